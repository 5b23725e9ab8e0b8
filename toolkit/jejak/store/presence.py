"""Who is in which row just now.

It is kept in memory for the views of this kernel, and for other kernels and machines in tiny files beside the
journey: one per person and kernel, written only while they are in a row: at once when the row or the name changes, else
every five seconds with a new beat. Whoever reads it takes somebody for present as long as the beat goes on, by the
reader's own stopwatch, so no two clocks are ever compared. Names live here and nowhere else. Nothing of this is worth
an error: what cannot be written or read is left out.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
import time
from typing import TYPE_CHECKING, Annotated

import msgspec

from jejak.store import side

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from pathlib import Path

Short = Annotated[str, msgspec.Meta(max_length=80)]

BEAT = 5.0
STALE = 10.0
FORGOTTEN = 60.0
"""Seconds: between two signs of life, until somebody counts as gone, until what they left is removed."""
LONGEST = 2000
"""Bytes of a file that are read."""
LISTED = 1.0
"""How many seconds a listing of the folder serves all the widgets of a page."""


class Person(msgspec.Struct, frozen=True):
    """Somebody with the journey open: `at` is the list and the row they are in."""

    id: Short
    name: Short = ""
    at: tuple[Short, Short] | None = None


class _Sign(msgspec.Struct):
    """A file of another kernel: its last content, when it was first found and when it was last seen to change."""

    content: bytes
    found: float
    changed: float | None
    person: Person | None


class Presence:
    """Who has one journey open, as far as this kernel knows."""

    def __init__(self, journey_file: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._journey_file = journey_file
        self._folder = side.side(journey_file) / side.HERE
        self._clock = clock
        self._owner = os.environ.get("JUPYTERHUB_USER", "")[:80]
        self._lock = threading.Lock()
        self._token = secrets.token_hex(4)
        self._views: dict[tuple[Hashable, str], tuple[Person, float]] = {}
        self._written: dict[str, tuple[Person, float, int]] = {}
        self._signs: dict[str, _Sign] | None = None
        self._listed = 0.0

    def look(self, me: Person, view: Hashable) -> tuple[Person, ...]:
        """Note that somebody looks at a view; return everybody who is here, them too."""
        with self._lock:
            now = self._clock()
            self._views[view, me.id] = (me, now)
            self._views = {key: seen for key, seen in self._views.items() if now - seen[1] <= STALE}
            here = _one_each(person for person, _ in self._views.values())
            self._announce(here, now)
            elsewhere = _one_each(sign.person for sign in self._read(now) if sign.person)
            return tuple((elsewhere | here).values())

    # What this kernel tells others ----

    def _announce(self, here: dict[str, Person], now: float) -> None:
        for person in here.values():
            before, at, beat = self._written.get(person.id, (None, now, 0))
            if person.at and (person != before or now - at >= BEAT):
                self._written[person.id] = (person, now, beat + 1)
                # Who is alone on a hub's server is its owner.
                name = person.name or (self._owner if len(here) == 1 else "")
                self._write(msgspec.structs.replace(person, name=name), beat + 1)
        for left in [name for name in self._written if name not in here or not here[name].at]:
            del self._written[left]
            _remove(self._file(left))

    def _write(self, person: Person, beat: int) -> None:
        with contextlib.suppress(OSError):
            side.make(self._journey_file)
            self._file(person.id).write_bytes(msgspec.json.encode({**msgspec.structs.asdict(person), "beat": beat}))

    def _file(self, person: str) -> Path:
        """Return a person's file: their id comes from a browser and is no file name."""
        return self._folder / f"{self._token}-{person.encode().hex()[:40]}.json"

    # What others tell ----

    def _read(self, now: float) -> list[_Sign]:
        """Return the signs of life from elsewhere, looked up afresh once a second."""
        if self._signs is None or now - self._listed >= LISTED:
            known, self._listed = self._signs, now
            self._signs = {}
            for file in self._files():
                # What lay there before anybody looked may be years old: it has to change first.
                sign = (known or {}).get(file.name) or _Sign(b"", now, None if known is None else now, None)
                self._signs[file.name] = _heard(sign, file, now)
                if now - (sign.changed or sign.found) > FORGOTTEN:
                    _remove(file)
        return [sign for sign in self._signs.values() if sign.changed is not None and now - sign.changed <= STALE]

    def _files(self) -> list[Path]:
        with contextlib.suppress(OSError):
            return [file for file in self._folder.iterdir() if not file.name.startswith(self._token)]
        return []


def _heard(sign: _Sign, file: Path, now: float) -> _Sign:
    # The file is anybody's: neither its size nor its depth may hold up a look.
    with contextlib.suppress(OSError, msgspec.MsgspecError, RecursionError), file.open("rb") as opened:
        content = opened.read(LONGEST)
        if content != sign.content:
            is_first = not sign.content
            sign.person = msgspec.json.decode(content, type=Person)
            sign.content, sign.changed = content, sign.changed if is_first else now
    return sign


def _one_each(people: Iterable[Person]) -> dict[str, Person]:
    """Return people by id. Who has several views open is where one of them has the cursor."""
    found: dict[str, Person] = {}
    for person in people:
        if person.at or person.id not in found:
            found[person.id] = person
    return found


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
