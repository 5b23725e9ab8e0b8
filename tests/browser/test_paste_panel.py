"""The panel that asks what a pasted column holds before anything is added, in a real Chromium on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from barriers import barriers_in_light_and_dark
from playwright.sync_api import expect
from stub import journeys
from stub.clipboard import A_FIELD, notes, panel, paste, take, text_of, values
from stub.hands import in_file, mute
from stub.site import Stand

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page
    from stub.site import Site

    from jejak.document import Document


def goes_to(page: Page, column: str) -> Locator:
    return panel(page).get_by_label(f"Column “{column}” goes to")


def test_headings_below_a_title_are_found_again(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: switching the headings off and on again took the title for them."""
    stand(TouchpointTable)
    paste(page, text_of("excel.html"))
    check = panel(page).get_by_label("The first row holds headings")
    check.uncheck()
    expect(panel(page).get_by_role("button", name="Add 4 rows")).to_be_visible()
    check.check()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_visible()


def test_the_person_decides_which_column_goes_where(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    paste(page, "", "Touchpoint\tRemark\tThought\nOne\tnoted\tthought")
    expect(goes_to(page, "Remark")).to_have_value("")
    goes_to(page, "Remark").select_option("Thought")
    expect(goes_to(page, "Thought")).to_have_value("")
    expect(panel(page).get_by_text("1 row, 2 columns matched")).to_be_visible()
    goes_to(page, "Touchpoint").select_option("leave out")
    goes_to(page, "Thought").select_option("Touchpoint")
    assert notes(page) == ["Left out: “Touchpoint”"]
    assert values(take(page, document, "Add 1 row"), "name", "thought") == [("thought", "noted")]


def test_a_first_row_that_is_none_of_headings_is_taken_too(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    paste(page, "", "Stage\tThought\nAwareness\tfirst")
    check = panel(page).get_by_label("The first row holds headings")
    expect(check).to_be_checked()
    check.uncheck()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_visible()
    check.check()
    assert values(take(page, document, "Add 1 row"), "stage", "thought") == [("awareness", "first")]


def test_nothing_matches_until_somebody_chooses(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    paste(page, "", "1\t2\n3\t4")
    expect(panel(page).get_by_text("No column matches. Choose what each column holds.")).to_be_visible()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_disabled()


def test_emotions_need_a_persona(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: a rating of nobody would be refused, and with it the whole row."""
    document = journeys.document(tmp_path, journeys.journey(1, personas=()))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    paste(page, "", "Touchpoint\tEmotion\nOne\t-2\nTwo\t")
    assert notes(page) == ["Emotions are left out: they need a persona. Add one first."]
    assert values(take(page, document, "Add 2 rows"), "name", "ratings") == [("One", {}), ("Two", {})]


def test_emotions_are_of_whom_the_preview_names(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: who was chosen while the preview stood there was rated, and not whom it named."""
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    paste(page, "", "Touchpoint\tEmotion\nOne\t-2")
    page.get_by_role("button", name="Bima").click()
    assert notes(page) == ["The emotions are those of Rani Wulandari."]
    (row,) = take(page, document, "Add 1 row")
    assert row["ratings"] == {"rani": {"valence": -2, "arousal": None}}


# How it opens, and how one leaves it ----


def test_a_single_cell_or_lines_of_text_go_into_the_field(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    for html, text in [
        ("", "just words"),
        ("", "two\nlines"),
        ("<table><tr><td>one cell</td></tr></table>", "one cell"),
    ]:
        assert paste(page, html, text) is True
        expect(panel(page)).to_be_hidden()


def test_a_numbered_line_from_word_goes_into_the_field(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: the tab behind its number made a sheet of it."""
    stand(TouchpointTable)
    assert paste(
        page, "<p class=MsoListParagraph>1.<span>&nbsp;</span>Compare the prices</p>", "1.\tCompare the prices"
    )
    expect(panel(page)).to_be_hidden()


def test_escape_and_cancel_add_nothing_and_lead_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    before = in_file(document)
    table = stand(TouchpointTable)
    for leave in ("Escape", "Cancel"):
        paste(page, text_of("sheets.html"))
        expect(panel(page).get_by_role("heading")).to_be_focused()
        if leave == "Escape":
            page.keyboard.press("Tab")
            page.keyboard.press("Escape")
        else:
            panel(page).get_by_role("button", name=leave).click()
        expect(panel(page)).to_be_hidden()
        expect(page.locator(A_FIELD).first).to_be_focused()
    assert table.edits() == []
    assert in_file(document) == before


def test_where_the_clipboard_is_closed_a_box_takes_the_paste(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Paste from Excel").click()
    box = panel(page).get_by_label("Paste here")
    expect(box).to_be_focused()
    paste(page, "", " \n", into=".jejak-paste textarea")
    expect(panel(page).get_by_text("There are no cells on the clipboard.")).to_be_visible()
    paste(page, "", "One\nTwo", into=".jejak-paste textarea")
    assert values(take(page, document, "Add 2 rows"), "name") == [("One",), ("Two",)]


def test_where_the_clipboard_is_open_the_button_reads_it(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("navigator.clipboard.writeText('Touchpoint\\tThought\\nOne\\tfirst')")
    page.get_by_role("button", name="Paste from Excel").click()
    expect(panel(page).get_by_role("button", name="Add 1 row")).to_be_visible()
    expect(panel(page).get_by_role("heading")).to_be_focused()


def test_what_is_pasted_while_nobody_answers_is_kept(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    mute(page)
    paste(page, text_of("libreoffice.html"))
    panel(page).get_by_role("button", name="Add 60 rows").click()
    expect(page.locator("[data-id^=tp-]")).to_have_count(60)
    assert len(table.shelf()) >= 1
    assert len([edit for edit in table.edits() if edit["op"] == "add"]) == 60


@pytest.mark.parametrize("lang", ["id", "en"])
def test_axe_finds_nothing_in_the_panel(page: Page, site: Site, document: Document, lang: str) -> None:
    table = Stand(page, site, TouchpointTable(document, lang=lang)).open()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    for begin in ("a preview", "the box"):
        if begin == "a preview":
            paste(page, text_of("libreoffice.html"))
        else:
            page.get_by_role("button", name=table.widget._labels["paste"]["button"]).click()
        expect(panel(page)).to_be_visible()
        for width in (1280, 1024, 400):
            page.set_viewport_size({"width": width, "height": 900})
            assert barriers_in_light_and_dark(table) == [], f"{begin}, {width} px"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
