"""Where everything stands in the charts that stack rows: feelings by stage, channels, pains by stage.

All are `SIDE` pixels wide; heights are in pixels from the top.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from jejak.analysis import by_stage, mean_valence
from jejak.charts.drawing import Drawing
from jejak.charts.rows import STYLES, channel_counts, level, nearest, people, shortened, troubles
from jejak.naming import stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jejak.charts.rows import Troubles
    from jejak.i18n import Speech
    from jejak.model import Journey

Kind: TypeAlias = Literal["pain point", "barrier"]

SIDE = 360
"""Width of the charts that stand side by side, in pixels."""
HEAD, LINE, ROW = 10, 22, 46
"""The middle of a row's words, the way from it to the first line below, and the height of a row with one line."""
NAME, VALUE = 132, 96
"""Pixels for a persona's name at the left of a line and for a value at its right."""
EDGE = 8
KEY = 32
"""Height of the words that explain the marks, above the rows."""
PAIN_ROW, CHANNEL_ROW = 50, 42
NUMBER = 36
"""Pixels that a number behind marks takes."""
MARK_STEP, MARKS = 16, SIDE - 2 * NUMBER
"""Pixels from one mark to the next at most, and what all marks of a row may take."""
TOLD = 240
"""Letters of a pain point under the pointer."""


@dataclass(frozen=True)
class Heading:
    """The words above a row: what it is at the left, its value at the right."""

    y: float
    label: str
    told: str = ""


@dataclass(frozen=True)
class StageRow:
    """One persona in one stage; `style`, from 0 to 4, chooses the shape.

    `mean` is -2 to +2 or not rated, `nearest` the level beside it, `told` both in words.
    """

    y: float
    stage: str
    persona: str
    style: int
    mean: float | None
    nearest: int | None
    told: str


@dataclass(frozen=True)
class ChannelRow:
    """How many touchpoints a channel has."""

    y: float
    label: str
    count: int
    told: str


@dataclass(frozen=True)
class PainRow:
    """One pain point or barrier: a mark, and what it says."""

    x: float
    y: float
    kind: Kind
    stage: str
    told: str


@dataclass(frozen=True)
class Count:
    """A number behind the marks it counts."""

    x: float
    y: float
    label: str


def stages(journey: Journey, say: Speech) -> Drawing:
    """Return each stage's mean feeling, with a line per persona."""
    found = people(journey, say)
    alone = len(found) == 1
    height = ROW if alone else 2 * HEAD + LINE * len(found) + 8
    groups = [(shortened(stage_name(stage, say)), group) for stage, group in by_stage(journey) if group]
    rows = [
        StageRow(
            y=top * height + HEAD + LINE * (place + 1),
            stage=stage,
            persona=name,
            style=place % STYLES,
            mean=(mean := mean_valence(group, who.id)),
            nearest=None if mean is None else nearest(mean),
            told=level(mean, say),
        )
        for top, (stage, group) in enumerate(groups)
        for place, (who, name) in enumerate(found)
    ]
    heads = [
        Heading(top * height + HEAD, stage, rows[top].told if alone else "") for top, (stage, _) in enumerate(groups)
    ]
    if not rows:
        return Drawing()
    params: dict[str, Any] = {
        "alone": alone,
        "left": EDGE if alone else NAME,
        "right": SIDE - (EDGE if alone else VALUE),
    }
    params["feet"] = _feet(say, alone=alone)
    return Drawing(rows, {"heads": heads}, params, {"height": height * len(groups)})


def _feet(say: Speech, *, alone: bool) -> list[str]:
    """Return what stands below -2, 0 and +2: words where there is room for them."""
    return [level(each, say) if alone else say.signed(each) for each in (-2, 0, 2)]


def channels(journey: Journey, say: Speech) -> Drawing:
    """Return how many touchpoints each channel has."""
    rows = [
        ChannelRow(top * CHANNEL_ROW + HEAD + LINE - 2, shortened(name), count, say.number(count))
        for top, (name, count) in enumerate(channel_counts(journey, say))
    ]
    heads = [Heading(row.y - LINE + 2, row.label, row.told) for row in rows]
    return Drawing(rows, {"heads": heads}, size={"height": CHANNEL_ROW * len(rows)})


def pains(journey: Journey, say: Speech) -> Drawing:
    """Return every pain point and barrier as a mark in its stage; both kinds begin at one line, to be compared."""
    found = troubles(journey, say)
    grid = _grid(found)
    tops = list(accumulate((_height(each) for each in found), initial=KEY))
    lines = [_Line(each, top + HEAD, grid, say) for each, top in zip(found, tops, strict=False)]
    rows = [row for line in lines for row in line.rows()]
    if not rows:
        return Drawing()
    counts = [count for line in lines for count in line.counts()]
    params = {"mark": (grid.step * 0.75) ** 2, "barriers": grid.second}
    beside: dict[str, Sequence[Any]] = {"heads": [line.heading() for line in lines], "counts": counts}
    return Drawing(rows, beside, params, {"height": tops[-1]})


@dataclass(frozen=True)
class _Grid:
    """Pixels from one mark to the next, and where the barriers begin."""

    step: float
    second: float


def _grid(found: Sequence[Troubles]) -> _Grid:
    """Return the grid on which the longest rows of both kinds fit."""
    first = max((len(each.pain_points) for each in found), default=0)
    second = max((len(each.barriers) for each in found), default=0)
    step = min(MARK_STEP, MARKS / max(first + second, 1))
    return _Grid(step, max(step * first + NUMBER, SIDE / 2 if (SIDE / 2 + step * second + NUMBER) <= SIDE else 0))


def _height(each: Troubles) -> int:
    return PAIN_ROW if each.pain_points or each.barriers else PAIN_ROW - LINE


@dataclass(frozen=True)
class _Line:
    """The marks of one stage: pain points, their number, barriers, their number."""

    each: Troubles
    top: float
    grid: _Grid
    say: Speech

    def heading(self) -> Heading:
        nothing = "" if self.each.pain_points or self.each.barriers else self.say("none noted")
        return Heading(self.top, shortened(self.each.stage), nothing)

    def rows(self) -> Iterator[PainRow]:
        yield from self._marks("pain point", self.each.pain_points, 0)
        yield from self._marks("barrier", self.each.barriers, self.grid.second)

    def counts(self) -> Iterator[Count]:
        for texts, left in ((self.each.pain_points, 0.0), (self.each.barriers, self.grid.second)):
            if texts:
                yield Count(left + self.grid.step * len(texts) + 4, self.top + LINE, self.say.number(len(texts)))

    def _marks(self, kind: Kind, texts: Sequence[str], left: float) -> Iterator[PainRow]:
        stage = shortened(self.each.stage)
        for place, text in enumerate(texts):
            x = left + self.grid.step * (place + 0.5)
            yield PainRow(x, self.top + LINE, kind, stage, shortened(text, TOLD))
