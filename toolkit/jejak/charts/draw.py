"""Drawing: a compiled specification, the journey's rows and the reader's words become one SVG.

Altair and Vega-Lite are not needed for this: designs are compiled to Vega ahead, because importing the one takes
seconds, and the other works longer on a chart than Vega draws.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jejak.charts import filling
from jejak.charts.emotion import emotion
from jejak.charts.markup import inline
from jejak.charts.messages import told
from jejak.charts.stacks import channels, pains, stages
from jejak.charts.weighing import priorities
from jejak.charts.words import translated
from jejak.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.charts.drawing import Drawing
    from jejak.i18n import Speech
    from jejak.model import Journey

DRAWINGS: dict[str, Callable[[Journey, Speech], Drawing]] = {
    "emotion": emotion,
    "stages": stages,
    "channels": channels,
    "pains": pains,
    "priorities": priorities,
}
NAMES = tuple(DRAWINGS)


def svg(name: str, journey: Journey, say: Speech) -> str:
    """Return a chart as an inline ``<svg>``, or the empty string when there is nothing to draw.

    Its label states in words what it shows. Raises `KeyError` for a name that is not in `NAMES`.
    """
    from vl_convert import vega_to_svg

    shown = drawing(name, journey, say)
    if not shown.rows:
        return ""
    drawn: str = vega_to_svg(filling.vega(compiled(name, say), shown), allowed_base_urls=[])
    return inline(drawn, printable(told(name, journey, say)))


def drawing(name: str, journey: Journey, say: Speech) -> Drawing:
    """Return what the chart of that name shows. Raises `KeyError` for an unknown name."""
    return DRAWINGS[name](journey, say)


def filled(name: str, journey: Journey, say: Speech) -> dict[str, Any]:
    """Return the Vega specification of a chart with the journey's rows and the words of `say`."""
    return filling.vega(compiled(name, say), drawing(name, journey, say))


def compiled(name: str, say: Speech, *, live: bool = False) -> dict[str, Any]:
    """Return the specification of a chart without rows, in the words of `say`.

    It is Vega; a `live` one, which answers to a pointer, is Vega-Lite: Vega would have its words inside expressions.
    """
    spec: dict[str, Any] = translated(json.loads(_read(f"{name}.live.vl.json" if live else f"{name}.vg.json")), say)
    return spec


@cache
def _read(name: str) -> str:
    return files("jejak.charts").joinpath("compiled", name).read_text("utf-8")
