"""The emotion lane as a picture: curves, dots and words, placed over the columns of the board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.charts import told
from jejak.charts.rows import levels, raters
from jejak.render.curve import HEIGHT, down, line, numbers, share
from jejak.render.words import LINE_HEIGHT, Levels, Words, words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

SHAPES = (
    "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
    "M0-8L8 0L0 8L-8 0Z",
    "M-6-6H6V6H-6Z",
    "M0-8L8 6H-8Z",
)
"""Circle, diamond, square and triangle around their middle: personas are told apart without colour."""
UNRATED = "unrated"


@dataclass(frozen=True)
class Mark:
    """A dot: `x` in per cent of the width, `y` in pixels; `level` is an emotion's key or `UNRATED`."""

    x: float
    y: float
    level: str


@dataclass(frozen=True)
class Curve:
    """One persona's curve; `style` from 0 to 3 chooses dash and shape."""

    name: str
    style: int
    path: str
    marks: tuple[Mark, ...]

    @property
    def shape(self) -> str:
        """Return the outline of its dots."""
        return SHAPES[self.style]


@dataclass(frozen=True)
class Emotions:
    """The whole picture. `window` is the SVG viewBox that cuts the shown columns out of the journey's curve."""

    curves: tuple[Curve, ...]
    words: tuple[Words, ...]
    window: str
    told: str
    guides: tuple[float, ...] = tuple(down(each.valence) for each in vocab.EMOTIONS)
    height: int = HEIGHT
    line_height: int = LINE_HEIGHT


def emotions(journey: Journey, say: Speech, columns: range) -> Emotions | None:
    """Return the picture over the given columns of the board; ``None`` when nothing on the map is rated."""
    people = raters(journey, say)
    rated = [levels(journey, who.id) for who, _ in people]
    if not people:
        return None
    return Emotions(
        curves=tuple(_curve(name, place, rated[place], columns) for place, (_, name) in enumerate(people)),
        words=words(rated, columns, say),
        window=numbers((columns.start, 0, len(columns), HEIGHT)),
        told=told("emotion", journey, say),
    )


def _curve(name: str, place: int, rated: Levels, columns: range) -> Curve:
    marks = tuple(_mark(column, columns, rated[column]) for column in columns)
    return Curve(name, place % len(SHAPES), line(rated), marks)


def _mark(column: int, columns: range, level: int | None) -> Mark:
    key = UNRATED if level is None else vocab.emotion(level).key
    return Mark(share(column, columns), down(level or 0), key)
