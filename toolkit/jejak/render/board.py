"""The journey board: touchpoints as columns under their stages, what happens there as lanes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, in_map_order
from jejak.charts.rows import raters
from jejak.naming import stage_name, touchpoint_name
from jejak.render.emotions import Emotions, emotions
from jejak.render.lanes import Lane, lanes
from jejak.render.paper import sheets

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
    """The board, or the part of it that fits a sheet of paper."""

    stages: tuple[StageHead, ...]
    columns: tuple[Column, ...]
    before: tuple[Lane, ...]
    emotions: Emotions | None
    after: tuple[Lane, ...]

    @property
    def legend(self) -> bool:
        """Tell whether there are several curves to be told apart."""
        return self.emotions is not None and len(self.emotions.curves) > 1


@dataclass(frozen=True)
class Board:
    """The board for the screen, and its sheets for paper where it is too wide for one."""

    whole: Sheet
    stages: int
    sheets: tuple[Sheet, ...]
    viewpoint: str
    empty_stages: tuple[str, ...]


def board(journey: Journey, say: Speech) -> Board | None:
    """Return the board; ``None`` as long as there is no touchpoint."""
    if not journey.touchpoints:
        return None
    owners = _owners(journey)
    parts = sheets([place for place, _ in owners])
    names = [name for _, name in raters(journey, say)]
    return Board(
        whole=_sheet(journey, say, range(len(owners))),
        stages=len({place for place, stage in owners if stage}),
        sheets=tuple(_sheet(journey, say, part) for part in parts) if len(parts) > 1 else (),
        viewpoint=names[0] if len(names) == 1 else "",
        empty_stages=tuple(stage_name(stage, say) for stage, group in by_stage(journey) if not group),
    )


def emotion_strip(journey: Journey, say: Speech) -> Sheet | None:
    """Return stages, touchpoints and curve without the lanes; ``None`` while nothing is rated."""
    whole = range(len(journey.touchpoints))
    return replace(_sheet(journey, say, whole), before=(), after=()) if raters(journey, say) else None


def _owners(journey: Journey) -> list[tuple[int, Stage | None]]:
    """Return each column's stage with its place on the map, which tells stages of the same name apart."""
    return [(place, stage) for place, (stage, group) in enumerate(by_stage(journey)) for _ in group]


def _sheet(journey: Journey, say: Speech, columns: range) -> Sheet:
    touchpoints = in_map_order(journey)[columns.start : columns.stop]
    before, after = lanes(journey, touchpoints, say)
    return Sheet(
        stages=tuple(_heads(_owners(journey), columns, say)),
        columns=tuple(_column(each, say) for each in touchpoints),
        before=before,
        emotions=emotions(journey, say, columns),
        after=after,
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
