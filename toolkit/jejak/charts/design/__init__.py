"""How the charts look: the Altair code, compiled ahead by ``tools/build_charts.py``.

Each design exists twice: still, for SVG, and live, with words under the pointer. Words are marked with `word` and
translated when rows are filled in. Importing this package imports Altair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import altair as alt

from jejak.charts import filling
from jejak.charts.design.emotion import emotion
from jejak.charts.design.stacks import channels, pains, stages
from jejak.charts.design.weighing import priorities
from jejak.charts.draw import NAMES, drawing
from jejak.charts.words import translated

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey


class Design(Protocol):
    """Draws a chart, still or live."""

    def __call__(self, *, live: bool) -> alt.LayerChart:
        """Return the chart without rows."""


DESIGNS: dict[str, Design] = dict(zip(NAMES, (emotion, stages, channels, pains, priorities), strict=True))


def altair_chart(name: str, journey: Journey, say: Speech) -> Any:
    """Return a chart as an Altair object, for those who want to go on from there."""
    design = translated(specification(name), say)
    return alt.Chart.from_dict(filling.vegalite(design, drawing(name, journey, say)))


def specification(name: str, *, live: bool = False) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart without rows."""
    with alt.theme.enable("none"):
        spec: dict[str, Any] = DESIGNS[name](live=live).to_dict()
    return {key: value for key, value in spec.items() if key != "$schema"}
