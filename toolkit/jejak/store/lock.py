"""Who may replace the journey file just now.

The lock is a marker file made with ``O_EXCL`` (filelock's `SoftFileLock`), because ``flock`` excludes nobody
between two machines on NFS. A marker whose process on this machine is dead is broken at once. Two kinds of leftover
filelock does not dare to break are broken here: the nameless marker of a process that died between making and
signing it, and the marker of another machine that is gone.

Both are broken by looking alone, so a living owner, slow beyond reason, may lose its lock. It looks once more
right before it replaces the journey (`still_held`), and tries again later.
"""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING

from jejak.faults import Fault
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from filelock import SoftFileLock

PATIENCE_SECONDS = 2.0
NAMELESS_SECONDS = 0.25
ABANDONED_SECONDS = 120

Identity = tuple[int, int, int]


@contextlib.contextmanager
def held(marker: Path, patience: float | None = None) -> Iterator[SoftFileLock | None]:
    """Hold the lock, or yield ``None`` when it cannot be had in `patience` seconds. Raises `OSError`."""
    from filelock import SoftFileLock

    lock = SoftFileLock(marker, poll_interval=0.01)
    got = _acquire(lock, marker, PATIENCE_SECONDS if patience is None else patience)
    try:
        yield lock if got else None
    finally:
        if got:
            lock.release()


def still_held(lock: SoftFileLock, path: Path) -> None:
    """Raise `Fault` if the lock was lost: its owner slept with it in hand (a closed laptop) and it was broken."""
    if not lock.is_lock_held_by_us:
        raise Fault(N_("{file}: saving was interrupted. It will be tried again."), file=path)


def clear_abandoned(marker: Path, just_written: Path) -> None:
    """Remove a marker that another machine left behind: the lock is held for milliseconds, this one for minutes.

    Age is measured against a file written just now: the same file server stamped both, so machines whose clocks
    disagree agree here. A marker from the future is as old: the server's own clock was put back since.
    """
    with contextlib.suppress(OSError):
        judged = _identity(marker)
        if abs(just_written.stat().st_mtime - marker.stat().st_mtime) > ABANDONED_SECONDS:
            _take_away(marker, judged)


def _acquire(lock: SoftFileLock, marker: Path, patience: float) -> bool:
    """Wait for the lock. A marker that stays nameless for a while is nobody's: signing it takes microseconds."""
    if patience <= NAMELESS_SECONDS:
        return _wait(lock, patience)
    nameless = _identity(marker)
    if _wait(lock, NAMELESS_SECONDS):
        return True
    if nameless and nameless == _identity(marker) and lock.pid is None:
        _take_away(marker, nameless)
    return _wait(lock, patience - NAMELESS_SECONDS)


def _wait(lock: SoftFileLock, patience: float) -> bool:
    from filelock import Timeout

    try:
        lock.acquire(timeout=patience)
    except Timeout:
        return False
    return True


def _take_away(marker: Path, judged: Identity | None) -> None:
    """Remove a marker if it is still the one that was judged.

    Two may judge one marker at once. So it is moved aside first, and whoever finds somebody's fresh marker in hand
    puts that back.
    """
    aside = marker.with_name(f"{marker.name}.{secrets.token_hex(6)}.gone")
    with contextlib.suppress(OSError):
        marker.rename(aside)
        if _identity(aside) != judged:
            marker.hardlink_to(aside)
    with contextlib.suppress(OSError):
        aside.unlink()


def _identity(marker: Path) -> Identity | None:
    """Return what tells this marker from the next one at the same place; inode numbers alone are used again."""
    with contextlib.suppress(OSError):
        found = marker.stat()
        return found.st_dev, found.st_ino, found.st_mtime_ns
    return None
