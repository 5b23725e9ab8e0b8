"""`jejak export`: one journey or hundreds, in any format; the bad files are told and the rest is still done."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from jejak import folders
from jejak.cli.terminal import shown
from jejak.faults import Fault
from jejak.formats import FORMATS, Wishes, of_ending
from jejak.formats.files import export_all
from jejak.i18n import N_
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from jejak.i18n import Language, Speech


T = TypeVar("T")

ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]*")
"""What the name of a file ends in; ``.2`` in ``round.2`` is no ending."""
WORTH_WORKERS = 16
"""From this many pages on, starting a process for each processor pays."""


@dataclass(frozen=True)
class Job:
    """One journey and the formats to write it in, each with its target; without one, beside the journey."""

    journey: Path
    ways: tuple[tuple[str, Path | None], ...]


@dataclass(frozen=True)
class Done:
    """What became of a job: the files written, and what went wrong."""

    written: tuple[Path, ...] = ()
    faults: tuple[Fault, ...] = ()


def export(given: argparse.Namespace, say: Speech) -> int:
    """Write every journey found in every format asked for; return 1 if any could not be written."""
    out = target(given.out) if given.out else None
    names = formats(given.to, out)
    found, faults = _find(given.paths)
    jobs = plan(found, out, names)
    wishes = Wishes(advice=given.advice, paper=given.paper, only=given.only or "")
    for done in _with_progress(_write_all(jobs, given.lang, wishes), len(jobs), say):
        for path in done.written:
            print(path)
        faults += done.faults
    for fault in faults:
        print(shown(fault.tell(say)), file=sys.stderr)
    return 1 if faults else 0


def target(named: str) -> Path:
    """Return the file or the folder that is meant.

    Raises `Fault` for a name that reads like a file's and has no format's ending: more likely a slip than the folder
    that would come of it. A folder that is there, or is named with a slash behind, may end in anything.
    """
    path = Path(named)
    is_folder = named.endswith(("/", os.sep)) or path.is_dir()
    if is_folder or of_ending(path.suffix) or not ENDING.fullmatch(path.suffix):
        return path
    message = N_(
        "No format has files that end in {ending}. There are: {formats}. For a folder of that name, write {folder}."
    )
    known = ", ".join(each.suffix for each in FORMATS.values())
    raise Fault(message, ending=path.suffix, formats=known, folder=f"{path}/")


def formats(asked: Sequence[str] | None, out: Path | None) -> tuple[str, ...]:
    """Return the formats asked for, each once; without any, what the target's name says, or else the page."""
    told = of_ending(out.suffix) if out and not out.is_dir() else None
    return tuple(dict.fromkeys(asked or [told.name if told else "html"]))


def _write_all(jobs: Sequence[Job], lang: Language | None, wishes: Wishes) -> Iterator[Done]:
    """Do the jobs and yield what became of each, in order; many of them on all processors."""
    do = partial(_write, lang=lang, wishes=wishes)
    if len(jobs) < WORTH_WORKERS:
        yield from map(do, jobs)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Started fresh rather than forked: the progress bar has a thread of its own.
    with ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=_leave_interrupts_to_the_parent) as workers:
        with _interrupts_ignored():
            found = workers.map(do, jobs)
        yield from found


def _leave_interrupts_to_the_parent() -> None:
    """Let a worker finish the file in its hands when Ctrl-C reaches the whole terminal; the parent gives no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextlib.contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Start workers that ignore Ctrl-C from their first moment: they inherit it (POSIX), before they can say so."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _write(job: Job, lang: Language | None, wishes: Wishes) -> Done:
    """Do a job. A format that cannot be made keeps no other from being made, and its reason names the journey."""
    ways = [(FORMATS[name], target) for name, target in job.ways]
    try:
        made = list(export_all(job.journey, ways, lang=lang, wishes=wishes))
    except Fault as fault:
        return Done(faults=(fault,))
    written = tuple(each for each in made if not isinstance(each, Fault))
    faults = (each for each in made if isinstance(each, Fault))
    named = (Fault(N_("{place}: {problem}"), place=job.journey, problem=each) for each in faults)
    return Done(written, tuple(named))


def _find(paths: Iterable[Path]) -> tuple[list[Path], list[Fault]]:
    """Return every journey the paths mean, each once, and what was wrong with the paths."""
    found: dict[Path, Path] = {}
    # One file may be named in two ways.
    faults = []
    for path in paths:
        try:
            found |= {each.resolve(): each for each in folders.journeys(path)}
        except Fault as fault:
            faults.append(fault)
        except OSError as error:
            faults.append(in_words(error, path))
    return list(found.values()), faults


def plan(journeys: Sequence[Path], out: Path | None, names: Sequence[str] = ("html",)) -> list[Job]:
    """Decide where everything goes.

    Without `out`, beside its journey, named after it where several share a folder. With it, a name that ends as the
    format's files do, as ``.html``, is the file for a single journey; anything else is a folder of
    ``<folder name>.html``, numbered where two folders share a name.

    Raises `Fault` when several journeys or formats are to go into one file.
    """
    if out is None:
        shared = Counter(journey.resolve().parent for journey in journeys)
        return [_beside(each, names, alone=shared[each.resolve().parent] == 1) for each in journeys]
    if out.is_dir() or not of_ending(out.suffix):
        return [_within(out, *pair, names) for pair in zip(journeys, _names(journeys), strict=True)]
    _fits_one_file(journeys, out, names)
    return [Job(journey, ((names[0], out),)) for journey in journeys]


def _fits_one_file(journeys: Sequence[Path], out: Path, names: Sequence[str]) -> None:
    """Raise `Fault` unless it is one journey in one format, and the file is named after that."""
    if len(journeys) > 1:
        raise Fault(N_("{count} journeys do not fit into one page. Give a folder with -o."), count=len(journeys))
    meant = of_ending(out.suffix)
    if [each for each in names if not meant or each != meant.name]:
        message = N_("{file} cannot hold {formats}. Give a folder with -o, or a name with the right ending.")
        raise Fault(message, file=out, formats=", ".join(names))


def _beside(journey: Path, names: Sequence[str], *, alone: bool) -> Job:
    """Write beside a journey, under names of its own where it shares its folder with others."""
    if alone or journey.name == folders.JOURNEY:
        return Job(journey, tuple((name, None) for name in names))
    ways = (FORMATS[name] for name in names)
    return Job(journey, tuple((way.name, journey.with_name(f"{journey.stem}-{way.stem}{way.ending}")) for way in ways))


def _within(out: Path, journey: Path, stem: str, names: Sequence[str]) -> Job:
    return Job(journey, tuple((name, out / f"{stem}{FORMATS[name].ending}") for name in names))


def _names(journeys: Iterable[Path]) -> Iterator[str]:
    """Yield a name for each journey: its folder's, numbered where that is taken."""
    used: set[str] = set()
    for journey in journeys:
        stem = journey.resolve().parent.name
        name, count = stem, 1
        while name.casefold() in used:
            count += 1
            name = f"{stem}-{count}"
        used.add(name.casefold())
        yield name


def _with_progress(done: Iterable[T], total: int, say: Speech) -> Iterator[T]:
    """Show a progress bar on a terminal when there is more than one journey; plain lines in a pipe."""
    if total <= 1 or not sys.stderr.isatty():
        yield from done
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress

    # Names that go to a file or another program must not be drawn above the bar instead.
    columns = (*Progress.get_default_columns(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), redirect_stdout=sys.stdout.isatty())
    with bar:
        yield from bar.track(done, total=total, description=say("Writing pages"))
