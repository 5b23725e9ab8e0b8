"""What the difference comes to, in a few sentences: first what it means, then what was added, removed and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.comparison import numbers, raters
from jejak.printable import isolated
from jejak.render.comparison.fields import ABOUT, is_text
from jejak.render.comparison.measures import FEW, named, signed, trend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jejak.comparison import Changed, Comparison, Numbers, Section
    from jejak.i18n import Speech


def verdict(found: Comparison, say: Speech) -> str:
    """Return what the difference comes to, in a few sentences."""
    return " ".join(filter(None, (news(found, say), tally(found, say))))


def news(found: Comparison, say: Speech) -> str:
    """Return what the difference means: steps, feelings and pain points. Empty where none of them differs."""
    told = numbers(found)
    compared, pains = _compared_said(found, say), _pains_said(found, told, say)
    return " ".join((*_steps_said(told, say), *_moods_said(told, say), *compared, *pains))


def tally(found: Comparison, say: Speech) -> str:
    """Return how many of what were added, removed, moved, rated differently and changed, or that only texts were."""
    if found.is_empty:
        return say("Nothing differs between the two.")
    changed = ", ".join(_changed(found, say))
    if _is_reworded(found):
        return say("Only texts differ: {what}.", what=changed)
    sentences = (
        (say("Added: {what}."), _counts(found, lambda section: len(section.added), say)),
        (say("Removed: {what}."), _counts(found, lambda section: len(section.removed), say)),
        (say("In another order: {what}."), _counts(found, lambda section: len(section.moved), say)),
        (say("Rated differently: {what}."), _counts(found, _rated, say)),
        (say("Changed: {what}."), changed),
    )
    return " ".join(sentence.format(what=what) for sentence, what in sentences if what)


def _is_reworded(found: Comparison) -> bool:
    """Tell whether what somebody wrote is all that differs, and no pain point came or went with it."""
    pains = numbers(found).pains
    if pains.resolved or pains.new or any(each.added or each.removed or each.moved for each in found.sections):
        return False
    records = ((section.name, one.fields) for section in found.sections for one in section.changed)
    return all(is_text(name, change) for name, fields in (*records, (ABOUT, found.about)) for change in fields)


# Counts ----


def _changed(found: Comparison, say: Speech) -> Iterator[str]:
    told = _counts(found, lambda section: sum(map(_is_changed, section.changed)), say)
    if told:
        yield told
    if found.about:
        yield say("the map itself")


def _is_changed(changed: Changed) -> bool:
    return any(each.field != "ratings" for each in changed.fields)


def _rated(section: Section) -> int:
    return sum(any(each.field == "ratings" for each in changed.fields) for changed in section.changed)


def _counts(found: Comparison, count: Callable[[Section], int], say: Speech) -> str:
    counts = ((section.name, count(section)) for section in found.sections)
    return ", ".join(_counted(name, n, say) for name, n in counts if n)


def _counted(name: str, n: int, say: Speech) -> str:
    return {
        "touchpoints": say.plural("{n} touchpoint", "{n} touchpoints", n),
        "stages": say.plural("{n} stage", "{n} stages", n),
        "personas": say.plural("{n} persona", "{n} personas", n),
        "goals": say.plural("{n} goal", "{n} goals", n),
        "resources": say.plural("{n} resource", "{n} resources", n),
        "opportunities": say.plural("{n} opportunity", "{n} opportunities", n),
        "changes": say.plural("{n} change in the plan", "{n} changes in the plan", n),
        "walkthroughs": say.plural("{n} walk-through finding", "{n} walk-through findings", n),
        "moments": say.plural("{n} customer quote", "{n} customer quotes", n),
    }[name]


# What it means ----


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
    """Yield who feels better or worse: by name if they are few, or else how many do."""
    trends = [trend(mood.mean) for mood in told.moods]
    if len(trends) > FEW:
        if any(trends):
            yield _many_said(told, trends, say)
        return
    for mood, name in named(told, say):
        values = {
            "persona": isolated(name),
            "before": signed(mood.mean.before, say),
            "after": signed(mood.mean.after, say),
        }
        if trend(mood.mean) == "better":
            yield say("{persona} feels better on average: {before} → {after}.", **values)
        elif trend(mood.mean) == "worse":
            yield say("{persona} feels worse on average: {before} → {after}.", **values)


def _many_said(told: Numbers, trends: Sequence[str], say: Speech) -> str:
    better, worse = trends.count("better"), trends.count("worse")
    count = say.number(len(trends))
    shares = (
        say("better for {n} of {all}", n=say.number(better), all=count) if better else "",
        say("worse for {n} of {all}", n=say.number(worse), all=count) if worse else "",
    )
    return say(
        "Mean emotion of the personas: {shares}; together {before} → {after}.",
        shares=", ".join(filter(None, shares)),
        before=signed(told.together.before, say),
        after=signed(told.together.after, say),
    )


def _compared_said(found: Comparison, say: Speech) -> Iterator[str]:
    """Yield for whom feelings cannot be compared, if for anybody."""
    people = raters(found)
    alone = len(people.only.before) + len(people.only.after)
    if alone and people.both:
        yield say.plural(
            "Feelings are compared for {n} persona out of {all}: the others are on one map only.",
            "Feelings are compared for {n} personas out of {all}: the others are on one map only.",
            len(people.both),
            all=say.number(len(people.both) + alone),
        )
    elif alone:
        yield say("No rated persona is on both maps, so feelings are not compared.")


def _pains_said(found: Comparison, told: Numbers, say: Speech) -> Iterator[str]:
    """Yield what became of the pain points, unless nothing did: the maps of two different journeys."""
    if not found.matches.any and found.before.touchpoints and found.after.touchpoints:
        yield say("The two maps have no touchpoint in common.")
    if not found.matches.any:
        return
    resolved, count = len(told.pains.resolved), told.pains.count.before
    if resolved:
        yield say.plural(
            "Resolved: {resolved} of {n} pain point.",
            "Resolved: {resolved} of {n} pain points.",
            count,
            resolved=say.number(resolved),
        )
    if told.pains.new:
        yield say.plural("{n} pain point is new.", "{n} pain points are new.", len(told.pains.new))
