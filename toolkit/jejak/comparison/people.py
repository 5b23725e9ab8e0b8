"""Whose feelings two maps hold: personas on both, and personas on one of them only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from jejak.comparison.differences import Comparison
    from jejak.model import Journey, Persona

T = TypeVar("T")

MOST_APART = 4
"""So many personas of whom there is nothing to compare have a picture each."""


@dataclass(frozen=True)
class Both(Generic[T]):
    """A value in the earlier and in the later journey."""

    before: T
    after: T


Pair: TypeAlias = "Both[Persona | None]"
"""Whose curves are laid over each other though they are not the same: one on each map, or one alone."""


@dataclass(frozen=True)
class Raters:
    """The personas who rated anything: those on both maps, as the later one has them, and those on one map only."""

    both: tuple[Persona, ...]
    only: Both[tuple[Persona, ...]]

    @property
    def apart(self) -> tuple[Pair, ...]:
        """Return whose curves to show where no persona is on both maps.

        The only persona of either map over each other, a few each alone, and nobody of many: that would be no
        comparison but a gallery.
        """
        before, after = self.only.before, self.only.after
        if self.both or len(before) + len(after) > MOST_APART:
            return ()
        if len(before) == len(after) == 1:
            return (Both(before[0], after[0]),)
        return (*(Both(each, None) for each in before), *(Both(None, each) for each in after))


def raters(found: Comparison) -> Raters:
    """Return the personas who rated anything, in the order of their maps."""
    earlier, later = _known(found.before), _known(found.after)
    rated = _rated(found.before) | _rated(found.after)
    return Raters(
        both=tuple(later[key] for key in earlier if key in later and key in rated),
        only=Both(_alone(earlier, later, rated), _alone(later, earlier, rated)),
    )


def _known(journey: Journey) -> dict[str, Persona]:
    return {each.id: each for each in journey.personas}


def _rated(journey: Journey) -> set[str]:
    return {key for touchpoint in journey.touchpoints for key in touchpoint.ratings}


def _alone(own: dict[str, Persona], others: dict[str, Persona], rated: set[str]) -> tuple[Persona, ...]:
    return tuple(each for key, each in own.items() if key not in others and key in rated)
