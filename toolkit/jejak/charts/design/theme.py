"""The one theme of all charts: ink, sizes, axes, and how marks answer to a pointer.

No fixed ink: words and lines take the colour of the text around the picture (`currentColor`), so that one
picture serves light and dark pages; only feelings have colours of their own.
"""

from __future__ import annotations

from typing import Any

import altair as alt

from jejak.charts.rows import STYLES
from jejak.charts.words import word
from jejak.vocab import EMOTIONS

INK = "currentColor"
ACCENT = "#1d4ed8"
BAR = "#3b82f6"
"""Blue that stands out on white and on black alike: at least 3:1 (WCAG 2.2, 1.4.11)."""
PAIN, BARRIER = "#d9480f", "#64748b"
"""Orange and grey with the same contrast to white and to the dark page; their shapes differ as well."""
QUIET = 0.16
"""Opacity of lines that only guide the eye."""
FADED = 0.22
"""Opacity of what the pointer does not ask about."""
GUTTER = 96
"""Room for the words of the emotion axis, in pixels."""
LEVELS = [emotion.valence for emotion in EMOTIONS]
FEELINGS = alt.Scale(domain=LEVELS, range=[emotion.colour for emotion in EMOTIONS])
DASHES = [[1, 0], [7, 4], [2, 3], [9, 3, 2, 3], [12, 3]]
SHAPES = ["circle", "diamond", "square", "triangle-up", "cross"]
PADDING = {"left": 0, "top": 4, "right": 4, "bottom": 4}
"""Flush with the text above the picture."""

STYLE = list(range(STYLES))

MARK: dict[str, Any] = {"filled": True, "opacity": 1, "stroke": INK, "strokeWidth": 1}
HOLLOW: dict[str, Any] = {"filled": False, "opacity": 1, "stroke": INK, "strokeWidth": 1, "strokeDash": [2, 2]}

ONE = alt.InlineData(values=[{}])
"""One empty row, for marks that show no data."""


def rows(name: str = "rows") -> alt.Chart:
    """Return a chart of a data set that is filled in when it is drawn."""
    return alt.Chart(alt.NamedData(name=name))


def shape() -> alt.Shape:
    """Tell the personas apart by shape."""
    return alt.Shape("style:O", scale=alt.Scale(domain=STYLE, range=SHAPES), legend=None)


def dash() -> alt.StrokeDash:
    """Tell the personas apart by their line."""
    return alt.StrokeDash("style:O", scale=alt.Scale(domain=STYLE, range=DASHES), legend=None)


def value(expression: str) -> Any:
    """Return a place or a size that is computed when the chart is drawn."""
    return alt.value(alt.expr(expression))


def gap(name: str, empty: Any = 0) -> alt.Parameter:
    """Return a parameter whose value is filled in when the chart is drawn."""
    return alt.param(name=name, value=empty)


def text(message: str, x: Any, y: Any, **mark: Any) -> alt.Chart:
    """Write a word at a place given in pixels."""
    placed: alt.Chart = alt.Chart(ONE).mark_text(text=word(message), **mark).encode(x=alt.value(x), y=alt.value(y))
    return placed


def pixels(field: str, length: str) -> dict[str, Any]:
    """Return a place in pixels from the left or the top: a scale that changes nothing."""
    scale = alt.Scale(domain=[0, alt.expr(length)], range=[0, alt.expr(length)], nice=False, zero=False)
    return {"field": field, "type": "quantitative", "scale": scale, "axis": None}


def telling(chart: alt.Chart, *fields: tuple[str, str], live: bool) -> alt.Chart:
    """Let a mark say its fields, each with the message id before it, and stand out under the pointer."""
    if not live:
        return chart
    under = alt.selection_point(name=f"under_{fields[0][0]}", on="pointerover", clear="pointerout", empty=False)
    wide = alt.when(under).then(alt.value(3)).otherwise(alt.value(1))
    told: alt.Chart = tipped(chart, *fields).encode(strokeWidth=wide).add_params(under)
    return told


def tipped(chart: alt.Chart, *fields: tuple[str, str]) -> alt.Chart:
    """Let a mark say its fields, each with the message id before it."""
    told: alt.Chart = chart.encode(
        tooltip=[alt.Tooltip(f"{field}:N", title=word(message)) for field, message in fields]
    )
    return told


def finished(*layers: alt.Chart, width: Any, height: Any, params: tuple[alt.Parameter, ...] = ()) -> alt.LayerChart:
    """Lay the layers over each other under the theme: quiet, transparent, in the page's own ink and font."""
    chart: alt.LayerChart = (
        alt.LayerChart(layer=list(layers), width=width, height=height)
        .add_params(*params)
        .configure(background="transparent", font="sans-serif", aria=False, padding=PADDING)
        .configure_axis(
            labelColor=INK,
            labelFontSize=12,
            labelAngle=0,
            labelLimit=GUTTER * 2,
            gridColor=INK,
            gridOpacity=QUIET,
            domain=False,
            ticks=False,
        )
        .configure_text(color=INK, fontSize=12)
        .configure_view(stroke=None)
    )
    return chart
