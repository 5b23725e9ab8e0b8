"""Why the map is made, and how far it reaches."""

from __future__ import annotations

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Goal
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Adder, Field, Fields, List, Offers

GOALS = List(
    list="goals",
    blank=Goal(id="new"),
    prefix="g-",
    named="text",
    title=N_("Goals"),
    note=N_("One goal is best, three at most. Ask of each: does the experience meet what the customer expects?"),
    empty=N_("No goal yet. What should be different for the customer in three months?"),
    fields=(
        Field("text", "text", N_("The goal in your own words"), N_("what do you want to reach, and for whom?"), span=6),
        Field("kind", "open", N_("Kind of goal"), N_("choose one, or your own words"), span=6, options=vocab.GOALS),
        Field("measure", "line", N_("Measure"), N_("which number shows it?"), span=6),
        Field("target", "line", N_("Target"), N_("how much, and by when?"), span=6),
    ),
    adders=(Adder(N_("+ goal")),),
    offers=Offers(N_("Goals that others set"), ("kind",), tuple((goal, "kind") for goal in vocab.GOALS)),
)
TITLE = Fields((), (Field("title", "line", N_("Title of the map"), N_("whose journey, and to what?")),), N_("The map"))
SCOPE = Fields(
    ("scope",),
    (
        Field("start", "line", N_("Starts with"), N_("the first event: how does the need arise?"), span=6),
        Field("end", "line", N_("Ends with"), N_("the last event, long after paying: do they tell others?"), span=6),
        Field("kind", "choice", N_("How far it reaches"), span=6, options=vocab.SCOPE_KINDS),
        Field(
            "scenario",
            "open",
            N_("Which interaction?"),
            N_("choose one, or your own words"),
            span=6,
            options=vocab.SCENARIOS,
            when={"kind": "experience"},
        ),
    ),
)


# covers: 1.goal 2.9
class GoalPicker(RecordForm):
    """Set the goals and the scope of a map: ``GoalPicker(journey)``."""

    fragment = "goals"
    title = N_("Goal and scope")
    guide = N_("Why you make this map, how you will notice that it helped, and where it begins and ends.")
    nameless = N_("goal {n}")
    sections = (GOALS, TITLE, SCOPE)
    steps = ("goal",)
    deeds = (
        Deed("goal-missing", N_("Add one")),
        Deed("goal-without-measure", N_("Go there"), "measure"),
        Deed("goal-without-target", N_("Go there"), "target"),
        Deed("span-open", N_("Go there"), "start"),
        Deed("scenario-open", N_("Go there"), "scenario"),
    )
