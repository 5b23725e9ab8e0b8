"""Which map to draw: recommended from the goal and the scope that the team set first, with the reason in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.i18n import N_, Sentence
from jejak.vocab.map_types import CURRENT_STATE

if TYPE_CHECKING:
    from jejak.model import Goal, Journey
    from jejak.vocab import MapType


@dataclass(frozen=True)
class Recommendation:
    """A type of map, or the experience map, and why."""

    map_type: MapType
    reason: Sentence


def recommended(journey: Journey) -> Recommendation:
    """Return the map to draw: the type that most goals suggest, of equal ones that of the goal named first.

    A team that maps one interaction, and named it, is recommended a map of that; goals in the team's own words, or
    none, leave the usual choice.
    """
    if journey.scope.kind == "experience" and journey.scope.scenario.strip():
        reason = N_("Because the map is about one interaction: “{scenario}”.")
        return Recommendation(vocab.EXPERIENCE_MAP, Sentence(reason, {"scenario": _scenario(journey)}))
    known = [(vocab.suggested(goal.kind), goal) for goal in journey.goals if _is_known(goal)]
    if not known:
        reason = (
            N_("Your goal is in your own words. The current state is the usual choice, and a good first map.")
            if journey.goals
            else N_("No goal is set yet. The current state is the usual choice, and a good first map.")
        )
        return Recommendation(CURRENT_STATE, Sentence(reason))
    votes = Counter(found.key for found, _ in known)
    found, goal = max(known, key=lambda each: votes[each[0].key])
    return Recommendation(found, Sentence(_BECAUSE[found.key], {"goal": _words(goal)}))


_BECAUSE = {
    "current_state": N_(
        "Because your goal is “{goal}”: begin with what customers live through today, the usual choice."
    ),
    "day_in_the_life": N_("Because your goal is “{goal}”: what you look for lies in people's whole day."),
    "future_state": N_("Because your goal is “{goal}”: it does not exist yet, so draw what you want it to be."),
    "service_blueprint": N_("Because your goal is “{goal}”: it is decided behind the scenes, so show the work there."),
}


def _is_known(goal: Goal) -> bool:
    return any(choice.key == goal.kind for choice in vocab.GOALS)


def _words(goal: Goal) -> Sentence | str:
    return goal.text.strip() or Sentence(next(choice.label for choice in vocab.GOALS if choice.key == goal.kind))


def _scenario(journey: Journey) -> Sentence | str:
    own = journey.scope.scenario.strip()
    return next((Sentence(each.label) for each in vocab.SCENARIOS if each.key == own), own)
