"""What vl-convert draws, made fit to stand inside a page."""

from __future__ import annotations

import re
from base64 import b64encode
from itertools import groupby
from xml.etree import ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
OF_PAGE = "currentColor"
"""The ink of the text around a picture."""
STYLE_OF_PAGE = {"font-family"}
"""Attributes left to the page around the picture."""
INNER = {"class", "role", "aria-roledescription", "aria-hidden", "aria-label", "pointer-events"} | STYLE_OF_PAGE
"""Attributes that would mix with the page's own classes, or speak where the picture's label has said it all."""

DEFAULTS = {
    "opacity": "1",
    "stroke-width": "1",
    "transform": "translate(0,0)",
    "y2": "0",
    "fill-opacity": "1",
    "text-anchor": "start",
    "font-weight": "normal",
}
SHARED = ("fill", "stroke", "font-size", "font-weight", "text-anchor", "stroke-dasharray", "stroke-width")
"""Attributes that elements inherit from their group (SVG 2, 6.7), so that they can be written there once."""
LONG = re.compile(r"-?\d+\.\d{2,}")


def inline(svg: str, label: str) -> str:
    """Return the picture with one label for screen readers and without anything the page could trip over.

    The label is its accessible name; everything inside is presentation (WAI-ARIA 1.2, role `img`).
    """
    root = _tidied(svg)
    root.attrib = _frame(root, label)
    return _written(root)


def alone(svg: str, label: str, ink: str, fonts: str, width: int | None) -> str:
    """Return the picture as a file of its own: `ink` where the page's colour stood, `fonts`, `width` in pixels."""
    root = _tidied(svg)
    for element in root.iter():
        element.attrib = {name: ink if value == OF_PAGE else value for name, value in element.attrib.items()}
    root.attrib = _sized(_frame(root, label), width) | {"font-family": fonts}
    return _written(root)


def address(svg: str) -> str:
    """Return a picture as an address that holds it, a data URI."""
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"


def measures(svg: str) -> tuple[float, float]:
    """Return width and height of a drawn picture, in pixels."""
    root = ET.fromstring(svg)  # noqa: S314 - written by this module
    return float(root.attrib["width"]), float(root.attrib["height"])


def _written(root: ET.Element) -> str:
    """Return the picture as text. "/>" stands nowhere but at the ends of elements: in texts the sign is escaped."""
    return ET.tostring(root, encoding="unicode").replace(" />", "/>")


def _tidied(svg: str) -> ET.Element:
    """Return the drawing without names, roles and attributes that say nothing."""
    root = ET.fromstring(svg)  # noqa: S314 - vl-convert has just written it, escaped; no document type, no entities
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for name in INNER & element.attrib.keys():
            del element.attrib[name]
        element.attrib = {name: LONG.sub(_rounded, value) for name, value in element.attrib.items()}
    _prune(root)
    _gather(root)
    return root


def _rounded(number: re.Match[str]) -> str:
    """Write a number to the tenth of a pixel, opacities to the hundredth: nobody sees more."""
    value = float(number[0])
    return f"{round(value, 1 if abs(value) >= 1 else 2):g}"


def _sized(frame: dict[str, str], width: int | None) -> dict[str, str]:
    """Return the frame made as wide as asked, its height in proportion."""
    if width is None:
        return frame
    height = float(frame["height"]) * width / float(frame["width"])
    return frame | {"width": str(width), "height": f"{height:g}"}


def _frame(root: ET.Element, label: str) -> dict[str, str]:
    """Return the attributes of the outermost element."""
    size = {name: root.attrib[name] for name in ("width", "height", "viewBox")}
    return {"xmlns": SVG, "class": "jejak-chart", "role": "img", "aria-label": label} | size


def _prune(parent: ET.Element) -> None:
    """Drop what says nothing: default attributes, shapes that draw nothing, groups that hold or do nothing."""
    kept: list[ET.Element] = []
    for child in parent:
        _prune(child)
        child.attrib = {name: value for name, value in child.attrib.items() if DEFAULTS.get(name) != value}
        if child.tag == "g" and not child.attrib:
            kept.extend(child)
        elif not _invisible(child):
            kept.append(child)
    parent[:] = kept


def _gather(parent: ET.Element) -> None:
    """Put neighbours that look the same into a group that says how, once."""
    kept: list[ET.Element] = []
    for look, alike in groupby(parent, key=_look):
        group = list(alike)
        for child in group:
            _gather(child)
        if look and len(group) > 1:
            for child in group:
                child.attrib = {name: value for name, value in child.attrib.items() if name not in SHARED}
            held = ET.Element("g", dict(look))
            held.extend(group)
            group = [held]
        kept.extend(group)
    parent[:] = kept


def _look(element: ET.Element) -> tuple[tuple[str, str], ...]:
    """Return how an element is drawn, as far as a group can say it; nothing for groups, which say it already."""
    return () if len(element) else tuple((name, element.attrib[name]) for name in SHARED if name in element.attrib)


def _invisible(element: ET.Element) -> bool:
    if element.tag == "g":
        return not len(element)
    if element.get("opacity") == "0":
        return True
    return element.tag == "path" and not {"fill", "stroke"} & element.attrib.keys()
