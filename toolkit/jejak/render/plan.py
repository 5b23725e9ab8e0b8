"""What follows from the map: opportunities in order of worth, and the plan of changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.naming import touchpoint_name
from jejak.priorities import Quadrant, Ranked, ranked
from jejak.render.figures import Figure, figure
from jejak.versioning import line

if TYPE_CHECKING:
    import datetime as dt

    from jejak.i18n import Speech
    from jejak.model import Change, Journey


@dataclass(frozen=True)
class OpportunityRow:
    """An opportunity with its number in the picture, its scores in words, and where on the map it belongs."""

    number: int
    quadrant: Quadrant | None
    text: str
    scores: str
    touchpoints: tuple[str, ...]


@dataclass(frozen=True)
class Opportunities:
    """The picture, if anything is weighed, and the list."""

    figure: Figure | None
    rows: tuple[OpportunityRow, ...]


@dataclass(frozen=True)
class ChangeRow:
    """A line of the plan. `number` is that of the opportunity it takes up, `0` for none."""

    number: int
    quadrant: Quadrant | None
    what: str
    why: str
    owner: str
    measure: str
    due: str
    status: str
    overdue: bool


@dataclass(frozen=True)
class Plan:
    """The plan's lines, and what is late as of the day the page looks at it."""

    rows: tuple[ChangeRow, ...]
    late: str

    @property
    def numbered(self) -> bool:
        """Tell whether any line takes up an opportunity."""
        return any(row.number for row in self.rows)


def opportunities(journey: Journey, say: Speech) -> Opportunities | None:
    """Return the opportunities; ``None`` while there are none."""
    if not journey.opportunities:
        return None
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    rows = tuple(_opportunity(each, names, say) for each in ranked(journey))
    return Opportunities(figure("priorities", journey, say), rows)


def changes(journey: Journey, say: Speech, *, today: dt.date | None = None) -> Plan | None:
    """Return the plan in the team's order; ``None`` while there is none.

    What is overdue is counted against `today`, or else against the date of the latest version; without either,
    nobody can tell.
    """
    if not journey.changes:
        return None
    numbered = {each.opportunity.id: each for each in ranked(journey)}
    latest = next(reversed(line(journey)), None)
    day = today or (latest.date if latest else None)
    rows = tuple(_change(each, numbered.get(each.opportunity), day, say) for each in journey.changes)
    return Plan(rows, _late(sum(row.overdue for row in rows), day, say))


def is_overdue(change: Change, day: dt.date | None) -> bool:
    """Tell whether a change should have been in place before `day`."""
    is_open = change.status in {"planned", "ongoing"}
    return bool(is_open and change.due and day and change.due < day)


def _late(count: int, day: dt.date | None, say: Speech) -> str:
    if not count or day is None:
        return ""
    date = say.date(day)
    return say.plural("{n} change was overdue on {date}.", "{n} changes were overdue on {date}.", count, date=date)


def _opportunity(each: Ranked, names: dict[str, str], say: Speech) -> OpportunityRow:
    places = tuple(names[key] for key in each.opportunity.touchpoints if key in names)
    return OpportunityRow(each.number, each.quadrant, each.opportunity.text, _scores(each, say), places)


def _scores(each: Ranked, say: Speech) -> str:
    """Return impact and effort in words, as far as they are known."""
    impact, effort = each.opportunity.impact, each.opportunity.effort
    known = (
        say("impact {n} of 5", n=impact) if impact is not None else "",
        say("effort {n} of 5", n=effort) if effort is not None else "",
    )
    weighed = " · ".join(text for text in known if text) or say("not weighed")
    votes = each.opportunity.votes
    return weighed if votes is None else f"{weighed} · {say.plural('{n} dot', '{n} dots', votes)}"


def _change(change: Change, taken_up: Ranked | None, day: dt.date | None, say: Speech) -> ChangeRow:
    return ChangeRow(
        number=taken_up.number if taken_up else 0,
        quadrant=taken_up.quadrant if taken_up else None,
        what=change.what,
        why=change.why,
        owner=change.owner,
        measure=change.measure,
        due=say.date(change.due) if change.due else "",
        status=vocab.label(vocab.STATUSES, change.status, say),
        overdue=is_overdue(change, day),
    )
