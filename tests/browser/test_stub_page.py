"""The widgets in a real Chromium without Jupyter: the page talks to the real widget classes over a stub of the model.

Time is Playwright's clock wherever a wait is part of the behaviour, so that no test sleeps.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.site import Site, Stand

from jejak.widgets import EmotionSliders, PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

WIDGETS = (PersonaBuilder, TouchpointTable, EmotionSliders)
QUIET, LATE, LOOK = 400, 3000, 2000
COUNT_ELEMENTS = """
window.made = 0;
const make = Document.prototype.createElement;
Document.prototype.createElement = function (...tag) { window.made += 1; return make.apply(this, tag) };
"""
WATCH_ROWS = """
window.records = [];
new MutationObserver((found) => records.push(...found)).observe(
  document.querySelector(".jejak-table"), { subtree: true, childList: true, attributes: true, characterData: true });
"""
CHANGED_ROWS = """
records.map(({ target }) => (target.closest ? target : target.parentElement).closest("tbody")?.dataset.id ?? "the table")
"""
SECOND_VIEW = """async () => {
  const place = Object.assign(document.createElement("div"), { id: "second" });
  document.querySelector("main").append(place);
  const text = await (await fetch("/widget.js")).text();
  const copy = await import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  copy.default.render({ model: stub.model, el: place });
}"""
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return journeys.document(tmp_path, journeys.journey())


@pytest.fixture
def stand(page: Page, site: Site, document: Document) -> Callable[..., Stand]:
    """Put a widget of the small journey on the page; `timed` stops the page's clock, so that a test can turn it."""

    def put(kind: type, *, timed: bool = False, **options: Any) -> Stand:
        if timed:
            page.clock.install(time=NOON)
        opened = Stand(page, site, kind(document, lang="en"), **options).open()
        if timed:
            page.clock.pause_at(NOON + timedelta(minutes=5))
        return opened

    return put


def mute(page: Page) -> None:
    """Let nothing reach Python, as when the kernel is gone."""
    page.evaluate("stub.muted = true")


def speak(page: Page) -> None:
    page.evaluate("stub.muted = false")


def status(page: Page) -> Locator:
    return page.get_by_role("status")


def in_file(document: Document) -> dict[str, Any]:
    return json.loads(document.path.read_text(encoding="utf-8"))


# Typing and saving ----


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


# Together with others ----


def test_the_field_somebody_is_in_is_left_alone(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    table = stand(TouchpointTable)
    mute(page)
    field, other = (
        page.get_by_label("Action: Pemasangan", exact=True),
        page.get_by_label("Action: Baca ulasan", exact=True),
    )
    field.focus()
    elsewhere = TouchpointTable(document)
    for row in ("t7", "t3"):
        elsewhere._receive(elsewhere, edits(["touchpoints", row, "action"], "From elsewhere"), [])
        table.receive({"kind": "look"})
        table.widget.show_journey()
    table.widget._seen = True
    table.outgoing.append({"method": "update", "state": {"_data": table.widget._data}})
    table.push()
    expect(other).to_have_value("From elsewhere")
    expect(field).to_have_value("")
    page.keyboard.press("Tab")
    expect(field).to_have_value("From elsewhere")


def test_overwriting_somebody_is_told(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    mute(page)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Mine")
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "action"], "<b>Theirs</b>"), [])
    speak(page)
    page.keyboard.press("Tab")
    notice = page.locator(".jejak-notice")
    expect(notice).to_contain_text("<b>Theirs</b>")
    expect(page.get_by_label("Action: Pemasangan", exact=True)).to_have_value("Mine")
    notice.get_by_role("button", name="Understood").click()
    expect(notice).to_have_count(0)


