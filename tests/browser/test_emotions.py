"""EmotionSliders in a real Chromium, on the stub page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import edits, in_file, status
from stub.site import Site, Stand

from jejak.model import Persona
from jejak.widgets import EmotionSliders, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

RESTED = 1200
"""How long ratings rest before emotions.js tells of the curve, in milliseconds."""
FIVE = (journeys.RANI, journeys.BIMA, *(Persona(id=name.lower(), name=name) for name in ("Sari", "Dewi", "Eko")))


def slider(page: Page, name: str, axis: str = "Feeling") -> Locator:
    return page.get_by_role("slider", name=f"{axis}: {name}")


def stirred(page: Page) -> Locator:
    return page.get_by_role("checkbox", name="Also rate how stirred")


def moments(page: Page) -> Locator:
    return page.locator(".jejak-moments")


def marks(page: Page) -> list[str]:
    return page.locator(".jejak-mark").all_inner_texts()


def box(place: Locator) -> dict[str, float]:
    return place.bounding_box() or {}


def thumb_of(upright: Locator) -> tuple[float, float]:
    """Return the middle of an upright slider's thumb."""
    frame, value = box(upright), int(upright.input_value())
    return frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] - 9 - (value + 2) / 4 * (frame["height"] - 18)


def ratings_of(document: Document, row: int) -> dict[str, Any]:
    return in_file(document)["touchpoints"][row]["ratings"]


def five_people(folder: Path) -> Document:
    """Five people on seven touchpoints, Rani and Bima of one mind."""
    document = journeys.document(folder, journeys.journey(personas=FIVE))
    elsewhere = TouchpointTable(document)
    for number, row in enumerate(in_file(document)["touchpoints"]):
        for place, who in enumerate(FIVE[1:]):
            level = row["ratings"].get("rani", {}).get("valence", 0) if not place else (number + place) % 5 - 2
            elsewhere._receive(elsewhere, edits(["touchpoints", row["id"], "ratings", who.id, "valence"], level), [])
    return document


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


