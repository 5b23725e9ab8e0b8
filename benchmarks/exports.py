"""Importing and exporting: whole processes, timed from outside, against anywidget and nbconvert."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from jejak import folders
from jejak.places import EXAMPLES
from measure import QUICK, Row, compare, timed, weighed

PYTHON = sys.executable
MANY = 40 if QUICK else 200
IN_ONE_CALL = 20
"""So many notebooks one call of nbconvert executes here; more take minutes and show nothing new."""
SIZES = (10, 40, 80) if QUICK else (10, 100, 1000)
NBCONVERT = [PYTHON, "-m", "nbconvert", "--to", "html", "--log-level", "ERROR"]


def rows() -> list[Row]:
    """Measure everything about imports and exports."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        return [
            imports(),
            *one_export(place),
            *many_exports(place),
            executed_in_one_call(place),
            *growth(place),
            size(place),
        ]


def imports() -> Row:
    """`import jejak` against `import anywidget`, each in a new interpreter."""
    ours, theirs = (timed([PYTHON, "-c", f"import {name}"]) for name in ("jejak", "anywidget"))
    return compare("import", "anywidget", ours, theirs)


def one_export(place: Path) -> list[Row]:
    """One summary page against nbconvert's page of a notebook with the same content: time and memory."""
    workshop, notebook = _workshop(place / "one"), _notebook(place / "one")
    ours, plain = _export(workshop), [*NBCONVERT, str(notebook)]
    executed = [*NBCONVERT, "--execute", str(notebook)]
    heavy = compare("peak memory, one export", "nbconvert --to html", weighed(ours), weighed(plain), runs=3, unit="MB")
    return [
        compare("one export", "nbconvert --to html", timed(ours), timed(plain), target="2 times faster"),
        compare("one export", "nbconvert --to html --execute", timed(ours), timed(executed), target="5 times faster"),
        heavy,
    ]


def many_exports(place: Path) -> list[Row]:
    """Many journeys in one call against as many notebooks: in a loop around nbconvert, and in one call of it.

    The loop is what a shell script does. It is measured on one notebook and multiplied, since every turn is a new
    process; the single call is run in full.
    """
    notebooks = [str(_notebook(place / "many" / f"team-{number:03}")) for number in range(MANY)]
    ours = timed(_export(place / "many", place / "pages"))
    peers = (
        ("--to html, a loop", timed([*NBCONVERT, notebooks[0]], MANY), "5 times faster"),
        ("--to html --execute, a loop", timed([*NBCONVERT, "--execute", notebooks[0]], MANY), "50 times faster"),
        ("--to html, one call", timed([*NBCONVERT, *notebooks]), ""),
    )
    return [
        compare(f"{MANY} exports", f"nbconvert {peer}", ours, theirs, target=target, runs=3)
        for peer, theirs, target in peers
    ]


def executed_in_one_call(place: Path) -> Row:
    """Twenty journeys in one call against twenty notebooks executed in one call of nbconvert."""
    notebooks = [str(_notebook(place / "some" / f"team-{number:03}")) for number in range(IN_ONE_CALL)]
    ours, theirs = _export(place / "some", place / "pages"), [*NBCONVERT, "--execute", *notebooks]
    what = f"{IN_ONE_CALL} exports"
    return compare(what, "nbconvert --to html --execute, one call", timed(ours), timed(theirs), runs=2)


def growth(place: Path) -> list[Row]:
    """Time and memory of calls with ever more journeys: what one costs must not grow with their number."""
    few, some, most = (_journeys(place / f"{count}", count) for count in SIZES)
    each = [
        timed(_export(tree, place / "out"), 1 / count) for tree, count in zip((few, some, most), SIZES, strict=True)
    ]
    memory = [weighed(_export(tree, place / "out")) for tree in (some, most)]
    small, middle, large = SIZES
    heavy = {"runs": 1, "target": "at most 1.1", "unit": "MB"}
    light = {"runs": 1, "target": "at most 1.1", "unit": "ms"}
    return [
        compare(f"time per journey, {large:,} in one call", f"{small:,} in one call", each[2], each[0], **light),
        compare(f"time per journey, {large:,} in one call", f"{middle:,} in one call", each[2], each[1], **light),
        compare(f"peak memory, {large:,} journeys", f"{middle:,} journeys", memory[1], memory[0], **heavy),
    ]


def size(place: Path) -> Row:
    """Weigh the summary against nbconvert's page of the executed notebook, both left by `one_export`."""
    ours = (place / "one" / "summary.html").stat().st_size
    theirs = (place / "one" / "content.html").stat().st_size
    return Row("page size", "nbconvert --to html", ours, theirs, ours / theirs, unit="kB")


def _export(*places: Path) -> list[str]:
    """Return the command that exports a workshop or a tree, beside the journeys or into a folder."""
    source, *out = map(str, places)
    return [PYTHON, "-m", "jejak", "export", source, *(["-o", *out] if out else [])]


def _journeys(tree: Path, count: int) -> Path:
    """Write as many copies of the example, each in a folder of its own."""
    data = (EXAMPLES / "ac-portabel.id.json").read_bytes()
    for number in range(count):
        folder = tree / f"team-{number:04}"
        folder.mkdir(parents=True)
        (folder / "journey.json").write_bytes(data)
    return tree


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
