"""Bytes on disk: whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WAITS = (0.01, 0.05, 0.1, 0.2, 0.4) if os.name == "nt" else ()
"""Seconds between tries to rename: on Windows somebody who is just reading the old file holds it for a moment."""


def write(path: Path, data: bytes, last_look: Callable[[], object] = bool) -> None:
    """Replace the content of a file so that a crash at any moment leaves the old file or the new one.

    A temporary file in the same folder is written, flushed to the disk and renamed over the old one. The
    new file keeps the old one's permissions, so that a team's shared file stays shared. `last_look` is called right
    before the rename and may raise to prevent it. Raises `OSError`.
    """
    with _prepared(path, data) as temporary:
        if path.exists():
            # Some network shares have no permissions to set.
            with contextlib.suppress(OSError):
                temporary.chmod(path.stat().st_mode)
        last_look()
        _rename(temporary, path)
    flush_folder(path.parent)


def create(path: Path, data: bytes) -> None:
    """Write a file that does not exist yet, whole or not at all. Raises `FileExistsError`, `OSError`."""
    with _prepared(path, data) as temporary:
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            raise
        except OSError:
            # No hard links here (exFAT, some shares): the moment between the two lines cannot be closed.
            if path.exists():
                raise FileExistsError(path) from None
            _rename(temporary, path)
    flush_folder(path.parent)


@contextlib.contextmanager
def _prepared(path: Path, data: bytes) -> Iterator[Path]:
    """Offer a flushed temporary file beside `path`; whatever happens, it does not stay."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        _write_through(temporary, data)
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove temporary files of `path` that a killed process left behind. Call only under the lock."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
        leftover.unlink(missing_ok=True)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename(temporary: Path, path: Path) -> None:
    """Rename over the old file, trying again where a reader may hold it."""
    for wait in WAITS:
        with contextlib.suppress(PermissionError):
            temporary.replace(path)
            return
        time.sleep(wait)
    temporary.replace(path)


def flush_folder(folder: Path) -> None:
    """Make the rename itself durable. Windows cannot open folders and some network shares refuse to flush them."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
