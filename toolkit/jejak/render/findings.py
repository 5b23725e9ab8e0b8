"""What the checks advise, as sentences with an action."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import checks
from jejak.render.languages import fill, writer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.checks import Finding
    from jejak.i18n import Language, Sentence, Speech
    from jejak.model import Journey

NAMED = 4
"""How many findings of the same kind are told at once; the rest opens on request."""


@dataclass(frozen=True)
class Advice:
    """What one rule found, here and there; what to try, and why it matters. `rest` is what `what` has no room for."""

    what: tuple[Markup, ...]
    rest: tuple[Markup, ...]
    try_: Markup
    why: Markup


@dataclass(frozen=True)
class AdviceList:
    """All advice there is; none is good news and worth saying."""

    advice: tuple[Advice, ...]


def findings(journey: Journey, say: Speech, today: dt.date | None = None) -> AdviceList:
    """Return all advice on a journey; without `today` nothing is overdue."""
    return advice_list(checks.findings(journey, today), say, journey.language)


def advice_list(found: Iterable[Finding], say: Speech, of: Language | None = None) -> AdviceList:
    """Return findings as advice, those of one rule together; `of` is the language of the names in them."""
    alike: defaultdict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for each in found:
        alike[each.rule, each.try_.message, each.why.message].append(each)
    return AdviceList(tuple(_told(group, say, of) for group in alike.values()))


def _told(group: list[Finding], say: Speech, of: Language | None) -> Advice:
    first = group[0]
    what = tuple(_fill(each.what, say, of) for each in group)
    return Advice(what[:NAMED], what[NAMED:], _fill(first.try_, say, of), _fill(first.why, say, of))


def _fill(sentence: Sentence, say: Speech, of: Language | None) -> Markup:
    """Tell a sentence with the participants' words in it kept apart."""
    texts = {gap: str(value.tell(say) if hasattr(value, "tell") else value) for gap, value in sentence.values.items()}
    return fill(say(sentence.message), writer(say, of), **texts)