def test_the_curves_points_are_the_sliders_thumbs(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    centres = page.evaluate(
        """() => { const [path, list] = [document.querySelector(".jejak-curve .jejak-line"), document.querySelectorAll(".jejak-slider > .jejak-range")];
        const box = document.querySelector(".jejak-curve").getBoundingClientRect(), columns = list.length;
        const points = path.getAttribute("d").match(/[\\d.]+ [\\d.]+(?=C|M|$)/g).map(each => each.split(" ").map(Number));
        return points.map(([x, y]) => { const range = list[Math.floor(x)], frame = range.getBoundingClientRect();
          const thumb = frame.bottom - 9 - ((Number(range.value) + 2) / 4) * (frame.height - 18);
          return [box.left + x * box.width / columns - (frame.left + frame.width / 2), box.top + y - thumb] }) }"""
    )
    assert len(centres) == 6
    assert all(abs(offset) < 1.5 for point in centres for offset in point)


def test_peak_trough_and_end_follow_the_sliders(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    words = "Peak: {peak} · Trough: Situs peritel A, −2 frustrated · End: Pesan & bayar, {end}"
    expect(moments(page)).to_have_text(words.format(peak="Situs peritel B, +1 relieved", end="+1 relieved"))
    assert marks(page) == ["", "", "", "Trough", "Peak", "End", ""]
    slider(page, "Pesan & bayar").press("End")
    expect(moments(page)).to_have_text(words.format(peak="Pesan & bayar, +2 delighted", end="+2 delighted"))
    assert marks(page) == ["", "", "", "Trough", "", "Peak · End", ""]


def test_marks_stand_beside_their_points(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    for name, word in (("Situs peritel A", "Trough"), ("Situs peritel B", "Peak")):
        thumb, mark = thumb_of(slider(page, name)), box(page.locator(".jejak-mark", has_text=word))
        assert abs(mark["x"] + mark["width"] / 2 - thumb[0]) < 2
        gap = mark["y"] - thumb[1] if word == "Trough" else thumb[1] - mark["y"] - mark["height"]
        assert 8 < gap < 18


def test_the_curve_follows_the_hand(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(EmotionSliders)
    across, down = thumb_of(slider(page, "Situs peritel A"))
    before = page.locator(".jejak-curve .jejak-line").get_attribute("d")
    page.mouse.move(across, down)
    page.mouse.down()
    page.mouse.move(across, down - 64, steps=4)
    expect(slider(page, "Situs peritel A")).to_have_attribute("aria-valuetext", "0 neutral")
    assert page.locator(".jejak-curve .jejak-line").get_attribute("d") != before
    page.mouse.up()
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 3)["rani"]["valence"] == 0


def test_the_curve_is_told_once_it_rests(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders, timed=True)
    told = page.locator(".jejak-hidden[aria-live]")
    page.clock.run_for(3 * RESTED)
    expect(told).to_have_text("")
    for _ in range(3):
        slider(page, "Situs peritel A").press("ArrowUp")
        page.clock.run_for(RESTED / 3)
    expect(told).to_have_text("")
    page.clock.run_for(2 * RESTED)
    expect(told).to_have_text(re.compile("^Curve of Rani Wulandari: Peak: Situs peritel A.*Trough.*End"))


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


# Several people ----


def test_five_people_share_one_picture(page: Page, site: Site, tmp_path: Path) -> None:
    Stand(page, site, EmotionSliders(five_people(tmp_path), lang="en")).open()
    lines = page.locator(".jejak-curve .jejak-line")
    expect(lines).to_have_count(5)
    looks = lines.evaluate_all("lines => lines.map(line => getComputedStyle(line).strokeDasharray)")
    shapes = page.locator(".jejak-legend .jejak-core").evaluate_all(
        "cores => cores.map(core => core.getAttribute('d'))"
    )
    assert len(set(looks)) == len(set(shapes)) == 5
    expect(page.locator(".jejak-curve .jejak-line:not([data-quiet])")).to_have_count(1)
    page.get_by_role("checkbox", name="All curves together").uncheck()
    expect(lines).to_have_count(1)


def test_no_mark_hides_another(page: Page, site: Site, tmp_path: Path) -> None:
    Stand(page, site, EmotionSliders(five_people(tmp_path), lang="en")).open()
    centres = page.locator(".jejak-dot .jejak-core").evaluate_all(
        "cores => cores.map(core => core.getBoundingClientRect()).map(({x, y, width, height}) => [x + width / 2, y + height / 2])"
    )
    assert len(centres) == 5 * 7
    for place, (x, y) in enumerate(centres):
        assert all(abs(x - left) > 8 or abs(y - top) > 8 for left, top in centres[:place])


def test_the_legend_chooses_whose_sliders_move(page: Page, site: Site, tmp_path: Path) -> None:
    document = five_people(tmp_path)
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    before = ratings_of(document, 1)
    page.get_by_role("button", name="Dewi").click()
    expect(page.get_by_role("button", name="Dewi")).to_have_attribute("aria-pressed", "true")
    slider(page, "Cari di web").press("End")
    slider(page, "Cari di web").press("ArrowDown")
    expect(status(page)).to_contain_text("Saved ")
    assert ratings_of(document, 1) == before | {"dewi": {"valence": 1, "arousal": None}}


# Room ----


@pytest.mark.parametrize("count", [20, 60])
def test_many_touchpoints_scroll_in_their_frame(page: Page, site: Site, tmp_path: Path, count: int) -> None:
    document = journeys.document(tmp_path, journeys.journey(count))
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    expect(page.get_by_text(f"There are {count} touchpoints: scroll sideways")).to_be_visible()
    frame = box(page.locator(".jejak-scroll"))
    levels = box(page.locator(".jejak-ticks"))
    page.get_by_role("button", name="Later touchpoints").click()
    page.wait_for_function("document.querySelector('.jejak-scroll').scrollLeft > 300")
    last = page.get_by_role("slider").last
    last.focus()
    page.wait_for_function("document.querySelector('.jejak-window[data-before]:not([data-behind])')")
    assert frame["x"] + levels["width"] < box(last)["x"] < frame["x"] + frame["width"] - 10
    assert box(page.locator(".jejak-ticks"))["x"] == levels["x"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_few_touchpoints_need_no_scrolling(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    expect(page.get_by_role("button", name="Later touchpoints")).to_be_hidden()


@pytest.mark.parametrize("lang", ["id", "en"])
def test_wide_words_at_a_point_do_not_move_it(
    page_factory: Callable[..., Page], site: Site, document: Document, lang: str
) -> None:
    """ "Peak · End" was wider than a narrow column and pushed the slider there away from the curve."""
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t7", "ratings", "rani", "valence"], 2), [])
    page = page_factory(width=880)
    Stand(page, site, EmotionSliders(document, lang=lang)).open()
    assert (
        page.evaluate(
            "(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)(document.querySelector('.jejak-scroll'))"
        )
        == 0
    )
    thumb = thumb_of(page.get_by_role("slider").last)
    core = box(page.locator(".jejak-dot .jejak-core").last)
    assert abs(core["x"] + core["width"] / 2 - thumb[0]) < 1
    assert abs(core["y"] + core["height"] / 2 - thumb[1]) < 1


def test_stages_stand_above_their_columns(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    bands = page.locator(".jejak-band")
    assert bands.all_inner_texts() == ["Awareness", "Consideration", "Decision", "Retention"]
    columns = [box(each) for each in page.locator(".jejak-slider").all()]
    for band, (first, last) in zip(bands.all(), ((0, 1), (2, 4), (5, 5), (6, 6)), strict=True):
        assert abs(box(band)["x"] - columns[first]["x"]) < 4
        assert abs(box(band)["x"] + box(band)["width"] - columns[last]["x"] - columns[last]["width"]) < 4


def test_long_names_take_three_lines_at_most_and_keep_to_their_column(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(20))
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t2", "name"], "Membandingkan " * 12), [])
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    titles = page.locator(".jejak-title")
    lines = titles.evaluate_all(
        "all => all.map(each => each.clientHeight / parseFloat(getComputedStyle(each).lineHeight))"
    )
    assert max(lines) < 3.2
    columns = page.locator(".jejak-slider").evaluate_all("all => all.map(each => each.scrollWidth - each.clientWidth)")
    assert max(columns) <= 0


def test_on_a_narrow_page_the_row_in_hand_is_shown_on_the_curve(
    page_factory: Callable[..., Page], site: Site, document: Document
) -> None:
    page = page_factory(width=400)
    Stand(page, site, EmotionSliders(document, lang="en")).open()
    rows = [box(each) for each in page.locator(".jejak-slider").all()]
    assert all(upper["y"] + upper["height"] <= lower["y"] + 1 for upper, lower in pairwise(rows))
    assert box(page.locator(".jejak-curve"))["y"] < rows[0]["y"]
    here = page.locator(".jejak-here")
    expect(here).to_be_hidden()
    slider(page, "Baca ulasan").focus()
    expect(here).to_be_visible()
    expect(here).to_have_attribute("x", "2")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_with_everything_shown(page: Page, site: Site, tmp_path: Path, theme: str) -> None:
    Stand(page, site, EmotionSliders(five_people(tmp_path), lang="en"), theme).open()
    stirred(page).check()
    slider(page, "Situs peritel B", "How stirred").press("End")
    for width in (1280, 1024, 400):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width} px: {found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_neighbours_see_which_touchpoint_is_in_hand(stand: Callable[..., Stand], page: Page) -> None:
    stand(EmotionSliders)
    places = page.locator(".jejak-slider").evaluate_all("all => all.map(each => each.dataset.place)")
    assert places == [f"touchpoints/t{number}" for number in range(1, 8)]
