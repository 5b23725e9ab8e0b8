"""BoardView in a real Chromium, on the stub page: the board follows, and what it shows can do nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from stub import journeys
from stub.hands import LOOK, edits, mute, speak, status
from stub.site import Site, Stand

from jejak import render
from jejak.document import Document
from jejak.i18n import speech
from jejak.widgets import BoardView, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

DESCRIBE = """(el) => {
  const tell = (node) => node.nodeType === Node.TEXT_NODE ? node.nodeValue : [node.namespaceURI, node.localName,
    [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(), [...node.childNodes].map(tell)];
  return JSON.stringify([...el.childNodes].map(tell));
}"""
HANDLERS = "el => [...el.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => /^on|href|src/.test(n))"
HOSTILE = (
    "<p class='x' onclick='hit()' tabindex='0'>kept</p><script>document.title='hit'</script><b>bold</b>"
    "<img src=x onerror=\"document.title='hit'\"><a href='javascript:hit()'>link</a><iframe srcdoc='x'></iframe>"
    "<svg onload='hit()'><use href='#a'/><animate onbegin='hit()'/><foreignObject><p>in</p></foreignObject>"
    "<path d='M0 0' onclick='hit()'/><style>*{display:none}</style></svg><style>*{display:none}</style>"
    "<p style='position:fixed'>a</p><form action='/x'><input></form><template><p>t</p></template>"
)


def sheet(page: Page) -> Locator:
    return page.locator(".jejak-summary")


def typed_elsewhere(document: Document, path: list[str], value: Any) -> None:
    """Let somebody write in the table of this kernel, or of another one."""
    table = TouchpointTable(document)
    table._receive(table, edits(path, value), [])


def test_what_is_typed_in_the_table_stands_on_the_board(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    board = stand(BoardView)
    expect(sheet(page)).to_contain_text("Kamar mulai gerah")
    page.wait_for_function("stub.sent.length")
    typed_elsewhere(document, ["touchpoints", "t1", "name"], "Panas sekali")
    board.push()
    expect(sheet(page)).to_contain_text("Panas sekali")
    expect(sheet(page)).not_to_contain_text("Kamar mulai gerah")


def test_what_another_kernel_wrote_comes_with_the_next_look(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(BoardView, timed=True)
    typed_elsewhere(Document(document.path), ["touchpoints", "t1", "name"], "From the next room")
    page.clock.run_for(LOOK)
    expect(sheet(page)).to_contain_text("From the next room")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_board_is_the_summarys_piece_by_piece(page: Page, site: Site, tmp_path: Path, lang: Any) -> None:
    journey = journeys.journey(12, (journeys.RANI, journeys.BIMA))
    Stand(page, site, BoardView(journeys.document(tmp_path, journey), lang=lang)).open()
    mirrored = sheet(page).evaluate(DESCRIBE)
    drawn = BoardView.view(journey, speech(lang))["html"]
    parsed = page.evaluate(f"html => ({DESCRIBE})(new DOMParser().parseFromString(html, 'text/html').body)", drawn)
    assert mirrored == parsed
    printed = render.fragment("board", journey, speech(lang)).replace(" jejak-s-on-screen", "")
    assert drawn.split("</table>")[0] in printed


def test_what_is_not_on_the_lists_is_left_behind(stand: Callable[..., Stand], page: Page) -> None:
    """Python escapes everything; should it ever fail to, the page still holds nothing that acts."""
    stand(BoardView)
    page.evaluate("html => stub.deliver({ method: 'update', state: { _data: { html } } })", HOSTILE)
    expect(sheet(page)).to_have_text("kepta")
    assert sheet(page).locator("*").evaluate_all("all => all.map(e => e.localName)") == ["p", "svg", "path", "p"]
    assert sheet(page).evaluate(HANDLERS) == []
    expect(sheet(page).locator("[style]")).to_have_count(0)
    assert page.title() == "One widget, no Jupyter"


def test_an_attribute_taken_away_goes_and_what_stays_is_the_same_piece(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    board = stand(BoardView)
    page.wait_for_function("stub.sent.length")
    scroll = sheet(page).locator(".jejak-s-scroll")
    scroll.evaluate("el => { el.known = true; el.focus(); }")
    typed_elsewhere(document, ["touchpoints", "t3", "name"], "Tanya teman")
    board.push()
    expect(sheet(page)).to_contain_text("Tanya teman")
    assert scroll.evaluate("el => el.known && el === document.activeElement")


def test_a_wide_board_scrolls_in_its_frame_says_so_and_stays_where_it_was(
    page: Page, site: Site, tmp_path: Path
) -> None:
    document = journeys.document(tmp_path, journeys.journey(30))
    board = Stand(page, site, BoardView(document, lang="en")).open()
    expect(page.get_by_text("scroll sideways")).to_be_visible()
    page.wait_for_function("stub.sent.length")
    region = page.get_by_role("region", name="Journey map")
    region.focus()
    region.evaluate("el => el.addEventListener('scrollend', () => (window.rested = el.scrollLeft))")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("window.rested > 0")
    rested = page.evaluate("window.rested")
    typed_elsewhere(document, ["touchpoints", "t2", "name"], "Somewhere else")
    board.push()
    expect(sheet(page)).to_contain_text("Somewhere else")
    assert region.evaluate("el => el.scrollLeft") == rested


def test_a_board_that_fits_needs_no_hint(page: Page, site: Site, tmp_path: Path) -> None:
    Stand(page, site, BoardView(journeys.document(tmp_path, journeys.journey(3)), lang="en")).open()
    expect(page.get_by_text("scroll sideways")).to_be_hidden()
    page.set_viewport_size({"width": 400, "height": 900})
    expect(page.get_by_text("scroll sideways")).to_be_visible()


def test_an_empty_journey_invites_and_the_first_touchpoint_replaces_it(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(0))
    board = Stand(page, site, BoardView(document, lang="en")).open()
    expect(page.get_by_text("The map grows here")).to_be_visible()
    page.wait_for_function("stub.sent.length")
    table = TouchpointTable(document)
    new = {"id": "e", "op": "add", "path": ["touchpoints"], "value": {"id": "t", "name": "Chat"}}
    table._receive(table, {"kind": "edits", "edits": [new]}, [])
    board.push()
    expect(sheet(page)).to_contain_text("Chat")
    expect(page.get_by_text("The map grows here")).to_be_hidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_board_takes_the_theme_of_the_notebook(page: Page, site: Site, document: Document, theme: str) -> None:
    Stand(page, site, BoardView(document), theme).open()
    colour = sheet(page).locator(".jejak-s-heads th").last.evaluate("el => getComputedStyle(el).color")
    brightness = sum(int(part) for part in re.findall(r"\d+", colour)[:3])
    assert (brightness > 380) == (theme == "dark")


def test_a_kernel_that_is_gone_is_told_and_so_is_its_return(stand: Callable[..., Stand], page: Page) -> None:
    stand(BoardView, timed=True)
    expect(status(page)).to_be_empty()
    mute(page)
    page.evaluate("stub.trigger('comm_live_update')")
    page.clock.run_for(3000)
    expect(status(page)).to_contain_text("Not connected")
    speak(page)
    page.clock.run_for(LOOK)
    expect(status(page)).to_be_empty()


def test_the_board_fills_the_screen_and_comes_back(stand: Callable[..., Stand], page: Page) -> None:
    stand(BoardView)
    button = page.get_by_role("button", name="Full screen")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")


def test_a_closed_board_lets_go_of_everything(stand: Callable[..., Stand], page: Page) -> None:
    stand(BoardView)
    page.evaluate("close1()")
    assert page.evaluate("stub.listening()") == 0
    expect(page.locator(".jejak")).to_have_count(0)
