"""The summary page in a real Chromium: what it looks like, what it loads, and whether everybody can read it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from barriers import IN_COLOUR, barriers
from markupsafe import Markup

from jejak import render
from jejak.i18n import speech
from samples import KINDS, changed, empty, example, five_people, full_of, of_kind, rated, wide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from jejak.model import Journey

ID = speech("id")
WIDTHS = (400, 1280, 1600)
JOURNEYS: dict[str, Callable[[], Journey]] = {
    "example": example,
    "mechanic": lambda: example("mekanik-mobil"),
    "three": lambda: changed(example(), touchpoints=example().touchpoints[:3]),
    "gaps": lambda: rated((1, None, -2, 0, None, 1, 2), (None, 0, 0, 2, -1, None, -1)),
    "five": five_people,
    "sixty": lambda: wide(60),
    "empty": empty,
}
LAID_OUT: dict[str, Callable[[], Journey]] = JOURNEYS | {kind: partial(of_kind, kind) for kind in KINDS}
"""Every shape a page has: the journeys and every kind of map."""
MIDDLES = """() => {
    const middle = (element) => { const box = element.getBoundingClientRect(); return (box.left + box.right) / 2; };
    const board = [...document.querySelectorAll("table.jejak-s-board")].find((table) => table.offsetParent);
    return {
        columns: [...board.querySelectorAll("thead th[scope=col]")].map(middle),
        dots: [...board.querySelectorAll("td svg[x] > path")].map(middle),
    };
}"""
LINE_ENDS = """() => [...document.querySelectorAll("td path.jejak-s-line")].map((path) => {
    const place = (at) => new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM()).x;
    return [place(path.getPointAtLength(0)), place(path.getPointAtLength(path.getTotalLength()))];
})"""

WINDOWS = """(sheets) => sheets.map((sheet) => {
    const middle = (element) => { const box = element.getBoundingClientRect(); return (box.left + box.right) / 2; };
    const picture = sheet.querySelector("td svg svg");
    return [[...sheet.querySelectorAll("thead th[scope=col]")].map(middle), picture.getScreenCTM().e, picture.width.baseVal.value];
})"""
"""Of each sheet: the middles of its columns, and where the picture behind it starts and how wide it is."""


@pytest.fixture(scope="module")
def sheet(chromium: Browser) -> Iterator[Page]:
    """One page for all summaries: a file without a script leaves nothing behind."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def show(sheet: Page, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open the summary of a journey from disk; the test fails if it asks for or complains about anything."""
    path = tmp_path / "summary.html"
    asked: list[str] = []
    said: list[str] = []
    hear = {"request": lambda request: asked.append(request.url), "console": lambda message: said.append(message.text)}

    def open_page(
        journey: Journey, width: int = 1280, say: Any = ID, wishes: dict[str, Any] | None = None, scheme: Any = "light"
    ) -> Page:
        sheet.set_viewport_size({"width": width, "height": 900})
        sheet.emulate_media(media="screen", color_scheme=scheme)
        path.write_text(render.page(journey, say, **wishes or {}), "utf-8")
        sheet.goto(path.as_uri())
        return sheet

    for event, heard in hear.items():
        sheet.on(event, heard)
    yield open_page
    sheet.evaluate("0")  # once it answers, all that it said before has been heard
    for event, heard in hear.items():
        sheet.remove_listener(event, heard)
    assert asked == [path.as_uri()]
    assert said == []


def faults_in_light_and_dark(page: Page) -> list[str]:
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    light = barriers(page)
    page.emulate_media(color_scheme="dark")
    return light + barriers(page, IN_COLOUR)


# Dots and columns ----


@pytest.mark.parametrize("name", LAID_OUT)
def test_dots_stand_under_equal_columns_and_only_the_board_scrolls_sideways(
    show: Callable[..., Page], name: str
) -> None:
    page = show(LAID_OUT[name]())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if name != "empty":
            columns, dots = (page.evaluate(MIDDLES)[each] for each in ("columns", "dots"))
            every_dot_stands_in_the_middle_of_its_column(columns, dots)
            every_column_is_equally_wide(columns)


