"""`journey.json` as bytes and as a value.

The file is UTF-8 with a fixed key order, every declared field written, two spaces of indent and a
newline at the end: one record's change is a few changed lines in ``git diff``.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import msgspec

from jejak.explain import explain
from jejak.faults import Fault
from jejak.i18n import N_, Sentence
from jejak.model import SCHEMA_VERSION, Journey, Record
from jejak.plain import fields, from_plain, to_plain
from jejak.store.upgrades import upgrade


def encode(journey: Journey) -> bytes:
    """Return the bytes of a journey file."""
    plain = {name: _sectioned(getattr(journey, name)) for name in fields(Journey)} | journey.extra
    return msgspec.json.format(msgspec.json.encode(plain), indent=2) + b"\n"


def _sectioned(section: object) -> Any:
    """Return a part of the journey ready to be encoded; an edit changes one record and leaves hundreds as they were."""
    if isinstance(section, tuple):
        return [_encoded(record) for record in section]
    return to_plain(section)


def _encoded(record: Record) -> msgspec.Raw:
    """Return the bytes of a record, remembered while it is the same frozen value."""
    known = _ENCODED.get(id(record))
    if known is None or known[0] is not record:
        # Holding the record keeps its id from being given to another.
        known = record, msgspec.Raw(msgspec.json.encode(to_plain(record)))
        if len(_ENCODED) >= REMEMBERED:
            _ENCODED.clear()
        _ENCODED[id(record)] = known
    return known[1]


REMEMBERED = 5000
_ENCODED: dict[int, tuple[Record, msgspec.Raw]] = {}


def decode(data: bytes) -> Journey:
    """Return the journey in the bytes of a file.

    Raises `Fault` saying what is wrong and where: empty, not text, not JSON (line and column), the wrong
    shape (path of the field), two records with one id, or a file from a newer version.
    """
    plain = _upgraded(_parse(data))
    try:
        journey = from_plain(plain, Journey)
    except msgspec.ValidationError as error:
        place, problem = explain(error)
        raise Fault(N_("{place}: {problem}"), place=place or Sentence(N_("the file")), problem=problem) from None
    _check_ids(journey)
    return journey


def _parse(data: bytes) -> Any:
    if not data.strip():
        raise Fault(N_("the file is empty"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault(N_("it is not UTF-8 text (byte {byte})"), byte=error.start + 1) from None
    try:
        return msgspec.json.decode(text)
    except RecursionError:
        raise Fault(N_("it is nested too deeply to be a journey")) from None
    except msgspec.DecodeError as error:
        raise _syntax_fault(text, str(error)) from None


def _syntax_fault(text: str, message: str) -> Fault:
    """Say where the JSON breaks. msgspec counts bytes, people count lines; no byte means the text stops short."""
    found = re.search(r"byte (\d+)", message)
    before = text.encode()[: int(found[1])].decode(errors="ignore") if found else text.rstrip()
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    broken = N_("line {line}, column {column}: this is not valid JSON")
    return Fault(broken if found else N_("line {line}: the file stops in the middle"), line=line, column=column)


def _upgraded(plain: Any) -> Any:
    if not isinstance(plain, dict):
        raise Fault(N_("it holds JSON, but not a journey (which starts with an opening brace)"))
    version = plain.get("schema_version", SCHEMA_VERSION)
    if type(version) is not int or version < 1:
        raise Fault(N_("schema_version should be a whole number from 1 on"))
    if version > SCHEMA_VERSION:
        raise Fault(
            N_("a newer Jejak wrote it (file version {version}, this Jejak knows {known}): update Jejak to open it"),
            version=version,
            known=SCHEMA_VERSION,
        )
    return upgrade(plain, version, SCHEMA_VERSION)


def _check_ids(journey: Journey) -> None:
    for name in journey.__struct_fields__:
        rows = getattr(journey, name)
        ids = Counter(row.id for row in rows) if isinstance(rows, tuple) else Counter()
        twice = next((each for each, count in ids.items() if count > 1), None)
        if twice:
            raise Fault(N_("{place}: two records share the id {id}"), place=name, id=twice)
