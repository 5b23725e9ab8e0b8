"""What was found when somebody walked the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.charts.rows import level, nearest
from jejak.naming import touchpoint_name
from jejak.render.pains import mean_felt

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint, Walkthrough


@dataclass(frozen=True)
class Found:
    """Something found, and what kind of finding it is."""

    label: str
    text: str


@dataclass(frozen=True)
class Walk:
    """One walk: who went where and when, how it felt, what the map says there, and what was found."""

    who: str
    date: str
    touchpoint: str
    felt: str
    level: str
    mapped: str
    mapped_level: str
    compared: str
    found: tuple[Found, ...]


@dataclass(frozen=True)
class Walks:
    """The walks of one kind of people."""

    walker: str
    walks: tuple[Walk, ...]


def walkthroughs(journey: Journey, say: Speech) -> tuple[Walks, ...]:
    """Return the walks, the team's own first and the customers' after, each in the order they were written down."""
    groups = (
        Walks(
            say(walker.label),
            tuple(_walk(each, journey, say) for each in journey.walkthroughs if each.walker == walker.key),
        )
        for walker in vocab.WALKERS
    )
    return tuple(group for group in groups if group.walks)


def _walk(walk: Walkthrough, journey: Journey, say: Speech) -> Walk:
    """Return a walk with the feeling the map expects at its touchpoint, the mean over the personas, beside it."""
    place = next((each for each in journey.touchpoints if each.id == walk.touchpoint), None)
    mapped = mean_felt(place, journey) if place else None
    found = (
        Found(say("Strength"), walk.strength),
        Found(say("Weakness"), walk.weakness),
        Found(say("Missing"), walk.missing),
        Found(say("Bottleneck"), walk.bottleneck),
    )
    return Walk(
        who=walk.who,
        date=say.date(walk.date) if walk.date else "",
        touchpoint=_place(walk, place, say),
        felt=vocab.spoken(walk.felt, say) if walk.felt is not None else "",
        level=vocab.emotion(walk.felt).key if walk.felt is not None else "",
        mapped=level(mapped, say) if mapped is not None else "",
        mapped_level=vocab.emotion(nearest(mapped)).key if mapped is not None else "",
        compared=_compared(walk.felt, mapped, say),
        found=tuple(each for each in found if each.text),
    )


def _place(walk: Walkthrough, place: Touchpoint | None, say: Speech) -> str:
    """Return where the walk went; nothing for the whole map."""
    if place:
        return touchpoint_name(place, say)
    return say("A touchpoint that is no longer on the map") if walk.touchpoint else ""


def _compared(felt: int | None, mapped: float | None, say: Speech) -> str:
    """Tell how a walk felt against the map; nothing where one of both is unknown."""
    if felt is None or mapped is None:
        return ""
    if felt == mapped:
        return say("as on the map")
    return say("better than on the map") if felt > mapped else say("worse than on the map")