def every_dot_stands_in_the_middle_of_its_column(columns: list[float], dots: list[float]) -> None:
    """Dots of personas who feel the same stand in a row, with its middle there."""
    assert dots
    half = (columns[1] - columns[0]) / 2
    for column in columns:
        there = [dot - column for dot in dots if abs(dot - column) < half]
        assert len(there) == len(dots) / len(columns)
        assert abs(sum(there) / len(there)) < 1
        assert max(map(abs, there)) <= 33
        assert len(there) > 1 or abs(there[0]) < 1


def every_column_is_equally_wide(columns: list[float]) -> None:
    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) - min(gaps) < 1


@pytest.mark.parametrize(("name", "curves"), [("example", 1), ("five", 5)])
def test_the_lines_meet_the_dots(show: Callable[..., Page], name: str, curves: int) -> None:
    page = show(JOURNEYS[name]())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        columns = page.evaluate(MIDDLES)["columns"]
        ends = page.evaluate(LINE_ENDS)
        assert len(ends) == curves
        for start, end in ends:
            assert abs(start - columns[0]) < 1
            assert abs(end - columns[-1]) < 1


def test_curves_of_several_personas_differ_in_dash_and_shape_not_only_in_colour(show: Callable[..., Page]) -> None:
    page = show(five_people())
    dashes = page.locator("td path.jejak-s-line").evaluate_all(
        "all => all.map(e => getComputedStyle(e).strokeDasharray)"
    )
    shapes = page.locator("td svg[x]:nth-of-type(8) > path").evaluate_all("all => all.map(e => e.getAttribute('d'))")
    assert len(dashes) == len(set(dashes)) == 5
    assert len(set(shapes)) == 5


# Screen and paper ----


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


def test_every_sheet_is_a_window_on_the_boards_picture_right_behind_its_columns(show: Callable[..., Page]) -> None:
    page = show(wide(30))
    page.emulate_media(media="print")
    seen = page.locator(".jejak-s-on-paper").evaluate_all(WINDOWS)
    assert sum(len(columns) for columns, _, _ in seen) == 30
    first = 0
    for columns, left, width in seen:
        for number, place in enumerate(columns, start=first):
            assert left + (number + 0.5) * width / 30 == pytest.approx(place, abs=1)
        first += len(columns)


def test_paper_is_light_whatever_the_screen_is(show: Callable[..., Page]) -> None:
    page = show(example(), scheme="dark")
    background = "getComputedStyle(document.querySelector('main')).backgroundColor"
    assert page.evaluate(background) != "rgb(255, 255, 255)"
    page.emulate_media(media="print")
    assert page.evaluate(background) == "rgb(255, 255, 255)"


def test_a_map_prints_as_a_handful_of_pages_in_landscape(show: Callable[..., Page]) -> None:
    page = show(example())
    page.emulate_media(media="print")
    pdf = page.pdf(prefer_css_page_size=True)
    assert 3 <= pdf.count(b"/Type /Page\n") <= 12
    assert b"/MediaBox [0 0 841" in pdf


# For everybody ----


@pytest.mark.parametrize("name", [*KINDS, "empty"])
def test_the_page_has_no_accessibility_faults_in_light_or_dark(show: Callable[..., Page], name: str) -> None:
    assert faults_in_light_and_dark(show(LAID_OUT[name]())) == []


def test_a_narrow_page_has_no_accessibility_faults(show: Callable[..., Page]) -> None:
    assert faults_in_light_and_dark(show(JOURNEYS["gaps"](), 400)) == []


def test_a_page_with_everything_wished_for_in_the_other_language_has_no_accessibility_faults(
    show: Callable[..., Page],
) -> None:
    before = changed(five_people(), touchpoints=five_people().touchpoints[:4])
    wishes = {"before": before, "today": dt.date(2027, 1, 1), "notes": Markup("<p>Ask Maya again.</p>")}
    assert faults_in_light_and_dark(show(five_people(), say=speech("en"), wishes=wishes)) == []


def test_the_list_of_sections_leads_to_them_by_keyboard(show: Callable[..., Page]) -> None:
    page = show(example(), width=400)
    link = page.get_by_role("navigation").get_by_role("link", name=ID("Change plan"))
    link.focus()
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", name=ID("Change plan"), exact=True)
    page.wait_for_function("() => location.hash === '#jejak-changes' && scrollY > 0")
    place = heading.bounding_box()
    assert place
    assert 0 <= place["y"] < 400


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
