"""Advice on keeping the map up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.naming import Day
from jejak.versioning import due

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jejak.model import Journey


# covers: 2.23
def version_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map of which nothing is kept: an updated map is a new version (the guides of `map` and `process`)."""
    if not any(each.name for each in journey.versions):
        yield Finding(
            rule="version-missing",
            step="update",
            severity="missing",
            what=sentence(N_("No version of the map is kept yet.")),
            why=sentence(N_("Without one there is nothing to hold the next map against.")),
            try_=sentence(N_("Give the map as it is today a name, and a day on which to look at it again.")),
        )


def review_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map that nobody will look at again: “no cadence” is one of Smaply's ten mapping mistakes."""
    is_kept = any(each.name for each in journey.versions)
    if is_kept and not any(each.next_review for each in journey.versions):
        yield Finding(
            rule="review-missing",
            step="update",
            severity="missing",
            what=sentence(N_("No day is set for looking at the map again.")),
            why=sentence(N_("Customers change; a map is never finished.")),
            try_=sentence(N_("Set a review date, three months from now at the latest.")),
        )


def review_due(journey: Journey, today: dt.date) -> Iterator[Finding]:
    """Find a review whose day has come: a map is revised regularly (the guides of `process` and `practice`)."""
    late = due(journey, today)
    if late and late.next_review:
        yield Finding(
            rule="review-due",
            step="update",
            where=late.id,
            what=sentence(
                N_("The review of “{version}” was set for {date}."), version=late.name, date=Day(late.next_review)
            ),
            why=sentence(N_("Customers change; a map is never finished.")),
            try_=sentence(N_("Walk the map again, change what is no longer true, and keep a new version.")),
        )


RULES = (version_missing, review_missing)
DATED = (review_due,)
