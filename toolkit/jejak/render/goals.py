"""Goals with how they are measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Goal, Journey


@dataclass(frozen=True)
class GoalRow:
    """A goal in the team's words, the kind it belongs to, its measure and target."""

    text: str
    kind: str
    measure: str
    target: str


def goals(journey: Journey, say: Speech) -> tuple[GoalRow, ...]:
    """Return the goals in the team's order."""
    return tuple(_row(goal, say) for goal in journey.goals)


def _row(goal: Goal, say: Speech) -> GoalRow:
    kind = vocab.label(vocab.GOALS, goal.kind, say)
    return GoalRow(goal.text or kind, kind if goal.text else "", goal.measure, goal.target)
