"""What Markdown is made of here: texts in which nothing acts, lists, tables and entries.

Participants' texts are inert: one line each, everything that Markdown or HTML would act on escaped (CommonMark 0.31;
`<`, `&` and `|` as entities, which every dialect and every table understands).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from jejak.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jejak.priorities import Ranked

_ACTIVE = re.compile(r"[\\`*_\[\]~$#]|(?<=\{)[{%]")
"""What acts in Markdown; and ``{{``, ``{%``, which site builders run before they read Markdown (Liquid, Jinja)."""
_FIRST = re.compile(r"^([+\-=>:]|\d+(?=[.)]))")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ENTITIES = str.maketrans({"<": "&lt;", ">": "&gt;", "|": "&#124;"})
WIDEST = 40
"""Letters up to which the columns of a table are padded to the same width."""
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def inert(text: str) -> str:
    """Return a participant's text as one line in which nothing is Markdown, HTML or a control character.

    Of what was made for the page, the words.
    """
    return _FIRST.sub(_escaped_first, cell(text))


def cell(text: str) -> str:
    """Return the same for within a table, where no line begins and a plus or minus may stand first."""
    words = text.striptags() if isinstance(text, Markup) else text
    line = " ".join(_DIRECTIONS.sub("", printable(words)).split())
    return _ENTITY.sub("&amp;", _ACTIVE.sub(r"\\\g<0>", line)).translate(_ENTITIES)


def _escaped_first(found: re.Match[str]) -> str:
    """Escape what would begin a list, a rule or a heading; of a number it is the sign behind it."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def all_inert(texts: Iterable[str], by: str = " · ") -> str:
    """Return participants' texts beside each other."""
    return joined(*map(inert, texts), by=by)


def joined(*parts: str, by: str = " · ") -> str:
    """Return the parts that are not empty beside each other."""
    return by.join(part for part in parts if part)


def blocks(*parts: str) -> str:
    """Return the parts that are not empty below each other, each a block of its own."""
    return joined(*parts, by="\n\n")


def entry(label: str, text: str) -> str:
    """Return a label and a participant's text; nothing where there is no text."""
    return f"**{label}:** {shown}" if (shown := inert(text)) else ""


def strong(text: str) -> str:
    """Return a participant's text in bold; nothing where there is none."""
    return f"**{shown}**" if (shown := inert(text)) else ""


def numbers(ranked: Iterable[Ranked]) -> str:
    """Return the numbers of opportunities, as they stand in their list."""
    return " ".join(f"({each.number})" for each in ranked)


def listed(items: Iterable[str]) -> str:
    """Return a list; items may be of several lines."""
    return "\n".join(_item("- ", item) for item in items if item)


def numbered(items: Iterable[str]) -> str:
    """Return a list with numbers from 1 on."""
    return "\n".join(_item(f"{place}. ", item) for place, item in enumerate(items, start=1))


def with_details(first: str, *details: str) -> str:
    """Return an item with a list below it."""
    return joined(first, listed(details), by="\n")


def _item(mark: str, item: str) -> str:
    """Return an item whose further lines belong to it: they stand under its first word."""
    return mark + item.replace("\n", "\n" + " " * len(mark))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose columns, while short, stand below each other in a terminal too; empty ones are left out."""
    every = [list(row) for row in rows]
    used = [place for place in range(len(heads)) if any(row[place] for row in every)]
    shown = [[row[place] for place in used] for row in [list(heads), *every]]
    widths = [min(WIDEST, max(len(line[place]) for line in shown)) for place in range(len(used))]
    padded = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in shown
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([padded[0], rule, *padded[1:]]) if every else ""
