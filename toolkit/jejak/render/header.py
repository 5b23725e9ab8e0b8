"""The head of the summary: what kind of map this is, how sure it is, how old, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.model import Version
from jejak.naming import persona_name
from jejak.versioning import line

if TYPE_CHECKING:
    import datetime as dt

    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Header:
    """The words of the head; an empty one does not appear. Above the board, the board tells the vision."""

    title: str
    kinds: tuple[str, ...]
    evidence: str
    version: str
    date: str
    next_review: str
    exported: str
    goal: str
    vision: str
    scenario: str
    start: str
    end: str
    personas: tuple[str, ...]


def header(journey: Journey, say: Speech, today: dt.date | None = None) -> Header:
    """Return the head of a journey's summary; `today` is the day of the export."""
    latest = next(reversed(line(journey)), Version(id="none"))
    return Header(
        title=title(journey, say),
        kinds=_kinds(journey, say),
        evidence=_evidence(journey, say),
        version=latest.name,
        date=_day(latest.date, say),
        next_review=_day(latest.next_review, say),
        exported=_day(today, say),
        goal=_goal(journey, say),
        vision="" if journey.touchpoints else journey.vision,
        scenario=vocab.label(vocab.SCENARIOS, journey.scope.scenario, say),
        start=journey.scope.start,
        end=journey.scope.end,
        personas=tuple(persona_name(each, say) for each in journey.personas),
    )


def title(journey: Journey, say: Speech) -> str:
    """Return the journey's title, or words for one that has none yet."""
    return journey.title.strip() or say("Journey without a title")


def _kinds(journey: Journey, say: Speech) -> tuple[str, ...]:
    """Return the type of map, and its scope where that is narrower than a whole journey."""
    kind = vocab.label(vocab.MAP_TYPES, journey.map_type, say)
    if journey.scope.kind == "journey":
        return (kind,)
    return (kind, vocab.label(vocab.SCOPE_KINDS, journey.scope.kind, say))


def _evidence(journey: Journey, say: Speech) -> str:
    """Return how many touchpoints were observed, assumed and proposed, as "4 observed · 3 assumed"."""
    found: list[str] = [each.evidence for each in journey.touchpoints]
    counts = ((found.count(kind.key), say(kind.label)) for kind in vocab.EVIDENCE)
    return " · ".join(f"{say.number(count)} {word}" for count, word in counts if count)


def _goal(journey: Journey, say: Speech) -> str:
    if not journey.goals:
        return ""
    first = journey.goals[0]
    return first.text or vocab.label(vocab.GOALS, first.kind, say)


def _day(day: dt.date | None, say: Speech) -> str:
    return say.date(day) if day else ""
