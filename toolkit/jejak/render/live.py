"""One chart in a notebook: still, or in a frame that answers to the pointer and can reach nothing."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from jejak import charts
from jejak.charts.live import live, program
from jejak.i18n import N_
from jejak.render.figures import Figure, figure
from jejak.render.fragments import framed
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

MARGIN = 12
"""White around a live chart, in pixels."""
SPARE = 24
"""Pixels that a live chart may be larger than the still one, in the reader's own font."""
READ = N_("Point at a mark to read it.")
MOVE = N_(
    "Point at a dot to read it. Drag to move along the journey, turn the wheel with Shift to zoom, and double-click "
    "to see everything again."
)


@dataclass(frozen=True)
class Still:
    """A chart to look at. It is a picture by address: notebooks that are not trusted take SVG elements out."""

    figure: Figure
    picture: str


@dataclass(frozen=True)
class Live:
    """A chart in a frame. `frame` is the whole page inside it; `picture` stands where there are no frames."""

    figure: Figure
    frame: Markup
    picture: str
    hint: str
    width: int
    height: int


@dataclass(frozen=True)
class Page:
    """What stands inside the frame. Its `policy` names the scripts by their hashes (CSP level 3)."""

    figure: Figure
    spec: dict[str, Any]
    scripts: tuple[Markup, ...]
    margin: int = MARGIN

    @property
    def policy(self) -> str:
        """Forbid everything but these scripts and the styles."""
        hashes = " ".join(f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in self.scripts)
        return f"default-src 'none'; style-src 'unsafe-inline'; script-src {hashes}"


def chart(name: str, journey: Journey, say: Speech, *, interactive: bool = False) -> Markup:
    """Return a chart with its message and its numbers, or a sentence where there is nothing to draw.

    Raises `KeyError` for a name that is not in `jejak.charts.NAMES`.
    """
    drawn = figure(name, journey, say)
    if drawn is None:
        return framed("chart", Markup(), say)
    view = _live(name, drawn, journey, say) if interactive else _still(name, drawn, journey, say)
    return framed("chart", laid_out("parts/chart.html.j2", say, view=view), say)


def _still(name: str, drawn: Figure, journey: Journey, say: Speech) -> Still:
    return Still(drawn, charts.address(charts.picture(name, journey, say, headed=False)))


def _live(name: str, drawn: Figure, journey: Journey, say: Speech) -> Live:
    # Vega's own code and ours, never a participant's: escaping would change what the hashes are taken from.
    scripts = tuple(Markup(script) for script in program())  # noqa: S704 - see above
    page = laid_out("live.html.j2", say, view=Page(drawn, live(name, journey, say), scripts))
    width, height = charts.measures(drawn.svg)
    hint = MOVE if name == "emotion" else READ
    return Live(
        figure=drawn,
        frame=escape(str(page)),
        picture=charts.address(charts.picture(name, journey, say)),
        hint=say(hint),
        width=round(width) + 2 * MARGIN + SPARE,
        height=round(height) + 2 * MARGIN + SPARE,
    )
