"""Words at the dots of an emotion curve: what stands there, and on which side it finds room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.render.curve import down, share

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jejak.i18n import Speech

Levels: TypeAlias = "tuple[int | None, ...]"
"""One persona's ratings in the map's order."""
Place: TypeAlias = tuple[int, int]
"""A column and a level."""

GLYPHS = "●◆■▲"
"""The shapes of the personas' dots as characters, where a word belongs to one of several personas."""
LINE_HEIGHT = 15
ABOVE, BESIDE, BELOW = -15, 4, 24
"""From the middle of a dot down to the baseline of the words above it, at its side, and below it, in pixels."""
ASIDE = 13
"""From the middle of a dot to words at its side, in pixels."""


@dataclass(frozen=True)
class Words:
    """Words at a dot: `x` in per cent plus `shift` pixels, `y` the first baseline in pixels.

    `name` stands on a line of its own below: peak or trough.
    """

    x: float
    shift: int
    y: float
    text: str
    name: str


def words(people: Sequence[Levels], columns: range, say: Speech) -> tuple[Words, ...]:
    """Return the words at all dots of the given columns."""
    names = extremes(people, say)
    return tuple(
        _placed(level, side, share(column, columns), names.get((column, level or 0), ""), say)
        for column in columns
        for level, side in sides([levels[column] for levels in people])
    )


def sides(levels: Sequence[int | None]) -> Iterator[tuple[int | None, str]]:
    """Yield the levels of one column with the side for their words.

    The highest speaks above its dot and the lowest below, so that two never collide; any between speak at their
    side. A level alone speaks on the outer side, and a column without any says so once.
    """
    distinct = sorted({level for level in levels if level is not None}, reverse=True)
    if not distinct:
        yield None, "below"
    elif len(distinct) == 1:
        yield distinct[0], "above" if distinct[0] >= 0 else "below"
    else:
        yield distinct[0], "above"
        yield from ((level, "beside") for level in distinct[1:-1])
        yield distinct[-1], "below"


def extremes(people: Sequence[Levels], say: Speech) -> dict[Place, str]:
    """Return what to call peaks and troughs: the first of each on every curve. A flat curve has neither."""
    names: dict[Place, list[str]] = {}
    for persona, levels in enumerate(people):
        rated = [(column, level) for column, level in enumerate(levels) if level is not None]
        peak, trough = max(rated, key=_level), min(rated, key=_level)
        if _level(peak) != _level(trough):
            glyph = f" {GLYPHS[persona % len(GLYPHS)]}" if len(people) > 1 else ""
            names.setdefault(peak, []).append(say("Peak") + glyph)
            names.setdefault(trough, []).append(say("Trough") + glyph)
    return {place: " · ".join(found) for place, found in names.items()}


def _level(place: Place) -> int:
    return place[1]


def _placed(level: int | None, side: str, x: float, name: str, say: Speech) -> Words:
    """Lift words above a dot by their second line, so that the last one keeps its distance."""
    lift = LINE_HEIGHT if side == "above" and name else 0
    offset = {"above": ABOVE - lift, "beside": BESIDE, "below": BELOW}[side]
    return Words(x, ASIDE if side == "beside" else 0, down(level or 0) + offset, vocab.spoken(level, say), name)