def test_a_refused_text_stays_until_it_is_let_go(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(PersonaBuilder)
    page.evaluate("stub.toPython = async () => {}")
    page.get_by_label("Occupation").fill("Baker")
    page.keyboard.press("Tab")
    (edit,) = table.edits()
    refusal = {"edit": edit["id"], "saved": False, "retry": False, "problem": "This does not fit."}
    table.outgoing.append({"method": "custom", "content": {"kind": "receipts", "receipts": [refusal]}})
    table.push()
    expect(page.locator(".jejak-notice")).to_contain_text("This does not fit.")
    expect(page.get_by_label("Occupation")).to_have_value("Baker")
    expect(status(page)).to_have_text("Not saved yet")
    page.get_by_role("button", name="Let go").click()
    expect(page.get_by_label("Occupation")).to_have_value("karyawan")
    expect(status(page)).to_have_text("Saved")
    assert table.shelf() == {}


def test_two_views_of_one_widget_agree(stand: Callable[..., Stand], page: Page) -> None:
    stand(PersonaBuilder)
    page.evaluate("document.querySelector('main').append(Object.assign(document.createElement('div'), {id: 'second'}))")
    page.evaluate("void stub.open('second')")
    first, second = page.locator("#view"), page.locator("#second")
    first.get_by_label("Occupation").fill("Baker")
    page.keyboard.press("Tab")
    expect(second.get_by_label("Occupation")).to_have_value("Baker")
    second.get_by_label("Location").fill("Solo")
    page.keyboard.press("Tab")
    expect(first.get_by_label("Location")).to_have_value("Solo")
    for view in (first, second):
        expect(view.get_by_role("status")).to_contain_text("Saved")


def test_a_view_that_opens_later_does_not_put_a_draft_over_what_was_typed_since(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).fill("draft")
    table.open()
    field = page.locator("#view").get_by_label("Thought: Pemasangan", exact=True)
    expect(field).to_have_value("draft")
    field.fill("newest")
    page.evaluate(SECOND_VIEW)
    page.clock.run_for(2 * LATE)
    for view in ("#view", "#second"):
        expect(page.locator(view).get_by_role("status")).to_contain_text("Saved")
        expect(page.locator(view).get_by_label("Thought: Pemasangan", exact=True)).to_have_value("newest")
    assert in_file(document)["touchpoints"][6]["thought"] == "newest"
    expect(page.locator(".jejak-notice")).to_have_count(0)
    assert table.shelf() == {}


def test_a_stale_text_is_not_put_over_a_colleagues_and_is_there_to_be_copied(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Mine, of <b>yesterday</b>")
    page.keyboard.press("Tab")
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "thought"], "Theirs"), [])
    table.open()
    page.clock.run_for(LATE)
    notice = page.locator(".jejak-notice")
    expect(notice).to_contain_text("Mine, of <b>yesterday</b>")
    field = page.get_by_label("Thought: Pemasangan", exact=True)
    expect(field).to_have_value("Theirs")
    expect(status(page)).to_have_text("Not saved yet")
    field.fill("Theirs and mine")
    page.keyboard.press("Tab")
    expect(notice).to_contain_text("Mine, of <b>yesterday</b>")
    notice.get_by_role("button", name="Let go").click()
    expect(notice).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][6]["thought"] == "Theirs and mine"
    assert table.shelf() == {}


