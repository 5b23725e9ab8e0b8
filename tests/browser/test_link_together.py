"""The line between a form and Python, on the stub page: several at once, and what Python refuses.

Time is Playwright's clock wherever a wait is part of the behaviour, so that no test sleeps.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from stub import journeys
from stub.hands import (
    FORMS,
    LATE,
    edits,
    in_file,
    mute,
    names,
    remove_elsewhere,
    speak,
    status,
)
from stub.site import Site, Stand

from jejak.widgets import EmotionSliders, PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document

SECOND_VIEW = """async () => {
  const place = Object.assign(document.createElement("div"), { id: "second" });
  document.querySelector("main").append(place);
  const text = await (await fetch("/widget.js")).text();
  const copy = await import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  copy.default.render({ model: stub.model, el: place });
}"""

ODD = (
    {"op": "set", "path": ["touchpoints", "t1", "motives"], "value": None},
    {"op": "set", "path": ["touchpoints", "t1", "ratings"], "value": None},
    {"op": "set", "path": ["touchpoints", "t1", "ratings", "rani"], "value": "x"},
    {"op": "set", "path": ["personas", "rani", "motives"], "value": 5},
    {"op": "add", "path": ["touchpoints"], "value": {"id": "n"}},
    {"op": "add", "path": ["stages"], "value": {"id": "n"}},
    {"op": "add", "path": ["personas"], "value": None},
)


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


# Two views ----


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


# Removed by a colleague ----


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


# Refused ----


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


@pytest.mark.parametrize("kind", FORMS)
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
