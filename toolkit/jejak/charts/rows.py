"""A journey as the plain rows of each chart: pure, in the map's order, with words already chosen.

`drawing(name, journey, say)` returns what a compiled specification is filled with; no rows means that
there is nothing to draw.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from dataclasses import asdict, dataclass
from math import ceil, copysign
from statistics import fmean
from typing import TYPE_CHECKING, Any, TypeAlias

from jejak import vocab
from jejak.analysis import by_stage, in_map_order
from jejak.naming import distinct, persona_name, stage_name, touchpoint_name
from jejak.printable import isolated
from jejak.priorities import Quadrant, dots

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech
    from jejak.model import Journey, Persona, Touchpoint

WIDE = 900
"""Pixels a chart of many touchpoints may take."""
NAMED = 12
"""So many touchpoints have their names below the curve; more have numbers, explained in the table."""
LONGEST = 60
"""Characters of a name in a chart; the table behind it has them all."""
LABEL_WIDTH, LABEL_LINES = 14, 3
"""Characters and lines of a name below the curve."""


@dataclass(frozen=True)
class EmotionRow:
    """One persona at one touchpoint. `valence` is -2 to +2 or not rated; `place` is the label on the axis."""

    persona: str
    place: str
    valence: int | None


@dataclass(frozen=True)
class StageRow:
    """One persona in one stage. `mean` is -2 to +2 or not rated, `nearest` the level beside it, `told` both in word."""

    line: int
    label: str
    persona: str
    mean: float | None
    nearest: int | None
    told: str


@dataclass(frozen=True)
class ChannelRow:
    """How many touchpoints a channel has; `line` counts the rows."""

    line: int
    label: str
    count: int
    told: str


@dataclass(frozen=True)
class DotRow:
    """A numbered dot: centre in pixels, `area` in square pixels, `font` in pixels."""

    number: str
    quadrant: Quadrant
    x: float
    y: float
    area: float
    font: float


Row: TypeAlias = EmotionRow | StageRow | ChannelRow | DotRow


@dataclass(frozen=True)
class Drawing:
    """The rows of a chart, and the pixels each step of its long side takes if their number decides that."""

    rows: tuple[Row, ...]
    step: float | None = None

    def values(self) -> list[dict[str, Any]]:
        """Return the rows as Vega-Lite takes them."""
        return [asdict(row) for row in self.rows]


def drawing(name: str, journey: Journey, say: Speech) -> Drawing:
    """Return what the chart of that name shows. Raises `KeyError` for an unknown name."""
    return _DRAWINGS[name](journey, say)


def raters(journey: Journey, say: Speech) -> tuple[tuple[Persona, str], ...]:
    """Return the personas who rated anything, each with a name of its own."""
    names = distinct(persona_name(persona, say) for persona in journey.personas)
    rated = {key for touchpoint in journey.touchpoints for key in touchpoint.ratings}
    return tuple((each, name) for each, name in zip(journey.personas, names, strict=True) if each.id in rated)


def mean_valence(touchpoints: tuple[Touchpoint, ...], persona_id: str) -> float | None:
    """Return a persona's mean rating of some touchpoints; ``None`` where nothing is rated."""
    rated = [each.ratings[persona_id].valence for each in touchpoints if persona_id in each.ratings]
    return fmean(rated) if rated else None


def levels(journey: Journey, persona_id: str) -> tuple[int | None, ...]:
    """Return one persona's ratings in the map's order, ``None`` where a touchpoint is not rated."""
    ratings = (each.ratings.get(persona_id) for each in in_map_order(journey))
    return tuple(rating.valence if rating else None for rating in ratings)


def level(mean: float | None, say: Speech) -> str:
    """Return a mean in number and nearest word: "+1.3 relieved", or "not rated"."""
    if mean is None:
        return say(vocab.NOT_RATED)
    return f"{say.signed(mean)} {say(vocab.emotion(nearest(mean)).label)}"


def nearest(mean: float) -> int:
    """Return the level beside a mean; halfway between two, the milder one."""
    return int(copysign(ceil(abs(mean) - 0.5), mean))


def channel_counts(journey: Journey, say: Speech) -> tuple[tuple[str, int], ...]:
    """Return every channel's word and how many touchpoints it has, the busiest first."""
    counts = Counter(
        vocab.label(vocab.CHANNELS, each.channel, say) for each in in_map_order(journey) if each.channel.strip()
    )
    return tuple(counts.most_common())


def shortened(text: str) -> str:
    """Return what a chart can show of a text: drawing measures every letter it is given."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _people(journey: Journey, say: Speech) -> tuple[tuple[Persona, str], ...]:
    """Return the personas who rated anything with names that fit a chart and still differ."""
    people = raters(journey, say)
    names = distinct(shortened(name) for _, name in people)
    return tuple((persona, name) for (persona, _), name in zip(people, names, strict=True))


def _emotion(journey: Journey, say: Speech) -> Drawing:
    touchpoints = in_map_order(journey)
    places = _places([touchpoint_name(each, say) for each in touchpoints])
    rows = tuple(
        EmotionRow(name, place, rating.valence if (rating := each.ratings.get(persona.id)) else None)
        for persona, name in _people(journey, say)
        for each, place in zip(touchpoints, places, strict=True)
    )
    return Drawing(rows, step=min(96, max(WIDE / max(len(places), 1), 14)))


def _places(names: list[str]) -> list[str]:
    """Return labels for the axis: numbered, so that all differ, and wrapped, so that they fit."""
    if len(names) > NAMED:
        return [str(number) for number in range(1, len(names) + 1)]
    wrapped = ("\n".join(textwrap.wrap(name, LABEL_WIDTH, max_lines=LABEL_LINES, placeholder=" …")) for name in names)
    return [f"{number}\n{name}" for number, name in enumerate(wrapped, start=1)]


def _stages(journey: Journey, say: Speech) -> Drawing:
    people = _people(journey, say)
    groups = [(stage, group) for stage, group in by_stage(journey) if group]
    rows = (
        (shortened(stage_name(stage, say)), who, mean_valence(group, persona.id))
        for stage, group in groups
        for persona, who in people
    )
    return Drawing(
        tuple(
            StageRow(
                line=line,
                label=f"{isolated(stage)} · {isolated(who)}" if len(people) > 1 else stage,
                persona=who,
                mean=mean,
                nearest=None if mean is None else nearest(mean),
                told=level(mean, say),
            )
            for line, (stage, who, mean) in enumerate(rows)
        ),
        step=44,
    )


def _channels(journey: Journey, say: Speech) -> Drawing:
    counts = channel_counts(journey, say)
    rows = (ChannelRow(line, shortened(name), count, say.number(count)) for line, (name, count) in enumerate(counts))
    return Drawing(tuple(rows), step=38)


def _priorities(journey: Journey, say: Speech) -> Drawing:
    return Drawing(
        tuple(
            DotRow(
                number=say.number(dot.ranked.number),
                quadrant=dot.ranked.quadrant or "later",
                x=dot.x,
                y=dot.y,
                area=dot.diameter**2,
                font=dot.diameter / 2,
            )
            for dot in dots(journey)
        )
    )


_DRAWINGS: dict[str, Callable[[Journey, Speech], Drawing]] = {
    "emotion": _emotion,
    "stages": _stages,
    "channels": _channels,
    "priorities": _priorities,
}
