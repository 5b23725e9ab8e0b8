"""One open journey in a kernel: the file on disk, its current value, and whoever wants to know.

Widgets never observe each other. They share a `Document`, send it edits and are told of every new
value, whoever caused it: this widget, another one, another notebook, another machine.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from jejak import store
from jejak.faults import Fault
from jejak.store.presence import Presence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jejak.edits import Applied, Edit
    from jejak.i18n import Language
    from jejak.model import Journey


LOG = logging.getLogger(__name__)
REMEMBERED = 2000
"""How many receipts a document keeps for edits that are sent again."""


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one edit.

    - on disk: `at` is the local time it was written;
    - refused for good, because it does not fit (its row is gone, a wrong value): `problem` says why;
    - not on disk yet, because the disk refused: `problem` says why and `retry` is true. The sender keeps
      the edit and sends it again.

    `overwritten` is somebody else's value that the editor had not seen and this edit replaced, else `UNSET`.
    With `waits` the edit is on disk beside the journey, because somebody else holds the file; it is merged later.
    """

    edit: str
    at: datetime | None = None
    overwritten: Any = msgspec.UNSET
    problem: Fault | None = None
    retry: bool = False
    waits: bool = False


class Document:
    """One open journey file. Safe to use from several threads: widget messages may arrive beside a running cell.

    Raises `Fault` when the file cannot be read as a journey.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._lock = threading.RLock()
        self._subscribers: list[Callable[[Journey], None]] = []
        self._given: dict[str, Receipt] = {}
        self._is_news = False
        self._stamp = store.stamp(self.path)
        self._journey = store.read(self.path)
        self.presence = Presence(self.path)

    @property
    def journey(self) -> Journey:
        """The journey as last read or written."""
        return self._journey

    @property
    def lang(self) -> Language:
        """The language the journey is told in, "id" or "en"."""
        return self._journey.language

    @property
    def waits(self) -> bool:
        """Whether edits wait beside the file, because somebody else holds it."""
        return self._stamp is None or bool(self._stamp[-1])

    def commit(
        self, edits: Sequence[Edit], answer: Callable[[tuple[Receipt, ...]], object] = bool
    ) -> tuple[Receipt, ...]:
        """Apply edits to the latest journey on disk; return one receipt per edit, in order, once it is durable.

        `answer` gets the receipts before subscribers hear of the new value: who waits for them waits for nobody's view.

        An edit that was settled before (its receipt got lost on the way) is answered with that receipt again and
        not applied a second time. Never raises `Fault`: what went wrong stands in the receipts.
        """
        with self._lock:
            new = [edit for edit in edits if edit.id not in self._given]
            receipts = {receipt.edit: receipt for receipt in (self._commit(new) if new else ())}
            self._remember(receipts)
            given = tuple(receipts.get(edit.id) or self._given[edit.id] for edit in edits)
            answer(given)
            self._spread()
            return given

    def _commit(self, edits: Sequence[Edit]) -> tuple[Receipt, ...]:
        try:
            done = store.commit(self.path, edits)
        except Fault as fault:
            return tuple(Receipt(edit=edit.id, problem=fault, retry=True) for edit in edits)
        now = datetime.now().astimezone()
        self._become(done.journey, done.stamp)
        outcomes = zip(edits, done.outcomes, strict=True)
        return tuple(_receipt(edit, outcome, now, waits=done.stamp is None) for edit, outcome in outcomes)

    def _remember(self, receipts: dict[str, Receipt]) -> None:
        self._given |= {name: receipt for name, receipt in receipts.items() if not receipt.retry}
        for name in list(self._given)[:-REMEMBERED]:
            del self._given[name]

    def refresh(self) -> bool:
        """Look whether the file changed elsewhere, read it if so and tell subscribers; return whether it did.

        Edits that wait beside the file are merged if its lock is free. A file that cannot be read just now
        (half-synchronised, briefly gone) leaves the value as it is.
        """
        with self._lock, contextlib.suppress(Fault):
            store.merge(self.path)
            found = store.stamp(self.path)
            if found is None or found == self._stamp:
                return False
            self._become(store.read(self.path), found)
            self._spread()
            return True
        return False

    def subscribe(self, callback: Callable[[Journey], None]) -> Callable[[], None]:
        """Call `callback` with every new value; return the function that ends it."""
        with self._lock:
            self._subscribers.append(callback)
        return lambda: self._unsubscribe(callback)

    def _unsubscribe(self, callback: Callable[[Journey], None]) -> None:
        with self._lock:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

    def _become(self, journey: Journey, stamp: store.Stamp | None) -> None:
        self._stamp = stamp
        self._is_news = self._is_news or journey != self._journey
        self._journey = journey

    def _spread(self) -> None:
        """Tell subscribers of a new value: under the lock, so that none sees values out of order."""
        is_news, self._is_news = self._is_news, False
        for callback in tuple(self._subscribers) if is_news else ():
            try:
                callback(self._journey)
            except Exception:
                # The journey is safe on disk; one broken listener must not keep the others from hearing of it.
                LOG.exception("A listener failed")


def _receipt(edit: Edit, outcome: Applied | Fault, now: datetime, *, waits: bool) -> Receipt:
    if isinstance(outcome, Fault):
        return Receipt(edit=edit.id, problem=outcome)
    return Receipt(edit=edit.id, at=now, overwritten=outcome.overwritten, waits=waits)
