"""DotVoting in a real Chromium, on the stub page: dots, two windows, the close, the tie, and nobody's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub.hands import in_file, undo
from stub.site import Stand

from jejak.edits import Edit
from jejak.widgets import DotVoting

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page
    from stub.site import Site

    from jejak.document import Document

IDEAS = ("Show the shipping cost", "Write down every measure", "Call back within an hour")


@pytest.fixture
def document(document: Document) -> Document:
    rows = ({"id": f"o{place}", "text": text} for place, text in enumerate(IDEAS, start=1))
    document.commit([Edit(id=row["id"], op="add", path=("opportunities",), value=row) for row in rows])
    return document


def begin(document: Document, **rules: Any) -> None:
    value = {"is_open": True, "round": "r1", "dots": 3, **rules}
    assert document.commit([Edit(id="begin", path=("voting",), value=value)])[0].at


def vote(document: Document, name: str, **dots: int) -> None:
    assert document.commit([Edit(id=name, path=("voting", "ballots", f"r1-{name}"), value=dots)])[0].at


def more(page: Page, place: int) -> Locator:
    return page.get_by_role("button", name=f"One dot more: {IDEAS[place - 1]}")


def ballots(page: Page, document: Document) -> list[dict[str, int]]:
    expect(page.get_by_role("status")).not_to_have_attribute("data-state", "saving")
    return list(in_file(document)["voting"]["ballots"].values())


def press_runner(page: Page, name: str) -> None:
    page.locator("details > p > button").get_by_text(name).press("Enter")


def test_dots_are_given_up_to_the_limit_and_taken_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document)
    stand(DotVoting)
    more(page, 1).focus()
    for _ in range(5):
        page.keyboard.press("Enter")
    expect(page.get_by_text("Dots left: 0 of 3")).to_be_visible()
    expect(more(page, 2)).to_have_attribute("aria-disabled", "true")
    assert ballots(page, document) == [{"o1": 3}]
    page.get_by_role("button", name=f"One dot less: {IDEAS[0]}").click()
    more(page, 2).click()
    expect(page.get_by_text("1 person has voted so far.")).to_be_visible()
    assert ballots(page, document) == [{"o1": 2, "o2": 1}]
    undo(page)
    assert ballots(page, document) == [{"o1": 2}]
    assert Axe().run(page).violations_count == 0


def test_one_dot_each_is_kept_to(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    begin(document, one_per_item=True)
    stand(DotVoting)
    more(page, 1).click()
    more(page, 1).press("Enter")
    expect(more(page, 1)).to_have_attribute("aria-disabled", "true")
    assert ballots(page, document) == [{"o1": 1}]


def test_two_windows_and_a_reload_are_one_voter(
    stand: Callable[..., Stand], page: Page, site: Site, document: Document
) -> None:
    begin(document)
    first = stand(DotVoting)
    more(page, 1).click()
    expect(page.get_by_text("Dots left: 2 of 3")).to_be_visible()
    first.open()
    expect(page.get_by_text("Dots left: 2 of 3")).to_be_visible()
    other = page.context.new_page()
    Stand(other, site, DotVoting(document, lang="en")).open()
    expect(other.get_by_text("Dots left: 2 of 3")).to_be_visible()
    more(other, 2).click()
    expect(other.get_by_text("Dots left: 1 of 3")).to_be_visible()
    assert ballots(other, document) == [{"o1": 1, "o2": 1}]


def test_several_people_vote_in_turn_on_one_computer(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document, in_turns=True)
    stand(DotVoting)
    for place in (1, 2):
        more(page, place).click()
        page.get_by_role("button", name="Done, next person").click()
        expect(page.get_by_text("Dots left: 3 of 3")).to_be_visible()
    assert ballots(page, document) == [{"o1": 1}, {"o2": 1}]


def test_nothing_shows_what_others_gave_until_the_vote_is_closed(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document)
    vote(document, "a", o3=3)
    stand(DotVoting)
    text = page.locator(".jejak").inner_text()
    assert "3 dots" not in text
    assert "●" not in text
    expect(page.locator("[data-place]")).to_have_count(0)  # who is here sees nobody hesitate


def test_the_close_counts_tells_the_tie_and_leaves_nothing_of_anybody(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document)
    vote(document, "a", o3=2, o2=1)
    stand(DotVoting)
    more(page, 1).click()
    more(page, 1).click()
    page.locator("summary").click()
    press_runner(page, "Close the vote")
    page.get_by_role("button", name="Not yet").press("Escape")
    assert in_file(document)["voting"]["is_open"]
    press_runner(page, "Close the vote")
    page.locator(".jejak-danger:visible").click()
    expect(page.get_by_text("Result: 2 people voted.")).to_be_visible()
    expect(page.get_by_text("A tie at the top")).to_contain_text("“Show the shipping cost”, “Call back within an hour”")
    expect(page.locator("ol > li")).to_have_text(
        [
            "1Show the shipping cost2 dots · tied",
            "1Call back within an hour2 dots · tied",
            "3Write down every measure1 dot",
        ]
    )
    assert [row["votes"] for row in in_file(document)["opportunities"]] == [2, 1, 2]
    assert ballots(page, document) == []
    expect(page.locator(".jejak-notice")).to_have_count(0)
    assert Axe().run(page).violations_count == 0


def test_a_new_vote_is_asked_about_and_everybody_begins_anew(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document)
    vote(document, "a", o1=3)
    document.commit([Edit(id="close", path=("voting", "is_open"), value=False)])
    stand(DotVoting)
    page.locator("summary").click()
    page.get_by_label("Dots for everybody").fill("5")
    page.get_by_label("At most one dot").check()
    press_runner(page, "Open a new vote")
    expect(page.get_by_text("The result so far stays until the new vote is closed")).to_be_visible()
    page.locator(".jejak-danger:visible").click()
    expect(page.get_by_text("Dots left: 5 of 5")).to_be_visible()
    found = in_file(document)
    assert (found["voting"]["dots"], found["voting"]["one_per_item"], found["voting"]["is_open"]) == (5, True, True)
    assert found["voting"]["round"] != "r1"
    assert found["opportunities"][0]["votes"] == 3


def test_a_wrong_number_of_dots_opens_nothing(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(DotVoting)
    expect(page.get_by_text("No vote is open.")).to_be_visible()
    page.locator("summary").click()
    for wrong in ("0", "21", "", "2.5"):
        page.get_by_label("Dots for everybody").fill(wrong)
        press_runner(page, "Open the vote")
        expect(page.get_by_label("Dots for everybody")).to_have_attribute("aria-invalid", "true")
    assert not in_file(document)["voting"]["is_open"]


def test_who_votes_too_late_is_told_and_nothing_changes(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    begin(document)
    at = stand(DotVoting)
    with document._lock:
        elsewhere = type(document)(document.path)
    elsewhere.commit([Edit(id="close", path=("voting", "is_open"), value=False)])
    more(page, 1).click()
    expect(page.get_by_text("these dots came too late")).to_be_visible()
    at.push()
    assert ballots(page, document) == []
    assert [row["votes"] for row in in_file(document)["opportunities"]] == [0, 0, 0]
