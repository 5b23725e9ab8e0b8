"""Edits: the only way a journey changes.

An edit says *what* changes, not what everything looks like afterwards, so that the edits of two
people, two kernels or two machines can be applied one after the other and both keep their work.
Every operation may be applied twice with the same result, because an edit that was saved but not
acknowledged is sent again.
"""

from __future__ import annotations

import json
from typing import Any, Literal, TypeAlias, get_origin

import msgspec

from jejak import voting
from jejak.explain import explain
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.model import Journey, Record, Value
from jejak.plain import fields, from_plain, item_kind, to_plain

Op: TypeAlias = Literal["set", "add", "remove", "move"]
FieldPath: TypeAlias = tuple[str, ...]
Rows: TypeAlias = tuple[Record, ...]

FIXED = frozenset({"schema_version", "id"})


class Edit(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One change, as it travels from the browser and as it waits on disk.

    - ``set``: `path` names a field, as ``("touchpoints", "t1", "action")`` or
      ``("touchpoints", "t1", "ratings", "p1")``; `value` is its new content; ``None`` takes a rating back.
    - ``add``: `path` names a list, `value` is the record with its id.
    - ``remove`` and ``move``: `path` names a record.

    `was` is what the editor saw before the change, to tell when somebody else's work is overwritten: the field to
    set, the record to remove, the id of the record before the one to move.
    `after` places an added or moved record behind the record with that id: ``None`` puts it first,
    leaving it out puts it last.

    `overwritten` in the answer tells what the editor had not seen and the edit replaced, or removed along with its row.

    An edit that `yields` - an undo, or one typed earlier in a page that is gone - is refused rather than put over
    what somebody else wrote since.
    """

    id: str
    path: FieldPath
    op: Op = "set"
    value: Any = None
    was: Any = msgspec.UNSET
    after: str | msgspec.UnsetType | None = msgspec.UNSET
    yields: bool = False


class Applied(msgspec.Struct, frozen=True):
    """The journey after an edit, and what was overwritten if the editor had not seen it (else `UNSET`)."""

    journey: Journey
    overwritten: Any = msgspec.UNSET


def apply(journey: Journey, edit: Edit) -> Applied:
    """Apply one edit to a journey and return the next one.

    Raises `Fault` when the path leads nowhere or the value does not fit; the journey given is untouched.
    """
    _check_path(edit)
    _check_value(edit)
    applied = _set(journey, edit) if edit.op == "set" else _change_rows(journey, edit)
    return Applied(voting.follow(journey, applied.journey), applied.overwritten)


def _change_rows(journey: Journey, edit: Edit) -> Applied:
    name = edit.path[0]
    rows = getattr(journey, name)
    changed = _ROW_OPERATIONS[edit.op](rows, edit)
    return Applied(msgspec.structs.replace(journey, **{name: changed}), _removed_unseen(rows, edit))


def value_at(journey: Journey, path: FieldPath) -> Any:
    """Return the plain value a path names, or ``None`` where nothing is."""
    node: Any = journey
    for step in path:
        if isinstance(node, tuple):
            node = next((row for row in node if row.id == step), None)
        else:
            node = node.get(step) if isinstance(node, dict) else getattr(node, step, None)
    return to_plain(node)


# Where a path may lead ----


def _check_path(edit: Edit) -> None:
    """Raise unless the path names a field to set, or a list and a record to add, remove or move."""
    depth = {"add": 1, "remove": 2, "move": 2}.get(edit.op)
    kind = _kind_at(edit.path, edit)
    is_rows = item_kind(_kind_at(edit.path[:1], edit)) in _RECORDS
    if depth is None:
        is_whole = kind in _RECORDS or (is_rows and len(edit.path) == 1)
        allowed = not is_whole and not _is_fixed(edit.path)
    else:
        allowed = is_rows and len(edit.path) == depth
    if not allowed:
        raise _nowhere(edit)


def _is_fixed(path: FieldPath) -> bool:
    """Tell whether a path names the journey's or a record's own identity; a map may have any key."""
    return path[-1] in FIXED and len(path) in (_JOURNEYS_OWN, _RECORDS_OWN)


_JOURNEYS_OWN, _RECORDS_OWN = 1, 3
"""Lengths of paths that name a field of the journey, and of a record: ``("touchpoints", "t1", "action")``."""


def _kind_at(path: FieldPath, edit: Edit) -> Any:
    kind: Any = Journey
    for step in path:
        is_part = isinstance(kind, type) and issubclass(kind, Value)
        kind = fields(kind).get(step) if is_part else _inside(kind)
        if kind is None:
            break
    if not path or kind is None:
        raise _nowhere(edit)
    return kind


def _inside(kind: Any) -> Any:
    """Return what a list of records or a map holds; a list of texts is set as a whole."""
    inner = item_kind(kind)
    return inner if get_origin(kind) is dict or inner in _RECORDS else None


def _check_value(edit: Edit) -> None:
    """Raise unless the value can be written to a file: no half characters, no NaN, nothing but plain data."""
    try:
        json.dumps(edit.value, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        place = " / ".join(edit.path)
        raise Fault(N_("{place} cannot hold this: it cannot be written to a file."), place=place) from None


def _nowhere(edit: Edit) -> Fault:
    return Fault(N_("This change leads nowhere: {place}."), place=" / ".join(edit.path))


def _written_since() -> Fault:
    return Fault(N_("Somebody wrote something else here meanwhile, so this was not put over it."))


def _gone(edit: Edit) -> Fault:
    return Fault(N_("Somebody removed this row ({row}) before your change arrived."), row=edit.path[1])


def _convert(plain: object, kind: type[Any], edit: Edit) -> Any:
    try:
        return from_plain(plain, kind)
    except msgspec.ValidationError as error:
        problem = explain(error)[1]
        raise Fault(N_("{place} cannot hold this: {problem}."), place=" / ".join(edit.path), problem=problem) from None


# Setting a field ----


def _set(journey: Journey, edit: Edit) -> Applied:
    before = value_at(journey, edit.path)
    stale = edit.was is not msgspec.UNSET and before != edit.value and before != _seen(edit)
    if stale and edit.yields:
        raise _written_since()
    name = edit.path[0]
    section = getattr(journey, name)
    if isinstance(section, tuple):
        changed: Any = _set_in_rows(section, edit)
    else:
        kind = fields(Journey)[name]
        changed = _convert(_put(to_plain(section), edit.path[1:], edit.value), kind, edit)
    return Applied(msgspec.structs.replace(journey, **{name: changed}), before if stale else msgspec.UNSET)


def _seen(edit: Edit) -> Any:
    """Return `was` as the file spells it: a browser may leave out what a part of the journey holds by itself."""
    kind: Any = _kind_at(edit.path, edit)
    is_part = isinstance(kind, type) and issubclass(kind, Value)
    return _spelt_out(edit.was, kind) if is_part else edit.was


def _spelt_out(plain: Any, kind: type[Value]) -> Any:
    try:
        return to_plain(from_plain(plain, kind))
    except msgspec.ValidationError:
        return plain


def _set_in_rows(rows: Rows, edit: Edit) -> Rows:
    index = _index(rows, edit.path[1])
    if index is None:
        raise _gone(edit)
    row = rows[index]
    changed = _convert(_put(to_plain(row), edit.path[2:], edit.value), type(row), edit)
    return (*rows[:index], changed, *rows[index + 1 :])


def _put(plain: Any, path: FieldPath, value: Any) -> Any:
    """Return the plain form with `value` at `path`; ``None`` in a map takes the entry out."""
    if not path:
        return value
    parent = plain
    for step in path[:-1]:
        parent = parent.setdefault(step, {})
    if value is None and len(path) == _MAP_ENTRY:
        parent.pop(path[-1], None)
    else:
        parent[path[-1]] = value
    return plain


_MAP_ENTRY = 2
"""Length of a path, within its record, that names an entry of a map: ``("ratings", "p1")``."""

# Adding, removing and moving rows ----


def _add(rows: Rows, edit: Edit) -> Rows:
    record: Record = _convert(edit.value, item_kind(fields(Journey)[edit.path[0]]), edit)
    return rows if _index(rows, record.id) is not None else _insert(rows, record, edit)


def _remove(rows: Rows, edit: Edit) -> Rows:
    if edit.yields and _removed_unseen(rows, edit) is not msgspec.UNSET:
        raise _written_since()
    return tuple(row for row in rows if row.id != edit.path[1])


def _removed_unseen(rows: Rows, edit: Edit) -> Any:
    """Return the row that a removal takes away if its editor had not seen it so, else `UNSET`.

    Who does not say what they saw has seen everything, unless they say so only now.
    """
    row = next((row for row in rows if edit.op == "remove" and row.id == edit.path[1]), None)
    if row is None or (edit.was is msgspec.UNSET and not edit.yields):
        return msgspec.UNSET
    plain = to_plain(row)
    return msgspec.UNSET if plain == _spelt_out(edit.was, type(row)) else plain


def _move(rows: Rows, edit: Edit) -> Rows:
    index = _index(rows, edit.path[1])
    if index is None:
        raise _gone(edit)
    others = (*rows[:index], *rows[index + 1 :])
    moved = _insert(others, rows[index], edit)
    before = rows[index - 1].id if index else None
    if edit.yields and edit.was is not msgspec.UNSET and before != edit.was and moved != rows:
        raise _written_since()
    return moved


def _insert(rows: Rows, record: Record, edit: Edit) -> Rows:
    if edit.after is None:
        return (record, *rows)
    index = None if edit.after is msgspec.UNSET else _index(rows, str(edit.after))
    place = len(rows) if index is None else index + 1
    return (*rows[:place], record, *rows[place:])


def _index(rows: Rows, record_id: str) -> int | None:
    return next((index for index, row in enumerate(rows) if row.id == record_id), None)


_ROW_OPERATIONS = {"add": _add, "remove": _remove, "move": _move}
_RECORDS = frozenset(item_kind(kind) for kind in fields(Journey).values()) - {None}
