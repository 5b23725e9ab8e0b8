"""Texts as they may stand in a sheet: nothing in them runs, and every one comes back as it was.

Two rules, each with its way back:

- *Characters that sheets and terminals cannot hold* stand as ``_x001B_``, as Office Open XML spells them (ECMA-376,
  22.9.2.19, ST_Xstring); a text that happens to hold such a spelling gets its underscore spelled out.
- *Formulas.* A spreadsheet that opens a CSV file runs what begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end
  (OWASP, "CSV Injection"). Such a text gets an apostrophe in front, also where a spreadsheet that expects another
  separator would begin a cell: behind a separator or a line end (but not a minus behind a comma and a space). A text
  that already begins with apostrophes and goes on like that gets one more. Numbers are no texts: -2 stays a number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 32_000
"""How many UTF-16 units a cell holds here. Excel's limit is 32,767, and it drops the rest without a word."""
MOST = 20
"""How many of them one character takes at most that is spelled, and spelled once more as a workbook needs it."""

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPELLED = re.compile("_x([0-9A-Fa-f]{4})_")
_PIECE = re.compile("_x[0-9A-Fa-f]{4}_|.", re.DOTALL)
_SURROGATES = range(0xD800, 0xE000)

_RUNS = "[=+\\-@\t\n＝＋－＠]"
_UNSEEN = "'\"“”‘’\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_FIRST = f"[{_UNSEEN}\\s]*{_RUNS}"
_LATER = f"(?:[{_UNSEEN}]*{_RUNS}|[{_UNSEEN}\\s]*[=@＝＠])"
_ONWARD = "(?<=[,;|\t\n])"
_TO_GUARD = re.compile(f"\\A(?={_FIRST})|{_ONWARD}(?={_LATER})")
_GUARDED = re.compile(f"\\A'(?={_FIRST})|{_ONWARD}'(?={_LATER})")


def spelled(text: str) -> str:
    """Return the text with everything that a sheet cannot hold spelled as ``_xHHHH_``."""
    return _UNSAFE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unspelled(text: str) -> str:
    """Return the text that `spelled` was given."""
    return _SPELLED.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return found[0] if code in _SURROGATES else chr(code)


def guarded(text: str) -> str:
    """Return the text with an apostrophe wherever a spreadsheet could take it for a formula."""
    return _TO_GUARD.sub("'", text)


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    return _GUARDED.sub("", text)


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet could take the text for a formula when somebody types it again."""
    return bool(_TO_GUARD.match(text)) or text.startswith("'")


def pieces(text: str) -> list[str]:
    """Return the text in parts that fit a cell each, also once they are spelled; one part for nearly all texts."""
    return [text] if _is_short(text) else list(_cut(text))


def _is_short(text: str) -> bool:
    """Tell whether a text fits whatever its characters are: spelled twice, one takes up to twenty places."""
    return len(text) * MOST <= LIMIT or (len(text) * 2 <= LIMIT and not _UNSAFE.search(text))


def _cut(text: str) -> Iterator[str]:
    part: list[str] = []
    size = 0
    for found in _PIECE.finditer(spelled(text)):
        wide = MOST if len(found[0]) > 1 else len(found[0].encode("utf-16-le")) // 2
        if size + wide > LIMIT:
            yield unspelled("".join(part))
            part, size = [], 0
        part.append(found[0])
        size += wide
    yield unspelled("".join(part))
