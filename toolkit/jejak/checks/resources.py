"""Advice on resources and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.analysis import in_map_order
from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.naming import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey


def resources_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map that takes no stock: a step of its own in the guides of `map` and `glints`."""
    if not any(each.name for each in journey.resources):
        yield Finding(
            rule="resources-missing",
            step="resources",
            severity="missing",
            what=sentence(N_("No resource or service is listed yet.")),
            why=sentence(N_("A touchpoint is only as good as the people, tools and services behind it.")),
            try_=sentence(N_("Begin where it hurts most: what do you have for that moment, and what do you lack?")),
        )


# covers: 2.21
def pain_unserved(journey: Journey) -> Iterator[Finding]:
    """Find a pain nobody has anything for: owned or needed, the guides of `map` and `glints` ask it."""
    served = {touchpoint for resource in journey.resources for touchpoint in resource.touchpoints}
    for touchpoint in in_map_order(journey):
        if journey.resources and touchpoint.pain_point and touchpoint.id not in served:
            yield Finding(
                rule="pain-unserved",
                step="resources",
                where=touchpoint.id,
                what=sentence(N_("“{name}” hurts, and no resource is listed for it."), name=Named(touchpoint)),
                why=sentence(N_("A pain goes away with something you have or something you have to get.")),
                try_=sentence(N_("Tie a resource to it: one that is owned, or one that is needed.")),
            )


def resource_untied(journey: Journey) -> Iterator[Finding]:
    """Find a resource that serves no moment of the journey (Bitner: a blueprint ties support to customer actions)."""
    for resource in journey.resources:
        if resource.name and not resource.touchpoints:
            yield Finding(
                rule="resource-untied",
                step="resources",
                where=resource.id,
                what=sentence(N_("“{name}” is not tied to any touchpoint."), name=resource.name),
                why=sentence(N_("What serves no touchpoint costs something and helps nobody on this journey.")),
                try_=sentence(N_("Choose the touchpoints it serves, or take it off the list.")),
            )


def lack_open(journey: Journey) -> Iterator[Finding]:
    """Find a lack nobody has judged: foreseen or accepted, ask the guides of `map` and `glints`."""
    for resource in journey.resources:
        if resource.name and resource.holding == "needed" and not resource.outlook:
            yield Finding(
                rule="lack-open",
                step="resources",
                where=resource.id,
                what=sentence(
                    N_("“{name}” is missing. Can that be foreseen, or must it be accepted?"), name=resource.name
                ),
                why=sentence(N_("What can be foreseen can be prepared for; what cannot needs a kind word ready.")),
                try_=sentence(N_("Decide which of the two it is.")),
            )


RULES = (resources_missing, pain_unserved, resource_untied, lack_open)
