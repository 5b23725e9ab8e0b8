"""The forms of records in a real Chromium, on the stub page: each kind of field, and what each form does of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import choose, in_file, remove_elsewhere, status, undo
from stub.site import Site, Stand

from jejak import store
from jejak.model import Change, Journey
from jejak.places import EXAMPLES
from jejak.store.codec import encode
from jejak.widgets import (
    AudienceForm,
    ChangePlan,
    GoalPicker,
    MomentLog,
    OpportunityList,
    PainList,
    ResourceList,
    StageEditor,
    WalkLog,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """The worked example: something of everything."""
    return journeys.document(tmp_path, store.read(EXAMPLES / "ac-portabel.en.json"))


def saved(page: Page, document: Document) -> dict[str, Any]:
    """Return the file once the form says that everything is saved."""
    expect(status(page)).to_contain_text("Saved ")
    return in_file(document)


def record(page: Page, place: int) -> Locator:
    return page.locator(".jejak-record").nth(place)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


# What holds for every list ----


def test_a_record_is_added_written_moved_and_removed(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(ResourceList)
    button(page, "+ needed").click()
    page.keyboard.type("Call-back\nlist")
    assert saved(page, document)["resources"][-1]["name"] == "Call-backlist"
    page.keyboard.press("Alt+ArrowUp")
    expect(page.locator(".jejak-record textarea").nth(10)).to_be_focused()
    found = saved(page, document)["resources"]
    assert (found[5]["name"], found[5]["holding"]) == ("Call-backlist", "needed")
    button(page, "Move up: Call-backlist").click()
    assert saved(page, document)["resources"][4]["name"] == "Call-backlist"
    button(page, "Remove: Call-backlist").click()
    expect(page.get_by_text("Removed Call-backlist.")).to_be_visible()
    assert len(saved(page, document)["resources"]) == 6
    page.locator(".jejak-record-told").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Removed Call-backlist.")).to_be_hidden()
    assert saved(page, document)["resources"][4]["name"] == "Call-backlist"


def test_the_keyboard_adds_below_and_the_focus_never_falls(stand: Callable[..., Stand], page: Page) -> None:
    stand(ResourceList)
    record(page, 5).get_by_label("Note").focus()
    page.keyboard.press("Control+Enter")
    expect(record(page, 6).get_by_label("Resource or service")).to_be_focused()
    for _ in range(7):
        page.locator("[data-act=remove]").last.press("Enter")
        assert page.evaluate("document.activeElement.closest('.jejak') !== null")
    expect(page.get_by_text("Nothing is here yet.")).to_be_visible()
    expect(button(page, "+ owned")).to_be_focused()


def test_adding_is_undone_and_done_again(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(GoalPicker)
    button(page, "+ goal").click()
    assert len(saved(page, document)["goals"]) == 3
    undo(page)
    expect(page.locator(".jejak-record")).to_have_count(2)
    assert len(saved(page, document)["goals"]) == 2
    button(page, "Redo").click()
    assert len(saved(page, document)["goals"]) == 3


def test_a_record_removed_elsewhere_with_my_words_can_come_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(GoalPicker)
    page.get_by_label("Target").first.fill("5 in 100")
    goal = saved(page, document)["goals"][0]["id"]
    remove_elsewhere(opened, document, goal, "goals")
    page.get_by_role("button", name="Bring it back").click()
    assert saved(page, document)["goals"][0]["target"] == "5 in 100"


def test_others_are_shown_at_the_record_they_are_in(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(ChangePlan)
    change = in_file(document)["changes"][1]["id"]
    other = ChangePlan(document)
    other.send = lambda *_: None
    other._handle_custom_msg({"kind": "look", "me": {"id": "ani", "name": "Ani"}, "at": ["changes", change]}, [])
    page.evaluate("stub.trigger('comm_live_update')")
    expect(record(page, 1)).to_have_attribute("data-with", "Ani")
    expect(page.get_by_text("Ani is editing “Show shipping cost from the start”")).to_be_visible()
    assert opened


# Long lists ----


@pytest.fixture
def long(document: Document) -> Document:
    """A log of thirty walks."""
    walks = document.journey.walkthroughs
    all_walks = tuple(msgspec.structs.replace(walks[n % 4], id=f"walk-{n}", who=f"Walker {n + 1}") for n in range(30))
    document.path.write_bytes(encode(msgspec.structs.replace(document.journey, walkthroughs=all_walks)))
    document.refresh()
    return document


@pytest.mark.usefixtures("long")
def test_a_long_list_is_folded_to_lines_and_opens_from_the_keyboard(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: thirty walks made a page nobody saw the end of."""
    stand(WalkLog)
    expect(page.locator(".jejak-record-main:visible")).to_have_count(1)
    expect(record(page, 29).get_by_label("Weakness", exact=True)).to_be_visible()
    expect(record(page, 0)).to_contain_text("Retailer A's site · −1 doubtful")
    assert page.evaluate("document.documentElement.scrollHeight") < 3000
    button(page, "Walker 1").focus()
    page.keyboard.press("Enter")
    expect(button(page, "Walker 1")).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(record(page, 0).get_by_label("Who walks?", exact=True)).to_be_focused()
    button(page, "Unfold all").click()
    expect(page.locator(".jejak-record-main:visible")).to_have_count(30)
    button(page, "Fold all").click()
    expect(page.locator(".jejak-record-main:visible")).to_have_count(0)


