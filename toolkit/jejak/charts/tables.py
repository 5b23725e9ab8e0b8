"""The numbers behind each chart, as a table of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, in_map_order, mean_valence
from jejak.charts.rows import channel_counts, level, raters, troubles
from jejak.naming import stage_name, touchpoint_name
from jejak.priorities import ranked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Table:
    """Column heads and rows of text; the first cell of a row names it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table(name: str, journey: Journey, say: Speech) -> Table:
    """Return the data table of a chart. Raises `KeyError` for an unknown name."""
    return _TABLES[name](journey, say)


def _emotion(journey: Journey, say: Speech) -> Table:
    people = raters(journey, say)
    rows = (
        (
            say.number(place),
            touchpoint_name(each, say),
            *(vocab.spoken(rated.valence if (rated := each.ratings.get(who.id)) else None, say) for who, _ in people),
        )
        for place, each in enumerate(in_map_order(journey), start=1)
    )
    return _table(("#", say("Touchpoint"), *(name for _, name in people)), rows)


def _stages(journey: Journey, say: Speech) -> Table:
    people = raters(journey, say)
    rows = (
        (
            stage_name(stage, say),
            say.number(len(group)),
            *(level(mean_valence(group, who.id), say) for who, _ in people),
        )
        for stage, group in by_stage(journey)
    )
    return _table((say("Stage"), say("Touchpoints"), *(name for _, name in people)), rows)


def _channels(journey: Journey, say: Speech) -> Table:
    rows = ((name, say.number(count)) for name, count in channel_counts(journey, say))
    return _table((say("Channel"), say("Touchpoints")), rows)


def _pains(journey: Journey, say: Speech) -> Table:
    found = troubles(journey, say)
    rows = (
        (each.stage, say.number(len(each.pain_points)), say.number(len(each.barriers)))
        for each in found
        if any(one.pain_points or one.barriers for one in found)
    )
    return _table((say("Stage"), say("Pain points"), say("Barriers")), rows)


def _priorities(journey: Journey, say: Speech) -> Table:
    rows = (
        (
            say.number(each.number),
            each.opportunity.text,
            _score(each.opportunity.impact, say),
            _score(each.opportunity.effort, say),
        )
        for each in ranked(journey)
    )
    return _table(("#", say("Opportunity"), say("Impact"), say("Effort")), rows)


def _score(score: int | None, say: Speech) -> str:
    return say("not weighed") if score is None else say.number(score)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    return Table(head, tuple(rows))


_TABLES: dict[str, Callable[[Journey, Speech], Table]] = {
    "emotion": _emotion,
    "stages": _stages,
    "channels": _channels,
    "pains": _pains,
    "priorities": _priorities,
}
