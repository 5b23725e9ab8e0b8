"""The lanes of the board: what is done, thought, wanted, missed and hoped for at each touchpoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.i18n import N_
from jejak.priorities import Ranked, ranked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint

    Filling: TypeAlias = Callable[[Touchpoint, Journey, Speech], Iterable["Line"]]


@dataclass(frozen=True)
class Line:
    """One entry of a cell: its text, a quieter note below, and the opportunities it stands for."""

    text: str
    note: str = ""
    ranked: tuple[Ranked, ...] = ()


@dataclass(frozen=True)
class Lane:
    """A row of the board: one cell per column, each with its entries. `key` chooses how it looks."""

    key: str
    label: str
    cells: tuple[tuple[Line, ...], ...]


MAP_TEXTS = (
    ("time_of_day", N_("Time of day")),
    ("frontstage", N_("Frontstage")),
    ("backstage", N_("Backstage")),
    ("support", N_("Supporting processes")),
    ("intent", N_("Intent")),
    ("design", N_("Design")),
    ("implementation", N_("Implementation")),
)
"""The texts of a touchpoint that belong to a kind of map, in the order they are read in: from the customer inwards."""


def lanes(
    journey: Journey, touchpoints: Sequence[Touchpoint], say: Speech
) -> tuple[tuple[Lane, ...], tuple[Lane, ...]]:
    """Return the lanes above and below the emotion curve; lanes without any content are left out."""
    return _filled(ABOVE, journey, touchpoints, say), _filled(BELOW, journey, touchpoints, say)


def _filled(
    kinds: Sequence[tuple[str, str, Filling]], journey: Journey, touchpoints: Sequence[Touchpoint], say: Speech
) -> tuple[Lane, ...]:
    every = (
        Lane(key, say(label), tuple(tuple(fill(each, journey, say)) for each in touchpoints))
        for key, label, fill in kinds
    )
    return tuple(lane for lane in every if any(lane.cells))


def _one(text: str, note: str = "") -> tuple[Line, ...]:
    return (Line(text, note),) if text or note else ()


def _map_lane(field: str, label: str) -> tuple[str, str, Filling]:
    return field, label, lambda touchpoint, _journey, _say: _one(getattr(touchpoint, field))


def _action(touchpoint: Touchpoint, _journey: Journey, _say: Speech) -> tuple[Line, ...]:
    return _one(touchpoint.action)


def _thought(touchpoint: Touchpoint, _journey: Journey, _say: Speech) -> tuple[Line, ...]:
    return _one(touchpoint.thought)


def _motives(touchpoint: Touchpoint, _journey: Journey, say: Speech) -> tuple[Line, ...]:
    return _one(", ".join(vocab.label(vocab.MOTIVES, motive, say) for motive in touchpoint.motives if motive))


def _pain_point(touchpoint: Touchpoint, _journey: Journey, _say: Speech) -> tuple[Line, ...]:
    return _one(touchpoint.pain_point)


def _barrier(touchpoint: Touchpoint, _journey: Journey, say: Speech) -> tuple[Line, ...]:
    return _one(vocab.label(vocab.BARRIERS, touchpoint.barrier, say))


def _information(touchpoint: Touchpoint, _journey: Journey, _say: Speech) -> tuple[Line, ...]:
    return _one(touchpoint.information_sought, touchpoint.information_source)


def _opportunity(touchpoint: Touchpoint, journey: Journey, _say: Speech) -> tuple[Line, ...]:
    """Return the touchpoint's own words with its opportunities' numbers, or else the opportunities' words."""
    linked = [each for each in ranked(journey) if touchpoint.id in each.opportunity.touchpoints]
    if touchpoint.opportunity:
        return (Line(touchpoint.opportunity, ranked=tuple(linked)),)
    return tuple(Line(each.opportunity.text, ranked=(each,)) for each in linked)


def _resources(touchpoint: Touchpoint, journey: Journey, say: Speech) -> tuple[Line, ...]:
    return tuple(
        Line(each.name, vocab.label(vocab.HOLDINGS, each.holding, say) if each.holding == "needed" else "")
        for each in journey.resources
        if touchpoint.id in each.touchpoints
    )


_TIME_OF_DAY, *_BRANDS_SIDE = (_map_lane(field, label) for field, label in MAP_TEXTS)

ABOVE: tuple[tuple[str, str, Filling], ...] = (
    _TIME_OF_DAY,
    ("action", N_("Action"), _action),
    ("thought", N_("Thought"), _thought),
)
BELOW: tuple[tuple[str, str, Filling], ...] = (
    ("pain", N_("Pain point"), _pain_point),
    ("barrier", N_("Barrier"), _barrier),
    ("motive", N_("Motive"), _motives),
    ("information", N_("Information sought"), _information),
    *_BRANDS_SIDE,
    ("opportunity", N_("Opportunity"), _opportunity),
    ("resource", N_("Resources"), _resources),
)
