"""Which columns of the board go on which sheet of paper: stages stay together where they fit."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

SHEET = 8
"""So many columns are readable on A4 across."""


def sheets(stages: Sequence[Hashable], size: int = SHEET) -> tuple[range, ...]:
    """Return the columns of each sheet, given each column's stage.

    A sheet takes whole stages as long as they fit; a stage larger than a sheet is cut into equal parts.
    """
    found: list[range] = []
    for block in _blocks(stages, size):
        if found and len(found[-1]) + len(block) <= size:
            found[-1] = range(found[-1].start, block.stop)
        else:
            found.append(block)
    return tuple(found)


def _blocks(stages: Sequence[Hashable], size: int) -> Iterator[range]:
    """Yield the columns that must not be separated."""
    start = 0
    for _, group in groupby(stages):
        length = sum(1 for _ in group)
        parts = ceil(length / size)
        for part in range(parts):
            yield range(start + length * part // parts, start + length * (part + 1) // parts)
        start += length
