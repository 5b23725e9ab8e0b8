"""Importing and exporting: whole processes, timed from outside, against anywidget and nbconvert."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from jejak import folders
from measure import Row, compare, timed

PYTHON = sys.executable
MANY = 50
NBCONVERT = [PYTHON, "-m", "nbconvert", "--to", "html", "--log-level", "ERROR"]


def rows() -> list[Row]:
    """Measure everything about imports and exports."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        return [imports(), *one_export(place), *many_exports(place), size(place)]


def imports() -> Row:
    """`import jejak` against `import anywidget`, each in a new interpreter."""
    ours, theirs = (timed([PYTHON, "-c", f"import {name}"]) for name in ("jejak", "anywidget"))
    return compare("import", "anywidget", ours, theirs)


def one_export(place: Path) -> list[Row]:
    """One summary page against nbconvert's page of a notebook with the same content."""
    workshop, notebook = _workshop(place / "one"), _notebook(place / "one")
    ours = timed([PYTHON, "-m", "jejak", "export", str(workshop)])
    plain = timed([*NBCONVERT, str(notebook)])
    executed = timed([*NBCONVERT, "--execute", str(notebook)])
    return [
        compare("one export", "nbconvert --to html", ours, plain),
        compare("one export", "nbconvert --to html --execute", ours, executed),
    ]


def many_exports(place: Path) -> list[Row]:
    """Fifty journeys in one call against fifty notebooks: in one call of nbconvert, and in a loop around it.

    The loop is what a shell script does. It is measured on one notebook and multiplied, since every turn is a new
    process; the single calls are run in full.
    """
    tree = place / "many"
    notebooks = [str(_notebook(tree / f"team-{number:02}")) for number in range(MANY)]
    ours = timed([PYTHON, "-m", "jejak", "export", str(tree), "-o", str(place / "pages")])
    return [
        compare(
            f"{MANY} exports", f"nbconvert {' '.join(['--to html', *how])}, {way}", ours, timed(command, times), runs
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
    return Row("page size", "nbconvert --to html", ours, theirs, ours / theirs, unit="kB")


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
