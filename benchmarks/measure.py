"""How everything is measured: in turn, A B A B …, as medians and ratios of one run.

Nothing here is a test: two noisy cores are no place for a limit in seconds. Pairs of runs close to each other see
the same machine, so the median of their ratios tells more than any one time.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psutil  # type: ignore[import-untyped]  # comes with ipykernel and ships no types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# What is installed is compiled, and what runs from a checkout is from its second run on; so are our peers.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

QUICK = "--quick" in sys.argv
RUNS = 3 if QUICK else 7


@dataclass(frozen=True)
class Row:
    """One comparison: what, against whom, the medians in seconds or bytes, and ours divided by theirs."""

    what: str
    peer: str
    ours: float
    theirs: float
    ratio: float
    target: str = ""
    unit: str = "s"


@dataclass(frozen=True)
class Spread:
    """How long something of ours takes, in seconds, again and again."""

    what: str
    times: Sequence[float]
    target: str = ""

    def at(self, percent: int) -> float:
        """Return the time that so many per cent of the runs stay within."""
        return statistics.quantiles(self.times, n=100)[percent - 1]


def timed(command: list[str], times: float = 1) -> Callable[[], float]:
    """Return a function that runs a command and gives the seconds that `times` runs of it take."""

    def run() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - start) * times

    return run


def weighed(command: list[str]) -> Callable[[], float]:
    """Return a function that runs a command and gives the most memory that it and its helpers held, in bytes.

    Resident sizes added up, looked at twenty times a second: what processes share counts for each of them.
    """

    def run() -> float:
        process, most = psutil.Popen(command, stdout=subprocess.DEVNULL), 0
        while process.poll() is None:
            most = max(most, _held(process))
            time.sleep(0.05)  # memory tells nobody when it grows
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        return float(most)

    return run


def _held(process: psutil.Process) -> int:
    """Return the resident bytes of a process and all below it; one that has just ended holds nothing."""
    total = 0
    with contextlib.suppress(psutil.Error):
        for each in (process, *process.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                total += each.memory_info().rss
    return total


def compare(what: str, peer: str, ours: Callable[[], float], theirs: Callable[[], float], **more: Any) -> Row:
    """Measure both in turn, `runs` times; more words than that go to the row."""
    runs = more.pop("runs", RUNS)
    ours()  # the first run warms the disk's cache and is not counted
    return paired(what, peer, [(ours(), theirs()) for _ in range(runs)], **more)


def paired(what: str, peer: str, pairs: Sequence[tuple[float, float]], target: str = "", unit: str = "s") -> Row:
    """Return the comparison of times that were taken in turn."""
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(what, peer, mine, other, statistics.median(a / b for a, b in pairs), target, unit)


def show_rows(rows: Iterable[Row]) -> None:
    """Print comparisons as a Markdown table."""
    print("| what | Jejak | peer | Jejak : peer | times faster or smaller | target |")
    print("| --- | ---: | ---: | ---: | ---: | --- |")
    for row in rows:
        figures = f"{_figure(row.ours, row.unit)} | {row.peer}: {_figure(row.theirs, row.unit)}"
        print(f"| {row.what} | {figures} | {row.ratio:.2f} | {1 / row.ratio:.1f} | {row.target} |")


def show_spreads(spreads: Iterable[Spread]) -> None:
    """Print what stands for itself as a Markdown table."""
    print("| what | times taken | median | 95th percentile | target |")
    print("| --- | ---: | ---: | ---: | --- |")
    for each in spreads:
        middle, high = (f"{1000 * each.at(percent):.1f} ms" for percent in (50, 95))
        print(f"| {each.what} | {len(each.times)} | {middle} | {high} | {each.target} |")


def _figure(value: float, unit: str) -> str:
    shown = {
        "s": f"{value:.2f}",
        "ms": f"{1000 * value:.1f}",
        "kB": f"{value / 1000:.0f}",
        "MB": f"{value / 1_000_000:.0f}",
    }
    return f"{shown[unit]} {unit}"
