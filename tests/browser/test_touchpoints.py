"""TouchpointTable in a real Chromium, on the stub page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import QUIET, choose, in_file, mute, names, remove_elsewhere, status
from stub.site import Site, Stand

from jejak.i18n import speech
from jejak.model import Persona, Scope, Stage
from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

LANES = ("time_of_day", "other_brands", "frontstage", "backstage", "support", "intent", "design", "implementation")
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
    expect(page.get_by_text("8 rows")).to_be_visible()
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    added = next(row for row in in_file(document)["touchpoints"] if row["name"] == "Ask a friend")
    assert (added["stage"], added["evidence"], added["ratings"]) == ("consideration", "assumed", {})


def test_every_cell_of_a_row_is_saved(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Watches")
    page.get_by_label("Thought: Pemasangan", exact=True).fill("Cool!")
    choose(page.get_by_label("Channel: Pemasangan", exact=True), "Phone")
    page.get_by_label("Barrier: Pemasangan", exact=True).fill("price")
    page.get_by_role("button", name="More about: Pemasangan").click()
    more = page.locator(".jejak-more")
    more.get_by_label("Pain point").fill("Dust")
    more.get_by_label("Opportunity").fill("Sweep up")
    more.get_by_label("Information sought").fill("How long?")
    more.get_by_label("Source of information").fill("The technician")
    choose(more.get_by_label("Evidence"), "observed")
    more.locator("summary").click()
    more.get_by_role("button", name="Time").click()
    more.get_by_label("Moment of truth").check()
    expect(status(page)).to_contain_text("Saved ")
    row = in_file(document)["touchpoints"][6]
    assert row == {
        "id": "t7", "stage": "retention", "name": "Pemasangan", "channel": "phone", "action": "Watches", "thought": "Cool!",
        "motives": ["time"], "barrier": "price", "pain_point": "Dust", "information_sought": "How long?",
        "information_source": "The technician", "opportunity": "Sweep up", "evidence": "observed",
        "moment_of_truth": True, "ratings": {},
        **dict.fromkeys((*LANES, "remedy", "feedback", "answer"), ""),
    }  # fmt: skip


def test_details_open_filled_while_somebody_is_in_the_row(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Situs peritel A", exact=True).focus()
    page.evaluate("stub.deliver({method: 'custom', content: {kind: 'here'}})")
    opener = page.get_by_role("button", name="More about: Situs peritel A")
    opener.click()
    expect(opener).to_have_attribute("aria-expanded", "true")
    pain = page.get_by_label("Pain point: Situs peritel A")
    assert pain.input_value() == "Spesifikasi kosong"
    opener.click()
    expect(pain).to_have_count(0)


def test_own_words_over_a_channel_of_the_list_are_nobody_elses_words(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: the first own words were sent as if the field had been empty, and a conflict was told."""
    table = stand(TouchpointTable)
    before = next(row for row in in_file(document)["touchpoints"] if row["id"] == "t3")["channel"]
    choose(page.get_by_label("Channel: Baca ulasan", exact=True), "own words…")
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
    choose(page.get_by_label("Channel: Baca ulasan", exact=True), "own words…")
    page.keyboard.type("Majalah dinding")
    page.keyboard.press("Tab")
    choose(page.get_by_label("Channel: Pesan & bayar", exact=True), "Website")
    expect(page.get_by_label("Channel in your own words: Pesan & bayar")).to_be_hidden()
    suggestions_for(page, "Situs peritel A").click()
    page.get_by_role("menuitem", name="Doubt").click()
    expect(page.get_by_label("Barrier: Situs peritel A", exact=True)).to_have_value("Doubt")
    expect(status(page)).to_contain_text("Saved ")
    rows = {row["id"]: row for row in in_file(document)["touchpoints"]}
    assert (rows["t3"]["channel"], rows["t6"]["channel"], rows["t4"]["barrier"]) == (
        "Majalah dinding",
        "website",
        "doubt",
    )


def suggestions_for(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=f"Suggestions, Barrier: {name}")


