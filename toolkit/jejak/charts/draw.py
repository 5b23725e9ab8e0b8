"""Drawing: a compiled specification, the journey's rows and the reader's words become one SVG.

Altair is not needed for this: its specifications are compiled ahead, because importing it takes seconds.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jejak.charts.markup import inline
from jejak.charts.messages import told
from jejak.charts.rows import drawing
from jejak.charts.words import translated
from jejak.printable import printable

if TYPE_CHECKING:
    from jejak.charts.rows import Drawing
    from jejak.i18n import Speech
    from jejak.model import Journey

NAMES = ("emotion", "stages", "channels", "priorities")


def svg(name: str, journey: Journey, say: Speech) -> str:
    """Return a chart as an inline ``<svg>``, or the empty string when there is nothing to draw.

    Its label states in words what it shows. Raises `KeyError` for a name that is not in `NAMES`.
    """
    from vl_convert import vegalite_to_svg

    if not drawing(name, journey, say).rows:
        return ""
    drawn: str = vegalite_to_svg(filled(name, journey, say), allowed_base_urls=[])
    return inline(drawn, printable(told(name, journey, say)))


def filled(name: str, journey: Journey, say: Speech) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart with the journey's rows and the words of `say`."""
    shown = drawing(name, journey, say)
    spec: dict[str, Any] = translated(json.loads(_compiled(name)), say)
    rows = [{key: _inert(value) for key, value in row.items()} for row in shown.values()]
    return spec | _stepped(spec, shown) | {"datasets": spec.get("datasets", {}) | {"rows": rows}}


@cache
def _compiled(name: str) -> str:
    return files("jejak.charts").joinpath("compiled", f"{name}.vl.json").read_text("utf-8")


def _stepped(spec: dict[str, Any], shown: Drawing) -> dict[str, Any]:
    """Return the long side of a chart that grows with its rows, with the step the rows ask for."""
    if shown.step is None:
        return {}
    return {side: {"step": shown.step} for side in ("width", "height") if isinstance(spec[side], dict)}


def _inert(value: Any) -> Any:
    return printable(value) if isinstance(value, str) else value
