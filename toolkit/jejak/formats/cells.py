r"""One value in one cell, and back.

Several texts stand on a line each; within them a backslash is doubled and a line end written ``\n``, and an empty text
is a lone backslash. What is neither text, number, yes or no, nor a day stands as JSON.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from jejak import vocab
from jejak.explain import explain
from jejak.faults import Fault
from jejak.formats.lexicon import folded
from jejak.i18n import MINUS, N_, Sentence
from jejak.plain import from_plain, to_plain
from jejak.spellings import in_every_language

if TYPE_CHECKING:
    from jejak.formats.columns import Column
    from jejak.formats.lexicon import Lexicon
    from jejak.i18n import Speech

Cell: TypeAlias = str | float | dt.datetime | dt.date | dt.time | dt.timedelta | None
"""What a sheet holds. A whole number comes back from a spreadsheet as a float and a day as a moment."""

YES, NO = N_("yes"), N_("no")
_YES = {"true", "1", "x", "v", "✓", "✔"}
_NO = {"false", "0", "-", "–"}

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_MEANT = {"\\\\": "\\", "\\n": "\n", "\\r": "\r"}
_DAY = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})")
_MONTHS = 12
_LONGEST = 60


# From value to cell ----


def to_cell(column: Column, value: Any, lexicon: Lexicon | None, say: Speech) -> Cell:
    """Return the cell for a field's value; ``None`` where it is empty or absent. Free text has no lexicon."""
    if value is None or value in ("", (), {}):
        return None
    if column.kind == "text":
        return lexicon.spoken(value) if lexicon else value
    if column.kind == "texts":
        return "\n".join(_line(lexicon.spoken(each) if lexicon else each) for each in value)
    if column.kind == "yes":
        return say(YES) if value else None if column.blank is False else say(NO)
    return msgspec.json.encode(to_plain(value)).decode() if column.kind == "json" else value


def _line(text: str) -> str:
    return re.sub(r"[\\\n\r]", lambda found: _ESCAPES[found[0]], text) or "\\"


# From cell to value ----


def from_cell(column: Column, cell: Cell, lexicon: Lexicon | None) -> Any:
    """Return the plain value that a cell stands for, or `msgspec.UNSET` for an empty one: the model decides then.

    Raises `Fault` saying what is wrong with the cell; the caller knows where it is.
    """
    if is_empty(cell):
        return msgspec.UNSET
    plain = _READERS[column.kind](column, cell, lexicon)
    try:
        from_plain(plain, column.declared)
    except msgspec.ValidationError as error:
        raise _misfit(column, cell, explain(error)[1]) from None
    return plain


def is_empty(cell: Cell) -> bool:
    """Tell whether a cell holds nothing at all; a blank is a text."""
    return cell is None or cell == ""


def text_of(cell: Cell) -> str:
    """Return a cell as somebody would have typed it: 27 rather than 27.0, a day without its midnight."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, dt.time):
        return cell.isoformat("minutes")
    return "" if cell is None else str(cell)


def _text(column: Column, cell: Cell, lexicon: Lexicon | None) -> Any:
    text = text_of(cell)
    if column.closed:
        text = text.strip()
    return lexicon.understood(text) if lexicon else text


def _texts(_column: Column, cell: Cell, lexicon: Lexicon | None) -> Any:
    lines = [_unlined(each) for each in text_of(cell).split("\n") if each]
    return [lexicon.understood(each) if lexicon else each for each in lines]


def _unlined(line: str) -> str:
    return "" if line == "\\" else re.sub(r"\\[\\nr]", lambda found: _MEANT[found[0]], line)


def _number(_column: Column, cell: Cell, _lexicon: Lexicon | None) -> Any:
    """Read a whole number: a spreadsheet's 2.0, or text such as -1 and 2,0."""
    try:
        number = float(cell) if isinstance(cell, int | float) else float(_digits(text_of(cell)))
    except ValueError:
        number = math.nan
    if isinstance(cell, bool) or not math.isfinite(number):
        raise Fault(N_("“{text}” is not a number"), text=_quoted(text_of(cell)))
    if not number.is_integer():
        raise Fault(N_("{number} lies between two levels; only whole numbers fit here"), number=_quoted(text_of(cell)))
    return int(number)


def _digits(text: str) -> str:
    return text.strip().replace(MINUS, "-").replace(",", ".").replace("_", "?")


def _yes(_column: Column, cell: Cell, _lexicon: Lexicon | None) -> Any:
    word = folded(text_of(cell))
    if word in _YES | {folded(each) for each in in_every_language(YES)}:
        return True
    if word in _NO | {folded(each) for each in in_every_language(NO)}:
        return False
    raise Fault(N_("“{text}” is neither yes nor no"), text=_quoted(text_of(cell)))


def _day(_column: Column, cell: Cell, _lexicon: Lexicon | None) -> Any:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    text = text_of(cell).strip()
    day = _written_day(text)
    if day is None:
        raise Fault(N_("“{text}” is not a clear date; write it as 2026-11-21"), text=_quoted(text))
    return day.isoformat()


def _written_day(text: str) -> dt.date | None:
    """Read 2026-11-21, and 21/11/2026 or 11/21/2026 where only one number can be the month."""
    found = _DAY.fullmatch(text.removesuffix(" 00:00:00"))
    if not found:
        return None
    one, two, three = (int(each) for each in found.groups())
    if len(found[1]) == len("2026"):
        orders = {(one, two, three)}
    else:
        orders = {(three, two, one), (three, one, two)}
        orders = {each for each in orders if each[1] <= _MONTHS} if len(found[3]) == len("2026") else set()
    try:
        return dt.date(*orders.pop()) if len(orders) == 1 else None
    except ValueError:
        return None


def _json(_column: Column, cell: Cell, _lexicon: Lexicon | None) -> Any:
    try:
        return msgspec.json.decode(text_of(cell))
    except (msgspec.DecodeError, RecursionError):
        raise Fault(
            N_("“{text}” is not JSON; leave this cell as it was exported"), text=_quoted(text_of(cell))
        ) from None


_READERS = {"text": _text, "texts": _texts, "number": _number, "yes": _yes, "day": _day, "json": _json}


def _quoted(text: str) -> str:
    """Return as much of a cell as helps to find it."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def level(column: Column, cell: Cell) -> Any:
    """Return a level of feeling from its number or its word."""
    named = {folded(word): each.valence for each in vocab.EMOTIONS for word in in_every_language(each.label)}
    stirred = {folded(word): each.arousal for each in vocab.AROUSALS for word in in_every_language(each.label)}
    words = named if column.field == "valence" else stirred
    return from_cell(column, words.get(folded(text_of(cell)), cell), None)


def _misfit(column: Column, cell: Cell, problem: Sentence) -> Fault:
    """Say what is wrong with a value; of a choice, which there are."""
    text = _quoted(text_of(cell))
    if not column.closed:
        return Fault(N_("“{text}” does not fit: {problem}"), text=text, problem=problem)
    words = _Words(column)
    return Fault(N_("“{text}” is not one of the choices: {choices}"), text=text, choices=words)


class _Words:
    """The choices of a field, put into words when they are told."""

    def __init__(self, column: Column) -> None:
        self.column = column

    def tell(self, say: Speech) -> str:
        known = [say(each.label) for each in self.column.choices]
        return " · ".join(known or [str(each) for each in self.column.declared.__args__])
