"""The summary page in a real Chromium: what it looks like, what it loads, and whether everybody can read it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from jejak import render
from jejak.i18n import speech
from samples import changed, empty, example, full_of, rated, wide

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.model import Journey

ID = speech("id")
WIDTHS = (400, 1280, 1600)
JOURNEYS: dict[str, Callable[[], Journey]] = {
    "example": example,
    "mechanic": lambda: example("mekanik-mobil"),
    "three": lambda: changed(example(), touchpoints=example().touchpoints[:3]),
    "gaps": lambda: rated((1, None, -2, 0, None, 1, 2), (None, 0, 0, 2, -1, None, -1)),
    "sixty": lambda: wide(60),
    "empty": empty,
}
DRAWN = [name for name in JOURNEYS if name != "empty"]

MIDDLES = """() => {
    const middle = (element) => { const box = element.getBoundingClientRect(); return (box.left + box.right) / 2; };
    const board = [...document.querySelectorAll("table.jejak-s-board")].find((table) => table.offsetParent);
    return {
        columns: [...board.querySelectorAll("thead th[scope=col]")].map(middle),
        dots: [...board.querySelectorAll("path.jejak-s-mark")].map(middle),
    };
}"""
LINE_ENDS = """() => [...document.querySelectorAll("td path.jejak-s-line")].map((path) => {
    const place = (at) => new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM()).x;
    return [place(path.getPointAtLength(0)), place(path.getPointAtLength(path.getTotalLength()))];
})"""


@pytest.fixture
def show(page_factory: Callable[..., Page], tmp_path: Path) -> Callable[..., Page]:
    """Open the summary of a journey from disk; the test fails if it asks for or complains about anything."""

    def open_page(journey: Journey, width: int = 1280, say: Any = ID, **options: Any) -> Page:
        page = page_factory(width=width, **options)
        page.on("console", lambda message: pytest.fail(message.text))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        path = tmp_path / "summary.html"
        path.write_text(render.page(journey, say), "utf-8")
        page.goto(path.as_uri())
        assert asked == [path.as_uri()]
        return page

    return open_page


def faults(page: Page) -> list[str]:
    violations = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in violations for node in each["nodes"]]


# Dots and columns ----


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", DRAWN)
def test_every_dot_stands_under_the_middle_of_its_column(show: Callable[..., Page], name: str, width: int) -> None:
    places = show(JOURNEYS[name](), width).evaluate(MIDDLES)
    columns, dots = places["columns"], places["dots"]
    assert len(dots) % len(columns) == 0
    assert dots
    for dot in dots:
        assert min(abs(dot - column) for column in columns) < 1
    for column in columns:
        assert sum(abs(dot - column) < 1 for dot in dots) == len(dots) // len(columns)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_line_meets_the_dots(show: Callable[..., Page], width: int) -> None:
    page = show(example(), width)
    columns = page.evaluate(MIDDLES)["columns"]
    ((start, end),) = page.evaluate(LINE_ENDS)
    assert abs(start - columns[0]) < 1
    assert abs(end - columns[-1]) < 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["example", "sixty"])
def test_columns_are_equally_wide(show: Callable[..., Page], name: str, width: int) -> None:
    columns = show(JOURNEYS[name](), width).evaluate(MIDDLES)["columns"]
    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) - min(gaps) < 1


# Screen and paper ----


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", JOURNEYS)
def test_only_the_board_scrolls_sideways_never_the_page(show: Callable[..., Page], name: str, width: int) -> None:
    page = show(JOURNEYS[name](), width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("text", ["w" * 10_000, "panjang " * 1250, "\N{RIGHT-TO-LEFT OVERRIDE}" * 3 + "👩🏽‍🔧" * 500])
def test_texts_without_end_stay_within_the_page(show: Callable[..., Page], text: str) -> None:
    journey, _ = full_of(lambda number: f"{number} {text}")
    assert show(journey).evaluate("document.documentElement.scrollWidth") <= 1280


def test_lane_names_stay_in_sight_when_the_board_is_scrolled_by_keyboard(show: Callable[..., Page]) -> None:
    page = show(wide(60))
    region = page.get_by_role("region", name=ID("Journey map"))
    lane = region.get_by_role("rowheader").nth(1)
    before = lane.bounding_box()
    region.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    after = lane.bounding_box()
    assert before
    assert after
    assert after["x"] == pytest.approx(before["x"], abs=1)


def test_paper_shows_sheets_of_whole_stages_instead_of_the_scrolling_board(show: Callable[..., Page]) -> None:
    page = show(wide(30))
    page.emulate_media(media="print")
    assert page.locator(".jejak-s-on-screen").is_hidden()
    assert page.locator(".jejak-s-on-paper").count() == 6
    assert all(sheet.is_visible() for sheet in page.locator(".jejak-s-on-paper").all())


def test_paper_is_light_whatever_the_screen_is(show: Callable[..., Page]) -> None:
    page = show(example(), color_scheme="dark")
    background = "getComputedStyle(document.querySelector('main')).backgroundColor"
    assert page.evaluate(background) != "rgb(255, 255, 255)"
    page.emulate_media(media="print")
    assert page.evaluate(background) == "rgb(255, 255, 255)"


def test_a_map_prints_as_a_handful_of_pages_in_landscape(show: Callable[..., Page]) -> None:
    pdf = show(example()).pdf(prefer_css_page_size=True)
    assert 3 <= pdf.count(b"/Type /Page\n") <= 12
    assert b"/MediaBox [0 0 841" in pdf


# For everybody ----


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", JOURNEYS)
def test_the_page_has_no_accessibility_faults(show: Callable[..., Page], name: str, scheme: str) -> None:
    page = show(JOURNEYS[name](), color_scheme=scheme)
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_narrow_page_has_no_accessibility_faults(show: Callable[..., Page], scheme: str) -> None:
    assert faults(show(JOURNEYS["gaps"](), 400, color_scheme=scheme)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_in_the_other_language_has_no_accessibility_faults(show: Callable[..., Page], scheme: str) -> None:
    assert faults(show(example(), say=speech("en"), color_scheme=scheme)) == []


def test_hostile_words_run_nothing(show: Callable[..., Page]) -> None:
    words = '</style></svg><script>console.log("ran")</script>"><img src=x onerror=console.log("ran")>'
    journey, _ = full_of(lambda number: f"{number}{words}")
    page = show(journey)
    assert page.locator("script, img").count() == 0


def test_the_tables_behind_the_charts_open_without_script(show: Callable[..., Page]) -> None:
    page = show(example())
    details = page.locator("details").first
    details.locator("summary").click()
    assert details.locator("table").is_visible()
