"""The folder beside a journey file for what belongs to it alone: its lock, waiting edits, backups.

``.jejak/journey.json/`` serves ``journey.json``. Two journeys in one folder share nothing.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


BACKUPS, HERE = "backups", "here"


def side(journey_file: Path) -> Path:
    """Return the side folder of a journey file, which need not exist."""
    return journey_file.parent / ".jejak" / journey_file.name


def marker(journey_file: Path) -> Path:
    """Return the lock's marker file."""
    return side(journey_file) / "lock"


def make(journey_file: Path) -> None:
    """Make the side folder, open to the same people as the folder it is in. Raises `OSError`."""
    own = side(journey_file)
    for folder in (own.parent, own, own / BACKUPS, own / HERE):
        make_folder(folder, like=journey_file.parent)


def make_folder(folder: Path, like: Path) -> None:
    """Make a folder, if it is not there, open to the same people as another. Raises `OSError`."""
    if not folder.exists():
        folder.mkdir(exist_ok=True)
        # A team's folder stays the team's; some network shares have no modes to set.
        with contextlib.suppress(OSError):
            folder.chmod(like.stat().st_mode)
