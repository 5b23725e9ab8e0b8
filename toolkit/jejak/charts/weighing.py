"""Where everything stands in the picture of impact and effort: numbered dots, and what the numbers mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jejak.charts.drawing import Drawing
from jejak.charts.rows import shortened
from jejak.priorities import HEIGHT, dots

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.priorities import Quadrant

KEY_LINE = 24
KEY_LINES = HEIGHT // KEY_LINE
KEY_LETTERS = 48
KEY_LEFT, KEY_LETTER = 48, 7.2
"""Pixels from the picture to the words of the list, and those of a letter in a wide font."""


@dataclass(frozen=True)
class DotRow:
    """A numbered dot: centre in pixels, `area` in square pixels, `font` in pixels."""

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
    """What a number means, in a list beside the picture."""

    number: str
    label: str
    y: float


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


def explained(drawn: Drawing, say: Speech) -> Drawing:
    """Return the picture with what its numbers mean beside it, for where it stands alone."""
    key = _key(drawn, say)
    room = KEY_LEFT + KEY_LETTER * max(len(row.label) for row in key)
    return replace(drawn, beside={"key": key}, params={"room": room})


def _key(drawn: Drawing, say: Speech) -> tuple[KeyRow, ...]:
    """Return what the numbers mean; where they are too many, the last line says how many more there are."""
    rows = drawn.rows
    shown = rows if len(rows) <= KEY_LINES else rows[: KEY_LINES - 1]
    lines = [(row.number, shortened(row.told, KEY_LETTERS)) for row in shown]
    if more := len(rows) - len(shown):
        lines.append(("…", say.plural("{n} more", "{n} more", more)))
    return tuple(KeyRow(number, label, KEY_LINE * (place + 0.5)) for place, (number, label) in enumerate(lines))
