"""MapTypeChooser in a real Chromium, on the stub page: one of five, by mouse and keyboard, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect
from stub.hands import in_file, undo

from jejak.edits import Edit
from jejak.widgets import MapTypeChooser

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page
    from stub.site import Stand

    from jejak.document import Document


def card(page: Page, name: str) -> Locator:
    return page.get_by_role("radio", name=name)


def on_disk(document: Document) -> tuple[str, str]:
    found = in_file(document)
    return found["map_type"], found["scope"]["kind"]


def saved(page: Page) -> None:
    expect(page.get_by_role("status")).to_have_attribute("data-state", "saved")


def test_a_card_is_chosen_by_a_press_anywhere_on_it_and_undone_in_one(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(MapTypeChooser)
    page.get_by_text("Small enough to finish in one session.").click()
    saved(page)
    assert on_disk(document) == ("current_state", "experience")
    page.get_by_text("Shows the journey you want customers to have.").click()
    expect(card(page, "Future state")).to_be_checked()
    expect(page.locator(".jejak-count")).to_have_text("Chosen: Future state")
    saved(page)
    assert on_disk(document) == ("future_state", "journey")
    undo(page)
    expect(card(page, "Experience map (one interaction)")).to_be_checked()
    saved(page)
    assert on_disk(document) == ("current_state", "experience")


def test_the_keyboard_goes_through_the_cards_as_through_any_choice(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(MapTypeChooser)
    card(page, "Current state").focus()
    page.keyboard.press("ArrowDown")
    expect(card(page, "Day in the life")).to_be_focused()
    expect(card(page, "Day in the life")).to_be_checked()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(card(page, "Experience map (one interaction)")).to_be_checked()
    expect(page.locator(".jejak-count")).to_contain_text("Chosen: Experience map")
    saved(page)
    assert on_disk(document) == ("current_state", "experience")


def test_what_is_recommended_says_why_and_is_one_press_away(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    goal = {"id": "g", "kind": "service", "text": ""}
    document.commit([Edit(id="goal", op="add", path=("goals",), value=goal)])
    stand(MapTypeChooser)
    expect(page.locator(".jejak-maptype-reason")).to_contain_text("Because your goal is “Improve customer service”")
    page.get_by_role("button", name="Choose it").click()
    expect(card(page, "Service blueprint")).to_be_focused()
    expect(page.get_by_role("button", name="Choose it")).to_be_hidden()
    saved(page)
    assert on_disk(document) == ("service_blueprint", "journey")


def test_what_was_written_for_another_type_is_said_to_stay_and_stays(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    document.commit(
        [
            Edit(id="type", path=("map_type",), value="service_blueprint"),
            Edit(id="lane", path=("touchpoints", "t1", "backstage"), value="Someone packs"),
        ]
    )
    stand(MapTypeChooser)
    stays = page.get_by_text("1 touchpoint has words in the columns of “Service blueprint”.")
    expect(stays).to_have_count(0)
    card(page, "Current state").check()
    expect(stays).to_be_visible()
    assert in_file(document)["touchpoints"][0]["backstage"] == "Someone packs"


def test_a_future_state_asks_for_its_vision_and_keeps_it(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Fault guarded: the vision stood on the board and in every export, and no form asked for it."""
    stand(MapTypeChooser)
    vision = page.get_by_label("The brand's vision")
    advice = page.locator(".jejak-advice")
    expect(vision).to_be_hidden()
    card(page, "Future state").check()
    expect(advice).to_contain_text("The future state has no vision yet.")
    advice.get_by_role("button", name="Go there").click()
    expect(vision).to_be_focused()
    page.keyboard.insert_text("Cool in an hour, without a bill to fear")
    saved(page)
    assert in_file(document)["vision"] == "Cool in an hour, without a bill to fear"
    expect(advice).to_be_hidden()
    card(page, "Current state").check()
    expect(vision).to_be_hidden()
    expect(page.get_by_text("The vision you wrote stays.")).to_be_visible()
    saved(page)
    assert in_file(document)["vision"] == "Cool in an hour, without a bill to fear"


def test_a_vision_somebody_else_wrote_appears_and_undo_takes_back_ones_own(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    document.commit(
        [Edit(id="type", path=("map_type",), value="future_state"), Edit(id="v", path=("vision",), value="Calm")]
    )
    stand(MapTypeChooser)
    vision = page.get_by_label("The brand's vision")
    expect(vision).to_have_value("Calm")
    vision.fill("Calm and cool")
    saved(page)
    card(page, "Future state").focus()
    undo(page)
    expect(vision).to_have_value("Calm")
    saved(page)
    assert in_file(document)["vision"] == "Calm"
