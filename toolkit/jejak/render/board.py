"""The journey board: touchpoints as columns under their stages, what happens there as lanes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, in_map_order
from jejak.charts.rows import raters
from jejak.i18n import N_
from jejak.naming import stage_name, touchpoint_name
from jejak.render.emotions import Emotions, emotions
from jejak.render.kinds import kind
from jejak.render.lanes import Lane, lanes
from jejak.render.paper import COLUMNS, Paper, sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey, Stage, Touchpoint

EVIDENCE_GLYPHS = {"observed": "●", "assumed": "○", "proposed": "◇"}


@dataclass(frozen=True)
class Column:
    """A touchpoint as the head of its column."""

    name: str
    channel: str
    evidence: str
    glyph: str
    moment_of_truth: bool


@dataclass(frozen=True)
class StageHead:
    """A stage over `span` columns; `continued` when its beginning is on the sheet before."""

    name: str
    span: int
    continued: bool


@dataclass(frozen=True)
class Sheet:
    """The board, or the part of it that fits a sheet of paper. `heads` and `feeling` name two of its rows."""

    heads: str
    feeling: str
    stages: tuple[StageHead, ...]
    columns: tuple[Column, ...]
    before: tuple[Lane, ...]
    emotions: Emotions | None
    after: tuple[Lane, ...]

    @property
    def legend(self) -> bool:
        """Tell whether there are several curves to be told apart."""
        return self.emotions is not None and len(self.emotions.curves) > 1

    @property
    def stirred(self) -> bool:
        """Tell whether dots differ in size, by how stirred people were."""
        return any(lane.key == "arousal" for lane in self.after)


@dataclass(frozen=True)
class Board:
    """The board for the screen, and its sheets for paper where it is too wide for one.

    `kind` says what kind of map it is, `note` how to read it, `vision` where it leads.
    """

    kind: str
    note: str
    vision: str
    whole: Sheet
    stages: int
    sheets: tuple[Sheet, ...]
    viewpoint: str
    empty_stages: tuple[str, ...]


def board(journey: Journey, say: Speech, paper: Paper | None = None) -> Board | None:
    """Return the board; ``None`` as long as there is no touchpoint. It has sheets for `paper`, if that is given."""
    if not journey.touchpoints:
        return None
    owners = _owners(journey)
    whole = _whole(journey, say)
    parts = sheets([place for place, _ in owners], COLUMNS[paper]) if paper else ()
    names = [name for _, name in raters(journey, say)]
    return Board(
        kind=_kind(journey, say),
        note=say(note) if (note := kind(journey).note) else "",
        vision=journey.vision.strip(),
        whole=whole,
        stages=len({place for place, stage in owners if stage}),
        sheets=tuple(_cut(whole, journey, say, part) for part in parts) if len(parts) > 1 else (),
        viewpoint=names[0] if len(names) == 1 else "",
        empty_stages=tuple(stage_name(stage, say) for stage, group in by_stage(journey) if not group),
    )


def emotion_strip(journey: Journey, say: Speech) -> Sheet | None:
    """Return stages, touchpoints and curve without the lanes; ``None`` while nothing is rated."""
    return replace(_whole(journey, say), before=(), after=()) if raters(journey, say) else None


def _kind(journey: Journey, say: Speech) -> str:
    if journey.scope.kind == "experience":
        return vocab.label(vocab.SCOPE_KINDS, journey.scope.kind, say)
    return vocab.label(vocab.MAP_TYPES, journey.map_type, say)


def _owners(journey: Journey) -> list[tuple[int, Stage | None]]:
    """Return each column's stage with its place on the map, which tells stages of the same name apart."""
    return [(place, stage) for place, (stage, group) in enumerate(by_stage(journey)) for _ in group]


def _whole(journey: Journey, say: Speech) -> Sheet:
    touchpoints, names = in_map_order(journey), kind(journey).names
    columns = range(len(touchpoints))
    before, after = lanes(journey, touchpoints, say)
    return Sheet(
        heads=say(names.get("touchpoint", N_("Touchpoint"))),
        feeling=say(names.get("emotion", N_("Emotion"))),
        stages=tuple(_heads(_owners(journey), columns, say)),
        columns=tuple(_column(each, say) for each in touchpoints),
        before=before,
        emotions=emotions(journey, say, columns),
        after=after,
    )


def _cut(whole: Sheet, journey: Journey, say: Speech, columns: range) -> Sheet:
    """Return the given columns of the board. All sheets have the same lanes, so that they can hang side by side."""
    return replace(
        whole,
        stages=tuple(_heads(_owners(journey), columns, say)),
        columns=whole.columns[columns.start : columns.stop],
        before=tuple(lane.over(columns) for lane in whole.before),
        emotions=emotions(journey, say, columns),
        after=tuple(lane.over(columns) for lane in whole.after),
    )


def _heads(owners: list[tuple[int, Stage | None]], columns: range, say: Speech) -> Iterator[StageHead]:
    """Yield the stages over the given columns; the first may have begun on the sheet before."""
    for (place, stage), group in groupby(columns, key=lambda column: owners[column]):
        first, *rest = group
        continued = first == columns.start and first > 0 and owners[first - 1][0] == place
        yield StageHead(stage_name(stage, say), 1 + len(rest), continued)


def _column(touchpoint: Touchpoint, say: Speech) -> Column:
    return Column(
        name=touchpoint_name(touchpoint, say),
        channel=vocab.label(vocab.CHANNELS, touchpoint.channel, say),
        evidence=vocab.label(vocab.EVIDENCE, touchpoint.evidence, say),
        glyph=EVIDENCE_GLYPHS[touchpoint.evidence],
        moment_of_truth=touchpoint.moment_of_truth,
    )
