"""The emotion lane of a picture: the curves over the columns, and whose they are."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from jejak.formats import ink, paragraphs
from jejak.formats.frame import LABEL, MARGIN, PAD, TALL, Frame, Row
from jejak.letters import width
from jejak.vocab import EMOTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree import ElementTree as ET

    from jejak.formats.paragraphs import Paragraph
    from jejak.render.emotions import Curve, Emotions, Mark
    from jejak.render.words import Words

WINDOW = "columns"
"""The name of the place that curves are seen in: on a part of a board they come from beyond its edge."""
PENS = (
    ink.Pen(ink.INK, 2),
    *(ink.Pen("#127470", 2, "7 4"), ink.Pen("#7f48bd", 2, "2 3")),
    *(ink.Pen("#874617", 2, "9 3 2 3"), ink.Pen("#a32864", 2, "12 3")),
)
"""Each persona's line; the colours are those of the page (templates/parts/board.css), mixed."""
STIRRED = {-2: 0.6, -1: 0.8, 0: 1.0, 1: 1.2, 2: 1.4}
"""How much larger or smaller a dot is by how stirred somebody is, as on the page."""
COLOURS = {each.key: each.colour for each in EMOTIONS}
RING, HOLLOW = ink.Pen(ink.PAPER, 2), ink.Pen(ink.MUTED, 1.5, "3 2.5")
WORD, NAMED = ink.Type(12, ink.MUTED), ink.Type(12, bold=True)
LEGEND, SAMPLE, APART = 24, 44, 28
"""The height of a line of the legend, the length of a line's sample, and from one name to the next, in pixels."""
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def row(name: Sequence[Paragraph], emotions: Emotions, frame: Frame) -> Row:
    """Return the lane with its name and all curves."""
    return Row(emotions.height, partial(_lane, name, emotions, frame))


def legend(emotions: Emotions, frame: Frame) -> Iterator[Row]:
    """Yield lines that tell whose curve is which, as many as the names need."""
    line: list[tuple[float, Curve]] = []
    x: float = MARGIN
    for curve in emotions.curves:
        length = SAMPLE + 8 + width(curve.name, ink.BODY.size) + APART
        if line and x + length > frame.width - MARGIN:
            yield Row(LEGEND, partial(_samples, tuple(line)))
            line, x = [], MARGIN
        line.append((x, curve))
        x += length
    yield Row(LEGEND + 4, partial(_samples, tuple(line)))


def _samples(curves: Sequence[tuple[float, Curve]], top: float) -> Iterator[ET.Element]:
    middle = top + LEGEND / 2 - 2
    for x, curve in curves:
        yield ink.rule((x, middle), (x + SAMPLE, middle), PENS[curve.style])
        yield ink.shape(curve.shape.at(0, 0), (x + SAMPLE / 2, middle), COLOURS["neutral"], RING)
        yield ink.text((x + SAMPLE + 8, middle + 4.5), curve.name)


def _lane(name: Sequence[Paragraph], emotions: Emotions, frame: Frame, top: float) -> Iterator[ET.Element]:
    yield ink.box((MARGIN, top, LABEL, emotions.height), ink.SOFT)
    yield from paragraphs.drawn(name, (MARGIN + PAD, top + TALL), LABEL - 2 * PAD)
    for step in emotions.scale:
        yield ink.text((MARGIN + LABEL - PAD, top + step.y), step.text, WORD, "end")
    yield from _guides(emotions, frame, top)
    yield ink.window(WINDOW, (frame.left, top, frame.right - frame.left, emotions.height))
    first = float(emotions.window.split()[0])
    for curve in (each for each in emotions.curves if each.path):
        yield ink.line(_moved(curve.path, (frame.at(-first), top), frame.column), PENS[curve.style], WINDOW)
    for mark in emotions.marks:
        yield _dot(mark, (frame.share(mark.x) + mark.aside, top + mark.y))
    for words in emotions.words:
        yield from _words(words, (frame.share(words.x), top + words.y), emotions.line_height)


def _guides(emotions: Emotions, frame: Frame, top: float) -> Iterator[ET.Element]:
    """Yield a line for each level, the middle one stronger, and the edge of the lane."""
    middle = len(emotions.guides) // 2
    for place, guide in enumerate(emotions.guides):
        pen = ink.Pen(ink.QUIET) if place == middle else ink.GUIDE
        yield ink.rule((frame.left, top + guide), (frame.right, top + guide), pen)
    yield ink.rule((MARGIN, top + emotions.height), (frame.right, top + emotions.height))


def _moved(path: str, origin: ink.Spot, column: float) -> str:
    """Return a path given in columns across and pixels down with each of its points in pixels."""
    values = [float(found) for found in NUMBER.findall(path)]
    placed = (origin[1] + value if place % 2 else origin[0] + value * column for place, value in enumerate(values))
    return NUMBER.sub(lambda _: ink.number(next(placed)), path)


def _dot(mark: Mark, at: ink.Spot) -> ET.Element:
    """Return a dot in its emotion's colour; what is not rated is hollow and dashed."""
    colour = COLOURS.get(mark.level)
    return ink.shape(mark.shape.at(0, 0), at, colour or ink.PAPER, RING if colour else HOLLOW, STIRRED[mark.stirred])


def _words(words: Words, at: ink.Spot, step: float) -> Iterator[ET.Element]:
    """Yield the words at a dot, with the name of a peak or a trough below them."""
    style = NAMED if words.name else WORD
    for place, line in enumerate(filter(None, (words.text, words.name))):
        yield from ink.on_paper((at[0], at[1] + place * step), line, style, "middle")
