"""Two maps laid over each other: touchpoints as columns, and both journeys' curves over them in one picture.

The earlier journey is dashed with hollow diamonds, the later one solid with filled circles: told apart without colour.
Where both feel the same, the circle stands inside the diamond.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import mean_valence
from jejak.comparison import columns, raters
from jejak.naming import distinct, persona_name, stage_name, touchpoint_name
from jejak.printable import isolated
from jejak.render.comparison.labels import LINE_HEIGHT, Label, labels
from jejak.render.curve import HEIGHT, centre, down, share
from jejak.render.curve import numbers as coordinates
from jejak.render.paper import COLUMNS, sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jejak.comparison import Column, Comparison, Pair
    from jejak.i18n import Speech
    from jejak.model import Persona, Touchpoint
    from jejak.render.comparison.ends import Ends
    from jejak.render.paper import Paper

SIDES = BEFORE, AFTER = "before", "after"
SHAPES = {AFTER: "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z", BEFORE: "M0-12L12 0L0 12L-12 0Z"}
"""A circle that finds room within the diamond."""
GLYPHS = {AFTER: "●", BEFORE: "◇"}
"""The dots as characters, for the names of peaks and troughs."""
UNRATED = "unrated"
FEW = 2
"""So many pictures fit on one side of paper."""


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
    """One persona's feelings in both journeys, or those of two personas who are on one map each.

    `names` tell whose they are, with the dot of the one journey that has a persona alone; `window` is the SVG viewBox
    that cuts the shown columns out.
    """

    names: tuple[str, ...]
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

    `alone` says whose feelings are not compared; `head` and `rows` are a table of the numbers behind the pictures.
    """

    ends: Ends
    alone: tuple[str, ...]
    whole: Sheet
    sheets: tuple[Sheet, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def fits_a_page(self) -> bool:
        """Tell whether everything finds room on one side of paper."""
        return not self.sheets and len(self.whole.pictures) <= FEW


def overlay(found: Comparison, ends: Ends, say: Speech, paper: Paper = "a4") -> Overlay | None:
    """Return both maps laid over each other; ``None`` where neither has a touchpoint."""
    laid = columns(found)
    if not laid:
        return None
    faces = _faces(found, ends, say)
    drawn = _Drawn(laid, faces, found.matches.any, say)
    parts = sheets([column.place for column in laid], COLUMNS[paper])
    return Overlay(
        ends=ends,
        alone=tuple(_alone(found, ends, say)),
        whole=drawn.sheet(range(len(laid))),
        sheets=tuple(drawn.sheet(part) for part in parts) if len(parts) > 1 else (),
        head=("#", say("Touchpoint"), say("Stage"), *_head(faces)),
        rows=tuple(_row(number, column, faces, say) for number, column in enumerate(laid, start=1)),
    )


# Whose feelings ----


@dataclass(frozen=True)
class _Curve:
    """One persona in one journey: the persona's id, and what to call the curve."""

    persona_id: str
    called: str


@dataclass(frozen=True)
class _Face:
    """What one picture shows: the curve of each journey that has one, and the names at its side."""

    names: tuple[str, ...]
    curves: Mapping[str, _Curve]


def _faces(found: Comparison, ends: Ends, say: Speech) -> tuple[_Face, ...]:
    people = raters(found)
    if not people.both:
        return tuple(_apart(pair, ends, say) for pair in people.apart)
    names = distinct(persona_name(each, say) for each in people.both)
    several = len(people.both) > 1 or any((people.only.before, people.only.after))
    who = zip(people.both, names, strict=True)
    return tuple(_shared(each.id, name if several else "", ends) for each, name in who)


def _shared(persona_id: str, name: str, ends: Ends) -> _Face:
    """Return one persona's picture; `name` is empty where there is nobody else."""
    called = (f"{isolated(name)}: {isolated(end)}" if name else end for end in ends)
    curves = {side: _Curve(persona_id, words) for side, words in zip(SIDES, called, strict=True)}
    return _Face((name,) if name else (), curves)


def _apart(pair: Pair, ends: Ends, say: Speech) -> _Face:
    """Return the picture of personas who are on one map each."""
    there = [(side, end, each) for side, end, each in zip(SIDES, ends, (pair.before, pair.after), strict=True) if each]
    return _Face(
        tuple(f"{GLYPHS[side]} {persona_name(each, say)}" for side, _, each in there),
        {side: _Curve(each.id, f"{isolated(persona_name(each, say))}: {isolated(end)}") for side, end, each in there},
    )


def _alone(found: Comparison, ends: Ends, say: Speech) -> Iterator[str]:
    """Yield who is on one map only, and what follows from that."""
    only = raters(found).only
    for end, personas in zip(ends, (only.before, only.after), strict=True):
        if personas:
            yield say("Only in {which}: {names}.", which=isolated(end), names=_listed(personas, say))
    if only.before or only.after:
        told = say("Their feelings are not compared.")
        elsewhere = say("Their feelings are not compared; the page of each journey shows them.")
        yield told if raters(found).apart else elsewhere


def _listed(personas: Sequence[Persona], say: Speech) -> str:
    return ", ".join(isolated(persona_name(each, say)) for each in personas)


@dataclass(frozen=True)
class _Drawn:
    """What is cut into sheets. `is_kin` says that one map came of the other, so that pains are resolved or new."""

    columns: tuple[Column, ...]
    faces: tuple[_Face, ...]
    is_kin: bool
    say: Speech

    def sheet(self, part: range) -> Sheet:
        shown = self.columns[part.start : part.stop]
        pains = tuple(tuple(_pains(column, self.say, is_kin=self.is_kin)) for column in shown)
        return Sheet(
            stages=tuple(self._stages(part)),
            heads=tuple(_touchpoint(column, self.say) for column in shown),
            pictures=tuple(self._picture(face, part) for face in self.faces),
            pains=pains if any(pains) else (),
        )

    def _stages(self, part: range) -> Iterator[StageHead]:
        for place, group in groupby(part, key=lambda column: self.columns[column].place):
            first, *rest = group
            continued = first == part.start and first > 0 and self.columns[first - 1].place == place
            yield StageHead(stage_name(self.columns[first].stage, self.say), 1 + len(rest), continued)

    def _picture(self, face: _Face, part: range) -> Picture:
        drawn = {side: _levels(self.columns, side, curve.persona_id) for side, curve in face.curves.items()}
        rated = {side: levels for side, levels in drawn.items() if any(level is not None for level in levels)}
        shown = [place for place in part if any(getattr(self.columns[place], side) for side in drawn)]
        return Picture(
            names=face.names,
            lines=tuple(Line(side, _path(self._places(side), levels, part)) for side, levels in rated.items()),
            marks=tuple(_marks(rated, shown, part)),
            labels=labels(rated, GLYPHS, shown, part, self.say),
            window=coordinates((part.start, 0, len(part), HEIGHT)),
            told=_told(self.columns, face, self.say),
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


def _pains(column: Column, say: Speech, *, is_kin: bool) -> Iterator[Pain]:
    """Yield the pain points of a column. A touchpoint that moved shows its own where it is now."""
    before = column.before.pain_point.strip() if column.before else ""
    after = column.after.pain_point.strip() if column.after else ""
    if column.moved:
        if after:
            yield Pain(after, "remaining", "")
    elif not is_kin:
        if before or after:
            yield Pain(before or after, "remaining", "")
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


def _marks(rated: Mapping[str, Sequence[int | None]], shown: Sequence[int], part: range) -> Iterator[Mark]:
    """Yield the dots of the columns shown, the later journey's on top; one that nobody rated has a hollow dot."""
    for column in shown:
        levels = {side: levels[column] for side, levels in rated.items()}
        for side, level in levels.items():
            if level is not None:
                key = vocab.emotion(level).key
                yield Mark(share(column, part), down(level), key, side, SHAPES[side])
        if all(level is None for level in levels.values()):
            yield Mark(share(column, part), down(0), UNRATED, AFTER, SHAPES[AFTER])


# The same in words ----


def _told(laid: Sequence[Column], face: _Face, say: Speech) -> str:
    return " ".join(
        _curve([getattr(column, side) for column in laid], curve, say) for side, curve in face.curves.items()
    )


def _curve(touchpoints: Sequence[Touchpoint | None], curve: _Curve, say: Speech) -> str:
    """Tell one curve: where it starts, its trough and peak, where it ends, and the mean."""
    end, persona_id = curve.called, curve.persona_id
    rated = [(each, level) for each in touchpoints if each and (level := _level(each, persona_id)) is not None]
    mean = mean_valence(filter(None, touchpoints), persona_id)
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


def _head(faces: Sequence[_Face]) -> list[str]:
    return [curve.called for face in faces for curve in face.curves.values()]


def _row(number: int, column: Column, faces: Sequence[_Face], say: Speech) -> tuple[str, ...]:
    touchpoint = column.after or column.before
    curves = (pair for face in faces for pair in face.curves.items())
    cells = (_cell(getattr(column, side), curve.persona_id, say) for side, curve in curves)
    name = touchpoint_name(touchpoint, say) if touchpoint else ""
    return (say.number(number), name, stage_name(column.stage, say), *cells)


def _cell(touchpoint: Touchpoint | None, persona_id: str, say: Speech) -> str:
    return "–" if touchpoint is None else vocab.spoken(_level(touchpoint, persona_id), say)
