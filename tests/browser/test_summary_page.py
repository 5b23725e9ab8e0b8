"""The summary page in a real Chromium: what it looks like, what it loads, and whether everybody can read it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from markupsafe import Markup

from jejak import render
from jejak.i18n import speech
from samples import KINDS, changed, empty, example, five_people, full_of, of_kind, rated, wide

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
    "five": five_people,
    "sixty": lambda: wide(60),
    "empty": empty,
}
LAID_OUT: dict[str, Callable[[], Journey]] = JOURNEYS | {kind: partial(of_kind, kind) for kind in KINDS}
"""Every shape a page has: the journeys and every kind of map."""
IN_COLOUR = ["color-contrast", "link-in-text-block"]
"""What axe finds by colours alone: all that a dark page can do wrong that the same page in light does not."""

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

    def open_page(
        journey: Journey, width: int = 1280, say: Any = ID, wishes: dict[str, Any] | None = None, **options: Any
    ) -> Page:
        page = page_factory(width=width, **options)
        page.on("console", lambda message: pytest.fail(message.text))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        path = tmp_path / "summary.html"
        path.write_text(render.page(journey, say, **wishes or {}), "utf-8")
        page.goto(path.as_uri())
        assert asked == [path.as_uri()]
        return page

    return open_page


def faults(page: Page, rules: list[str] | None = None) -> list[str]:
    # Without the list of all that is right, which is long, axe is three times faster.
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    options |= {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    violations = Axe().run(page, options=options).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in violations for node in each["nodes"]]


def faults_in_light_and_dark(page: Page) -> list[str]:
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    light = faults(page)
    page.emulate_media(color_scheme="dark")
    return light + faults(page, IN_COLOUR)


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
    assert dots
    for dot in dots:
        assert min(abs(dot - column) for column in columns) < 1
    for column in columns:
        assert sum(abs(dot - column) < 1 for dot in dots) == len(dots) / len(columns)


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
    shapes = page.locator("path.jejak-s-mark").evaluate_all("all => all.map(e => e.getAttribute('d'))")
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
