"""What to call the parts of a journey, those without a name included."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech
    from jejak.model import Persona, Stage, Touchpoint

NO_STAGE = N_("Without a stage")


def persona_name(persona: Persona, say: Speech) -> str:
    """Return a persona's name, or words for one that has none yet."""
    return persona.name.strip() or say("Persona without a name")


def touchpoint_name(touchpoint: Touchpoint, say: Speech) -> str:
    """Return a touchpoint's name, or words for one that has none yet."""
    return touchpoint.name.strip() or say("Touchpoint without a name")


def stage_name(stage: Stage | None, say: Speech) -> str:
    """Return a stage's name; ``None`` stands for touchpoints that belong to no stage of the map."""
    return vocab.stage_name(stage, say) if stage else say(NO_STAGE)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names with a number behind each repetition, so that a chart keeps them apart."""
    seen: Counter[str] = Counter()
    return tuple(_numbered(name, seen) for name in names)


def _numbered(name: str, seen: Counter[str]) -> str:
    seen[name] += 1
    if seen[name] == 1:
        return name
    return _numbered(f"{name} ({seen[name]})", seen)
