"""`jejak export`: one page or hundreds, the bad files told and the rest still done."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import folders
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.pages import SUMMARY, write_page
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from jejak.i18n import Speech


@dataclass(frozen=True)
class Job:
    """One page to write; without `target`, beside its journey."""

    journey: Path
    target: Path | None


def export(given: argparse.Namespace, say: Speech) -> int:
    """Write the summary of every journey found; return 1 if any could not be written."""
    found, faults = _find(given.paths)
    jobs = plan(found, given.out)
    for job in _with_progress(jobs, say):
        try:
            print(write_page(job.journey, given.lang, job.target))
        except Fault as fault:
            faults.append(fault)
    for each in faults:
        print(each.tell(say), file=sys.stderr)
    return 1 if faults else 0


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


def _with_progress(jobs: Sequence[Job], say: Speech) -> Iterable[Job]:
    """Show a progress bar on a terminal when there is more than one page; plain lines in a pipe."""
    if len(jobs) <= 1 or not sys.stderr.isatty():
        return jobs
    from rich.console import Console
    from rich.progress import track

    return track(jobs, description=say("Writing pages"), console=Console(stderr=True))
