"""Two maps laid over each other: touchpoints as columns, and both journeys' curves over them in one picture.

The earlier journey is dashed with hollow diamonds, the later one solid with filled circles: told apart without colour.
Where both feel the same, the circle stands inside the diamond.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.comparison import columns, numbers
from jejak.naming import stage_name, touchpoint_name
from jejak.printable import isolated
from jejak.render.comparison.labels import LINE_HEIGHT, Label, labels
from jejak.render.comparison.verdict import named
from jejak.render.curve import HEIGHT, centre, down, share
from jejak.render.curve import numbers as coordinates
from jejak.render.paper import sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jejak.comparison import Column, Comparison, Mood
    from jejak.i18n import Speech
    from jejak.model import Touchpoint

Ends: TypeAlias = tuple[str, str]
"""What the earlier and the later journey are called."""
BEFORE, AFTER = "before", "after"
SHAPES = {AFTER: "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z", BEFORE: "M0-12L12 0L0 12L-12 0Z"}
"""A circle that finds room within the diamond."""
GLYPHS = {AFTER: "●", BEFORE: "◇"}
"""The dots as characters, for the names of peaks and troughs."""
UNRATED = "unrated"


@dataclass(frozen=True)
class Head:
    """A touchpoint as the head of its column. `was` is its earlier name where that differs.

    `state` says in a word whether both maps have it here; `key` is the same for the looks: "both", "gone", "new" or
    "moved".
    """

    name: str
    was: str
    key: str
    state: str


@dataclass(frozen=True)
class StageHead:
    """A stage over `span` columns; `continued` when its beginning is on the sheet before."""

    name: str
    span: int
    continued: bool


@dataclass(frozen=True)
class Line:
    """One journey's curve as SVG path; `side` is "before" or "after"."""

    side: str
    path: str


@dataclass(frozen=True)
class Mark:
    """A dot: `x` in per cent of the width, `y` in pixels; `level` is an emotion's key or "unrated"."""

    x: float
    y: float
    level: str
    side: str
    shape: str


@dataclass(frozen=True)
class Picture:
    """One persona's feelings in both journeys. `window` is the SVG viewBox that cuts the shown columns out."""

    persona: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    window: str
    told: str
    guides: tuple[float, ...] = tuple(down(each.valence) for each in vocab.EMOTIONS)
    height: int = HEIGHT
    line_height: int = LINE_HEIGHT


@dataclass(frozen=True)
class Pain:
    """A pain point under its touchpoint: "resolved", "remaining" or "new", and the word for it; `was` if reworded."""

    text: str
    key: str
    state: str
    was: str = ""


@dataclass(frozen=True)
class Sheet:
    """Both maps, or the part of them that fits a sheet of paper; one picture per persona."""

    stages: tuple[StageHead, ...]
    heads: tuple[Head, ...]
    pictures: tuple[Picture, ...]
    pains: tuple[tuple[Pain, ...], ...]


@dataclass(frozen=True)
class Overlay:
    """Both maps for the screen, and their sheets for paper where they are too wide for one.

    `table` holds the numbers behind the pictures: a head and rows, the first cell of which names the row.
    """

    ends: Ends
    whole: Sheet
    sheets: tuple[Sheet, ...]
    several: bool
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def overlay(found: Comparison, ends: Ends, say: Speech) -> Overlay | None:
    """Return both maps laid over each other; ``None`` where neither has a touchpoint."""
    laid = columns(found)
    if not laid:
        return None
    moods = named(numbers(found), say)
    drawn = _Drawn(laid, moods, ends, say)
    parts = sheets([column.place for column in laid])
    return Overlay(
        ends=ends,
        whole=drawn.sheet(range(len(laid))),
        sheets=tuple(drawn.sheet(part) for part in parts) if len(parts) > 1 else (),
        several=len(moods) > 1,
        head=("#", say("Touchpoint"), say("Stage"), *_head(moods, ends)),
        rows=tuple(_row(number, column, moods, say) for number, column in enumerate(laid, start=1)),
    )


@dataclass(frozen=True)
class _Drawn:
    """What is cut into sheets."""

    columns: tuple[Column, ...]
    moods: tuple[tuple[Mood, str], ...]
    ends: Ends
    say: Speech

    def sheet(self, part: range) -> Sheet:
        shown = self.columns[part.start : part.stop]
        pains = tuple(tuple(_pains(column, self.say)) for column in shown)
        return Sheet(
            stages=tuple(self._stages(part)),
            heads=tuple(_touchpoint(column, self.say) for column in shown),
            pictures=tuple(self._picture(mood, name, part) for mood, name in self.moods),
            pains=pains if any(pains) else (),
        )

    def _stages(self, part: range) -> Iterator[StageHead]:
        for place, group in groupby(part, key=lambda column: self.columns[column].place):
            first, *rest = group
            continued = first == part.start and first > 0 and self.columns[first - 1].place == place
            yield StageHead(stage_name(self.columns[first].stage, self.say), 1 + len(rest), continued)

    def _picture(self, mood: Mood, name: str, part: range) -> Picture:
        sides = {side: _levels(self.columns, side, mood.persona.id) for side in (AFTER, BEFORE)}
        rated = {side: levels for side, levels in sides.items() if any(level is not None for level in levels)}
        drawn = [side for side in (BEFORE, AFTER) if side in rated]
        return Picture(
            persona=name,
            lines=tuple(Line(side, _path(self._places(side), rated[side], part)) for side in drawn),
            marks=tuple(_marks(rated, drawn, part)),
            labels=labels(rated, GLYPHS, part, self.say),
            window=coordinates((part.start, 0, len(part), HEIGHT)),
            told=_told(self.columns, mood, name, self.ends, self.say),
        )

    def _places(self, side: str) -> list[int]:
        """Return the columns that a journey has."""
        return [place for place, column in enumerate(self.columns) if getattr(column, side)]


