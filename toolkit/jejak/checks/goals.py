"""Advice on the goal and the span of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey


def goal_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map without a goal."""
    if not journey.goals:
        yield Finding(
            rule="goal-missing",
            step="goal",
            severity="missing",
            what=sentence(N_("The map has no goal yet.")),
            why=sentence(N_("The goal decides which map type fits and when the map is good enough.")),
            try_=sentence(N_("Write one goal in a sentence, with the number it should move.")),
        )


def goal_without_measure(journey: Journey) -> Iterator[Finding]:
    """Find a goal nobody can tell was reached."""
    for goal in journey.goals:
        if not goal.measure:
            yield Finding(
                rule="goal-without-measure",
                step="goal",
                where=goal.id,
                what=sentence(N_("The goal “{goal}” has no measure."), goal=goal.text or goal.kind),
                why=sentence(N_("Without a measure nobody can tell whether the changes helped.")),
                try_=sentence(N_("Name one number you already count, and where it should be.")),
            )


# covers: 2.3
def span_open(journey: Journey) -> Iterator[Finding]:
    """Find a journey whose first or last event is not said."""
    if not (journey.scope.start and journey.scope.end):
        yield Finding(
            rule="span-open",
            step="goal",
            what=sentence(N_("It is not said where the journey starts and ends.")),
            why=sentence(N_("Two people who imagine different beginnings draw different maps.")),
            try_=sentence(N_("Name the first event (the need arises) and the last one (long after paying).")),
        )


RULES = (goal_missing, goal_without_measure, span_open)
