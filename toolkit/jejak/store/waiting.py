"""Edits that wait: kept beside the journey when its lock cannot be had in time.

A participant's edit is never refused because somebody else holds the lock. It is written to a file
of its own in the journey's side folder (which is as durable as the journey itself) and merged by the
next one who gets the lock. Edits that no longer fit (their row was removed) are set aside, not thrown away.
"""

from __future__ import annotations

import os
import secrets
import socket
import time
from typing import TYPE_CHECKING

import msgspec

from jejak.edits import Edit
from jejak.store import durable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def hold(folder: Path, edits: Sequence[Edit]) -> Path:
    """Write edits to a waiting file of their own and return it. Raises `OSError`."""
    return _write(folder, "waiting", edits)


def set_aside(folder: Path, edits: Sequence[Edit]) -> None:
    """Keep edits that could not be merged, for a person to look at. Raises `OSError`."""
    if edits:
        _write(folder, "set-aside", edits)


def names(folder: Path) -> tuple[str, ...]:
    """Return the names of the waiting files, oldest first."""
    return tuple(sorted(path.name for path in folder.glob("waiting-*.json")))


def held(folder: Path) -> list[tuple[Path, tuple[Edit, ...]]]:
    """Return the waiting files and their edits, oldest first; an unreadable file keeps waiting."""
    found = ((path, _read(path)) for path in (folder / name for name in names(folder)))
    return [(path, edits) for path, edits in found if edits]


def _read(path: Path) -> tuple[Edit, ...]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Edit, ...])
    except (OSError, msgspec.DecodeError):
        return ()


def _write(folder: Path, kind: str, edits: Sequence[Edit]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    # Time first, so that names sort by age; host and process tell whose it was.
    name = f"{kind}-{time.time_ns()}-{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}.json"
    path = folder / name
    durable.write(path, msgspec.json.encode(tuple(edits)))
    return path
