"""A disk of a test's own, which can be full or read-only, at a folder of its choice."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

IS_ROOT = os.geteuid() == 0
LARGEST = 64
"""How many bytes a file may have where only a limit can stand for a full disk: less than any journey."""


@contextlib.contextmanager
def mounted(folder: Path) -> Iterator[None]:
    """Make a folder, on a small disk of its own where we may mount one."""
    folder.mkdir()
    if not IS_ROOT:
        yield
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "jejak-test", folder], check=True)
    try:
        yield
    finally:
        # Lazily: a kernel that is just ending may still stand in the folder.
        subprocess.run(["umount", "--lazy", folder], check=True)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Refuse every write below a folder."""
    if IS_ROOT:  # whom permissions do not stop
        _remount(folder, "ro")
        yield
        _remount(folder, "rw")
        return
    folders = [folder, *(each for each in folder.rglob("*") if each.is_dir())]
    modes = {each: each.stat().st_mode for each in folders}
    for each in folders:
        each.chmod(0o555)
    yield
    for each, mode in modes.items():
        each.chmod(mode)


@contextlib.contextmanager
def full(folder: Path, process: int) -> Iterator[None]:
    """Leave no room on the disk; where it is everybody's disk, the process alone finds none."""
    if IS_ROOT:
        filler = folder / "filler"
        with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(4096))
        yield
        filler.unlink()
        return
    limits = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (LARGEST, limits[1]))
    yield
    resource.prlimit(process, resource.RLIMIT_FSIZE, limits)


def _remount(folder: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{mode}", folder], check=True)
