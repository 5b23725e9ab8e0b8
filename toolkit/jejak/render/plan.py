"""What follows from the map: opportunities in order of worth, and the plan of changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.naming import touchpoint_name
from jejak.priorities import Quadrant, Ranked, ranked
from jejak.render.figures import Figure, figure

if TYPE_CHECKING:
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


def opportunities(journey: Journey, say: Speech) -> Opportunities | None:
    """Return the opportunities; ``None`` while there are none."""
    if not journey.opportunities:
        return None
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    rows = tuple(_opportunity(each, names, say) for each in ranked(journey))
    return Opportunities(figure("priorities", journey, say), rows)


def changes(journey: Journey, say: Speech) -> tuple[ChangeRow, ...]:
    """Return the plan in the team's order."""
    numbered = {each.opportunity.id: each for each in ranked(journey)}
    return tuple(_change(each, numbered.get(each.opportunity), say) for each in journey.changes)


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
    return " · ".join(text for text in known if text) or say("not weighed")


def _change(change: Change, taken_up: Ranked | None, say: Speech) -> ChangeRow:
    return ChangeRow(
        number=taken_up.number if taken_up else 0,
        quadrant=taken_up.quadrant if taken_up else None,
        what=change.what,
        why=change.why,
        owner=change.owner,
        measure=change.measure,
        due=say.date(change.due) if change.due else "",
        status=vocab.label(vocab.STATUSES, change.status, say),
    )