def test_suggestions_are_walked_by_keys_and_change_nothing_until_one_is_chosen(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: one ArrowDown on the closed list wrote its first word over the team's own."""
    table = stand(TouchpointTable)
    barrier = page.get_by_label("Barrier: Situs peritel A", exact=True)
    menu, items = page.get_by_role("menu"), page.get_by_role("menuitem")
    button = suggestions_for(page, "Situs peritel A")
    barrier.focus()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(items.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    page.keyboard.press("d")
    expect(page.get_by_role("menuitem", name="Doubt")).to_be_focused()
    assert Axe().run(page).violations_count == 0
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    expect(barrier).to_have_value("Spesifikasi kosong")
    assert table.edits() == []
    page.keyboard.press("Enter")
    page.keyboard.press("d")
    page.keyboard.press("Enter")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    expect(barrier).to_have_value("Doubt")
    page.locator(".jejak-bar").get_by_role("button", name="Undo").click()
    expect(barrier).to_have_value("Spesifikasi kosong")
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][3]["barrier"] == "Spesifikasi kosong"


def test_a_press_beside_the_suggestions_or_on_their_button_closes_them(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    button, menu = suggestions_for(page, "Situs peritel A"), page.get_by_role("menu")
    for leave in (button, page.get_by_role("heading", name="Touchpoints")):
        button.click()
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(menu).to_be_in_viewport(ratio=1)
        leave.click()
        expect(menu).to_be_hidden()
        expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    suggestions_for(page, "Baca ulasan").click(force=True)
    expect(suggestions_for(page, "Baca ulasan")).to_have_attribute("aria-expanded", "true")
    expect(button).to_have_attribute("aria-expanded", "false")
    assert table.edits() == []


def test_rows_move_by_buttons_within_and_across_stages(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    up = page.get_by_role("button", name="Move up: Baca ulasan")
    up.click()
    expect(page.get_by_text("“Baca ulasan” is now number 3, stage Awareness")).to_be_attached()
    expect(up).to_be_focused()
    up.click()
    assert names(page)[:3] == ["Kamar mulai gerah", "Baca ulasan", "Cari di web"]
    expect(up).to_be_focused()
    expect(status(page)).to_contain_text("Saved ")
    assert [row["id"] for row in in_file(document)["touchpoints"]][:3] == ["t1", "t3", "t2"]


def test_choosing_a_stage_does_not_move_the_row_away_under_the_hand(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    show_column(page, "Stage")
    stage = page.get_by_label("Stage: Kamar mulai gerah", exact=True)
    stage.focus()
    choose(stage, "Advocacy")
    assert names(page)[0] == "Kamar mulai gerah"
    expect(stage).to_be_focused()
    page.get_by_label("Action: Baca ulasan", exact=True).focus()
    page.wait_for_function("document.querySelectorAll('[data-field=name] textarea')[6].value === 'Kamar mulai gerah'")


# Adding, copying, removing ----


def test_a_stage_takes_rows_and_says_where_the_gaps_are(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    heads = page.locator(".jejak-table-stage th[scope=rowgroup]")
    expect(heads).to_have_count(6)
    expect(heads.nth(1)).to_contain_text("Consideration3Which options do they see?")
    expect(heads.nth(3)).to_contain_text("Purchasenothing yetHow many steps")
    page.get_by_role("button", name="+ add here: Purchase").click()
    page.keyboard.type("Checkout")
    page.keyboard.press("Tab")
    expect(heads.nth(3)).to_contain_text("Purchase1")
    assert names(page)[6:] == ["Checkout", "Pemasangan"]
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][-1]["stage"] == "purchase"


def test_touchpoints_without_a_stage_stand_last(page: Page, site: Site, tmp_path: Path) -> None:
    journey = journeys.journey()
    lost = msgspec.structs.replace(journey.touchpoints[0], stage="gone")
    touchpoints = (lost, *journey.touchpoints[1:])
    document = journeys.document(tmp_path, msgspec.structs.replace(journey, touchpoints=touchpoints))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    expect(page.locator(".jejak-table-stage").last).to_contain_text("Without a stage1")
    assert names(page)[-1] == "Kamar mulai gerah"
    page.get_by_role("button", name="Move up: Kamar mulai gerah").click()
    expect(page.locator(".jejak-table-stage")).to_have_count(6)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][0]["stage"] == "advocacy"


def test_suggestions_are_added_in_the_journeys_language(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    written = speech("id")("Payment at the counter")
    page.get_by_role("button", name="+ suggestions: Purchase").click()
    idea = page.locator(".jejak-table-stage").get_by_role("button", name=written)
    idea.click()
    idea.click(force=True)
    expect(idea).to_have_text(f"✓ {written}")
    expect(idea).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="+ suggestions: Purchase")).to_be_focused()
    expect(status(page)).to_contain_text("Saved ")
    rows = [row for row in in_file(document)["touchpoints"] if row["stage"] == "purchase"]
    assert [(row["name"], row["channel"]) for row in rows] == [(written, "shop")]


def test_a_copy_holds_what_was_written_and_not_what_was_felt(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.get_by_role("button", name="More about: Situs peritel A").click()
    page.get_by_role("button", name="Duplicate").click()
    page.keyboard.type("Situs peritel C")
    page.keyboard.press("Tab")
    assert names(page)[3:5] == ["Situs peritel A", "Situs peritel C"]
    expect(status(page)).to_contain_text("Saved ")
    original, copied = in_file(document)["touchpoints"][3:5]
    assert copied == original | {"id": copied["id"], "name": "Situs peritel C", "ratings": {}}
    assert original["ratings"]


def test_a_removed_row_comes_back_whole_where_it_was(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    before = in_file(document)["touchpoints"]
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    expect(page.get_by_label("Touchpoint: Situs peritel A")).to_be_focused()
    expect(page.get_by_text("Removed Baca ulasan.")).to_be_visible()
    expect(status(page)).to_contain_text("Saved ")
    assert "t3" not in [row["id"] for row in in_file(document)["touchpoints"]]
    page.locator(".jejak-told").get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Touchpoint: Baca ulasan")).to_be_focused()
    expect(page.get_by_text("Removed Baca ulasan.")).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"] == before


def test_what_came_back_another_way_is_not_offered_again(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.get_by_role("button", name="Remove: Baca ulasan").click()
    page.locator(".jejak-bar").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("7 rows")).to_be_visible()
    expect(page.locator(".jejak-told")).to_be_empty()


# Moving ----


def test_the_keyboard_moves_a_row_with_what_is_being_typed(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    field = page.get_by_label("Action: Pesan & bayar", exact=True)
    field.press("End")
    page.keyboard.type(" sore")
    page.keyboard.press("Alt+ArrowDown")
    expect(page.get_by_text("“Pesan & bayar” is now number 6, stage Purchase")).to_be_attached()
    expect(field).to_be_focused()
    page.keyboard.type(" ini")
    page.keyboard.press("Alt+ArrowUp")
    page.keyboard.press("Alt+ArrowUp")
    expect(page.get_by_text("“Pesan & bayar” is now number 6, stage Consideration")).to_be_attached()
    expect(field).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    rows = in_file(document)["touchpoints"]
    assert [row["id"] for row in rows] == ["t1", "t2", "t3", "t4", "t6", "t5", "t7"]
    assert (rows[4]["stage"], rows[4]["action"]) == ("consideration", "Memesan AC dengan jadwal pemasangan sore ini")


def test_a_move_keeps_the_row_in_sight(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(60))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    field = page.locator("[data-id=t58] [data-field=action] textarea")
    field.focus()
    for _ in range(12):
        page.keyboard.press("Alt+ArrowUp")
    expect(field).to_be_focused()
    expect(field).to_be_in_viewport()


def drag(page: Page, row: str, to: str, share: float) -> None:
    """Drag a row by its handle over another one, `share` of its height down; the button stays pressed."""
    page.locator(f"[data-id={row}] .jejak-handle").hover()
    page.mouse.down()
    box = page.locator(f"tbody[data-id={to}], tbody[data-stage={to}]").bounding_box() or {}
    page.mouse.move(box["x"] + 300, box["y"] + box["height"] * share, steps=4)


def test_a_row_is_dragged_to_another_place_and_stage(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.get_by_label("Thought: Baca ulasan", exact=True).fill("Banyak sekali")
    drag(page, "t1", "t4", 0.8)
    expect(page.locator("[data-id=t4]")).to_have_attribute("data-drop", "after")
    page.mouse.up()
    assert names(page)[:4] == ["Cari di web", "Baca ulasan", "Situs peritel A", "Kamar mulai gerah"]
    expect(page.get_by_text("“Kamar mulai gerah” is now number 4, stage Consideration")).to_be_attached()
    drag(page, "t6", "t2", 0.2)
    page.mouse.up()
    drag(page, "t7", "purchase", 0.5)
    page.mouse.up()
    expect(page.locator("[data-drop], [data-dragged]")).to_have_count(0)
    expect(status(page)).to_contain_text("Saved ")
    rows = in_file(document)["touchpoints"]
    assert [(row["id"], row["stage"]) for row in rows] == [
        ("t6", "awareness"),
        ("t2", "awareness"),
        ("t3", "consideration"),
        ("t4", "consideration"),
        ("t1", "consideration"),
        ("t5", "consideration"),
        ("t7", "purchase"),
    ]
    assert rows[2]["thought"] == "Banyak sekali"


def test_a_row_dragged_out_of_all_stages_has_none_in_the_file(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: the move was told, and the file kept the old stage."""
    journey = journeys.journey()
    lost = msgspec.structs.replace(journey.touchpoints[0], stage="gone")
    document = journeys.document(
        tmp_path, msgspec.structs.replace(journey, touchpoints=(lost, *journey.touchpoints[1:]))
    )
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    page.set_viewport_size({"width": 1280, "height": 1600})
    drag(page, "t7", "t1", 0.8)
    page.mouse.up()
    expect(page.get_by_text("“Pemasangan” is now number 7, stage Without a stage")).to_be_attached()
    assert names(page)[-2:] == ["Kamar mulai gerah", "Pemasangan"]
    expect(status(page)).to_contain_text("Saved ")
    stages = {row["id"]: row["stage"] for row in in_file(document)["touchpoints"]}
    assert (stages["t7"], stages["t1"]) == ("", "gone")


@pytest.mark.parametrize("removed", ["t1", "t4"])
def test_a_row_removed_elsewhere_while_dragging_is_left_alone(
    stand: Callable[..., Stand], page: Page, document: Document, removed: str
) -> None:
    """Fault guarded: letting go of a row that was gone threw, and one dropped at such a row left its stage."""
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    table = stand(TouchpointTable)
    drag(page, "t1", "t4", 0.8)
    remove_elsewhere(table, document, removed, "touchpoints")
    page.mouse.up()
    expect(page.locator(f"[data-id={removed}]")).to_have_count(0)
    expect(page.locator("[data-drop], [data-dragged]")).to_have_count(0)
    assert (thrown, table.edits()) == ([], [])


def test_a_stage_may_be_named_like_what_every_object_has(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: a stage with the id "constructor" took its suggestions from there, and no table was shown."""
    journey = journeys.journey(personas=(Persona(id="toString", name="Rani"),))
    stages = (Stage(id="constructor", name="Build"), *journey.stages)
    document = journeys.document(tmp_path, msgspec.structs.replace(journey, stages=stages))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    expect(page.locator(".jejak-table-stage th").first).to_contain_text("Build")
    page.get_by_role("button", name="+ suggestions: Build").click()
    expect(page.locator("[data-stage=constructor] .jejak-chip").first).to_be_visible()
    slider = page.get_by_label("Feeling: Baca ulasan", exact=True)
    expect(slider).to_have_attribute("aria-valuetext", "not rated")
    slider.press("ArrowRight")
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"][2]["ratings"]["toString"] == {"valence": 1, "arousal": None}


def test_escape_leaves_a_dragged_row_where_it_was(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    drag(page, "t1", "t4", 0.8)
    page.keyboard.press("Escape")
    page.mouse.up()
    assert names(page)[0] == "Kamar mulai gerah"
    assert table.edits() == []


def test_a_finger_drags_a_row_instead_of_the_page(
    page_factory: Callable[..., Page], site: Site, document: Document
) -> None:
    page = page_factory(has_touch=True)
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    start = page.locator("[data-id=t1] .jejak-handle").bounding_box() or {}
    end = page.locator("[data-id=t4]").bounding_box() or {}
    touch = page.context.new_cdp_session(page)
    points = [
        (start["x"] + 8, start["y"] + 8),
        (start["x"] + 8, start["y"] + 60),
        (end["x"] + 20, end["y"] + end["height"] - 8),
    ]
    for kind, (x, y) in zip(("touchStart", "touchMove", "touchMove"), points, strict=True):
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(page.locator("[data-field=name] textarea").nth(3)).to_have_value("Kamar mulai gerah")


# Keys ----


def test_keys_lead_through_a_column_and_add_rows(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.get_by_label("Action: Cari di web", exact=True).press("Control+ArrowDown")
    expect(page.get_by_label("Action: Baca ulasan", exact=True)).to_be_focused()
    page.keyboard.press("Control+ArrowUp")
    expect(page.get_by_label("Action: Cari di web", exact=True)).to_be_focused()
    page.get_by_label("Touchpoint: Baca ulasan", exact=True).press("Enter")
    expect(page.get_by_label("Touchpoint: Situs peritel A", exact=True)).to_be_focused()
    page.get_by_label("Channel: Situs peritel A", exact=True).press("Control+ArrowDown")
    expect(page.get_by_label("Channel: Situs peritel B", exact=True)).to_be_focused()
    page.keyboard.press("Control+Enter")
    page.keyboard.type("Situs peritel C")
    assert names(page)[4:6] == ["Situs peritel B", "Situs peritel C"]


def test_enter_makes_a_line_in_a_longer_text(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    field = page.get_by_label("Action: Pemasangan", exact=True)
    field.press_sequentially("One")
    field.press("Enter")
    field.press_sequentially("Two")
    expect(field).to_have_value("One\nTwo")


# Columns ----


def show_column(page: Page, name: str) -> None:
    page.get_by_role("button", name="Columns").click()
    page.get_by_role("group", name="Columns").get_by_label(name, exact=True).check()
    page.keyboard.press("Escape")


def headings(page: Page) -> list[str]:
    return page.locator("thead th").all_inner_texts()[1:-1]


USUAL = ["Touchpoint", "Channel", "Action", "Thought", "Emotion", "Barrier"]


@pytest.mark.parametrize(
    ("shape", "lanes"),
    [
        ({"map_type": "current_state"}, []),
        ({"map_type": "future_state"}, []),
        ({"map_type": "day_in_the_life"}, ["Time of day", "Other brands"]),
        ({"map_type": "service_blueprint"}, ["Frontstage", "Backstage", "Supporting processes"]),
        ({"scope": Scope(kind="experience")}, ["Intent", "Design", "Implementation"]),
    ],
)
def test_a_map_shows_its_lanes(page: Page, site: Site, tmp_path: Path, shape: dict[str, Any], lanes: list[str]) -> None:
    document = journeys.document(tmp_path, msgspec.structs.replace(journeys.journey(), **shape))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    shown = headings(page)
    assert [name for name in shown if name not in lanes] == USUAL
    assert [name for name in shown if name in lanes] == lanes
    for lane in lanes:
        page.get_by_label(f"{lane}: Baca ulasan", exact=True).fill(f"Our {lane}")
    page.get_by_role("button", name="Columns").focus()
    if lanes:
        expect(status(page)).to_contain_text("Saved ")
    row = in_file(document)["touchpoints"][2]
    assert [row[field] for field in LANES if row[field]] == [f"Our {lane}" for lane in lanes]


def test_a_lane_of_another_map_is_reachable_where_it_holds_something(page: Page, site: Site, tmp_path: Path) -> None:
    journey = journeys.journey()
    filled = msgspec.structs.replace(journey.touchpoints[0], backstage="Stock system")
    touchpoints = (filled, *journey.touchpoints[1:])
    document = journeys.document(tmp_path, msgspec.structs.replace(journey, touchpoints=touchpoints))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    opener = page.get_by_role("button", name="More about: Kamar mulai gerah")
    expect(opener).to_have_attribute("data-filled", "")
    opener.click()
    backstage = page.get_by_label("Backstage: Kamar mulai gerah")
    expect(backstage).to_have_value("Stock system")
    expect(page.get_by_label("Frontstage: Kamar mulai gerah")).to_have_count(0)
    backstage.fill("")
    expect(backstage).to_be_focused()


def test_columns_are_chosen_and_kept_by_this_browser(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    page.get_by_label("Action: Pemasangan", exact=True).fill("Half a sen")
    show_column(page, "Pain point")
    expect(page.get_by_role("button", name="Columns")).to_be_focused()
    page.get_by_role("button", name="Columns").click()
    page.get_by_role("group", name="Columns").get_by_label("Barrier", exact=True).uncheck()
    assert headings(page) == [*USUAL[:5], "Pain point"]
    expect(page.get_by_label("Pain point: Situs peritel A", exact=True)).to_have_value("Spesifikasi kosong")
    expect(page.get_by_label("Action: Pemasangan", exact=True)).to_have_value("Half a sen")
    table.open()
    assert headings(page) == [*USUAL[:5], "Pain point"]
    page.get_by_role("button", name="More about: Situs peritel A").click()
    expect(page.locator(".jejak-more").get_by_label("Barrier: Situs peritel A", exact=True)).to_have_value(
        "Spesifikasi kosong"
    )
    page.get_by_role("button", name="Columns").click()
    page.get_by_role("button", name="The usual columns").click()
    assert headings(page) == USUAL


@pytest.mark.parametrize("kept", ["{", "null", "[]", '"stage"', '{"nowhere": true}'])
def test_a_choice_that_nobody_understands_does_no_harm(stand: Callable[..., Stand], page: Page, kept: str) -> None:
    table = stand(TouchpointTable)
    show_column(page, "Evidence")
    page.evaluate("kept => Object.keys(localStorage).forEach(key => localStorage.setItem(key, kept))", kept)
    table.open()
    assert headings(page) == USUAL


@pytest.mark.parametrize(("width", "map_type"), [(880, "current_state"), (1280, "service_blueprint")])
def test_the_usual_columns_need_no_scrolling_where_jupyterlab_shows_them(
    page: Page, site: Site, tmp_path: Path, width: int, map_type: str
) -> None:
    document = journeys.document(tmp_path, msgspec.structs.replace(journeys.journey(), map_type=map_type))
    page.set_viewport_size({"width": width, "height": 900})
    Stand(page, site, TouchpointTable(document, lang="id")).open()
    table = page.locator(".jejak-table-scroll").evaluate("({scrollWidth, clientWidth}) => [scrollWidth, clientWidth]")
    assert table[0] <= table[1]
    expect(page.locator("thead")).to_be_visible()


def test_more_columns_scroll_beside_number_and_name(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, msgspec.structs.replace(journeys.journey(), map_type="service_blueprint"))
    page.set_viewport_size({"width": 1000, "height": 900})
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    expect(page.locator("[data-right]")).to_have_count(1)
    page.get_by_label("Barrier: Baca ulasan", exact=True).focus()
    expect(page.locator("[data-left]")).to_have_count(1)
    name = page.get_by_label("Touchpoint: Baca ulasan", exact=True)
    expect(name).to_be_in_viewport(ratio=1)
    barrier = page.get_by_label("Barrier: Baca ulasan", exact=True).bounding_box() or {}
    left = name.bounding_box() or {}
    assert barrier["x"] >= left["x"] + left["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 1000


# From and to a spreadsheet ----

PASTE = """
(field, [text, html]) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  if (html) data.setData("text/html", html);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  field.dispatchEvent(event);
  return event.defaultPrevented;
}
"""


def test_cells_of_a_sheet_become_rows_and_one_undo_takes_them_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    before = in_file(document)["touchpoints"]
    field = page.get_by_label("Action: Pemasangan", exact=True)
    sheet = "Tahap\tTitik kontak\tTindakan\nAdvokasi\tUlasan\tMenulis\nAdvokasi\tCerita\tBercerita\n"
    assert field.evaluate(PASTE, [sheet, ""])
    page.get_by_role("button", name="Add 2 rows").click()
    assert names(page)[-2:] == ["Ulasan", "Cerita"]
    expect(status(page)).to_contain_text("Saved ")
    added = in_file(document)["touchpoints"][-2:]
    assert [(row["stage"], row["action"]) for row in added] == [("advocacy", "Menulis"), ("advocacy", "Bercerita")]
    page.locator(".jejak-bar").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("7 rows")).to_be_visible()
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"] == before


def test_a_single_cell_goes_into_its_field(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    field = page.get_by_label("Action: Pemasangan", exact=True)
    one = ["Two\nlines", "<table><tr><td>Two<br>lines</td></tr></table>"]
    assert not field.evaluate(PASTE, one)


def test_all_rows_are_copied_for_a_spreadsheet(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.context.grant_permissions(["clipboard-read"])
    page.get_by_role("button", name="Copy for Excel").click()
    expect(page.get_by_text("Copied. Paste it into a spreadsheet.")).to_be_visible()
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert lines[0].startswith("Stage\tTouchpoint\tChannel\tAction")
    assert len(lines) == 8
    assert lines[4].startswith("Consideration\tSitus peritel A\tWebsite\t")


# Large tables ----


def test_building_the_table_costs_the_same_for_every_row(page: Page, site: Site, tmp_path: Path) -> None:
    made = {}
    for rows in (7, 70, 210):
        folder = tmp_path / str(rows)
        folder.mkdir()
        document = journeys.document(folder, journeys.journey(rows))
        own = page.context.new_page()
        own.add_init_script(COUNT_ELEMENTS)
        Stand(own, site, TouchpointTable(document, lang="en")).open()
        expect(own.locator(".jejak-row")).to_have_count(rows)
        made[rows] = own.evaluate("made")
    assert (made[210] - made[70]) / 140 == (made[70] - made[7]) / 63


def test_a_long_table_is_there_before_its_last_row_and_soon_whole(page: Page, site: Site, tmp_path: Path) -> None:
    page.clock.install()
    Stand(page, site, TouchpointTable(journeys.document(tmp_path, journeys.journey(200)), lang="en")).open()
    page.clock.pause_at(page.evaluate("Date.now()") + 1000)
    page.evaluate("close1(), void stub.open()")
    assert 0 < page.locator(".jejak-row").count() < 50
    page.clock.run_for(100)
    expect(page.locator(".jejak-row")).to_have_count(200)


def test_a_row_added_before_the_table_is_whole_has_the_focus(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: a row that was not made yet could not be gone to."""
    document = journeys.document(tmp_path, journeys.journey(200))
    page.clock.install()
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    page.clock.pause_at(page.evaluate("Date.now()") + 1000)
    page.evaluate("close1(), void stub.open()")
    page.get_by_role("button", name="+ touchpoint").click()
    page.keyboard.type("The last one")
    page.clock.run_for(QUIET)
    expect(status(page)).to_have_text(re.compile("^Saved"))
    assert "The last one" in [row["name"] for row in in_file(document)["touchpoints"]]


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
    assert table.edits() == []
    field.fill("long words " * 20)
    assert field.evaluate(hidden) <= 1
