"""TouchpointTable in a real Chromium, on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file, mute, names, status
from stub.site import Site, Stand

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document

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
