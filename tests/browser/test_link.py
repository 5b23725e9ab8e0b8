"""The line between a form and Python, on the stub page: typing, saving, losing the line.

Time is Playwright's clock wherever a wait is part of the behaviour, so that no test sleeps.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from stub.hands import (
    LATE,
    LONGEST_PRESS,
    LOOK,
    QUIET,
    in_file,
    mute,
    speak,
    status,
    undo,
)

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from stub.site import Stand

    from jejak.document import Document


def test_typing_is_sent_once_when_the_field_has_been_quiet(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    expect(status(page)).to_have_text("Saving…")
    page.clock.run_for(QUIET - 1)
    assert table.edits() == []
    page.clock.run_for(1)
    (edit,) = table.edits()
    assert edit["path"] == ["touchpoints", "t7", "thought"]
    assert (edit["op"], edit["value"], edit["was"]) == ("set", "Finally", "")


def test_steady_typing_is_sent_every_two_seconds_and_undone_in_one_step(
    stand: Callable[..., Stand], page: Page
) -> None:
    """Fault guarded: who never paused had nothing sent and nothing on the shelf, however long they typed."""
    table = stand(TouchpointTable, timed=True)
    mute(page)
    field = page.get_by_label("Thought: Pemasangan", exact=True)
    for letter in "Finally cool":
        field.press_sequentially(letter)
        page.clock.run_for(QUIET - 100)
    assert [edit["value"] for edit in table.edits()] == ["Finally"]
    assert len(table.shelf()) == 1
    undo(page)
    expect(field).to_have_value("")


def test_leaving_a_field_sends_it_at_once(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.keyboard.press("Tab")
    assert [edit["value"] for edit in table.edits()] == ["Finally"]


def test_a_button_sends_what_was_typed_before_it_acts(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.get_by_role("button", name="+ touchpoint").click()
    assert [edit["op"] for edit in table.edits()] == ["set", "add"]


def test_saved_is_said_with_the_time_once_the_file_holds_it(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Watches the technician")
    expect(status(page)).to_have_text("Saving…")
    page.keyboard.press("Tab")
    expect(status(page)).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))
    assert in_file(document)["touchpoints"][6]["action"] == "Watches the technician"
    assert table.shelf() == {}


def test_what_is_being_typed_survives_a_page_that_goes_away(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    ((key, kept),) = table.shelf().items()
    assert key.startswith(f"jejak:{table.widget._journey_id}:")
    assert json.loads(kept)["edit"]["value"] == "Finally"


def test_a_reload_brings_back_and_saves_what_was_not_acknowledged(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Finally")
    table.open()
    expect(page.get_by_label("Thought: Pemasangan", exact=True)).to_have_value("Finally")
    page.clock.run_for(LATE)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][6]["thought"] == "Finally"
    assert table.shelf() == {}


def test_a_row_that_was_not_acknowledged_comes_back_too(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_role("button", name="+ touchpoint").click()
    page.keyboard.type("Chat with the shop")
    table.open()
    expect(page.get_by_label("Touchpoint: Chat with the shop")).to_be_visible()
    page.clock.run_for(LATE)
    expect(status(page)).to_contain_text("Saved ")
    assert "Chat with the shop" in [row["name"] for row in in_file(document)["touchpoints"]]


def test_without_a_receipt_the_form_says_so_and_keeps_the_text(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    field = page.get_by_label("Thought: Pemasangan", exact=True)
    field.press_sequentially("Finally")
    page.clock.run_for(QUIET + LATE - 1)
    expect(status(page)).to_have_text("Saving…")
    page.clock.run_for(1)
    expect(status(page)).to_have_text(table.widget._labels["unanswered"])
    expect(field).to_have_value("Finally")
    assert len(table.shelf()) == 1


def test_when_python_is_back_late_edits_are_sent_again(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.clock.run_for(QUIET + LATE)
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][6]["thought"] == "Finally"
    assert table.shelf() == {}


def deliver(page: Page, messages: list[dict[str, Any]]) -> None:
    """Let messages of Python reach the page; an error in a script there is the test's own."""
    page.evaluate("messages => { try { messages.forEach(stub.deliver); } catch {} }", messages)


