"""Charts with what belongs to them: title, message, picture and the numbers behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from jejak import charts

if TYPE_CHECKING:
    from jejak.charts import Table
    from jejak.i18n import Speech
    from jejak.model import Journey

BESIDE_THE_BOARD = ("stages", "pains", "channels")
"""The charts that say what the board does not."""


@dataclass(frozen=True)
class Figure:
    """One chart, ready for the page."""

    title: str
    told: str
    svg: Markup
    table: Table


def figure(name: str, journey: Journey, say: Speech) -> Figure | None:
    """Return a chart with its words; ``None`` when there is nothing to draw."""
    svg = charts.svg(name, journey, say)
    if not svg:
        return None
    drawn = Markup(svg)  # noqa: S704 - drawn by vl-convert from data, escaped there; jejak.charts.markup parsed it again
    return Figure(charts.title(name, say), charts.told(name, journey, say), drawn, charts.table(name, journey, say))


def figures(journey: Journey, say: Speech) -> tuple[Figure, ...]:
    """Return the charts that stand beside the board."""
    drawn = (figure(name, journey, say) for name in BESIDE_THE_BOARD)
    return tuple(each for each in drawn if each)
