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
    """Find a map without moments: all five guides list touchpoints."""
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
    """Find a stage in which nothing happens: “skipping pre- or post-purchase” (Smaply's ten mapping mistakes)."""
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


def stageless(journey: Journey) -> Iterator[Finding]:
    """Find touchpoints that belong to no stage, as after an import: a map is read in columns (Kalbach; NN/g)."""
    known = {stage.id for stage in journey.stages}
    for touchpoint in journey.touchpoints:
        if known and touchpoint.stage not in known:
            yield Finding(
                rule="stageless",
                step="stages",
                where=touchpoint.id,
                severity="missing",
                what=sentence(N_("“{name}” belongs to no stage of the map."), name=Named(touchpoint)),
                why=sentence(N_("Nobody can tell when it happens.")),
                try_=sentence(N_("Choose its stage in the table of touchpoints.")),
            )


def begins_at_home(journey: Journey) -> Iterator[Finding]:
    """Find a journey that begins on the brand's own website: “company-centric” (Smaply's ten mapping mistakes)."""
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
    """Find a touchpoint at which the customer does nothing: actions are listed and counted (guide of `practice`)."""
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


# covers: 2.15
def pains_missing(journey: Journey) -> Iterator[Finding]:
    """Find a way without any obstacle: “what stops them?” is the third question of the guide of `map`."""
    if journey.touchpoints and not any(each.pain_point or each.barrier for each in journey.touchpoints):
        yield Finding(
            rule="pains-missing",
            step="pains",
            severity="missing",
            what=sentence(N_("No pain point and no barrier is on the map yet.")),
            why=sentence(N_("A way without obstacles is the one the team imagines, not the one customers go.")),
            try_=sentence(N_("Ask at every touchpoint what costs them time, money or nerves, and what stops them.")),
        )


# covers: 2.18
def barrier_unlifted(journey: Journey) -> Iterator[Finding]:
    """Find a barrier nobody would take away: each is noted with how to overcome it (the guide of `practice`)."""
    for touchpoint in in_map_order(journey):
        if touchpoint.barrier and not touchpoint.remedy:
            yield Finding(
                rule="barrier-unlifted",
                step="pains",
                where=touchpoint.id,
                severity="missing",
                what=sentence(N_("It is not said how the barrier at “{name}” is overcome."), name=Named(touchpoint)),
                why=sentence(N_("A barrier that everybody knows and nobody lifts keeps sending customers away.")),
                try_=sentence(N_("Write what would take it out of the way.")),
            )


# covers: 2.19
def pain_unanswered(journey: Journey) -> Iterator[Finding]:
    """Find a pain point without any idea against it: each gets suggestions and an answer (guide of `process`)."""
    answered = {touchpoint for opportunity in journey.opportunities for touchpoint in opportunity.touchpoints}
    for touchpoint in in_map_order(journey):
        if touchpoint.pain_point and not touchpoint.opportunity and touchpoint.id not in answered:
            yield Finding(
                rule="pain-unanswered",
                step="pains",
                where=touchpoint.id,
                what=sentence(N_("The pain at “{name}” has no opportunity against it."), name=Named(touchpoint)),
                why=sentence(N_("A pain point is an opportunity somebody has not written down yet.")),
                try_=sentence(N_("Write what would spare the customer this moment.")),
            )


# covers: 3.7
def all_assumed(journey: Journey) -> Iterator[Finding]:
    """Find a map made at a desk: “no research” is one of Smaply's ten mapping mistakes."""
    evidence = {touchpoint.evidence for touchpoint in journey.touchpoints}
    if len(journey.touchpoints) >= FEW and "observed" not in evidence:
        yield Finding(
            rule="all-assumed",
            step="touchpoints",
            what=sentence(N_("Nothing on the map was observed yet.")),
            why=sentence(N_("Guesses are a fine start, but they show the team's view rather than the customer's.")),
            try_=sentence(N_("Watch or ask two customers and mark what you saw as observed.")),
        )


RULES = (
    *(touchpoint_missing, stage_empty, stageless, begins_at_home, action_missing, all_assumed),
    *(pains_missing, barrier_unlifted, pain_unanswered),
)
