"""The lanes of the board: what is done, thought, wanted, missed and hoped for at each touchpoint."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.charts.rows import raters
from jejak.i18n import N_
from jejak.priorities import Ranked, ranked
from jejak.render.kinds import CUSTOMERS, kind
from jejak.render.words import glyph

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
    """A row of the board: one cell per column, each with its entries. `key` chooses how it looks.

    `line` is the name of the line drawn above it; an `asked` lane belongs to the kind of map, so its gaps are seen.
    """

    key: str
    label: str
    cells: tuple[tuple[Line, ...], ...]
    line: str = ""
    asked: bool = False

    @property
    def marked(self) -> bool:
        """Tell whether each entry has a coloured edge of its own."""
        return self.key in MARKED

    def over(self, columns: range) -> Lane:
        """Return the part of the lane that a sheet shows."""
        return replace(self, cells=self.cells[columns.start : columns.stop])


MARKED = {"pain", "barrier", "opportunity"}

MAP_TEXTS = (
    ("time_of_day", N_("Time of day")),
    ("other_brands", N_("Other brands")),
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
    """Return the lanes above and below the emotion curve.

    Lanes without any content are left out, unless the kind of map asks for them.
    """
    return _shown(CUSTOMERS, journey, touchpoints, say), _shown(kind(journey).below, journey, touchpoints, say)


def _shown(keys: Sequence[str], journey: Journey, touchpoints: Sequence[Touchpoint], say: Speech) -> tuple[Lane, ...]:
    every = (_lane(key, journey, touchpoints, say) for key in keys)
    return tuple(lane for lane in every if lane.asked or any(lane.cells))


def _lane(key: str, journey: Journey, touchpoints: Sequence[Touchpoint], say: Speech) -> Lane:
    label, fill = LANES[key]
    wanted = kind(journey)
    return Lane(
        key=key,
        label=say(wanted.names.get(key, label)),
        cells=tuple(tuple(fill(each, journey, say)) for each in touchpoints),
        line=say(wanted.lines[key]) if key in wanted.lines else "",
        asked=key in wanted.asked,
    )


def _one(text: str, note: str = "") -> tuple[Line, ...]:
    return (Line(text, note),) if text or note else ()


def _own(field: str) -> Filling:
    return lambda touchpoint, _journey, _say: _one(getattr(touchpoint, field))


def _motives(touchpoint: Touchpoint, _journey: Journey, say: Speech) -> tuple[Line, ...]:
    return _one(", ".join(vocab.label(vocab.MOTIVES, motive, say) for motive in touchpoint.motives if motive))


def _arousal(touchpoint: Touchpoint, journey: Journey, say: Speech) -> tuple[Line, ...]:
    """Return how stirred each persona is, those who feel alike together; marked by shape when there are several."""
    if not any(rating.arousal is not None for rating in touchpoint.ratings.values()):
        return ()
    people = raters(journey, say)
    found: dict[str, str] = {}
    for place, (persona, _) in enumerate(people):
        rating = touchpoint.ratings.get(persona.id)
        if rating and rating.arousal is not None:
            word = say(vocab.arousal(rating.arousal).label)
            found[word] = found.get(word, "") + glyph(place)
    return tuple(Line(f"{who} {word}" if len(people) > 1 else word) for word, who in found.items())


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


LANES: dict[str, tuple[str, Filling]] = {
    **{field: (label, _own(field)) for field, label in MAP_TEXTS},
    "action": (N_("Action"), _own("action")),
    "thought": (N_("Thought"), _own("thought")),
    "arousal": (N_("Arousal"), _arousal),
    "pain": (N_("Pain point"), _own("pain_point")),
    "barrier": (N_("Barrier"), _barrier),
    "motive": (N_("Motive"), _motives),
    "information": (N_("Information sought"), _information),
    "opportunity": (N_("Opportunity"), _opportunity),
    "resource": (N_("Resources"), _resources),
}
"""Every lane's usual name and how its cells are filled."""
