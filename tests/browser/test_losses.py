"""Who overwrites and who is overwritten are both told, and can put the words back. On the stub page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect
from stub import journeys
from stub.hands import (
    LATE,
    edits,
    in_file,
    mute,
    remove_elsewhere,
    rows_in,
    speak,
    status,
    undo,
)
from stub.site import Site, Stand

from jejak.widgets import EmotionSliders, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document


def test_the_winner_can_put_the_others_words_back(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    mute(page)
    field = page.get_by_label("Action: Pemasangan", exact=True)
    field.fill("Mine")
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "action"], "Theirs"), [])
    speak(page)
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Put theirs back").click()
    expect(field).to_have_value("Theirs")
    expect(page.locator(".jejak-notice")).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == "Theirs"
    undo(page)
    expect(field).to_have_value("Mine")


def test_the_loser_is_told_and_can_put_the_words_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    table = stand(TouchpointTable)
    field = page.get_by_label("Action: Pemasangan", exact=True)
    field.fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    elsewhere = TouchpointTable(document)
    for words in ("Theirs", "Theirs, at length"):
        elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "action"], words), [])
        table.receive({"kind": "look"})
        table.widget._seen = True
        table.outgoing.append({"method": "update", "state": {"_data": table.widget._data}})
        table.push()
    notice = page.locator(".jejak-notice")
    expect(notice).to_have_text(re.compile("written “Theirs” over your “Mine” in Action: Pemasangan"))
    notice.get_by_role("button", name="Put mine back").click()
    expect(field).to_have_value("Mine")
    expect(notice).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert rows_in(document)["t7"]["action"] == "Mine"


def test_who_overwrites_themselves_in_another_form_is_told_nothing(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: rating in the table and then in the sliders of the same page looked like somebody else."""
    stand(TouchpointTable)
    page.evaluate("document.querySelector('main').append(Object.assign(document.createElement('div'), {id: 'second'}))")
    page.evaluate("void stub.open('second')")
    for view, words in (("#view", "One"), ("#second", "Two"), ("#view", "Three")):
        page.locator(view).get_by_label("Action: Pemasangan", exact=True).fill(words)
        page.keyboard.press("Tab")
        expect(page.locator(view).get_by_role("status")).to_contain_text("Saved ")
        expect(page.locator("#second").get_by_label("Action: Pemasangan", exact=True)).to_have_value(words)
    expect(page.locator(".jejak-notice")).to_have_count(0)


def test_who_removes_a_row_somebody_had_just_written_in_is_told_and_can_bring_it_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: a removed row took a neighbour's words of a moment ago along, unseen by anybody."""
    table = stand(TouchpointTable)
    before = in_file(document)["touchpoints"]
    mute(page)
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t3", "action"], "<b>Theirs</b>"), [])
    speak(page)
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    notice = page.locator(".jejak-notice")
    expect(notice).to_contain_text("Somebody else had just written in “Baca ulasan”, which you removed.")
    (edit,) = table.edits()
    assert edit["was"] == before[2]
    assert "t3" not in rows_in(document)
    notice.get_by_role("button", name="Bring it back").click()
    expect(page.get_by_label("Action: Baca ulasan", exact=True)).to_have_value("<b>Theirs</b>")
    expect(notice).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    before[2]["action"] = "<b>Theirs</b>"
    assert in_file(document)["touchpoints"] == before


def test_a_removal_kept_on_the_shelf_is_not_put_over_what_somebody_wrote_since(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: a removal made while Python was gone was done days later, whatever the row held by then."""
    table = stand(TouchpointTable, timed=True)
    mute(page)
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t3", "action"], "Theirs"), [])
    table.open()
    page.clock.run_for(LATE)
    expect(page.locator(".jejak-notice")).to_contain_text("Somebody wrote something else here meanwhile")
    expect(page.get_by_label("Action: Baca ulasan", exact=True)).to_have_value("Theirs")
    assert rows_in(document)["t3"]["action"] == "Theirs"
    assert table.shelf() == {}


def test_who_had_just_written_in_a_row_that_is_removed_is_told_and_can_bring_it_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: words saved a moment ago went with their row, and their writer never heard of it."""
    table = stand(TouchpointTable)
    page.get_by_label("Action: Baca ulasan", exact=True).fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    before = in_file(document)["touchpoints"]
    remove_elsewhere(table, document, "t3", "touchpoints")
    notice = page.locator(".jejak-notice")
    expect(notice).to_contain_text("removed “Baca ulasan”, in which you had just written “Mine”.")
    notice.get_by_role("button", name="Bring it back").click()
    expect(page.get_by_label("Action: Baca ulasan", exact=True)).to_have_value("Mine")
    expect(notice).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"] == before


def test_who_sees_only_a_part_of_a_row_is_told_that_it_went_and_cannot_bring_back_a_part(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    sliders = stand(EmotionSliders)
    page.get_by_role("slider", name="Feeling: Pemasangan").focus()
    page.keyboard.press("ArrowRight")
    expect(status(page)).to_contain_text("Saved ")
    remove_elsewhere(sliders, document, "t7", "touchpoints")
    notice = page.locator(".jejak-notice")
    expect(notice).to_contain_text("removed “Pemasangan”, in which you had just written “relieved”.")
    expect(notice.get_by_role("button")).to_have_text(["Understood"])


def test_a_notice_leaves_the_field_somebody_writes_in_where_it_is(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: a notice above the table pushed the line away under the hand."""
    document = journeys.document(tmp_path, journeys.journey(30))
    table = Stand(page, site, TouchpointTable(document, lang="en")).open()
    page.add_style_tag(content="main { height: 500px; overflow: auto; overflow-anchor: none }")
    page.get_by_label("Action: Pemasangan", exact=True).first.fill("Mine")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    before = page.evaluate("document.activeElement.getBoundingClientRect().top")
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "action"], "Theirs"), [])
    table.outgoing += table.receive({"kind": "look"})
    table.push()
    expect(page.locator(".jejak-notice")).to_be_attached()
    assert abs(page.evaluate("document.activeElement.getBoundingClientRect().top") - before) < 2