def test_what_is_typed_for_somebody_who_is_removed_reaches_nobody_else(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    builder = Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.wait_for_function("stub.sent.length > 0")
    page.get_by_label("Occupation").focus()
    page.keyboard.type("Baker")
    remove_elsewhere(builder, document, "rani")
    expect(page.get_by_label("Occupation")).to_have_value("teknisi")
    page.keyboard.type(" and more")
    page.keyboard.press("Space")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert {edit["path"][1] for edit in builder.edits()} == {"rani"}
    expect(page.locator(".jejak-notice")).to_contain_text("Baker")
    expect(page.get_by_label("Occupation")).to_have_value("teknisi")
    assert page.evaluate("document.activeElement.closest('.jejak') !== null")
    (bima,) = in_file(document)["personas"]
    assert (bima["id"], bima["occupation"]) == ("bima", "teknisi")


@pytest.mark.parametrize("kind", [TouchpointTable, EmotionSliders])
def test_a_slider_in_hand_rates_for_nobody_else_when_its_persona_is_removed(
    kind: type, page: Page, site: Site, tmp_path: Path
) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    view = Stand(page, site, kind(document, lang="en")).open()
    page.wait_for_function("stub.sent.length > 0")
    slider = page.get_by_role("slider", name="Feeling: Situs peritel B")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    remove_elsewhere(view, document, "rani")
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    page.mouse.move(box["x"] + box["width"] - 1, box["y"] + 1)
    page.mouse.up()
    page.keyboard.press("ArrowUp")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert "bima" not in {edit["path"][3] for edit in view.edits()}
    assert all("bima" not in row["ratings"] for row in in_file(document)["touchpoints"])


def test_keys_meant_for_a_row_that_is_removed_reach_no_other_row(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    page.wait_for_function("stub.sent.length > 0")
    page.get_by_label("Thought: Baca ulasan", exact=True).press_sequentially("Hm")
    remove_elsewhere(table, document, "t3", "touchpoints")
    expect(page.get_by_label("Thought: Baca ulasan", exact=True)).to_have_count(0)
    page.keyboard.type(" dd ")
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert {tuple(edit["path"]) for edit in table.edits()} == {("touchpoints", "t3", "thought")}
    expect(page.locator(".jejak-notice")).to_contain_text("Hm")


@pytest.mark.parametrize("button", ["+ touchpoint", "Move down: Baca ulasan"])
def test_a_button_whose_act_is_refused_says_so(stand: Callable[..., Stand], page: Page, button: str) -> None:
    table = stand(TouchpointTable)
    page.evaluate("stub.toPython = async () => {}")
    before = names(page)
    page.get_by_role("button", name=button).click()
    refusals = [
        {"edit": edit["id"], "saved": False, "retry": False, "problem": f"No {edit['op']} today."}
        for edit in table.edits()
    ]
    table.outgoing.append({"method": "custom", "content": {"kind": "receipts", "receipts": refusals}})
    table.push()
    notice = page.locator(".jejak-notice").filter(has_text="today.")
    expect(notice.first).to_be_visible()
    assert names(page) == before
    notice.first.get_by_role("button", name="Understood").click()
    expect(notice.filter(has_text=refusals[0]["problem"])).to_have_count(0)


ODD = (
    {"op": "set", "path": ["touchpoints", "t1", "motives"], "value": None},
    {"op": "set", "path": ["touchpoints", "t1", "ratings"], "value": None},
    {"op": "set", "path": ["touchpoints", "t1", "ratings", "rani"], "value": "x"},
    {"op": "set", "path": ["personas", "rani", "motives"], "value": 5},
    {"op": "add", "path": ["touchpoints"], "value": {"id": "n"}},
    {"op": "add", "path": ["stages"], "value": {"id": "n"}},
    {"op": "add", "path": ["personas"], "value": None},
)


@pytest.mark.parametrize("kind", WIDGETS)
def test_whatever_lies_on_the_shelf_the_form_opens(
    kind: type, stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    form = stand(kind, timed=True)
    before = in_file(document)["touchpoints"]
    kept = {
        f"jejak:{form.widget._journey_id}:o{number}": json.dumps(
            {"edit": {"id": f"o{number}", **change}, "since": number, "turn": number}
        )
        for number, change in enumerate(ODD)
    }
    page.evaluate("kept => Object.assign(localStorage, kept)", kept)
    form.open()
    expect(status(page)).to_have_text("Not saved yet")
    assert [row["name"] for row in in_file(document)["touchpoints"]][:7] == [row["name"] for row in before]
    for _refused in range(page.get_by_role("button", name="Let go").count()):
        page.get_by_role("button", name="Let go").first.click()
    expect(status(page)).to_contain_text("Saved")
    assert form.shelf() == {}


def remove_elsewhere(stand: Stand, document: Document, record: str, rows: str = "personas") -> None:
    """Let a colleague remove a record, and the page hear of it."""
    elsewhere = TouchpointTable(document)
    message = {"kind": "edits", "edits": [{"id": f"remove {record}", "op": "remove", "path": [rows, record]}]}
    elsewhere._receive(elsewhere, message, [])
    stand.push()


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


# PersonaBuilder ----


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


# TouchpointTable ----


def names(page: Page) -> list[str]:
    return page.locator("[data-field=name] textarea").evaluate_all("fields => fields.map(({value}) => value)")


def test_a_new_touchpoint_joins_the_row_last_touched_and_takes_the_focus(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Baca ulasan", exact=True).focus()
    page.get_by_role("button", name="+ touchpoint").click()
    page.keyboard.type("Ask a friend")
    assert names(page)[2:4] == ["Baca ulasan", "Ask a friend"]
    expect(page.get_by_text("Touchpoints: 8")).to_be_visible()
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    added = next(row for row in in_file(document)["touchpoints"] if row["name"] == "Ask a friend")
    assert (added["stage"], added["evidence"], added["ratings"]) == ("consideration", "assumed", {})


def test_every_cell_of_a_row_is_saved(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Watches")
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Cool!")
    page.get_by_label("Channel: Pemasangan", exact=True).select_option("Phone")
    page.get_by_label("Barrier: Pemasangan", exact=True).fill("price")
    page.get_by_role("button", name="More about: Pemasangan").click()
    more = page.locator(".jejak-more")
    more.get_by_label("Pain point").fill("Dust")
    more.get_by_label("Opportunity").fill("Sweep up")
    more.get_by_label("Information sought").fill("How long?")
    more.get_by_label("Source of information").fill("The technician")
    more.get_by_label("Evidence").select_option("observed")
    more.get_by_role("button", name="Time").click()
    more.get_by_label("Moment of truth").check()
    expect(status(page)).to_contain_text("Saved ")
    row = in_file(document)["touchpoints"][6]
    assert row == {
        "id": "t7", "stage": "retention", "name": "Pemasangan", "channel": "phone", "action": "Watches", "thought": "Cool!",
        "motives": ["time"], "barrier": "price", "pain_point": "Dust", "information_sought": "How long?",
        "information_source": "The technician", "opportunity": "Sweep up", "evidence": "observed",
        "moment_of_truth": True, "ratings": {},
    }  # fmt: skip


def test_details_open_filled_while_somebody_is_in_the_row(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Situs peritel A", exact=True).focus()
    page.evaluate("stub.deliver({method: 'custom', content: {kind: 'here'}})")
    opener = page.get_by_role("button", name="More about: Situs peritel A")
    opener.click()
    expect(opener).to_have_attribute("aria-expanded", "true")
    assert page.get_by_label("Pain point").input_value() == "Spesifikasi kosong"
    opener.click()
    expect(page.get_by_label("Pain point")).to_have_count(0)


def test_own_words_over_a_channel_of_the_list_are_nobody_elses_words(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: the first own words were sent as if the field had been empty, and a conflict was told."""
    table = stand(TouchpointTable)
    before = next(row for row in in_file(document)["touchpoints"] if row["id"] == "t3")["channel"]
    page.get_by_label("Channel: Baca ulasan", exact=True).select_option("own words…")
    page.keyboard.type("Majalah dinding")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    assert [edit["was"] for edit in table.edits()] == [before]
    expect(page.get_by_text("Somebody else")).to_have_count(0)


def test_own_words_are_kept_where_the_list_does_not_fit(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    expect(page.get_by_label("Channel in your own words: Pesan & bayar")).to_have_value("Loket di pasar")
    page.get_by_label("Channel: Baca ulasan", exact=True).select_option("own words…")
    page.keyboard.type("Majalah dinding")
    page.keyboard.press("Tab")
    page.get_by_label("Channel: Pesan & bayar", exact=True).select_option("Website")
    expect(page.get_by_label("Channel in your own words: Pesan & bayar")).to_be_hidden()
    page.get_by_label("Suggestions, Barrier: Situs peritel A").select_option("Doubt")
    expect(page.get_by_label("Barrier: Situs peritel A", exact=True)).to_have_value("Doubt")
    expect(status(page)).to_contain_text("Saved ")
    rows = {row["id"]: row for row in in_file(document)["touchpoints"]}
    assert (rows["t3"]["channel"], rows["t6"]["channel"], rows["t4"]["barrier"]) == (
        "Majalah dinding",
        "website",
        "doubt",
    )


def test_rows_move_by_buttons_within_and_across_stages(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    up = page.get_by_role("button", name="Move up: Baca ulasan")
    up.click()
    expect(page.get_by_label("Stage: Baca ulasan", exact=True)).to_have_value("awareness")
    expect(up).to_be_focused()
    up.click()
    assert names(page)[:3] == ["Kamar mulai gerah", "Baca ulasan", "Cari di web"]
    expect(up).to_be_focused()
    expect(status(page)).to_contain_text("Saved ")
    assert [row["id"] for row in in_file(document)["touchpoints"]][:3] == ["t1", "t3", "t2"]


def test_choosing_a_stage_does_not_move_the_row_away_under_the_hand(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    stage = page.get_by_label("Stage: Kamar mulai gerah", exact=True)
    stage.focus()
    stage.select_option("Advocacy")
    assert names(page)[0] == "Kamar mulai gerah"
    expect(stage).to_be_focused()
    page.get_by_label("Action: Baca ulasan", exact=True).focus()
    page.wait_for_function("document.querySelectorAll('[data-field=name] textarea')[6].value === 'Kamar mulai gerah'")


def test_removing_a_row_asks_first_and_hands_on_the_focus(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    expect(page.get_by_role("button", name="Keep")).to_be_focused()
    page.get_by_role("button", name="Keep").click()
    assert len(names(page)) == 7
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_label("Touchpoint: Situs peritel A")).to_be_focused()
    expect(status(page)).to_contain_text("Saved ")
    assert "t3" not in [row["id"] for row in in_file(document)["touchpoints"]]


def test_building_the_table_costs_the_same_for_every_row(page: Page, site: Site, tmp_path: Path) -> None:
    made = {}
    for rows in (7, 70, 210):
        folder = tmp_path / str(rows)
        folder.mkdir()
        document = journeys.document(folder, journeys.journey(rows))
        own = page.context.new_page()
        own.add_init_script(COUNT_ELEMENTS)
        Stand(own, site, TouchpointTable(document, lang="en")).open()
        made[rows] = own.evaluate("made")
    assert (made[210] - made[70]) / 140 == (made[70] - made[7]) / 63


def test_a_key_pressed_in_a_large_table_changes_its_own_row_alone(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(200))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    mute(page)
    page.locator("[data-id=t7]").get_by_role("textbox").first.focus()
    page.evaluate(WATCH_ROWS)
    page.keyboard.type("xy")
    expect(status(page)).to_have_text("Saving…")
    assert set(page.evaluate(CHANGED_ROWS)) == {"t7"}


def test_texts_grow_where_the_browser_does_not_do_so_by_itself(stand: Callable[..., Stand], page: Page) -> None:
    page.add_init_script("CSS.supports = () => false")
    table = stand(TouchpointTable)
    page.add_style_tag(content=".jejak textarea { field-sizing: fixed !important; }")
    field = page.get_by_label("Action: Situs peritel A", exact=True)
    hidden = "field => field.scrollHeight - field.clientHeight"
    page.wait_for_function("document.querySelector('[data-field=action] textarea').offsetHeight > 40")
    field.fill("long words " * 20)
    assert field.evaluate(hidden) <= 1
    assert table.edits() == []


# EmotionSliders ----


def test_a_slider_speaks_and_is_moved_by_keys(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(EmotionSliders)
    slider = page.get_by_role("slider", name="Feeling: Situs peritel B")
    expect(slider).to_have_attribute("aria-valuetext", "+1 relieved")
    slider.focus()
    page.keyboard.press("ArrowUp")
    expect(slider).to_have_attribute("aria-valuetext", "+2 delighted")
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][4]["ratings"]["rani"]["valence"] == 2


@pytest.mark.parametrize(
    ("key", "valence"), [("ArrowUp", 1), ("ArrowDown", -1), ("Enter", 0), ("Space", 0), ("End", 2)]
)
def test_the_first_key_rates_what_was_not_rated(
    stand: Callable[..., Stand], page: Page, document: Document, key: str, valence: int
) -> None:
    stand(EmotionSliders)
    slider = page.get_by_role("slider", name="Feeling: Pemasangan")
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    slider.focus()
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    page.keyboard.press(key)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][6]["ratings"] == {"rani": {"valence": valence, "arousal": None}}


def test_a_click_on_the_middle_rates_as_neutral(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    slider = page.get_by_role("slider", name="Feeling: Pemasangan")
    slider.click()
    expect(slider).to_have_attribute("aria-valuetext", "0 neutral")


def test_a_rating_can_be_taken_back(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(EmotionSliders)
    slider = page.get_by_role("slider", name="Feeling: Situs peritel B")
    page.get_by_role("button", name="Take the rating back: Situs peritel B").click()
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    expect(slider).to_be_focused()
    expect(page.get_by_text("Rated: 5 of 7")).to_be_visible()
    expect(status(page)).to_contain_text("Saved ")
    expect(page.locator(".jejak-notice")).to_have_count(0)
    assert in_file(document)["touchpoints"][4]["ratings"] == {}


def test_the_curves_points_are_the_sliders_thumbs(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    centres = page.evaluate(
        """() => { const [path, list] = [document.querySelector(".jejak-path"), document.querySelectorAll(".jejak-range")];
        const box = document.querySelector(".jejak-curve").getBoundingClientRect(), columns = list.length;
        const points = path.getAttribute("d").match(/[\\d.]+ [\\d.]+(?=C|M|$)/g).map(each => each.split(" ").map(Number));
        return points.map(([x, y]) => { const range = list[Math.floor(x)], frame = range.getBoundingClientRect();
          const thumb = frame.bottom - 9 - ((Number(range.value) + 2) / 4) * (frame.height - 18);
          return [box.left + x * box.width / columns - (frame.left + frame.width / 2), box.top + y - thumb] }) }"""
    )
    assert len(centres) == 6
    assert all(abs(offset) < 1.5 for point in centres for offset in point)


def test_peak_and_trough_follow_the_sliders(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    expect(
        page.get_by_text("Peak: Situs peritel B, +1 relieved · Trough: Situs peritel A, −2 frustrated")
    ).to_be_visible()
    page.get_by_role("slider", name="Feeling: Pesan & bayar").press("End")
    expect(page.get_by_text("Peak: Pesan & bayar, +2 delighted")).to_be_visible()


def test_an_emotion_moved_in_the_table_shows_on_the_curve(
    page_factory: Callable[..., Page], site: Site, document: Document
) -> None:
    sliders = Stand(page_factory(), site, EmotionSliders(document, lang="en")).open()
    table = Stand(page_factory(), site, TouchpointTable(document, lang="en")).open()
    table.page.get_by_label("Feeling: Pemasangan").press("End")
    expect(status(table.page)).to_contain_text("Saved ")
    moved = sliders.page.get_by_role("slider", name="Feeling: Pemasangan")
    expect(moved).to_have_attribute("aria-valuetext", "+2 delighted")
    moved.press("Home")
    expect(status(sliders.page)).to_contain_text("Saved ")
    expect(table.page.get_by_label("Feeling: Pemasangan")).to_have_attribute("aria-valuetext", "−2 frustrated")


def test_each_persona_has_feelings_of_its_own(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    page.get_by_role("button", name="Bima").click()
    expect(page.get_by_text("Rated: 0 of 7")).to_be_visible()
    page.get_by_role("slider", name="Feeling: Cari di web").press("End")
    expect(status(page)).to_contain_text("Saved ")
    ratings = in_file(document)["touchpoints"][1]["ratings"]
    assert {persona: rating["valence"] for persona, rating in ratings.items()} == {"rani": 0, "bima": 2}


@pytest.mark.parametrize(
    ("parts", "words"), [((3, ()), "Add a persona first"), ((0, (journeys.RANI,)), "Add touchpoints first")]
)
def test_without_people_or_touchpoints_the_sliders_say_what_to_do(
    page: Page, site: Site, tmp_path: Path, parts: tuple[Any, ...], words: str
) -> None:
    document = journeys.document(tmp_path, journeys.journey(*parts))
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    expect(page.get_by_text(words)).to_be_visible()
    expect(page.get_by_role("slider")).to_have_count(0)


def test_hostile_texts_are_shown_as_texts(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(3))
    hostile = '"><img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>'
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t1", "name"], hostile), [])
    elsewhere._receive(elsewhere, edits(["personas", "rani", "name"], hostile), [])
    for kind in WIDGETS:
        page_of_its_own = page.context.new_page()
        Stand(page_of_its_own, site, kind(document, lang="en")).open()
        expect(page_of_its_own.locator(".jejak img, .jejak script")).to_have_count(0)
        assert page_of_its_own.title() == "One widget, no Jupyter"


# Reading and contrast for everybody ----


@pytest.mark.parametrize("look", [(lang, theme) for lang in ("id", "en") for theme in ("light", "dark")], ids="-".join)
@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing(page: Page, site: Site, tmp_path: Path, kind: type, look: tuple[str, str]) -> None:
    lang, theme = look
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, kind(document, lang=lang), theme).open()
    open_everything(page)
    for width in (1280, 1024, 400):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width} px: {found.generate_report()}"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing_where_there_is_nothing_yet(
    page: Page, site: Site, tmp_path: Path, kind: type, theme: str
) -> None:
    document = journeys.document(tmp_path, journeys.journey(0, ()))
    Stand(page, site, kind(document, lang="en"), theme).open()
    page.evaluate("stub.trigger('comm:close')")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("kind", WIDGETS)
@pytest.mark.parametrize("width", [1280, 1024, 400])
def test_nothing_sticks_out_of_the_page(page: Page, site: Site, tmp_path: Path, kind: type, width: int) -> None:
    long = "Menunggu-" * 40
    document = journeys.document(tmp_path, journeys.journey(12))
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t2", "name"], long), [])
    elsewhere._receive(elsewhere, edits(["personas", "rani", "name"], long), [])
    page.set_viewport_size({"width": width, "height": 900})
    Stand(page, site, kind(document, lang="id")).open()
    open_everything(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def open_everything(page: Page) -> None:
    """Open every group, the first row's details and a question, with the focus in the form."""
    page.evaluate("document.querySelectorAll('details').forEach(group => group.open = true)")
    for opener in page.locator("[data-field=tools] button[aria-expanded]").all()[:2]:
        opener.click()
    for remove in page.locator("[data-act=remove]").all()[:1]:
        remove.click()


def edits(path: list[str], value: Any) -> dict[str, Any]:
    return {"kind": "edits", "edits": [{"id": f"{path}: {value}", "path": path, "value": value}]}
