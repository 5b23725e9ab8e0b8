"""What was found when somebody walked the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.naming import touchpoint_name

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Walkthrough


@dataclass(frozen=True)
class Found:
    """Something found, and what kind of finding it is."""

    label: str
    text: str


@dataclass(frozen=True)
class Walk:
    """One walk: who went where and when, how it felt, and what was found."""

    walker: str
    who: str
    date: str
    touchpoint: str
    felt: str
    level: str
    found: tuple[Found, ...]


def walkthroughs(journey: Journey, say: Speech) -> tuple[Walk, ...]:
    """Return the walks in the order they were written down."""
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    return tuple(_walk(each, names, say) for each in journey.walkthroughs)


def _walk(walk: Walkthrough, names: dict[str, str], say: Speech) -> Walk:
    found = (
        Found(say("Strength"), walk.strength),
        Found(say("Weakness"), walk.weakness),
        Found(say("Missing"), walk.missing),
        Found(say("Bottleneck"), walk.bottleneck),
    )
    return Walk(
        walker=vocab.label(vocab.WALKERS, walk.walker, say),
        who=walk.who,
        date=say.date(walk.date) if walk.date else "",
        touchpoint=names.get(walk.touchpoint, walk.touchpoint),
        felt=vocab.spoken(walk.felt, say) if walk.felt is not None else "",
        level=vocab.emotion(walk.felt).key if walk.felt is not None else "",
        found=tuple(each for each in found if each.text),
    )
