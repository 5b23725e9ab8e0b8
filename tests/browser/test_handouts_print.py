"""The hand-outs on paper, proved by reading the PDF that Chromium makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from printed import blocks, cut, leaves

from jejak import handouts
from jejak.handouts import HANDOUTS
from jejak.i18n import speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SIZES = {"a4": (841.9, 595.3), "a3": (1190.6, 841.9)}
MARGINS = {"a4": 12 / 25.4 * 72, "a3": 17 / 25.4 * 72}
OVERFLOWING = """() => [...document.querySelectorAll(".sheet, .sheet :is(td, th, li, p, section)")]
    .filter((each) => !each.closest(".unseen") && (each.scrollHeight > each.clientHeight + 2 || each.scrollWidth > each.clientWidth + 2))
    .filter((each) => getComputedStyle(each).display !== "inline")
    .map((each) => `${each.className || each.tagName}: ${each.textContent.trim().slice(0, 40)}`)"""
BELOW = """() => [...document.querySelectorAll(".sheet")].flatMap((sheet) => {
    const edge = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll("*")].filter((each) => !each.closest(".unseen")).filter((each) => {
        const box = each.getBoundingClientRect();
        return box.bottom > edge.bottom + 1 || box.right > edge.right + 1;
    }).map((each) => each.textContent.trim().slice(0, 40));
})"""


@pytest.fixture(scope="module")
def paper(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("lang", "size"), [("id", "a4"), ("en", "a3")])
@pytest.mark.parametrize("handout", HANDOUTS, ids=[handout.name for handout in HANDOUTS])
def test_each_sheet_fills_one_side_of_paper_and_nothing_is_cut(paper: Page, handout, lang, size):
    paper.emulate_media(media="print")
    paper.set_content(handouts.page(handout, speech(lang), size))
    printed = leaves(paper)
    assert len(printed) == len(handout.make(speech(lang)))
    for leaf in printed:
        assert (leaf.width, leaf.height) == pytest.approx(SIZES[size], abs=1)
        assert leaf.left >= MARGINS[size] - 1
        assert leaf.bottom >= MARGINS[size] - 1
        assert leaf.bottom < leaf.height / 4, "the lower part of the sheet is empty"
    assert cut(blocks(paper, ".sheet"), printed) == []
    assert paper.evaluate(OVERFLOWING) == []
    assert paper.evaluate(BELOW) == []


@pytest.mark.parametrize("handout", HANDOUTS, ids=[handout.name for handout in HANDOUTS])
def test_a_screen_reader_meets_no_barrier(paper: Page, handout):
    paper.emulate_media(media="screen")
    paper.set_content(handouts.page(handout, speech("en")))
    assert Axe().run(paper).response["violations"] == []
