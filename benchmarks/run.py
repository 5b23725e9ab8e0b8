"""Jejak against its peers: a table of ratios, each pair measured in turn in the same run.

``poe bench`` prints the table; ``--quick`` takes fewer runs. Whole processes are timed from outside, A B A B …, and
the median of the pairwise ratios is given, so that a slow moment of the machine hits both sides. Nothing
here is a test: two noisy cores are no place for a limit in seconds.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import folders

if TYPE_CHECKING:
    from collections.abc import Callable

PYTHON = sys.executable
RUNS = 3 if "--quick" in sys.argv else 7
MANY = 50
NBCONVERT = [PYTHON, "-m", "nbconvert", "--to", "html", "--log-level", "ERROR"]


@dataclass(frozen=True)
class Row:
    """One comparison: what, against whom, the medians in seconds (or bytes), and ours divided by theirs."""

    what: str
    peer: str
    ours: float
    theirs: float
    ratio: float
    unit: str = "s"


def main() -> None:
    """Measure everything and print a Markdown table."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        rows = [imports(), *one_export(place), *many_exports(place), size(place)]
    print("| what | Jejak | peer | Jejak : peer | times faster or smaller |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for row in rows:
        figures = f"{_figure(row.ours, row.unit)} | {row.peer}: {_figure(row.theirs, row.unit)}"
        print(f"| {row.what} | {figures} | {row.ratio:.2f} | {1 / row.ratio:.1f} |")


def imports() -> Row:
    """`import jejak` against `import anywidget`, each in a new interpreter."""
    ours, theirs = (_timed([PYTHON, "-c", f"import {name}"]) for name in ("jejak", "anywidget"))
    return _compare("import", "anywidget", ours, theirs)


def one_export(place: Path) -> list[Row]:
    """One summary page against nbconvert's page of a notebook with the same content."""
    workshop, notebook = _workshop(place / "one"), _notebook(place / "one")
    ours = _timed([PYTHON, "-m", "jejak", "export", str(workshop)])
    plain = _timed([*NBCONVERT, str(notebook)])
    executed = _timed([*NBCONVERT, "--execute", str(notebook)])
    return [
        _compare("one export", "nbconvert --to html", ours, plain),
        _compare("one export", "nbconvert --to html --execute", ours, executed),
    ]


def many_exports(place: Path) -> list[Row]:
    """Fifty journeys in one call against fifty notebooks: in one call of nbconvert, and in a loop around it.

    The loop is what a shell script does. It is measured on one notebook and multiplied, since every turn is a new
    process; the single calls are run in full.
    """
    tree = place / "many"
    notebooks = [str(_notebook(tree / f"team-{number:02}")) for number in range(MANY)]
    ours = _timed([PYTHON, "-m", "jejak", "export", str(tree), "-o", str(place / "pages")])
    return [
        _compare(
            f"{MANY} exports", f"nbconvert {' '.join(['--to html', *how])}, {way}", ours, _timed(command, times), runs
        )
        for how, runs in (([], 3), (["--execute"], 2))
        for way, command, times in (
            ("one call", [*NBCONVERT, *how, *notebooks], 1),
            ("a loop", [*NBCONVERT, *how, notebooks[0]], MANY),
        )
    ]


def size(place: Path) -> Row:
    """Weigh the summary against nbconvert's page of the executed notebook, both left by `one_export`."""
    ours = (place / "one" / "summary.html").stat().st_size
    theirs = (place / "one" / "content.html").stat().st_size
    return Row("page size", "nbconvert --to html", ours, theirs, ours / theirs, "kB")


def _workshop(folder: Path) -> Path:
    folders.make(folder, lang="id", example="ac-portabel")
    return folder


def _notebook(folder: Path) -> Path:
    """Write a notebook that shows what the summary shows: the board and the charts."""
    if not folder.exists():
        _workshop(folder)
    shown = [f"journey.show({name!r})" for name in ("facts", "personas", "board", "opportunities", "changes")]
    charts = [f"journey.chart({name!r})" for name in ("stages", "channels")]
    code = ["import jejak", 'journey = jejak.open("journey.json")', *shown, *charts]
    cell: dict[str, object] = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    cells = [{**cell, "id": f"cell-{number}", "source": line} for number, line in enumerate(code)]
    path = folder / "content.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return path


def _timed(command: list[str], times: int = 1) -> Callable[[], float]:
    """Return a function that runs a command and gives the seconds that `times` runs of it take."""

    def run() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - start) * times

    return run


def _compare(what: str, peer: str, ours: Callable[[], float], theirs: Callable[[], float], runs: int = RUNS) -> Row:
    ours()  # the first run warms the disk's cache and is not counted
    pairs = [(ours(), theirs()) for _ in range(runs)]
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(what, peer, mine, other, statistics.median(a / b for a, b in pairs))


def _figure(value: float, unit: str) -> str:
    return f"{value / 1000:.0f} kB" if unit == "kB" else f"{value:.2f} s"


if __name__ == "__main__":
    main()
