"""Paragraphs of a picture: text broken to fit a column, with the sign, bar or numbers that belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.formats import ink
from jejak.letters import width, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree import ElementTree as ET

    from jejak.priorities import Ranked

LEADING = 1.35
"""From one baseline to the next, in type sizes."""
ASCENT = 0.95
"""From the top of a line to its baseline, in type sizes."""
GAP = 5
"""Pixels between two paragraphs of a cell."""
BAR, INDENT = 3, 13
SPACE = 5
"""Pixels between a text and the dots behind it."""
CHIP, PITCH = 16, 19
"""The diameter of a numbered dot, and from one to the next, in pixels."""
CHIPS = {"first": ink.ACCENT, "plan": "#475569"}
LATER = "#64748b"
ON_CHIP = ink.Type(10, ink.PAPER, bold=True)


@dataclass(frozen=True)
class Sign:
    """A small outline in front of a text."""

    outline: str
    fill: str
    pen: ink.Pen | None = None

    def drawn(self, x: float, y: float) -> ET.Element:
        """Return it with its left edge and its middle at a place."""
        return ink.shape(self.outline, (x + 4.5, y), self.fill, self.pen)


@dataclass(frozen=True)
class Paragraph:
    """A text and how it is written; `bar` is the colour of a bar at its side, `numbers` are dots behind it."""

    text: str
    style: ink.Type = ink.BODY
    bar: str = ""
    sign: Sign | None = None
    numbers: tuple[Ranked, ...] = ()

    @property
    def indent(self) -> float:
        """Return how far the text stands from its column's edge, in pixels."""
        return INDENT if self.bar or self.sign else 0

    @property
    def step(self) -> float:
        """Return the pixels from one line to the next."""
        return self.style.size * LEADING

    def lines(self, room: float) -> list[str]:
        """Return the text as lines that fit; the last one is empty where the numbers need a line of their own."""
        fits = room - self.indent
        found = wrapped(self.text, fits, self.style.size, bold=self.style.bold) or [""]
        needed = self._end(found[-1]) + PITCH * len(self.numbers)
        return [*found, ""] if self.numbers and found[-1] and needed > fits else found

    def height(self, room: float) -> float:
        """Return how high the text is, in pixels."""
        return len(self.lines(room)) * self.step

    def drawn(self, at: ink.Spot, room: float) -> Iterator[ET.Element]:
        """Yield the text with its top left corner at a place."""
        (x, y), lines = at, self.lines(room)
        if self.bar:
            yield ink.box((x, y, BAR, len(lines) * self.step), self.bar)
        if self.sign:
            yield self.sign.drawn(x, y + self.step / 2)
        for place, line in enumerate(lines):
            if line:
                yield ink.text((x + self.indent, y + place * self.step + self.style.size * ASCENT), line, self.style)
        yield from _chips(self.numbers, x + self.indent + self._end(lines[-1]), y + (len(lines) - 0.5) * self.step)

    def _end(self, line: str) -> float:
        return width(line, self.style.size, bold=self.style.bold) + SPACE if line else 0


def _chips(numbers: Sequence[Ranked], x: float, y: float) -> Iterator[ET.Element]:
    """Yield numbered dots beside each other; the first one's left edge and their middle stand at a place."""
    for place, each in enumerate(numbers):
        left = x + place * PITCH
        yield ink.box((left, y - CHIP / 2, CHIP, CHIP), CHIPS.get(each.quadrant or "", LATER), CHIP / 2)
        yield ink.text((left + CHIP / 2, y + 3.6), str(each.number), ON_CHIP, "middle")


def height(paragraphs: Sequence[Paragraph], room: float) -> float:
    """Return how high paragraphs below each other are, in pixels."""
    return sum(each.height(room) for each in paragraphs) + GAP * max(len(paragraphs) - 1, 0)


def drawn(paragraphs: Sequence[Paragraph], at: ink.Spot, room: float) -> Iterator[ET.Element]:
    """Yield paragraphs below each other, with their top left corner at a place."""
    x, y = at
    for each in paragraphs:
        yield from each.drawn((x, y), room)
        y += each.height(room) + GAP
