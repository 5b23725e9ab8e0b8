"""Advice on the emotion curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.analysis import curve, in_map_order
from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.naming import Listed, Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.i18n import Sentence
    from jejak.model import Journey

NAMED = 3
"""How many touchpoints a sentence names; the rest is counted."""

ENOUGH_POINTS = 4
"""From this many ratings on, a curve without any rise or fall is more likely unfelt than true."""


def not_rated(journey: Journey) -> Iterator[Finding]:
    """Find touchpoints at which a persona's feeling is unknown: a gap in the curve and not 0 (as TheyDo does)."""
    for persona in journey.personas:
        open_ones = [Named(each) for each in in_map_order(journey) if persona.id not in each.ratings]
        if open_ones:
            yield Finding(
                rule="not-rated",
                step="emotions",
                where=persona.id,
                severity="missing",
                what=_open_at(Named(persona), open_ones),
                why=sentence(N_("Not rated is not the same as neutral; the curve shows a gap.")),
                try_=sentence(N_("Move the slider, or leave it open until you have asked.")),
            )


def _open_at(persona: Named, names: list[Named]) -> Sentence:
    """Return the sentence that names the touchpoints, or the first of many."""
    first, rest = Listed(names[:NAMED]), len(names) - NAMED
    if rest <= 0:
        return sentence(N_("{persona} is not rated yet at: {touchpoints}."), persona=persona, touchpoints=first)
    message = N_("{persona} is not rated yet at: {touchpoints}, and {n} more.")
    return sentence(message, persona=persona, touchpoints=first, n=rest)


def flat_curve(journey: Journey) -> Iterator[Finding]:
    """Find a curve on which nothing happens: “flat emotion layer” is one of Smaply's ten mapping mistakes."""
    for persona in journey.personas:
        points = curve(journey, persona.id)
        if len(points) >= ENOUGH_POINTS and len({point.valence for point in points}) == 1:
            yield Finding(
                rule="flat-curve",
                step="emotions",
                where=persona.id,
                what=sentence(N_("The curve of {persona} is flat."), persona=Named(persona)),
                why=sentence(N_("Every real journey has a better and a worse moment; peaks and ends are remembered.")),
                try_=sentence(N_("Ask which moment was the worst and which the best.")),
            )


# covers: 2.20
def low_unexplained(journey: Journey) -> Iterator[Finding]:
    """Find a bad moment without a reason: valleys are asked when, why, what to do (the guide of `experience`)."""
    for touchpoint in in_map_order(journey):
        low = any(rating.valence < 0 for rating in touchpoint.ratings.values())
        if low and not (touchpoint.pain_point or touchpoint.barrier):
            yield Finding(
                rule="low-unexplained",
                step="pains",
                where=touchpoint.id,
                what=sentence(N_("“{name}” feels bad, but no pain point or barrier says why."), name=Named(touchpoint)),
                why=sentence(N_("Without the reason there is nothing to improve.")),
                try_=sentence(N_("Write what hurts there, or what holds the customer back.")),
            )


RULES = (not_rated, flat_curve, low_unexplained)
