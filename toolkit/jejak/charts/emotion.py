"""Where everything stands in the chart of emotions: curves, what names them, and the stages behind them.

Heights are in levels of valence, so that the chart keeps its one scale. A single curve runs at its true height.
Two or more run side by side within each level, as lines on an underground map do, because people who rate on five
levels often meet on one; where the touchpoints stand too close for that, each persona has a strip of their own.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.analysis import by_stage, in_map_order
from jejak.charts.drawing import Drawing
from jejak.charts.rows import STYLES, people, shortened
from jejak.naming import stage_name, touchpoint_name
from jejak.vocab import EMOTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint

WIDE, WIDEST_STEP, NARROWEST_STEP = 780, 108, 13
"""Pixels all touchpoints may take together, and one of them at most and at least."""
NAMED = 12
"""So many touchpoints have their names below the curve; more have numbers, explained in the table."""
LABEL_LETTER = 7.4
"""Pixels a letter below the curve takes, on average."""
LABEL_LINES = 3
NUMBER_ROOM = 22
"""Pixels from one number below the curve to the next, at least; else only every fifth stands there."""
SIDE_BY_SIDE = 14
"""Pixels each persona needs at each touchpoint for curves to be told apart in one picture."""
DOT = 12.5
"""The diameter of a dot, in pixels, where there is room for it."""
TURN = 1.35
"""How much larger the dots at peak and trough are."""
TOP, BOTTOM = 46, 30
"""Pixels above +2 and below -2: for stages, and for what names peak and trough."""
BETWEEN = 6.6
"""Levels from one strip to the next."""
END_LETTERS, END_LINES, END_HEIGHT = 18, 2, 30
"""Letters and lines of a name at the end of a curve, and the pixels it takes."""
TURN_LETTERS = 24
TURN_ROOM = {True: 64, False: 210}
"""Pixels that a word at a peak keeps free from the next one at the same height, without and with a name behind it."""
END_LETTER = 7.8
"""Pixels a letter at the end of a curve takes at most, on average."""


@dataclass(frozen=True)
class EmotionRow:
    """One persona at one touchpoint.

    `style`, from 0 to 4, chooses dash and shape, as on the board; `x` counts the touchpoints from 1; `y` is the height
    drawn, in levels; `rest` where a hollow dot stands instead; `valence` is -2 to +2 or not rated; `area` is the
    dot's, in square pixels.
    """

    persona: str
    style: int
    x: int
    y: float | None
    rest: float
    valence: int | None
    area: float
    place: str
    stage: str
    told: str


@dataclass(frozen=True)
class End:
    """A persona's name at the right of the curve."""

    persona: str
    style: int
    y: float
    label: str


@dataclass(frozen=True)
class Spot:
    """A peak or a trough: its place counted from 0, and its height in levels."""

    place: int
    kind: str
    level: float


@dataclass(frozen=True)
class Turn:
    """The word at a peak or a trough; `shift` in pixels, downwards."""

    x: int
    y: float
    label: str
    align: str
    shift: int


@dataclass(frozen=True)
class Span:
    """A stage above the curve: from the left edge of its first touchpoint to the right edge of its last."""

    label: str
    start: float
    end: float
    middle: float
    room: float


@dataclass(frozen=True)
class Band:
    """A level that several curves share."""

    low: float
    high: float


@dataclass(frozen=True)
class Frame:
    """How the curves share the chart: each persona's shift in levels, and the pixels of one level."""

    shifts: tuple[float, ...]
    scale: float
    strips: bool = False

    @property
    def low(self) -> float:
        """Return the lower edge, in levels."""
        return min(self.shifts) - 2 - BOTTOM / self.scale

    @property
    def high(self) -> float:
        """Return the upper edge, in levels."""
        return max(self.shifts) + 2 + TOP / self.scale


@dataclass(frozen=True)
class Curve:
    """One persona's ratings in the map's order, and how far they are shifted."""

    name: str
    style: int
    shift: float
    ratings: tuple[int | None, ...]

    def at(self, place: int) -> float | None:
        """Return the height drawn at a place counted from 0."""
        rated = self.ratings[place]
        return None if rated is None else rated + self.shift

    def turns(self) -> dict[int, str]:
        """Return the places of the first peak and the first trough; none on a flat curve."""
        rated = [each for each in self.ratings if each is not None]
        low, high = min(rated), max(rated)
        return {} if low == high else {self.ratings.index(high): "Peak", self.ratings.index(low): "Trough"}


