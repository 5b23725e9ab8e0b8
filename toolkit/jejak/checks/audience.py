"""Advice on the audience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_, Sentence
from jejak.progress import FIRST_QUESTIONS
from jejak.vocab import AUDIENCE_QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey
    from jejak.vocab.choice import Choice


# covers: 2.13
def audience_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map for people whom nobody has described: the guide of the track `process` begins with them."""
    if len(_open(journey)) == FIRST_QUESTIONS:
        yield Finding(
            rule="audience-missing",
            step="audience",
            severity="missing",
            what=sentence(N_("It is not said yet whom this map is for.")),
            why=sentence(N_("Who they are, and when and where they are active, decides which touchpoints count.")),
            try_=sentence(N_("Answer the first question, best together with somebody who talks to customers.")),
        )


def audience_open(journey: Journey) -> Iterator[Finding]:
    """Find the audience questions left without an answer: the five that open the track `process`."""
    left = _open(journey)
    if 0 < len(left) < FIRST_QUESTIONS:
        yield Finding(
            rule="audience-open",
            step="audience",
            severity="missing",
            what=_left(left),
            why=sentence(N_("An answer that nobody wrote down is a guess that nobody can check.")),
            try_=sentence(N_("Ask a customer, or somebody who talks to customers every day.")),
        )


def _left(questions: list[Choice]) -> Sentence:
    first = Sentence(questions[0].label)
    if len(questions) == 1:
        return sentence(N_("One question about the audience is still open: “{question}”"), question=first)
    message = N_("{n} questions about the audience are still open, the first one: “{question}”")
    return sentence(message, n=len(questions), question=first)


def _open(journey: Journey) -> list[Choice]:
    return [each for each in AUDIENCE_QUESTIONS[:FIRST_QUESTIONS] if not getattr(journey.audience, each.key)]


RULES = (audience_missing, audience_open)
