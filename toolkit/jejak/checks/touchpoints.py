"""Advice on stages, touchpoints and pains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.analysis import by_stage, in_map_order
from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.naming import Named
from jejak.vocab import StageName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey

FEW = 3
"""Below this many touchpoints a map is still a sketch, and its finer faults are not worth a word."""


def touchpoint_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map without moments."""
    if not journey.touchpoints:
        yield Finding(
            rule="touchpoint-missing",
            step="touchpoints",
            severity="missing",
            what=sentence(N_("There is no touchpoint yet.")),
            why=sentence(N_("Touchpoints are the moments a customer meets the brand; everything else hangs on them.")),
            try_=sentence(N_("Start with the moment the need arises, long before your website.")),
        )


def stage_empty(journey: Journey) -> Iterator[Finding]:
    """Find a stage in which nothing happens."""
    for stage, touchpoints in by_stage(journey):
        if journey.touchpoints and stage and not touchpoints:
            yield Finding(
                rule="stage-empty",
                step="stages",
                where=stage.id,
                what=sentence(N_("The stage {stage} has no touchpoint yet."), stage=StageName(stage)),
                why=sentence(N_("An empty stage is a blind spot more often than a stage in which nothing happens.")),
                try_=sentence(N_("Ask what the customer does there, or leave the stage out.")),
            )


def begins_at_home(journey: Journey) -> Iterator[Finding]:
    """Find a journey that begins on the brand's own website."""
    ordered = in_map_order(journey)
    if len(ordered) >= FEW and ordered[0].channel == "website":
        yield Finding(
            rule="begins-at-home",
            step="touchpoints",
            where=ordered[0].id,
            what=sentence(N_("The journey begins on your own website.")),
            why=sentence(N_("Customers start where the need arises; that is where they can be won or lost unseen.")),
            try_=sentence(N_("Put the moment before it on the map: how did they come to look?")),
        )


def action_missing(journey: Journey) -> Iterator[Finding]:
    """Find a touchpoint at which the customer does nothing."""
    for touchpoint in in_map_order(journey):
        if not touchpoint.action:
            yield Finding(
                rule="action-missing",
                step="touchpoints",
                where=touchpoint.id,
                what=sentence(N_("“{name}” does not say what the customer does."), name=Named(touchpoint)),
                why=sentence(N_("Actions can be counted, and every one less is a step saved.")),
                try_=sentence(N_("Write what the customer does, starting with a verb.")),
            )


# covers: 2.19
def pain_unanswered(journey: Journey) -> Iterator[Finding]:
    """Find a pain point without any idea against it."""
    answered = {touchpoint for opportunity in journey.opportunities for touchpoint in opportunity.touchpoints}
    for touchpoint in in_map_order(journey):
        if touchpoint.pain_point and not touchpoint.opportunity and touchpoint.id not in answered:
            yield Finding(
                rule="pain-unanswered",
                step="pains",
                where=touchpoint.id,
                what=sentence(N_("The pain at “{name}” has no opportunity against it."), name=touchpoint.name),
                why=sentence(N_("A pain point is an opportunity somebody has not written down yet.")),
                try_=sentence(N_("Write what would spare the customer this moment.")),
            )


# covers: 3.7
def all_assumed(journey: Journey) -> Iterator[Finding]:
    """Find a map made at a desk."""
    evidence = {touchpoint.evidence for touchpoint in journey.touchpoints}
    if len(journey.touchpoints) >= FEW and "observed" not in evidence:
        yield Finding(
            rule="all-assumed",
            step="touchpoints",
            what=sentence(N_("Nothing on the map was observed yet.")),
            why=sentence(N_("Guesses are a fine start, but they show the team's view rather than the customer's.")),
            try_=sentence(N_("Watch or ask two customers and mark what you saw as observed.")),
        )


RULES = (touchpoint_missing, stage_empty, begins_at_home, action_missing, pain_unanswered, all_assumed)
