"""How the charts look: the Altair code, compiled ahead by ``tools/build_charts.py``.

No fixed ink: words and lines take the colour of the text around the picture (`currentColor`), so that one
picture serves light and dark pages; only feelings have colours of their own. Words are marked with `word`
and translated when rows are filled in. Importing this module imports Altair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt

from jejak.charts.draw import NAMES, filled
from jejak.charts.words import word
from jejak.i18n import N_
from jejak.priorities import HEIGHT, WIDTH
from jejak.vocab import EMOTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech
    from jejak.model import Journey

INK = "currentColor"
ACCENT = "#1d4ed8"
BAR = "#3b82f6"
"""Blue that stands out on white and on black alike: at least 3:1 (WCAG 2.2, 1.4.11)."""
QUIET = 0.16
"""Opacity of lines that only guide the eye."""
SIDE = 360
"""Width of the charts that stand side by side, in pixels."""
HIGH, LOW = -10, 10
"""Where the words and the marks of a row stand, in pixels from its middle."""
GUTTER = 96
"""Room for the words of the emotion axis, in pixels."""
LEVELS = [emotion.valence for emotion in EMOTIONS]
FEELINGS = alt.Scale(domain=LEVELS, range=[emotion.colour for emotion in EMOTIONS])
DASHES = [[1, 0], [7, 4], [2, 3], [9, 3, 2, 3], [12, 3]]
SHAPES = ["circle", "diamond", "square", "triangle-up", "cross"]
TELL_LEVEL = "(datum.value > 0 ? '+' : datum.value < 0 ? '−' : '') + abs(datum.value) + '  ' + levels[datum.value + 2]"

PADDING = {"left": 0, "top": 4, "right": 4, "bottom": 4}
"""Flush with the text above the picture."""

ROWS = alt.Chart(alt.NamedData(name="rows"))
LEFT, RIGHT = alt.value(0), alt.value(SIDE)


def altair_chart(name: str, journey: Journey, say: Speech) -> Any:
    """Return a chart as an Altair object, for those who want to go on from there."""
    return alt.Chart.from_dict(filled(name, journey, say))


def specification(name: str) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart without rows, as it is kept in ``compiled/``."""
    with alt.theme.enable("none"):
        spec: dict[str, Any] = DESIGNS[name]().to_dict()
    return {key: value for key, value in spec.items() if key != "$schema"}


def emotion() -> alt.LayerChart:
    """Draw one curve per persona over the touchpoints, broken where nothing is rated."""
    places = alt.X("place:N", sort=None, title=None, axis=_place_axis())
    scale = alt.Scale(domain=[-2, 2], padding=14, nice=False)
    feeling = alt.Y("valence:Q", title=None, scale=scale, axis=_level_axis())
    shape = _shape("persona:N")
    dash = alt.StrokeDash("persona:N", sort=None, legend=None, scale=alt.Scale(range=DASHES))
    line = ROWS.mark_line(interpolate="monotone", stroke=INK, strokeWidth=2, invalid="break-paths-show-path-domains")
    rated = ROWS.transform_filter("datum.valence !== null").mark_point(size=150, **_MARK)
    unrated = ROWS.transform_filter("datum.valence === null").mark_point(size=150, **_HOLLOW)
    layers = (
        line.encode(places, feeling, dash),
        rated.encode(places, feeling, shape, alt.Fill("valence:O", scale=FEELINGS, legend=None)),
        unrated.encode(places, alt.YDatum(0), shape),
    )
    return _finished(*layers, width=alt.Step(84), height=220)


