"""A page on paper: what stands on each sheet of its PDF, and what the browser meant to keep together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from playwright.sync_api import Page

PAGE_NUMBER = re.compile(r"\s*\d+ / \d+\s*$")
MARGIN = 12 / 25.4 * 72
"""The margin of the sheets in points."""

BLOCKS = """(selector) => {
    const unseen = (node) => node.parentElement.closest(".jejak-s-unseen, title") || !node.parentElement.checkVisibility();
    const texts = (element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) if (!unseen(walker.currentNode)) found.push(walker.currentNode.nodeValue);
        return found;
    };
    return [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map(texts);
}"""
SHEETS = """() => [...document.querySelectorAll(".jejak-s-on-paper")].map((sheet) => ({
    mark: sheet.querySelector(".jejak-s-sheet").textContent,
    heads: [...sheet.querySelectorAll("thead th[scope=col] > bdi:first-child")].map((each) => each.textContent),
    lanes: [...sheet.querySelectorAll("tbody th")].map((each) => each.firstChild.nodeValue),
}))"""


@dataclass(frozen=True)
class Leaf:
    """One side of paper: its letters and digits, and how far they reach, in points from the left and the bottom."""

    text: str
    width: float
    height: float
    left: float
    right: float
    bottom: float
    top: float


def leaves(page: Page) -> list[Leaf]:
    """Print a page as its style sheet wishes, and read what came out."""
    pdf = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True, print_background=True))
    return [_leaf(each) for each in pdf]


def _leaf(page: pypdfium2.PdfPage) -> Leaf:
    text = page.get_textpage()
    boxes = [text.get_rect(number) for number in range(text.count_rects())] or [(0, 0, 0, 0)]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    shown = plain(PAGE_NUMBER.sub("", text.get_text_range()))
    return Leaf(shown, *page.get_size(), min(lefts), max(rights), min(bottoms), max(tops))


def plain(text: str) -> str:
    """Return letters and digits only, all small: white space, hyphens and signs change where a line breaks."""
    return re.sub(r"[\W_]+", "", text).casefold()


def blocks(page: Page, selector: str) -> list[list[str]]:
    """Return the texts of every element that is on paper, one list per element."""
    page.emulate_media(media="print")
    found = page.evaluate(BLOCKS, selector)
    return [texts for texts in ([each for each in map(plain, block) if each] for block in found) if texts]


def cut(elements: list[list[str]], paper: list[Leaf]) -> list[list[str]]:
    """Return the elements that are on no single sheet as a whole."""
    return [texts for texts in elements if not any(all(text in leaf.text for text in texts) for leaf in paper)]
