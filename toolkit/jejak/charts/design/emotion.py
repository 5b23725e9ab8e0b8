"""The chart of emotions: one curve per persona over the touchpoints, broken where nothing is rated."""

from __future__ import annotations

import altair as alt

from jejak.charts.design.theme import (
    FADED,
    FEELINGS,
    GUTTER,
    HOLLOW,
    INK,
    MARK,
    ONE,
    QUIET,
    dash,
    finished,
    gap,
    rows,
    shape,
    telling,
    value,
)
from jejak.i18n import N_

TOP = 12
"""Where the stages are named, in pixels from the top."""


def emotion(*, live: bool) -> alt.LayerChart:
    """Draw the curves over bands and stages, with names at their ends, peaks and troughs."""
    return finished(
        *_behind(clip=live),
        *_curves(live=live),
        *_turns(clip=live),
        *_ends(),
        width=600,
        height=300,
        params=tuple(gap(name) for name in ("ticks", "feelings", "low", "high", "last", "columns", "places", "room")),
    )


def _across(field: str) -> alt.X:
    """Place by touchpoint: the first stands at 1."""
    axis = alt.Axis(
        values=alt.expr("columns"), labelExpr="places[datum.value - 1]", labelPadding=10, grid=False, labelOverlap=False
    )
    scale = alt.Scale(domainMin=0.5, domainMax=alt.expr("last"), nice=False, zero=False)
    return alt.X(f"{field}:Q", title=None, axis=axis, scale=scale)


def _up(field: str) -> alt.Y:
    """Place by level; number and word go into a gutter of fixed width: no font is measured, none can overflow."""
    axis = alt.Axis(
        values=alt.expr("ticks"),
        labelExpr="feelings[indexof(ticks, datum.value)]",
        labelAlign="left",
        labelPadding=GUTTER,
        minExtent=GUTTER,
        maxExtent=GUTTER,
        labelOverlap=False,
    )
    scale = alt.Scale(domainMin=alt.expr("low"), domainMax=alt.expr("high"), nice=False, zero=False)
    return alt.Y(f"{field}:Q", title=None, axis=axis, scale=scale)


def _behind(*, clip: bool) -> tuple[alt.Chart, ...]:
    """Draw the levels that several curves share, and where each stage begins."""
    band = rows("bands").mark_rect(color=INK, opacity=0.05).encode(_up("low"), alt.Y2("high:Q"))
    begins = rows("spans").transform_filter("datum.start > 1").mark_rule(color=INK, opacity=QUIET, clip=clip)
    name = rows("spans").mark_text(
        limit=alt.expr("max(datum.room, 1)"), opacity=alt.expr("datum.room > 30 ? 0.8 : 0"), clip=clip
    )
    return (
        band,
        begins.encode(_across("start")),
        name.encode(_across("middle"), y=alt.value(TOP), text="label:N"),
    )


def _curves(*, live: bool) -> tuple[alt.Chart, ...]:
    """Draw lines and dots; those not rated are hollow."""
    x, y, clip = _across("x"), _up("y"), live
    line = (
        rows()
        .mark_line(
            interpolate="monotone", stroke=INK, strokeWidth=2, invalid="break-paths-show-path-domains", clip=clip
        )
        .encode(x, y, dash(), alt.Detail("persona:N"))
    )
    unrated = rows().transform_filter("datum.valence === null").mark_point(clip=clip, **HOLLOW)
    rated = rows().transform_filter("datum.valence !== null").mark_point(clip=clip, **MARK)
    size = alt.Size("area:Q", scale=None, legend=None)
    hollow = unrated.encode(x, _up("rest"), shape(), size)
    full = rated.encode(x, y, shape(), size, alt.Fill("valence:O", scale=FEELINGS, legend=None))
    if not live:
        return line, hollow, full
    return _alive(line, hollow, full)


def _alive(line: alt.Chart, hollow: alt.Chart, full: alt.Chart) -> tuple[alt.Chart, ...]:
    """Let a dot tell its touchpoint, bring its persona to the front, and let the touchpoints be moved and zoomed."""
    who = alt.selection_point(name="who", fields=["persona"], on="pointerover", clear="pointerout")
    window = alt.selection_interval(name="window", bind="scales", encodings=["x"], zoom="wheel![event.shiftKey]")
    front = alt.when(who).then(alt.value(1)).otherwise(alt.value(FADED))
    told = (("place", N_("Touchpoint")), ("stage", N_("Stage")), ("persona", N_("Persona")), ("told", N_("Emotion")))
    return (
        line.encode(opacity=front).add_params(window),
        hollow.encode(opacity=front),
        telling(full.encode(opacity=front).add_params(who), *told, live=True),
    )


def _turns(*, clip: bool) -> tuple[alt.Chart, ...]:
    """Write the words at peaks and troughs."""
    mark = rows("turns").mark_text(
        align=alt.expr("datum.align"), dy=alt.expr("datum.shift"), fontWeight="bold", baseline="middle", clip=clip
    )
    return (mark.encode(_across("x"), _up("y"), text="label:N"),)


def _ends() -> tuple[alt.Chart, ...]:
    """Name each curve at the right, with a piece of its line and its shape."""
    y = _up("y")
    sample = (
        rows("ends")
        .mark_rule(color=INK, strokeWidth=2, clip=False)
        .encode(y, dash(), x=value("width + 6"), x2=value("width + 38"))
    )
    symbol = (
        rows("ends")
        .mark_point(filled=True, size=90, color=INK, opacity=1, clip=False)
        .encode(y, shape(), x=value("width + 22"))
    )
    name = rows("ends").mark_text(
        align="left",
        lineBreak="\n",
        baseline="middle",
        clip=False,
        dy=alt.expr("indexof(datum.label, '\\n') < 0 ? 0 : -7"),
    )
    room = (
        alt.Chart(ONE)
        .mark_rule(opacity=0, clip=False)
        .encode(x=value("width"), x2=value("width + 46 + room"), y=alt.value(0))
    )
    return sample, symbol, name.encode(y, x=value("width + 46"), text="label:N"), room
