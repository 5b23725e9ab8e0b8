"""`jejak export`: one page or hundreds, the bad files told and the rest still done."""

from __future__ import annotations

import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, TypeVar

from jejak import folders
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.pages import SUMMARY, write_page
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from jejak.i18n import Language, Speech


T = TypeVar("T")

WORTH_WORKERS = 16
"""From this many pages on, starting a process for each processor pays."""


@dataclass(frozen=True)
class Job:
    """One page to write; without `target`, beside its journey."""

    journey: Path
    target: Path | None


def export(given: argparse.Namespace, say: Speech) -> int:
    """Write the summary of every journey found; return 1 if any could not be written."""
    found, faults = _find(given.paths)
    jobs = plan(found, given.out)
    for done in _with_progress(_write_all(jobs, given.lang), len(jobs), say):
        if isinstance(done, Fault):
            faults.append(done)
        else:
            print(done)
    for fault in faults:
        print(fault.tell(say), file=sys.stderr)
    return 1 if faults else 0


def _write_all(jobs: Sequence[Job], lang: Language | None) -> Iterator[Path | Fault]:
    """Write the pages and yield where each is, or why not, in order; many of them on all processors."""
    write = partial(_write, lang=lang)
    if len(jobs) < WORTH_WORKERS:
        yield from map(write, jobs)
        return
    # Started fresh rather than forked: the progress bar has a thread of its own.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        yield from workers.map(write, jobs, chunksize=4)


def _write(job: Job, lang: Language | None) -> Path | Fault:
    try:
        return write_page(job.journey, lang, job.target)
    except Fault as fault:
        return fault


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


def plan(journeys: Sequence[Path], out: Path | None) -> list[Job]:
    """Decide where each page goes.

    Without `out`, beside its journey, named after it where several share a folder. With it, a name ending in
    ``.html`` is the file for a single journey; anything else is a folder of ``<folder name>.html``, numbered
    where two folders share a name.

    Raises `Fault` when several journeys are to go into one file.
    """
    if out is None:
        shared = Counter(journey.resolve().parent for journey in journeys)
        return [Job(each, _beside(each) if shared[each.resolve().parent] > 1 else None) for each in journeys]
    if out.suffix.lower() not in {".html", ".htm"} or out.is_dir():
        return [Job(journey, out / name) for journey, name in zip(journeys, _names(journeys), strict=True)]
    if len(journeys) > 1:
        raise Fault(N_("{count} journeys do not fit into one page. Give a folder with -o."), count=len(journeys))
    return [Job(journey, out) for journey in journeys]


def _beside(journey: Path) -> Path | None:
    """Return a page name of its own for a journey that shares its folder with others."""
    return None if journey.name == folders.JOURNEY else journey.with_name(f"{journey.stem}-{SUMMARY}")


def _names(journeys: Iterable[Path]) -> Iterator[str]:
    used: set[str] = set()
    for journey in journeys:
        stem = journey.resolve().parent.name
        name, count = stem, 1
        while name.casefold() in used:
            count += 1
            name = f"{stem}-{count}"
        used.add(name.casefold())
        yield f"{name}.html"


def _with_progress(done: Iterable[T], total: int, say: Speech) -> Iterable[T]:
    """Show a progress bar on a terminal when there is more than one page; plain lines in a pipe."""
    if total <= 1 or not sys.stderr.isatty():
        return done
    from rich.console import Console
    from rich.progress import track

    return track(done, description=say("Writing pages"), total=total, console=Console(stderr=True))
