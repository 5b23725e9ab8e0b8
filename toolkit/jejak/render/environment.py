"""The one Jinja environment of a language: autoescape always on, templates from inside the package.

Templates lay out, view models decide. What participants typed goes through two filters and no other way:
`typed` for a text of its own, `fill` for texts inside a sentence.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from jejak.printable import balanced, printable
from jejak.vocab import EMOTIONS

if TYPE_CHECKING:
    from jejak.i18n import Speech


@cache
def environment(say: Speech) -> Environment:
    """Return the environment that speaks with `say`; it has the globals `say`, `plural` and `emotions`."""
    made = Environment(
        loader=PackageLoader("jejak", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    made.globals |= {"say": say, "plural": say.plural, "emotions": EMOTIONS}
    made.filters |= {"typed": typed, "fill": fill}
    return made


def typed(text: str) -> Markup:
    """Return a participant's text escaped and isolated, so that its writing direction ends with it."""
    return Markup("<bdi>{}</bdi>").format(balanced(printable(text))) if text else Markup()


def fill(sentence: str, **texts: str) -> Markup:
    """Fill the named gaps of a translated sentence with participants' texts, each escaped and isolated."""
    return escape(sentence).format(**{gap: typed(text) for gap, text in texts.items()})


def _finalize(value: Any) -> Any:
    """Make the control characters of plain text visible wherever a template writes one."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
