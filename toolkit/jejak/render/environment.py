"""The one Jinja environment of a language: autoescape always on, templates from inside the package.

Templates lay out, view models decide. What participants typed goes through two filters and no other way:
`typed` for a text of its own, `fill` for texts inside a sentence.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from jejak.printable import printable
from jejak.render.languages import fill, typed, writer
from jejak.render.styles import alone
from jejak.vocab import EMOTIONS

if TYPE_CHECKING:
    from jejak.i18n import Language, Speech

__all__ = ["environment", "fill", "typed"]


def environment(say: Speech, of: Language | None = None) -> Environment:
    """Return the environment that speaks with `say`; it has the globals `say`, `plural` and `emotions`.

    `of` is the language of the journey: participants' texts are marked with it where the page speaks another.
    """
    return _environment(say, None if of == say.lang else of)


@cache
def _environment(say: Speech, of: Language | None) -> Environment:
    made = Environment(
        loader=PackageLoader("jejak", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    write = writer(say, of)
    made.globals |= {"say": say, "plural": say.plural, "emotions": EMOTIONS, "of": of or say.lang}
    made.filters |= {"alone": alone, "typed": write, "fill": lambda sentence, **texts: fill(sentence, write, **texts)}
    return made


def _finalize(value: Any) -> Any:
    """Make the control characters of plain text visible wherever a template writes one."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
