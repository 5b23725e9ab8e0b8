"""The emotion lane as a picture: curves, dots and words, placed over the columns of the board."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.analysis import in_map_order
from jejak.charts import told
from jejak.charts.rows import levels, raters
from jejak.render.curve import HEIGHT, down, line, numbers, share, shortest
from jejak.render.words import LINE_HEIGHT, Levels, Step, Words, scale, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Shape:
    """An outline around a middle: from `start`, in pixels right of and below it, all along `way`, an SVG path."""

    start: tuple[float, float]
    way: str

    def at(self, x: float, y: float) -> str:
        """Return the outline around a place, as an SVG path."""
        return f"M{self.start[0] + x:g} {self.start[1] + y:g}{self.way}"


SHAPES = (
    Shape((0, -7), "a7 7 0 0 1 0 14 7 7 0 0 1 0-14z"),
    Shape((0, -8), "l8 8-8 8-8-8z"),
    Shape((-6, -6), "h12v12h-12z"),
    Shape((0, -8), "l8 14h-16z"),
    Shape((-3, -7), "h6v4h4v6h-4v4h-6v-4h-4v-6h4z"),
)
"""Circle, diamond, square, triangle and cross: personas are told apart without colour."""
UNRATED = "unrated"
BESIDE = 16
"""Pixels between the dots of personas who feel the same at a touchpoint: they stand in a row around its middle."""
APART = 2
"""Pixels between lines that run along the same levels."""

Stirs: TypeAlias = "tuple[int | None, ...]"
"""How stirred one persona is at each touchpoint, -2 to +2, in the map's order."""


@dataclass(frozen=True)
class Mark:
    """A dot: `x` in per cent of the width plus `aside` pixels, `y` in pixels; `level` is an emotion's key or `UNRATED`.

    `stirred` from -2 to +2 makes it smaller or larger.
    """

    x: float
    y: float
    level: str
    shape: Shape
    stirred: int = 0
    aside: float = 0

    @property
    def outline(self) -> str:
        """Return it as an SVG path from the top of its column's middle."""
        return self.shape.at(self.aside, self.y)


@dataclass(frozen=True)
class Curve:
    """One persona's curve; `style` from 0 to 4 chooses dash and shape."""

    name: str
    style: int
    path: str

    @property
    def shape(self) -> Shape:
        """Return the outline of its dots."""
        return SHAPES[self.style]

    @property
    def drawn(self) -> str:
        """Return the path as short as it can be written."""
        return shortest(self.path)


@dataclass(frozen=True)
class Stand:
    """What stands around the middle of a column."""

    x: float
    marks: tuple[Mark, ...]
    words: Words | None


@dataclass(frozen=True)
class Emotions:
    """The picture over `columns` of the map.

    It is `told` once for the whole journey. A curve alone has `words` at its dots, several have a `scale` at the side.
    """

    curves: tuple[Curve, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]
    scale: tuple[Step, ...]
    columns: range
    told: str
    guides: tuple[float, ...] = tuple(down(each.valence) for each in vocab.EMOTIONS)
    height: int = HEIGHT
    line_height: int = LINE_HEIGHT

    @property
    def window(self) -> str:
        """Return the SVG viewBox that cuts the shown columns out of the journey's curve."""
        return numbers((self.columns.start, 0, len(self.columns), self.height))

    def behind(self, whole: Emotions) -> tuple[float, float]:
        """Return where the whole picture starts and how wide it is behind this part of it, in per cent of the width."""
        return -100 * self.columns.start / len(self.columns), 100 * len(whole.columns) / len(self.columns)

    @property
    def stands(self) -> tuple[Stand, ...]:
        """Return dots and words by their columns."""
        said = {each.x: each for each in self.words}
        found = groupby(sorted(self.marks, key=_x), _x)
        return tuple(Stand(x, tuple(marks), said.get(x)) for x, marks in found)

    @property
    def gaps(self) -> bool:
        """Tell whether somebody did not rate every touchpoint."""
        return any(mark.level == UNRATED for mark in self.marks)


def emotions(journey: Journey, say: Speech, columns: range) -> Emotions | None:
    """Return the picture over the given columns of the board; ``None`` when nothing on the map is rated."""
    people = raters(journey, say)
    if not people:
        return None
    rated = [levels(journey, who.id) for who, _ in people]
    stirs = [_stirs(journey, who.id) for who, _ in people]
    alone = len(people) == 1
    return Emotions(
        curves=tuple(_curve(name, place, rated, columns) for place, (_, name) in enumerate(people)),
        marks=_marks(rated, stirs, columns),
        words=words(rated[0], columns, say) if alone else (),
        scale=() if alone else scale(say),
        columns=columns,
        told=say("The curve goes on from the sheet before.") if columns.start else told("emotion", journey, say),
    )


def _curve(name: str, place: int, people: Sequence[Levels], columns: range) -> Curve:
    """Return one persona's curve, a little above or below those that run along the same levels."""
    lower = APART * _around(place, len(people))
    return Curve(name, place % len(SHAPES), line(people[place], columns, lower))


def _around(place: int, count: int) -> float:
    """Return how many steps from the middle a place in a row stands."""
    return place - (count - 1) / 2


def _x(mark: Mark) -> float:
    return mark.x


def _stirs(journey: Journey, persona_id: str) -> Stirs:
    ratings = (each.ratings.get(persona_id) for each in in_map_order(journey))
    return tuple(rating.arousal if rating else None for rating in ratings)


def _marks(people: Sequence[Levels], stirs: Sequence[Stirs], columns: range) -> tuple[Mark, ...]:
    """Return all dots: those that are not rated first and smaller ones last, so that none is wholly hidden."""
    every = (_mark(place, people, stirs, column, columns) for place in range(len(people)) for column in columns)
    return tuple(sorted(every, key=lambda mark: (mark.level != UNRATED, -mark.stirred)))


def _mark(place: int, people: Sequence[Levels], stirs: Sequence[Stirs], column: int, columns: range) -> Mark:
    """Return one persona's dot in a column, beside those of personas who stand at the same height."""
    level = people[place][column]
    alike = [other for other, rated in enumerate(people) if (rated[column] or 0) == (level or 0)]
    return Mark(
        x=share(column, columns),
        y=down(level or 0),
        level=UNRATED if level is None else vocab.emotion(level).key,
        shape=SHAPES[place % len(SHAPES)],
        stirred=stirs[place][column] or 0,
        aside=BESIDE * _around(alike.index(place), len(alike)),
    )
