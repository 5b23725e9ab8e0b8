"""Earlier states of the journey file, kept without anyone asking."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

EVERY_SECONDS = 600
KEPT = 24


def back_up(path: Path, folder: Path) -> None:
    """Copy the file before it changes, at most every ten minutes, and keep the newest two dozen copies.

    Raises `OSError`.
    """
    copies = sorted(folder.glob("*.json"))
    # Any copy counts, not the last by name: a clock that was once ahead would else have us copy at every save.
    if any(abs(time.time() - copy.stat().st_mtime) < EVERY_SECONDS for copy in reversed(copies)):
        return
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    unfinished = folder / "unfinished"
    shutil.copyfile(path, unfinished)
    unfinished.replace(folder / f"{stamp}.json")
    for old in copies[: max(0, len(copies) + 1 - KEPT)]:
        old.unlink(missing_ok=True)
