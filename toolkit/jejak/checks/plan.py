"""Advice on walking the map and on the change plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey


# covers: 2.22
def walked_alone(journey: Journey) -> Iterator[Finding]:
    """Find a map that no customer has walked yet."""
    walkers = {walk.walker for walk in journey.walkthroughs}
    if walkers == {"self"}:
        yield Finding(
            rule="walked-alone",
            step="walk",
            what=sentence(N_("Only your own team has walked the map.")),
            why=sentence(N_("The first walk finds the gaps; customers find what is not true.")),
            try_=sentence(N_("Let a customer follow the map and note what they feel.")),
        )


def opportunity_unweighed(journey: Journey) -> Iterator[Finding]:
    """Find an opportunity nobody can rank."""
    for opportunity in journey.opportunities:
        if opportunity.impact is None or opportunity.effort is None:
            yield Finding(
                rule="opportunity-unweighed",
                step="plan",
                where=opportunity.id,
                what=sentence(N_("The opportunity “{text}” is not weighed yet."), text=opportunity.text),
                why=sentence(N_("Impact and effort show what to do first.")),
                try_=sentence(N_("Give both a number from 1 to 5.")),
            )


def change_unowned(journey: Journey) -> Iterator[Finding]:
    """Find a change nobody will make."""
    for change in journey.changes:
        if not (change.owner and change.measure):
            yield Finding(
                rule="change-unowned",
                step="plan",
                where=change.id,
                what=sentence(N_("The change “{what}” has no owner or no measure."), what=change.what),
                why=sentence(N_("Maps die as posters when nobody owns what follows from them.")),
                try_=sentence(N_("Name one person, and the number that will show the effect.")),
            )


# covers: 2.23
def review_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map without a day on which it is looked at again."""
    if journey.changes and not any(version.next_review for version in journey.versions):
        yield Finding(
            rule="review-missing",
            step="update",
            what=sentence(N_("No day is set for looking at the map again.")),
            why=sentence(N_("Customers change; a map is never finished.")),
            try_=sentence(N_("Set a review date, three months from now at the latest.")),
        )


RULES = (walked_alone, opportunity_unweighed, change_unowned, review_missing)
