"""What this process last read or wrote of each journey file, so that the same bytes are not decoded twice.

Bytes are compared, never stamps: a file that somebody changed is always read anew, whatever its clock says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from jejak.model import Journey

KEPT = 8
_LAST: dict[Path, tuple[bytes, Journey]] = {}


def recall(path: Path, data: bytes) -> Journey | None:
    """Return the journey these bytes of a file are known to hold, or ``None``."""
    known, journey = _LAST.get(path, (None, None))
    return journey if known == data else None


def remember(path: Path, data: bytes, journey: Journey) -> None:
    """Keep what the bytes of a file hold. The journeys longest untouched make room."""
    _LAST.pop(path, None)
    _LAST[path] = data, journey
    for oldest in list(_LAST)[:-KEPT]:
        _LAST.pop(oldest, None)
