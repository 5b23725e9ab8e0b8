"""The geometry of an emotion curve: pure, in columns across and pixels down.

Column `i` reaches from `i` to `i + 1`, so its centre is `i + 0.5`: the same number places the dot (as a share
of the width) and the point of the line (in a picture stretched to the width), which is why both always meet.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Spot: TypeAlias = tuple[float, float]
"""A place: columns from the left, pixels from the top."""

HIGHEST = 2
LEVEL_HEIGHT = 27
TOP, BOTTOM = 44, 46
"""Room above the highest and below the lowest level, for two lines of words."""
HEIGHT = TOP + 4 * LEVEL_HEIGHT + BOTTOM


def centre(column: int) -> float:
    """Return the middle of a column."""
    return column + 0.5


def share(column: int, columns: range) -> float:
    """Return the middle of a column as per cent of the width that the given columns fill."""
    return 100 * (centre(column) - columns.start) / len(columns)


def down(valence: float) -> float:
    """Return how far below the top edge a level stands."""
    return TOP + (HIGHEST - valence) * LEVEL_HEIGHT


def runs(levels: Sequence[int | None], lower: float = 0) -> tuple[tuple[Spot, ...], ...]:
    """Return the unbroken stretches of rated columns, `lower` by so many pixels; what is not rated leaves a gap."""
    stretches: list[list[Spot]] = [[]]
    for column, level in enumerate(levels):
        if level is None:
            stretches.append([])
        else:
            stretches[-1].append((centre(column), down(level) + lower))
    return tuple(tuple(stretch) for stretch in stretches if stretch)


def line(levels: Sequence[int | None], columns: range | None = None, lower: float = 0) -> str:
    """Return an SVG path through all rated columns, smooth within each stretch and broken between them.

    Given columns, only what can be seen of it over them: the same line, without its far ends. `lower` by so many
    pixels it leaves room for another persona's line on the same levels.
    """
    seen = columns or range(len(levels))
    return " ".join(filter(None, (path(run, seen) for run in runs(levels, lower) if len(run) > 1)))


def path(run: Sequence[Spot], columns: range) -> str:
    """Return a smooth SVG path through the spots, one column apart, that never leaves the band between neighbours.

    Monotone cubic interpolation with the slopes of Steffen (1990, Astronomy and Astrophysics 239, 443): no overshoot,
    so the line never claims a feeling stronger than the ratings on either side of it. Empty where the columns show
    nothing of it.
    """
    slopes = _slopes([y for _, y in run])
    every = zip(pairwise(run), pairwise(slopes), strict=True)
    seen = [(pair, ends) for pair, ends in every if pair[1][0] > columns.start and pair[0][0] < columns.stop]
    if not seen:
        return ""
    ((x, y), _), _ = seen[0]
    return f"M{_number(x)} {_number(y)}" + "".join(_curve(pair, ends) for pair, ends in seen)


def _curve(pair: tuple[Spot, Spot], slopes: tuple[float, float]) -> str:
    """Return the Bézier segment between two spots with the given slopes at its ends."""
    (x0, y0), (x1, y1) = pair
    third = (x1 - x0) / 3
    handles = (x0 + third, y0 + slopes[0] * third, x1 - third, y1 - slopes[1] * third, x1, y1)
    return "C" + " ".join(_number(value) for value in handles)


def _slopes(heights: Sequence[float]) -> list[float]:
    """Return the slope at each spot, in pixels per column."""
    secants = [after - before for before, after in pairwise(heights)]
    inner = [_gentle(left, right) for left, right in pairwise(secants)]
    if not inner:
        return [secants[0], secants[0]]
    return [(3 * secants[0] - inner[0]) / 2, *inner, (3 * secants[-1] - inner[-1]) / 2]


def _gentle(left: float, right: float) -> float:
    """Return the slope between two secants: level at a peak or trough, never steeper than twice the flatter one."""
    if left * right <= 0:
        return 0
    sign = 1 if left > 0 else -1
    return sign * min(2 * abs(left), 2 * abs(right), abs(left + right) / 2)


def shortest(drawn: str) -> str:
    """Return the same path in fewer letters: in steps, and with the handles that mirror the one before left out.

    Steps are rounded to hundredths. Segments end on whole steps, so that no error adds up; lines without corners
    mirror their handles, so that a path needs the first one only.
    """
    return " ".join(_stepped(stretch) for stretch in drawn.split("M")[1:])


def _stepped(stretch: str) -> str:
    (x, y), *segments = ([float(value) for value in part.split()] for part in stretch.split("C"))
    found = [f"M{_number(x)} {_number(y)}"]
    for spots in segments:
        steps = [value - (y if place % 2 else x) for place, value in enumerate(spots)]
        found.append("c" + _packed(steps) if len(found) == 1 else "s" + _packed(steps[2:]))
        x, y = spots[-2:]
    return "".join(found)


def _packed(values: Sequence[float]) -> str:
    """Write numbers as SVG takes them: without leading zeros, apart only where they would run together."""
    shown = (re.sub(r"^(-?)0\.", r"\1.", f"{value:.2f}".rstrip("0").rstrip(".")).replace("-0", "0") for value in values)
    return re.sub(r" (?=-)", "", " ".join(shown))


def _number(value: float) -> str:
    """Write a coordinate short, with thousandths where it needs them."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def numbers(values: Iterable[float]) -> str:
    """Write several coordinates, for a `viewBox`."""
    return " ".join(_number(value) for value in values)
