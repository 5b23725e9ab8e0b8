"""Walking the map: the team itself first, customers after."""

from __future__ import annotations

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Walkthrough
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Adder, Field, List

WALKS = List(
    list="walkthroughs",
    blank=Walkthrough(id="new"),
    prefix="w-",
    named="who",
    empty=N_("Nobody has walked the map yet. Walk it yourself first, touchpoint by touchpoint, as a customer would."),
    fields=(
        Field("walker", "choice", N_("Who walks?"), span=3, options=vocab.WALKERS),
        Field("who", "line", N_("Names"), N_("who was it?"), span=3),
        Field("date", "date", N_("Date"), span=3),
        Field("touchpoint", "reference", N_("Touchpoint"), span=3, of="places", none=N_("the whole map")),
        Field("felt", "level", N_("Felt there"), N_("not noted yet"), span=4, of="places", beside="touchpoint"),
        Field("strength", "text", N_("Strength"), N_("what went well?"), span=4),
        Field("weakness", "text", N_("Weakness"), N_("what went badly?"), span=4),
        Field("missing", "text", N_("Missing"), N_("which step or help was not there?"), span=6),
        Field("bottleneck", "text", N_("Bottleneck"), N_("where did it take too long?"), span=6),
    ),
    adders=(Adder(N_("+ own walk"), {"walker": "self"}), Adder(N_("+ customer's walk"), {"walker": "customer"})),
    carries=("who",),
    like="walker",
    walks="touchpoint",
    today=("date",),
)


# covers: 1.walk 2.22
class WalkLog(RecordForm):
    """Note what was found on walking the map: ``WalkLog(journey)``."""

    fragment = "walkthroughs"
    title = N_("Walk the map")
    guide = N_("First yourself, then customers. A new note goes on to the next touchpoint with the same names.")
    nameless = N_("walk {n}")
    sections = (WALKS,)
    steps = ("walk",)
    deeds = (Deed("walk-missing", N_("Add a note")), Deed("walked-alone", N_("Add a note")))
