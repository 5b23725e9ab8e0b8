"""The worked examples to hold one's own map against: the same part of each, folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.render.fragments import fragment
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey


# covers: 2.28
def worked(name: str, journeys: Iterable[Journey], say: Speech) -> Markup:
    """Return a part of each journey under its title, to be unfolded.

    Raises `KeyError` for a name that is not in `jejak.render.FRAGMENTS`.
    """
    shown = [(journey.title, fragment(name, journey, say)) for journey in journeys]
    return laid_out("worked.html.j2", say, examples=shown)
