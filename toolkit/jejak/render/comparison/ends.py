"""What the two journeys are called on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.render.header import title
from jejak.versioning import line

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

Ends: TypeAlias = tuple[str, str]
"""What the earlier and the later journey are called."""
LONGEST = 40
"""Characters of a title that still heads a column."""


def ends(before: Journey, after: Journey, say: Speech) -> Ends:
    """Return what to call the two: by what tells them apart, or else by their order.

    That is the type of map, the version within one journey, or the titles of two.
    """
    if before.map_type != after.map_type:
        return vocab.label(vocab.MAP_TYPES, before.map_type, say), vocab.label(vocab.MAP_TYPES, after.map_type, say)
    if before.id == after.id:
        return _versions(_version(before), _version(after), say)
    then, now = _short(title(before, say)), _short(title(after, say))
    return (then, now) if then != now else _in_order(say)


def _versions(then: str, now: str, say: Speech) -> Ends:
    if not then:
        return _in_order(say)
    return then, now if now and now != then else say("Now")


def _version(journey: Journey) -> str:
    latest = next(reversed(line(journey)), None)
    return latest.name.strip() if latest else ""


def _in_order(say: Speech) -> Ends:
    return say("Before"), say("After")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
