"""Advice on the type of map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_, Sentence
from jejak.progress import wants
from jejak.recommending import recommended
from jejak.vocab import EXPERIENCE_MAP, GOALS, LANES, MAP_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey

FEW = 3
"""Below this many touchpoints empty columns are nothing to speak of."""
LABELS = {each.key: each.label for each in (*MAP_TYPES, EXPERIENCE_MAP)}


def map_type_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map whose type nobody has thought about: the guides of `map` and `glints` make it a step."""
    if not _is_chosen(journey):
        yield Finding(
            rule="map-type-missing",
            step="map_type",
            severity="missing",
            what=sentence(N_("No map type is chosen yet.")),
            why=sentence(N_("Each type answers another question, and the goal says which question is yours.")),
            try_=sentence(N_("See which type is recommended. The current state counts from the first touchpoint on.")),
        )


# covers: 2.5
def map_type_misfit(journey: Journey) -> Iterator[Finding]:
    """Find a type that another goal would ask for: it follows from the goal (the guides of `map` and `glints`)."""
    has_known_goal = any(goal.kind == choice.key for goal in journey.goals for choice in GOALS)
    wanted = recommended(journey).map_type.key
    is_whole = journey.scope.kind == "journey"
    if is_whole and has_known_goal and _is_chosen(journey) and wanted != journey.map_type:
        yield Finding(
            rule="map-type-misfit",
            step="map_type",
            what=sentence(
                N_("The map type is “{chosen}”, but your goals rather ask for “{wanted}”."),
                chosen=Sentence(LABELS[journey.map_type]),
                wanted=Sentence(LABELS[wanted]),
            ),
            why=sentence(N_("The type follows from the goal; another type answers another question.")),
            try_=sentence(N_("Change the type, or say in the goal what this map is meant to answer.")),
        )


def vision_missing(journey: Journey) -> Iterator[Finding]:
    """Find a future state that leads nowhere: the guide of `map` has it begin with behaviour and vision."""
    if journey.map_type == "future_state" and not journey.vision.strip():
        yield Finding(
            rule="vision-missing",
            step="map_type",
            what=sentence(N_("The future state has no vision yet.")),
            why=sentence(N_("Without a vision every wish looks equally good.")),
            try_=sentence(N_("Write in one sentence what you want to be for your customers.")),
        )


# covers: 2.6
def lanes_empty(journey: Journey) -> Iterator[Finding]:
    """Find a type in name only: what it adds to the usual map is empty (the guides of `map` and `practice`)."""
    kind = "experience" if journey.scope.kind == "experience" else journey.map_type
    lanes = LANES.get(kind, ())
    is_begun = any(getattr(each, lane).strip() for each in journey.touchpoints for lane in lanes)
    if lanes and len(journey.touchpoints) >= FEW and not is_begun:
        yield Finding(
            rule="lanes-empty",
            step="map_type",
            what=sentence(N_("The columns that “{type}” adds are all empty."), type=Sentence(LABELS[kind])),
            why=sentence(N_("Without them it is the usual map under another name.")),
            try_=sentence(N_("Fill them in at the touchpoint that matters most, then go on from there.")),
        )


def _is_chosen(journey: Journey) -> bool:
    return all(want.is_met for want in wants(journey, "map_type"))


RULES = (map_type_missing, map_type_misfit, vision_missing, lanes_empty)
