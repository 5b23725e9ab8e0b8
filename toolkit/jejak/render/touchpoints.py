"""The touchpoints as a plain table: the data behind board and curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage
from jejak.i18n import N_
from jejak.naming import distinct, persona_name, stage_name, touchpoint_name
from jejak.render.lanes import MAP_TEXTS

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Rating, Touchpoint

HEAD = (
    N_("Touchpoint"),
    N_("Stage"),
    N_("Channel"),
    N_("Action"),
    N_("Thought"),
    N_("Pain point"),
    N_("Barrier"),
    N_("Evidence"),
)
"""The columns between the number and the personas; the texts of the kind of map follow where there are any."""


@dataclass(frozen=True)
class TouchpointRow:
    """One touchpoint in words: `texts` in the order of the head, `feelings` one per persona."""

    number: int
    name: str
    texts: tuple[str, ...]
    feelings: tuple[str, ...]


@dataclass(frozen=True)
class TouchpointList:
    """The rows in the map's order, and the personas whose feelings they hold."""

    head: tuple[str, ...]
    personas: tuple[str, ...]
    rows: tuple[TouchpointRow, ...]


def touchpoints(journey: Journey, say: Speech) -> TouchpointList | None:
    """Return all touchpoints; ``None`` while there are none."""
    if not journey.touchpoints:
        return None
    lanes = [(field, label) for field, label in MAP_TEXTS if any(getattr(each, field) for each in journey.touchpoints)]
    ordered = ((stage_name(stage, say), each) for stage, group in by_stage(journey) for each in group)
    return TouchpointList(
        head=tuple(say(word) for word in (*HEAD, *(label for _, label in lanes))),
        personas=distinct(persona_name(persona, say) for persona in journey.personas),
        rows=tuple(
            TouchpointRow(
                number=place,
                name=touchpoint_name(each, say),
                texts=(stage, *_texts(each, say), *(getattr(each, field) for field, _ in lanes)),
                feelings=tuple(_feeling(each.ratings.get(persona.id), say) for persona in journey.personas),
            )
            for place, (stage, each) in enumerate(ordered, start=1)
        ),
    )


def _texts(touchpoint: Touchpoint, say: Speech) -> tuple[str, ...]:
    """Return what stands below the head, from the channel on."""
    return (
        vocab.label(vocab.CHANNELS, touchpoint.channel, say),
        touchpoint.action,
        touchpoint.thought,
        touchpoint.pain_point,
        vocab.label(vocab.BARRIERS, touchpoint.barrier, say),
        vocab.label(vocab.EVIDENCE, touchpoint.evidence, say),
    )


def _feeling(rating: Rating | None, say: Speech) -> str:
    """Return a rating in words, with the second axis where it was used."""
    if rating is None or rating.arousal is None:
        return vocab.spoken(rating.valence if rating else None, say)
    stirred = say("arousal {level}", level=say.signed(rating.arousal))
    return f"{vocab.spoken(rating.valence, say)} · {stirred}"
