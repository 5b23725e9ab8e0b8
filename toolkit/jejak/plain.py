"""Journey values as plain dicts and lists, and back, losing nothing.

The plain form is what `journey.json` and the browser hold. Fields this version does not know are
gathered into `Value.extra` on the way in and spread out again on the way out.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from jejak.model import Value

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """Return a value as dicts, lists, strings and numbers, in the order the model declares."""
    if isinstance(value, Value):
        plain = msgspec.structs.asdict(value)
        del plain["extra"]
        for name in _built(type(value)):
            plain[name] = to_plain(plain[name])
        return plain | value.extra if value.extra else plain
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


@cache
def item_kind(kind: Any) -> Any:
    """Return the type of what a list or map holds; ``None`` for any other type."""
    return {tuple: lambda: get_args(kind)[0], dict: lambda: get_args(kind)[1]}.get(get_origin(kind), lambda: None)()


def _gather(plain: Any, kind: Any) -> Any:
    """Return the plain form with the unknown fields of every part under ``extra``."""
    if isinstance(plain, dict) and _is_part(kind):
        return _gather_part(plain, kind)
    inner = item_kind(kind)
    if isinstance(plain, list) and get_origin(kind) is tuple:
        return [_gather(item, inner) for item in plain]
    if isinstance(plain, dict) and get_origin(kind) is dict:
        return {key: _gather(item, inner) for key, item in plain.items()}
    return plain


def _gather_part(plain: dict[str, Any], kind: type[Value]) -> dict[str, Any]:
    known = fields(kind)
    inner = {name: _gather(plain[name], known[name]) for name in _nested(kind) if name in plain}
    if plain.keys() <= known.keys():
        return plain | inner if inner else plain
    extra = {key: value for key, value in plain.items() if key not in known}
    return {"extra": extra} | {key: value for key, value in plain.items() if key in known} | inner


# Which fields need a look. A journey holds thousands of texts that are their own plain form. ----


@cache
def _built(kind: type[Value]) -> tuple[str, ...]:
    """Return the fields whose content may differ from its plain form: all but texts, numbers and choices."""
    return tuple(name for name, declared in fields(kind).items() if not _is_plain(declared))


@cache
def _nested(kind: type[Value]) -> tuple[str, ...]:
    """Return the fields that hold parts of the journey, whose own unknown fields are gathered in turn."""
    return tuple(name for name, declared in fields(kind).items() if _is_part(item_kind(declared) or declared))


def _is_part(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Value)


def _is_plain(kind: Any) -> bool:
    if get_origin(kind) is Annotated:
        return _is_plain(get_args(kind)[0])
    if get_origin(kind) in {Union, UnionType}:
        return all(_is_plain(each) for each in get_args(kind))
    return get_origin(kind) is Literal or kind in {str, int, bool, NoneType}
