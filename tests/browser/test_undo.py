"""Undo and redo of one's own steps, never of a neighbour's, on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from stub.hands import (
    LATE,
    edits,
    in_file,
    mute,
    names,
    rows_in,
    status,
    undo,
)

from jejak.widgets import EmotionSliders, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from stub.site import Stand

    from jejak.document import Document


def redo(page: Page) -> None:
    page.get_by_role("button", name="Redo").click()


def test_undo_takes_back_what_was_typed_into_one_field_and_redo_types_it_again(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    for button in ("Undo", "Redo"):
        expect(page.get_by_role("button", name=button)).to_have_attribute("aria-disabled", "true")
    field = page.get_by_label("Action: Pemasangan", exact=True)
    field.press_sequentially("Watches")
    expect(status(page)).to_contain_text("Saved ")
    field.press_sequentially(" the technician")
    undo(page)
    expect(field).to_have_value("")
    expect(page.get_by_text("Undone: Action: Pemasangan", exact=True)).to_be_attached()
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == ""
    redo(page)
    expect(field).to_have_value("Watches the technician")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == "Watches the technician"


def test_the_keys_undo_what_was_done_elsewhere_and_leave_typing_to_the_browser(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    action = page.get_by_label("Action: Pemasangan", exact=True)
    action.press_sequentially("Watches")
    page.keyboard.press("Tab")
    action.focus()
    page.keyboard.press("Control+z")
    expect(action).to_have_value("")
    expect(action).to_be_focused()
    page.keyboard.press("Control+Shift+z")
    expect(action).to_have_value("Watches")
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+y")
    expect(action).to_have_value("Watches")
    action.press_sequentially("!")
    page.keyboard.press("Control+z")
    expect(action).to_have_value("Watches")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == "Watches"


def test_undo_of_an_added_row_a_removed_row_and_a_move(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    before = in_file(document)["touchpoints"]
    shown = names(page)
    page.get_by_role("button", name="+ touchpoint").click()
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    page.get_by_role("button", name="Move down: Cari di web").click()
    for _step in range(3):
        undo(page)
    expect(page.locator("[data-field=name] textarea")).to_have_count(len(shown))
    assert names(page) == shown
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"] == before
    expect(page.locator(".jejak-bar").get_by_role("button", name="Undo")).to_have_attribute("aria-disabled", "true")


@pytest.mark.parametrize("kind", [TouchpointTable, EmotionSliders])
def test_undo_of_a_first_rating_is_not_rated(
    kind: type, stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(kind)
    slider = page.get_by_role("slider", name="Feeling: Pemasangan")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["ratings"]["rani"]["valence"] == 1
    page.keyboard.press("Control+z")
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["ratings"] == {}


def test_undo_never_takes_back_what_somebody_else_wrote(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "action"], "Theirs"), [])
    undo(page)
    notice = page.locator(".jejak-notice").filter(has_text="it was not undone")
    expect(notice).to_be_visible()
    expect(page.get_by_label("Action: Pemasangan", exact=True)).to_have_value("Theirs")
    for button in ("Undo", "Redo"):
        expect(page.get_by_role("button", name=button)).to_have_attribute("aria-disabled", "true")
    notice.get_by_role("button", name="Understood").click()
    expect(notice).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == "Theirs"
    assert table.shelf() == {}


def test_undo_of_an_added_row_leaves_it_where_somebody_wrote_in_it(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    page.get_by_role("button", name="+ touchpoint").click()
    expect(status(page)).to_contain_text("Saved ")
    (added,) = table.edits()
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", added["value"]["id"], "name"], "Theirs"), [])
    undo(page)
    expect(page.locator(".jejak-notice").filter(has_text="it was not undone")).to_be_visible()
    expect(page.get_by_label("Touchpoint: Theirs", exact=True)).to_be_visible()
    assert "Theirs" in [row["name"] for row in in_file(document)["touchpoints"]]


def test_a_cell_that_runs_again_can_undo_what_was_done_before(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    page.evaluate("close1()")
    page.evaluate("void stub.open()")
    undo(page)
    expect(page.get_by_label("Action: Pemasangan", exact=True)).to_have_value("")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == ""


def test_an_undo_waits_like_any_other_edit_while_python_is_gone(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    field = page.get_by_label("Action: Pemasangan", exact=True)
    field.fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    mute(page)
    undo(page)
    expect(field).to_have_value("")
    table.open()
    expect(field).to_have_value("")
    page.clock.run_for(LATE)
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == ""
    assert table.shelf() == {}


def test_undo_of_a_blank_row_says_what_it_undoes(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: "Undo: " and nothing after it."""
    stand(TouchpointTable)
    page.get_by_role("button", name="+ touchpoint").click()
    button = page.locator(".jejak-bar").get_by_role("button", name="Undo")
    expect(button).to_have_attribute("title", "Undo: touchpoint 8")
