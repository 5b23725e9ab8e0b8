"""Workshop folders: make one, and find the journeys in a path."""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jejak import store
from jejak.faults import Fault
from jejak.i18n import LANGUAGES, N_
from jejak.model import Journey
from jejak.places import EXAMPLES, WORKSHOPS
from jejak.store import durable
from jejak.store.trouble import in_words
from jejak.tracks import TRACKS
from jejak.vocab import preset

if TYPE_CHECKING:
    from jejak.i18n import Language

JOURNEY = "journey.json"


def examples() -> tuple[str, ...]:
    """Return the names of the worked examples."""
    return tuple(sorted({path.name.split(".")[0] for path in EXAMPLES.glob("*.json")}))


def worked(name: str, lang: Language) -> Journey:
    """Return a worked example in a language. Raises `Fault` if it cannot be read."""
    return store.read(EXAMPLES / f"{name}.{lang}.json")


def make(
    dest: Path, *, lang: Language, example: str | None = None, track: str = "map", first: Journey | None = None
) -> None:
    """Make a workshop folder: `journey.json`, the `first` one, blank or from an example, and a track's notebooks.

    Nothing that exists is overwritten. Raises `Fault` if something of that name is there already, or the
    folder cannot be written.
    """
    files = {notebook.name: notebook.read_bytes() for notebook in _shipped(track, lang)}
    files[JOURNEY] = store.encode(first or _first_journey(dest.resolve().name, lang, example))
    try:
        taken = [name for name in files if (dest / name).exists()]
        if not taken:
            _write_all(dest, files)
    except FileExistsError as error:
        taken = [Path(error.filename or dest).name]
    except OSError as error:
        raise in_words(error, dest) from None
    if taken:
        message = N_("{folder} already holds {file}, and nothing is ever overwritten. Choose another folder.")
        raise Fault(message, folder=dest, file=min(taken, key=lambda name: name != JOURNEY))


def _write_all(dest: Path, files: dict[str, bytes]) -> None:
    """Write a folder's files: a new folder appears whole or not at all, an existing one gains them one by one."""
    if dest.exists():
        for name, data in files.items():
            durable.create(dest / name, data)
        return
    dest.parent.mkdir(parents=True, exist_ok=True)
    unfinished = dest.with_name(f".{dest.name}.{secrets.token_hex(4)}")
    unfinished.mkdir()
    try:
        for name, data in files.items():
            durable.create(unfinished / name, data)
        unfinished.rename(dest)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _first_journey(title: str, lang: Language, example: str | None) -> Journey:
    """Return an example or a blank journey with a title, under an id of its own: two copies are two journeys."""
    fresh = secrets.token_hex(8)
    if example is None:
        return Journey(id=fresh, title=title, language=lang, stages=preset("six"))
    return msgspec.structs.replace(worked(example, lang), id=fresh)


# Tracks: a folder follows those whose notebooks are in it ----


def follow(folder: Path, track: str, lang: Language | None = None) -> tuple[Path, ...]:
    """Put a track's notebooks beside a workshop's own and return those that are new; everything else stays as it is.

    A second track's notebooks carry its name, ``process-01-…``, since most of them are called like the first one's.
    `lang` is the journey's own language unless given. Raises `Fault` if the folder holds no journey or cannot be
    written.
    """
    spoken = lang or store.read(folder / JOURNEY).language
    own = main_track(folder) in (None, track)
    names = {path: path.name if own else _beside(path.name, track) for path in _shipped(track, spoken)}
    made = []
    for path, name in names.items():
        with contextlib.suppress(FileExistsError):
            durable.create(folder / name, _linked(path.read_bytes(), names))
            made.append(folder / name)
    return tuple(made)


def steps(folder: Path, track: str, lang: Language | None = None) -> dict[int, Path]:
    """Return the notebooks of a track in a folder by the numbers of their steps; one notebook may hold all steps.

    Where both languages lie in one folder, those in `lang`, or else in the journey's own language, are meant; where
    only the other language is there, that one. Raises `Fault` if no `lang` is given and the journey cannot be read.
    """
    everything = range(1, len(TRACKS[track].steps) + 1)
    spoken = lang or store.read(folder / JOURNEY).language
    for each in sorted(LANGUAGES, key=lambda each: each != spoken):
        names = [path.name for path in _shipped(track, each) if _number(path.name) in (None, *everything)]
        found = {_number(name): path for name in names if (path := _there(folder, name, track))}
        if found:
            return dict.fromkeys(everything, *found.values()) if len(names) == 1 else _numbered(found)
    return {}


def tracks(folder: Path) -> tuple[str, ...]:
    """Return the tracks a folder follows, the first one first."""
    main = main_track(folder)
    found = [key for key in TRACKS if steps(folder, key, LANGUAGES[0])]  # in whichever language
    return tuple(sorted(found, key=lambda key: key != main))


def main_track(folder: Path) -> str | None:
    """Return the track a folder was made for: the one most of the notebooks without a track's name belong to."""
    counts = {key: max(_count(folder, key, lang) for lang in LANGUAGES) for key in TRACKS}
    most = max(counts, key=lambda key: counts[key])
    return most if counts[most] else None


def _count(folder: Path, track: str, lang: Language) -> int:
    return sum((folder / path.name).exists() for path in _shipped(track, lang))


def _shipped(track: str, lang: Language) -> list[Path]:
    return sorted((WORKSHOPS / lang / TRACKS[track].key).glob("*.ipynb"))


def _there(folder: Path, name: str, track: str) -> Path | None:
    """Return a track's notebook under the name it has beside another track's, or under its own."""
    named = folder / _beside(name, track)
    if named.exists():
        return named
    return folder / name if main_track(folder) == track and (folder / name).exists() else None


def _beside(name: str, track: str) -> str:
    return name if name.startswith(track) else f"{track}-{name}"


def _number(name: str) -> int | None:
    found = re.match(r"\d+", name)
    return int(found[0]) if found else None


def _numbered(found: dict[int | None, Path]) -> dict[int, Path]:
    return {number: path for number, path in found.items() if number}


def _linked(notebook: bytes, names: dict[Path, str]) -> bytes:
    """Return a notebook whose links to its siblings carry the names they get."""
    for path, name in names.items():
        notebook = notebook.replace(path.name.encode(), name.encode())
    return notebook


def journeys(path: Path) -> list[Path]:
    """Return the journey files a path means: the file itself, a workshop folder's, or all below a folder.

    Raises `Fault` if the path does not exist or holds no journey.
    """
    if path.is_file():
        return [path]
    if not path.exists():
        raise Fault(N_("{file} does not exist. Check the name, or make a workshop with: jejak new FOLDER"), file=path)
    if (path / JOURNEY).exists():
        return [path / JOURNEY]
    found = [each for each in sorted(path.rglob(JOURNEY)) if not _hidden(each.relative_to(path))]
    if not found:
        raise Fault(N_("{folder} holds no journey.json. Make a workshop with: jejak new FOLDER"), folder=path)
    return found


def journey(path: Path) -> Path:
    """Return the one journey file a path means. Raises `Fault` if it means none, or several."""
    found = journeys(path)
    if len(found) > 1:
        message = N_("{folder} holds {count} journeys. Name one of them, such as {file}")
        raise Fault(message, folder=path, count=len(found), file=found[0])
    return found[0]


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def first_notebook(folder: Path) -> Path | None:
    """Return the notebook a workshop starts with: the first by name."""
    return min(folder.glob("*.ipynb"), default=None)
