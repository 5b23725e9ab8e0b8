"""Words at the dots of an emotion curve: what stands there, and on which side it finds room.

Only one curve has words at its dots: among several there is always a line that would cross them. Those have the
words of their levels at the side instead (`scale`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.render.curve import down, share

if TYPE_CHECKING:
    from jejak.i18n import Speech

Levels: TypeAlias = "tuple[int | None, ...]"
"""One persona's ratings in the map's order."""

GLYPHS = "●◆■▲✚"
"""The shapes of the personas' dots as characters, where a word belongs to one of several personas."""
LINE_HEIGHT = 15
ABOVE, BELOW, LEVEL = -15, 24, 4
"""From the middle of a dot down to the baseline of the words above it, below it, and at its height, in pixels."""


@dataclass(frozen=True)
class Words:
    """Words at a dot, around its middle: `x` in per cent, `y` the first baseline in pixels.

    `name` stands on a line of its own below: peak or trough.
    """

    x: float
    y: float
    text: str
    name: str


@dataclass(frozen=True)
class Step:
    """One level of the scale in words: `y` is their baseline in pixels."""

    y: float
    text: str


def words(levels: Levels, columns: range, say: Speech) -> tuple[Words, ...]:
    """Return the words at the dots of the only curve, over the given columns."""
    names = extremes(levels, say)
    return tuple(_placed(column, levels[column], columns, names.get(column, ""), say) for column in columns)


def scale(say: Speech) -> tuple[Step, ...]:
    """Return the levels in words, each at its height."""
    return tuple(Step(down(each.valence) + LEVEL, vocab.spoken(each.valence, say)) for each in vocab.EMOTIONS)


def glyph(persona: int) -> str:
    """Return the shape of a persona's dots as a character."""
    return GLYPHS[persona % len(GLYPHS)]


def extremes(levels: Levels, say: Speech) -> dict[int, str]:
    """Return what to call peak and trough by their columns: the first of each. A flat curve has neither."""
    rated = {column: level for column, level in enumerate(levels) if level is not None}
    if len(set(rated.values())) < 2:  # noqa: PLR2004 - it takes two for one to be higher
        return {}
    return {max(rated, key=rated.__getitem__): say("Peak"), min(rated, key=rated.__getitem__): say("Trough")}


def _placed(column: int, level: int | None, columns: range, name: str, say: Speech) -> Words:
    """Put words above a dot from 0 upwards, and below the others.

    Those above are lifted by their second line, so that the last one keeps its distance.
    """
    above = level is not None and level >= 0
    away = ABOVE - (LINE_HEIGHT if name else 0) if above else BELOW
    return Words(share(column, columns), down(level or 0) + away, vocab.spoken(level, say), name)
