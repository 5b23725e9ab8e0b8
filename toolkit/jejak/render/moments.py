"""What customers said, each sentence with the touchpoint it belongs to and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import in_map_order
from jejak.naming import touchpoint_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey, Moment


@dataclass(frozen=True)
class Said:
    """A sentence, the feeling in it, and where it comes from."""

    text: str
    felt: str
    level: str
    source: str
    date: str


@dataclass(frozen=True)
class Place:
    """What was said at one touchpoint; without a name, about the whole journey."""

    touchpoint: str
    said: tuple[Said, ...]


def moments(journey: Journey, say: Speech) -> tuple[Place, ...]:
    """Return what customers said, touchpoint by touchpoint in the map's order; about the whole journey last."""
    places = [(each.id, touchpoint_name(each, say)) for each in in_map_order(journey)]
    known = {key for key, _ in places}
    grouped = [Place(name, tuple(_said_at(journey, {key}, say))) for key, name in places]
    rest = {each.touchpoint for each in journey.moments} - known
    return tuple(place for place in (*grouped, Place("", tuple(_said_at(journey, rest, say)))) if place.said)


def _said_at(journey: Journey, keys: set[str], say: Speech) -> Iterator[Said]:
    return (_said(each, say) for each in journey.moments if each.touchpoint in keys)


def _said(moment: Moment, say: Speech) -> Said:
    return Said(
        text=moment.said or say("nothing written down yet"),
        felt=vocab.spoken(moment.felt, say) if moment.felt is not None else "",
        level=vocab.emotion(moment.felt).key if moment.felt is not None else "",
        source=moment.source,
        date=say.date(moment.date) if moment.date else "",
    )
