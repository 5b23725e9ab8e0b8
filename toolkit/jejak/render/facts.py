"""Five facts above the fold: peak, trough, peak-end score, largest change, steps to the purchase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import analysis, vocab
from jejak.charts.rows import level, nearest, raters
from jejak.naming import touchpoint_name

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
class Person:
    """What one persona's ratings tell."""

    name: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class FactSheet:
    """The facts that can be told; where several personas rated, whose they are, and those of everybody."""

    facts: tuple[Fact, ...]
    persona: str
    people: tuple[Person, ...]

    @property
    def meanings(self) -> tuple[str, ...]:
        """Return what the figures of all personas mean, in order, for the heads of a table."""
        return tuple(dict.fromkeys(fact.meaning for person in self.people for fact in person.facts))


def facts(journey: Journey, say: Speech) -> FactSheet | None:
    """Return the facts of the first persona who rated anything; ``None`` while there are none."""
    rated = raters(journey, say)
    people = tuple(Person(name, tuple(_felt(analysis.facts(journey, each.id), say))) for each, name in rated)
    first = analysis.facts(journey, rated[0][0].id if rated else None)
    told = (*_felt(first, say), *_change(first, say), *_steps(first.steps_to_purchase, say))
    several = len(people) > 1
    return FactSheet(told, people[0].name if several else "", people if several else ()) if told else None


def _felt(found: Facts, say: Speech) -> Iterator[Fact]:
    """Yield what the ratings tell."""
    if found.peak and found.trough and found.peak_end is not None:
        yield _point(found.peak, say("Peak"), say)
        yield _point(found.trough, say("Trough"), say)
        nearby = vocab.emotion(nearest(found.peak_end)).key
        yield Fact(level(found.peak_end, say), say("Peak–end score"), level=nearby)


def _point(point: Point, meaning: str, say: Speech) -> Fact:
    figure = vocab.spoken(point.valence, say)
    return Fact(figure, meaning, touchpoint_name(point.touchpoint, say), level=vocab.emotion(point.valence).key)


def _change(found: Facts, say: Speech) -> Iterator[Fact]:
    if found.largest_change:
        step = found.largest_change
        yield Fact(
            say.plural("{n} point", "{n} points", abs(step.size)),
            say("Largest rise") if step.size > 0 else say("Largest fall"),
            touchpoint_name(step.start.touchpoint, say),
            touchpoint_name(step.end.touchpoint, say),
        )


def _steps(steps: int | None, say: Speech) -> Iterator[Fact]:
    if steps is not None:
        yield Fact(say.plural("{n} step", "{n} steps", steps), say("to the purchase"))
