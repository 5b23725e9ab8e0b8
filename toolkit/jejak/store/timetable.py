"""The agenda of the day on disk: a small file in the journey's side folder, ``.jejak/journey.json/agenda.json``.

It is about a room and a morning, not about customers, so it is no part of the journey: exporting, comparing and
sharing one leaves it behind. A file that cannot be read counts as none: a plan is made again with two clicks.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from jejak.agenda import Agenda, is_sound
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.store import durable, lock, side
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST = 100_000
"""Bytes of the file that are read; a plan takes about two thousand."""


def file(journey_file: Path) -> Path:
    """Return where the agenda of a journey is kept."""
    return side.side(journey_file.resolve()) / "agenda.json"


def read(journey_file: Path) -> Agenda | None:
    """Return the agenda of a journey; ``None`` where there is none that can be read."""
    with contextlib.suppress(OSError, msgspec.MsgspecError, RecursionError), file(journey_file).open("rb") as opened:
        found = msgspec.json.decode(opened.read(LARGEST), type=Agenda)
        return found if is_sound(found) else None
    return None


def change(journey_file: Path, act: Callable[[Agenda | None], Agenda]) -> Agenda:
    """Apply a function to the latest agenda on disk, under a lock, and return what is on disk then.

    Raises `Fault` when the agenda cannot be written just now, and whatever `act` raises.
    """
    place = file(journey_file)
    try:
        side.make(journey_file.resolve())
        with lock.held(place.with_name("agenda.lock")) as held:
            if not held:
                raise Fault(N_("Somebody else holds the agenda just now. Try again in a moment."))
            before = read(journey_file)
            after = act(before)
            if after != before:
                durable.write(place, msgspec.json.encode(after))
            return after
    except OSError as error:
        raise in_words(error, place) from None
