"""What it takes to serve the customer: what is there, and what is missing."""

from __future__ import annotations

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Resource
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Adder, Field, List

RESOURCES = List(
    list="resources",
    blank=Resource(id="new"),
    prefix="r-",
    layout="rows",
    empty=N_("Nothing is here yet. Which people, tools, services and media does the first touchpoint need?"),
    fields=(
        Field("name", "line", N_("Resource or service"), N_("people, tools, media, services…"), span=4),
        Field("holding", "choice", N_("Owned or needed"), span=4, options=vocab.HOLDINGS),
        Field("outlook", "choice", N_("If it is missing"), span=4, options=vocab.OUTLOOKS),
        Field(
            "touchpoints",
            "references",
            N_("Touchpoints"),
            N_("Choose touchpoints"),
            span=6,
            of="places",
            none=N_("Add touchpoints first to tie it to them."),
        ),
        Field("note", "text", N_("Note"), N_("how often is it used? what would it cost?"), span=6),
    ),
    adders=(Adder(N_("+ owned"), {"holding": "owned"}), Adder(N_("+ needed"), {"holding": "needed"})),
)


# covers: 1.resources 2.21
class ResourceList(RecordForm):
    """Take stock of resources and services: ``ResourceList(journey)``."""

    fragment = "resources"
    title = N_("Resources and services")
    guide = N_("What you have, what you lack, and whether a lack can be foreseen or has to be accepted.")
    nameless = N_("resource {n}")
    sections = (RESOURCES,)
    steps = ("resources",)
    deeds = (
        Deed("resources-missing", N_("Add one")),
        Deed("pain-unserved", N_("Add one")),
        Deed("resource-untied", N_("Go there"), "touchpoints"),
        Deed("lack-open", N_("Go there"), "outlook"),
    )
