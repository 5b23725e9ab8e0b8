"""What customers say on the way, in their own words."""

from __future__ import annotations

from jejak.i18n import N_
from jejak.model import Moment
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Adder, Field, List

MOMENTS = List(
    list="moments",
    blank=Moment(id="new"),
    prefix="m-",
    named="said",
    layout="rows",
    empty=N_("Nothing is here yet. What did the last customer you talked to say, word for word?"),
    fields=(
        Field("said", "text", N_("What they said"), N_("in their own words, as short as they said it"), span=8),
        Field("touchpoint", "reference", N_("Touchpoint"), span=4, of="places", none=N_("the whole journey")),
        Field("felt", "level", N_("Feeling in it"), N_("not noted yet"), span=5, of="places", beside="touchpoint"),
        Field("source", "line", N_("Source"), N_("interview, review, support call… no names"), span=4),
        Field("date", "date", N_("Date"), span=3),
    ),
    adders=(Adder(N_("+ moment")),),
    carries=("source",),
)


# covers: 1.moments 2.25
class MomentLog(RecordForm):
    """Collect what customers said: ``MomentLog(journey)``."""

    fragment = "moments"
    title = N_("Customer moments")
    guide = N_("What customers say and feel at a touchpoint, and where you heard or read it.")
    nameless = N_("moment {n}")
    sections = (MOMENTS,)
    steps = ("moments",)
    deeds = (Deed("moments-missing", N_("Add one")), Deed("moment-unsourced", N_("Go there"), "source"))
