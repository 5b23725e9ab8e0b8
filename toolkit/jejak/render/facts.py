"""Five facts above the fold: peak, trough, peak-end score, largest change, steps to the purchase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import analysis, vocab
from jejak.naming import persona_name, touchpoint_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.analysis import Facts, Point
    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Fact:
    """A figure and what it means. `where` and `then` are participants' words; `level` colours the figure."""

    figure: str
    meaning: str
    where: str = ""
    then: str = ""
    level: str = ""


@dataclass(frozen=True)
class FactSheet:
    """The facts that can be told, and whose they are where a map has several personas."""

    facts: tuple[Fact, ...]
    persona: str


def facts(journey: Journey, say: Speech) -> FactSheet | None:
    """Return the facts of the first persona; ``None`` while there are none."""
    found = analysis.facts(journey)
    told = (*_rated(found, say), *_steps(found.steps_to_purchase, say))
    several = len(journey.personas) > 1
    return FactSheet(told, persona_name(journey.personas[0], say) if several else "") if told else None


def _rated(found: Facts, say: Speech) -> Iterator[Fact]:
    """Yield what the ratings tell."""
    if found.peak and found.trough and found.peak_end is not None:
        yield _point(found.peak, say("Peak"), say)
        yield _point(found.trough, say("Trough"), say)
        yield Fact(say.signed(found.peak_end), say("Peak–end score"))
    if found.largest_change:
        step = found.largest_change
        yield Fact(
            say.plural("{n} point", "{n} points", abs(step.size)),
            say("Largest rise") if step.size > 0 else say("Largest fall"),
            touchpoint_name(step.start.touchpoint, say),
            touchpoint_name(step.end.touchpoint, say),
        )


def _point(point: Point, meaning: str, say: Speech) -> Fact:
    figure = vocab.spoken(point.valence, say)
    return Fact(figure, meaning, touchpoint_name(point.touchpoint, say), level=vocab.emotion(point.valence).key)


def _steps(steps: int | None, say: Speech) -> Iterator[Fact]:
    if steps is not None:
        yield Fact(say.plural("{n} step", "{n} steps", steps), say("to the purchase"))
