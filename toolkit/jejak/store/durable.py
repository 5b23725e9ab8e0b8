"""Bytes on disk: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Replace the content of a file so that a crash at any moment leaves the old file or the new one.

    A temporary file in the same folder is written, flushed to the disk and renamed over the old one. The
    new file keeps the old one's permissions, so that a team's shared file stays shared. Raises `OSError`.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        _write_through(temporary, data)
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        _rename(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def sweep(path: Path) -> None:
    """Remove temporary files of `path` that a killed process left behind. Call only under the lock."""
    for leftover in path.parent.glob(f".{path.name}.*.tmp"):
        leftover.unlink(missing_ok=True)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename(temporary: Path, path: Path) -> None:
    """Rename over the old file. On Windows somebody who is just reading it may hold it for a moment."""
    for wait in (0.01, 0.05, 0.1, 0.2, 0.4):
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    temporary.replace(path)


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable. Windows cannot open folders and some network shares refuse to flush them."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
