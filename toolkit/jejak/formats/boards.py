"""The journey board as a drawing: the same view model as the page's table, laid out in pixels without a browser."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from jejak.formats import feelings, ink, paragraphs
from jejak.formats.frame import LABEL, MARGIN, PAD, TALL, Frame, Row
from jejak.formats.paragraphs import Paragraph, Sign
from jejak.i18n import N_
from jejak.letters import width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree import ElementTree as ET

    from jejak.i18n import Speech
    from jejak.render.board import Column, Sheet
    from jejak.render.lanes import Lane, Line

    Cell: TypeAlias = Sequence[Paragraph]

SLIDE = 16 / 9
COLUMN = 150
"""The width of a column in a strip, in pixels."""
NARROW, BROAD, STEP = 132, 320, 12
"""Columns are made as wide as a picture in the shape of a slide needs, within these pixels."""
FEW = 16
"""Up to so many columns a picture has the shape of a slide; more make a strip, for posters and for zooming in."""
STAGES, DIVIDE, KEY = 32, 24, 28
"""The heights of the stages, of a line with its name, and of the key to the signs, in pixels."""

KIND, TITLE, BELOW = ink.Type(12, ink.ACCENT, bold=True), ink.Type(24, bold=True), ink.Type(13, ink.MUTED)
STAGE, HEAD, NAME = ink.Type(13, ink.PAPER, bold=True), ink.Type(bold=True), ink.Type(12, ink.MUTED, bold=True)
NOTE, MOMENT, SPOKEN = ink.Type(11, ink.MUTED), ink.Type(11, ink.ACCENT, bold=True), ink.Type(italic=True)
DIVIDER = ink.Type(12, bold=True)

CIRCLE = "M0-4A4 4 0 1 1 0 4A4 4 0 1 1 0-4Z"
EVIDENCE = {
    "●": Sign(CIRCLE, ink.MUTED, ink.Pen(ink.MUTED)),
    "○": Sign(CIRCLE, ink.PAPER, ink.Pen(ink.MUTED)),
    "◇": Sign("M0-5L5 0L0 5L-5 0Z", ink.PAPER, ink.Pen(ink.MUTED)),
}
STAR = Sign("M0-5.5L1.6-1.8L5.5-1.6L2.5 .9L3.5 4.6L0 2.5L-3.5 4.6L-2.5 .9L-5.5-1.6L-1.6-1.8Z", ink.ACCENT)
BARS = {"pain": ink.PAIN, "barrier": ink.MUTED, "opportunity": ink.ACCENT}
GAP_SEEN = (Paragraph("–", ink.Type(fill=ink.MUTED)),)
SURE = N_("How sure we are:")


@dataclass(frozen=True)
class Caption:
    """What stands above a board: small words, the title, a line below; `told` says it to those who do not see it."""

    kind: str
    title: str
    below: str
    told: str


def drawn(sheet: Sheet, caption: Caption, say: Speech) -> str:
    """Return a board, or a part of it, as an SVG file."""
    frame, rows = _laid_out(sheet, caption, say)
    height = _height(rows)
    shape = _slide(frame.width, height) if frame.columns <= FEW else (frame.width, height)
    centred = ((shape[0] - frame.width) / 2, (shape[1] - height) / 2)
    return ink.picture(shape, caption.title, caption.told, [ink.moved(_stacked(rows), centred)])


def _laid_out(sheet: Sheet, caption: Caption, say: Speech) -> tuple[Frame, list[Row]]:
    """Return the narrowest frame that is no higher than a slide, or else the broadest, and its rows."""
    count = len(sheet.columns)
    widths = range(NARROW, BROAD + 1, STEP) if count <= FEW else range(COLUMN, COLUMN + 1)
    for column in widths:
        frame = Frame(count, column)
        rows = list(_rows(sheet, caption, frame, say))
        if frame.width >= SLIDE * _height(rows):
            break
    return frame, rows


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows) + 2 * MARGIN


def _slide(width: float, height: float) -> ink.Spot:
    """Return the smallest size in the shape of a slide that holds a picture."""
    return max(width, height * SLIDE), max(height, width / SLIDE)


def _stacked(rows: Sequence[Row]) -> Iterator[ET.Element]:
    """Yield the rows below each other."""
    top: float = MARGIN
    for row in rows:
        yield from row.drawn(top)
        top += row.height


def _rows(sheet: Sheet, caption: Caption, frame: Frame, say: Speech) -> Iterator[Row]:
    yield _title(caption, frame)
    if sheet.emotions and sheet.legend:
        yield from feelings.legend(sheet.emotions, frame)
    yield _stages(sheet, frame, say)
    yield _band(sheet.heads, [_head(column, say) for column in sheet.columns], frame)
    for lane in sheet.before:
        yield from _lane(lane, frame)
    if sheet.emotions:
        sizes = [Paragraph(say("size of the dot: arousal"), NOTE)] if sheet.stirred else []
        name = [Paragraph(sheet.feeling, NAME), Paragraph("−2 … +2", NOTE), *sizes]
        yield feelings.row(name, sheet.emotions, frame)
    for lane in sheet.after:
        yield from _lane(lane, frame)
    yield _key(sheet, say)


def _title(caption: Caption, frame: Frame) -> Row:
    """Return kind of map, title and the lines below it, as many as they need."""
    words = (Paragraph(caption.kind, KIND), Paragraph(caption.title, TITLE), Paragraph(caption.below, BELOW))
    shown, room = [each for each in words if each.text], frame.width - 2 * MARGIN
    return Row(paragraphs.height(shown, room) + 12, lambda top: paragraphs.drawn(shown, (MARGIN, top), room))


def _stages(sheet: Sheet, frame: Frame, say: Speech) -> Row:
    def row(top: float) -> Iterator[ET.Element]:
        start = 0
        for stage in sheet.stages:
            left, length = frame.at(start), stage.span * frame.column
            yield ink.box((left, top, length, STAGES), ink.HEAD)
            if start:
                yield ink.box((left - 1, top, 2, STAGES), ink.PAPER)
            name = f"{stage.name} {say('(continued)')}" if stage.continued else stage.name
            first, *cut = Paragraph(name, STAGE).lines(length - 2 * PAD - 6)
            yield ink.text((left + PAD, top + 21), f"{first}…" if cut else first, STAGE)
            start += stage.span

    return Row(STAGES, row)


def _head(column: Column, say: Speech) -> Cell:
    """Return a touchpoint's name, its channel, how sure it is, and whether it is a moment of truth."""
    return [
        Paragraph(column.name, HEAD),
        *([Paragraph(column.channel, NOTE)] if column.channel else []),
        Paragraph(column.evidence, NOTE, sign=EVIDENCE[column.glyph]),
        *([Paragraph(say("moment of truth"), MOMENT, sign=STAR)] if column.moment_of_truth else []),
    ]


