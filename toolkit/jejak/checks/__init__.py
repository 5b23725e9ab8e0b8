"""The field's known mapping mistakes, made executable.

One small function per rule. Checks advise and never block: a workshop in progress is always
incomplete, and a map is never one hundred per cent accurate. Each rule says where it comes from: the guide behind a
track (`jejak.tracks`), or the literature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks import (
    audience,
    emotions,
    goals,
    map_types,
    moments,
    personas,
    plan,
    resources,
    touchpoints,
    versions,
    walks,
)
from jejak.checks.finding import Finding
from jejak.checks.unfinished import NEEDED_FIRST, unfinished, waits
from jejak.tracks import ACTIVITIES

if TYPE_CHECKING:
    import datetime as dt

    from jejak.model import Journey

__all__ = ["DATED", "RULES", "Finding", "findings", "of_activity"]

_ALL = (
    *(goals, audience, personas, map_types, touchpoints, emotions),
    *(moments, resources, walks, plan, versions),
)
RULES = tuple(rule for module in _ALL for rule in module.RULES)
DATED = (*plan.DATED, *versions.DATED)
"""Rules that also need to know which day it is."""
_ORDER = [activity.key for activity in ACTIVITIES]


def findings(journey: Journey, today: dt.date | None = None) -> tuple[Finding, ...]:
    """Return all advice on a journey, in the order of the workshop's activities.

    Without `today` nothing is overdue. An activity without any finding is done, as `jejak.progress` counts it, or
    waits for the first touchpoint.
    """
    told = [finding for rule in RULES for finding in rule(journey)]
    told += [finding for rule in DATED for finding in rule(journey, today)] if today else []
    told += unfinished(journey, {each.step for each in told if each.severity == "missing"})
    return tuple(sorted(told, key=lambda each: _ORDER.index(each.step)))


def of_activity(journey: Journey, activity: str, today: dt.date | None = None) -> tuple[Finding, ...]:
    """Return the advice on one activity, or on the one it waits for."""
    wanted = NEEDED_FIRST[activity] if waits(journey, activity) else activity
    return tuple(each for each in findings(journey, today) if each.step == wanted)
