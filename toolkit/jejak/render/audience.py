"""The audience: the answered questions of those who made the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Answer:
    """A question and the team's answer."""

    question: str
    answer: str


def audience(journey: Journey, say: Speech) -> tuple[Answer, ...]:
    """Return the answered questions; those still open are left out."""
    answers = ((question, getattr(journey.audience, question.key)) for question in vocab.AUDIENCE_QUESTIONS)
    return tuple(Answer(say(question.label), answer) for question, answer in answers if answer)