def _lane(lane: Lane, frame: Frame) -> Iterator[Row]:
    """Yield a lane, after the line above it where it has one."""
    if lane.line:
        yield Row(DIVIDE, partial(_divide, lane.line, frame))
    cells = [[each for line in cell for each in _entry(lane.key, line)] for cell in lane.cells]
    yield _band(lane.label, [cell or (GAP_SEEN if lane.asked else ()) for cell in cells], frame)


def _divide(name: str, frame: Frame, top: float) -> Iterator[ET.Element]:
    """Yield a dashed line across the board that begins with its name."""
    start = MARGIN + PAD + width(name, DIVIDER.size, bold=True) + 10
    yield ink.text((MARGIN + PAD, top + 16), name, DIVIDER)
    yield ink.rule((start, top + 12), (frame.right, top + 12), ink.Pen(ink.MUTED, 1.5, "6 4"))
    yield ink.rule((MARGIN, top + DIVIDE), (frame.right, top + DIVIDE))


def _entry(key: str, line: Line) -> Iterator[Paragraph]:
    """Yield an entry of a cell and its note."""
    is_spoken = key == "thought" and line.text
    if line.text or line.ranked:
        words, style = (f"“{line.text.strip()}”", SPOKEN) if is_spoken else (line.text, ink.BODY)
        yield Paragraph(words, style, bar=BARS.get(key, ""), numbers=line.ranked)
    if line.note:
        yield Paragraph(line.note, NOTE)


def _band(label: str, cells: Sequence[Cell], frame: Frame) -> Row:
    """Return a row of cells, as high as the highest, with its name at the left."""
    name, room = [Paragraph(label, NAME)], LABEL - 2 * PAD
    highest = max([paragraphs.height(name, room), *(paragraphs.height(cell, frame.room) for cell in cells)])
    height = highest + 2 * TALL

    def row(top: float) -> Iterator[ET.Element]:
        yield from frame.grid(top, height)
        yield from paragraphs.drawn(name, (MARGIN + PAD, top + TALL), room)
        for place, cell in enumerate(cells):
            yield from paragraphs.drawn(cell, (frame.at(place) + PAD, top + TALL), frame.room)

    return Row(height, row)


def _key(sheet: Sheet, say: Speech) -> Row:
    """Return what the signs at the touchpoints' names mean."""
    used = {column.glyph: column.evidence for column in sheet.columns}
    signs = [(EVIDENCE[glyph], used[glyph]) for glyph in EVIDENCE if glyph in used]
    stars = [(STAR, say("moment of truth"))] if any(column.moment_of_truth for column in sheet.columns) else []

    def row(top: float) -> Iterator[ET.Element]:
        yield ink.text((MARGIN + PAD, top + 22), say(SURE), NOTE)
        x = MARGIN + PAD + width(say(SURE), NOTE.size) + 12
        for sign, word in (*signs, *stars):
            yield sign.drawn(x, top + 18)
            yield ink.text((x + 13, top + 22), word, NOTE)
            x += 13 + width(word, NOTE.size) + 16

    return Row(KEY, row)
