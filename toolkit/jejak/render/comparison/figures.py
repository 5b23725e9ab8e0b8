"""The difference in figures: the few above the fold, and a table of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from jejak.comparison import numbers
from jejak.naming import stage_name
from jejak.render.comparison.measures import FEW, counted, named, number, pair, shifted, signed, trend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.comparison import Both, Comparison, Mood, Numbers
    from jejak.i18n import Speech


@dataclass(frozen=True)
class Figure:
    """A number before and after, what it means, and the difference in words. `persona` tells whose it is.

    `trend` is "better", "worse" or empty; the words say so too.
    """

    before: str
    after: str
    meaning: str
    told: str
    persona: str = ""
    trend: str = ""


@dataclass(frozen=True)
class Row:
    """A line of the table of numbers. `persona` and `stage` are participants' words and may be empty."""

    meaning: str
    persona: str
    stage: str
    before: str
    after: str
    told: str

    @property
    def is_same(self) -> bool:
        """Tell whether both are written alike."""
        return self.before == self.after


def figures(found: Comparison, say: Speech) -> tuple[Figure, ...]:
    """Return the figures above the fold; what neither journey tells is left out."""
    told = numbers(found)
    taken_up = _count(told.taken_up, say("opportunities taken up"), say, fewer_is="worse")
    return (
        *_count(told.steps_to_purchase, say("steps to the purchase"), say, fewer_is="better"),
        *_feelings(told, say),
        *_pains(found, told, say),
        *_count(told.touchpoints, say("touchpoints"), say),
        *(taken_up if any(pair(told.opportunities)) else ()),
    )


def _count(counts: Both[int | None] | Both[int], meaning: str, say: Speech, fewer_is: str = "") -> Iterator[Figure]:
    before, after = counts.before, counts.after
    if not before and not after:
        return
    more_is = {"better": "worse", "worse": "better"}.get(fewer_is, "")
    change = (after - before) if before is not None and after is not None else 0
    tone = fewer_is if change < 0 else more_is if change > 0 else ""
    yield Figure(number(before, say), number(after, say), meaning, counted(before, after, say), trend=tone)


def _feelings(told: Numbers, say: Speech) -> Iterator[Figure]:
    """Yield the mean of each persona or, of many, of all together; the peak-end score where there is one only."""
    if len(told.moods) > FEW and told.together.before is not None:
        yield _feeling(told.together, say("mean emotion"), _everybody(told, say), say)
        return
    for mood, name in named(told, say)[:FEW]:
        yield _feeling(mood.mean, say("mean emotion"), name, say)
        if len(told.moods) == 1:
            yield _feeling(mood.peak_end, say("peak–end score"), name, say)


def _feeling(both: Both[float | None], meaning: str, name: str, say: Speech) -> Figure:
    before, after = signed(both.before, say), signed(both.after, say)
    return Figure(before, after, meaning, shifted(both, say), name, trend=trend(both))


def _pains(found: Comparison, told: Numbers, say: Speech) -> Iterator[Figure]:
    count = told.pains.count
    if not found.matches.any:
        yield from _count(count, say("pain points"), say)
    elif count.before or count.after:
        gone, new = len(told.pains.resolved), len(told.pains.new)
        words = (
            say.plural("{n} resolved", "{n} resolved", gone) if gone else "",
            say.plural("{n} new", "{n} new", new) if new else "",
        )
        tone = "better" if count.after < count.before else "worse" if count.after > count.before else ""
        yield Figure(
            say.number(count.before),
            say.number(count.after),
            say("pain points"),
            ", ".join(filter(None, words)) or say("the same"),
            trend=tone,
        )


# The table ----


def table(found: Comparison, say: Speech) -> tuple[Row, ...]:
    """Return all numbers, those of each persona after those of the map."""
    told = numbers(found)
    counts = (
        (told.steps_to_purchase, say("Steps to purchase")),
        (told.touchpoints, say("Touchpoints")),
        (told.pains.count, say("Pain points")),
        (told.opportunities, say("Opportunities")),
        (told.taken_up, say("Opportunities taken up in the change plan")),
        (told.changes_done, say("Changes done")),
    )
    rows = (
        Row(meaning, "", "", number(each.before, say), number(each.after, say), counted(each.before, each.after, say))
        for each, meaning in counts
        if any(pair(each))
    )
    several = len(told.moods) > 1
    moods = (_mood_rows(mood, name if several else "", say) for mood, name in named(told, say))
    return (*rows, *(_together(told, say) if several else ()), *chain.from_iterable(moods))


def _together(told: Numbers, say: Speech) -> Iterator[Row]:
    if told.together.before is not None:
        yield _mood_row(say("Mean emotion, whole map"), _everybody(told, say), "", told.together, say)


def _everybody(told: Numbers, say: Speech) -> str:
    """Name those of whom there is a mean of both journeys."""
    count = sum(None not in pair(mood.mean) for mood in told.moods)
    return say.plural("{n} persona together", "{n} personas together", count)


def _mood_rows(mood: Mood, name: str, say: Speech) -> Iterator[Row]:
    """Yield a persona's means and the peak-end score; only the whole map's mean where one journey is not rated."""
    yield _mood_row(say("Mean emotion, whole map"), name, "", mood.mean, say)
    if None in pair(mood.mean):
        return
    for each in mood.stages:
        if any(value is not None for value in pair(each.mean)):
            yield _mood_row(say("Mean emotion"), name, stage_name(each.stage, say), each.mean, say)
    yield _mood_row(say("Peak–end score"), name, "", mood.peak_end, say)


def _mood_row(meaning: str, name: str, stage: str, both: Both[float | None], say: Speech) -> Row:
    return Row(meaning, name, stage, signed(both.before, say), signed(both.after, say), shifted(both, say))
