"""Judges of structure: pure functions that look at what a map holds, never at which words were chosen.

Only touchpoints with a name count, so that an empty row neither helps nor hurts. Ratings are those of the
persona who rated most: a second, half-filled persona does not undo the work on the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak import analysis
from jejak.rubrics.criterion import Verdict

if TYPE_CHECKING:
    from jejak.model import Journey, Touchpoint
    from jejak.rubrics.criterion import Judge


def persona_is_somebody(frustrations: int = 2, expectations: int = 1, motives: int = 0) -> Judge:
    """Ask for one persona with a name, an age or occupation, and so many frustrations, expectations and motives."""

    def judge(journey: Journey) -> Verdict:
        return Verdict(
            any(
                person.name.strip()
                and (person.age is not None or person.occupation.strip())
                and len(_said(person.frustrations)) >= frustrations
                and len(_said(person.expectations)) >= expectations
                and len(person.motives) >= motives
                for person in journey.personas
            )
        )

    return judge


def journey_has_length(touchpoints: int = 5, stages: int = 3) -> Judge:
    """Ask for so many touchpoints over so many stages."""

    def judge(journey: Journey) -> Verdict:
        named = _named(journey)
        covered = {each.stage for each in named} & {stage.id for stage in journey.stages}
        return Verdict(len(named) >= touchpoints and len(covered) >= stages)

    return judge


def touchpoints_are_filled(journey: Journey) -> Verdict:
    """Ask for an action and a rating at every touchpoint; point at those without."""
    named, ratings = _named(journey), _ratings(journey)
    open_ones = tuple(each.name for each in named if not each.action.strip() or each.id not in ratings)
    return Verdict(bool(named) and not open_ones, open_ones)


def thoughts_are_told(count: int = 3) -> Judge:
    """Ask for what the customer thinks, at so many touchpoints."""

    def judge(journey: Journey) -> Verdict:
        told = tuple(each.name for each in _named(journey) if each.thought.strip())
        return Verdict(len(told) >= count, told)

    return judge


def channels_vary(count: int = 3) -> Judge:
    """Ask for so many different channels."""

    def judge(journey: Journey) -> Verdict:
        return Verdict(len({each.channel.strip() for each in _named(journey)} - {""}) >= count)

    return judge


def rivals_stand_apart(journey: Journey) -> Verdict:
    """Ask for two touchpoints of one channel, one rated clearly bad and the other clearly good.

    Like is compared with like: two websites, two calls. Clearly means on either side of zero and at least three
    levels apart, as two sellers are between whom a customer chooses. The verdict names the lower one and the other
    nearest to it on the map.
    """
    ratings = _ratings(journey)
    rated = [each for each in _named(journey) if each.id in ratings and each.channel.strip()]
    for low in sorted(rated, key=lambda each: ratings[each.id]):
        rivals = [each for each in rated if each.channel == low.channel and _clearly_better(each, low, ratings)]
        if rivals:
            nearest = min(rivals, key=lambda each: abs(rated.index(each) - rated.index(low)))
            return Verdict(met=True, touchpoints=(low.name, nearest.name))
    return Verdict(met=False)


def _clearly_better(high: Touchpoint, low: Touchpoint, ratings: dict[str, int]) -> bool:
    return ratings[low.id] < 0 < ratings[high.id] and ratings[high.id] - ratings[low.id] >= _FAR_APART


_FAR_APART = 3


def low_point_hurts(journey: Journey) -> Verdict:
    """Ask that the lowest point of the curve is rated below zero and names a pain point."""
    lowest = _lowest(journey)
    told = tuple(each for each in lowest if each.pain_point.strip())
    return Verdict(bool(told), _names(told or lowest))


def low_point_has_opportunity(journey: Journey) -> Verdict:
    """Ask for an idea at the lowest point of the curve, on the touchpoint itself or in the list of opportunities."""
    lowest = _lowest(journey)
    linked = {place for each in journey.opportunities if each.text.strip() for place in each.touchpoints}
    answered = tuple(each for each in lowest if each.opportunity.strip() or each.id in linked)
    return Verdict(bool(answered), _names(answered or lowest))


def life_goes_on(journey: Journey) -> Verdict:
    """Ask for something the customer does after the purchase."""
    stages = [stage.id for stage in journey.stages]
    bought = next((stages.index(each) for each in ("purchase", "decision") if each in stages), len(stages))
    later = stages[bought + 1 :]
    after = tuple(each for each in _named(journey) if each.stage in later and each.action.strip())
    return Verdict(bool(after), _names(after))


# What the judges look at ----


def _named(journey: Journey) -> tuple[Touchpoint, ...]:
    return tuple(each for each in analysis.in_map_order(journey) if each.name.strip())


def _ratings(journey: Journey) -> dict[str, int]:
    """Return valence by touchpoint id, of the persona who rated most."""
    curves = (analysis.curve(journey, persona.id) for persona in journey.personas)
    return {point.touchpoint.id: point.valence for point in max(curves, key=len, default=())}


def _lowest(journey: Journey) -> tuple[Touchpoint, ...]:
    """Return the touchpoints at the lowest point of the curve, if that lies below zero."""
    ratings = {each: value for each, value in _ratings(journey).items() if value < 0}
    bottom = min(ratings.values(), default=None)
    return tuple(each for each in _named(journey) if each.id in ratings and ratings[each.id] == bottom)


def _names(touchpoints: tuple[Touchpoint, ...]) -> tuple[str, ...]:
    return tuple(each.name for each in touchpoints)


def _said(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if text.strip())
