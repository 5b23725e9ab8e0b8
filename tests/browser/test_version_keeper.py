"""VersionKeeper in a real Chromium, on the stub page: keep, look, compare, go back, and take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub.hands import in_file, mute, undo

from jejak.edits import Edit
from jejak.store import versions
from jejak.widgets import VersionKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page
    from stub.site import Stand

    from jejak.document import Document


def keep(page: Page, name: str = "") -> None:
    if name:
        page.get_by_label("Name", exact=True).fill(name)
    page.get_by_role("button", name="Keep this version").click()


def deed(page: Page, label: str, name: str = "Version 1") -> Locator:
    return page.get_by_role("button", name=f"{label}: {name}", exact=True)


def write(document: Document, value: str = "Something new") -> None:
    document.commit(
        [
            Edit(id=f"write {value}", path=("touchpoints", "t1", "action"), value=value),
            Edit(id=f"add {value}", op="add", path=("goals",), value={"id": "g1", "text": "Added since"}),
            Edit(id=f"remove {value}", op="remove", path=("touchpoints", "t2")),
        ]
    )


def test_a_version_is_kept_with_note_and_review(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(VersionKeeper)
    expect(page.get_by_text("No version is kept yet.")).to_be_visible()
    page.get_by_label("Note").fill("After the first walk")
    page.get_by_label("Look at it again on").fill("2030-02-21")
    keep(page)
    expect(page.get_by_text("“Version 1” is kept.", exact=True).first).to_be_visible()
    (noted,) = in_file(document)["versions"]
    assert (noted["name"], noted["note"], noted["next_review"]) == ("Version 1", "After the first walk", "2030-02-21")
    assert versions.is_kept(document.path, noted["id"])
    expect(deed(page, "Look back")).to_be_visible()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Version 2")
    assert Axe().run(page).violations_count == 0


def test_a_version_needs_a_name_of_its_own(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(VersionKeeper)
    keep(page)
    expect(deed(page, "Look back")).to_be_visible()
    write(document)
    page.get_by_label("Name", exact=True).fill("  ")
    keep(page)
    expect(page.get_by_text("Give the version a name first.")).to_be_visible()
    keep(page, "version 1")
    expect(page.locator(".jejak-version-state")).to_contain_text("There is a version Version 1 already")
    assert len(in_file(document)["versions"]) == 1


def test_who_goes_into_the_proposed_name_writes_over_it(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: a click into it, and typing went on behind it: "Version 1Health centre"."""
    stand(VersionKeeper)
    name = page.get_by_label("Name", exact=True)
    name.click()
    page.keyboard.type("Health centre")
    expect(name).to_have_value("Health centre")
    name.fill("Version 1")
    page.get_by_label("Note").focus()
    name.focus()
    page.keyboard.type("Clinic")
    expect(name).to_have_value("Clinic")
    name.click(position={"x": 2, "y": 10})
    page.keyboard.type("The ")
    expect(name).to_have_value("The Clinic")


def test_looking_back_shows_the_board_as_it_was(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(VersionKeeper)
    keep(page)
    deed(page, "Look back").wait_for()
    write(document, '<img src=x onerror="document.title=1">')
    deed(page, "Look back").press("Enter")
    seen = page.get_by_role("group", name="“Version 1”, as it was")
    expect(seen).to_contain_text("Merasakan kamar panas saat musim kemarau")
    expect(seen.get_by_role("heading", name="“Version 1”, as it was")).to_be_focused()
    deed(page, "Compare with now").click()
    compared = page.get_by_role("group", name="“Version 1” and now")
    expect(compared).to_contain_text("onerror")
    expect(page.locator(".jejak img")).to_have_count(0)
    assert Axe().run(page).violations_count == 0
    page.get_by_role("button", name="Fold it up").click()
    expect(compared).to_be_hidden()


def test_going_back_is_one_press_of_undo_away_from_being_undone(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(VersionKeeper)
    keep(page)
    deed(page, "Go back to it").wait_for()
    kept = in_file(document)
    write(document)
    present = in_file(document)
    deed(page, "Go back to it").click()
    page.locator(".jejak-question:visible").get_by_role("button", name="Go back to it").click()
    expect(page.locator(".jejak-version-state")).to_contain_text("kept as “Before going back to Version 1”")
    expect(deed(page, "Look back", "Before going back to Version 1")).to_be_visible()
    back = in_file(document)
    assert {**back, "versions": kept["versions"]} == kept
    undo(page)
    expect(page.get_by_role("status")).to_have_attribute("data-state", "saved")
    expect(page.locator(".jejak-notice")).to_have_count(0)
    assert {**in_file(document), "versions": present["versions"]} == present
    page.locator(".jejak-bar").get_by_role("button", name="Redo").click()
    expect(page.get_by_role("status")).to_have_attribute("data-state", "saved")
    assert {**in_file(document), "versions": kept["versions"]} == kept
    assert Axe().run(page).violations_count == 0


def test_undo_puts_nothing_over_what_somebody_wrote_since(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(VersionKeeper)
    keep(page)
    deed(page, "Go back to it").wait_for()
    write(document)
    deed(page, "Go back to it").click()
    page.locator(".jejak-question:visible").get_by_role("button", name="Go back to it").click()
    expect(page.locator(".jejak-version-state")).to_contain_text("kept as")
    document.commit([Edit(id="theirs", path=("touchpoints", "t1", "action"), value="A colleague's")])
    undo(page)
    expect(page.get_by_text("Somebody changed this since; it was not undone.")).to_be_visible()
    found = in_file(document)
    assert found["touchpoints"][0]["action"] == "A colleague's"
    assert [goal["text"] for goal in found["goals"]] == ["Added since"]


def test_a_snapshot_that_is_missing_or_broken_is_told(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(VersionKeeper)
    keep(page)
    deed(page, "Look back").wait_for()
    snapshot = versions.file(document.path, "version-1")
    whole = snapshot.read_bytes()
    snapshot.write_text("{")
    write(document)
    before = document.path.read_bytes()
    for label in ("Look back", "Compare with now", "Go back to it"):
        deed(page, label).click()
        if label == "Go back to it":
            page.locator(".jejak-question:visible").get_by_role("button", name=label).click()
        expect(page.locator(".jejak-version-state[data-state=bad]")).to_contain_text("version-1.json")
    assert document.path.read_bytes() == before
    snapshot.unlink()
    deed(page, "Look back").click()
    expect(page.locator(".jejak-version-state")).to_contain_text("was noted but not kept")
    expect(page.get_by_text("noted, but not kept")).to_be_visible()
    snapshot.write_bytes(whole)


def test_a_review_that_has_come_is_told(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    noted = {"id": "v1", "name": "Versi 1", "next_review": "2020-01-31"}
    document.commit([Edit(id="v", op="add", path=("versions",), value=noted)])
    stand(VersionKeeper)
    expect(page.get_by_text("The review of “Versi 1” was set for 31 January 2020.")).to_be_visible()


def test_a_busy_python_is_told_and_a_gone_one_too(stand: Callable[..., Stand], page: Page) -> None:
    stand(VersionKeeper, timed=True)
    mute(page)
    keep(page)
    page.clock.run_for(5200)
    expect(page.locator(".jejak-version-state")).to_contain_text("Python has not answered yet")
    page.evaluate("stub.trigger('comm:close')")
    expect(page.locator(".jejak-version-state")).to_contain_text("Not connected")
    page.evaluate("close1()")
    assert page.evaluate("stub.listening()") == 0
