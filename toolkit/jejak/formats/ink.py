"""The few marks a picture is made of, as SVG that slide programs and drawing programs know.

Nothing here needs a style sheet, a script, another file or embedded HTML: PowerPoint and Inkscape draw none of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from xml.etree import ElementTree as ET

from jejak.letters import FONTS, width
from jejak.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMESPACE = "http://www.w3.org/2000/svg"
PAPER, INK, MUTED, QUIET, LINE, SOFT = "#ffffff", "#1f2937", "#56657a", "#a8b1bd", "#e5e9ef", "#f8fafc"
ACCENT, HEAD, PAIN = "#1d4ed8", "#1e293b", "#c2410c"
"""The light colours of the page (templates/base.css.j2)."""

SIGNS = re.compile("([●◆■▲✚]+)")
"""The shapes of the personas' dots as characters (jejak.render.words)."""
BEFORE = {"start": 0, "middle": 0.5, "end": 1}
"""How much of a text stands before the place it is anchored at."""

Spot: TypeAlias = tuple[float, float]
"""A place in pixels, from the left and from the top."""
Box: TypeAlias = tuple[float, float, float, float]
"""A rectangle: its top left corner, its width and its height, in pixels."""


@dataclass(frozen=True)
class Pen:
    """A line's colour, width in pixels, and dashes as SVG writes them."""

    colour: str = LINE
    width: float = 1
    dashes: str = ""

    @property
    def attributes(self) -> dict[str, str]:
        """Return how SVG says it."""
        dashed = {"stroke-dasharray": self.dashes} if self.dashes else {}
        return {"stroke": self.colour, "stroke-width": number(self.width)} | dashed


@dataclass(frozen=True)
class Type:
    """How letters look; `size` in pixels."""

    size: float = 13
    fill: str = INK
    bold: bool = False
    italic: bool = False

    @property
    def attributes(self) -> dict[str, str]:
        """Return how SVG says it."""
        weight = {"font-weight": "bold"} if self.bold else {}
        slant = {"font-style": "italic"} if self.italic else {}
        return {"font-size": number(self.size), "fill": self.fill} | weight | slant


GUIDE = Pen()
BODY = Type()


def picture(size: Spot, title: str, about: str, marks: Iterable[ET.Element]) -> str:
    """Return a drawing as a file of its own on white paper, with its name and, for screen readers, what it shows."""
    across, down = map(number, size)
    shown = {"width": across, "height": down, "viewBox": f"0 0 {across} {down}"}
    root = ET.Element("svg", {"xmlns": NAMESPACE, **shown, "font-family": FONTS, "role": "img"})
    ET.SubElement(root, "title").text = printable(title)
    ET.SubElement(root, "desc").text = printable(about)
    root.append(box((0, 0, *size), PAPER))
    root.extend(marks)
    return ET.tostring(root, encoding="unicode")


def box(place: Box, fill: str, radius: float = 0) -> ET.Element:
    """Return a filled rectangle."""
    corners = {"rx": number(radius)} if radius else {}
    return ET.Element("rect", _boxed(place) | {"fill": fill} | corners)


def rule(start: Spot, end: Spot, pen: Pen = GUIDE) -> ET.Element:
    """Return a straight line."""
    (x1, y1), (x2, y2) = start, end
    return ET.Element("line", _numbers(x1=x1, y1=y1, x2=x2, y2=y2) | pen.attributes)


def line(path: str, pen: Pen, window: str) -> ET.Element:
    """Return a curve, seen in the window of that name only."""
    return ET.Element("path", {"d": path, "fill": "none", "clip-path": f"url(#{window})"} | pen.attributes)


def shape(outline: str, at: Spot, fill: str, pen: Pen | None = None, scale: float = 1) -> ET.Element:
    """Return an outline drawn around a place."""
    moved = f"translate({number(at[0])} {number(at[1])})" + (f" scale({number(scale)})" if scale != 1 else "")
    return ET.Element("path", {"d": outline, "transform": moved, "fill": fill} | (pen.attributes if pen else {}))


def window(name: str, place: Box) -> ET.Element:
    """Return a rectangle of that name; what is cut out with it is seen inside only."""
    made = ET.Element("clipPath", {"id": name})
    made.append(ET.Element("rect", _boxed(place)))
    return made


def text(at: Spot, words: str, style: Type = BODY, anchor: str = "start") -> ET.Element:
    """Return one line of text that starts, has its middle or ends at a place on its baseline.

    Signs that Arial lacks stand as texts of their own: programs take another font for the whole text around one.
    """
    shown = printable(words)
    first, *others = filter(None, SIGNS.split(shown)) if shown else ("",)
    if not others:
        return _line(at, first, style, anchor)
    room = partial(width, size=style.size, bold=style.bold)
    x = at[0] - room(shown) * BEFORE[anchor]
    group = ET.Element("g")
    for piece in (first, *others):
        group.append(_line((x, at[1]), piece, style))
        x += room(piece)
    return group


def _line(at: Spot, words: str, style: Type, anchor: str = "start") -> ET.Element:
    side = {"text-anchor": anchor} if anchor != "start" else {}
    made = ET.Element("text", _numbers(x=at[0], y=at[1]) | style.attributes | side)
    made.text = words
    return made


def on_paper(at: Spot, words: str, style: Type, anchor: str) -> list[ET.Element]:
    """Return a line of text with paper behind it, so that it can be read where lines cross it."""
    across = width(words, style.size, bold=style.bold)
    left = at[0] - across * BEFORE[anchor]
    return [box((left - 2, at[1] - style.size, across + 4, style.size * 1.25), PAPER), text(at, words, style, anchor)]


def moved(marks: Iterable[ET.Element], by: Spot) -> ET.Element:
    """Return marks as a group, moved to the right and down."""
    group = ET.Element("g", {"transform": f"translate({number(by[0])} {number(by[1])})"})
    group.extend(marks)
    return group


def number(value: float) -> str:
    """Write a length short."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _boxed(place: Box) -> dict[str, str]:
    x, y, across, down = place
    return _numbers(x=x, y=y, width=across, height=down)


def _numbers(**values: float) -> dict[str, str]:
    return {name: number(value) for name, value in values.items()}
