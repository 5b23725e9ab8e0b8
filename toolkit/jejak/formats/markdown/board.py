"""The map in Markdown: touchpoint below touchpoint under their stages, the lanes as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak import charts
from jejak.formats.markdown.pieces import all_inert, blocks, entry, inert, joined, listed, numbers
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.board import Board, Column, Sheet
    from jejak.render.lanes import Lane, Line

GAP = "–"
"""What stands where the kind of map asks for something and nothing is written yet."""
VISION = N_("The brand's vision")


def board(view: Board, journey: Journey, say: Speech) -> str:
    """Return the map: what it is, the way of the feelings in a sentence, and every stage."""
    sheet = view.whole
    told = inert(sheet.emotions.told) if sheet.emotions else ""
    return blocks(
        _under_heading(view, say), entry(say(VISION), view.vision), view.note, told, *_stages(sheet, journey, say)
    )


def _under_heading(view: Board, say: Speech) -> str:
    return joined(
        view.kind,
        say.plural("{n} touchpoint", "{n} touchpoints", len(view.whole.columns)),
        say.plural("{n} stage", "{n} stages", view.stages) if view.stages else "",
        say("the curve is {persona}'s", persona=inert(view.viewpoint)) if view.viewpoint else "",
        say("no touchpoint yet: {stages}", stages=all_inert(view.empty_stages, by=", ")) if view.empty_stages else "",
    )


def _stages(sheet: Sheet, journey: Journey, say: Speech) -> Iterator[str]:
    """Yield every stage with its touchpoints."""
    felt = _felt(sheet, journey, say)
    start = 0
    for stage in sheet.stages:
        columns = range(start, start + stage.span)
        yield blocks(f"### {inert(stage.name)}", *(_touchpoint(sheet, place, felt, say) for place in columns))
        start += stage.span


def _felt(sheet: Sheet, journey: Journey, say: Speech) -> list[str]:
    """Return how everybody feels at each touchpoint, in words; with names where there are several."""
    if not sheet.emotions:
        return ["" for _ in sheet.columns]
    found = charts.table("emotion", journey, say)
    names = [f"{inert(name)} " for name in found.head[2:]] if len(found.head[2:]) > 1 else [""]
    return [joined(*(name + word for name, word in zip(names, row[2:], strict=True))) for row in found.rows]


def _touchpoint(sheet: Sheet, place: int, felt: list[str], say: Speech) -> str:
    feeling = f"**{sheet.feeling}:** {felt[place]}" if felt[place] else ""
    before = (item for lane in sheet.before for item in _lane(lane, place))
    after = (item for lane in sheet.after for item in _lane(lane, place))
    return blocks(_heading(sheet.columns[place], say), listed([*before, feeling, *after]))


def _heading(column: Column, say: Speech) -> str:
    star = f"★ {say('moment of truth')}" if column.moment_of_truth else ""
    known = joined(inert(column.channel), f"{column.glyph} {column.evidence}", star)
    return blocks(f"#### {inert(column.name)}", known)


def _lane(lane: Lane, place: int) -> Iterator[str]:
    """Yield a lane's entries at a touchpoint, below the line that is drawn above it."""
    if lane.line:
        yield f"*{lane.line}*"
    told = joined(*(_line(lane, each) for each in lane.cells[place]))
    if told or lane.asked:
        yield f"**{lane.label}:** {told or GAP}"


def _line(lane: Lane, line: Line) -> str:
    text = f"“{inert(line.text)}”" if lane.key == "thought" and line.text else inert(line.text)
    note = f"({inert(line.note)})" if line.note else ""
    return joined(text, numbers(line.ranked), note, by=" ")
