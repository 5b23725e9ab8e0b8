"""What progress still waits for, where no rule has said it: nothing unfinished goes without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_, Sentence
from jejak.progress import wants
from jejak.tracks import ACTIVITIES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from jejak.model import Journey
    from jejak.vocab.choice import Choice

NEEDED_FIRST = dict.fromkeys(("stages", "emotions", "pains"), "touchpoints")
"""Activities about which nothing can be said before another has begun."""


def waits(journey: Journey, activity: str) -> bool:
    """Tell whether an activity cannot begin yet, because there is no touchpoint to hang it on."""
    return activity in NEEDED_FIRST and not journey.touchpoints


def unfinished(journey: Journey, told: Collection[str]) -> Iterator[Finding]:
    """Find activities that are not done, but for those `told` of: the next thing that progress asks for.

    Advice and progress never contradict each other: what has no finding is done (`jejak.progress`).
    """
    for activity in ACTIVITIES:
        if activity.key not in told and not waits(journey, activity.key):
            yield from _next(journey, activity)


def _next(journey: Journey, activity: Choice) -> Iterator[Finding]:
    needed = wants(journey, activity.key)
    missing = [want.missing for want in needed if not want.is_met]
    begun = N_("“{activity}” has begun, and something is still missing.")
    what = N_("“{activity}” has not begun yet.") if len(missing) == len(needed) else begun
    for first in missing[:1]:
        yield Finding(
            rule="unfinished",
            step=activity.key,
            severity="missing",
            what=sentence(what, activity=Sentence(activity.label)),
            why=sentence(N_("Until then the step does not count as done. Going on without it is fine.")),
            try_=first,
        )
