"""Edits that wait: kept beside the journey when its lock cannot be had in time.

A participant's edit is never refused because somebody else holds the lock. It is written to a file
of its own in the journey's side folder (which is as durable as the journey itself) and merged by the
next one who gets the lock. Edits that no longer fit (their row was removed) are set aside, not thrown away.

Merging is exactly once, even if the merger is killed half-way: before the journey is replaced, the waiting file's
name takes on the digest of the journey that will hold its edits (``waiting-….in-0a1b2c….json``). Whoever finds a
journey with that digest knows that the edits are in it; with any other, that they still wait.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jejak.edits import Edit
from jejak.store import durable

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = re.compile(r"waiting-(?P<number>\d+)(?P<whose>.*?)(\.in-(?P<digest>[0-9a-f]+))?\.json")
"""A number that grows, whose it is, and the digest of the journey it was merged into, if any."""


class Batch(msgspec.Struct, frozen=True):
    """A waiting file and its edits."""

    file: Path
    edits: tuple[Edit, ...]


def hold(folder: Path, edits: Sequence[Edit]) -> Path:
    """Write edits to a waiting file of their own and return it. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    # The number first, so that names sort by age; host and process tell whose it was.
    name = f"waiting-{_number(folder):020}-{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}.json"
    return _write(folder / name, edits)


def set_aside(batch: Batch, edits: Sequence[Edit]) -> None:
    """Keep edits of a batch that could not be merged, for a person to look at. Raises `OSError`."""
    if edits:
        _write(batch.file.with_name(f"set-aside-{_unmarked(batch.file).removeprefix('waiting-')}"), edits)


def names(folder: Path) -> tuple[str, ...]:
    """Return the names of the waiting files, oldest first."""
    return tuple(sorted(path.name for path in folder.glob("waiting-*.json")))


def aside(folder: Path) -> tuple[Path, ...]:
    """Return the files with edits that could not be merged, oldest first."""
    return tuple(sorted(folder.glob("set-aside-*.json")))


def pending(folder: Path, journey: bytes) -> list[Batch]:
    """Return what waits and is not in these bytes of the journey yet, oldest first.

    An unreadable file keeps waiting.
    """
    merged = set(_merged(folder, journey))
    found = (Batch(file, _read(file)) for file in _files(folder) if file not in merged)
    return [batch for batch in found if batch.edits]


def mark(folder: Path, batches: Sequence[Batch], journey: bytes) -> None:
    """Write on waiting files which journey will hold them, before it does. Raises `OSError`."""
    for batch in batches:
        batch.file.rename(folder / f"{_unmarked(batch.file).removesuffix('.json')}.in-{_digest(journey)}.json")
    if batches:
        durable.flush_folder(folder)


def clear(folder: Path, journey: bytes) -> None:
    """Remove the waiting files whose edits are in the journey on disk, for good. Raises `OSError`."""
    merged = _merged(folder, journey)
    for file in merged:
        file.unlink(missing_ok=True)
    if merged:
        durable.flush_folder(folder)


def _number(folder: Path) -> int:
    """Return the time, or more: a clock that jumped back must not put a later edit before an earlier one."""
    known = (NAME.fullmatch(name) for name in names(folder))
    return max(time.time_ns(), *(int(found["number"]) + 1 for found in known if found), 0)


def _files(folder: Path) -> list[Path]:
    return [folder / name for name in names(folder)]


def _merged(folder: Path, journey: bytes) -> list[Path]:
    marked = {file: found["digest"] for file in _files(folder) if (found := NAME.fullmatch(file.name))}
    digest = _digest(journey) if any(marked.values()) else ""
    return [file for file, mark in marked.items() if mark and mark == digest]


def _unmarked(file: Path) -> str:
    found = NAME.fullmatch(file.name)
    return f"waiting-{found['number']}{found['whose']}.json" if found else file.name


def _digest(journey: bytes) -> str:
    return hashlib.blake2b(journey, digest_size=8).hexdigest()


def _read(path: Path) -> tuple[Edit, ...]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Edit, ...])
    except (OSError, msgspec.DecodeError):
        return ()


def _write(path: Path, edits: Sequence[Edit]) -> Path:
    durable.write(path, msgspec.json.encode(tuple(edits)))
    return path