def stages() -> alt.LayerChart:
    """Draw each stage's mean feeling as a bar from 0 to the left or to the right."""
    line = alt.Y("line:O", sort=None, axis=None)
    feeling = alt.X("mean:Q", title=None, scale=alt.Scale(domain=[-2, 2], padding=8, nice=False), axis=_foot_axis())
    fill = alt.Fill("nearest:O", scale=FEELINGS, legend=None)
    track = ROWS.mark_rule(color=INK, opacity=QUIET, yOffset=LOW).encode(line, x=LEFT, x2=RIGHT)
    stem = ROWS.mark_rule(color=INK, strokeWidth=2, yOffset=LOW).encode(line, feeling, alt.X2Datum(0))
    end = ROWS.transform_filter("datum.mean !== null").mark_point(size=150, yOffset=LOW, **_MARK)
    unrated = ROWS.transform_filter("datum.mean === null").mark_point(size=150, yOffset=LOW, **_HOLLOW)
    shape = _shape("persona:N")
    layers = (
        track,
        stem,
        end.encode(line, feeling, fill, shape),
        unrated.encode(line, alt.XDatum(0), shape),
        *_headed(line),
    )
    return _finished(*layers, width=SIDE, height=alt.Step(44))


def channels() -> alt.LayerChart:
    """Draw how many touchpoints each channel has."""
    line = alt.Y("line:O", sort=None, axis=None)
    length = alt.X("count:Q", axis=None, scale=alt.Scale(nice=False, zero=True, range=[4, SIDE - 4]))
    bar = ROWS.mark_rule(color=BAR, strokeWidth=8, strokeCap="round", yOffset=LOW).encode(line, length, alt.X2Datum(0))
    return _finished(bar, *_headed(line), width=SIDE, height=alt.Step(38))


def priorities() -> alt.LayerChart:
    """Draw the opportunities as numbered dots: effort to the right, impact upwards."""
    across = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, WIDTH], nice=False))
    down = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[HEIGHT, 0], nice=False))
    colours = alt.Scale(domain=["first", "plan", "aside", "later"], range=[ACCENT, "#475569", "#64748b", "#64748b"])
    circle = ROWS.mark_circle(opacity=1).encode(
        across,
        down,
        alt.Size("area:Q", scale=None, legend=None),
        alt.Color("quadrant:N", scale=colours, legend=None),
    )
    number = ROWS.mark_text(color="#fff", fontWeight="bold", baseline="middle", dy=0.5).encode(
        across, down, alt.Text("number:N"), alt.Size("font:Q", scale=None, legend=None)
    )
    return _finished(*_quadrants(), circle, number, width=WIDTH, height=HEIGHT)


DESIGNS: dict[str, Callable[[], alt.LayerChart]] = dict(
    zip(NAMES, (emotion, stages, channels, priorities), strict=True)
)

_MARK: dict[str, Any] = {"filled": True, "opacity": 1, "stroke": INK, "strokeWidth": 1}
_HOLLOW: dict[str, Any] = {"filled": False, "opacity": 1, "stroke": INK, "strokeWidth": 1, "strokeDash": [2, 2]}


def _levels() -> alt.Parameter:
    """Hold the words of the five levels, lowest first, for the axes to speak."""
    return alt.param(name="levels", value=[word(emotion.label) for emotion in EMOTIONS])


def _level_axis() -> alt.Axis:
    """Write number and word of each level into a gutter of fixed width: no font is measured, none can overflow."""
    return alt.Axis(
        values=LEVELS, labelExpr=TELL_LEVEL, labelAlign="left", labelPadding=GUTTER, minExtent=GUTTER, maxExtent=GUTTER
    )


def _foot_axis() -> alt.Axis:
    """Write the ends and the middle of the scale below the chart, and draw a line up from the middle."""
    return alt.Axis(
        values=[-2, 0, 2],
        labelExpr="levels[datum.value + 2]",
        labelAlign=alt.expr("datum.value < 0 ? 'left' : datum.value > 0 ? 'right' : 'center'"),
        labelPadding=8,
        gridOpacity=alt.when("datum.value === 0").then(alt.value(QUIET)).otherwise(alt.value(0)),
        orient="bottom",
    )


def _place_axis() -> alt.Axis:
    """Write number and name below each touchpoint, and leave out what would overlap."""
    return alt.Axis(labelExpr="split(datum.label, '\\n')", labelPadding=10, labelOverlap="parity", labelSeparation=4)


def _shape(field: str) -> alt.Shape:
    """Tell the personas apart by shape, named in a legend above."""
    legend = alt.Legend(orient="top", title=None, symbolFillColor=INK, symbolSize=90, labelLimit=280, columnPadding=24)
    return alt.Shape(field, sort=None, scale=alt.Scale(range=SHAPES), legend=legend)


