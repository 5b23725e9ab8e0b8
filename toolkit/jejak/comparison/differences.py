"""What was added, removed, changed and moved, record by record and field by field."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from jejak.analysis import by_stage
from jejak.comparison.order import moved
from jejak.comparison.same import Matches, aligned
from jejak.plain import fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from jejak.model import Journey, Record, Value

    Places: TypeAlias = Mapping[str, list[str]]
    """The ids of records in order, by the place they share: of touchpoints, the stage."""

SECTIONS = (
    "touchpoints",
    "stages",
    "personas",
    "goals",
    "resources",
    "opportunities",
    "changes",
    "walkthroughs",
    "moments",
)
"""The lists that are compared, most telling first. Versions are the ends of a comparison, not its content."""
ABOUT = ("title", "language", "map_type", "vision", "scope", "audience")
"""The journey's own fields that are compared; the last two are groups of fields."""


@dataclass(frozen=True)
class FieldChange:
    """One field, with its value before and after. `key` tells the persona of a rating."""

    field: str
    before: Any
    after: Any
    key: str = ""


@dataclass(frozen=True)
class Changed:
    """A record in both journeys of which some field differs. Ratings differ where the persona is on both maps."""

    before: Record
    after: Record
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Section:
    """The differences of one list. A touchpoint that goes to another stage is changed; `moved` is the order alone."""

    name: str
    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    changed: tuple[Changed, ...]
    moved: tuple[Record, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether the list is the same in both."""
        return not (self.added or self.removed or self.changed or self.moved)


@dataclass(frozen=True)
class Comparison:
    """Two journeys and what differs. In `after`, records that are the same carry the ids they have in `before`."""

    before: Journey
    after: Journey
    matches: Matches
    about: tuple[FieldChange, ...]
    sections: tuple[Section, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing that is compared differs."""
        return not self.about and all(section.is_empty for section in self.sections)

    def section(self, name: str) -> Section:
        """Return the differences of one list. Raises `StopIteration` for a name not in `SECTIONS`."""
        return next(each for each in self.sections if each.name == name)


def compare(before: Journey, after: Journey) -> Comparison:
    """Return what differs from one journey to the other."""
    later, matches = aligned(before, after)
    people = {each.id for each in before.personas} & {each.id for each in later.personas}
    sections = tuple(_section(name, before, later, people) for name in SECTIONS)
    return Comparison(before, later, matches, tuple(_about(before, later)), sections)


def _about(before: Journey, after: Journey) -> Iterator[FieldChange]:
    for name in ABOUT:
        earlier, later = getattr(before, name), getattr(after, name)
        if isinstance(earlier, (str, int)):
            yield from _differing(name, earlier, later)
        else:
            yield from _fields(earlier, later)


def _section(name: str, one: Journey, other: Journey, people: AbstractSet[str]) -> Section:
    before, after = getattr(one, name), getattr(other, name)
    earlier, later = {each.id: each for each in before}, {each.id: each for each in after}
    both = [(earlier[each.id], each) for each in after if each.id in earlier]
    differing = ((then, now, tuple(_fields(then, now, people))) for then, now in both)
    shifted = _shifted(_by_place(name, one), _by_place(name, other))
    return Section(
        name=name,
        added=tuple(each for each in after if each.id not in earlier),
        removed=tuple(each for each in before if each.id not in later),
        changed=tuple(Changed(*each) for each in differing if each[2]),
        moved=tuple(each for each in after if each.id in shifted),
    )


def _shifted(earlier: Places, later: Places) -> set[str]:
    """Return the ids of records out of order."""
    return set(chain.from_iterable(moved(earlier[place], later[place]) for place in earlier.keys() & later.keys()))


def _by_place(name: str, journey: Journey) -> Places:
    """Return the ids of a list in order, touchpoints stage by stage, as the map shows them."""
    if name == "touchpoints":
        return {stage.id if stage else "": [each.id for each in group] for stage, group in by_stage(journey)}
    return {"": [each.id for each in getattr(journey, name)]}


def _fields(before: Value, after: Value, people: AbstractSet[str] = frozenset()) -> Iterator[FieldChange]:
    """Yield the fields that differ; of ratings, those of the `people` on both maps."""
    for name in fields(type(before)):
        earlier, later = getattr(before, name), getattr(after, name)
        if isinstance(earlier, dict):
            for key in (each for each in dict.fromkeys((*earlier, *later)) if each in people):
                yield from _differing(name, earlier.get(key), later.get(key), key)
        elif name != "id":
            yield from _differing(name, earlier, later)


def _differing(field: str, before: Any, after: Any, key: str = "") -> Iterator[FieldChange]:
    if before != after:
        yield FieldChange(field, before, after, key)
