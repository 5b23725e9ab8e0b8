"""Journey values as plain dicts and lists, and back, losing nothing.

The plain form is what `journey.json` and the browser hold. Fields this version does not know are
gathered into `Value.extra` on the way in and spread out again on the way out.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from jejak.model import Value

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """Return a value as dicts, lists, strings and numbers, in the order the model declares."""
    if isinstance(value, Value):
        known = {name: to_plain(getattr(value, name)) for name in fields(type(value))}
        return {**known, **value.extra}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, dt.date) else value


def from_plain(plain: object, kind: type[T]) -> T:
    """Build a value of `kind` from its plain form.

    Raises `msgspec.ValidationError`, whose text ends in the path of the fault, when type, range or shape is wrong.
    """
    return msgspec.convert(_gather(plain, kind), kind)


@cache
def fields(kind: type[Value]) -> dict[str, Any]:
    """Return the declared fields of a part of the journey with their types, in order."""
    return {field.name: field.type for field in msgspec.structs.fields(kind) if field.name != "extra"}


def item_kind(kind: Any) -> Any:
    """Return the type of what a list or map holds; ``None`` for any other type."""
    return {tuple: lambda: get_args(kind)[0], dict: lambda: get_args(kind)[1]}.get(get_origin(kind), lambda: None)()


def _gather(plain: Any, kind: Any) -> Any:
    if isinstance(plain, dict) and isinstance(kind, type) and issubclass(kind, Value):
        known = fields(kind)
        extra = {key: value for key, value in plain.items() if key not in known}
        return {"extra": extra} | {key: _gather(plain[key], known[key]) for key in plain.keys() & known.keys()}
    inner = item_kind(kind)
    if isinstance(plain, list) and get_origin(kind) is tuple:
        return [_gather(item, inner) for item in plain]
    if isinstance(plain, dict) and get_origin(kind) is dict:
        return {key: _gather(item, inner) for key, item in plain.items()}
    return plain
