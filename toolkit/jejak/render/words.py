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

GLYPHS = "●◆■▲✚"
"""The shapes of the personas' dots as characters, where a word belongs to one of several personas."""
LINE_HEIGHT = 15
ABOVE, BESIDE, BELOW = -15, 4, 24
"""From the middle of a dot down to the baseline of the words above it, at its side, and below it, in pixels."""
ASIDE = 13
"""From the middle of a dot to words at its side, in pixels."""


@dataclass(frozen=True)
class Words:
    """Words at a dot: `x` in per cent plus `shift` pixels, `y` the first baseline in pixels.

    They stand around that place, begin there when the shift is positive, and end there when it is negative.

    `name` stands on a line of its own below: peak or trough. Words at the side of a dot have one line only.
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
        _placed(column, level, side, columns, _said(people, (column, level), side, names, say))
        for column in columns
        for level, side in sides([levels[column] for levels in people])
    )


def _said(
    people: Sequence[Levels], dot: tuple[int, int | None], side: str, names: dict[Place, str], say: Speech
) -> tuple[str, str]:
    """Return the text and the name at a dot; at its side is one line only, for the name rather than for shapes."""
    column, level = dot
    spoken, name = vocab.spoken(level, say), names.get((column, level or 0), "")
    if name and side == "beside":
        return f"{spoken} · {name}", ""
    return spoken + _sharing(people, column, level), name


def _sharing(people: Sequence[Levels], column: int, level: int | None) -> str:
    """Return the shapes of those who share a level, where one dot would hide another."""
    found = [glyph(place) for place, levels in enumerate(people) if level is not None and levels[column] == level]
    return " " + "".join(found) if len(found) > 1 else ""


def glyph(persona: int) -> str:
    """Return the shape of a persona's dots as a character."""
    return GLYPHS[persona % len(GLYPHS)]


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
    names: dict[Place, dict[str, str]] = {}
    for persona, levels in enumerate(people):
        rated = [(column, level) for column, level in enumerate(levels) if level is not None]
        peak, trough = max(rated, key=_level), min(rated, key=_level)
        if _level(peak) != _level(trough):
            for place, name in ((peak, say("Peak")), (trough, say("Trough"))):
                found = names.setdefault(place, {})
                found[name] = found.get(name, "") + (glyph(persona) if len(people) > 1 else "")
    return {
        place: " · ".join(f"{name} {who}".rstrip() for name, who in found.items()) for place, found in names.items()
    }


def _level(place: Place) -> int:
    return place[1]


def _placed(column: int, level: int | None, side: str, columns: range, said: tuple[str, str]) -> Words:
    """Lift words above a dot by their second line, so that the last one keeps its distance.

    Words at the side of a dot stand to its right, in the last column to its left, where there is room for them.
    """
    (text, name), y = said, down(level or 0)
    if side == "beside":
        aside = -ASIDE if column == columns.stop - 1 and len(columns) > 1 else ASIDE
        return Words(share(column, columns), aside, y + BESIDE, text, name)
    lift = LINE_HEIGHT if name else 0
    return Words(share(column, columns), 0, y + (ABOVE - lift if side == "above" else BELOW), text, name)
