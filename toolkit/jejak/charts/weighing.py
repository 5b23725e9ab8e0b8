"""Where everything stands in the picture of impact and effort: numbered dots, and what the numbers mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from math import log
from typing import TYPE_CHECKING

from jejak.charts.drawing import Drawing
from jejak.charts.rows import shortened
from jejak.letters import wrapped
from jejak.priorities import HEIGHT, WIDTH, dots, weighed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.priorities import Quadrant, Ranked

CROWDED, TOGETHER = 13, 40
"""The diameter below which a number in a dot cannot be read, and that of a dot for all of its spot, in pixels."""
KEY_LINE, KEY_GAP = 16, 9
"""Pixels from one line of the list to the next, and between two entries."""
KEY_LEFT, KEY_ROOM, KEY_TYPE = 48, 330, 12
"""Pixels from the picture, or a column, to the words of the next column, those for the words, and their size."""
WIDER = 1.18
"""How much wider than Helvetica the fonts are that a picture may be shown in."""
KEY_LINES = 8
"""Lines of an entry; the page and the table have every word."""
KEY_COLUMNS = 4
SLIDE = 16 / 9
HEAD = 146
"""Pixels that the title and the white around a picture take of its height."""


@dataclass(frozen=True)
class DotRow:
    """A numbered dot: centre in pixels, `area` in square pixels, `font` in pixels; `number` may be a range."""

    number: str
    quadrant: Quadrant
    x: float
    y: float
    area: float
    font: float
    told: str
    impact: str
    effort: str


@dataclass(frozen=True)
class KeyRow:
    """A line of what a number means, in a list beside the picture; the number stands before the first.

    The words begin at `x` pixels from the picture's left edge and have their middle at `y` from its top.
    """

    number: str
    label: str
    x: float
    y: float


@dataclass(frozen=True)
class KeyEntry:
    """A number and the lines of what it means."""

    number: str
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """Return the pixels it takes with the gap below it."""
        return KEY_LINE * len(self.lines) + KEY_GAP


def priorities(journey: Journey, say: Speech) -> Drawing:
    """Return the opportunities whose impact and effort are known."""
    rows = tuple(
        DotRow(
            number=say.number(dot.ranked.number),
            quadrant=dot.ranked.quadrant or "later",
            x=dot.x,
            y=dot.y,
            area=dot.diameter**2,
            font=dot.diameter / 2,
            told=shortened(dot.ranked.opportunity.text, 240),
            impact=say.number(dot.ranked.opportunity.impact or 0),
            effort=say.number(dot.ranked.opportunity.effort or 0),
        )
        for dot in sorted(dots(journey), key=lambda dot: dot.ranked.number)
    )
    return Drawing(rows, {"key": ()})


def explained(drawn: Drawing, journey: Journey, say: Speech) -> Drawing:
    """Return the picture with what its numbers mean beside it, for where it stands alone.

    Dots too crowded to be read become one for their spot: it names the range of their numbers. The list
    has as many columns as bring the picture nearest to the shape of a slide.
    """
    entries = [_entry(each, say) for each in weighed(journey)]
    shapes = (_columns(entries, count) for count in range(1, min(KEY_COLUMNS, len(entries)) + 1))
    columns = min(shapes, key=_unlike_a_slide)
    room = len(columns) * (KEY_LEFT + KEY_ROOM)
    return replace(drawn, rows=tuple(_legible(drawn.rows)), beside={"key": tuple(_key(columns))}, params={"room": room})


def _legible(rows: Iterable[DotRow]) -> Iterator[DotRow]:
    """Yield the dots with one for each spot that is too crowded; the numbers within a spot follow each other."""
    for _, spot in groupby(rows, key=lambda row: (row.impact, row.effort)):
        every = list(spot)
        yield from every if every[0].area >= CROWDED**2 else [_together(every)]


def _together(rows: Sequence[DotRow]) -> DotRow:
    across, down = [row.x for row in rows], [row.y for row in rows]
    return replace(
        rows[0],
        number=f"{rows[0].number}–{rows[-1].number}",
        x=(min(across) + max(across)) / 2,
        y=(min(down) + max(down)) / 2,
        area=TOGETHER**2,
        font=11,
    )


def _entry(each: Ranked, say: Speech) -> KeyEntry:
    """Return the lines of an opportunity; of a very long one, the first ones with an ellipsis."""
    every = wrapped(" ".join(each.opportunity.text.split()), KEY_ROOM / WIDER, KEY_TYPE) or [""]
    shown = every if len(every) <= KEY_LINES else [*every[: KEY_LINES - 1], f"{every[KEY_LINES - 1]}…"]
    return KeyEntry(say.number(each.number), tuple(shown))


def _columns(entries: Sequence[KeyEntry], count: int) -> list[list[KeyEntry]]:
    """Return the entries in at most so many columns, as low as that goes, but no lower than the picture."""
    height = max(HEIGHT, *(entry.height for entry in entries))
    while len(columns := _poured(entries, height)) > count:
        height += KEY_LINE
    return columns


def _poured(entries: Iterable[KeyEntry], height: float) -> list[list[KeyEntry]]:
    """Return the entries in columns that are no higher than `height`."""
    columns: list[list[KeyEntry]] = [[]]
    for entry in entries:
        if columns[-1] and _height([*columns[-1], entry]) > height + KEY_GAP:
            columns.append([])
        columns[-1].append(entry)
    return columns


def _height(column: Iterable[KeyEntry]) -> float:
    return sum(entry.height for entry in column)


def _unlike_a_slide(columns: Sequence[Sequence[KeyEntry]]) -> float:
    """Return how far the picture would be from the shape of a slide; 0 is none."""
    width = WIDTH + len(columns) * (KEY_LEFT + KEY_ROOM)
    height = HEAD + max(HEIGHT, *map(_height, columns))
    return abs(log(width / height / SLIDE))


def _key(columns: Iterable[Iterable[KeyEntry]]) -> Iterator[KeyRow]:
    """Yield the lines of all columns with their places."""
    for place, column in enumerate(columns):
        x, y = WIDTH + KEY_LEFT + place * (KEY_LEFT + KEY_ROOM), KEY_LINE / 2
        for entry in column:
            for number, line in enumerate(entry.lines):
                yield KeyRow("" if number else entry.number, line, x, y + number * KEY_LINE)
            y += entry.height
