"""Advice on personas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.naming import Named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey

MOST_PERSONAS = 2
"""One persona per map, two at most (the guides of `glints` and `map`)."""


def persona_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map of nobody's journey: “no persona” is one of Smaply's ten mapping mistakes."""
    if not journey.personas:
        yield Finding(
            rule="persona-missing",
            step="persona",
            severity="missing",
            what=sentence(N_("Nobody walks this journey yet.")),
            why=sentence(N_("A map of everybody's journey is nobody's.")),
            try_=sentence(N_("Describe one persona who stands for most of your customers.")),
        )


# covers: 2.12 3.5
def personas_many(journey: Journey) -> Iterator[Finding]:
    """Find more personas than one map can follow: one (the guide of `glints`), two at most (that of `map`)."""
    count = len(journey.personas)
    if count > MOST_PERSONAS:
        yield Finding(
            rule="personas-many",
            step="persona",
            what=sentence(N_("{count} personas share this map."), count=count),
            why=sentence(N_("One or two personas who cover most customers keep the story clear.")),
            try_=sentence(N_("Keep the two that matter most and give the others a map of their own.")),
        )


THIN = {
    (False, False): N_("{name} has no frustrations and no expectations yet."),
    (False, True): N_("{name} has no frustrations yet."),
    (True, False): N_("{name} has no expectations yet."),
}
"""What to say of a persona, by whether there are frustrations and expectations."""


# covers: 2.10
def persona_thin(journey: Journey) -> Iterator[Finding]:
    """Find a persona who neither wants nor dislikes anything: two of the five fields in the guide of `map`."""
    for persona in journey.personas:
        what = THIN.get((bool(persona.frustrations), bool(persona.expectations)))
        if what:
            yield Finding(
                rule="persona-thin",
                step="persona",
                where=persona.id,
                severity="missing",
                what=sentence(what, name=Named(persona)),
                why=sentence(N_("Pains and feelings on the map grow from what the persona hopes for and fears.")),
                try_=sentence(N_("Add at least one, best in a customer's own words.")),
            )


RULES = (persona_missing, personas_many, persona_thin)
