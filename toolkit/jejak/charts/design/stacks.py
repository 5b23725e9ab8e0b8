"""The charts that stack rows: feelings by stage, channels, pains by stage."""

from __future__ import annotations

from typing import Any

import altair as alt

from jejak.charts.design.theme import (
    BAR,
    BARRIER,
    FEELINGS,
    HOLLOW,
    INK,
    MARK,
    ONE,
    PAIN,
    QUIET,
    finished,
    gap,
    pixels,
    rows,
    shape,
    telling,
    tipped,
    value,
)
from jejak.charts.stacks import EDGE, KEY, SIDE
from jejak.charts.words import word
from jejak.i18n import N_

LEFT, RIGHT = alt.value(0), alt.value(SIDE)


def stages(*, live: bool) -> alt.LayerChart:
    """Draw each stage's mean feeling as a line from 0 to the left or to the right."""
    down = alt.Y(**pixels("y", "height"))
    scale = alt.Scale(domain=[-2, 2], range=[alt.expr("left"), alt.expr("right")], nice=False)
    feeling = alt.X("mean:Q", title=None, scale=scale, axis=_foot_axis())
    fill = alt.Fill("nearest:O", scale=FEELINGS, legend=None)
    at = {"x": value("left"), "x2": value("right")}
    track = rows().mark_rule(color=INK, opacity=QUIET).encode(down, **at)
    stem = rows().mark_rule(color=INK, strokeWidth=2).encode(down, feeling, alt.X2Datum(0))
    end = rows().transform_filter("datum.mean !== null").mark_point(size=150, **MARK)
    unrated = rows().transform_filter("datum.mean === null").mark_point(size=150, **HOLLOW)
    told = ("stage", N_("Stage")), ("persona", N_("Persona")), ("told", N_("Emotion"))
    return finished(
        track,
        stem,
        telling(end.encode(down, feeling, fill, shape()), *told, live=live),
        unrated.encode(down, alt.XDatum(0), shape()),
        *_on_the_line(down),
        *_heads(),
        width=SIDE,
        height=200,
        params=tuple(gap(name) for name in ("alone", "left", "right", "feet")),
    )


def channels(*, live: bool) -> alt.LayerChart:
    """Draw how many touchpoints each channel has."""
    down = alt.Y(**pixels("y", "height"))
    length = alt.X("count:Q", axis=None, scale=alt.Scale(nice=False, zero=True, range=[0, SIDE]))
    bar = rows().mark_bar(color=BAR, size=8, cornerRadius=4, orient="horizontal").encode(down, length, alt.X2Datum(0))
    told = ("label", N_("Channel")), ("told", N_("Touchpoints"))
    return finished(tipped(bar, *told) if live else bar, *_heads(), width=SIDE, height=200)


def pains(*, live: bool) -> alt.LayerChart:
    """Draw every pain point as a diamond and every barrier as a square, and their numbers behind them."""
    at = {"x": alt.X(**pixels("x", "width")), "y": alt.Y(**pixels("y", "height"))}
    kinds = ["pain point", "barrier"]
    form = alt.Shape("kind:N", scale=alt.Scale(domain=kinds, range=["diamond", "square"]), legend=None)
    fill = alt.Fill("kind:N", scale=alt.Scale(domain=kinds, range=[PAIN, BARRIER]), legend=None)
    mark = rows().mark_point(size=alt.expr("mark"), **MARK).encode(form, fill, **at)
    told = ("told", N_("Found")), ("stage", N_("Stage"))
    count = rows("counts").mark_text(align="left", baseline="middle").encode(text="label:N", **at)
    return finished(
        telling(mark, *told, live=live),
        count,
        *_key("0", "diamond", PAIN, N_("Pain points")),
        *_key("barriers", "square", BARRIER, N_("Barriers")),
        *_heads(),
        width=SIDE,
        height=200,
        params=(gap("mark"), gap("barriers")),
    )


def _heads() -> tuple[alt.Chart, alt.Chart]:
    """Write label and value above each row, flush with both sides of the chart."""
    down = alt.Y(**pixels("y", "height"))
    mark: dict[str, Any] = {"baseline": "middle"}
    label = rows("heads").mark_text(align="left", limit=SIDE * 0.62, fontWeight="bold", **mark)
    told = rows("heads").mark_text(align="right", limit=SIDE * 0.36, **mark)
    return label.encode(down, x=LEFT, text="label:N"), told.encode(down, x=RIGHT, text="told:N")


def _on_the_line(down: alt.Y) -> tuple[alt.Chart, alt.Chart]:
    """Write whose line it is, and its value, where several personas share a stage."""
    several = rows().transform_filter("!alone")
    mark: dict[str, Any] = {"baseline": "middle", "fontSize": 11}
    name = several.mark_text(align="left", limit=alt.expr("max(left - 16, 1)"), **mark)
    told = several.mark_text(align="right", limit=alt.expr(f"max({SIDE} - right - 12, 1)"), **mark)
    return name.encode(down, x=LEFT, text="persona:N"), told.encode(down, x=RIGHT, text="told:N")


def _key(x: str, form: str, colour: str, message: str) -> tuple[alt.Chart, ...]:
    """Say what a shape stands for, above the marks it explains."""
    y = alt.value(KEY / 2 - 6)
    mark = alt.Chart(ONE).mark_point(shape=form, size=alt.expr("mark"), fill=colour, **MARK)
    words = alt.Chart(ONE).mark_text(text=word(message), align="left", baseline="middle", opacity=0.8)
    return mark.encode(x=value(f"{x} + {EDGE}"), y=y), words.encode(x=value(f"{x} + {EDGE + 14}"), y=y)


def _foot_axis() -> alt.Axis:
    """Write the ends and the middle of the scale below the chart, and draw a line up from the middle."""
    return alt.Axis(
        values=[-2, 0, 2],
        labelExpr="feet[datum.value / 2 + 1]",
        labelAlign=alt.expr("left > 20 ? 'center' : datum.value < 0 ? 'left' : datum.value > 0 ? 'right' : 'center'"),
        labelPadding=8,
        gridOpacity=alt.when("datum.value === 0").then(alt.value(QUIET)).otherwise(alt.value(0)),
        orient="bottom",
    )
