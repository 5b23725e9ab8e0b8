"""What hurts and what stops the customer, the worst first, with what could be done about it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage
from jejak.charts.rows import level, nearest
from jejak.naming import stage_name, touchpoint_name
from jejak.priorities import Ranked, ranked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint


TALL = 1600
"""From so many characters on, an entry may not fit into a column of a side of A4."""
LINE = 25
"""Characters that the last line of a paragraph leaves empty."""


def is_tall(*paragraphs: str) -> bool:
    """Tell whether an entry must be let break: kept whole, Chromium prints blank sides before it."""
    return sum(len(each) + LINE for each in paragraphs) > TALL


@dataclass(frozen=True)
class Answer:
    """What could be done about a pain: its words, and the opportunities it stands for."""

    text: str
    ranked: tuple[Ranked, ...]


@dataclass(frozen=True)
class Pain:
    """A pain point and where it is felt. `felt` tells the mean feeling there, `level` is the emotion nearest to it.

    `feedback` is what customers say of it, `prepared` what is ready to be answered.
    """

    text: str
    touchpoint: str
    stage: str
    felt: str
    level: str
    moment_of_truth: bool
    feedback: str
    prepared: str
    answers: tuple[Answer, ...]

    @property
    def is_tall(self) -> bool:
        """Tell whether it may be too tall for a side of paper."""
        answers = (each.text for each in self.answers)
        return is_tall(self.text, self.touchpoint, self.stage, self.feedback, self.prepared, *answers)


@dataclass(frozen=True)
class Obstacle:
    """A barrier, what it means, how to overcome it, and the touchpoints at which it stands in the way.

    `own` is how the team overcomes it: a touchpoint and the team's words.
    """

    label: str
    about: str
    remedy: str
    touchpoints: tuple[str, ...]
    own: tuple[tuple[str, str], ...]

    @property
    def is_tall(self) -> bool:
        """Tell whether it may be too tall for a side of paper."""
        own = (f"{place} {words}" for place, words in self.own)
        return is_tall(self.label, self.about, self.remedy, " ".join(self.touchpoints), *own)


@dataclass(frozen=True)
class Pains:
    """Pain points and barriers, each list with the gravest first, and the rule by which pain points are ranked."""

    rule: str
    pains: tuple[Pain, ...]
    barriers: tuple[Obstacle, ...]


@dataclass(frozen=True)
class _Place:
    """A touchpoint with its stage's name and the mean feeling of the map's personas there."""

    touchpoint: Touchpoint
    stage: str
    mean: float | None

    @property
    def gravity(self) -> tuple[bool, float, bool]:
        """Return what sorts the worst feeling first, then moments of truth; what nobody rated comes last."""
        return (self.mean is None, self.mean or 0, not self.touchpoint.moment_of_truth)


def pains(journey: Journey, say: Speech) -> Pains | None:
    """Return the ranked pain points and barriers; ``None`` where there are neither.

    Pain points are in the order of the feeling at their touchpoint, the mean over all personas of the map and the
    worst first: the low points are what people remember and tell (peak-end rule, Kahneman and Fredrickson 1993).
    Where feelings are equal, moments of truth come first, because they decide whether the customer stays; then the
    map's order. Barriers stand in the order of how many touchpoints they stand at; where equal, the worse feeling.
    """
    places = _places(journey, say)
    found = Pains(_rule(journey, say), _pains(places, journey, say), _barriers(places, say))
    return found if found.pains or found.barriers else None


def gravest(journey: Journey) -> list[tuple[Touchpoint, float | None]]:
    """Return the touchpoints and the mean feeling at each, in the order in which their pains are told."""
    places = [_Place(each, "", mean_felt(each, journey)) for _, group in by_stage(journey) for each in group]
    return [(each.touchpoint, each.mean) for each in sorted(places, key=lambda place: place.gravity)]


def mean_felt(touchpoint: Touchpoint, journey: Journey) -> float | None:
    """Return the mean feeling at a touchpoint over the personas of the map, -2 to +2; ``None`` if nobody rated it."""
    ratings = (touchpoint.ratings.get(persona.id) for persona in journey.personas)
    felt = [rating.valence for rating in ratings if rating]
    return fmean(felt) if felt else None


def _rule(journey: Journey, say: Speech) -> str:
    if len(journey.personas) > 1:
        return say(
            "The worst feeling first, as the mean of all personas; where equal, moments of truth, then the map's order."
        )
    return say("The worst feeling first; where equal, moments of truth, then the map's order.")


def _places(journey: Journey, say: Speech) -> list[_Place]:
    """Return the touchpoints, the gravest first; the map's order breaks ties."""
    every = (
        _Place(each, stage_name(stage, say), mean_felt(each, journey))
        for stage, group in by_stage(journey)
        for each in group
    )
    return sorted(every, key=lambda place: place.gravity)


def _pains(places: Sequence[_Place], journey: Journey, say: Speech) -> tuple[Pain, ...]:
    numbered = ranked(journey)
    return tuple(_pain(place, numbered, say) for place in places if place.touchpoint.pain_point.strip())


def _pain(place: _Place, numbered: Sequence[Ranked], say: Speech) -> Pain:
    return Pain(
        text=place.touchpoint.pain_point,
        touchpoint=touchpoint_name(place.touchpoint, say),
        stage=place.stage,
        felt=level(place.mean, say),
        level="" if place.mean is None else vocab.emotion(nearest(place.mean)).key,
        moment_of_truth=place.touchpoint.moment_of_truth,
        feedback=place.touchpoint.feedback,
        prepared=place.touchpoint.answer,
        answers=_answers(place.touchpoint, numbered),
    )


def _answers(touchpoint: Touchpoint, numbered: Sequence[Ranked]) -> tuple[Answer, ...]:
    """Return the touchpoint's own words with its opportunities' numbers, or else the opportunities' words."""
    linked = tuple(each for each in numbered if touchpoint.id in each.opportunity.touchpoints)
    if touchpoint.opportunity:
        return (Answer(touchpoint.opportunity, linked),)
    return tuple(Answer(each.opportunity.text, (each,)) for each in linked)


def _barriers(places: Sequence[_Place], say: Speech) -> tuple[Obstacle, ...]:
    """Return the barriers by how often they stand in the way; the gravest place comes first among equals."""
    found: defaultdict[str, list[Touchpoint]] = defaultdict(list)
    for place in places:
        if place.touchpoint.barrier.strip():
            found[place.touchpoint.barrier].append(place.touchpoint)
    often = sorted(found.items(), key=lambda item: -len(item[1]))
    return tuple(_obstacle(key, touchpoints, say) for key, touchpoints in often)


def _obstacle(key: str, touchpoints: Sequence[Touchpoint], say: Speech) -> Obstacle:
    names = tuple(touchpoint_name(each, say) for each in touchpoints)
    own = tuple((touchpoint_name(each, say), each.remedy) for each in touchpoints if each.remedy.strip())
    known = next((each for each in vocab.BARRIERS if each.key == key), None)
    if known is None:
        return Obstacle(key, "", "", names, own)
    return Obstacle(say(known.label), say(known.about), say(known.remedy), names, own)
