"""What each kind of map shows: its lanes from top to bottom, what they are called there, and the lines between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jejak.model import Journey

CUSTOMERS = ("time_of_day", "action", "other_brands", "thought")
"""The customer's side, above the emotion curve."""
BLUEPRINT = ("frontstage", "backstage", "support")
BUSINESS = ("intent", "design", "implementation")
FINDINGS = ("pain", "barrier", "motive", "information")
PLANS = ("opportunity", "resource")


@dataclass(frozen=True)
class Kind:
    """How a kind of map differs from the usual one.

    `lanes` are its own: they follow the curve at once. `asked` are shown while they are empty, so that the gap is
    seen. `lines` are drawn above a lane and named, `names` replace those of lanes and of the heads.
    `note` is said above the board.
    """

    lanes: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    lines: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    note: str = ""

    @property
    def below(self) -> tuple[str, ...]:
        """Return all lanes below the curve: the kind's own, what was found, other kinds' lanes, plans."""
        others = tuple(each for each in (*BLUEPRINT, *BUSINESS) if each not in self.lanes)
        return ("arousal", *self.lanes, *FINDINGS, *others, *PLANS)

    def with_(self, other: Kind) -> Kind:
        """Return this kind with another one's lanes after its own, and the other's names where both have one."""
        return Kind(
            lanes=self.lanes + other.lanes,
            asked=self.asked + other.asked,
            lines={**self.lines, **other.lines},
            names={**self.names, **other.names},
            note=self.note or other.note,
        )


KINDS: dict[str, Kind] = {
    "current_state": Kind(),
    "day_in_the_life": Kind(asked=("time_of_day", "other_brands")),
    "future_state": Kind(
        asked=("action",),
        names={"action": N_("Wanted behaviour"), "thought": N_("Wanted thought"), "emotion": N_("Wanted emotion")},
        note=N_("This is the journey we want: wanted behaviour and feelings, not observed ones."),
    ),
    "service_blueprint": Kind(
        lanes=BLUEPRINT,
        asked=("action", *BLUEPRINT),
        lines={
            "frontstage": N_("Line of interaction"),
            "backstage": N_("Line of visibility"),
            "support": N_("Line of internal interaction"),
        },
        names={"touchpoint": N_("Physical evidence"), "action": N_("Customer actions")},
    ),
}
"""What the types of map ask for. The order of a blueprint is the fixed one of the literature (Bitner, Ostrom and
Morgan 2008, California Management Review 50/3): evidence, customer actions, line of interaction, frontstage, line of
visibility, backstage, line of internal interaction, support processes. Thoughts and feelings are the customer's and
stand on the customer's side of the line of interaction."""

EXPERIENCE = Kind(
    lanes=BUSINESS,
    asked=("action", *BUSINESS),
    lines={"intent": N_("The business's side")},
    names={"touchpoint": N_("Step")},
)
"""What a map of one interaction adds to its type."""


def kind(journey: Journey) -> Kind:
    """Return how a journey's board is laid out, by its type and its scope."""
    found = KINDS[journey.map_type]
    return found.with_(EXPERIENCE) if journey.scope.kind == "experience" else found
