"""The page that compares two journeys in a real Chromium: where its dots stand, what it loads, who can read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from printed import MARGIN, blocks, cut, leaves

from jejak.edits import Edit, apply
from jejak.i18n import speech
from jejak.render.comparison import comparison_page
from samples import changed, example, five_people, full_of, rated, wide

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.model import Journey
    from jejak.render.paper import Paper

SIZES = {"a4": (841.9, 595), "a3": (1190.6, 841.9)}
MIDDLES = """() => {
    const middle = (element) => { const box = element.getBoundingClientRect(); return (box.left + box.right) / 2; };
    const map = [...document.querySelectorAll("table.jejak-s-both")].find((table) => table.offsetParent);
    return {
        columns: [...map.querySelectorAll("thead th[scope=col]")].map(middle),
        kinds: [...map.querySelectorAll("thead th[scope=col]")].map((head) => head.className),
        before: [...map.querySelectorAll("path.jejak-s-dot-before")].map(middle),
        after: [...map.querySelectorAll("path.jejak-s-dot-after")].map(middle),
    };
}"""
LINE_ENDS = """() => [...document.querySelectorAll(".jejak-s-on-screen td path.jejak-s-way")].map((path) => {
    const place = (at) => new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM()).x;
    return [place(path.getPointAtLength(0)), place(path.getPointAtLength(path.getTotalLength()))];
})"""


def future() -> Journey:
    """The example without a touchpoint, and with another at its end."""
    call = {"id": "call", "name": "Call", "stage": "retention", "ratings": {"rani-wulandari": {"valence": 0}}}
    edits = (
        Edit(id="1", op="remove", path=("touchpoints", "reviews")),
        Edit(id="2", op="add", path=("touchpoints",), value=call),
        Edit(id="3", op="move", path=("touchpoints", "web-search"), after=None),
        Edit(id="4", path=("map_type",), value="future_state"),
    )
    after = example()
    for edit in edits:
        after = apply(after, edit).journey
    return after


def with_stranger() -> Journey:
    """The map of one persona, felt by another."""
    journey = rated((None, None, None), (2, 1, 0))
    return changed(journey, personas=journey.personas[1:])


@pytest.fixture
def show(page_factory: Callable[..., Page], tmp_path: Path) -> Callable[..., Page]:
    """Open a comparison from disk; the test fails if it asks for or complains about anything."""

    def open_page(before: Journey, after: Journey, width: int = 1280, lang: str = "id", **options: Any) -> Page:
        page = page_factory(width=width, **options)
        page.on("console", lambda message: pytest.fail(message.text))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        path = tmp_path / "comparison.html"
        path.write_text(comparison_page(before, after, speech(lang)), "utf-8")
        page.goto(path.as_uri())
        assert asked == [path.as_uri()]
        return page

    return open_page


def faults(page: Page) -> list[str]:
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    violations = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in violations for node in each["nodes"]]


@pytest.mark.parametrize("width", [400, 1280])
def test_the_dots_of_both_stand_under_the_touchpoints_they_have(show: Callable[..., Page], width: int) -> None:
    places = show(example(), future(), width).evaluate(MIDDLES)
    has = {"before": ("both", "gone", "moved"), "after": ("both", "new", "moved")}
    assert [kind.removeprefix("jejak-s-touch-") for kind in places["kinds"]].count("both") == len(
        example().touchpoints
    ) - 2
    for side, kinds in has.items():
        own = [x for x, kind in zip(places["columns"], places["kinds"], strict=True) if kind.endswith(kinds)]
        for dot in places[side]:
            assert min(abs(dot - x) for x in own) < 1
    assert len(places["before"]) == len(example().touchpoints)
    assert len(places["after"]) == len(future().touchpoints)


def test_the_lines_begin_and_end_at_their_dots(show: Callable[..., Page]) -> None:
    page = show(example(), future())
    places, ends = page.evaluate(MIDDLES), page.evaluate(LINE_ENDS)
    for (start, end), side in zip(ends, ("before", "after"), strict=True):
        assert abs(start - min(places[side])) < 1
        assert abs(end - max(places[side])) < 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (example(), future()),
        (rated((1, None, -2), (0, 0, 1)), rated((2, 1, -1), (None, 0, 1))),
        (rated((1, 0, -2)), with_stranger()),
        (example(), changed(example(), touchpoints=())),
    ],
    ids=["future", "two people", "strangers", "nothing left"],
)
def test_the_page_has_no_accessibility_faults(
    show: Callable[..., Page], before: Journey, after: Journey, scheme: str
) -> None:
    assert faults(show(before, after, color_scheme=scheme)) == []


def test_a_narrow_page_has_no_accessibility_faults_and_only_tables_scroll(show: Callable[..., Page]) -> None:
    page = show(wide(12), wide(11), 400, lang="en")
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert faults(page) == []


def test_texts_without_end_stay_within_the_page(show: Callable[..., Page]) -> None:
    journey, _ = full_of(lambda number: f"{number} {'w' * 3000}")
    assert show(journey, example()).evaluate("document.documentElement.scrollWidth") <= 1280


def busy() -> tuple[Journey, Journey]:
    """Sixty touchpoints of which twenty changed: some gone, some new, some felt or told otherwise."""
    before = after = wide(60)
    for place in range(0, 60, 3):
        key, kind = f"t{place}", place // 3 % 4
        path = ("touchpoints", key)
        edit = (
            Edit(id="e", op="remove", path=path),
            Edit(id="e", path=(*path, "pain_point"), value=""),
            Edit(id="e", path=(*path, "ratings", "rani-wulandari"), value={"valence": 2}),
            Edit(id="e", op="add", path=("touchpoints",), value={"id": f"n{place}", "stage": "decision", "name": key}),
        )[kind]
        after = apply(after, edit).journey
    return before, after


PRINTS: dict[str, tuple[tuple[Journey, Journey], Paper, range]] = {
    "future": ((example(), future()), "a4", range(2, 5)),
    "future, larger paper": ((example(), future()), "a3", range(2, 5)),
    "sixty": (busy(), "a4", range(8, 16)),
    "sixty, larger paper": (busy(), "a3", range(5, 10)),
    "five people": ((five_people(), changed(five_people(), touchpoints=future().touchpoints)), "a4", range(4, 10)),
}
"""Two journeys, the paper they are printed on, and how many sides that may take."""
TOGETHER = "tr, article, li, dl > div, .jejak-s-end"
"""What must not be cut."""


@pytest.mark.parametrize("name", PRINTS)
def test_nothing_is_cut_on_paper_and_no_side_is_blank(page_factory: Callable[..., Page], name: str) -> None:
    """Fault guarded: outlined words stood in the PDF twice, and a last side held the footer alone."""
    (before, after), paper, sides = PRINTS[name]
    page = page_factory()
    page.set_content(comparison_page(before, after, speech("en"), paper))
    printed, elements = leaves(page), blocks(page, TOGETHER)
    assert len(elements) > 20
    assert cut(elements, printed) == []
    assert [number for number, leaf in enumerate(printed, start=1) if len(leaf.text) < 150] == []
    assert len(printed) in sides
    for leaf in printed:
        assert (leaf.width, leaf.height) == pytest.approx(SIZES[paper], abs=1)
        assert leaf.right <= leaf.width - MARGIN + 1


def test_a_wide_map_prints_in_sheets(show: Callable[..., Page]) -> None:
    page = show(wide(20), wide(19))
    page.emulate_media(media="print")
    assert page.locator(".jejak-s-on-screen").is_hidden()
    assert all(sheet.is_visible() for sheet in page.locator(".jejak-s-on-paper").all())
