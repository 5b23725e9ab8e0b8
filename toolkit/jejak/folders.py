"""Workshop folders: make one, and find the journeys in a path."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jejak import store
from jejak.faults import Fault
from jejak.i18n import N_
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


def make(dest: Path, *, lang: Language, example: str | None = None, track: str = "map") -> None:
    """Make a workshop folder: `journey.json`, blank or from an example, and a track's notebooks.

    Nothing that exists is overwritten. Raises `Fault` if something of that name is there already, or the
    folder cannot be written.
    """
    notebooks = sorted((WORKSHOPS / lang / TRACKS[track].key).glob("*.ipynb"))
    files = {notebook.name: notebook.read_bytes() for notebook in notebooks}
    files[JOURNEY] = store.encode(_first_journey(dest.resolve().name, lang, example))
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
    journey = store.read(EXAMPLES / f"{example}.{lang}.json")
    return msgspec.structs.replace(journey, id=fresh)


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


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def first_notebook(folder: Path) -> Path | None:
    """Return the notebook a workshop starts with: the first by name."""
    return min(folder.glob("*.ipynb"), default=None)
