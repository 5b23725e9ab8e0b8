"""Which language a text on the page is in: what participants typed stays in theirs, whatever the page speaks.

A screen reader pronounces a text by its ``lang`` (WCAG 2.2, 3.1.2, Language of Parts).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from jejak import vocab
from jejak.i18n import N_
from jejak.naming import NO_STAGE
from jejak.printable import balanced, printable
from jejak.render.words import GLYPHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Language, Speech

CHOICES = (
    *(vocab.CHANNELS, vocab.BARRIERS, vocab.MOTIVES, vocab.STAGES, vocab.GOALS, vocab.SCENARIOS),
    *(vocab.EVIDENCE, vocab.HOLDINGS, vocab.OUTLOOKS, vocab.EMOTIONS, vocab.AROUSALS),
)
"""The choices whose words may stand where participants can write their own."""
NAMELESS = (
    *(N_("Touchpoint without a name"), N_("Persona without a name"), N_("Journey without a title")),
    *(NO_STAGE, vocab.NOT_RATED, N_("not weighed"), N_("A touchpoint that is no longer on the map")),
)
HEADS = (
    *(N_("Touchpoint"), N_("Touchpoints"), N_("Stage"), N_("Channel"), N_("Opportunity")),
    *(N_("Impact"), N_("Effort"), N_("Pain point"), N_("Pain points")),
)
"""The words above the columns of the charts' tables."""
_BEFORE = re.compile(rf"^(?:[+\N{{MINUS SIGN}}]?[\d.,]+|[{GLYPHS}]+) ")
"""A number, or whose feeling it is, in front of the toolkit's words."""


def typed(text: str, lang: Language | None = None) -> Markup:
    """Return a participant's text escaped, isolated so that its writing direction ends with it, and in its language."""
    if not text:
        return Markup()
    said = Markup(' lang="{}"').format(lang) if lang else ""
    return Markup("<bdi{}>{}</bdi>").format(said, balanced(printable(text)))


def fill(sentence: str, write: Callable[[str], Markup] = typed, /, **texts: str) -> Markup:
    """Fill the named gaps of a translated sentence with participants' texts, each escaped and isolated."""
    return escape(sentence).format(**{gap: write(text) for gap, text in texts.items()})


@cache
def writer(say: Speech, of: Language | None = None) -> Callable[[str], Markup]:
    """Return how texts of a journey in the language `of` are written on a page that speaks with `say`."""
    if of in {None, say.lang}:
        return typed
    ours = _ours(say)
    return lambda text: typed(text, of if _is_typed(text, ours) else None)


def _is_typed(text: str, ours: frozenset[str]) -> bool:
    """Tell whether somebody wrote this: it has letters, and it is no list of the toolkit's own words."""
    words = _BEFORE.sub("", text).split(", ")
    return any(map(str.isalpha, text)) and not ours.issuperset(words)


def _ours(say: Speech) -> frozenset[str]:
    """Return the toolkit's own words that may stand among participants' texts."""
    labels = (choice.label for choices in CHOICES for choice in choices)
    return frozenset(say(word) for word in (*labels, *NAMELESS, *HEADS))
