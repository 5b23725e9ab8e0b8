"""`jejak compare`: two journeys, or two versions of one, side by side on a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import folders, store
from jejak.faults import Fault
from jejak.formats import of_ending
from jejak.i18n import N_, speech
from jejak.printable import FIRST_STRONG_ISOLATE, POP_ISOLATE
from jejak.store import durable, versions
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey

PAGE = "comparison.html"
AT = "@"
"""Between a file and the kept version that is meant: ``journey.json@version-1``."""


@dataclass(frozen=True)
class Side:
    """One of the two: the file it comes from, the snapshot it is if it is a kept version, and the journey."""

    file: Path
    snapshot: Path | None
    journey: Journey

    @property
    def source(self) -> Path:
        """Return the file that holds exactly this."""
        return (self.snapshot or self.file).resolve()


def compare(given: argparse.Namespace, say: Speech) -> int:
    """Write the comparison of two journeys and print where it is and what it comes to."""
    from jejak.comparison import compare as compared
    from jejak.render.comparison import comparison_page, verdict

    before, after = side(given.before), side(given.after)
    if before.source == after.source:
        message = N_("Both are {file}, so there is nothing to compare. Name a kept version as {file}@VERSION.")
        raise Fault(message, file=after.file)
    target = _target(given.out, before, after)
    page = comparison_page(before.journey, after.journey, speech(given.lang or after.journey.language))
    _write(target, page)
    print(target)
    print(_for_terminal(verdict(compared(before.journey, after.journey), say)))
    return 0


def _for_terminal(text: str) -> str:
    """Return the text without the marks that isolate names on a page: many terminals show them as boxes."""
    return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")


def side(named: str) -> Side:
    """Return what a journey file, a workshop folder, or ``FILE@VERSION`` means.

    A file that is really called so comes first. Raises `Fault` for a file that cannot be read or a version nobody
    kept, which names those there are.
    """
    found = next(_split(named), None)
    if found is None:
        file = folders.journey(Path(named))
        return Side(file, None, store.read(file))
    path, wanted = found
    file = folders.journey(path)
    journey = store.read(file)
    kept = versions.chosen(file, journey, wanted)
    version = versions.find(journey, wanted)
    return Side(file, versions.file(file, version.id) if version else None, kept)


def _split(named: str) -> Iterator[tuple[Path, str]]:
    """Yield the ways to read a name as an existing file and a version; none if the whole name is a file."""
    if _exists(Path(named)):
        return
    parts = named.split(AT)
    for at in range(len(parts) - 1, 0, -1):
        path = Path(AT.join(parts[:at]))
        if _exists(path):
            yield path, AT.join(parts[at:])


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise in_words(error, path) from None


def _target(out: Path | None, before: Side, after: Side) -> Path:
    """Return where the page goes: beside the second journey unless named.

    Raises `Fault` for a journey's own place, and for a name that ends as another format's files do.
    """
    target = out / PAGE if out and out.is_dir() else out or after.file.with_name(PAGE)
    if target.resolve() in {before.source, after.source, before.file.resolve(), after.file.resolve()}:
        raise Fault(N_("{file} is one of the two journeys and is not written over. Choose another name."), file=target)
    way = of_ending(target.suffix)
    if way and way.name != "html":
        message = N_("{file} cannot hold {formats}. Give a folder with -o, or a name with the right ending.")
        raise Fault(message, file=target, formats="html")
    return target


def _write(target: Path, page: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        durable.write(target, page.encode())
    except OSError as error:
        raise in_words(error, target) from None
