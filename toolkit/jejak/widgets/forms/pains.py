"""What hurts and what stops the customer at each touchpoint, and what can be done about it."""

from __future__ import annotations

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Touchpoint
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Field, List

REMEDIES = {each.key: each.remedy for each in vocab.BARRIERS}

PAINS = List(
    list="touchpoints",
    blank=Touchpoint(id="new"),
    prefix="tp-",
    empty=N_("No touchpoint is here yet. Add touchpoints first: pains and barriers belong to a moment on the way."),
    order="places",
    fixed=True,
    fields=(
        Field("pain_point", "text", N_("Pain point"), N_("what costs them time, money or nerves?"), span=3),
        Field("feedback", "text", N_("Feedback"), N_("what do customers say about it?"), span=3),
        Field("opportunity", "text", N_("Suggestion"), N_("what would spare them this moment?"), span=3),
        Field("answer", "text", N_("Prepared answer"), N_("what do we say when they ask?"), span=3),
        Field("barrier", "open", N_("Barrier"), N_("what stops them?"), span=6, options=vocab.BARRIERS),
        Field(
            "remedy",
            "text",
            N_("How to overcome it"),
            N_("what would take it out of the way?"),
            span=6,
            proposal=("barrier", REMEDIES),
        ),
    ),
)


# covers: 1.pains 2.19 3.6
class PainList(RecordForm):
    """Write down pains and barriers, touchpoint by touchpoint: ``PainList(journey)``."""

    fragment = "pains"
    title = N_("Pains and barriers")
    guide = N_("A pain makes the customer's life harder; a barrier keeps them from going on. Not every moment has one.")
    nameless = N_("touchpoint {n}")
    sections = (PAINS,)
    steps = ("pains",)
    deeds = (
        Deed("barrier-unlifted", N_("Go there"), "remedy"),
        Deed("pain-unanswered", N_("Go there"), "opportunity"),
        Deed("low-unexplained", N_("Go there"), "pain_point"),
    )
