"""The field's known mapping mistakes, made executable.

One small function per rule. Checks advise and never block: a workshop in progress is always
incomplete, and a map is never one hundred per cent accurate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks import emotions, goals, personas, plan, touchpoints
from jejak.checks.finding import Finding

if TYPE_CHECKING:
    from jejak.model import Journey

__all__ = ["RULES", "Finding", "findings"]

RULES = (*goals.RULES, *personas.RULES, *touchpoints.RULES, *emotions.RULES, *plan.RULES)


def findings(journey: Journey) -> tuple[Finding, ...]:
    """Return all advice on a journey, in the order of the workshop's activities."""
    return tuple(finding for rule in RULES for finding in rule(journey))
