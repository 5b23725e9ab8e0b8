"""Charts with what belongs to them: title, message, picture and the numbers behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
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
    """One chart of a journey; it is drawn when its picture is first asked for."""

    name: str
    journey: Journey
    say: Speech

    @property
    def title(self) -> str:
        """Return what the chart is called."""
        return charts.title(self.name, self.say)

    @cached_property
    def told(self) -> str:
        """Return what it shows, in a sentence."""
        return charts.told(self.name, self.journey, self.say)

    @cached_property
    def svg(self) -> Markup:
        """Return the picture, ready for the page."""
        svg = charts.svg(self.name, self.journey, self.say)
        return Markup(svg)  # noqa: S704 - drawn by vl-convert from data, escaped there; jejak.charts.markup parsed it again

    @cached_property
    def table(self) -> Table:
        """Return the numbers behind it."""
        return charts.table(self.name, self.journey, self.say)


def figure(name: str, journey: Journey, say: Speech) -> Figure | None:
    """Return a chart with its words; ``None`` when there is nothing to draw."""
    return Figure(name, journey, say) if charts.drawing(name, journey, say).rows else None


def figures(journey: Journey, say: Speech) -> tuple[Figure, ...]:
    """Return the charts that stand beside the board."""
    found = (figure(name, journey, say) for name in BESIDE_THE_BOARD)
    return tuple(each for each in found if each)