def emotion(journey: Journey, say: Speech) -> Drawing:
    """Return one curve per persona who rated anything, over all touchpoints."""
    found, touchpoints = people(journey, say), in_map_order(journey)
    if not found:
        return Drawing()
    step = min(WIDEST_STEP, max(WIDE / len(touchpoints), NARROWEST_STEP))
    frame = framed(len(found), step)
    curves = tuple(
        Curve(name, place % STYLES, frame.shifts[place], tuple(_valence(each, who.id) for each in touchpoints))
        for place, (who, name) in enumerate(found)
    )
    names = [touchpoint_name(each, say) for each in touchpoints]
    spans = tuple(_spans(journey, step, say))
    ends = _ends(curves, frame)
    beside = {
        "bands": _bands(frame),
        "spans": spans,
        "ends": ends,
        "turns": tuple(_turns(curves, frame, names, step, say)),
    }
    size = {"width": round(step * len(names)), "height": round((frame.high - frame.low) * frame.scale)}
    params = _axes(frame, names, step, say) | {"room": max(_room(end.label) for end in ends)}
    return Drawing(tuple(_rows(curves, names, spans, step, say)), beside, params, size)


def framed(count: int, step: float) -> Frame:
    """Return how that many curves share the chart, with `step` pixels from one touchpoint to the next."""
    if count == 1:
        return Frame((0,), 54)
    if step / count < SIDE_BY_SIDE:
        return Frame(tuple(-BETWEEN * place for place in range(count)), 24, strips=True)
    gap = min(0.17, 0.75 / count)
    return Frame(tuple(gap * ((count - 1) / 2 - place) for place in range(count)), 56 + 4 * min(count, 6))


def _valence(touchpoint: Touchpoint, persona_id: str) -> int | None:
    rating = touchpoint.ratings.get(persona_id)
    return rating.valence if rating else None


def _rows(
    curves: Sequence[Curve], names: Sequence[str], spans: Sequence[Span], step: float, say: Speech
) -> Iterator[EmotionRow]:
    dot = min(DOT, step * 0.66)
    for curve in curves:
        turns = curve.turns()
        for place, (name, valence) in enumerate(zip(names, curve.ratings, strict=True)):
            yield EmotionRow(
                persona=curve.name,
                style=curve.style,
                x=place + 1,
                y=curve.at(place),
                rest=curve.shift,
                valence=valence,
                area=(dot * (TURN if place in turns else 1)) ** 2,
                place=f"{say.number(place + 1)} {shortened(name)}",
                stage=next(span.label for span in spans if place + 1 < span.end),
                told=vocab.spoken(valence, say),
            )


def _spans(journey: Journey, step: float, say: Speech) -> Iterator[Span]:
    """Yield the stages that have touchpoints, one behind the other."""
    start = 0.5
    for stage, group in by_stage(journey):
        if group:
            end = start + len(group)
            yield Span(shortened(stage_name(stage, say)), start, end, (start + end) / 2, step * len(group) - 8)
            start = end


def _bands(frame: Frame) -> tuple[Band, ...]:
    """Return the levels that several curves share; where each has its own height, there is none."""
    if frame.strips or len(frame.shifts) == 1:
        return ()
    half = max(frame.shifts) + 0.14
    return tuple(Band(each.valence - half, each.valence + half) for each in EMOTIONS)


def _ends(curves: Sequence[Curve], frame: Frame) -> tuple[End, ...]:
    """Name every curve where it ends, or beside its strip; names that would meet are moved apart."""
    wanted = [curve.shift if frame.strips else _last(curve) for curve in curves]
    apart = spread(wanted, END_HEIGHT / frame.scale)
    return tuple(End(curve.name, curve.style, y, _wrapped(curve.name)) for curve, y in zip(curves, apart, strict=True))


def _room(label: str) -> float:
    """Return the pixels a name needs, whatever font the reader has."""
    return END_LETTER * max(len(line) for line in label.split("\n"))


def _last(curve: Curve) -> float:
    """Return the height of the last rated touchpoint."""
    return curve.shift + next(each for each in reversed(curve.ratings) if each is not None)


