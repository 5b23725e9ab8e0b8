"""Charts that answer to a pointer: a Vega specification, and the program that draws it, both complete.

Nothing is left to be fetched: vl-convert translates Vega-Lite here, and carries Vega itself.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jejak.charts import filling
from jejak.charts.draw import compiled, drawing
from jejak.charts.picture import FONTS

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey


def live(name: str, journey: Journey, say: Speech) -> dict[str, Any]:
    """Return the Vega specification of a chart that tells what is under the pointer.

    Raises `KeyError` for a name that is not in `jejak.charts.NAMES`.
    """
    from vl_convert import vegalite_to_vega

    spec = filling.vegalite(compiled(name, say, live=True), drawing(name, journey, say))
    spec["config"] |= {"font": FONTS}
    vega: dict[str, Any] = vegalite_to_vega(spec)
    return vega


@cache
def program() -> tuple[str, str]:
    """Return the two scripts of a page with a live chart: Vega, then what draws the chart with it (`live.js`)."""
    from vl_convert import javascript_bundle

    # Vega-Embed and not Vega alone: it brings the interpreter that makes Vega draw without compiling anything.
    vega: str = javascript_bundle("window.vegaEmbed = vegaEmbed;")
    return vega, files("jejak.charts").joinpath("live.js").read_text("utf-8")
