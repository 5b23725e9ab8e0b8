"""The touchpoint table: how soon it can be used, against its peers, and how soon an edit is on disk.

In a real JupyterLab and a real Chromium, all in one kernel. A table is usable when its last row's control is on the
page and has answered a key; a grid that draws only what is in view, when any cell has, and so it is compared with our
first row. Everybody has the same rows, the data at hand and everything imported. "First in a page" is what people wait
for when they open a notebook and run it: the browser has not loaded that kind of widget before.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError

import notebook
from jejak import store, vocab
from jejak.document import Document
from jejak.model import Journey, Persona, Rating, Touchpoint
from measure import QUICK, Row, Spread, paired

SIZES = (50, 200, 500)
COMPARED, MANY = 200, 500
RUNS = 2 if QUICK else 5
DEBOUNCE = 0.4
"""How long `link.js` waits for quiet before it sends, in seconds."""

LOST = 3
"""How often a table that never came is tried: about once in fifty, JupyterLab loses one of composed widgets' models."""

HERE = Path(__file__).resolve().parent
CHANNELS = [choice.key for choice in vocab.CHANNELS]
STAGES = [stage.id for stage in vocab.preset("six")]
SET_UP = """
import sys
sys.path.insert(0, {here!r})
import ipywidgets, jejak, peers
from bare import BareTable
from jejak.plain import to_plain
journeys = {{size: jejak.open(f"rows-{{size}}.json") for size in {sizes}}}
rows = {{
    size: [{{**to_plain(each), "feeling": each.ratings["p"].valence}} for each in journey.journey.touchpoints]
    for size, journey in journeys.items()
}}
choices = {{"stage": {stages}, "channel": {channels}}}
jejak.TouchpointTable(journeys[50]), peers.grid(rows[50]), peers.composed(rows[50][:1], choices), BareTable()
None
"""
CLEAN_UP = "ipywidgets.Widget.close_all()"


@dataclass(frozen=True)
class Kind:
    """One way to make the table: the code with a gap for the number of rows, and how to find its last control.

    `opens` is the editor of a grid that has no controls (see `notebook.Notebook.usable`).
    """

    name: str
    code: str
    find: str
    opens: str = ""


OURS = Kind(
    "TouchpointTable",
    "jejak.TouchpointTable(journeys[{n}])",
    "(cell) => cell.querySelectorAll('.jejak [data-field=name] textarea')[{n} - 1]",
)
OURS_FIRST = Kind(
    "TouchpointTable, first row",
    OURS.code,
    "(cell) => cell.querySelector('.jejak [data-field=name] textarea')",
)
COMPOSED = Kind(
    "ipywidgets",
    "peers.composed(rows[{n}], choices)",
    "(cell) => cell.querySelectorAll('.widget-hbox > .widget-button').length === {n}"
    " && [...cell.querySelectorAll('.widget-text:not(.widget-textarea) input')].at(-2)",
)
GRID = Kind(
    "ipydatagrid",
    "peers.grid(rows[{n}])",
    "(cell) => cell.querySelector('.lm-DataGrid-viewport canvas')",
    opens=".lm-DataGrid-cellEditorInput",
)
BARE = Kind(
    "bare anywidget",
    "BareTable(rows=rows[{n}], choices=choices)",
    "(cell) => cell.querySelectorAll('.bare [data-field=name] input')[{n} - 1]",
)
PEERS = {COMPOSED: (OURS, "8 times faster"), GRID: (OURS_FIRST, "2 times faster"), BARE: (OURS, "at most 1.5")}
"""Whom we are compared with: what of ours, and the target."""


@dataclass(frozen=True)
class Measured:
    """What was found."""

    rows: list[Row]
    spreads: list[Spread]


def measure() -> Measured:
    """Measure everything about the table."""
    in_kernel = Spread(f"edit to receipt, {MANY} touchpoints, in the kernel", receipts(), "95th at most 30 ms")
    with notebook.opened() as (page, folder):
        _set_up(page, folder)
        rows = [
            *against_peers(page, "first in a page", fresh=True),
            *against_peers(page, "again", fresh=False),
            *growth(page),
        ]
        in_browser = Spread(f"key to “Saved”, {MANY} touchpoints, less the debounce", saves(page), "at most 150 ms")
    return Measured(rows, [in_kernel, in_browser])


def against_peers(page: notebook.Notebook, when: str, *, fresh: bool) -> list[Row]:
    """Run each kind in turn, again and again."""
    kinds = (OURS, OURS_FIRST, *PEERS)
    rounds = [{kind: _usable(page, kind, COMPARED, fresh=fresh) for kind in kinds} for _ in range(RUNS)]
    what = f"{COMPARED} rows, run to usable, {when}"
    return [
        paired(what, kind.name, [(each[ours], each[kind]) for each in rounds], target)
        for kind, (ours, target) in PEERS.items()
    ]


