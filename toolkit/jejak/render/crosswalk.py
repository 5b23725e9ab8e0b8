"""How the five lists of steps relate: one table of activities and tracks, and a line on where the guides differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.render.fragments import framed
from jejak.render.parts import laid_out
from jejak.tracks import ACTIVITIES, TRACKS, crosswalk

if TYPE_CHECKING:
    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.tracks import Place


@dataclass(frozen=True)
class Cell:
    """Where a track has an activity: its number, or nothing; and the step in words."""

    number: str
    title: str


@dataclass(frozen=True)
class Row:
    """One activity along all tracks."""

    activity: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """One track."""

    key: str
    label: str
    about: str
    suits: str
    remark: str
    steps: int
    time: str


@dataclass(frozen=True)
class Crosswalk:
    """The lists side by side."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


# covers: 3.1
def view(say: Speech) -> Crosswalk:
    """Return the lists side by side, in words."""
    table = crosswalk()
    rows = (
        Row(say(each.label), tuple(_cell(key, found, say) for key, found in table[each.key].items()))
        for each in ACTIVITIES
    )
    return Crosswalk(tuple(_column(key, say) for key in TRACKS), tuple(rows))


def fragment(say: Speech) -> Markup:
    """Return the table and the remarks, with their styles."""
    return framed("crosswalk", laid_out("parts/crosswalk.html.j2", say, view=view(say)), say)


def _column(key: str, say: Speech) -> Column:
    track = TRACKS[key]
    time = say.plural("{n} minute", "{n} minutes", track.minutes)
    return Column(key, say(track.label), say(track.about), say(track.suits), say(track.remark), len(track.steps), time)


def _cell(track: str, place: Place | None, say: Speech) -> Cell:
    if place is None:
        return Cell("", say("not in this track"))
    title = say(TRACKS[track].steps[place.step - 1].title)
    return Cell(str(place.step) if place.is_listed else f"({place.step})", title)