def spread(heights: Sequence[float], apart: float) -> list[float]:
    """Return the heights moved as little as a single pass allows, so that any two are `apart` or more."""
    order = sorted(range(len(heights)), key=lambda place: (-heights[place], place))
    placed = {order[0]: heights[order[0]]}
    for above, each in pairwise(order):
        placed[each] = min(heights[each], placed[above] - apart)
    # What was pushed down altogether is shared between top and bottom.
    pushed = sum(heights[each] - placed[each] for each in order) / len(order)
    return [placed[each] + pushed for each in range(len(heights))]


def _wrapped(name: str) -> str:
    return "\n".join(textwrap.wrap(name, END_LETTERS, max_lines=END_LINES, placeholder=" …"))


def _turns(curves: Sequence[Curve], frame: Frame, names: Sequence[str], step: float, say: Speech) -> Iterator[Turn]:
    """Name peaks and troughs: each curve's own in its strip, else the highest and the lowest of all."""
    apart = TURN_ROOM[len(names) <= NAMED] / step
    taken: list[Spot] = []
    for spot in _spots(curves, frame):
        near = (other for other in taken if abs(other.place - spot.place) < apart)
        if not any((other.kind, other.level) == (spot.kind, spot.level) for other in near):
            taken.append(spot)
            yield _turn(spot, frame, _turn_label(spot.kind, spot.place, names, say), len(names))


def _spots(curves: Sequence[Curve], frame: Frame) -> Iterator[Spot]:
    """Yield the turns that are named."""
    rated = [each for curve in curves for each in curve.ratings if each is not None]
    for curve in curves:
        for place, kind in curve.turns().items():
            level = curve.ratings[place] or 0
            if frame.strips:
                yield Spot(place, kind, level + curve.shift)
            elif level == (max(rated) if kind == "Peak" else min(rated)):
                yield Spot(place, kind, level)


def _turn(spot: Spot, frame: Frame, label: str, count: int) -> Turn:
    """Put a peak's word above all curves of its level, a trough's below; near a side it stays inside."""
    reach = 0 if frame.strips else max(frame.shifts)
    side = round(4 * (spot.place + 0.5) / count)
    align = {0: "left", 4: "right"}.get(side, "center") if count > NAMED else "center"
    up = spot.kind == "Peak"
    return Turn(spot.place + 1, spot.level + (reach if up else -reach), label, align, -18 if up else 18)


def _turn_label(kind: str, place: int, names: Sequence[str], say: Speech) -> str:
    """Return the word, with number and name of the touchpoint where they do not stand below it."""
    word = say("Peak") if kind == "Peak" else say("Trough")
    if len(names) <= NAMED:
        return word
    return f"{word} · {say.number(place + 1)} {shortened(names[place], TURN_LETTERS)}"


def _axes(frame: Frame, names: Sequence[str], step: float, say: Speech) -> dict[str, Any]:
    """Return what both axes write, and where."""
    shown = [-2, 0, 2] if frame.strips else [each.valence for each in EMOTIONS]
    shifts = frame.shifts if frame.strips else (0,)
    return {
        "ticks": [shift + each for shift in shifts for each in shown],
        "feelings": [f"{say.signed(each)}  {say(vocab.emotion(each).label)}" for _ in shifts for each in shown],
        "low": frame.low,
        "high": frame.high,
        "last": len(names) + 0.5,
        "columns": _columns(len(names), step),
        "places": _places(names, step, say),
    }


def _columns(count: int, step: float) -> list[int]:
    """Return the touchpoints that have something written below them."""
    every = 1 if step >= NUMBER_ROOM else 5
    return [number for number in range(1, count + 1) if number == 1 or number % every == 0]


def _places(names: Sequence[str], step: float, say: Speech) -> list[list[str]]:
    """Return the lines below each touchpoint: its number, and its name where all names have room."""
    if len(names) > NAMED:
        return [[say.number(number)] for number in range(1, len(names) + 1)]
    letters = max(int(step / LABEL_LETTER), 6)
    return [
        [say.number(number), *textwrap.wrap(name, letters, max_lines=LABEL_LINES, placeholder=" …")]
        for number, name in enumerate(names, start=1)
    ]
