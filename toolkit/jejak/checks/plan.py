"""Advice on opportunities and the change plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_, Sentence
from jejak.naming import Day, Listed

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jejak.model import Journey

OPEN = ("planned", "ongoing")
"""The states of a change that somebody still has to see to."""
LACKING = {"owner": N_("an owner"), "measure": N_("a measure"), "due": N_("a day")}
"""What makes a change more than a wish, by field."""


def plan_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map from which nothing follows: “output treated as deliverable” (Smaply's ten mapping mistakes)."""
    if not _ideas(journey) and not _plans(journey):
        yield Finding(
            rule="plan-missing",
            step="plan",
            severity="missing",
            what=sentence(N_("Nothing is planned yet.")),
            why=sentence(N_("A map that changes nothing is only a picture.")),
            try_=sentence(N_("Take the worst moment of the map and write down what would turn it around.")),
        )


def change_missing(journey: Journey) -> Iterator[Finding]:
    """Find ideas that nobody takes up: the analysis ends in a list of changes (the guides of `map`, `experience`)."""
    if _ideas(journey) and not _plans(journey):
        yield Finding(
            rule="change-missing",
            step="plan",
            severity="missing",
            what=sentence(N_("There are opportunities, but no change is planned.")),
            why=sentence(N_("Customers notice what was done, not what was thought of.")),
            try_=sentence(N_("Take up the most worthwhile one: what changes, who sees to it, by when?")),
        )


def opportunity_unweighed(journey: Journey) -> Iterator[Finding]:
    """Find an opportunity nobody can rank: value against effort, as TheyDo and NN/g weigh them."""
    for opportunity in journey.opportunities:
        if opportunity.text and (opportunity.impact is None or opportunity.effort is None):
            yield Finding(
                rule="opportunity-unweighed",
                step="plan",
                where=opportunity.id,
                severity="missing",
                what=sentence(N_("The opportunity “{text}” is not weighed yet."), text=opportunity.text),
                why=sentence(N_("Impact and effort show what to do first.")),
                try_=sentence(N_("Give both a number from 1 to 5.")),
            )


def change_unowned(journey: Journey) -> Iterator[Finding]:
    """Find a change nobody will make: “no owner, no cadence” (Smaply's ten mapping mistakes; NN/g: ownership)."""
    for change in journey.changes:
        lacking = [Sentence(word) for name, word in LACKING.items() if not getattr(change, name)]
        if change.what and lacking and change.status in OPEN:
            yield Finding(
                rule="change-unowned",
                step="plan",
                where=change.id,
                severity="missing",
                what=sentence(
                    N_("The change “{what}” still needs: {lacking}."), what=change.what, lacking=Listed(lacking)
                ),
                why=sentence(N_("Maps die as posters when nobody owns what follows from them.")),
                try_=sentence(N_("Name one person, a day, and the number that will show the effect.")),
            )


# covers: 2.23
def change_overdue(journey: Journey, today: dt.date) -> Iterator[Finding]:
    """Find a change whose day went by: a plan is followed up (the guide of `process`: revise and repeat)."""
    for change in journey.changes:
        if change.due and change.due < today and change.status in OPEN:
            yield Finding(
                rule="change-overdue",
                step="plan",
                where=change.id,
                what=sentence(N_("The change “{what}” was due on {date}."), what=change.what, date=Day(change.due)),
                why=sentence(N_("A day that passes without a word takes the others along.")),
                try_=sentence(N_("Note how it went, set another day, or drop it and keep the reason.")),
            )


def _ideas(journey: Journey) -> bool:
    return any(each.text for each in journey.opportunities)


def _plans(journey: Journey) -> bool:
    return any(each.what for each in journey.changes)


RULES = (plan_missing, change_missing, opportunity_unweighed, change_unowned)
DATED = (change_overdue,)
