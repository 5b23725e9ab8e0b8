"""What the checks advise, as sentences with an action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import checks
from jejak.render.environment import fill

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.checks import Finding
    from jejak.i18n import Sentence, Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Advice:
    """A finding told: what was found, what to try, and why it matters."""

    what: Markup
    try_: Markup
    why: Markup


@dataclass(frozen=True)
class AdviceList:
    """All advice there is; none is good news and worth saying."""

    advice: tuple[Advice, ...]


def findings(journey: Journey, say: Speech) -> AdviceList:
    """Return all advice on a journey."""
    return advice_list(checks.findings(journey), say)


def advice_list(found: Iterable[Finding], say: Speech) -> AdviceList:
    """Return findings as advice, in the language of `say`."""
    return AdviceList(tuple(_told(each, say) for each in found))


def _told(finding: Finding, say: Speech) -> Advice:
    return Advice(_fill(finding.what, say), _fill(finding.try_, say), _fill(finding.why, say))


def _fill(sentence: Sentence, say: Speech) -> Markup:
    """Tell a sentence with the participants' words in it kept apart."""
    texts = {gap: str(value.tell(say) if hasattr(value, "tell") else value) for gap, value in sentence.values.items()}
    return fill(say(sentence.message), **texts)
