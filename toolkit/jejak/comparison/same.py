"""Which records of two journeys are the same.

The same id is the same record: that holds for the versions of one map, and for a to-be map drawn from a copy of the
as-is one. Two maps drawn apart share no ids; what is left over there is the same if it has the same name, touchpoints
within the same stage, read without capitals and surrounding blanks. Of several that share a name, the first is the
first.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from jejak.model import Journey, Record

    Renaming: TypeAlias = Mapping[str, str]
    """Ids in the later journey and the ids of the same records in the earlier one."""

WORDS = {
    "goals": "text",
    "personas": "name",
    "stages": "name",
    "resources": "name",
    "opportunities": "text",
    "changes": "what",
    "moments": "said",
}
"""The field by which a record is known to people, where that does not depend on its place."""


@dataclass(frozen=True)
class Matches:
    """How many touchpoints were found to be the same, and by what."""

    by_id: int
    by_name: int

    @property
    def any(self) -> bool:
        """Tell whether the two maps have a touchpoint in common: else nothing on one came of the other."""
        return bool(self.by_id or self.by_name)


def aligned(before: Journey, after: Journey) -> tuple[Journey, Matches]:
    """Return the later journey with the ids of the earlier one wherever a record is the same."""
    renamed = {
        name: _same(getattr(before, name), getattr(after, name), attrgetter(field)) for name, field in WORDS.items()
    }
    stage = partial(_to, renamed["stages"])
    renamed["touchpoints"] = _same(before.touchpoints, after.touchpoints, attrgetter("name"), stage)
    known = {each.id for each in before.touchpoints}
    shared = sum(each.id in known for each in after.touchpoints)
    return _renamed(after, renamed), Matches(by_id=shared, by_name=len(renamed["touchpoints"]))


def _same(
    before: Sequence[Any], after: Sequence[Any], words: Callable[[Any], str], stage: Callable[[str], str] = str
) -> dict[str, str]:
    """Match by name what no id matches; records without a name stay apart."""
    known, kept = {each.id for each in before}, {each.id for each in after}
    waiting: defaultdict[Hashable, deque[str]] = defaultdict(deque)
    for each in before:
        if each.id not in kept:
            waiting[_key(each, words, str)].append(each.id)
    found = {}
    for each in after:
        same = waiting.get(_key(each, words, stage)) if each.id not in known and words(each).strip() else None
        if same:
            found[each.id] = same.popleft()
    return found


def _key(record: Any, words: Callable[[Any], str], stage: Callable[[str], str]) -> Hashable:
    return stage(getattr(record, "stage", "")), words(record).strip().casefold()


def _to(renaming: Renaming, key: str) -> str:
    return renaming.get(key, key)


# Putting the earlier ids in place, and everything that refers to them ----


def _renamed(journey: Journey, renamed: Mapping[str, Renaming]) -> Journey:
    if not any(renamed.values()):
        return journey
    changed = {name: _records(name, getattr(journey, name), renamed) for name in (*renamed, "walkthroughs")}
    return msgspec.structs.replace(journey, **changed)


REFERENCES = {
    "touchpoints": {"stage": "stages", "ratings": "personas"},
    "resources": {"touchpoints": "touchpoints"},
    "opportunities": {"touchpoints": "touchpoints"},
    "walkthroughs": {"touchpoint": "touchpoints"},
    "moments": {"touchpoint": "touchpoints"},
    "changes": {"opportunity": "opportunities"},
}
"""Which fields of which records hold ids, and of what."""


def _records(name: str, records: tuple[Record, ...], renamed: Mapping[str, Renaming]) -> tuple[Record, ...]:
    own, references = renamed.get(name, {}), REFERENCES.get(name, {})
    return tuple(
        msgspec.structs.replace(
            each,
            id=_to(own, each.id),
            **{field: _references(getattr(each, field), renamed[to]) for field, to in references.items()},
        )
        for each in records
    )


def _references(value: Any, renaming: Renaming) -> Any:
    if isinstance(value, str):
        return _to(renaming, value)
    if isinstance(value, dict):
        return {_to(renaming, key): held for key, held in value.items()}
    return tuple(_to(renaming, key) for key in value)
