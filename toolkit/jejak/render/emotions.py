"""The emotion lane as a picture: curves, dots and words, placed over the columns of the board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.analysis import in_map_order
from jejak.charts import told
from jejak.charts.rows import levels, raters
from jejak.render.curve import HEIGHT, down, line, numbers, share
from jejak.render.words import LINE_HEIGHT, Levels, Words, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jejak.i18n import Speech
    from jejak.model import Journey

SHAPES = (
    "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
    "M0-8L8 0L0 8L-8 0Z",
    "M-6-6H6V6H-6Z",
    "M0-8L8 6H-8Z",
    "M-2.6-7H2.6V-2.6H7V2.6H2.6V7H-2.6V2.6H-7V-2.6H-2.6Z",
)
"""Circle, diamond, square, triangle and cross around their middle: personas are told apart without colour."""
UNRATED = "unrated"

Stirs: TypeAlias = "tuple[int | None, ...]"
"""How stirred one persona is at each touchpoint, -2 to +2, in the map's order."""


@dataclass(frozen=True)
class Mark:
    """A dot: `x` in per cent of the width, `y` in pixels; `level` is an emotion's key or `UNRATED`.

    `stirred` from -2 to +2 makes it smaller or larger.
    """

    x: float
    y: float
    level: str
    shape: str
    stirred: int = 0


@dataclass(frozen=True)
class Curve:
    """One persona's curve; `style` from 0 to 4 chooses dash and shape."""

    name: str
    style: int
    path: str

    @property
    def shape(self) -> str:
        """Return the outline of its dots."""
        return SHAPES[self.style]


@dataclass(frozen=True)
class Emotions:
    """The whole picture. `window` is the SVG viewBox that cuts the shown columns out of the journey's curve."""

    curves: tuple[Curve, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]
    window: str
    told: str
    guides: tuple[float, ...] = tuple(down(each.valence) for each in vocab.EMOTIONS)
    height: int = HEIGHT
    line_height: int = LINE_HEIGHT


def emotions(journey: Journey, say: Speech, columns: range) -> Emotions | None:
    """Return the picture over the given columns of the board; ``None`` when nothing on the map is rated."""
    people = raters(journey, say)
    if not people:
        return None
    rated = [levels(journey, who.id) for who, _ in people]
    stirs = [_stirs(journey, who.id) for who, _ in people]
    return Emotions(
        curves=tuple(
            Curve(name, place % len(SHAPES), line(rated[place], columns)) for place, (_, name) in enumerate(people)
        ),
        marks=_marks(rated, stirs, columns),
        words=words(rated, columns, say),
        window=numbers((columns.start, 0, len(columns), HEIGHT)),
        told=told("emotion", journey, say),
    )


def _stirs(journey: Journey, persona_id: str) -> Stirs:
    ratings = (each.ratings.get(persona_id) for each in in_map_order(journey))
    return tuple(rating.arousal if rating else None for rating in ratings)


def _marks(people: Sequence[Levels], stirs: Sequence[Stirs], columns: range) -> tuple[Mark, ...]:
    """Return all dots: those that are not rated first and smaller ones last, so that none is wholly hidden."""
    every = (
        Mark(
            x=share(column, columns),
            y=down(rated[column] or 0),
            level=UNRATED if (level := rated[column]) is None else vocab.emotion(level).key,
            shape=SHAPES[place % len(SHAPES)],
            stirred=stirs[place][column] or 0,
        )
        for place, rated in enumerate(people)
        for column in columns
    )
    return tuple(sorted(every, key=lambda mark: (mark.level != UNRATED, -mark.stirred)))