@pytest.mark.parametrize(
    "go_on", [lambda page: page.mouse.move(5, 5), lambda page: page.clock.run_for(LONGEST_PRESS)], ids=["move", "wait"]
)
def test_a_late_receipt_is_told_although_a_press_never_ended(
    go_on: Callable[[Page], None], stand: Callable[..., Stand], page: Page
) -> None:
    """Fault guarded: once something over the page had kept the release to itself, a saved form stayed red."""
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.clock.run_for(QUIET + LATE)
    expect(status(page)).to_have_text(table.widget._labels["unanswered"])
    page.locator(".jejak-body").dispatch_event("pointerdown", {"buttons": 1})
    deliver(page, table.receive({"kind": "edits", "edits": table.edits()}))
    go_on(page)
    page.clock.run_for(1)
    expect(status(page)).to_contain_text("Saved ")


def test_a_receipt_is_told_although_the_journey_cannot_be_shown(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: an error while the journey was shown left a saved form red."""
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.clock.run_for(QUIET + LATE)
    (receipts, *_data) = table.receive({"kind": "edits", "edits": table.edits()})
    deliver(page, [{"method": "update", "state": {"_data": {}}}])
    expect(status(page)).to_have_text(table.widget._labels["unanswered"])
    deliver(page, [receipts])
    expect(status(page)).to_contain_text("Saved ")


def test_a_closed_line_is_told_before_anybody_types_in_vain(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    page.evaluate("stub.trigger('comm:close')")
    expect(status(page)).to_have_text(table.widget._labels["cut_off"])
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("F")
    expect(status(page)).to_have_text(table.widget._labels["unanswered"])


def test_a_line_that_throws_is_a_closed_line(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    page.evaluate("stub.broken = true")
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Finally")
    page.keyboard.press("Tab")
    expect(status(page)).to_have_text(table.widget._labels["unanswered"])
    assert len(table.shelf()) == 1


def test_a_line_that_changes_is_asked_whether_it_still_holds(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.evaluate("stub.trigger('comm_live_update')")
    page.clock.run_for(LATE)
    expect(status(page)).to_have_text(table.widget._labels["cut_off"])
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_have_text("Saved")


def test_only_a_widget_in_sight_looks(stand: Callable[..., Stand], page: Page) -> None:
    def looks() -> int:
        return page.evaluate("stub.sent.filter(({kind}) => kind === 'look').length")

    stand(TouchpointTable)
    page.wait_for_function("stub.sent.length > 0")
    page.evaluate("view.style.display = 'none'")
    page.wait_for_function("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
    page.clock.install()
    before = looks()
    page.clock.run_for(5 * LOOK)
    assert looks() == before


def test_a_problem_of_the_disk_is_told_and_the_text_stays(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable, timed=True)
    before = document.path.read_bytes()
    document.path.unlink()
    field = page.get_by_label("Thought: Pemasangan", exact=True)
    field.fill("Finally")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Not saved yet. ")
    expect(status(page)).to_contain_text("journey.json")
    expect(field).to_have_value("Finally")
    document.path.write_bytes(before)
    page.clock.run_for(LATE + LOOK)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][6]["thought"] == "Finally"


# The form and the page around it ----


def test_a_view_that_goes_leaves_nothing_behind(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.evaluate("close1()")
    assert [edit["value"] for edit in table.edits()] == ["Finally"]
    assert page.evaluate("stub.listening()") == 0
    before = page.evaluate("stub.sent.length")
    page.clock.run_for(10 * LOOK)
    assert page.evaluate("stub.sent.length") == before
    expect(page.locator(".jejak")).to_have_count(0)


def test_keys_pressed_in_the_form_do_not_reach_the_notebook(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.evaluate("window.heard = []; document.addEventListener('keydown', ({key}) => heard.push(key))")
    page.get_by_label("Channel: Baca ulasan", exact=True).focus()
    page.keyboard.press("d")
    page.keyboard.press("a")
    assert page.evaluate("heard") == []
    expect(page.locator(".jejak")).to_have_attribute("data-lm-suppress-shortcuts", "true")


def test_the_save_keys_save(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).press_sequentially("Finally")
    page.keyboard.press("Control+s")
    assert [edit["value"] for edit in table.edits()] == ["Finally"]