def growth(page: notebook.Notebook) -> list[Row]:
    """Compare the time per row at each size with that at the smallest: more than 1 would be worse than linear."""
    rounds = [{size: _usable(page, OURS, size) / size for size in SIZES} for _ in range(RUNS)]
    smallest = SIZES[0]
    return [
        paired(
            f"time per row at {size} rows",
            f"at {smallest} rows",
            [(each[size], each[smallest]) for each in rounds],
            "at most 1",
            "ms",
        )
        for size in SIZES[1:]
    ]


def receipts() -> list[float]:
    """Return how long edits take in the kernel, from the message until its receipt has left."""
    sys.path.insert(0, str(HERE.parent / "tests" / "widgets"))
    import comm
    from wire import Wire, edits, tell  # type: ignore[import-not-found]  # the tests' own, found through sys.path

    from jejak.widgets import TouchpointTable

    class Line(Wire):  # type: ignore[misc]  # the tests' own
        """Turns every message into what a kernel puts on its socket."""

        def publish_msg(self, msg_type: str, data: Any = None, **rest: Any) -> None:
            json.dumps(data)
            super().publish_msg(msg_type, data, **rest)

    comm.create_comm = Line
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journey.json"
        store.create(path, _journey(MANY))
        table = TouchpointTable(Document(path))

        def write(number: int) -> None:
            row = f"t{number * 7 % MANY}"
            change = {"id": f"edit-{number}", "path": ["touchpoints", row, "name"], "value": f"Text {number}"}
            start = time.perf_counter()
            tell(table, edits(change))
            times.append(time.perf_counter() - start)
            tell(table, {"kind": "look"})  # as a view does that sees the journey change

        times: list[float] = []
        for number in range(50 if QUICK else 300):
            write(number)
    return times[5:]


def saves(page: notebook.Notebook) -> list[float]:
    """Return how long it takes from a key in the last row until the form says "Saved", less the debounce."""
    _usable(page, OURS, MANY)
    status = page.page.locator(".jejak [role=status]")
    page.page.evaluate(WATCH)
    for _ in range(8 if QUICK else 40):
        before = page.page.evaluate("window.bench.saves.length")
        page.page.keyboard.press("y")
        page.page.wait_for_function("(before) => window.bench.saves.length > before", arg=before)
    status.wait_for()
    return [seconds - DEBOUNCE for seconds in page.page.evaluate("window.bench.saves")]


WATCH = """() => {
  const status = document.querySelector(".jejak [role=status]");
  let typed;
  window.bench.saves = [];
  addEventListener("keydown", () => (typed = performance.now()), { capture: true });
  const look = () => {
    if (typed === undefined || status.dataset.state !== "saved") return;
    window.bench.saves.push((performance.now() - typed) / 1000);
    typed = undefined;
  };
  new MutationObserver(look).observe(status, { attributes: true, attributeFilter: ["data-state"] });
}"""


def _usable(page: notebook.Notebook, kind: Kind, size: int, *, fresh: bool = False) -> float:
    page.run(CLEAN_UP)
    if fresh:
        page.open()
    for _ in range(LOST):
        with contextlib.suppress(PlaywrightError):
            return page.usable(kind.code.format(n=size), kind.find.format(n=size), kind.opens)
        page.open()
    message = f"{kind.name} never became usable."
    raise TimeoutError(message)


def _set_up(page: notebook.Notebook, folder: Path) -> None:
    for size in SIZES:
        store.create(folder / f"rows-{size}.json", _journey(size))
    page.run(SET_UP.format(here=str(HERE), sizes=SIZES, stages=STAGES, channels=CHANNELS))
    for kind in (OURS, *PEERS):
        _usable(page, kind, SIZES[0])  # the first run of all warms the disk's cache and is not counted


def _journey(size: int) -> Journey:
    return Journey(
        id=f"rows-{size}",
        language="en",
        personas=(Persona(id="p", name="Ana"),),
        stages=vocab.preset("six"),
        touchpoints=tuple(_touchpoint(place, size) for place in range(size)),
    )


def _touchpoint(place: int, size: int) -> Touchpoint:
    return Touchpoint(
        id=f"t{place}",
        stage=STAGES[place * len(STAGES) // size],
        name=f"Touchpoint {place}",
        channel=CHANNELS[place % len(CHANNELS)],
        action="Compares fans, split and portable air conditioners",
        thought="So many to choose from…",
        barrier="No specification",
        ratings={"p": Rating(valence=place % 5 - 2)},
    )
