"""Versions of the map: keep one, look back at it, compare it with today, and go back to it."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
from markupsafe import Markup

from jejak import keeping
from jejak.comparison import compare
from jejak.faults import Fault
from jejak.store import versions
from jejak.versioning import due
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jejak.i18n import Speech
    from jejak.keeping import Returned
    from jejak.model import Journey, Version

Plain = dict[str, Any]

LOG = logging.getLogger(__name__)
REVIEW_AFTER = dt.timedelta(days=91)
"""How long a map usually goes without another look: a quarter of a year."""


# covers: 1.update 2.23
class VersionKeeper(JourneyWidget):
    """Keep, look at, compare and bring back versions: ``VersionKeeper(journey)``.

    The browser asks ``{"kind": "keep", "id", "name", "note", "next_review"}``, the last a day
    or empty, or ``{"kind", "id", "version"}`` with
    the kind "look_back", "compare" or "restore", and hears ``{"kind": "answer", "id", "words"}``, for a look with
    ``"html"``, for going back with ``"pairs"``, what takes every change back, or ``{"kind": "failed", "id",
    "problem"}``. Going back is done here under the store's lock; taking that back is edits like any others.
    """

    fragment = "versions"
    _esm = packed("versions/versions.js")
    _css = stylesheet("page/base.css", "versions/versions.css")

    @classmethod
    def words(cls, say: Speech) -> Plain:
        """Return the words of keeping and of every version, and the styles of what is looked at."""
        from jejak.render.fragments import styles

        return {
            "title": say("Versions"),
            "guide": say("Keep the map as it is under a name, and compare later. A map is never finished."),
            "empty": say("No version is kept yet. Keep the first one before you change the map."),
            **_keeping_words(say),
            **_version_words(say),
            "asking": say("Just a moment…"),
            "silent": say("Python has not answered yet. It may be busy with another cell; it goes on after it."),
            "saving_first": say("Saving what was typed first…"),
            "no_news": say("Not connected – choose Run → Run All Cells, then try again."),
            "styles": "\n".join(styles(name, say) for name in ("facts", "board", "overlay")),
        }

    @classmethod
    def view(
        cls, journey: Journey, say: Speech, *, kept: Mapping[str, bool] | None = None, today: dt.date | None = None
    ) -> Plain:
        """Return the versions, the latest first, and what is due.

        `kept` tells by id whether there is a snapshot of a version; `today` is the day to count reviews by, and
        without it none is due.
        """
        late = due(journey, today) if today else None
        is_kept = kept or {}
        return {
            "versions": [_row(each, is_kept.get(each.id, True), say) for each in reversed(journey.versions)],
            "due": _due(late, say) if late else "",
            "proposed": _proposed(journey, say),
            "review": (today + REVIEW_AFTER).isoformat() if today else "",
        }

    def _seen_as(self, journey: Journey) -> Plain:
        kept = {each.id: self._is_kept(each) for each in journey.versions}
        return self.view(journey, self._say, kept=kept, today=_today())

    def _is_kept(self, version: Version) -> bool:
        try:
            return versions.is_kept(self._document.path, version.id)
        except Fault:
            return True  # nobody may look there: that is told when somebody tries

    def static(self) -> Markup:
        """Return the versions, and which review is due."""
        late = due(self._document.journey, _today())
        told = Markup("<p>{}</p>").format(_due(late, self._say)) if late else Markup()
        return told + super().static()

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        match content:
            case {
                "kind": "keep",
                "id": str(order),
                "name": str(name),
                "note": str(note),
                "next_review": str() | None as day,
            }:
                self._answer_to(order, lambda: self._keep(name, note, day or None))
            case {"kind": "look_back", "id": str(order), "version": str(version)}:
                self._answer_to(order, lambda: self._look_back(version))
            case {"kind": "compare", "id": str(order), "version": str(version)}:
                self._answer_to(order, lambda: self._compare(version))
            case {"kind": "restore", "id": str(order), "version": str(version)}:
                self._answer_to(order, lambda: self._restore(version))
            case _:
                super()._receive(widget, content, buffers)

    def _answer_to(self, order: str, act: Callable[[], Plain]) -> None:
        """Do what was asked and tell how it went. An error nobody foresaw is told before it goes to the log."""
        self._seen = True
        try:
            told = {"kind": "answer", "id": order, **act()}
        except Fault as fault:
            told = {"kind": "failed", "id": order, "problem": fault.tell(self._say)}
        except Exception as error:
            LOG.exception("A version could not be dealt with")
            problem = self._say("Something went wrong that nobody foresaw ({why}).", why=repr(error))
            told = {"kind": "failed", "id": order, "problem": problem}
        self.send(told)
        self._show_anew()

    def _show_anew(self) -> None:
        """Show the versions again: a snapshot is written only after the journey has noted its version."""
        with self._turn:
            self._shown = self._document.journey
            self._data = self._seen_as(self._shown)

    def _keep(self, name: str, note: str, next_review: str | None) -> Plain:
        self._document.refresh()
        kept = keeping.keep(self._document, name, _today(), note=note.strip(), next_review=next_review)
        if kept.already:
            return {"words": self._say("{version} is kept already; nothing changed since.", version=kept.version.name)}
        return {"words": self._say("“{version}” is kept.", version=kept.version.name)}

    def _look_back(self, wanted: str) -> Plain:
        """Return the map at a glance and its board as they were."""
        then = versions.chosen(self._document.path, self._document.journey, wanted)
        return {"words": "", "html": str(_glance(then, self._say))}

    def _compare(self, wanted: str) -> Plain:
        from jejak.render.comparison import fragment, verdict

        self._document.refresh()
        then = versions.chosen(self._document.path, self._document.journey, wanted)
        found = compare(then, self._document.journey)
        return {"words": verdict(found, self._say), "html": str(fragment(found, self._say))}

    def _restore(self, wanted: str) -> Plain:
        done = keeping.go_back(self._document, wanted, _today(), self._say)
        return {"words": keeping.told(done, self._say), "pairs": _pairs(done)}


def _glance(then: Journey, say: Speech) -> Markup:
    from jejak.render.board import board
    from jejak.render.parts import body, laid_out

    shown = board(then, say)
    if not shown:
        return Markup("<p>{}</p>").format(say("The map had no touchpoints then."))
    # The cut-up board is for paper.
    drawn = laid_out("parts/board.html.j2", say, of=then.language, view=replace(shown, sheets=()))
    return body("facts", then, say) + drawn


def _pairs(done: Returned) -> list[Plain]:
    """Return the changes of going back as a browser remembers them: what does each again, and what takes it back."""
    return [
        {"id": step.forth.id, "forth": _without_id(step.forth), "back": _without_id(step.back)} for step in done.steps
    ]


def _without_id(edit: msgspec.Struct) -> Plain:
    plain: Plain = msgspec.to_builtins(edit)
    kept = {key: value for key, value in plain.items() if key not in {"id", "yields"}}
    return {"op": "set", **kept, "path": list(plain["path"])}


def _row(version: Version, is_kept: bool, say: Speech) -> Plain:  # noqa: FBT001 - a row of the list
    return {
        "id": version.id,
        "name": version.name.strip() or version.id,
        "date": say.date(version.date) if version.date else "",
        "note": version.note,
        "review": say("next review {date}", date=say.date(version.next_review)) if version.next_review else "",
        "kept": is_kept,
    }


def _due(version: Version, say: Speech) -> str:
    if version.next_review is None:
        return ""
    date = say.date(version.next_review)
    return say(
        "The review of “{version}” was set for {date}. Walk the map again, change what is no longer true, and keep "
        "a new version.",
        version=version.name,
        date=date,
    )


def _proposed(journey: Journey, say: Speech) -> str:
    """Return a name that no version has yet: “Version 2”."""
    names = {each.name.strip().casefold() for each in journey.versions}
    proposals = (say("Version {n}", n=number) for number in range(1, len(names) + 2))
    return next(each for each in proposals if each.casefold() not in names)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _keeping_words(say: Speech) -> Plain:
    return {
        "keep_title": say("Keep the map as it is now"),
        "name": say("Name"),
        "note": say("Note"),
        "note_ask": say("what happened since the last one?"),
        "next_review": say("Look at it again on"),
        "keep_it": say("Keep this version"),
        "needs_name": say("Give the version a name first."),
    }


def _version_words(say: Speech) -> Plain:
    return {
        "kept_versions": say("Kept versions"),
        "not_kept": say("noted, but not kept: there is nothing to look at"),
        "look_back": say("Look back"),
        "compare": say("Compare with now"),
        "restore": say("Go back to it"),
        "of": say("{deed}: {name}"),
        "restore_sure": say(
            "Go back to “{name}”? The map as it is now is kept as a version first, and Undo brings it back."
        ),
        "cancel": say("Not now"),
        "gone_back": say("Going back to “{name}”"),
        "looking": say("“{name}”, as it was"),
        "comparing": say("“{name}” and now"),
        "fold": say("Fold it up"),
    }
