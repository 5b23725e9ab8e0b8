"""Pasting as a spreadsheet does, and the panel that shows what was pasted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect
from stub.hands import in_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

PASTED = Path(__file__).parents[1] / "pasted"
PASTE = """([selector, html, text]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  clipboardData.setData("text/plain", text);
  const field = document.querySelector(selector);
  field.focus();
  return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""
A_FIELD = "[data-id=t1] textarea"


def text_of(name: str) -> str:
    return (PASTED / name).read_text(encoding="utf-8")


def paste(page: Page, html: str = "", text: str = "", into: str = A_FIELD) -> bool:
    """Paste as Ctrl+V does; return whether the browser was left to put the text into the field."""
    return page.evaluate(PASTE, [into, html, text])


def panel(page: Page) -> Locator:
    return page.locator(".jejak-paste")


def notes(page: Page) -> list[str]:
    return panel(page).get_by_role("listitem").all_inner_texts()


def take(page: Page, document: Document, button: str) -> list[dict[str, Any]]:
    """Add what the preview shows and return the new rows of the file, in its order."""
    before = {row["id"] for row in in_file(document)["touchpoints"]}
    panel(page).get_by_role("button", name=button, exact=True).click()
    expect(panel(page)).to_be_hidden()
    expect(page.get_by_role("status")).to_contain_text("Saved ")
    return [row for row in in_file(document)["touchpoints"] if row["id"] not in before]


def values(rows: Iterable[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def felt(rows: Iterable[dict[str, Any]]) -> list[int | None]:
    return [row["ratings"].get("rani", {}).get("valence") for row in rows]
