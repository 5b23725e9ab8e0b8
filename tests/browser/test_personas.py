"""PersonaBuilder in a real Chromium, on the stub page: writing, what is missing, several people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
from barriers import barriers_in_light_and_dark
from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file, remove_elsewhere, status
from stub.persona import face, items, pen, saved
from stub.site import Site, Stand

from jejak.widgets import PersonaBuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document

# Writing ----


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
    pen(page).fill("Quick\n\n  Quiet ")
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
    expect(page.get_by_label("Name", exact=True)).to_have_value("Bima")
    expect(page.get_by_label("Age")).to_have_value("41")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.get_by_label("Location").fill("Solo")
    page.get_by_role("button", name="Rani Wulandari").click()
    expect(page.get_by_label("Location")).to_have_value("Bandung")
    expect(page.get_by_label("Age")).to_have_value("no idea")
    expect(status(page)).to_contain_text("Saved ")
    assert [each["location"] for each in in_file(document)["personas"]] == ["Bandung", "Solo"]


def test_the_age_that_is_none_has_room_for_its_sentence(stand: Callable[..., Stand], page: Page) -> None:
    """Guards against the sentence wrapping word by word in the narrow column of the age."""
    stand(PersonaBuilder)
    page.get_by_label("Age").fill("27x")
    sentence, name, work = (
        page.get_by_role("alert"),
        page.get_by_label("Name", exact=True),
        page.get_by_label("Occupation"),
    )
    assert sentence.bounding_box()["width"] > 500
    assert sentence.bounding_box()["height"] < 30
    assert work.bounding_box()["y"] == name.bounding_box()["y"]


# What is missing, and how to find out ----


def test_a_missing_field_is_named_and_a_click_opens_its_group(stand: Callable[..., Stand], page: Page) -> None:
    stand(PersonaBuilder)
    card = page.locator(".jejak-card")
    missing = page.locator(".jejak-missing button").locator("visible=true")
    expect(card).to_contain_text("Completeness: 8 of 10 core fields")
    expect(card).to_contain_text("Still missing:")
    expect(missing).to_have_text(["Lifestyle", "Source"])
    expect(page.get_by_label("Source", exact=True)).to_be_hidden()
    card.get_by_role("button", name="Source").click()
    expect(page.get_by_label("Source", exact=True)).to_be_focused()
    page.keyboard.type("Tujuh wawancara")
    expect(missing).to_have_text(["Lifestyle"])
    card.get_by_role("button", name="Lifestyle").click()
    page.keyboard.type("Kamar kos")
    expect(missing).to_have_count(0)
    expect(card).to_contain_text("No core field is missing.")


def test_the_groups_counts_add_up_to_the_cards(stand: Callable[..., Stand], page: Page) -> None:
    """Guards against the groups counting other fields than the card: 16 there, 10 here."""
    stand(PersonaBuilder)
    counts = page.locator(".jejak-form .jejak-count").all_text_contents()
    found = [tuple(map(int, re.findall(r"\d+", each))) for each in counts if each.startswith("core")]
    assert [sum(each) for each in zip(*found, strict=True)] == [8, 10]
    assert counts[3] == "optional"


def test_a_step_of_the_method_is_ticked_by_what_was_written_and_leads_there(
    stand: Callable[..., Stand], page: Page
) -> None:
    stand(PersonaBuilder)
    method = page.locator(".jejak-method")
    expect(method.get_by_role("button").first).to_be_hidden()
    method.locator("summary").click()
    expect(method.locator("summary")).to_contain_text("2 of 6")
    method.get_by_role("button", name="Find what starts and stops them").click()
    expect(pen(page, "Triggers")).to_be_focused()
    pen(page, "Triggers").fill("Tiga malam gerah")
    pen(page, "Objections").fill("Takut berisik")
    expect(method.get_by_role("listitem").nth(2)).to_contain_text("written down")
    expect(method.locator("summary")).to_contain_text("3 of 6")


# Several personas ----


def test_two_personas_side_by_side(page: Page, site: Site, tmp_path: Path) -> None:
    bima = msgspec.structs.replace(
        journeys.BIMA, motives=("time", "finance"), frustrations=("SPESIFIKASI sulit dibandingkan",)
    )
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, bima)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_role("button", name="Compare").click()
    table = page.get_by_role("table", name="Compare")
    expect(table.get_by_role("columnheader")).to_have_text([re.compile("Rani Wulandari"), re.compile("Bima")])
    shared = table.locator("[data-shared]")
    expect(shared).to_have_text(["Spesifikasi sulit dibandingkan", "SPESIFIKASI sulit dibandingkan", "Time", "Time"])
    expect(table.get_by_role("row", name="Location")).to_contain_text("nothing yet")
    expect(table.get_by_role("row", name="Gender")).to_have_count(0)
    page.get_by_label("Age").fill("28")
    expect(table.get_by_role("row", name="Age")).to_contain_text("28")
    page.get_by_role("button", name="Compare").click()
    expect(table).to_be_hidden()


def test_of_many_personas_the_next_ones_stand_beside_the_chosen_one(page: Page, site: Site, tmp_path: Path) -> None:
    people = tuple(
        msgspec.structs.replace(journeys.BIMA, id=f"p{place}", name=each) for place, each in enumerate("ABCDE")
    )
    document = journeys.document(tmp_path, journeys.journey(personas=people))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_role("button", name="Compare").click()
    page.get_by_role("button", name="D", exact=True).click()
    columns = page.get_by_role("table", name="Compare").get_by_role("columnheader")
    expect(columns).to_have_text(["DD", "EE", "AA"])
    expect(page.locator(".jejak-advice")).to_contain_text("5 personas share this map.")


def test_one_persona_alone_is_compared_with_nobody(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    opened = stand(PersonaBuilder)
    expect(page.get_by_role("button", name="Compare")).to_be_hidden()
    page.get_by_role("button", name="+ persona").click()
    page.get_by_role("button", name="Compare").click()
    remove_elsewhere(opened, document, "rani")
    expect(page.get_by_role("table", name="Compare")).to_be_hidden()
    expect(page.get_by_role("button", name="Compare")).to_be_hidden()


def test_a_copy_is_a_persona_of_its_own(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="Start another from a copy").click()
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Rani Wulandari (copy)")
    page.keyboard.type("Sari")
    assert saved(page, document, "name", 1) == "Sari"
    first, second = in_file(document)["personas"]
    assert first["name"] == "Rani Wulandari"
    assert second["expectations"] == first["expectations"]
    assert second["id"] != first["id"]


def test_an_empty_persona_goes_without_a_question(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="+ persona").click()
    page.get_by_role("button", name="Remove this persona").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Rani Wulandari")
    expect(status(page)).to_contain_text("Saved ")
    assert len(in_file(document)["personas"]) == 1


def test_advice_leads_to_the_list_that_is_missing(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.locator(".jejak-advice").get_by_role("button", name="Go there").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Bima")
    expect(pen(page)).to_be_focused()
    pen(page).fill("Cepat")
    page.keyboard.press("Tab")
    assert saved(page, document, place=1) == ["Cepat"]


def test_each_form_says_which_persona_it_belongs_to(stand: Callable[..., Stand], page: Page) -> None:
    stand(PersonaBuilder)
    expect(page.locator(".jejak-form")).to_have_attribute("data-place", "personas/rani")


def test_axe_finds_nothing_while_everything_is_open(page: Page, site: Site, tmp_path: Path) -> None:
    rani = msgspec.structs.replace(journeys.RANI, portrait="🧕🏽")
    document = journeys.document(tmp_path, journeys.journey(personas=(rani, journeys.BIMA)))
    opened = Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.evaluate("document.querySelectorAll('details').forEach((group) => (group.open = true))")
    face(page).click()
    page.get_by_role("button", name="Compare").click()
    page.get_by_label("Age").fill("27x")
    items(page).first.click()
    for width in (1280, 400):
        page.set_viewport_size({"width": width, "height": 900})
        assert barriers_in_light_and_dark(opened) == [], f"{width} px"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
