"""Parts that stand alone: in a notebook's output, and wherever a widget cannot run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.render.parts import body, laid_out

if TYPE_CHECKING:
    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey


def fragment(name: str, journey: Journey, say: Speech) -> Markup:
    """Return a part with its own styles, or a sentence where it has nothing to show yet.

    Raises `KeyError` for a name that is not in `jejak.render.FRAGMENTS`.
    """
    return framed(name, body(name, journey, say), say)


def styles(name: str, say: Speech) -> str:
    """Return the styles of a part, for whoever lays it out without its frame; the frame's class is `jejak-summary`."""
    return str(laid_out("fragment.css.j2", say, name=name))


def framed(name: str, content: Markup, say: Speech) -> Markup:
    """Return content with the styles of the part it belongs to; they touch nothing outside of it."""
    return laid_out("fragment.html.j2", say, name=name, body=content)
