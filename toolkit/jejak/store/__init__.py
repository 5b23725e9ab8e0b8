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
from jejak.store import backups, durable, lock, memory, side, waiting
from jejak.store.codec import decode, encode
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from filelock import SoftFileLock

__all__ = ["Committed", "Stamp", "commit", "create", "decode", "encode", "merge", "read", "set_aside", "stamp"]

Stamp = tuple[int, int, int, tuple[str, ...]]
Outcome = Applied | Fault
READS = 20
"""How often the file is read while others keep writing to it, until nobody did so meanwhile."""


class Committed(msgspec.Struct, frozen=True):
    """What came of a batch of edits: the journey now, the stamp of its file, and one outcome per edit."""

    journey: Journey
    stamp: Stamp | None
    outcomes: tuple[Outcome, ...]


def read(path: Path) -> Journey:
    """Return the journey in a file, with the edits that wait beside it.

    Raises `Fault` naming the file, the place in it, what is wrong and what to do; the file stays untouched.
    """
    data, batches = _read_whole(path)
    return _apply_all(_decoded(path, data), [edit for batch in batches for edit in batch.edits])[0]


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
        side.make(path)
        with lock.held(side.marker(path), patience=0) as held:
            return bool(held and _commit_locked(path, (), held))
    except OSError as error:
        raise in_words(error, path) from None


def stamp(path: Path) -> Stamp | None:
    """Return what changes whenever the file or the edits waiting beside it do; ``None`` while it cannot be seen."""
    with contextlib.suppress(OSError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, found.st_ino, waiting.names(side.side(path.resolve()))
    return None


def set_aside(path: Path) -> tuple[Path, ...]:
    """Return the files with words that a late merge could not keep: each holds the edits that bring them back."""
    return waiting.aside(side.side(path.resolve()))


def _commit_locked(path: Path, edits: Sequence[Edit], held: SoftFileLock) -> Committed:
    folder = side.side(path)
    data = _read_file(path)
    before = _decoded(path, data)
    waiting.clear(folder, data)
    batches = waiting.pending(folder, data)
    after, outcomes = _apply_all(_merged(before, batches), edits)
    if batches or after != before:
        _replace(path, data, after, batches, held)
    return Committed(after, stamp(path), outcomes)


def _merged(journey: Journey, batches: Sequence[waiting.Batch]) -> Journey:
    """Return the journey with what waited. Edits that no longer fit, and words they replace unseen, are set aside."""
    for batch in batches:
        journey, outcomes = _apply_all(journey, batch.edits)
        waiting.set_aside(batch, _lost(batch.edits, outcomes))
    return journey


def _replace(path: Path, old: bytes, journey: Journey, batches: Sequence[waiting.Batch], held: SoftFileLock) -> None:
    """Put the journey in place of the old one; only when it is there do the batches in it stop waiting."""
    data, folder = encode(journey), side.side(path)
    durable.sweep(path)
    backups.back_up(path, folder / side.BACKUPS)
    waiting.mark(folder, batches, data)
    if data != old:
        durable.write(path, data, last_look=lambda: lock.still_held(held, path))
        memory.remember(path, data, journey)
    # What cannot be removed just now is recognised and removed by the next commit, before it writes anything newer.
    with contextlib.suppress(OSError):
        waiting.clear(folder, data)


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


def _lost(edits: Sequence[Edit], outcomes: Sequence[Outcome]) -> list[Edit]:
    """Return the edits that did not fit, and for those that replaced something unseen the edit that brings it back."""
    lost = []
    for edit, outcome in zip(edits, outcomes, strict=True):
        if isinstance(outcome, Fault):
            lost.append(edit)
        elif outcome.overwritten is not msgspec.UNSET:
            lost.append(msgspec.structs.replace(edit, value=outcome.overwritten, was=edit.value))
    return lost


def _read_whole(path: Path) -> tuple[bytes, list[waiting.Batch]]:
    """Return the file and what waits beside it, as they were at one moment: no writer stepped in between."""
    for _ in range(READS):
        before = stamp(path)
        data = _read_file(path)
        batches = waiting.pending(side.side(path.resolve()), data)
        if before == stamp(path):
            break
    return data, batches


def _read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise in_words(error, path) from None


def _decoded(path: Path, data: bytes) -> Journey:
    """Return the journey in the bytes of a file, which are not decoded twice."""
    try:
        journey = memory.recall(path, data) or decode(data)
    except Fault as fault:
        message = N_("{file} is not a journey Jejak can read: {problem}. The file was left as it is.")
        raise Fault(message, file=path, problem=fault) from None
    memory.remember(path, data, journey)
    return journey
