"""Who the customer is: a form and a card for each persona."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Persona
from jejak.plain import to_plain
from jejak.widgets.advice import advice
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet

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
"""The form: groups with a heading, whether they start open, and their fields. The portrait is chosen on the card."""

LABELS = {name: label for _, _, fields in GROUPS for name, _, label, _ in fields}

STEPS = ("persona",)
"""The activities whose advice is told below the form."""

DEEDS = {"persona-thin": N_("Go there")}
"""What a button can do about a finding: the rule and the button's label."""


# covers: 1.persona 2.10 2.11
class PersonaBuilder(JourneyWidget):
    """Build the personas of a journey: ``PersonaBuilder(journey)``."""

    fragment = "personas"
    _esm = packed("personas/personas.js")
    _css = stylesheet("page/base.css", "personas/personas.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the form, its vocabulary and its words."""
        return {
            "title": say("Persona"),
            "guide": say("One persona, two at most, who stands for most of your customers."),
            "groups": [_group(title, is_open, fields, say) for title, is_open, fields in GROUPS],
            "method": [_method_step(step, say) for step in vocab.PERSONA_METHOD],
            "motives": vocab.options(vocab.MOTIVES, say),
            "blank": to_plain(Persona(id="new")),
            "oldest": OLDEST,
            "add": say("+ persona"),
            "choose": say("Which persona?"),
            "nameless": say("No name yet"),
            "complete": say("Completeness: {n} of {m} core fields"),
            "missing": say("Still missing:"),
            "and_more": say("and {n} more"),
            "nothing_missing": say("No core field is missing."),
            "core_count": say("core: {n} of {m}"),
            "optional": say("optional"),
            "optional_count": say("optional, {n} filled"),
            "more": say("{n} more"),
            "list_hint": say("Enter adds it to the list"),
            "item_hint": say("Enter keeps the change, Esc the old words"),
            "item_keys": say("Enter changes it, Delete removes it, Alt with ← or → moves it"),
            "item_remove": say("Remove: {item}"),
            "so_far": say("{label}, so far"),
            **_portrait_words(say),
            **_method_words(say),
            **_compare_words(say),
            "bad_age": say("Write the age in years as a number, such as 27. This is not saved yet."),
            "quoted": say("“{text}”"),
            "copy": say("Start another from a copy"),
            "copy_name": say("{name} (copy)"),
            "remove_this": say("Remove this persona"),
            "remove_sure": say("Remove {name}? Everything written about this persona goes."),
            "empty": say("Nobody is here yet. Who is the customer this map is about? Think of somebody you have met."),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the personas, and advice on them.

        Where nobody is yet, and on somebody without a name, there is none: the form itself says what to do next.
        """
        told = advice(journey, STEPS, say, DEEDS) if journey.personas else []
        nameless = {persona.id for persona in journey.personas if not persona.name.strip()}
        return {
            "personas": to_plain(journey.personas),
            "advice": [each for each in told if each["where"] not in nameless],
        }


def _portrait_words(say: Speech) -> dict[str, Any]:
    return {
        "portrait": say("Portrait"),
        "portrait_field": {"name": "portrait", "label": say("Portrait")},
        "portrait_change": say("Change the portrait"),
        "portrait_file": say("Choose a picture"),
        "portrait_own": say("Another emoji"),
        "portrait_away": say("Take the portrait away"),
        "portrait_hint": say("You can also drop a photo here or paste one. It is made small before it is saved."),
        "portrait_bad": say("This file cannot be a portrait. Choose a photo: JPEG, PNG or WebP."),
    }


def _method_words(say: Speech) -> dict[str, Any]:
    return {
        "method_title": say("How to find out: six steps"),
        "method_count": say("{n} of {m}"),
        "method_done": say("✓ written down"),
    }


def _compare_words(say: Speech) -> dict[str, Any]:
    return {
        "compare": say("Compare"),
        "compare_hint": say("What they have in common is marked with =. Everything else sets them apart."),
        "nothing_yet": say("nothing yet"),
    }


def _method_step(step: vocab.MethodStep, say: Speech) -> dict[str, Any]:
    names = COUNTED if step.is_last else step.fields
    told = say("all core fields") if step.is_last else " · ".join(say(LABELS[name]) for name in names)
    return {"title": say(step.label), "about": say(step.about), "fields": list(names), "told": told}


def _group(title: str, is_open: bool, fields: tuple[Field, ...], say: Speech) -> dict[str, Any]:  # noqa: FBT001 - a row of `GROUPS`
    return {"title": say(title), "open": is_open, "fields": [_field(field, say) for field in fields]}


def _field(field: Field, say: Speech) -> dict[str, Any]:
    name, kind, label, ask = field
    return {"name": name, "kind": kind, "label": say(label), "ask": say(ask), "core": name in COUNTED}
