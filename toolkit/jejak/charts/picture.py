"""Charts as pictures of their own, for slides and documents: white paper, dark ink, the title on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.charts import filling
from jejak.charts.draw import compiled, drawing
from jejak.charts.markup import alone
from jejak.charts.messages import told
from jejak.charts.rows import shortened
from jejak.charts.titles import title
from jejak.charts.weighing import explained
from jejak.printable import printable

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

PAPER, INK, MUTED = "#ffffff", "#1f2937", "#56657a"
FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"
MARGIN = 24
"""White around the picture, in pixels."""


def picture(name: str, journey: Journey, say: Speech, *, width: int | None = None, headed: bool = True) -> str:
    """Return a chart as a whole SVG file, or the empty string when there is nothing to draw.

    `width` in pixels scales it; without, it has the size it was designed in. It is `headed` by its title, unless the
    page around it says that. Raises `KeyError` for a name that is not in `jejak.charts.NAMES`.
    """
    from vl_convert import vega_to_svg

    shown = drawing(name, journey, say)
    if not shown.rows:
        return ""
    if name == "priorities":
        shown = explained(shown, journey, say)
    spec = on_paper(filling.vega(compiled(name, say), shown))
    if headed:
        spec |= {"title": heading(title(name, say), shortened(printable(journey.title)))}
    drawn: str = vega_to_svg(spec, allowed_base_urls=[])
    return alone(drawn, printable(told(name, journey, say)), INK, FONTS, width)


def on_paper(spec: dict[str, Any]) -> dict[str, Any]:
    """Return a filled Vega specification with white paper around."""
    return spec | {"background": PAPER, "padding": MARGIN}


def heading(text: str, below: str) -> dict[str, Any]:
    """Return a heading with a line below it, as Vega takes it."""
    return {
        "text": text,
        "color": INK,
        "fontSize": 18,
        "subtitle": below,
        "subtitleColor": MUTED,
        "subtitleFontSize": 13,
        "subtitlePadding": 6,
        "anchor": "start",
        "frame": "bounds",
        "offset": 20,
    }
