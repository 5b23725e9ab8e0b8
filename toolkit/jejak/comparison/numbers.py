"""What the difference between two journeys comes to in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, TypeVar

from jejak.analysis import by_stage, curve, mean_valence, peak_end, steps_to_purchase
from jejak.comparison.order import woven
from jejak.comparison.people import Both, raters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jejak.comparison.differences import Comparison
    from jejak.model import Journey, Persona, Stage, Touchpoint

T = TypeVar("T")


@dataclass(frozen=True)
class StageMood:
    """One persona's mean rating, -2 to +2, in a stage; ``None`` where nothing is rated."""

    stage: Stage | None
    mean: Both[float | None]


@dataclass(frozen=True)
class Mood:
    """One persona's ratings: the mean of all, the peak-end score, and the mean of every stage."""

    persona: Persona
    mean: Both[float | None]
    peak_end: Both[float | None]
    stages: tuple[StageMood, ...]


@dataclass(frozen=True)
class Pains:
    """Pain points, each told by its touchpoint.

    A pain point is resolved when its touchpoint is gone or its text is now empty. One that was put into other words
    remains. It is new where there was none.
    """

    resolved: tuple[Touchpoint, ...]
    remaining: tuple[Touchpoint, ...]
    new: tuple[Touchpoint, ...]

    @property
    def count(self) -> Both[int]:
        """Return how many there were and how many there are."""
        return Both(len(self.resolved) + len(self.remaining), len(self.remaining) + len(self.new))


@dataclass(frozen=True)
class Numbers:
    """All the numbers. An opportunity is taken up when the change plan holds a change for it that was not dropped.

    `moods` are those of the personas on both maps; `together` is the mean of their means, of those who rated both.
    """

    steps_to_purchase: Both[int | None]
    touchpoints: Both[int]
    moods: tuple[Mood, ...]
    together: Both[float | None]
    pains: Pains
    opportunities: Both[int]
    taken_up: Both[int]
    changes_done: Both[int]


def numbers(found: Comparison) -> Numbers:
    """Return the numbers of both journeys."""
    moods = tuple(_mood(found, persona) for persona in raters(found).both)
    return Numbers(
        steps_to_purchase=_both(found, steps_to_purchase),
        touchpoints=_both(found, lambda journey: len(journey.touchpoints)),
        moods=moods,
        together=_together(moods),
        pains=_pains(found),
        opportunities=_both(found, lambda journey: len(journey.opportunities)),
        taken_up=_both(found, _taken_up),
        changes_done=_both(found, lambda journey: sum(change.status == "done" for change in journey.changes)),
    )


def _both(found: Comparison, count: Callable[[Journey], T]) -> Both[T]:
    return Both(count(found.before), count(found.after))


def _mood(found: Comparison, persona: Persona) -> Mood:
    return Mood(
        persona=persona,
        mean=_both(found, lambda journey: mean_valence(journey.touchpoints, persona.id)),
        peak_end=_both(found, lambda journey: peak_end(curve(journey, persona.id))),
        stages=tuple(_stage_moods(found, persona.id)),
    )


def _together(moods: tuple[Mood, ...]) -> Both[float | None]:
    means = [(each.mean.before, each.mean.after) for each in moods]
    rated = [(before, after) for before, after in means if before is not None and after is not None]
    if not rated:
        return Both(None, None)
    before, after = zip(*rated, strict=True)
    return Both(fmean(before), fmean(after))


def _stage_moods(found: Comparison, persona_id: str) -> Iterator[StageMood]:
    """Yield each stage of both maps once; the touchpoints without a stage come under ``None``."""
    earlier, later = _stages(found.before), _stages(found.after)
    order = dict.fromkeys(one or other for one, other in woven(list(earlier), list(later)))
    nothing: tuple[None, tuple[Touchpoint, ...]] = (None, ())
    for key in order:
        (before, then), (after, now) = earlier.get(key or "", nothing), later.get(key or "", nothing)
        yield StageMood(after or before, Both(mean_valence(then, persona_id), mean_valence(now, persona_id)))


def _stages(journey: Journey) -> dict[str, tuple[Stage | None, tuple[Touchpoint, ...]]]:
    return {stage.id if stage else "": (stage, touchpoints) for stage, touchpoints in by_stage(journey)}


def _pains(found: Comparison) -> Pains:
    earlier, later = _pained(found.before), _pained(found.after)
    return Pains(
        resolved=tuple(each for key, each in earlier.items() if key not in later),
        remaining=tuple(each for key, each in later.items() if key in earlier),
        new=tuple(each for key, each in later.items() if key not in earlier),
    )


def _pained(journey: Journey) -> dict[str, Touchpoint]:
    return {each.id: each for _, group in by_stage(journey) for each in group if each.pain_point.strip()}


def _taken_up(journey: Journey) -> int:
    planned = {change.opportunity for change in journey.changes if change.status != "dropped"}
    return sum(each.id in planned for each in journey.opportunities)
