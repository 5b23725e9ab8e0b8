"""What stands below a command's help: lists of words with what they mean, and examples to copy."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech

Pairs: TypeAlias = "Iterable[tuple[str, str]]"
"""Words as they are typed, and what they mean in the reader's language."""

WIDEST = 100
"""Letters of a line that are still read with ease."""
INDENT = "  "


def appendix(*parts: str) -> str:
    """Return the parts below each other."""
    return "\n\n".join(parts)


def listed(title: str, pairs: Pairs) -> str:
    """Return a title and words with their meanings beside them."""
    rows = list(pairs)
    room = max(len(word) for word, _ in rows) + 2
    return "\n".join([f"{title}:", *(_row(word.ljust(room), meaning) for word, meaning in rows)])


def examples(say: Speech, pairs: Pairs) -> str:
    """Return commands to copy, each with what it does below it."""
    lines = (line for command, does in pairs for line in (f"{INDENT}{command}", _row(INDENT * 2, does)))
    title = say("examples")
    return "\n".join([f"{title}:", *lines])


def wrapped(text: str) -> str:
    """Return a paragraph in lines that fit the terminal."""
    return textwrap.fill(text, _width())


def _width() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST) - 2


def _row(begin: str, text: str) -> str:
    """Return a line that begins so; its further lines stand under the text."""
    first = INDENT + begin
    return textwrap.fill(text, max(_width(), len(first) + 20), initial_indent=first, subsequent_indent=" " * len(first))
