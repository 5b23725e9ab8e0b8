"""ExportButton in a real Chromium, on the stub page: what it says while it works, and what it lets people download."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub.hands import mute

from jejak.widgets import ExportButton
from jejak.widgets import export as export_module

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from playwright.sync_api import Locator, Page
    from stub.site import Stand

    from jejak.document import Document

WAITING = "localStorage.setItem('jejak:' + stub.model.get('_journey_id') + ':e1', '{}')"
ARRIVED = "localStorage.clear()"
SAID = "() => document.querySelector('.jejak [aria-live=polite].jejak-hidden').textContent"


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Export", exact=True)


def state(page: Page) -> Locator:
    return page.locator(".jejak-export-state")


def deliver(stand: Stand) -> None:
    """Let Python finish what was ordered, and the page hear of it."""
    stand.widget._work.join()
    stand.push()


def test_one_press_makes_the_page_and_offers_it(
    stand: Callable[..., Stand], page: Page, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_module, "PART", 5000)  # in many pieces
    at = stand(ExportButton)
    button(page).focus()
    page.keyboard.press("Enter")
    expect(state(page)).to_have_text("Making: Summary page (HTML)…")
    expect(page.get_by_role("progressbar")).to_be_visible()
    deliver(at)
    result = page.get_by_role("listitem")
    expect(result).to_contain_text("summary.html is ready")
    expect(result).to_contain_text(str(document.path.parent))
    expect(page.get_by_role("progressbar")).to_be_hidden()
    page.wait_for_function(f"({SAID})().includes('summary.html is ready')")
    with page.expect_download() as coming:
        result.get_by_role("link", name="Download summary.html").press("Enter")
    assert coming.value.suggested_filename == "summary.html"
    assert Path(coming.value.path()).read_bytes() == document.path.with_name("summary.html").read_bytes()
    assert Axe().run(page).violations_count == 0


def test_every_way_out_is_chosen_by_keyboard_and_made_again_replaces(stand: Callable[..., Stand], page: Page) -> None:
    at = stand(ExportButton)
    page.get_by_role("radio", name="Summary page (HTML)").focus()
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Workbook (XLSX)")).to_be_checked()
    for _ in range(2):
        button(page).click()
        expect(state(page)).to_have_text("Making: Workbook (XLSX)…")
        deliver(at)
        expect(page.get_by_role("link")).to_have_text(["Download journey.xlsx"])
        expect(button(page)).not_to_have_attribute("aria-disabled", "true")


def test_a_second_press_meanwhile_orders_nothing(stand: Callable[..., Stand], page: Page) -> None:
    stand(ExportButton)
    mute(page)
    button(page).click()
    expect(button(page)).to_have_attribute("aria-disabled", "true")
    button(page).press("Enter")
    button(page).press(" ")
    assert page.evaluate("stub.sent.filter(({ kind }) => kind === 'make').length") == 1


def test_what_was_typed_is_saved_first(stand: Callable[..., Stand], page: Page) -> None:
    at = stand(ExportButton, timed=True)
    page.evaluate(WAITING)
    button(page).click()
    expect(state(page)).to_have_text("Saving what was typed first…")
    assert page.evaluate("stub.sent.filter(({ kind }) => kind === 'make').length") == 0
    page.evaluate(ARRIVED)
    page.clock.run_for(200)
    expect(state(page)).to_have_text("Making: Summary page (HTML)…")
    deliver(at)
    expect(page.get_by_role("listitem")).not_to_contain_text("not saved yet")


def test_what_cannot_be_saved_is_said_to_be_left_out(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: "see the forms above" sent people looking where the unsaved form was not."""
    at = stand(ExportButton, timed=True)
    page.evaluate(WAITING)
    button(page).click()
    page.clock.run_for(4200)
    expect(state(page)).to_have_text("Making: Summary page (HTML)…")
    deliver(at)
    told = page.get_by_role("listitem")
    expect(told).to_contain_text("Something typed is not saved yet and not in it")
    expect(told).to_contain_text("in this notebook or another open one")


def test_a_failure_is_one_sentence_and_one_may_try_again(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    at = stand(ExportButton)
    whole = document.path.read_bytes()
    document.path.write_text("{")
    button(page).click()
    deliver(at)
    expect(state(page)).to_contain_text("journey.json")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    assert Axe().run(page).violations_count == 0
    document.path.write_bytes(whole)
    button(page).click()
    deliver(at)
    expect(page.get_by_role("listitem")).to_contain_text("summary.html is ready")
    expect(state(page)).to_have_text("")


def test_a_busy_python_is_told_and_waited_for(stand: Callable[..., Stand], page: Page) -> None:
    at = stand(ExportButton, timed=True)
    mute(page)
    button(page).click()
    page.clock.run_for(5100)
    expect(state(page)).to_contain_text("busy with another cell")
    ordered = page.evaluate("stub.sent.find(({ kind }) => kind === 'make')")
    at.receive(ordered)
    at.widget._work.join()
    page.evaluate("stub.muted = false")
    at.receive(ordered)
    deliver(at)
    expect(page.get_by_role("listitem")).to_contain_text("summary.html is ready")


def test_a_kernel_that_is_gone_is_told(stand: Callable[..., Stand], page: Page) -> None:
    stand(ExportButton)
    mute(page)
    button(page).click()
    page.evaluate("stub.trigger('comm:close')")
    expect(state(page)).to_contain_text("Not connected")
    expect(button(page)).not_to_have_attribute("aria-disabled", "true")


def test_words_of_another_view_are_not_ours(stand: Callable[..., Stand], page: Page) -> None:
    """Every view of a widget hears every answer."""
    stand(ExportButton)
    mute(page)
    button(page).click()
    for content in (
        {"kind": "made", "id": "other", "file": "x", "size": 1, "told": "x"},
        {"kind": "failed", "id": "other", "problem": "theirs"},
        {"kind": "part", "id": "other", "from": 0},
    ):
        page.evaluate(f"stub.deliver({json.dumps({'method': 'custom', 'content': content})})")
    expect(state(page)).to_have_text("Making: Summary page (HTML)…")
    expect(page.get_by_role("listitem")).to_have_count(0)


def test_a_closed_button_lets_go_of_everything(stand: Callable[..., Stand], page: Page) -> None:
    stand(ExportButton)
    page.evaluate("close1()")
    assert page.evaluate("stub.listening()") == 0
    expect(page.locator(".jejak")).to_have_count(0)
