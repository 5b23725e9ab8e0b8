"""What a form says about Python and about who else is here, on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from stub.hands import (
    LATE,
    LOOK,
    QUIET,
    mute,
    rows_in,
    speak,
    status,
)

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from stub.site import Stand

    from jejak.document import Document


def test_only_what_is_not_saved_is_said_aloud_and_that_it_is_again(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: a screen reader heard "Saving…" and "Saved" at every pause in typing."""
    table = stand(TouchpointTable, timed=True)
    said = page.locator(".jejak > .jejak-hidden[aria-live=polite]")
    expect(status(page)).to_have_attribute("aria-live", "off")
    field = page.get_by_label("Thought: Pemasangan", exact=True)
    field.press_sequentially("Fi")
    page.clock.run_for(QUIET)
    expect(status(page)).to_contain_text("Saved ")
    page.clock.run_for(LOOK)
    expect(said).to_have_text("")
    mute(page)
    field.press_sequentially("nally")
    page.clock.run_for(QUIET + LATE)
    expect(said).to_have_text("")
    page.clock.run_for(LOOK)
    expect(said).to_have_text(table.widget._labels["unanswered"])
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_contain_text("Saved ")
    page.clock.run_for(LOOK)
    expect(said).to_contain_text("Saved ")


# What the notebook knows of Python ----


def kernel_is(page: Page, **change: Any) -> None:
    page.evaluate("change => stub.kernelIs(change)", change)


@pytest.fixture
def typed(stand: Callable[..., Stand], page: Page) -> Stand:
    """A form in JupyterLab, somebody's words in it, and nothing gets through."""
    table = stand(TouchpointTable, timed=True)
    page.evaluate("void stub.plugIn()")
    expect(status(page)).to_have_text("Saved")
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Finally")
    return table


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"status": "dead"}, "Python has stopped. Choose Kernel → Restart Kernel and Run All Cells…"),
        ({"isDisposed": True}, "Python has stopped."),
        ({"status": "autorestarting"}, "Python was restarted. Choose Run → Run All Cells"),
        ({"id": "another"}, "Python was restarted."),
        ({"status": "unknown", "connectionStatus": "connecting"}, "The connection is gone."),
    ],
)
def test_what_happened_to_python_is_said_at_once(typed: Stand, page: Page, change: dict[str, Any], words: str) -> None:
    kernel_is(page, **change)
    expect(status(page)).to_contain_text(f"Not saved yet. {words}")
    expect(status(page)).to_contain_text("what you typed")
    expect(page.get_by_label("Thought: Pemasangan", exact=True)).to_have_value("Finally")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert len(typed.shelf()) == 1


@pytest.mark.usefixtures("typed")
def test_a_busy_python_is_worth_a_word_only_when_something_waits(page: Page, document: Document) -> None:
    kernel_is(page, status="busy")
    expect(status(page)).to_have_text("Saving…")
    page.clock.run_for(QUIET + LATE)
    expect(status(page)).to_contain_text("Not saved yet. Python is busy with another cell.")
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["thought"] == "Finally"


@pytest.mark.usefixtures("typed")
def test_a_form_goes_on_by_itself_when_the_connection_is_back(page: Page, document: Document) -> None:
    """Fault guarded: looks piled up while the connection was gone, to be answered all at once."""
    kernel_is(page, connectionStatus="disconnected")
    page.clock.run_for(QUIET)
    before = page.evaluate("stub.sent.length")
    page.clock.run_for(10 * LOOK)
    assert page.evaluate("stub.sent.length") == before
    assert page.evaluate("stub.kernel.retries") > 1
    speak(page)
    kernel_is(page, connectionStatus="connected")
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["thought"] == "Finally"


@pytest.mark.usefixtures("typed")
def test_a_restarted_python_stays_another_one_after_it_is_idle(page: Page) -> None:
    kernel_is(page, status="restarting")
    kernel_is(page, status="idle")
    page.clock.run_for(QUIET + LATE)
    expect(status(page)).to_contain_text("Not saved yet. Python was restarted.")
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_contain_text("Saved ")


@pytest.mark.usefixtures("typed")
def test_a_long_status_has_a_line_of_its_own(page: Page) -> None:
    box = page.get_by_role("button", name="+ touchpoint").bounding_box()
    kernel_is(page, status="dead")
    expect(status(page)).to_contain_text("Python has stopped.")
    assert page.get_by_role("button", name="+ touchpoint").bounding_box() == box
    assert status(page).bounding_box()["y"] >= box["y"] + box["height"]


# Who else is here ----


def sari_looks(stand: Stand, at: list[str] | None, name: str = "Sari") -> None:
    """Let somebody else's browser look at the same widget, which every view hears."""
    stand.outgoing += stand.receive({"kind": "look", "me": {"id": "sari", "name": name}, "at": at})
    stand.push()


def test_who_else_is_here_is_told_and_their_row_is_marked(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    page.wait_for_function("stub.sent.length > 0")
    others, row = page.locator(".jejak-others"), page.locator("[data-place='touchpoints/t6']")
    expect(others).to_be_hidden()
    sari_looks(table, ["touchpoints", "t6"], "<b>Sari</b>")
    expect(others).to_contain_text("<b>Sari</b> is editing “Pesan & bayar”")
    expect(row).to_have_attribute("data-with", "<b>Sari</b>")
    sari_looks(table, None)
    expect(others).to_contain_text("Sari is here")
    expect(row).not_to_have_attribute("data-with", "Sari")


def test_the_row_somebody_is_in_is_told_and_so_is_the_name_they_give(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    page.wait_for_function("stub.sent.length > 0")
    sari_looks(table, None)
    page.get_by_role("button", name="Say who you are").click()
    name = page.get_by_label("Your name, for those who work here with you")
    expect(name).to_be_focused()
    page.keyboard.type("Bima")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="You are Bima")).to_be_focused()
    page.get_by_label("Action: Pemasangan", exact=True).focus()
    page.wait_for_function("stub.sent.some(({at, me}) => me?.name === 'Bima' && at?.[1] === 't7')")
    assert b"Bima" not in document.path.read_bytes()
    assert [key for key in table.shelf() if "Bima" in key] == []


def test_one_who_is_alone_hears_nothing_of_it_and_writes_no_file(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable, timed=True)
    page.clock.run_for(5 * LOOK)
    expect(page.locator(".jejak-others")).to_be_hidden()
    assert not list(document.path.parent.rglob("here"))
