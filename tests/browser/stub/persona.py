"""What the tests of the PersonaBuilder do and look up again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect
from stub.hands import in_file, status

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from jejak.document import Document

TWO = ["Kamar sejuk sebelum puncak kemarau", "Antar dan pasang sekalian"]


def pen(page: Page, label: str = "Expectations") -> Locator:
    """Return where items of a list are written."""
    return page.get_by_label(label, exact=True)


def items(page: Page, name: str = "expectations") -> Locator:
    """Return the chips of a list."""
    return page.locator(f"[data-field={name}] .jejak-item-text")


def saved(page: Page, document: Document, name: str = "expectations", place: int = 0) -> object:
    """Return what the file holds in a field once the form says that everything is saved."""
    expect(status(page)).to_contain_text("Saved ")
    return in_file(document)["personas"][place][name]


def face(page: Page) -> Locator:
    return page.get_by_role("button", name="Change the portrait")
