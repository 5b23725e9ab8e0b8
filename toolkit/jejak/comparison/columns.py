"""The columns of two maps laid over each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.analysis import by_stage
from jejak.comparison.order import woven

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from jejak.comparison.differences import Comparison
    from jejak.model import Journey, Stage, Touchpoint

    Group: TypeAlias = tuple[Stage | None, dict[str, Touchpoint]]

NOWHERE = ""
"""The key of the touchpoints whose stage is not on the map."""


@dataclass(frozen=True)
class Column:
    """A touchpoint before and after, under its stage; one of them is ``None`` where only one map has it here.

    `moved` says that the other map has it too, elsewhere: it then has two columns. So each map's own touchpoints,
    read from left to right, are in that map's own order. `place` counts the stages from the left.
    """

    place: int
    stage: Stage | None
    before: Touchpoint | None
    after: Touchpoint | None
    moved: bool


def columns(found: Comparison) -> tuple[Column, ...]:
    """Return the columns of both maps from left to right."""
    earlier, later = _groups(found.before), _groups(found.after)
    both = {each.id for each in found.before.touchpoints} & {each.id for each in found.after.touchpoints}
    return tuple(
        column
        for place, (one, other) in enumerate(woven(list(earlier), list(later)))
        for column in _columns(place, _group(earlier, one), _group(later, other), both)
    )


def _groups(journey: Journey) -> dict[str, Group]:
    groups = ((stage, {each.id: each for each in touchpoints}) for stage, touchpoints in by_stage(journey))
    return {stage.id if stage else NOWHERE: (stage, touchpoints) for stage, touchpoints in groups}


def _group(groups: dict[str, Group], key: str | None) -> Group:
    return (None, {}) if key is None else groups[key]


def _columns(place: int, before: Group, after: Group, both: set[str]) -> Iterator[Column]:
    stage = after[0] or before[0]
    for one, other in woven(list(before[1]), list(after[1])):
        is_kept = one == other
        yield Column(
            place=place,
            stage=stage,
            before=None if one is None else before[1][one],
            after=None if other is None else after[1][other],
            moved=not is_kept and (one or other) in both,
        )
