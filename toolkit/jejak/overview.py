"""A journey in a few lines or a small object: what `jejak info` and `jejak check` print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.analysis import Facts, Point, Step, facts
from jejak.progress import progress as on_track
from jejak.vocab import MAP_TYPES, label, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.checks import Finding
    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.progress import Progress, StepProgress


def info(journey: Journey) -> dict[str, Any]:
    """Return the journey in numbers, for programs.

    `personas`, `stages`, `touchpoints` and `rated` are counts; the rating figures are the first persona's, in the
    map's order, unrated touchpoints left out; ``null`` where nothing is rated. Touchpoints are named by id.
    """
    found = facts(journey)
    return {
        "title": journey.title,
        "language": journey.language,
        "map_type": journey.map_type,
        "personas": len(journey.personas),
        "stages": len(journey.stages),
        "touchpoints": len(journey.touchpoints),
        "rated": found.rated,
        "peak": _point(found.peak),
        "trough": _point(found.trough),
        "end": _point(found.end),
        "peak_end": found.peak_end,
        "largest_change": _step(found.largest_change),
        "steps_to_purchase": found.steps_to_purchase,
    }


def ways(journey: Journey, tracks: Iterable[str]) -> list[Progress]:
    """Return how far the journey is on some tracks."""
    return [on_track(journey, track) for track in tracks]


def progress(journey: Journey, tracks: Iterable[str], say: Speech) -> dict[str, Any]:
    """Return how far the journey is on some tracks, for programs: a list of steps by the track's name.

    `state` is "todo", "begun" or "done"; `title` and `missing` are in the language of `say`.
    """
    return {way.track.key: [_progress_step(step, say) for step in way.steps] for way in ways(journey, tracks)}


def _progress_step(step: StepProgress, say: Speech) -> dict[str, Any]:
    missing = [each.tell(say) for each in step.missing]
    return {"step": step.number, "title": say(step.title), "state": step.state, "missing": missing}


def finding(found: Finding, say: Speech) -> dict[str, str]:
    """Return one piece of advice as an object, its sentences in the language of `say`."""
    return {
        "rule": found.rule,
        "step": found.step,
        "where": found.where,
        "severity": found.severity,
        "what": found.what.tell(say),
        "why": found.why.tell(say),
        "try": found.try_.tell(say),
    }


def lines(journey: Journey, say: Speech) -> list[tuple[str, str]]:
    """Return the journey in numbers, for people: names and values in words."""
    found = facts(journey)
    return [
        (say("Title"), journey.title),
        (say("Map type"), label(MAP_TYPES, journey.map_type, say)),
        (say("Personas"), ", ".join(persona.name for persona in journey.personas)),
        (say("Stages"), say.number(len(journey.stages))),
        (say("Touchpoints"), say("{n}, {rated} rated", n=len(journey.touchpoints), rated=found.rated)),
        *_rating_lines(found, say),
        (say("Steps to purchase"), _number(found.steps_to_purchase, say)),
    ]


def _rating_lines(found: Facts, say: Speech) -> list[tuple[str, str]]:
    change = found.largest_change
    way = change and f"{say.signed(change.size)}, {change.start.touchpoint.name} → {change.end.touchpoint.name}"
    return [
        (say("Peak"), _where(found.peak, say)),
        (say("Trough"), _where(found.trough, say)),
        (say("End"), _where(found.end, say)),
        (say("Peak–end"), _number(found.peak_end, say)),
        (say("Largest change"), way or "–"),
    ]


def _where(point: Point | None, say: Speech) -> str:
    return f"{spoken(point.valence, say)}, {point.touchpoint.name}" if point else say("not rated")


def _number(value: float | None, say: Speech) -> str:
    return "–" if value is None else say.number(value)


def _point(point: Point | None) -> dict[str, Any] | None:
    return None if point is None else {"touchpoint": point.touchpoint.id, "valence": point.valence}


def _step(step: Step | None) -> dict[str, Any] | None:
    return (
        None if step is None else {"from": step.start.touchpoint.id, "to": step.end.touchpoint.id, "change": step.size}
    )
