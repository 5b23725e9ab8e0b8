"""EmotionSliders in a real Chromium, on the stub page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file, status
from stub.site import Site, Stand

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
