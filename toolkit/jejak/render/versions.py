"""The versions of the map: a map is never finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Version


@dataclass(frozen=True)
class VersionRow:
    """A named state of the map."""

    name: str
    date: str
    note: str
    next_review: str


def versions(journey: Journey, say: Speech) -> tuple[VersionRow, ...]:
    """Return the versions, the latest first."""
    return tuple(_row(version, say) for version in reversed(journey.versions))


def _row(version: Version, say: Speech) -> VersionRow:
    review = say.date(version.next_review) if version.next_review else ""
    return VersionRow(version.name, say.date(version.date) if version.date else "", version.note, review)
