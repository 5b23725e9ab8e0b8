"""Drawing: a compiled specification, the journey's rows and the reader's words become one SVG.

Altair is not needed for this: its specifications are compiled ahead, because importing it takes seconds.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

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
    from vl_convert import vegalite_to_svg

    shown = drawing(name, journey, say)
    if not shown.rows:
        return ""
    drawn: str = vegalite_to_svg(fill(compiled(name, say), shown), allowed_base_urls=[])
    return inline(drawn, printable(told(name, journey, say)))


def drawing(name: str, journey: Journey, say: Speech) -> Drawing:
    """Return what the chart of that name shows. Raises `KeyError` for an unknown name."""
    return DRAWINGS[name](journey, say)


def filled(name: str, journey: Journey, say: Speech) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart with the journey's rows and the words of `say`."""
    return fill(compiled(name, say), drawing(name, journey, say))


def compiled(name: str, say: Speech, *, live: bool = False) -> dict[str, Any]:
    """Return the specification of a chart without rows, in the words of `say`; a `live` one answers to a pointer."""
    spec: dict[str, Any] = translated(json.loads(_read(f"{name}.live" if live else name)), say)
    return spec


def fill(spec: dict[str, Any], shown: Drawing) -> dict[str, Any]:
    """Return a specification with rows, parameters and sizes filled in."""
    datasets = {name: [_inert(row) for row in rows] for name, rows in shown.datasets().items()}
    params = [each | {"value": _inert(shown.params[each["name"]])} if each["name"] in shown.params else each
              for each in spec.get("params", ())]  # fmt: skip
    return spec | dict(shown.size) | {"params": params, "datasets": spec.get("datasets", {}) | datasets}


@cache
def _read(name: str) -> str:
    return files("jejak.charts").joinpath("compiled", f"{name}.vl.json").read_text("utf-8")


def _inert(value: Any) -> Any:
    """Return data whose texts hold nothing that XML forbids."""
    if isinstance(value, dict):
        return {key: _inert(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_inert(item) for item in value]
    return printable(value) if isinstance(value, str) else value
