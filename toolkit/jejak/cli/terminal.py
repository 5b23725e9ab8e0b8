"""Text as it may stand on a terminal: a journey or a table of somebody else's must not steer it."""

from __future__ import annotations

import re

from jejak.printable import printable

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """Return the text with control characters made visible, and without marks of direction.

    An escape character begins commands to the terminal (ECMA-48), such as to rename its window; marks of direction
    reorder what stands beside them, and many terminals show them as boxes.
    """
    return _DIRECTIONS.sub("", printable(text))
