"""Kept versions: the whole journey as it was, one file each, in plain sight beside the journey.

``versions/<version id>.json`` belongs to ``journey.json``, ``other-versions/`` to ``other.json``. A snapshot is a
journey file like any other: it can be opened, compared, mailed and diffed. What is kept is never written over.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from jejak import store
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.store import side
from jejak.store.trouble import in_words
from jejak.versioning import line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from jejak.model import Journey, Version

JOURNEY = "journey"
LONGEST = 40
"""Characters of an id made from a name."""


def folder(path: Path) -> Path:
    """Return where the versions of a journey file are kept; it need not exist."""
    return path.parent / ("versions" if path.stem == JOURNEY else f"{path.stem}-versions")


def file(path: Path, version_id: str) -> Path:
    """Return the snapshot of a version; it need not exist."""
    return folder(path) / f"{version_id}.json"


def keep(path: Path, version_id: str, journey: Journey) -> Path:
    """Write the snapshot of a version and return where it is.

    Raises `Fault` when it cannot be written, or when there is one already: it is left as it is.
    """
    target = file(path, version_id)
    try:
        side.make_folder(target.parent, like=path.parent)
    except OSError as error:
        raise in_words(error, target) from None
    store.create(target, journey)
    return target


def read(path: Path, version_id: str) -> Journey:
    """Return the journey as it was when a version was kept.

    Raises `Fault` when there is no snapshot of that version or it cannot be read.
    """
    if not is_kept(path, version_id):
        message = N_("The version {version} was noted but not kept: {file} is missing.")
        raise Fault(message, version=version_id, file=file(path, version_id))
    return store.read(file(path, version_id))


def is_kept(path: Path, version_id: str) -> bool:
    """Tell whether there is a snapshot of a version. Raises `Fault` where nobody may look."""
    try:
        return file(path, version_id).exists()
    except OSError as error:
        raise in_words(error, file(path, version_id)) from None


def latest(path: Path, journey: Journey) -> Journey | None:
    """Return the newest kept version that the journey has moved on from; ``None`` where there is none.

    Only those count that led to the map as it is. One kept just now is no news about itself: the one before is
    returned. A snapshot that is missing or cannot be read is passed over.
    """
    return next((kept for version in reversed(line(journey)) if (kept := _told_apart(path, version, journey))), None)


def _told_apart(path: Path, version: Version, journey: Journey) -> Journey | None:
    try:
        kept = read(path, version.id)
    except Fault:
        return None
    return None if is_same(kept, journey) else kept


def is_same(kept: Journey, journey: Journey) -> bool:
    """Tell whether two states of a journey hold the same, whatever versions were noted in between."""
    return msgspec.structs.replace(kept, versions=journey.versions) == journey


def find(journey: Journey, wanted: str) -> Version | None:
    """Return the version with that id, or else the latest with that name (without capitals and outer blanks)."""
    name = wanted.strip().casefold()
    by_id = (each for each in journey.versions if each.id == wanted)
    by_name = (each for each in reversed(journey.versions) if each.name.strip().casefold() == name)
    return next(by_id, None) or next(by_name, None)


def chosen(path: Path, journey: Journey, wanted: str) -> Journey:
    """Return the kept version with that id or name. Raises `Fault` naming the versions there are."""
    version = find(journey, wanted)
    if version is None:
        raise _unknown(path, journey, wanted)
    return read(path, version.id)


def _unknown(path: Path, journey: Journey, wanted: str) -> Fault:
    known = ", ".join(each.name.strip() or each.id for each in journey.versions)
    if not known:
        return Fault(N_("{file} has no kept version yet, so there is no {name}."), file=path, name=wanted)
    message = N_("{file} has no version {name}. There are: {names}.")
    return Fault(message, file=path, name=wanted, names=known)


def new_id(name: str, taken: Iterable[str]) -> str:
    """Return an id made from a version's name that is not taken: "Version 2" becomes ``version-2``.

    Ids name files, so letters are small, and none is called like a journey file.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-") or "version"
    used = {each.lower() for each in taken} | {JOURNEY}
    number, found = 1, stem
    while found in used:
        number += 1
        found = f"{stem}-{number}"
    return found
