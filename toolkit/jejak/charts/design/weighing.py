"""The picture of impact and effort: opportunities as numbered dots in four fields."""

from __future__ import annotations

import altair as alt

from jejak.charts.design.theme import ACCENT, INK, ONE, QUIET, finished, gap, pixels, rows, telling, text, tipped, value
from jejak.i18n import N_
from jejak.priorities import HEIGHT, WIDTH

COLOURS = alt.Scale(domain=["first", "plan", "aside", "later"], range=[ACCENT, "#475569", "#64748b", "#64748b"])
LINE = 18
"""The height of a line of words above and below the picture, in pixels."""
BEFORE = 10
"""Pixels between a number and what it means."""


def priorities(*, live: bool) -> alt.LayerChart:
    """Draw the dots: effort to the right, impact upwards."""
    across, down = alt.X(**pixels("x", "width")), alt.Y(**pixels("y", "height"))
    circle = (
        rows()
        .mark_circle(opacity=1, stroke=INK, strokeWidth=0)
        .encode(
            across,
            down,
            alt.Size("area:Q", scale=None, legend=None),
            alt.Color("quadrant:N", scale=COLOURS, legend=None),
        )
    )
    number = (
        rows()
        .mark_text(color="#fff", fontWeight="bold", baseline="middle", dy=0.5)
        .encode(across, down, alt.Text("number:N"), alt.Size("font:Q", scale=None, legend=None))
    )
    told = ("told", N_("Opportunity")), ("impact", N_("Impact")), ("effort", N_("Effort"))
    return finished(
        *_fields(),
        telling(circle, *told, live=live),
        tipped(number, *told) if live else number,
        *_key(across, down),
        width=WIDTH,
        height=HEIGHT,
        params=(gap("room"),),
    )


def _fields() -> tuple[alt.Chart, ...]:
    """Draw the four fields, the best one tinted, and write their names beside them, where no dot can hide them."""
    whole = _still(alt.Chart(ONE).mark_rect(color=INK, opacity=0.035), 0, 0, WIDTH, HEIGHT)
    best = _still(alt.Chart(ONE).mark_rect(color=ACCENT, opacity=0.1), 0, 0, WIDTH / 2, HEIGHT / 2)
    upright = _still(alt.Chart(ONE).mark_rule(color=INK, opacity=QUIET), WIDTH / 2, 0, WIDTH / 2, HEIGHT)
    level = _still(alt.Chart(ONE).mark_rule(color=INK, opacity=QUIET), 0, HEIGHT / 2, WIDTH, HEIGHT / 2)
    return (
        whole,
        best,
        upright,
        level,
        _name(N_("Do first"), "left", "top", weight="bold"),
        _name(N_("Plan"), "right", "top"),
        _name(N_("On the side"), "left", "bottom"),
        _name(N_("Later"), "right", "bottom"),
        _below(N_("little effort"), "left"),
        _below(N_("much effort"), "right"),
        _beside(N_("high impact"), "right", 0),
        _beside(N_("low impact"), "left", HEIGHT),
    )


def _still(mark: alt.Chart, left: float, top: float, right: float, bottom: float) -> alt.Chart:
    """Place a mark by the pixels of its corners."""
    placed: alt.Chart = mark.encode(x=alt.value(left), y=alt.value(top), x2=alt.value(right), y2=alt.value(bottom))
    return placed


def _name(message: str, side: str, edge: str, weight: str = "normal") -> alt.Chart:
    """Name a field at its outer corner."""
    x, y = (0 if side == "left" else WIDTH), (-LINE / 2 if edge == "top" else HEIGHT + LINE / 2)
    return text(message, x, y, align=side, baseline="middle", fontWeight=weight, limit=WIDTH / 2 - 8)


def _below(message: str, side: str) -> alt.Chart:
    """Name one end of the effort axis."""
    x, y = (0 if side == "left" else WIDTH), HEIGHT + LINE * 3 / 2
    return text(message, x, y, align=side, baseline="middle", opacity=0.8)


def _beside(message: str, side: str, y: float) -> alt.Chart:
    """Name one end of the impact axis, turned upwards."""
    return text(message, -12, y, align=side, baseline="middle", angle=270, opacity=0.8)


def _key(across: alt.X, down: alt.Y) -> tuple[alt.Chart, ...]:
    """Write what the numbers mean at the right; the list is empty where the page says it itself."""
    number = rows("key").mark_text(align="right", baseline="middle", fontWeight="bold", dx=-BEFORE)
    label = rows("key").mark_text(align="left", baseline="middle")
    space = alt.Chart(ONE).mark_rule(opacity=0).encode(x=value("width"), x2=value("width + room"), y=alt.value(0))
    return space, number.encode(across, down, text="number:N"), label.encode(across, down, text="label:N")
