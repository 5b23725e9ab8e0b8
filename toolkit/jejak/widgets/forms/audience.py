"""Who the customers are, in nine questions."""

from __future__ import annotations

from jejak import vocab
from jejak.i18n import N_
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Field, Fields

FIRST = 5
"""So many questions are about the audience; the others are about understanding it."""


def _asked(questions: tuple[vocab.Choice, ...]) -> tuple[Field, ...]:
    return tuple(Field(each.key, "text", each.label, each.about, span=6) for each in questions)


# covers: 1.audience 2.13
class AudienceForm(RecordForm):
    """Describe the audience of a map: ``AudienceForm(journey)``."""

    fragment = "audience"
    title = N_("Audience")
    guide = N_("What you know about the people this map is for. Leave open what you still have to ask them.")
    nameless = "{n}"
    sections = (
        Fields(("audience",), _asked(vocab.AUDIENCE_QUESTIONS[:FIRST]), N_("Whom is it about?")),
        Fields(("audience",), _asked(vocab.AUDIENCE_QUESTIONS[FIRST:]), N_("How well do you understand them?")),
    )
    steps = ("audience",)
    deeds = (Deed("audience-missing", N_("Go there"), "who"),)
