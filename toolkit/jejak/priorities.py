"""Opportunities weighed by impact and effort: their rank, their quadrant, and their place in the picture.

Scores run from 1 (little) to 5 (much). An impact of 4 or more is high and an effort of 3 or less is low,
so the lines of the picture run between the scores and no dot lies on a line.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.model import Journey, Opportunity

Quadrant: TypeAlias = Literal["first", "plan", "aside", "later"]

WIDTH, HEIGHT = 340, 272
"""The size of the picture, in pixels."""
DOT = 22
"""The diameter of a dot with room to spare, in pixels."""
GAP = 2
SPLIT = 3.5
LOWEST, HIGHEST = 0.5, 5.5


@dataclass(frozen=True)
class Ranked:
    """An opportunity and its number: 1 is the first to do."""

    number: int
    opportunity: Opportunity

    @property
    def quadrant(self) -> Quadrant | None:
        """Return where it belongs; ``None`` until impact and effort are both known."""
        impact, effort = self.opportunity.impact, self.opportunity.effort
        if impact is None or effort is None:
            return None
        if impact > SPLIT:
            return "first" if effort < SPLIT else "plan"
        return "aside" if effort < SPLIT else "later"


@dataclass(frozen=True)
class Dot:
    """A weighed opportunity in the picture: centre and diameter in pixels from the top left corner."""

    ranked: Ranked
    x: float
    y: float
    diameter: float


def ranked(journey: Journey) -> tuple[Ranked, ...]:
    """Return the opportunities numbered by what they bring for what they cost; the unweighed come last.

    Where that is the same, the one with more dots comes first.
    """
    order = sorted(journey.opportunities, key=_worth, reverse=True)
    return tuple(Ranked(number, opportunity) for number, opportunity in enumerate(order, start=1))


def weighed(journey: Journey) -> tuple[Ranked, ...]:
    """Return the ranked opportunities whose impact and effort are both known."""
    return tuple(each for each in ranked(journey) if each.quadrant)


def dots(journey: Journey) -> tuple[Dot, ...]:
    """Place the weighed opportunities; equal scores stand side by side within their cell and never overlap."""
    cells: defaultdict[tuple[int, int], list[Ranked]] = defaultdict(list)
    for each in weighed(journey):
        cells[each.opportunity.effort or 0, each.opportunity.impact or 0].append(each)
    return tuple(dot for (effort, impact), group in cells.items() for dot in _spread(group, effort, impact))


def along(score: float, length: float) -> float:
    """Return the place of a score on an axis whose middle is the line between low and high."""
    half = length / 2
    if score < SPLIT:
        return half * (score - LOWEST) / (SPLIT - LOWEST)
    return half + half * (score - SPLIT) / (HIGHEST - SPLIT)


def _worth(opportunity: Opportunity) -> tuple[bool, int, int, int]:
    """Return what an opportunity is ranked by: impact and effort were argued for; where they tie, the dots decide."""
    impact, effort = opportunity.impact, opportunity.effort
    is_weighed = impact is not None and effort is not None
    return (is_weighed, (impact or 0) - (effort or 0), impact or 0, opportunity.votes or 0)


def _spread(group: list[Ranked], effort: int, impact: int) -> Iterable[Dot]:
    """Arrange the dots of one cell in rows, as large as the cell allows."""
    width = along(effort + 0.5, WIDTH) - along(effort - 0.5, WIDTH)
    height = along(impact + 0.5, HEIGHT) - along(impact - 0.5, HEIGHT)
    columns = ceil(sqrt(len(group) * width / height))
    rows = ceil(len(group) / columns)
    pitch = min(DOT + GAP, width / columns, height / rows)
    left = along(effort, WIDTH) - pitch * (min(columns, len(group)) - 1) / 2
    top = HEIGHT - along(impact, HEIGHT) - pitch * (rows - 1) / 2
    for place, each in enumerate(group):
        row, column = divmod(place, columns)
        yield Dot(each, left + pitch * column, top + pitch * row, pitch - GAP)
