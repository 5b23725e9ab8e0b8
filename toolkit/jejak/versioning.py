"""Going back to a kept version, as changes that merge with other people's; and when a map is to be looked at again.

Pure functions on journeys. A journey is never put in place of another one as a whole: what differs is changed field by
field and row by row, so that whatever else is written meanwhile stays, and each change can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from jejak.edits import Edit, apply
from jejak.model import Journey, Value
from jejak.plain import fields, item_kind, to_plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from jejak.model import Record, Version

Rows: TypeAlias = "tuple[Record, ...]"

STAYS = frozenset({"schema_version", "id", "versions", "voting"})
"""What no version brings back: the journey's identity, the list of versions itself, and a vote that may be open."""


@dataclass(frozen=True)
class Step:
    """A change and the change that takes it back."""

    forth: Edit
    back: Edit


def returning(now: Journey, then: Journey) -> tuple[Step, ...]:
    """Return the steps that make a journey hold what another state of it held.

    Every change says what it replaces and yields to whatever somebody wrote there since. Fields at the top of the
    file that this Jejak does not know stay as they are.
    """
    steps, journey = [], now
    for number, edit in enumerate(_changes(now, then)):
        named = msgspec.structs.replace(edit, id=f"{number}", yields=True)
        steps.append(Step(named, _inverse(journey, named)))
        journey = apply(journey, named).journey
    return tuple(steps)


def line(journey: Journey) -> tuple[Version, ...]:
    """Return the versions that led to the map as it is, oldest first.

    After going back, the line goes on from the version the map went back to; what was kept on the way stays aside.
    """
    lines: dict[str, tuple[Version, ...]] = {}
    current: tuple[Version, ...] = ()
    for version in journey.versions:
        lines[version.id] = (*current, version)
        current = lines.get(version.returned_to, lines[version.id])
    return current


def due(journey: Journey, today: dt.date) -> Version | None:
    """Return the version whose review has come, if the latest one with a review date has reached it."""
    planned = next((each for each in reversed(journey.versions) if each.next_review), None)
    return planned if planned and planned.next_review and planned.next_review <= today else None


# What differs ----


def _changes(now: Journey, then: Journey) -> Iterator[Edit]:
    for name, kind in fields(Journey).items():
        mine, theirs = getattr(now, name), getattr(then, name)
        if name in STAYS or mine == theirs:
            continue
        if item_kind(kind):
            yield from _rows(name, mine, theirs)
        else:
            yield from _fields((name,), mine, theirs)


def _fields(path: tuple[str, ...], now: object, then: object) -> Iterator[Edit]:
    """Yield what sets a field; a part of the journey is set field by field, unless unknown fields differ."""
    if not (isinstance(now, Value) and isinstance(then, Value)) or now.extra != then.extra:
        yield Edit(id="", path=path, value=to_plain(then), was=to_plain(now))
        return
    for name in fields(type(now)):
        mine, theirs = getattr(now, name), getattr(then, name)
        if mine != theirs:
            yield Edit(id="", path=(*path, name), value=to_plain(theirs), was=to_plain(mine))


def _rows(name: str, now: Rows, then: Rows) -> Iterator[Edit]:
    """Yield what makes a list hold other rows: those that go, then each of the others in its place."""
    wanted = {row.id: row for row in then}
    rows = {row.id: row for row in now if row.id in wanted and row.extra == wanted[row.id].extra}
    for row in now:
        if row.id not in rows:
            yield Edit(id="", op="remove", path=(name, row.id), was=to_plain(row))
    order, before = list(rows), None
    for row in then:
        if row.id not in rows:
            yield Edit(id="", op="add", path=(name,), value=to_plain(row), after=before)
            order.insert(_behind(order, before), row.id)
        elif _before(order, row.id) != before:
            yield Edit(id="", op="move", path=(name, row.id), was=_before(order, row.id), after=before)
            order.remove(row.id)
            order.insert(_behind(order, before), row.id)
        before = row.id
        if row.id in rows:
            yield from _fields((name, row.id), rows[row.id], row)


def _before(order: Sequence[str], record: str) -> str | None:
    place = order.index(record)
    return order[place - 1] if place else None


def _behind(order: Sequence[str], record: str | None) -> int:
    return 0 if record is None else order.index(record) + 1


# And back ----


def _inverse(journey: Journey, edit: Edit) -> Edit:
    """Return the change that takes one of the above back."""
    more: dict[str, Any] = {"id": edit.id, "yields": True}
    if edit.op == "set":
        return Edit(path=edit.path, value=edit.was, was=edit.value, **more)
    if edit.op == "add":
        return Edit(op="remove", path=(*edit.path, edit.value["id"]), was=edit.value, **more)
    name, record = edit.path
    order = [row.id for row in getattr(journey, name)]
    if edit.op == "remove":
        return Edit(op="add", path=(name,), value=edit.was, after=_before(order, record), **more)
    return Edit(op="move", path=edit.path, after=edit.was, was=edit.after, **more)
