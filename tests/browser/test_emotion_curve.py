"""The curve behind the EmotionSliders, in a real Chromium on the stub page: its points, its people, its room."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from stub import journeys
from stub.hands import edits, status
from stub.site import Site, Stand
from stub.sliders import box, five_people, ratings_of, slider, thumb_of

from jejak.widgets import EmotionSliders, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

RESTED = 1200
"""How long ratings rest before emotions.js tells of the curve, in milliseconds."""


def moments(page: Page) -> Locator:
    return page.locator(".jejak-moments")


def marks(page: Page) -> list[str]:
    return page.locator(".jejak-mark").all_inner_texts()


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
