"""What vl-convert draws, made fit to stand inside a page."""

from __future__ import annotations

from xml.etree import ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
OF_PAGE = "currentColor"
"""The ink of the text around a picture."""
STYLE_OF_PAGE = {"font-family"}
"""Attributes left to the page around the picture."""
INNER = {"class", "role", "aria-roledescription", "aria-hidden", "aria-label", "pointer-events"} | STYLE_OF_PAGE
"""Attributes that would mix with the page's own classes, or speak where the picture's label has said it all."""

DEFAULTS = {"opacity": "1", "stroke-width": "1", "transform": "translate(0,0)", "y2": "0", "fill-opacity": "1"}


def inline(svg: str, label: str) -> str:
    """Return the picture with one label for screen readers and without anything the page could trip over.

    The label is its accessible name; everything inside is presentation (WAI-ARIA 1.2, role `img`).
    """
    root = _tidied(svg)
    root.attrib = _frame(root, label)
    return ET.tostring(root, encoding="unicode")


def alone(svg: str, label: str, ink: str, fonts: str, width: int | None) -> str:
    """Return the picture as a file of its own: `ink` where the page's colour stood, `fonts`, `width` in pixels."""
    root = _tidied(svg)
    for element in root.iter():
        element.attrib = {name: ink if value == OF_PAGE else value for name, value in element.attrib.items()}
    root.attrib = _sized(_frame(root, label), width) | {"font-family": fonts}
    return ET.tostring(root, encoding="unicode")


def measures(svg: str) -> tuple[float, float]:
    """Return width and height of a drawn picture, in pixels."""
    root = ET.fromstring(svg)  # noqa: S314 - written by this module
    return float(root.attrib["width"]), float(root.attrib["height"])


def _tidied(svg: str) -> ET.Element:
    """Return the drawing without names, roles and attributes that say nothing."""
    root = ET.fromstring(svg)  # noqa: S314 - vl-convert has just written it, escaped; no document type, no entities
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for name in INNER & element.attrib.keys():
            del element.attrib[name]
    _prune(root)
    return root


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


def _invisible(element: ET.Element) -> bool:
    if element.tag == "g":
        return not len(element)
    return element.tag == "path" and not {"fill", "stroke"} & element.attrib.keys()
