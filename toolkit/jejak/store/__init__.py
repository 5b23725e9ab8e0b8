"""`journey.json` on disk: read it, create it, and apply edits to the latest state under a short lock.

Whoever cannot get the lock in time leaves the edits to wait in a file of their own, as durable as the
journey; the next commit merges them.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from jejak.edits import Applied, Edit, apply
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.model import Journey
from jejak.store import backups, durable, lock, side, waiting
from jejak.store.codec import decode, encode
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from filelock import SoftFileLock

__all__ = ["Committed", "Stamp", "commit", "create", "decode", "encode", "merge", "read", "stamp"]

Stamp = tuple[int, int, int, tuple[str, ...]]
Outcome = Applied | Fault


class Committed(msgspec.Struct, frozen=True):
    """What came of a batch of edits: the journey now, the stamp of its file, and one outcome per edit."""

    journey: Journey
    stamp: Stamp | None
    outcomes: tuple[Outcome, ...]


def read(path: Path) -> Journey:
    """Return the journey in a file, with the edits that wait beside it.

    Raises `Fault` naming the file, the place in it, what is wrong and what to do; the file stays untouched.
    """
    journey = _read_file(path)
    waiting_edits = [edit for _, edits in waiting.held(side.side(path)) for edit in edits]
    return _apply_all(journey, waiting_edits)[0]


def create(path: Path, journey: Journey) -> None:
    """Write a new journey file. Raises `Fault` if there is one already or it cannot be written."""
    try:
        durable.create(path, encode(journey))
    except FileExistsError:
        raise Fault(N_("{file} exists already and is left as it is. Choose another name."), file=path) from None
    except OSError as error:
        raise in_words(error, path) from None


def commit(path: Path, edits: Sequence[Edit]) -> Committed:
    """Apply edits to the latest journey on disk and return only when the result is durable.

    Edits that do not fit are told in `outcomes`; the others are kept. Raises `Fault` when nothing could be
    written: the caller still has every edit then.
    """
    path = path.resolve()
    try:
        side.make(path)
        with lock.held(side.marker(path)) as held:
            return _commit_locked(path, edits, held) if held else _commit_waiting(path, edits)
    except OSError as error:
        raise in_words(error, path) from None


def merge(path: Path) -> bool:
    """Merge the edits that wait beside a journey, if any and if its lock is free; return whether it was done.

    Raises `Fault` as `commit` does.
    """
    path = path.resolve()
    if not waiting.names(side.side(path)):
        return False
    try:
        with lock.held(side.marker(path), patience=0) as held:
            return bool(held and _commit_locked(path, (), held))
    except OSError as error:
        raise in_words(error, path) from None


def stamp(path: Path) -> Stamp | None:
    """Return what changes whenever the file or the edits waiting beside it do; ``None`` while it cannot be seen."""
    with contextlib.suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, found.st_ino, waiting.names(side.side(path))
    return None


def _commit_locked(path: Path, edits: Sequence[Edit], held: SoftFileLock) -> Committed:
    before = _read_file(path)
    merged, files = _with_waiting(before, side.side(path))
    after, outcomes = _apply_all(merged, edits)
    if after != before:
        _replace(path, after, held)
    for file in files:
        file.unlink(missing_ok=True)
    return Committed(after, stamp(path), outcomes)


def _with_waiting(journey: Journey, folder: Path) -> tuple[Journey, list[Path]]:
    """Return the journey with the waiting edits, and their files. What no longer fits is set aside."""
    files = waiting.held(folder)
    edits = [edit for _, batch in files for edit in batch]
    merged, outcomes = _apply_all(journey, edits)
    waiting.set_aside(folder, _unfit(edits, outcomes))
    return merged, [file for file, _ in files]


def _replace(path: Path, journey: Journey, held: SoftFileLock) -> None:
    data = encode(journey)
    durable.sweep(path)
    backups.back_up(path, side.side(path) / "backups")
    # Whoever slept with the lock in hand (a closed laptop) may have lost it meanwhile.
    if not held.is_lock_held_by_us:
        raise Fault(N_("{file}: saving was interrupted. It will be tried again."), file=path)
    durable.write(path, data)


def _commit_waiting(path: Path, edits: Sequence[Edit]) -> Committed:
    after, outcomes = _apply_all(read(path), edits)
    fitting = [edit for edit, outcome in zip(edits, outcomes, strict=True) if isinstance(outcome, Applied)]
    if fitting:
        lock.clear_abandoned(side.marker(path), waiting.hold(side.side(path), fitting))
    return Committed(after, None, outcomes)


def _apply_all(journey: Journey, edits: Sequence[Edit]) -> tuple[Journey, tuple[Outcome, ...]]:
    outcomes: list[Outcome] = []
    for edit in edits:
        try:
            outcomes.append(apply(journey, edit))
            journey = outcomes[-1].journey if isinstance(outcomes[-1], Applied) else journey
        except Fault as fault:
            outcomes.append(fault)
    return journey, tuple(outcomes)


def _unfit(edits: Sequence[Edit], outcomes: Sequence[Outcome]) -> list[Edit]:
    return [edit for edit, outcome in zip(edits, outcomes, strict=True) if isinstance(outcome, Fault)]


def _read_file(path: Path) -> Journey:
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise in_words(error, path) from None
    except Fault as fault:
        message = N_("{file} is not a journey Jejak can read: {problem}. The file was left as it is.")
        raise Fault(message, file=path, problem=fault) from None
