"""What the charts count: pure, in the map's order, with words already chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil, copysign
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, in_map_order
from jejak.naming import distinct, persona_name, stage_name

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Persona

LONGEST = 60
"""Characters of a name in a chart; the table behind it has them all."""
STYLES = 5
"""So many personas differ in dash and shape; they are numbered in the order of `raters`, as on the board."""


@dataclass(frozen=True)
class Troubles:
    """What was found in a stage, in participants' words; a barrier that is a choice, in the reader's."""

    stage: str
    pain_points: tuple[str, ...]
    barriers: tuple[str, ...]


def raters(journey: Journey, say: Speech) -> tuple[tuple[Persona, str], ...]:
    """Return the personas who rated anything, each with a name of its own."""
    names = distinct(persona_name(persona, say) for persona in journey.personas)
    rated = {key for touchpoint in journey.touchpoints for key in touchpoint.ratings}
    return tuple((each, name) for each, name in zip(journey.personas, names, strict=True) if each.id in rated)


def people(journey: Journey, say: Speech) -> tuple[tuple[Persona, str], ...]:
    """Return the personas who rated anything with names that fit a chart and still differ."""
    found = raters(journey, say)
    names = distinct(shortened(name) for _, name in found)
    return tuple((persona, name) for (persona, _), name in zip(found, names, strict=True))


def levels(journey: Journey, persona_id: str) -> tuple[int | None, ...]:
    """Return one persona's ratings in the map's order, ``None`` where a touchpoint is not rated."""
    ratings = (each.ratings.get(persona_id) for each in in_map_order(journey))
    return tuple(rating.valence if rating else None for rating in ratings)


def level(mean: float | None, say: Speech) -> str:
    """Return a mean in number and nearest word: "+1.3 relieved", or "not rated"."""
    if mean is None:
        return say(vocab.NOT_RATED)
    return f"{say.signed(mean)} {say(vocab.emotion(nearest(mean)).label)}"


def nearest(mean: float) -> int:
    """Return the level beside a mean; halfway between two, the milder one."""
    return int(copysign(ceil(abs(mean) - 0.5), mean))


def channel_counts(journey: Journey, say: Speech) -> tuple[tuple[str, int], ...]:
    """Return every channel's word and how many touchpoints it has, the busiest first."""
    counts = Counter(
        vocab.label(vocab.CHANNELS, each.channel, say) for each in in_map_order(journey) if each.channel.strip()
    )
    return tuple(counts.most_common())


def troubles(journey: Journey, say: Speech) -> tuple[Troubles, ...]:
    """Return the pain points and barriers of every stage, the stages without any too."""
    return tuple(
        Troubles(
            stage_name(stage, say),
            tuple(each.pain_point.strip() for each in group if each.pain_point.strip()),
            tuple(vocab.label(vocab.BARRIERS, each.barrier, say) for each in group if each.barrier.strip()),
        )
        for stage, group in by_stage(journey)
    )


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return what a chart can show of a text, cut between words where it has any: drawing measures every letter."""
    if len(text) <= longest:
        return text
    begun = text[: longest + 1].rsplit(maxsplit=1)[0]
    return f"{(begun if len(begun) * 2 > longest else text)[:longest].rstrip()}…"
