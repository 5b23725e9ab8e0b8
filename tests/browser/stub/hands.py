"""What the tests of widgets on the stub page do and look up again and again."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from jejak.widgets import (
    Agenda,
    BoardView,
    DotVoting,
    EmotionSliders,
    ExportButton,
    MapTypeChooser,
    PersonaBuilder,
    TouchpointTable,
    VersionKeeper,
    forms,
)

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page
    from stub.site import Stand

    from jejak.document import Document

FORMS = (PersonaBuilder, TouchpointTable, EmotionSliders)
RECORD_FORMS = tuple(getattr(forms, name) for name in forms.__all__)
WIDGETS = (*FORMS, BoardView, ExportButton, MapTypeChooser, DotVoting, VersionKeeper, Agenda, *RECORD_FORMS)
QUIET, LATE, LOOK, LONGEST_PRESS = 400, 3000, 2000, 10_000
"""The waits of link.js, outbox.js and attention.js, in milliseconds."""
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def mute(page: Page) -> None:
    """Let nothing reach Python, as when the kernel is gone."""
    page.evaluate("stub.muted = true")


def speak(page: Page) -> None:
    page.evaluate("stub.muted = false")


def status(page: Page) -> Locator:
    return page.get_by_role("status")


def in_file(document: Document) -> dict[str, Any]:
    return json.loads(document.path.read_text(encoding="utf-8"))


def edits(path: list[str], value: Any) -> dict[str, Any]:
    return {"kind": "edits", "edits": [{"id": f"{path}: {value}", "path": path, "value": value}]}


def remove_elsewhere(stand: Stand, document: Document, record: str, rows: str = "personas") -> None:
    """Let a colleague remove a record, and the page hear of it."""
    elsewhere = TouchpointTable(document)
    message = {"kind": "edits", "edits": [{"id": f"remove {record}", "op": "remove", "path": [rows, record]}]}
    elsewhere._receive(elsewhere, message, [])
    stand.push()


def names(page: Page) -> list[str]:
    return page.locator("[data-field=name] textarea").evaluate_all("fields => fields.map(({value}) => value)")


def choose(select: Locator, option: str) -> None:
    """Turn to a select and choose: it has its options from then on."""
    select.focus()
    select.select_option(option)


def undo(page: Page) -> None:
    page.locator(".jejak-bar").get_by_role("button", name="Undo").click()


def rows_in(document: Document) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in in_file(document)["touchpoints"]}
