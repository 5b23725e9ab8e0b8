"""Charts that answer to the pointer, as a notebook shows them: in a real Chromium without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from jejak import charts
from jejak.i18n import speech
from jejak.render.live import chart
from samples import changed, example, full_of, wide

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import FrameLocator, Locator, Page

    from jejak.model import Journey

EN = speech("en")
HOSTILE = (
    '</script><script>parent.ran = ran = 1; console.log("ran")</script><img src=x onerror=console.log("ran")>"\'`${1}'
)
NOTEBOOK = "<!DOCTYPE html><html lang=en><title>Notebook</title><main><h1>Notebook</h1>{}</main>"
DOTS = ".mark-symbol path[fill]:not([fill=transparent]):not([fill=none])"


@pytest.fixture
def show(page_factory: Callable[..., Page]) -> Callable[..., Page]:
    """Show live charts on one page; the test fails if the page asks for or complains about anything."""

    def open_page(journey: Journey, *names: str) -> Page:
        page = page_factory(width=1200, height=1000)
        page.context.set_offline(True)
        page.on("console", lambda message: pytest.fail(message.text))
        page.on("request", lambda request: pytest.fail(request.url))
        shown = (str(chart(name, journey, EN, interactive=True)) for name in names)
        page.set_content(NOTEBOOK.format("".join(shown)))
        return page

    return open_page


def frame(page: Page, name: str) -> FrameLocator:
    return page.frame_locator(f"iframe[title={charts.title(name, EN)!r}]")


def drawn(page: Page, name: str) -> FrameLocator:
    """Bring the chart into view and wait until it has taken the place of its still picture."""
    page.locator(f"iframe[title={charts.title(name, EN)!r}]").scroll_into_view_if_needed()
    inside = frame(page, name)
    expect(inside.locator("svg.marks")).to_be_visible()
    expect(inside.locator("svg.jejak-chart")).to_have_count(0)
    return inside


def point_at(page: Page, mark: Locator) -> None:
    """Move the pointer onto a mark, over which a number may be written."""
    box = mark.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_every_chart_draws_and_tells_what_is_under_the_pointer(show: Callable[..., Page]) -> None:
    page = show(example(), *charts.NAMES)
    said = {"emotion": "Kamar mulai gerah", "stages": "Awareness", "pains": "Awareness", "priorities": "Impact"}
    for name in charts.NAMES:
        inside = drawn(page, name)
        mark = inside.locator(DOTS).first if name != "channels" else inside.locator(".mark-rect path").first
        point_at(page, mark)
        expect(inside.locator("#tip")).to_contain_text(said.get(name, "Website"))
    assert Axe().run(page).response["violations"] == []


def test_the_persona_under_the_pointer_comes_to_the_front(show: Callable[..., Page]) -> None:
    journey = example()
    (rani,) = journey.personas
    twin = changed(rani, id="twin", name="Twin")
    rated = tuple(
        changed(each, ratings={**each.ratings, "twin": each.ratings[rani.id]}) for each in journey.touchpoints
    )
    inside = drawn(page := show(changed(journey, personas=(rani, twin), touchpoints=rated), "emotion"), "emotion")
    lines = inside.locator(".mark-line path")
    expect(lines).to_have_count(2)
    point_at(page, inside.locator(DOTS).first)
    expect(inside.locator("#tip")).to_contain_text(rani.name)
    expect(lines.nth(1)).to_have_attribute("opacity", "0.22")
    expect(lines.nth(0)).not_to_have_attribute("opacity", "0.22")
    point_at(page, inside.locator("text", has_text="Awareness"))
    expect(inside.locator("#tip")).to_be_hidden()


def test_a_long_journey_can_be_zoomed_and_shown_whole_again(show: Callable[..., Page]) -> None:
    inside = drawn(page := show(wide(60), "emotion"), "emotion")
    last = inside.locator(".role-axis-label text", has_text="60")
    expect(last).to_have_count(1)
    box = page.locator("iframe").bounding_box()
    assert box
    page.mouse.move(box["x"] + 300, box["y"] + 200)
    page.keyboard.down("Shift")
    page.mouse.wheel(0, -400)
    page.keyboard.up("Shift")
    expect(last).to_have_count(0)
    page.mouse.dblclick(box["x"] + 300, box["y"] + 200)
    expect(last).to_have_count(1)


def test_hostile_words_run_nothing_and_are_read_as_typed(show: Callable[..., Page]) -> None:
    """Fault guarded: Altair's own HTML does not escape `</script>` in data."""
    journey, _ = full_of(lambda number: f"{number}{HOSTILE}")
    page = show(journey, *charts.NAMES)
    for name in charts.NAMES:
        drawn(page, name)
    inside = frame(page, "priorities")
    point_at(page, inside.locator(DOTS).first)
    expect(inside.locator("#tip")).to_contain_text("</script><script>parent.ran = ran = 1")
    assert page.evaluate("window.ran") is None
    assert [each for each in page.frames if each.evaluate("typeof ran") != "undefined"] == []
    assert [each.locator("script").count() for each in page.frames[1:]] == [3] * len(charts.NAMES)


def test_the_frame_has_no_rights_and_reaches_nothing(page: Page) -> None:
    """Even a script that got in could not send anything away, nor see the notebook around it."""
    page.set_content(NOTEBOOK.format(chart("stages", example(), EN, interactive=True)))
    drawn(page, "stages")
    inside = page.frames[1]
    assert inside.evaluate("self.origin") == "null"
    assert inside.evaluate("fetch('data:text/plain,x').then(() => 'sent', () => 'blocked')") == "blocked"
    injected = (
        "(() => { const s = document.createElement('script'); s.text = 'window.ran = 1'; document.body.append(s); })"
    )
    inside.evaluate(f"{injected}()")
    assert inside.evaluate("window.ran") is None


def test_the_picture_is_seen_where_frames_and_styles_are_taken_out(page: Page) -> None:
    """A notebook that is not trusted, or a front-end without frames, shows the still picture and the numbers."""
    page.set_content(NOTEBOOK.format(chart("stages", example(), EN, interactive=True)))
    assert page.locator("figure img").is_hidden()
    page.evaluate("document.querySelectorAll('iframe, style').forEach((each) => each.remove())")
    picture = page.get_by_role("img", name=charts.told("stages", example(), EN))
    expect(picture).to_be_visible()
    assert picture.evaluate("(img) => img.decode().then(() => img.naturalWidth)") > 300
