"""The lists of a persona, written item by item, in a real Chromium on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from stub.hands import edits
from stub.persona import TWO, items, pen, saved

from jejak.widgets import PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from stub.site import Stand

    from jejak.document import Document

A_WORD_BESIDE_THE_CHIP = """pen => {
  const list = pen.parentElement;
  list.style.width = `${list.querySelector("li").offsetWidth + 100}px`;
}"""
"""Leaves room behind the chip for a word, but not for a pen that somebody writes with."""
A_BUTTON_BELOW = """() => {
  const button = Object.assign(document.createElement("button"), { textContent: "Below the form" });
  button.onclick = () => button.setAttribute("aria-pressed", "true");
  document.querySelector("main").append(button);
}"""


def test_enter_makes_a_chip_of_a_sentence_with_commas(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.type("Cepat, murah, dan tenang")
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text([*TWO, "Cepat, murah, dan tenang"])
    expect(pen(page)).to_have_value("")
    expect(pen(page)).to_be_focused()
    assert saved(page, document) == [*TWO, "Cepat, murah, dan tenang"]


def test_several_lines_pasted_become_several_chips(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.insert_text("- Hemat listrik\r\n- Garansi resmi\n\n- Tenang")
    expect(items(page)).to_have_text([*TWO, "Hemat listrik", "Garansi resmi", "Tenang"])
    assert saved(page, document) == [*TWO, "Hemat listrik", "Garansi resmi", "Tenang"]


def test_words_before_enter_are_in_the_file_and_there_after_a_reload(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.type("Hemat")
    assert saved(page, document) == [*TWO, "Hemat"]
    expect(pen(page)).to_have_value("Hemat")
    page.keyboard.type(" listrik")
    opened.open()
    expect(items(page)).to_have_text([*TWO, "Hemat listrik"])
    assert saved(page, document) == [*TWO, "Hemat listrik"]


def test_words_left_in_the_field_become_a_chip(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    pen(page).fill("Hemat")
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text([*TWO, "Hemat"])
    expect(pen(page)).to_have_value("")
    assert saved(page, document) == [*TWO, "Hemat"]


def test_a_button_beside_the_list_is_not_missed_when_words_become_a_chip(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Guards against the form moving under the pointer between press and release."""
    stand(PersonaBuilder)
    pen(page).fill("Sebuah kalimat panjang yang butuh tempat " * 6)
    page.get_by_role("button", name="Prestige").click()
    assert saved(page, document, "motives") == ["quality_of_life", "time", "prestige"]
    assert len(saved(page, document)) == 3


@pytest.mark.parametrize("target", ["Prestige", "Below the form"])
def test_a_pen_left_by_a_press_stays_where_it_is_until_the_release(
    target: str, stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: a pen on a line of its own went up beside the chips on blur, and the click came to nothing."""
    page.set_viewport_size({"width": 520, "height": 900})  # one field per row
    stand(PersonaBuilder)
    page.evaluate(A_BUTTON_BELOW)
    words = pen(page, "Frustrations")
    words.evaluate(A_WORD_BESIDE_THE_CHIP)
    words.click()
    page.keyboard.type("Ongkir")
    assert saved(page, document, "frustrations") == ["Spesifikasi sulit dibandingkan", "Ongkir"]
    button = page.get_by_role("button", name=target)
    button.scroll_into_view_if_needed()
    before = button.bounding_box()
    assert before
    page.mouse.move(before["x"] + before["width"] / 2, before["y"] + before["height"] / 2)
    page.mouse.down()
    expect(words).not_to_be_focused()
    assert button.bounding_box() == before
    page.mouse.up()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(items(page, "frustrations")).to_have_text(["Spesifikasi sulit dibandingkan", "Ongkir"])


def test_backspace_in_the_empty_field_goes_into_the_last_chip(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.press("Backspace")
    expect(pen(page)).to_have_value(TWO[1])
    expect(items(page).locator("visible=true")).to_have_text(TWO[:1])
    page.keyboard.type(" rapi")
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text([TWO[0], f"{TWO[1]} rapi"])
    expect(items(page).nth(1)).to_be_focused()
    assert saved(page, document) == [TWO[0], f"{TWO[1]} rapi"]


def test_a_chip_is_changed_where_it_stands(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    items(page).first.click()
    expect(pen(page)).to_be_focused()
    pen(page).fill("Kamar dingin")
    assert saved(page, document) == ["Kamar dingin", TWO[1]]
    items(page).nth(1).click()
    expect(pen(page)).to_have_value(TWO[1])
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text(["Kamar dingin", TWO[1]])
    assert saved(page, document) == ["Kamar dingin", TWO[1]]


def test_escape_leaves_a_chip_as_it_was(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    items(page).first.focus()
    page.keyboard.press("Enter")
    page.keyboard.type(" dan lain-lain")
    assert saved(page, document) == [f"{TWO[0]} dan lain-lain", TWO[1]]
    page.keyboard.press("Escape")
    expect(items(page)).to_have_text(TWO)
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == TWO


def test_a_chip_whose_words_are_deleted_goes(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """Guards against the wrong chip opening when an emptied one before it goes."""
    stand(PersonaBuilder)
    items(page).first.click()
    pen(page).fill("")
    items(page).locator("visible=true").first.click()
    expect(pen(page)).to_have_value(TWO[1])
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text(TWO[1:])
    assert saved(page, document) == TWO[1:]


def test_chips_are_moved_and_removed_by_keyboard_and_undone(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.press("ArrowLeft")
    expect(items(page).nth(1)).to_be_focused()
    page.keyboard.press("Alt+ArrowLeft")
    expect(items(page)).to_have_text([*reversed(TWO)])
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == [*reversed(TWO)]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Delete")
    expect(items(page)).to_have_text(TWO[1:])
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == TWO[1:]
    page.get_by_role("button", name="Undo").click()
    expect(items(page)).to_have_text([*reversed(TWO)])
    page.get_by_role("button", name="Undo").click()
    expect(items(page)).to_have_text(TWO)
    assert saved(page, document) == TWO


def test_a_chip_is_removed_by_its_button_while_words_wait(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).fill("Hemat")
    page.get_by_role("button", name=f"Remove: {TWO[0]}").click()
    expect(items(page)).to_have_text([TWO[1], "Hemat"])
    assert saved(page, document) == [TWO[1], "Hemat"]


def test_what_a_colleague_adds_comes_in_around_the_words_being_written(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    items(page).first.click()
    pen(page).fill("Kamar dingin")
    assert saved(page, document) == ["Kamar dingin", TWO[1]]
    elsewhere = TouchpointTable(document)
    theirs = ["Paling dulu", "Kamar dingin", TWO[1], "Paling akhir"]
    elsewhere._receive(elsewhere, edits(["personas", "rani", "expectations"], theirs), [])
    opened.push()
    expect(items(page).locator("visible=true")).to_have_text(["Paling dulu", TWO[1], "Paling akhir"])
    expect(pen(page)).to_be_focused()
    page.keyboard.type(" sekali")
    page.keyboard.press("Enter")
    expect(items(page).nth(1)).to_be_focused()
    assert saved(page, document) == ["Paling dulu", "Kamar dingin sekali", TWO[1], "Paling akhir"]


def test_words_a_colleague_did_not_know_are_added_to_theirs(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    pen(page).fill("Hemat")
    assert saved(page, document) == [*TWO, "Hemat"]
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["personas", "rani", "expectations"], ["Lain"]), [])
    opened.push()
    expect(items(page)).to_have_text(["Lain"])
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text(["Lain", "Hemat"])
    assert saved(page, document) == ["Lain", "Hemat"]
