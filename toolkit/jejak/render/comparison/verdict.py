"""The difference in numbers: a few sentences, the figures above the fold, and a table of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from jejak.comparison import numbers
from jejak.naming import distinct, persona_name, stage_name
from jejak.printable import isolated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.comparison import Both, Comparison, Mood, Numbers
    from jejak.i18n import Speech

NOTHING = "–"
MOST = 2
"""So many personas have a figure of their own; the table has them all."""


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


def verdict(found: Comparison, say: Speech) -> str:
    """Return what the difference comes to, in a few sentences."""
    told = numbers(found)
    said = " ".join((*_steps_said(told, say), *_moods_said(told, say), *_pains_said(told, say)))
    if found.is_empty:
        return say("Nothing differs between the two.")
    return said or say("The words differ; steps, feelings and pain points are the same.")


def _steps_said(told: Numbers, say: Speech) -> Iterator[str]:
    before, after = told.steps_to_purchase.before, told.steps_to_purchase.after
    if before is None or after is None or before == after:
        return
    values = {"before": say.number(before), "after": say.number(after)}
    if after < before:
        yield say.plural(
            "{n} step fewer to the purchase: {before} → {after}.",
            "{n} steps fewer to the purchase: {before} → {after}.",
            before - after,
            **values,
        )
    else:
        yield say.plural(
            "{n} step more to the purchase: {before} → {after}.",
            "{n} steps more to the purchase: {before} → {after}.",
            after - before,
            **values,
        )


def _moods_said(told: Numbers, say: Speech) -> Iterator[str]:
    for mood, name in named(told, say):
        trend = _trend(mood.mean)
        values = {
            "persona": isolated(name),
            "before": _signed(mood.mean.before, say),
            "after": _signed(mood.mean.after, say),
        }
        if trend == "better":
            yield say("{persona} feels better on average: {before} → {after}.", **values)
        elif trend == "worse":
            yield say("{persona} feels worse on average: {before} → {after}.", **values)


def _pains_said(told: Numbers, say: Speech) -> Iterator[str]:
    resolved, count = len(told.pains.resolved), told.pains.count.before
    if resolved:
        yield say.plural(
            "{resolved} of {n} pain point is resolved.",
            "{resolved} of {n} pain points are resolved.",
            count,
            resolved=say.number(resolved),
        )
    if told.pains.new:
        yield say.plural("{n} pain point is new.", "{n} pain points are new.", len(told.pains.new))


def named(told: Numbers, say: Speech) -> tuple[tuple[Mood, str], ...]:
    """Return the moods with their personas' names, each a name of its own."""
    names = distinct(persona_name(mood.persona, say) for mood in told.moods)
    return tuple(zip(told.moods, names, strict=True))


# Figures ----


def figures(found: Comparison, say: Speech) -> tuple[Figure, ...]:
    """Return the figures above the fold; what neither journey tells is left out."""
    told = numbers(found)
    moods = named(told, say)
    tellers = (_mean, _peak_end) if len(moods) == 1 else (_mean,)
    taken_up = _count(told.taken_up, say("opportunities taken up"), say, fewer_is="worse")
    return (
        *_count(told.steps_to_purchase, say("steps to the purchase"), say, fewer_is="better"),
        *(tell(*mood, say) for mood in moods[:MOST] for tell in tellers),
        *_pains(told, say),
        *_count(told.touchpoints, say("touchpoints"), say),
        *(taken_up if any(_pair(told.opportunities)) else ()),
    )


def _count(counts: Both[int | None] | Both[int], meaning: str, say: Speech, fewer_is: str = "") -> Iterator[Figure]:
    before, after = counts.before, counts.after
    if not before and not after:
        return
    more_is = {"better": "worse", "worse": "better"}.get(fewer_is, "")
    change = (after - before) if before is not None and after is not None else 0
    trend = fewer_is if change < 0 else more_is if change > 0 else ""
    yield Figure(_number(before, say), _number(after, say), meaning, _counted(before, after, say), trend=trend)


def _mean(mood: Mood, name: str, say: Speech) -> Figure:
    return _feeling(mood.mean, say("mean emotion"), name, say)


def _peak_end(mood: Mood, name: str, say: Speech) -> Figure:
    return _feeling(mood.peak_end, say("peak–end score"), name, say)


def _feeling(both: Both[float | None], meaning: str, name: str, say: Speech) -> Figure:
    before, after = _signed(both.before, say), _signed(both.after, say)
    return Figure(before, after, meaning, _moved(both, say), name, trend=_trend(both))


def _pains(told: Numbers, say: Speech) -> Iterator[Figure]:
    count = told.pains.count
    if count.before or count.after:
        gone, new = len(told.pains.resolved), len(told.pains.new)
        words = (
            say.plural("{n} resolved", "{n} resolved", gone) if gone else "",
            say.plural("{n} new", "{n} new", new) if new else "",
        )
        trend = "better" if count.after < count.before else "worse" if count.after > count.before else ""
        yield Figure(
            say.number(count.before),
            say.number(count.after),
            say("pain points"),
            ", ".join(filter(None, words)) or say("the same"),
            trend=trend,
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
        Row(
            meaning, "", "", _number(each.before, say), _number(each.after, say), _counted(each.before, each.after, say)
        )
        for each, meaning in counts
        if any(_pair(each))
    )
    several = len(told.moods) > 1
    moods = (_mood_rows(mood, name if several else "", say) for mood, name in named(told, say))
    return (*rows, *chain.from_iterable(moods))


def _mood_rows(mood: Mood, name: str, say: Speech) -> Iterator[Row]:
    yield _mood_row(say("Mean emotion, whole map"), name, "", mood.mean, say)
    for each in mood.stages:
        if any(value is not None for value in _pair(each.mean)):
            yield _mood_row(say("Mean emotion"), name, stage_name(each.stage, say), each.mean, say)
    yield _mood_row(say("Peak–end score"), name, "", mood.peak_end, say)


def _mood_row(meaning: str, name: str, stage: str, both: Both[float | None], say: Speech) -> Row:
    return Row(meaning, name, stage, _signed(both.before, say), _signed(both.after, say), _moved(both, say))


# Numbers in words ----


def _pair(both: Both[int] | Both[int | None] | Both[float | None]) -> tuple[float | None, float | None]:
    return both.before, both.after


def _number(value: float | None, say: Speech) -> str:
    return NOTHING if value is None else say.number(value)


def _signed(value: float | None, say: Speech) -> str:
    """Write a mean as it is told: a twentieth below zero is no minus zero."""
    return NOTHING if value is None else say.signed(round(value, 1) or 0)


def _counted(before: int | None, after: int | None, say: Speech) -> str:
    if before is None or after is None:
        return say("only after") if before is None else say("only before")
    if before == after:
        return say("the same")
    change = after - before
    return say.plural("{n} more", "{n} more", change) if change > 0 else say.plural("{n} fewer", "{n} fewer", -change)


def _moved(both: Both[float | None], say: Speech) -> str:
    if both.before is None or both.after is None:
        return say("rated only after") if both.before is None else say("rated only before")
    change = _signed(round(both.after, 1) - round(both.before, 1), say)
    trend = _trend(both)
    if not trend:
        return say("the same")
    return say("{change}, better", change=change) if trend == "better" else say("{change}, worse", change=change)


def _trend(both: Both[float | None]) -> str:
    """Tell better from worse by what is shown: a tenth of a level."""
    if both.before is None or both.after is None:
        return ""
    change = round(both.after, 1) - round(both.before, 1)
    return "better" if change > 0 else "worse" if change < 0 else ""
