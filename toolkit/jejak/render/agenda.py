"""The plan of the day as a table, for wherever no widget can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import agenda as times
from jejak.render.fragments import framed
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from datetime import datetime

    from markupsafe import Markup

    from jejak.agenda import Agenda
    from jejak.i18n import Speech


@dataclass(frozen=True)
class Line:
    """One line of the plan."""

    time: str
    name: str
    minutes: int
    is_now: bool


def table(agenda: Agenda, now: datetime, say: Speech) -> Markup:
    """Return the plan with the times it has, by the clock of this machine, and how it stands."""
    spans = times.starts(agenda, now)
    lines = tuple(
        Line(times.clock(span[0], say), _name(agenda, index, say), slot.minutes, index == agenda.current)
        for index, (slot, span) in enumerate(zip(agenda.slots, spans, strict=True))
    )
    return framed("agenda", laid_out("parts/agenda.html.j2", say, lines=lines, standing=told(agenda, now, say)), say)


def told(agenda: Agenda, now: datetime, say: Speech) -> str:
    """Return how the agenda stands, with the times of this machine's clock."""
    found = times.standing(agenda, now)
    moments = {key: times.clock(found.values[key], say) for key in ("time", "planned")}  # type: ignore[arg-type]  # these two are instants
    return say(found.message, **{**found.values, **moments})


def _name(agenda: Agenda, index: int, say: Speech) -> str:
    slot = agenda.slots[index]
    name = times.title(agenda, slot, say)
    return f"{slot.step} · {name}" if slot.step else name