def _touchpoint(column: Column, say: Speech) -> Head:
    before, after = column.before, column.after
    if before and after:
        name, was = touchpoint_name(after, say), touchpoint_name(before, say)
        return Head(name, was if was != name else "", "both", "")
    only = before or after
    name = touchpoint_name(only, say) if only else ""
    if column.moved:
        return Head(name, "", "moved", say("moved away") if before else say("moved here"))
    return Head(name, "", "gone", say("removed")) if before else Head(name, "", "new", say("new"))


def _pains(column: Column, say: Speech) -> Iterator[Pain]:
    """Yield the pain points of a column. A touchpoint that moved shows its own where it is now."""
    before = column.before.pain_point.strip() if column.before else ""
    after = column.after.pain_point.strip() if column.after else ""
    if column.moved:
        if after:
            yield Pain(after, "remaining", "")
    elif before and after:
        yield Pain(after, "remaining", say("remains"), before if before != after else "")
    elif before:
        yield Pain(before, "resolved", say("resolved"))
    elif after:
        yield Pain(after, "new", say("new"))


# Curves ----


def _levels(laid: Sequence[Column], side: str, persona_id: str) -> tuple[int | None, ...]:
    return tuple(_level(getattr(column, side), persona_id) for column in laid)


def _level(touchpoint: Touchpoint | None, persona_id: str) -> int | None:
    rating = touchpoint.ratings.get(persona_id) if touchpoint else None
    return rating.valence if rating else None


def _path(places: Sequence[int], levels: Sequence[int | None], part: range) -> str:
    """Return an SVG path over the columns a journey has, leaving out the other's and broken where nothing is rated.

    Each stretch leaves and reaches its dots level, so that the line never claims more than the ratings on either side.
    """
    steps = []
    for one, other in pairwise(places):
        start, end = levels[one], levels[other]
        if start is not None and end is not None and one < part.stop and other >= part.start:
            steps.append(_step(one, down(start), other, down(end)))
    return "".join(steps)


def _step(one: int, start: float, other: int, end: float) -> str:
    (x0, x1), half = (centre(one), centre(other)), (one + other + 1) / 2
    return f"M{x0:g} {start:g}C{half:g} {start:g} {half:g} {end:g} {x1:g} {end:g}"


def _marks(rated: dict[str, tuple[int | None, ...]], drawn: Sequence[str], part: range) -> Iterator[Mark]:
    """Yield the dots, the later journey's on top; a column nobody rated has a hollow one."""
    for column in part:
        levels = {side: rated[side][column] for side in drawn}
        for side, level in levels.items():
            if level is not None:
                key = vocab.emotion(level).key
                yield Mark(share(column, part), down(level), key, side, SHAPES[side])
        if all(level is None for level in levels.values()):
            yield Mark(share(column, part), down(0), UNRATED, AFTER, SHAPES[AFTER])


# The same in words ----


def _told(laid: Sequence[Column], mood: Mood, name: str, ends: Ends, say: Speech) -> str:
    means = (mood.mean.before, mood.mean.after)
    both = zip(ends, (BEFORE, AFTER), means, strict=True)
    maps = ((end, [getattr(column, side) for column in laid], mean) for end, side, mean in both)
    told = (_curve(end, touchpoints, mood.persona.id, mean, say) for end, touchpoints, mean in maps)
    return f"{isolated(name)}. " + " ".join(told)


def _curve(end: str, touchpoints: Sequence[Touchpoint | None], persona_id: str, mean: float | None, say: Speech) -> str:
    """Tell one curve: where it starts, its trough and peak, where it ends, and the mean."""
    rated = [(each, level) for each in touchpoints if each and (level := _level(each, persona_id)) is not None]
    if not rated or mean is None:
        return say("{which}: not rated.", which=isolated(end))
    low, high = min(rated, key=_valence), max(rated, key=_valence)
    if low[1] == high[1]:
        return say("{which}: {level} throughout.", which=isolated(end), level=vocab.spoken(low[1], say))
    return say(
        "{which}: starts at {start}, is lowest at “{trough}” ({low}) and highest at “{peak}” ({high}), ends at {end}; "
        "on average {mean}.",
        which=isolated(end),
        start=vocab.spoken(rated[0][1], say),
        trough=isolated(touchpoint_name(low[0], say)),
        low=vocab.spoken(low[1], say),
        peak=isolated(touchpoint_name(high[0], say)),
        high=vocab.spoken(high[1], say),
        end=vocab.spoken(rated[-1][1], say),
        mean=say.signed(round(mean, 1) or 0),
    )


def _valence(pair: tuple[Touchpoint, int]) -> int:
    return pair[1]


def _head(moods: Sequence[tuple[Mood, str]], ends: Ends) -> list[str]:
    return [f"{isolated(name)}: {isolated(end)}" if len(moods) > 1 else end for _, name in moods for end in ends]


def _row(number: int, column: Column, moods: Sequence[tuple[Mood, str]], say: Speech) -> tuple[str, ...]:
    touchpoint = column.after or column.before
    cells = (_cell(getattr(column, side), mood.persona.id, say) for mood, _ in moods for side in (BEFORE, AFTER))
    name = touchpoint_name(touchpoint, say) if touchpoint else ""
    return (say.number(number), name, stage_name(column.stage, say), *cells)


def _cell(touchpoint: Touchpoint | None, persona_id: str, say: Speech) -> str:
    return "–" if touchpoint is None else vocab.spoken(_level(touchpoint, persona_id), say)
