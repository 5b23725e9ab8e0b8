"""Who may replace the journey file just now.

The lock is a marker file made with ``O_EXCL`` (filelock's `SoftFileLock`), because ``flock`` excludes nobody
between two machines on NFS. A marker whose process on this machine is dead is broken at once.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from filelock import SoftFileLock

PATIENCE_SECONDS = 2.0
ABANDONED_SECONDS = 120


@contextlib.contextmanager
def held(marker: Path, patience: float | None = None) -> Iterator[SoftFileLock | None]:
    """Hold the lock, or yield ``None`` when it cannot be had in `patience` seconds. Raises `OSError`."""
    from filelock import SoftFileLock

    lock = SoftFileLock(marker, poll_interval=0.01)
    got = _acquire(lock, PATIENCE_SECONDS if patience is None else patience)
    try:
        yield lock if got else None
    finally:
        if got:
            lock.release()


def _acquire(lock: SoftFileLock, patience: float) -> bool:
    from filelock import Timeout

    try:
        lock.acquire(timeout=patience)
    except Timeout:
        return False
    return True


def clear_abandoned(marker: Path, just_written: Path) -> None:
    """Remove a marker that another machine left behind: the lock is held for milliseconds, this one for minutes.

    Age is measured against a file written just now: the same file server stamped both, so machines whose clocks
    disagree agree here.
    """
    with contextlib.suppress(OSError):
        if just_written.stat().st_mtime - marker.stat().st_mtime > ABANDONED_SECONDS:
            marker.unlink()
