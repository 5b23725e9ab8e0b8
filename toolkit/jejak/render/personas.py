"""Personas as cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.naming import persona_name
from jejak.render.portrait import emoji, initials, picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech
    from jejak.model import Journey, Persona

QUOTES = {"“": "”", '"': '"', "„": "”", "«": "»"}


@dataclass(frozen=True)
class Entry:
    """A label with one or several texts."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Card:
    """A persona: who it is, lists side by side, and further notes. What is empty does not appear.

    `picture` is the address of a picture inside the page. The first of picture, emoji and initials is the face.
    """

    name: str
    picture: str
    emoji: str
    initials: str
    person: tuple[str, ...]
    quote: str
    lists: tuple[Entry, ...]
    notes: tuple[Entry, ...]

    @property
    def is_small(self) -> bool:
        """Tell whether nothing is known but who it is, so that several cards find room side by side."""
        return not self.lists and not self.notes


def personas(journey: Journey, say: Speech) -> tuple[Card, ...]:
    """Return a card per persona."""
    return tuple(_card(persona, say) for persona in journey.personas)


def unquoted(text: str) -> str:
    """Return a quotation without the quotation marks somebody may have typed around it."""
    stripped = text.strip()
    inside = stripped[1:-1]
    return inside if inside and QUOTES.get(stripped[0]) == stripped[-1] else text


def _card(persona: Persona, say: Speech) -> Card:
    motives = tuple(vocab.label(vocab.MOTIVES, motive, say) for motive in persona.motives)
    age = say.number(persona.age) if persona.age is not None else ""
    return Card(
        name=persona_name(persona, say),
        picture=picture(persona.portrait),
        emoji=emoji(persona.portrait),
        initials=initials(persona.name),
        person=tuple(text for text in (age, persona.gender, persona.occupation, persona.location) if text),
        quote=unquoted(persona.quote),
        lists=_entries(
            (say("Expectations"), persona.expectations),
            (say("Frustrations"), persona.frustrations),
            (say("Motives"), motives),
            (say("Triggers"), persona.triggers),
            (say("Objections"), persona.objections),
        ),
        notes=_entries(
            (say("Lifestyle"), (persona.lifestyle,)),
            (say("Personality"), (persona.personality,)),
            (say("Shopping preferences"), (persona.shopping_preferences,)),
            (say("Browsing habits"), (persona.browsing_habits,)),
            (say("Based on"), (persona.source,)),
        ),
    )


def _entries(*labelled: tuple[str, Iterable[str]]) -> tuple[Entry, ...]:
    filled = (Entry(label, tuple(text for text in texts if text)) for label, texts in labelled)
    return tuple(entry for entry in filled if entry.texts)
