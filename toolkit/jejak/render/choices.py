"""What there is to choose from, explained: a fragment for a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.render.fragments import framed
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.vocab import Choice

CHOICES: dict[str, Iterable[Choice]] = {
    "map_types": vocab.MAP_TYPES,
    "goals": vocab.GOALS,
    "motives": vocab.MOTIVES,
    "barriers": vocab.BARRIERS,
    "stages": vocab.STAGES,
    "channels": vocab.CHANNELS,
    "scenarios": vocab.SCENARIOS,
}

DETAILS = {
    "when": N_("When to use"),
    "pros": N_("In favour"),
    "cons": N_("Against"),
    "remedy": N_("How to overcome it"),
    "where": N_("Where it happens"),
    "chance": N_("The chance it offers"),
    "prompts": N_("Ask"),
}
"""What some choices know besides label and explanation, by the name of the field."""


@dataclass(frozen=True)
class Detail:
    """A label with one or several sentences."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class ChoiceCard:
    """A choice, explained. `key` is what stands in the file."""

    key: str
    label: str
    about: str
    details: tuple[Detail, ...]


def choices(name: str, say: Speech) -> Markup:
    """Return the choices of a kind with their explanations. Raises `KeyError` for a name not in `CHOICES`."""
    cards = tuple(_card(choice, say) for choice in CHOICES[name])
    return framed("choices", laid_out("parts/choices.html.j2", say, view=cards), say)


def _card(choice: Choice, say: Speech) -> ChoiceCard:
    known = ((label, getattr(choice, field, ())) for field, label in DETAILS.items())
    details = tuple(Detail(say(label), _spoken(value, say)) for label, value in known if value)
    return ChoiceCard(choice.key, say(choice.label), say(choice.about), details)


def _spoken(value: Any, say: Speech) -> tuple[str, ...]:
    return tuple(say(each) for each in ((value,) if isinstance(value, str) else value))
