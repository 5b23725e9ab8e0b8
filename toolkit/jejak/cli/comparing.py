"""`jejak compare`: two journeys, or two versions of one, side by side on a page."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import folders, store
from jejak.cli.terminal import shown
from jejak.faults import Fault
from jejak.formats import of_ending
from jejak.i18n import N_, speech
from jejak.store import durable, versions
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey

PAGE = "comparison.html"
PAGE_ENDINGS = {".html", ".htm"}
NOTEBOOK = ".ipynb"
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

    def is_later_than(self, other: Side) -> bool:
        """Tell whether this is a later state of the same file, or a future state where the other is the current one."""
        if self.file.resolve() == other.file.resolve():
            return self._age > other._age
        return (other.journey.map_type, self.journey.map_type) == ("current_state", "future_state")

    @property
    def _age(self) -> tuple[int, bool]:
        """Return what orders the states of one file: the versions noted by then, and whether it is the file itself."""
        return len(self.journey.versions), self.snapshot is None


def compare(given: argparse.Namespace, say: Speech) -> int:
    """Write the comparison of two journeys and print where it is and what it comes to."""
    from jejak.comparison import compare as compared
    from jejak.render.comparison import comparison_page, verdict

    before, after = side(given.before), side(given.after)
    if before.source == after.source:
        message = N_("Both are {file}, so there is nothing to compare. Name a kept version as {file}@VERSION.")
        raise Fault(message, file=after.file)
    if before.is_later_than(after):
        _tell_the_order(given, say)
    target = _target(given.out, before, after)
    page = comparison_page(before.journey, after.journey, speech(given.lang or after.journey.language), given.paper)
    _write(target, page)
    print(target)
    print(shown(verdict(compared(before.journey, after.journey), say)))
    return 0


def _tell_the_order(given: argparse.Namespace, say: Speech) -> None:
    before, after = shlex.quote(given.before), shlex.quote(given.after)
    message = N_(
        "This tells the way from {before} back to {after}. The other way round: jejak compare {after} {before}"
    )
    print(say(message, before=before, after=after), file=sys.stderr)


def side(named: str) -> Side:
    """Return what a journey file, a workshop folder, or ``FILE@VERSION`` means.

    A file that is really called so comes first. Raises `Fault` for a file that is no journey or cannot be read, and for
    a version nobody kept, which names those there are.
    """
    path, wanted = next(_split(named), (Path(named), None))
    file = folders.journey(path)
    journey = _read(file)
    if wanted is None:
        return Side(file, None, journey)
    if not wanted.strip():
        raise Fault(N_("{named} names no version. Write its name or id behind the {at}."), named=named, at=AT)
    kept = versions.chosen(file, journey, wanted)
    version = versions.find(journey, wanted)
    return Side(file, versions.file(file, version.id) if version else None, kept)


def _read(file: Path) -> Journey:
    if file.suffix.lower() == NOTEBOOK or of_ending(file.suffix):
        raise Fault(N_("{file} is no journey. Name a journey.json, a workshop folder, or FILE@VERSION."), file=file)
    return store.read(file)


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
    """Return where the page goes: beside the second journey unless a page or a folder is named.

    Raises `Fault` for a journey's own place, and for a name that ends as other files do.
    """
    target = _page(out) if out else after.file.with_name(PAGE)
    if target.resolve() in {before.source, after.source, before.file.resolve(), after.file.resolve()}:
        raise Fault(N_("{file} is one of the two journeys and is not written over. Choose another name."), file=target)
    if target.suffix.lower() not in PAGE_ENDINGS:
        message = N_("{file} cannot hold {formats}. Give a folder with -o, or a name with the right ending.")
        raise Fault(message, file=target, formats="html")
    return target


def _page(out: Path) -> Path:
    """Return the page that is meant; a name without an ending is a folder, as it is for exports."""
    return out / PAGE if out.is_dir() or not out.suffix else out


def _write(target: Path, page: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        durable.write(target, page.encode())
    except OSError as error:
        raise in_words(error, target) from None
