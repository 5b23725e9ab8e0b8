"""Advice on the goal and the span of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_, Sentence
from jejak.vocab import GOALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Goal, Journey


def goal_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map without a goal, the first step of four of the five guides."""
    if not any(goal.text or goal.kind for goal in journey.goals):
        yield Finding(
            rule="goal-missing",
            step="goal",
            severity="missing",
            what=sentence(N_("The map has no goal yet.")),
            why=sentence(N_("The goal decides which map type fits and when the map is good enough.")),
            try_=sentence(N_("Write one goal in a sentence, with the number it should move.")),
        )


def goal_without_measure(journey: Journey) -> Iterator[Finding]:
    """Find a goal nobody can tell was reached: a map is judged by its number (NN/g: ownership and metrics)."""
    for goal in journey.goals:
        if not goal.measure and (goal.text or goal.kind):
            yield Finding(
                rule="goal-without-measure",
                step="goal",
                where=goal.id,
                severity="missing",
                what=sentence(N_("The goal “{goal}” has no measure."), goal=_words(goal)),
                why=sentence(N_("Without a measure nobody can tell whether the changes helped.")),
                try_=sentence(N_("Name one number you already count, and where it should be.")),
            )


def goal_without_target(journey: Journey) -> Iterator[Finding]:
    """Find a measure that may move by any amount: measure and target belong together, as in every action list."""
    for goal in journey.goals:
        if goal.measure and not goal.target:
            yield Finding(
                rule="goal-without-target",
                step="goal",
                where=goal.id,
                severity="missing",
                what=sentence(N_("The goal “{goal}” has no target."), goal=_words(goal)),
                why=sentence(N_("A measure without a target is never reached and never missed.")),
                try_=sentence(N_("Say how much, and by when.")),
            )


# covers: 2.3
def span_open(journey: Journey) -> Iterator[Finding]:
    """Find a journey whose first or last event is not said: “mapping everything” (Smaply's ten mistakes)."""
    if not (journey.scope.start and journey.scope.end):
        yield Finding(
            rule="span-open",
            step="goal",
            severity="missing",
            what=sentence(N_("It is not said where the journey starts and ends.")),
            why=sentence(N_("Two people who imagine different beginnings draw different maps.")),
            try_=sentence(N_("Name the first event (the need arises) and the last one (long after paying).")),
        )


# covers: 2.8
def scenario_open(journey: Journey) -> Iterator[Finding]:
    """Find an experience map of nothing in particular: one map for each scenario (the guide of `experience`)."""
    if journey.scope.kind == "experience" and not journey.scope.scenario.strip():
        yield Finding(
            rule="scenario-open",
            step="goal",
            severity="missing",
            what=sentence(N_("It is not said which interaction this map is about.")),
            why=sentence(N_("An experience map follows one interaction closely; several need a map each.")),
            try_=sentence(N_("Choose one: a visit to the site, a call for help, the first use at home.")),
        )


def _words(goal: Goal) -> str | Sentence:
    kind = next((Sentence(each.label) for each in GOALS if each.key == goal.kind), goal.kind)
    return goal.text or kind


RULES = (goal_missing, goal_without_measure, goal_without_target, span_open, scenario_open)
