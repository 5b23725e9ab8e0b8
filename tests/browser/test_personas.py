"""PersonaBuilder in a real Chromium, on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file, status
from stub.site import Site, Stand

from jejak.widgets import PersonaBuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document


def test_a_new_persona_takes_the_focus_and_its_card_fills_while_typing(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="+ persona").click()
    page.keyboard.type("Sari Dewi")
    card = page.locator(".jejak-card")
    expect(card).to_contain_text("Sari Dewi")
    expect(card).to_contain_text("SD")
    expect(card).to_contain_text("Completeness: 1 of 10")
    page.get_by_label("Age").fill("31")
    page.get_by_label("Expectations").fill("Quick\n\n  Quiet ")
    page.get_by_role("button", name="Prestige").click()
    expect(card).to_contain_text("Completeness: 4 of 10")
    expect(status(page)).to_contain_text("Saved ")
    saved = in_file(document)["personas"][1]
    assert (saved["name"], saved["age"]) == ("Sari Dewi", 31)
    assert saved["expectations"] == ["Quick", "Quiet"]
    assert saved["motives"] == ["prestige"]


def test_an_age_that_is_none_is_told_kept_and_not_sent(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    age = page.get_by_label("Age")
    for typed in ("27x", "999"):
        age.fill(typed)
        page.keyboard.press("Tab")
        expect(page.get_by_role("alert")).to_contain_text("Write the age in years")
        expect(age).to_have_attribute("aria-invalid", "true")
        expect(age).to_have_value(typed)
    page.get_by_label("Location").fill("Solo")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    expect(age).to_have_value("999")
    assert in_file(document)["personas"][0]["age"] == 27
    age.fill("28")
    page.keyboard.press("Tab")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["personas"][0]["age"] == 28


def test_removing_a_persona_asks_first(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="Remove this persona").click()
    expect(page.get_by_text("Remove Rani Wulandari?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Remove Rani Wulandari?")).to_be_hidden()
    expect(page.get_by_role("button", name="Remove this persona")).to_be_focused()
    page.get_by_role("button", name="Remove this persona").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_text("Nobody is here yet.")).to_be_visible()
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["personas"] == []


def test_switching_personas_mixes_nothing_up(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_label("Age").fill("no idea")
    page.get_by_role("button", name="Bima").click()
    expect(page.get_by_label("Name")).to_have_value("Bima")
    expect(page.get_by_label("Age")).to_have_value("41")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.get_by_label("Location").fill("Solo")
    page.get_by_role("button", name="Rani Wulandari").click()
    expect(page.get_by_label("Location")).to_have_value("Bandung")
    expect(page.get_by_label("Age")).to_have_value("no idea")
    expect(status(page)).to_contain_text("Saved ")
    assert [each["location"] for each in in_file(document)["personas"]] == ["Bandung", "Solo"]
