"""What the checks say in place: the findings of a widget's own steps, each with something to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.checks import findings

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Mapping

    from jejak.checks import Finding
    from jejak.i18n import Speech
    from jejak.model import Journey

SHOWN = 5
"""More advice at once helps nobody; the rest comes when these are dealt with."""


def advice(
    journey: Journey,
    steps: Collection[str],
    say: Speech,
    deeds: Mapping[str, str],
    today: dt.date | None = None,
) -> list[dict[str, Any]]:
    """Return the first findings of some activities, in words.

    `deeds` maps the name of a rule to the label of the button that does something about it; the browser knows what
    the button does by the rule's name. Without `today` nothing is overdue.
    """
    found = [each for each in findings(journey, today) if each.step in steps][:SHOWN]
    return [_told(each, say, deeds) for each in found]


def _told(finding: Finding, say: Speech, deeds: Mapping[str, str]) -> dict[str, Any]:
    deed = deeds.get(finding.rule)
    return {
        "id": f"{finding.rule} {finding.where}",
        "rule": finding.rule,
        "where": finding.where,
        "what": finding.what.tell(say),
        "why": finding.why.tell(say),
        "try": finding.try_.tell(say),
        "deed": say(deed) if deed else "",
    }
