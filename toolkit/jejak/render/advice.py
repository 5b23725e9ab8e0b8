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


def advice(found: Iterable[Finding], say: Speech) -> Markup:
    """Return findings as a fragment for a notebook."""
    from jejak.render.fragment import framed
    from jejak.render.parts import laid_out

    view = tuple(_told(each, say) for each in found)
    return framed("findings", laid_out("parts/findings.html.j2", say, view=view), say)


def findings(journey: Journey, say: Speech) -> tuple[Advice, ...]:
    """Return all advice on a journey."""
    return tuple(_told(each, say) for each in checks.findings(journey))


def _told(finding: Finding, say: Speech) -> Advice:
    return Advice(_fill(finding.what, say), _fill(finding.try_, say), _fill(finding.why, say))


def _fill(sentence: Sentence, say: Speech) -> Markup:
    """Tell a sentence with the participants' words in it kept apart."""
    texts = {gap: str(value.tell(say) if hasattr(value, "tell") else value) for gap, value in sentence.values.items()}
    return fill(say(sentence.message), **texts)
