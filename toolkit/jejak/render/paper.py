"""Which columns of the board go on which sheet of paper: stages stay together where they fit."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

Paper: TypeAlias = Literal["a4", "a3"]
"""A size of paper, always used across."""

COLUMNS: dict[Paper, int] = {"a4": 8, "a3": 12}
"""So many columns are readable on a sheet."""


def sheets(stages: Sequence[Hashable], size: int = COLUMNS["a4"]) -> tuple[range, ...]:
    """Return the columns of each sheet, given each column's stage.

    Whole stages share a sheet as long as they fit, on as few sheets as possible and as evenly as possible; a stage
    larger than a sheet is cut into equal parts.
    """
    blocks = list(_blocks(stages, size))
    best: list[tuple[int, int, tuple[range, ...]]] = [(0, 0, ())]
    for end in range(1, len(blocks) + 1):
        best.append(min(_endings(best, blocks[:end], size), key=lambda found: found[:2]))
    return best[-1][2]


def _endings(
    best: list[tuple[int, int, tuple[range, ...]]], blocks: list[range], size: int
) -> Iterator[tuple[int, int, tuple[range, ...]]]:
    """Yield every way to put the last blocks on a sheet of their own: number of sheets, unevenness, sheets."""
    for first in range(len(blocks) - 1, -1, -1):
        sheet = range(blocks[first].start, blocks[-1].stop)
        if len(sheet) > size:
            return
        count, unevenness, before = best[first]
        yield count + 1, unevenness + len(sheet) ** 2, (*before, sheet)


def _blocks(stages: Sequence[Hashable], size: int) -> Iterator[range]:
    """Yield the columns that must not be separated."""
    start = 0
    for _, group in groupby(stages):
        length = sum(1 for _ in group)
        parts = ceil(length / size)
        for part in range(parts):
            yield range(start + length * part // parts, start + length * (part + 1) // parts)
        start += length
