"""What the operating system refused, in words and with something to do about it."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from jejak.faults import Fault
from jejak.i18n import N_

if TYPE_CHECKING:
    from pathlib import Path

REASONS = {
    errno.ENOENT: N_("{file} does not exist. Check the name, or make a workshop with: jejak new FOLDER"),
    errno.EISDIR: N_("{file} is a folder, not a journey file."),
    errno.EACCES: N_("{file}: no permission. Ask whoever owns the folder, or copy the workshop to your own."),
    errno.EPERM: N_("{file}: no permission. Ask whoever owns the folder, or copy the workshop to your own."),
    errno.EROFS: N_("{file} is in a read-only place. Copy the workshop to a folder you may write to."),
    errno.ENOSPC: N_("{file}: the disk is full. Free some space; nothing you typed is lost meanwhile."),
    errno.EDQUOT: N_("{file}: your storage quota is used up. Free some space; nothing you typed is lost meanwhile."),
    errno.EFBIG: N_(
        "{file}: no larger file may be written here. Ask whoever runs this computer; nothing is lost meanwhile."
    ),
}


def in_words(error: OSError, path: Path) -> Fault:
    """Return the fault that tells an `OSError` about a file."""
    known = REASONS.get(error.errno or 0)
    if known:
        return Fault(known, file=path)
    return Fault(N_("{file} could not be read or written: {problem}."), file=path, problem=error.strerror or error)
