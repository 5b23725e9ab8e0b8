"""What to call the parts of a journey, those without a name included."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Persona, Touchpoint

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from jejak.i18n import Sentence, Speech
    from jejak.model import Stage

NO_STAGE = N_("Without a stage")


@dataclass(frozen=True)
class Named:
    """A persona's or a touchpoint's name that is put into words when it is told, for the gaps of a `Sentence`."""

    record: Persona | Touchpoint

    def tell(self, say: Speech) -> str:
        """Return the name in the language of `say`."""
        if isinstance(self.record, Persona):
            return persona_name(self.record, say)
        return touchpoint_name(self.record, say)


@dataclass(frozen=True)
class Listed:
    """Several names behind each other, put into words when they are told."""

    names: Sequence[Named | Sentence]

    def tell(self, say: Speech) -> str:
        """Return the names in the language of `say`."""
        return ", ".join(name.tell(say) for name in self.names)


@dataclass(frozen=True)
class Day:
    """A day, written the way of the language it is told in."""

    day: dt.date

    def tell(self, say: Speech) -> str:
        """Return the day in full."""
        return say.date(self.day)


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
