"""What a journey says in numbers: order, curve, peak and end, steps. Pure functions over the model."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jejak.model import Journey, Stage, Touchpoint


@dataclass(frozen=True)
class Point:
    """A rated touchpoint on one persona's curve. `valence` from -2 to +2."""

    touchpoint: Touchpoint
    valence: int


@dataclass(frozen=True)
class Step:
    """The way from one rated touchpoint to the next rated one; `size` is the change of valence."""

    start: Point
    end: Point

    @property
    def size(self) -> int:
        """Return the change, from -4 to +4."""
        return self.end.valence - self.start.valence


@dataclass(frozen=True)
class Facts:
    """The numbers above the fold; ``None`` where nothing is rated or no purchase is mapped."""

    rated: int
    peak: Point | None
    trough: Point | None
    end: Point | None
    peak_end: float | None
    largest_change: Step | None
    steps_to_purchase: int | None


def by_stage(journey: Journey) -> Iterator[tuple[Stage | None, tuple[Touchpoint, ...]]]:
    """Yield every stage with its touchpoints, in the map's order, empty stages too.

    Touchpoints whose stage is not on the map come last, under ``None``, so that nothing disappears.
    """
    groups: dict[str | None, list[Touchpoint]] = {stage.id: [] for stage in journey.stages} | {None: []}
    for each in journey.touchpoints:
        groups[each.stage if each.stage in groups else None].append(each)
    for stage in journey.stages:
        yield stage, tuple(groups[stage.id])
    if groups[None]:
        yield None, tuple(groups[None])


def in_map_order(journey: Journey) -> tuple[Touchpoint, ...]:
    """Return the touchpoints as the board shows them from left to right."""
    return tuple(touchpoint for _, group in by_stage(journey) for touchpoint in group)


def curve(journey: Journey, persona_id: str) -> tuple[Point, ...]:
    """Return one persona's rated touchpoints in the map's order; unrated ones are left out."""
    rated = ((each, each.ratings.get(persona_id)) for each in in_map_order(journey))
    return tuple(Point(touchpoint, rating.valence) for touchpoint, rating in rated if rating)


def facts(journey: Journey, persona_id: str | None = None) -> Facts:
    """Return the numbers of one persona, the first one unless named."""
    first = journey.personas[0].id if journey.personas else ""
    points = curve(journey, persona_id or first)
    return Facts(
        rated=len(points),
        peak=max(points, key=lambda point: point.valence, default=None),
        trough=min(points, key=lambda point: point.valence, default=None),
        end=points[-1] if points else None,
        peak_end=peak_end(points),
        largest_change=largest_change(points),
        steps_to_purchase=steps_to_purchase(journey),
    )


def mean_valence(touchpoints: Iterable[Touchpoint], persona_id: str) -> float | None:
    """Return a persona's mean rating of some touchpoints; ``None`` where nothing is rated."""
    rated = [each.ratings[persona_id].valence for each in touchpoints if persona_id in each.ratings]
    return fmean(rated) if rated else None


def peak_end(points: tuple[Point, ...]) -> float | None:
    """Return the mean of the most extreme rating (the later on a tie) and the last one.

    The peak-end rule of Kahneman and Fredrickson (1993): people judge an experience by its most intense
    moment and by its end.
    """
    if not points:
        return None
    extreme = max(reversed(points), key=lambda point: abs(point.valence))
    return fmean((extreme.valence, points[-1].valence))


def largest_change(points: tuple[Point, ...]) -> Step | None:
    """Return the largest rise or fall between neighbours on the curve, the earlier on a tie."""
    steps = (Step(start, end) for start, end in pairwise(points))
    largest = max(steps, key=lambda step: abs(step.size), default=None)
    return largest if largest and largest.size else None


def steps_to_purchase(journey: Journey) -> int | None:
    """Count the touchpoints up to the purchase, itself included; ``None`` where no purchase is mapped.

    The purchase is the last touchpoint of the stage `purchase`, or of `decision` where a map has no
    touchpoint in a purchase stage (the three-stage preset ends in the decision to buy).
    """
    stages = [touchpoint.stage for touchpoint in in_map_order(journey)]
    for stage in ("purchase", "decision"):
        if stage in stages:
            return len(stages) - stages[::-1].index(stage)
    return None
