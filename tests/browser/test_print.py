"""The summary on paper, proved by reading the PDF that Chromium makes of it."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from printed import MARGIN, SHEETS, blocks, cut, leaves, plain

from jejak import render
from jejak.i18n import speech
from samples import changed, crowd, example, five_people, of_kind, wide, wordy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page
    from printed import Leaf

    from jejak.model import Journey

ID = speech("id")
SIZES = {"a4": (841.9, 595), "a3": (1190.6, 841.9)}
TOGETHER = "tr, article, li:not(.jejak-s-tall), figure, dl > div, .jejak-s-fact"
"""What must not be cut: rows of tables, cards, entries of lists that fit on a side, pictures."""


SHAPES: dict[str, tuple[Callable[[], Journey], str, range]] = {
    "seven": (example, "a4", range(5, 13)),
    "three": (lambda: changed(example(), touchpoints=example().touchpoints[:3]), "a4", range(4, 12)),
    "five people": (five_people, "a4", range(5, 16)),
    "blueprint": (lambda: of_kind("service_blueprint"), "a4", range(5, 14)),
    "unrated": (
        lambda: changed(
            example(), touchpoints=tuple(msgspec.structs.replace(each, ratings={}) for each in example().touchpoints)
        ),
        "a4",
        range(4, 12),
    ),
    "long cells": (lambda: wordy(wide(20)), "a4", range(12, 26)),
    "sixty": (lambda: wide(60), "a4", range(16, 34)),
    "sixty, five people": (lambda: crowd(60), "a4", range(16, 34)),
    "sixty, larger paper": (lambda: wide(60), "a3", range(9, 20)),
}
"""Journeys, the paper they are printed on, and how many sides that may take."""
WIDE = ["long cells", "sixty", "sixty, larger paper"]


class Print:
    """A journey on screen and on paper."""

    def __init__(self, page: Page, name: str) -> None:
        make, self.paper, self.count = SHAPES[name]
        page.set_content(render.page(make(), ID, paper=self.paper))
        self.page, self.leaves = page, leaves(page)


@pytest.fixture(scope="module")
def prints(chromium: Browser) -> Iterator[Callable[[str], Print]]:
    """Print each journey once for all tests."""
    context, made = chromium.new_context(), {}

    def find(name: str) -> Print:
        if name not in made:
            made[name] = Print(context.new_page(), name)
        return made[name]

    yield find
    context.close()


@pytest.mark.parametrize("name", SHAPES)
def test_no_row_card_or_picture_is_cut_across_sides(prints: Callable[[str], Print], name: str) -> None:
    found = prints(name)
    elements = blocks(found.page, TOGETHER)
    assert len(elements) > 20
    assert cut(elements, found.leaves) == []


@pytest.mark.parametrize("name", SHAPES)
def test_no_side_is_blank_and_there_are_not_too_many(prints: Callable[[str], Print], name: str) -> None:
    found = prints(name)
    assert [number for number, leaf in enumerate(found.leaves, start=1) if len(leaf.text) < 40] == []
    assert len(found.leaves) in found.count


@pytest.mark.parametrize("name", SHAPES)
def test_nothing_sticks_out_of_the_paper(prints: Callable[[str], Print], name: str) -> None:
    found = prints(name)
    for leaf in found.leaves:
        assert (leaf.width, leaf.height) == pytest.approx(SIZES[found.paper], abs=1)
        assert leaf.left >= MARGIN - 1
        assert leaf.right <= leaf.width - MARGIN + 1
        assert 0 < leaf.bottom < leaf.top <= leaf.height - MARGIN + 1


@pytest.mark.parametrize("name", WIDE)
def test_every_sheet_of_the_board_names_its_lanes_and_every_side_its_columns(
    prints: Callable[[str], Print], name: str
) -> None:
    found = prints(name)
    sheets = found.page.evaluate(SHEETS)
    assert len(sheets) > 1
    for sheet, sides in zip(sheets, by_sheet(found.leaves, sheets), strict=True):
        lanes = [plain(lane) for lane in sheet["lanes"]]
        assert len(lanes) > 5
        assert [lane for lane in lanes if not any(lane in leaf.text for leaf in sides)] == []
        for leaf in sides:
            assert [head for head in sheet["heads"] if plain(head) not in leaf.text] == []


def test_an_entry_too_tall_for_a_side_leaves_none_blank(chromium: Browser) -> None:
    """Fault guarded: a barrier with the team's words at 20 touchpoints was kept whole, after sides without a word."""
    words = "kata demi kata sampai tiga ratus huruf " * 7
    touchpoints = (msgspec.structs.replace(each, barrier="price", remedy=words) for each in wordy(wide(20)).touchpoints)
    page = chromium.new_page()
    page.set_content(render.page(changed(wordy(wide(20)), touchpoints=tuple(touchpoints)), ID))
    assert page.locator(".jejak-s-tall").count() > 0
    assert [number for number, leaf in enumerate(leaves(page), start=1) if len(leaf.text) < 40] == []
    page.close()


def by_sheet(paper: list[Leaf], sheets: list[dict[str, Any]]) -> list[list[Leaf]]:
    """The sides of each sheet of the board: from the one with its mark to the one before the next.

    The last sheet goes on as long as the head of its first column is repeated.
    """
    marks = [plain(each["mark"]) for each in sheets]
    starts = [next(place for place, leaf in enumerate(paper) if mark in leaf.text) for mark in marks]
    last = takewhile(lambda leaf: plain(sheets[-1]["heads"][0]) in leaf.text, paper[starts[-1] :])
    return [*(paper[start:end] for start, end in pairwise(starts)), list(last)]


def test_a_row_that_is_cut_would_be_noticed(chromium: Browser) -> None:
    """The proof proves something: without the rule that keeps rows whole, some are cut."""
    page = chromium.new_page()
    html = render.page(wordy(wide(20)), ID).replace("break-inside:avoid", "break-inside:auto")
    page.set_content(html)
    assert cut(blocks(page, "tr"), leaves(page)) != []
    page.close()


def test_words_at_the_dots_stand_in_the_pdf_once(prints: Callable[[str], Print]) -> None:
    """Fault guarded: their outline was text as well, so that copied or spoken letters were doubled."""
    text = "".join(leaf.text for leaf in prints("seven").leaves)
    assert plain("−2 frustrasi Lembah") in text
    assert plain("+2 gembira Puncak") in text
    assert "frruu" not in text


def test_a_line_of_the_blueprint_stays_with_the_lane_below_it(prints: Callable[[str], Print]) -> None:
    """Fault guarded: the line of internal interaction stood alone at the end of a side."""
    found = prints("blueprint")
    pairs: Any = [
        [plain(ID(line)), plain(ID(lane))]
        for line, lane in (
            ("Line of interaction", "Frontstage"),
            ("Line of visibility", "Backstage"),
            ("Line of internal interaction", "Supporting processes"),
        )
    ]
    assert cut(pairs, found.leaves) == []