def test_a_new_record_of_a_long_list_is_open_and_the_only_one(
    stand: Callable[..., Stand], page: Page, long: Document
) -> None:
    stand(WalkLog)
    button(page, "+ customer's walk").click()
    expect(page.locator(".jejak-record-main:visible")).to_have_count(1)
    expect(record(page, 30).get_by_label("Who walks?", exact=True)).to_be_focused()
    assert len(saved(page, long)["walkthroughs"]) == 31
    button(page, "Remove: Walker 30").first.click()
    expect(page.locator(".jejak-record")).to_have_count(30)
    assert page.evaluate("document.activeElement.closest('.jejak-record') !== null")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_a_long_list(page: Page, site: Site, long: Document, theme: str) -> None:
    for kind in (WalkLog, OpportunityList):
        page_of_its_own = page.context.new_page()
        Stand(page_of_its_own, site, kind(long, lang="id"), theme).open()
        for width in (1280, 400):
            page_of_its_own.set_viewport_size({"width": width, "height": 900})
            found = Axe().run(page_of_its_own)
            assert found.violations_count == 0, f"{width} px: {found.generate_report()}"
            assert page_of_its_own.evaluate("document.documentElement.scrollWidth") <= width


def test_advice_opens_the_record_it_leads_to(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    changes = document.journey.changes
    many = tuple(msgspec.structs.replace(changes[0], id=f"c-{n}", owner="" if n == 4 else "Ani") for n in range(12))
    document.path.write_bytes(encode(msgspec.structs.replace(document.journey, changes=many)))
    document.refresh()
    stand(ChangePlan)
    advised = page.locator(".jejak-advice").get_by_role("button", name="Go there")
    expect(advised).to_be_visible()
    advised.click()
    expect(page.locator(".jejak-record [data-field=owner] textarea:focus")).to_have_count(1)


# Kinds of fields ----


def test_an_open_choice_takes_a_key_or_own_words(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(GoalPicker)
    kind = page.get_by_label("Kind of goal", exact=True).first
    kind.fill("improve customer service")
    assert saved(page, document)["goals"][0]["kind"] == "service"
    kind.fill("Our own kind")
    page.get_by_role("button", name="Suggestions: Kind of goal").first.click()
    page.get_by_role("menuitem", name="Keep more customers").click()
    expect(kind).to_have_value("Keep more customers")
    expect(page.get_by_text("See what happens after the purchase and what makes people stay.")).to_be_visible()
    assert saved(page, document)["goals"][0]["kind"] == "retention"


def test_scores_are_given_and_taken_back_by_mouse_and_keys(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(OpportunityList)
    impact = record(page, 0).get_by_role("radiogroup", name="Impact")
    impact.get_by_text("2").click()
    expect(impact).to_contain_text("little")
    assert saved(page, document)["opportunities"][0]["impact"] == 2
    page.keyboard.press("ArrowRight")
    assert saved(page, document)["opportunities"][0]["impact"] == 3
    page.keyboard.press("Delete")
    expect(impact).to_contain_text("how much does it change for the customer?")
    assert saved(page, document)["opportunities"][0]["impact"] is None


def test_a_day_is_written_and_taken_out(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(ChangePlan)
    due = page.get_by_label("Due").first
    due.fill("2027-01-31")
    due.blur()
    assert saved(page, document)["changes"][0]["due"] == "2027-01-31"
    due.fill("")
    due.blur()
    assert saved(page, document)["changes"][0]["due"] is None


def test_a_year_in_the_making_is_not_sent(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """Fault guarded: typed digit by digit, a year stood in the file as 0002, 0020 and 0202."""
    opened = stand(ChangePlan)
    due = page.get_by_label("Due").first
    due.fill("0202-01-31")
    due.blur()
    assert [each["value"] for each in opened.edits()] == []
    assert in_file(document)["changes"][0]["due"] == "2026-12-12"


def test_touchpoints_are_tied_and_let_go(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(ResourceList)
    first = record(page, 0)
    first.get_by_role("button", name="Choose touchpoints").click()
    first.get_by_label("Installation").check()
    expect(first.locator(".jejak-refs")).to_contain_text("Installation")
    assert saved(page, document)["resources"][0]["touchpoints"] == ["reviews", "retailer-a", "installation"]
    page.keyboard.press("Escape")
    expect(first.get_by_role("button", name="Choose touchpoints")).to_be_focused()
    first.get_by_role("button", name="Remove: Reads reviews").click()
    assert saved(page, document)["resources"][0]["touchpoints"] == ["retailer-a", "installation"]


# Each form's own ----


def test_a_goal_that_others_set_begins_a_goal(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(GoalPicker)
    page.get_by_role("button", name="+ Become better known").click()
    expect(record(page, 2).get_by_label("The goal in your own words")).to_be_focused()
    expect(page.get_by_role("button", name="✓ Become better known")).to_have_attribute("aria-disabled", "true")
    assert saved(page, document)["goals"][2]["kind"] == "brand_awareness"


def test_title_and_scope_are_single_fields_with_undo(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(GoalPicker)
    page.get_by_label("Title of the map").fill("A cool room")
    page.get_by_label("Starts with").fill("The fan breaks")
    expect(page.get_by_label("Which interaction?", exact=True)).to_be_hidden()
    choose(page.get_by_label("How far it reaches"), "experience")
    page.get_by_label("Which interaction?", exact=True).fill("Talking to customer support")
    found = saved(page, document)
    assert found["title"] == "A cool room"
    assert found["scope"] | {"end": ""} == {
        "kind": "experience",
        "scenario": "support",
        "start": "The fan breaks",
        "end": "",
    }
    page.get_by_label("Which interaction?", exact=True).blur()
    expect(button(page, "Undo")).to_have_attribute("title", "Undo: Which interaction?")
    for _ in range(4):
        undo(page)
    expect(page.get_by_label("Title of the map")).to_have_value("Buying a portable AC for a small room")
    assert saved(page, document)["scope"]["start"] == "The room gets hot"


def test_advice_leads_to_the_field(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey())
    Stand(page, site, GoalPicker(document, lang="en")).open()
    page.get_by_role("button", name="Add one").click()
    page.keyboard.type("Fewer calls")
    expect(page.get_by_text("The goal “Fewer calls” has no measure.")).to_be_visible()
    page.get_by_role("button", name="Go there").click()
    expect(page.get_by_label("Measure")).to_be_focused()


def test_audience_answers_are_kept_where_they_belong(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(AudienceForm)
    page.get_by_label("What are their pain points?").fill("Waiting")
    assert saved(page, document)["audience"]["pain_points"] == "Waiting"


def test_three_stages_and_back_keep_every_touchpoint(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    before = {each["id"]: each["stage"] for each in in_file(document)["touchpoints"]}
    stand(StageEditor)
    button(page, "Three stages").click()
    expect(page.get_by_text("Touchpoints that wait without a stage until it is back: 1.")).to_be_visible()
    three = saved(page, document)
    assert [each["id"] for each in three["stages"]] == ["awareness", "consideration", "decision"]
    assert {each["id"]: each["stage"] for each in three["touchpoints"]} == before | {"order-and-pay": "decision"}
    undo(page)
    again = saved(page, document)
    assert {each["id"]: each["stage"] for each in again["touchpoints"]} == before
    expect(button(page, "Six stages")).to_have_attribute("aria-pressed", "true")


def test_removing_a_stage_says_where_its_touchpoints_go(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(StageEditor)
    button(page, "Remove: Consideration").click()
    expect(page.get_by_text("Remove “Consideration”? Its touchpoints (2) move to “Awareness”.")).to_be_visible()
    page.get_by_role("button", name="Remove", exact=True).click()
    found = saved(page, document)
    assert [each["stage"] for each in found["touchpoints"]][:4] == ["awareness"] * 4
    button(page, "Remove: Advocacy").click()
    expect(page.get_by_text("Removed Advocacy.")).to_be_visible()
    expect(button(page, "Own stages")).to_have_attribute("aria-pressed", "true")


def test_a_stage_gets_a_name_and_gives_it_back(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(StageEditor)
    name = page.get_by_label("Name of the stage").first
    expect(name).to_have_value("Awareness")
    name.fill("The need")
    assert saved(page, document)["stages"][0]["name"] == "The need"
    name.fill("Awareness")
    assert saved(page, document)["stages"][0]["name"] == ""
    page.get_by_text("The customer notices a need").click()
    expect(page.get_by_text("What happens if they do nothing?")).to_be_visible()
    button(page, "+ stage").click()
    page.keyboard.type("Passing it on")
    assert saved(page, document)["stages"][-1]["name"] == "Passing it on"


def test_how_to_overcome_a_barrier_is_there_to_take_over(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PainList)
    first = record(page, 0)
    expect(first).to_contain_text("The room gets hot")
    expect(first).to_contain_text("Give proof: full specifications")
    first.get_by_role("button", name="Use these words").click()
    expect(first.get_by_label("How to overcome it")).to_be_focused()
    first.get_by_label("Prepared answer").fill("A fan moves the air, an AC cools it.")
    found = saved(page, document)["touchpoints"][0]
    assert found["remedy"].startswith("Give proof")
    assert found["answer"] == "A fan moves the air, an AC cools it."


def test_a_walk_goes_on_to_the_next_touchpoint_and_shows_the_mapped_feeling(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(WalkLog)
    button(page, "+ own walk").click()
    new = page.locator(".jejak-record").last
    expect(new.get_by_label("Touchpoint")).to_have_value("installation")
    expect(new.get_by_label("Names")).to_have_value("Retailer A's product team, with a trial order at retailer B")
    expect(new.get_by_text("On the map: +2 delighted", exact=True)).to_be_visible()
    new.get_by_role("radiogroup", name="Felt there").get_by_text("−1").click()
    expect(new).to_contain_text("On the map: +2 delighted · worse than on the map")
    found = saved(page, document)["walkthroughs"][-1]
    assert (found["walker"], found["touchpoint"], found["felt"]) == ("self", "installation", -1)
    assert found["date"] == page.evaluate("new Date().toLocaleDateString('sv')")


def test_what_a_customer_said_is_kept_with_its_source(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(MomentLog)
    button(page, "+ moment").click()
    page.keyboard.type("“At last it is quiet.”")
    new = page.locator(".jejak-record").last
    choose(new.get_by_label("Touchpoint"), "Installation")
    new.get_by_label("Source").fill("Support call")
    found = saved(page, document)["moments"][-1]
    assert (found["said"], found["touchpoint"], found["source"]) == (
        "“At last it is quiet.”",
        "installation",
        "Support call",
    )


def test_the_picture_follows_the_scores(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(OpportunityList)
    expect(page.locator(".jejak-weigh-dot")).to_have_count(7)
    button(page, "+ opportunity").click()
    page.keyboard.type("A fitting lamp")
    new = page.locator(".jejak-record").last
    expect(new.locator(".jejak-record-number")).to_have_text("–")
    new.get_by_role("radiogroup", name="Impact").get_by_text("5").click()
    new.get_by_role("radiogroup", name="Effort").get_by_text("1").click()
    expect(page.locator(".jejak-weigh-dot")).to_have_count(8)
    expect(new.locator(".jejak-record-number")).to_have_text("1")
    expect(new).to_contain_text("Do first")
    found = saved(page, document)["opportunities"][-1]
    assert (found["text"], found["impact"], found["effort"]) == ("A fitting lamp", 5, 1)


def test_a_pain_of_the_map_begins_an_opportunity(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey())
    Stand(page, site, OpportunityList(document, lang="en")).open()
    page.get_by_role("button", name="+ Spesifikasi kosong (Situs peritel A)").click()
    expect(record(page, 0).get_by_label("Opportunity", exact=True)).to_be_focused()
    expect(page.get_by_role("button", name="✓ Spesifikasi kosong")).to_have_attribute("aria-disabled", "true")
    found = saved(page, document)["opportunities"][0]
    assert (found["text"], found["touchpoints"]) == ("", ["t4"])


def test_what_is_gone_is_not_shown_by_its_key(page: Page, site: Site, tmp_path: Path) -> None:
    astray = Journey(id="j", changes=(Change(id="c", what="Call back", opportunity="o-gone"),))
    document = journeys.document(tmp_path, astray)
    Stand(page, site, ChangePlan(document, lang="en")).open()
    choice = page.get_by_label("Opportunity")
    expect(choice.locator("option:checked")).to_have_text("no longer there")
    choice.focus()
    expect(choice.locator("option")).to_have_text(["none of the opportunities", "no longer there"])


def test_somebody_in_a_single_field_is_still_here(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: a place of one word, the title, was no place to Python, and nobody else was shown."""
    stand(GoalPicker)
    for label, place in (("Title of the map", ["journey", "title"]), ("Starts with", ["scope", "start"])):
        page.get_by_label(label).focus()
        page.evaluate("stub.trigger('comm_live_update')")
        assert page.evaluate("stub.sent.findLast(({ kind }) => kind === 'look').at") == place


def test_one_press_takes_up_an_opportunity(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(ChangePlan)
    page.get_by_role("button", name="+ Filters for room size, noise and watts").click()
    found = saved(page, document)["changes"][-1]
    assert (found["what"], found["why"]) == ("Filters for room size, noise and watts", "Hard to narrow down the choice")
    taken = next(each for each in in_file(document)["opportunities"] if each["id"] == found["opportunity"])
    assert taken["text"] == found["what"]
    expect(page.get_by_role("button", name="✓ Filters for room size, noise and watts")).to_be_visible()
    choose(page.locator(".jejak-record").last.get_by_label("Status"), "ongoing")
    assert saved(page, document)["changes"][-1]["status"] == "ongoing"
