"""Advice on what customers said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey


# covers: 2.25
def moments_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map on which no customer speaks: the guide of `process` collects what they say at each touchpoint."""
    if not any(each.said for each in journey.moments):
        yield Finding(
            rule="moments-missing",
            step="moments",
            severity="missing",
            what=sentence(N_("No customer has a say on this map yet.")),
            why=sentence(N_("One true sentence of a customer convinces more people than a whole map of guesses.")),
            try_=sentence(N_("Copy one sentence from a review, a chat or a call, and note where it comes from.")),
        )


def moment_unsourced(journey: Journey) -> Iterator[Finding]:
    """Find words that nobody can check: “no research” is first among Smaply's ten mapping mistakes."""
    for moment in journey.moments:
        if moment.said and not moment.source:
            yield Finding(
                rule="moment-unsourced",
                step="moments",
                where=moment.id,
                severity="missing",
                what=sentence(N_("“{said}”: where was that heard or read?"), said=moment.said),
                why=sentence(N_("Words without a source cannot be checked, and soon nobody relies on them.")),
                try_=sentence(N_("Name the source, such as an interview or a review, but not the customer.")),
            )


RULES = (moments_missing, moment_unsourced)
