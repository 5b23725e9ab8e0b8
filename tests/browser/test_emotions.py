"""EmotionSliders in a real Chromium, on the stub page: rating, and what is not rated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from barriers import barriers_in_light_and_dark
from playwright.sync_api import expect
from stub import journeys
from stub.hands import edits, in_file, status
from stub.site import Site, Stand
from stub.sliders import five_people, ratings_of, slider, stirred

from jejak.widgets import EmotionSliders, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document


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


def test_a_hand_that_only_lets_go_over_a_slider_rates_nothing(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: a slider that had been pressed once took every later release for the end of a press."""
    table = stand(EmotionSliders)
    felt = slider(page, "Pemasangan")
    felt.click()
    expect(felt).to_have_attribute("aria-valuetext", "0 neutral")
    felt.press("Delete")
    expect(felt).to_have_attribute("aria-valuetext", "not rated")
    known = len(table.edits())
    page.locator(".jejak-guide").hover()
    page.mouse.down()
    felt.hover()
    page.mouse.up()
    expect(felt).to_have_attribute("aria-valuetext", "not rated")
    assert len(table.edits()) == known


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


# How stirred ----


def test_how_stirred_is_asked_on_request_only(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(EmotionSliders)
    expect(page.get_by_role("slider")).to_have_count(7)
    stirred(page).check()
    expect(page.get_by_role("slider")).to_have_count(14)
    second = slider(page, "Situs peritel B", "How stirred")
    expect(second).to_have_attribute("aria-valuetext", "not rated")
    second.press("End")
    expect(second).to_have_attribute("aria-valuetext", "+2 very stirred")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 4) == {"rani": {"valence": 1, "arousal": 2}}


def test_how_stirred_can_be_neither_calm_nor_stirred_and_is_taken_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(EmotionSliders)
    stirred(page).check()
    second = slider(page, "Situs peritel B", "How stirred")
    second.press("Enter")
    expect(second).to_have_attribute("aria-valuetext", "0 in between")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 4)["rani"] == {"valence": 1, "arousal": 0}
    second.press("Delete")
    expect(second).to_have_attribute("aria-valuetext", "not rated")
    expect(slider(page, "Situs peritel B")).to_have_attribute("aria-valuetext", "+1 relieved")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 4)["rani"] == {"valence": 1, "arousal": None}


def test_how_stirred_waits_for_the_feeling_and_goes_with_it(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(EmotionSliders)
    stirred(page).check()
    second = slider(page, "Pemasangan", "How stirred")
    expect(second).to_be_disabled()
    expect(page.get_by_text("rate the feeling first")).to_be_visible()
    slider(page, "Pemasangan").press("Enter")
    expect(second).to_be_enabled()
    second.press("Home")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 6) == {"rani": {"valence": 0, "arousal": -2}}
    slider(page, "Pemasangan").press("Delete")
    expect(second).to_be_disabled()
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 6) == {}


def test_the_browser_remembers_whether_to_ask(stand: Callable[..., Stand], page: Page) -> None:
    opened = stand(EmotionSliders)
    expect(stirred(page)).not_to_be_checked()
    stirred(page).check()
    opened.open()
    expect(stirred(page)).to_be_checked()
    stirred(page).uncheck()
    opened.open()
    expect(stirred(page)).not_to_be_checked()
    assert opened.shelf() == {}


def test_how_stirred_shows_by_itself_where_somebody_rated_it(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t1", "ratings", "rani", "arousal"], -1), [])
    stand(EmotionSliders)
    expect(stirred(page)).to_be_checked()
    expect(slider(page, "Kamar mulai gerah", "How stirred")).to_have_attribute("aria-valuetext", "−1 calm")


# Not rated ----


def test_the_first_tap_rates(page_factory: Callable[..., Page], site: Site, document: Document) -> None:
    """A tap on the middle of an unrated slider made neither a click nor a change, and so no rating."""
    page = page_factory(width=400, has_touch=True)
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    slider(page, "Pemasangan").tap()
    expect(slider(page, "Pemasangan")).to_have_attribute("aria-valuetext", "0 neutral")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 6) == {"rani": {"valence": 0, "arousal": None}}


def test_a_first_rating_undone_leaves_none(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """Undoing a first rating wrote no level into it, and Python refused that."""
    stand(EmotionSliders)
    slider(page, "Pemasangan").press("ArrowUp")
    slider(page, "Pemasangan").press("ArrowUp")
    expect(status(page)).to_contain_text("Saved ")
    while page.get_by_role("button", name="Undo").is_enabled() and ratings_of(document, 6):
        page.get_by_role("button", name="Undo").click()
        expect(status(page)).to_contain_text("Saved ")
    expect(slider(page, "Pemasangan")).to_have_attribute("aria-valuetext", "not rated")
    assert ratings_of(document, 6) == {}


def test_what_is_not_rated_has_a_dashed_mark(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    dashes = page.locator(".jejak-dot .jejak-core").evaluate_all(
        "cores => cores.map(core => getComputedStyle(core).strokeDasharray)"
    )
    assert [each != "none" for each in dashes] == [False] * 6 + [True]


def test_tab_leads_from_slider_to_slider(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    slider(page, "Kamar mulai gerah").focus()
    page.keyboard.press("Tab")
    expect(slider(page, "Cari di web")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(slider(page, "Kamar mulai gerah")).to_be_focused()


def test_advice_leads_to_what_is_not_rated(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    expect(page.get_by_text("Rani Wulandari is not rated yet at: Pemasangan.")).to_be_visible()
    page.get_by_role("button", name="Go there").click()
    expect(slider(page, "Pemasangan")).to_be_focused()


# Everybody ----


def test_axe_finds_nothing_with_everything_shown(page: Page, site: Site, tmp_path: Path) -> None:
    opened = Stand(page, site, EmotionSliders(five_people(tmp_path), lang="en")).open()
    stirred(page).check()
    slider(page, "Situs peritel B", "How stirred").press("End")
    for width in (1280, 1024, 400):
        page.set_viewport_size({"width": width, "height": 900})
        assert barriers_in_light_and_dark(opened) == [], f"{width} px"
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_neighbours_see_which_touchpoint_is_in_hand(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    places = page.locator(".jejak-slider").evaluate_all("all => all.map(each => each.dataset.place)")
    assert places == [f"touchpoints/t{number}" for number in range(1, 8)]
