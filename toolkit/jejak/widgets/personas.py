"""Who the customer is: a form and a card for each persona."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Persona
from jejak.plain import to_plain
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import module, stylesheet

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

OLDEST = 130
"""Greatest age in years that the model takes."""

COUNTED = (
    "name",
    "age",
    "occupation",
    "location",
    "quote",
    "expectations",
    "frustrations",
    "motives",
    "lifestyle",
    "source",
)
"""The fields that make a persona complete enough to work with; the others deepen it."""

Field = tuple[str, str, str, str]
"""A field of the form: its name, the control it needs, its label, and the question that helps to fill it."""

GROUPS: tuple[tuple[str, bool, tuple[Field, ...]], ...] = (
    (
        N_("Who it is"),
        True,
        (
            ("name", "line", N_("Name"), N_("what are they called?")),
            ("age", "age", N_("Age"), N_("how old?")),
            ("occupation", "line", N_("Occupation"), N_("what do they do all day?")),
            ("gender", "line", N_("Gender"), N_("if it matters here")),
            ("location", "line", N_("Location"), N_("where do they live?")),
            ("quote", "text", N_("Quote"), N_("one sentence they would say")),
        ),
    ),
    (
        N_("What moves them"),
        True,
        (
            ("expectations", "list", N_("Expectations"), N_("what do they hope for?")),
            ("frustrations", "list", N_("Frustrations"), N_("what gets in their way?")),
            ("motives", "motives", N_("Motives to buy"), ""),
        ),
    ),
    (
        N_("How they live and buy"),
        False,
        (
            ("lifestyle", "text", N_("Lifestyle"), N_("what does a usual week look like?")),
            ("personality", "text", N_("Personality"), N_("careful, curious, in a hurry?")),
            ("shopping_preferences", "text", N_("Shopping preferences"), N_("where and how do they like to buy?")),
            ("browsing_habits", "text", N_("Browsing habits"), N_("which sites and apps, and when?")),
        ),
    ),
    (
        N_("What starts and stops them"),
        False,
        (
            ("triggers", "list", N_("Triggers"), N_("what makes them start looking?")),
            ("objections", "list", N_("Objections"), N_("what makes them hesitate?")),
        ),
    ),
    (
        N_("Where this comes from"),
        False,
        (("source", "text", N_("Source"), N_("interviews, surveys, sales records, or still a guess?")),),
    ),
)
"""The form: groups with a heading, whether they start open, and their fields."""


class PersonaBuilder(JourneyWidget):
    """Build the personas of a journey: ``PersonaBuilder(journey)``."""

    fragment = "personas"
    _esm = module("personas.js")
    _css = stylesheet("base.css", "personas.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the form, its vocabulary and its words."""
        return {
            "title": say("Persona"),
            "guide": say("One persona, two at most, who stands for most of your customers."),
            "groups": [_group(title, is_open, fields, say) for title, is_open, fields in GROUPS],
            "counted": list(COUNTED),
            "motives": vocab.options(vocab.MOTIVES, say),
            "blank": to_plain(Persona(id="new")),
            "oldest": OLDEST,
            "add": say("+ persona"),
            "choose": say("Which persona?"),
            "nameless": say("No name yet"),
            "complete": say("Completeness: {n} of {m}"),
            "group_count": say("{n} of {m} filled"),
            "one_per_line": say("one per line"),
            "bad_age": say("Write the age in years as a number, such as 27. This is not saved yet."),
            "quoted": say("“{text}”"),
            "remove_this": say("Remove this persona"),
            "remove_sure": say("Remove {name}? Everything written about this persona goes."),
            "empty": say("Nobody is here yet. Who is the customer this map is about? Think of somebody you have met."),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:  # noqa: ARG003 - the signature all widgets share
        """Return the personas."""
        return {"personas": to_plain(journey.personas)}


def _group(title: str, is_open: bool, fields: tuple[Field, ...], say: Speech) -> dict[str, Any]:  # noqa: FBT001 - a row of `GROUPS`
    shown = [{"name": name, "kind": kind, "label": say(label), "ask": say(ask)} for name, kind, label, ask in fields]
    return {"title": say(title), "open": is_open, "fields": shown}
