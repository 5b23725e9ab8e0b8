"""Words at the dots of two curves: each finds the side where the other curve is not."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.render.curve import down, share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jejak.i18n import Speech

    Levels: TypeAlias = Sequence[int | None]
    Place: TypeAlias = tuple[int, int | None]

LINE_HEIGHT = 15
ABOVE, BELOW = -18, 26
"""From the middle of a dot down to the baseline of the words above it, and below it, in pixels."""


@dataclass(frozen=True)
class Label:
    """Words at a dot: `x` in per cent of the width, `y` the first baseline in pixels; `name` on a line below."""

    x: float
    y: float
    text: str
    name: str


def labels(
    curves: Mapping[str, Levels], glyphs: Mapping[str, str], shown: Sequence[int], part: range, say: Speech
) -> tuple[Label, ...]:
    """Return the words over the columns shown of a part of the map.

    `glyphs` are the curves' dots, to tell whose peak or trough it is.
    """
    extremes = _extremes(curves, glyphs, say)
    lines = {side: _line(levels) for side, levels in curves.items()}
    return tuple(
        _label(level, is_above, share(column, part), extremes.get((column, level), ""), say)
        for column in shown
        for level, is_above in _sides(column, curves, lines)
    )


def _sides(
    column: int, curves: Mapping[str, Levels], lines: Mapping[str, Sequence[float | None]]
) -> Iterator[tuple[int | None, bool]]:
    """Yield the levels of a column and whether their words stand above: the higher level does, the lower does not.

    A level alone keeps away from the other curve that passes by, or else stands on the outer side.
    """
    here = {side: level for side, levels in curves.items() if (level := levels[column]) is not None}
    if len(set(here.values())) > 1:
        yield max(here.values()), True
        yield min(here.values()), False
    elif not here:
        yield None, False
    else:
        (level,) = set(here.values())
        passing = [line[column] for side, line in lines.items() if side not in here]
        beside = [height for height in passing if height is not None and height != level]
        yield level, beside[0] < level if beside else level >= 0


def _line(levels: Levels) -> list[float | None]:
    """Return how high a curve passes each column, straight from dot to dot; ``None`` beyond its ends."""
    found: list[float | None] = list(levels)
    rated = [(column, level) for column, level in enumerate(levels) if level is not None]
    for (one, start), (other, end) in pairwise(rated):
        for column in range(one + 1, other):
            found[column] = start + (end - start) * (column - one) / (other - one)
    return found


def _extremes(
    curves: Mapping[str, Levels], glyphs: Mapping[str, str], say: Speech
) -> dict[tuple[int, int | None], str]:
    """Return what to call peaks and troughs: the first of each on either curve. A flat curve has neither."""
    names: dict[Place, list[str]] = {}
    for side, levels in curves.items():
        rated = [(level, -column) for column, level in enumerate(levels) if level is not None]
        (high, late), (low, early) = max(rated), min(rated, key=lambda spot: (spot[0], -spot[1]))
        if high != low:
            names.setdefault((-late, high), []).append(f"{say('Peak')} {glyphs[side]}")
            names.setdefault((-early, low), []).append(f"{say('Trough')} {glyphs[side]}")
    return {place: " · ".join(found) for place, found in names.items()}


def _label(level: int | None, is_above: bool, x: float, name: str, say: Speech) -> Label:  # noqa: FBT001 - one of two sides
    lift = LINE_HEIGHT if is_above and name else 0
    offset = ABOVE - lift if is_above else BELOW
    return Label(x, down(level or 0) + offset, vocab.spoken(level, say), name)
