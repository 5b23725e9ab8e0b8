"""What each chart says, as a sentence: for captions, and for those who do not see the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, curve, mean_valence
from jejak.charts.rows import channel_counts, level, raters, troubles
from jejak.naming import stage_name, touchpoint_name
from jejak.printable import isolated
from jejak.priorities import weighed

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech
    from jejak.model import Journey, Persona


def told(name: str, journey: Journey, say: Speech) -> str:
    """Return the message of a chart, or the empty string when there is nothing to tell."""
    return _TOLD[name](journey, say)


def _emotion(journey: Journey, say: Speech) -> str:
    return " ".join(_curve(journey, persona, name, say) for persona, name in raters(journey, say))


def _curve(journey: Journey, persona: Persona, name: str, say: Speech) -> str:
    """Tell how one persona's feelings move, naming start, trough, peak and end."""
    points = curve(journey, persona.id)
    lowest, highest = min(points, key=lambda each: each.valence), max(points, key=lambda each: each.valence)
    counts = {"rated": say.number(len(points)), "all": say.number(len(journey.touchpoints))}
    if lowest.valence == highest.valence:
        message = say("{persona} feels the same throughout, {level}; {rated} of {all} touchpoints are rated.")
        return message.format(persona=isolated(name), level=vocab.spoken(lowest.valence, say), **counts)
    return say(
        "{persona} starts at {start}, is lowest at “{trough}” ({low}), highest at “{peak}” ({high}) and ends at {end}; "
        "{rated} of {all} touchpoints are rated.",
        persona=isolated(name),
        start=vocab.spoken(points[0].valence, say),
        trough=isolated(touchpoint_name(lowest.touchpoint, say)),
        low=vocab.spoken(lowest.valence, say),
        peak=isolated(touchpoint_name(highest.touchpoint, say)),
        high=vocab.spoken(highest.valence, say),
        end=vocab.spoken(points[-1].valence, say),
        **counts,
    )


def _stages(journey: Journey, say: Speech) -> str:
    return " ".join(_stage_range(journey, persona, name, say) for persona, name in raters(journey, say))


def _stage_range(journey: Journey, persona: Persona, name: str, say: Speech) -> str:
    """Tell in which stages one persona feels worst and in which best."""
    means = [(stage_name(stage, say), mean_valence(group, persona.id)) for stage, group in by_stage(journey)]
    rated = [(stage, mean) for stage, mean in means if mean is not None]
    low, high = min(mean for _, mean in rated), max(mean for _, mean in rated)
    if low == high:
        return say("{persona} feels {level} in every rated stage.", persona=isolated(name), level=level(low, say))
    return say(
        "{persona} feels worst in the stage {low_stage} ({low}) and best in {high_stage} ({high}).",
        persona=isolated(name),
        low_stage=_stages_at(low, rated),
        low=level(low, say),
        high_stage=_stages_at(high, rated),
        high=level(high, say),
    )


def _stages_at(mean: float, rated: list[tuple[str, float]]) -> str:
    """Name every stage with that mean: of several, none is hidden behind the first."""
    return ", ".join(isolated(stage) for stage, each in rated if each == mean)


def _channels(journey: Journey, say: Speech) -> str:
    counts = channel_counts(journey, say)
    if not counts:
        return ""
    most = counts[0][1]
    busiest = ", ".join(isolated(name) for name, count in counts if count == most)
    message = say.plural(
        "Busiest channel: {channels} ({n} touchpoint).",
        "Busiest channel: {channels} ({n} touchpoints).",
        most,
        channels=busiest,
    )
    without = sum(not each.channel for each in journey.touchpoints)
    open_ones = say.plural("{n} touchpoint has no channel yet.", "{n} touchpoints have no channel yet.", without)
    return f"{message} {open_ones}" if without else message


def _pains(journey: Journey, say: Speech) -> str:
    found = troubles(journey, say)
    pain_points = [(each.stage, len(each.pain_points)) for each in found]
    barriers = [(each.stage, len(each.barriers)) for each in found]
    return " ".join(filter(None, (_pain_points(pain_points, say), _barriers(barriers, say))))


def _pain_points(counts: list[tuple[str, int]], say: Speech) -> str:
    """Tell in which stage most pain points are: more than half of them, or more than anywhere else."""
    where, most, every = _gathered(counts)
    if not every:
        return ""
    if most == every:
        return say.plural(
            "The only pain point is in {stage}.", "All {n} pain points are in {stage}.", every, stage=where[0]
        )
    told = {"stages": ", ".join(where), "most": say.number(most), "all": say.number(every)}
    if len(where) > 1:
        return say("The stages with the most pain points are {stages}: {most} each, {all} in all.", **told)
    if 2 * most > every:
        return say("Most pain points are in {stages}: {most} of {all}.", **told)
    return say("No stage has more pain points than {stages}: {most} of {all}.", **told)


def _barriers(counts: list[tuple[str, int]], say: Speech) -> str:
    """Tell in which stage most barriers are: more than half of them, or more than anywhere else."""
    where, most, every = _gathered(counts)
    if not every:
        return ""
    if most == every:
        return say.plural("The only barrier is in {stage}.", "All {n} barriers are in {stage}.", every, stage=where[0])
    told = {"stages": ", ".join(where), "most": say.number(most), "all": say.number(every)}
    if len(where) > 1:
        return say("The stages with the most barriers are {stages}: {most} each, {all} in all.", **told)
    if 2 * most > every:
        return say("Most barriers are in {stages}: {most} of {all}.", **told)
    return say("No stage has more barriers than {stages}: {most} of {all}.", **told)


def _gathered(counts: list[tuple[str, int]]) -> tuple[tuple[str, ...], int, int]:
    """Return the stages that have most, how many that is, and how many there are altogether."""
    most = max((count for _, count in counts), default=0)
    where = tuple(isolated(stage) for stage, count in counts if count == most)
    return where, most, sum(count for _, count in counts)


def _priorities(journey: Journey, say: Speech) -> str:
    every = weighed(journey)
    first = "; ".join(
        f"{say.number(each.number)} {isolated(each.opportunity.text)}" for each in every if each.quadrant == "first"
    )
    if first:
        return say("High impact at little effort, to do first: {opportunities}.", opportunities=first)
    return say("No opportunity promises high impact at little effort yet.") if every else ""


_TOLD: dict[str, Callable[[Journey, Speech], str]] = {
    "emotion": _emotion,
    "stages": _stages,
    "channels": _channels,
    "pains": _pains,
    "priorities": _priorities,
}
