"""The map and the charts as pictures for slides: SVG, and PNG made of it, with no browser."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import sqrt
from typing import TYPE_CHECKING

from jejak import charts
from jejak.faults import Fault
from jejak.formats.boards import Caption, drawn
from jejak.i18n import N_
from jejak.render.board import board
from jejak.render.header import title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.board import Board

BOARD = "board"
VISION = N_("The brand's vision")
SHARP = 2
"""Dots of a PNG to a pixel of the drawing, so that it stays sharp on a large screen."""
WIDEST, MOST = 16_000, 64_000_000
"""Dots that a picture may be wide or high, and have in all: many programs open none that is larger."""


def svg(journey: Journey, say: Speech, only: str = "") -> dict[str, bytes]:
    """Return all pictures that have something to show, or `only` one of them, by file name.

    Raises `Fault` when there is nothing to draw, or no picture of that name.
    """
    return {f"{name}.svg": drawing.encode() for name, drawing in _drawings(journey, say, only).items()}


def png(journey: Journey, say: Speech, only: str = "") -> dict[str, bytes]:
    """Return the same pictures in dots. Raises `Fault` as `svg` does."""
    return {f"{name}.png": _dotted(drawing) for name, drawing in _drawings(journey, say, only).items()}


def _drawings(journey: Journey, say: Speech, only: str) -> dict[str, str]:
    plans = dict(_plans(journey, say))
    if only and only not in plans:
        message = N_("There is no {name} here. There are: {names}.")
        raise Fault(message, name=only, names=", ".join(plans))
    made = ((name, draw()) for name, draw in plans.items() if only in ("", name))
    found = {name: drawing for name, drawing in made if drawing}
    if not found:
        raise Fault(N_("There is nothing to draw yet. Add touchpoints to the map, then export again."))
    return found


def _plans(journey: Journey, say: Speech) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield every picture's name and what draws it: the board, its parts where it is wide, the charts."""
    view = board(journey, say, "a4")
    if view:
        caption = _caption(view, journey, say)
        yield BOARD, partial(drawn, view.whole, caption, say)
        for place, part in enumerate(view.sheets, start=1):
            below = f"{place} / {len(view.sheets)}  ·  {caption.below}"
            yield f"{BOARD}-{place}", partial(drawn, part, replace(caption, below=below), say)
    for name in charts.NAMES:
        yield name, partial(charts.picture, name, journey, say)


def _caption(view: Board, journey: Journey, say: Speech) -> Caption:
    """Return what stands above every picture of the board."""
    counts = (
        say.plural("{n} touchpoint", "{n} touchpoints", len(view.whole.columns)),
        say.plural("{n} stage", "{n} stages", view.stages),
        say("the curve is {persona}'s", persona=view.viewpoint) if view.viewpoint else "",
    )
    vision = f"{say(VISION)}: {view.vision}" if view.vision else ""
    return Caption(
        kind=view.kind,
        title=title(journey, say),
        below="\n".join(filter(None, ("  ·  ".join(filter(None, counts)), vision, view.note))),
        told=view.whole.emotions.told if view.whole.emotions else "",
    )


def _dotted(drawing: str) -> bytes:
    from vl_convert import svg_to_png

    width, height = charts.measures(drawing)
    scale = min(SHARP, WIDEST / width, WIDEST / height, sqrt(MOST / (width * height)))
    made: bytes = svg_to_png(drawing, scale=scale)
    return made
