"""What msgspec found wrong with a value, in the user's words.

msgspec's texts are precise but English and written for programmers. The patterns below cover every
kind of fault the model can raise; an unknown one is passed on as it is rather than lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jejak.i18n import N_, Sentence

if TYPE_CHECKING:
    import msgspec

KINDS = {
    "int": N_("a whole number"),
    "float": N_("a number"),
    "str": N_("text"),
    "bool": N_("true or false"),
    "null": N_("nothing (null)"),
    "object": N_("a group in braces"),
    "array": N_("a list in square brackets"),
    "date": N_("a date such as 2026-11-21"),
}

PATTERNS = (
    (r"Expected `(?P<expected>[^`]+)`, got `(?P<found>[^`]+)`", N_("it should be {expected}, not {found}")),
    (r"Expected `int` >= (?P<limit>-?\d+)", N_("it should be at least {limit}")),
    (r"Expected `int` <= (?P<limit>-?\d+)", N_("it should be at most {limit}")),
    (r"Expected `str` matching regex .*", N_("an id is 1 to 64 letters, digits, - or _")),
    (r"Invalid enum value (?P<value>.+)", N_("{value} is not one of the choices")),
    (r"Object missing required field `(?P<field>.+)`", N_("the field {field} is missing")),
    (r"Invalid (?:ISO8601|RFC3339).*", N_("it should be a date such as 2026-11-21")),
)


def explain(error: msgspec.ValidationError) -> tuple[str, Sentence]:
    """Return where a value is wrong, as ``personas[0].age``, and what is wrong with it."""
    text, _, place = str(error).partition(" - at ")
    return place.strip("`").removeprefix("$").lstrip(".").replace("[...]", ".*"), _problem(text)


def _problem(text: str) -> Sentence:
    for pattern, message in PATTERNS:
        if found := re.fullmatch(pattern, text):
            return Sentence(message, {name: _kinds(value) for name, value in found.groupdict().items()})
    return Sentence("{text}", {"text": text})


def _kinds(text: str) -> object:
    """Name one or two kinds of value: ``int | null`` is "a whole number or nothing". Other text stays."""
    names = text.split(" | ")
    if not set(names) <= KINDS.keys():
        return text
    known = [Sentence(KINDS[name]) for name in names]
    return known[0] if len(known) == 1 else Sentence(N_("{one} or {other}"), {"one": known[0], "other": known[1]})
