"""Where things stand in a picture of the board: its columns, and rows below each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.formats import ink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from xml.etree import ElementTree as ET

MARGIN = 28
LABEL = 112
"""The width of the lanes' names, in pixels."""
PAD, TALL = 9, 8
"""White at the sides of a cell, and above and below its text, in pixels."""


@dataclass(frozen=True)
class Row:
    """A band of the picture: its height in pixels, and what draws it with its top at a height."""

    height: float
    drawn: Callable[[float], Iterator[ET.Element]]


@dataclass(frozen=True)
class Frame:
    """Where the columns stand: as many as there are touchpoints, each as wide, right of the lanes' names."""

    columns: int
    column: float

    @property
    def left(self) -> float:
        """Return where the first column begins."""
        return MARGIN + LABEL

    @property
    def right(self) -> float:
        """Return where the last column ends."""
        return self.at(self.columns)

    @property
    def width(self) -> float:
        """Return the width of the whole picture."""
        return self.right + MARGIN

    @property
    def room(self) -> float:
        """Return the width of the text in a cell."""
        return self.column - 2 * PAD

    def at(self, place: float) -> float:
        """Return where a place counted in columns stands."""
        return self.left + place * self.column

    def share(self, per_cent: float) -> float:
        """Return where a share of all columns' width stands."""
        return self.at(per_cent / 100 * self.columns)

    def grid(self, top: float, height: float) -> Iterator[ET.Element]:
        """Yield the ground of a row: the shade behind its name, the line below it, and those between its cells."""
        yield ink.box((MARGIN, top, LABEL, height), ink.SOFT)
        for place in range(1, self.columns):
            yield ink.rule((self.at(place), top), (self.at(place), top + height), ink.Pen(ink.SOFT))
        yield ink.rule((MARGIN, top + height), (self.right, top + height))