def _headed(line: alt.Y) -> tuple[alt.Chart, alt.Chart]:
    """Write label and value above each row, flush with both sides of the chart."""
    heads = ROWS.mark_text(align="left", dy=HIGH, limit=SIDE * 0.62, fontWeight="bold").encode(
        line, x=LEFT, text="label:N"
    )
    values = ROWS.mark_text(align="right", dy=HIGH, limit=SIDE * 0.36).encode(line, x=RIGHT, text="told:N")
    return heads, values


def _quadrants() -> tuple[alt.Chart, ...]:
    """Draw the four fields, the best one tinted, and write their names into the corners."""
    whole = _still(alt.Chart(_ONE).mark_rect(color=INK, opacity=0.035), 0, 0, WIDTH, HEIGHT)
    best = _still(alt.Chart(_ONE).mark_rect(color=ACCENT, opacity=0.1), 0, 0, WIDTH / 2, HEIGHT / 2)
    upright = _still(alt.Chart(_ONE).mark_rule(color=INK, opacity=QUIET), WIDTH / 2, 0, WIDTH / 2, HEIGHT)
    level = _still(alt.Chart(_ONE).mark_rule(color=INK, opacity=QUIET), 0, HEIGHT / 2, WIDTH, HEIGHT / 2)
    return (
        whole,
        best,
        upright,
        level,
        _corner(N_("Do first"), "left", "top", weight="bold"),
        _corner(N_("Plan"), "right", "top"),
        _corner(N_("On the side"), "left", "bottom"),
        _corner(N_("Later"), "right", "bottom"),
        _below(N_("little effort"), "left"),
        _below(N_("much effort"), "right"),
        _beside(N_("high impact"), "right", HEIGHT * 0),
        _beside(N_("low impact"), "left", HEIGHT),
    )


_ONE = alt.InlineData(values=[{}])
"""One empty row, for marks that show no data."""


def _still(mark: alt.Chart, left: float, top: float, right: float, bottom: float) -> alt.Chart:
    """Place a mark by the pixels of its corners."""
    placed: alt.Chart = mark.encode(x=alt.value(left), y=alt.value(top), x2=alt.value(right), y2=alt.value(bottom))
    return placed


def _text(message: str, x: float, y: float, **mark: Any) -> alt.Chart:
    """Write a word at a place given in pixels."""
    placed: alt.Chart = alt.Chart(_ONE).mark_text(text=word(message), **mark).encode(x=alt.value(x), y=alt.value(y))
    return placed


def _corner(message: str, side: str, edge: str, weight: str = "normal") -> alt.Chart:
    """Name a field in its outer corner."""
    x, y = (8 if side == "left" else WIDTH - 8), (8 if edge == "top" else HEIGHT - 8)
    return _text(message, x, y, align=side, baseline=edge, fontWeight=weight, limit=WIDTH / 2 - 16)


def _below(message: str, side: str) -> alt.Chart:
    """Name one end of the effort axis."""
    return _text(message, 0 if side == "left" else WIDTH, HEIGHT + 16, align=side, baseline="middle", opacity=0.8)


def _beside(message: str, side: str, y: float) -> alt.Chart:
    """Name one end of the impact axis, turned upwards."""
    return _text(message, -12, y, align=side, baseline="middle", angle=270, opacity=0.8)


def _finished(*layers: alt.Chart, width: Any, height: Any) -> alt.LayerChart:
    """Lay the layers over each other under the one theme: quiet, transparent, in the page's own ink and font."""
    chart: alt.LayerChart = (
        alt.LayerChart(layer=list(layers), width=width, height=height)
        .add_params(_levels())
        .configure(
            background="transparent",
            font="sans-serif",
            aria=False,
            padding=PADDING,
        )
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
        .configure_legend(labelColor=INK, labelFontSize=12, symbolStrokeColor=INK)
        .configure_text(color=INK, fontSize=12)
        .configure_view(stroke=None)
    )
    return chart
