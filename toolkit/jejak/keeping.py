"""Keeping versions of an open journey, looking at them and going back to one: what notebooks and widgets do alike."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from jejak.edits import Edit
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.plain import to_plain
from jejak.store import versions
from jejak.versioning import Step, returning

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jejak.document import Document
    from jejak.i18n import Speech
    from jejak.model import Version


@dataclass(frozen=True)
class Kept:
    """A version and where it is. `already` if nothing had changed since it was kept."""

    version: Version
    file: Path
    already: bool = False


@dataclass(frozen=True)
class Returned:
    """A map that is as it was in a version again. `before` holds what stood there until now.

    `steps` are the changes that were made, each with its way back; `spared` is how many others were not, because
    somebody had written there in the same moment.
    """

    version: Version
    before: Version
    steps: tuple[Step, ...]
    spared: int


def keep(
    document: Document, name: str, today: dt.date, *, note: str = "", next_review: str | dt.date | None = None
) -> Kept:
    """Keep the journey as it is now under a name: noted in the journey, and the whole of it put beside the file.

    Kept again without a change between, nothing happens; if one half failed, keeping again brings the other. Raises
    `Fault` when that cannot be done, or when there is another version of that name.
    """
    return _keep(document, {"name": name.strip(), "date": today, "note": note, "next_review": next_review})


def _keep(document: Document, given: dict[str, object]) -> Kept:
    name, today = str(given["name"]), given["date"]
    version = versions.find(document.journey, name)
    if version and versions.is_kept(document.path, version.id):
        return _kept_already(document, version)
    if version is None:
        version = _note(document, given)
    elif version != document.journey.versions[-1] or version.date != today:
        # Noted on another day: what the journey held then is not what it holds now.
        raise _taken(version)
    try:
        return Kept(version, versions.keep(document.path, version.id, document.journey))
    except Fault as fault:
        message = N_("The version is noted, but not kept yet: {problem} Try again.")
        raise Fault(message, problem=fault) from None


def go_back(document: Document, wanted: str, today: dt.date, say: Speech) -> Returned:
    """Bring back what a kept version held, and keep what stands there now first.

    Raises `Fault` when the version cannot be read or the present state cannot be kept: nothing is changed then.
    """
    then = versions.chosen(document.path, document.journey, wanted)
    version = versions.find(document.journey, wanted)
    if version is None:  # for the reader: `chosen` has found it
        raise Fault(N_("There is no {name} here. There are: {names}."), name=wanted, names="")
    document.refresh()
    steps = returning(document.journey, then)
    if not steps:
        raise Fault(N_("The map is as it was in {version}; there is nothing to bring back."), version=version.name)
    before = _keep_present(document, version, today, say)
    token = secrets.token_hex(8)
    edits = [msgspec.structs.replace(step.forth, id=f"{token}-{step.forth.id}") for step in steps]
    receipts = document.commit(edits)
    if stuck := next((each.problem for each in receipts if each.problem and each.retry), None):
        raise stuck
    done = [Step(edit, step.back) for edit, step, got in zip(edits, steps, receipts, strict=True) if got.at]
    return Returned(version, before, tuple(done), len(steps) - len(done))


def told(done: Returned, say: Speech) -> str:
    """Return in words what going back did, and how it is undone."""
    text = say(
        "The map is as it was in “{version}”. What stood here before is kept as “{before}”.",
        version=done.version.name,
        before=done.before.name,
    )
    spared = say.plural(
        "{n} place stays as it is, because somebody wrote there in the same moment.",
        "{n} places stay as they are, because somebody wrote there in the same moment.",
        done.spared,
    )
    return f"{text} {spared}" if done.spared else text


def _keep_present(document: Document, version: Version, today: dt.date, say: Speech) -> Version:
    """Return the version that holds what stands there now: one there is, or one that is kept for it."""
    for each in reversed(document.journey.versions):
        if _holds(document, each):
            return each
    names = {each.name.strip().casefold() for each in document.journey.versions}
    stem = say("Before going back to {version}", version=version.name)
    tries = (stem if n == 1 else f"{stem} ({n})" for n in range(1, len(names) + 2))
    name = next(each for each in tries if each.casefold() not in names)
    return _keep(document, {"name": name, "date": today, "returned_to": version.id}).version


def _holds(document: Document, version: Version) -> bool:
    try:
        return versions.is_same(versions.read(document.path, version.id), document.journey)
    except Fault:
        return False


def _kept_already(document: Document, version: Version) -> Kept:
    if not versions.is_same(versions.read(document.path, version.id), document.journey):
        raise _taken(version)
    return Kept(version, versions.file(document.path, version.id), already=True)


def _note(document: Document, plain: dict[str, object]) -> Version:
    """Add a version to the journey and return it. Raises `Fault` if it has no name or could not be saved."""
    if not plain["name"]:
        raise Fault(N_("A version needs a name, such as {example}."), example="“Version 2”")
    key = versions.new_id(str(plain["name"]), (each.id for each in document.journey.versions))
    edit = Edit(id=secrets.token_hex(8), op="add", path=("versions",), value=to_plain({"id": key, **plain}))
    (receipt,) = document.commit([edit])
    if receipt.problem:
        raise receipt.problem
    return next(each for each in document.journey.versions if each.id == key)


def _taken(version: Version) -> Fault:
    message = N_("There is a version {name} already, and it stays as it is. Give this one a name of its own.")
    return Fault(message, name=version.name)
