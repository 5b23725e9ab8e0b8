"""Agenda in a real Chromium, on the stub page, with a stopped clock on both sides of the wire."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub.hands import NOON, in_file, mute, speak
from stub.site import Site, Stand

from jejak.document import Document
from jejak.store import timetable
from jejak.widgets import Agenda

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

SAID = "() => document.querySelector('.jejak [aria-live=polite].jejak-hidden').textContent"
LOOK = 2100
SILENT = """() => {
  window.tones = 0;
  const gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
  const node = { frequency: {}, gain, connect: () => node, start: () => (window.tones += 1), stop() {} };
  window.AudioContext = class { createOscillator = () => node; createGain = () => node; };
}"""
"""Counts tones where a machine has nothing to sound with."""


class Room:
    """One agenda on one page; its clock is the page's."""

    def __init__(self, page: Page, site: Site, document: Document, theme: str = "light", **wishes: str) -> None:
        self.page = page
        self.time = NOON
        page.clock.install(time=NOON)
        widget = Agenda(document, clock=lambda: self.time, **{"lang": "en", "preset": "2h"} | wishes)
        self.stand = Stand(page, site, widget, theme).open()
        page.clock.pause_at(NOON + timedelta(minutes=1))
        self.time = NOON + timedelta(minutes=1)
        self.look()

    def look(self) -> None:
        """Let the page look, and hear what there is."""
        self.time += timedelta(milliseconds=LOOK)
        self.page.clock.run_for(LOOK)

    def wait(self, minutes: float) -> None:
        """Let time pass on both sides at once, as for a laptop that sleeps."""
        self.time += timedelta(minutes=minutes)
        self.page.clock.fast_forward(int(minutes * 60_000))
        self.look()

    def run(self, minutes: float) -> None:
        """Let time pass second by second on the page, out of Python's hearing, and then on both sides."""
        mute(self.page)
        self.page.clock.run_for(int(minutes * 60_000))
        self.time += timedelta(minutes=minutes)
        speak(self.page)

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()


@pytest.fixture
def room(page: Page, site: Site, document: Document) -> Room:
    return Room(page, site, document)


def left(page: Page) -> Locator:
    return page.get_by_role("timer")


def rows(page: Page) -> Locator:
    return page.get_by_role("list", name="The plan of the day").get_by_role("listitem")


def test_a_room_is_led_through_its_plan(room: Room, page: Page, document: Document) -> None:
    before = in_file(document)
    expect(rows(page)).to_have_count(9)
    expect(left(page)).to_be_hidden()
    room.press("Begin")
    expect(page.get_by_role("heading", name="1 · Set the goal")).to_be_visible()
    expect(left(page)).to_contain_text("10:00 left of 10 min")
    room.run(0.5)
    expect(left(page)).to_contain_text(re.compile("9:(29|30|31)"))
    room.wait(18)
    expect(left(page)).to_contain_text("over the 10 min planned")
    expect(page.locator(".jejak-stand")).to_contain_text("You are 8 min behind; shorten step 3 or end at")
    room.press("Shorten step 3 by 8 min")
    expect(page.locator(".jejak-stand")).to_contain_text("On time: it ends at")
    room.press("Next")
    expect(rows(page).nth(1)).to_have_attribute("aria-current", "step")
    expect(rows(page).nth(2)).to_contain_text("32 min")
    assert in_file(document) == before
    assert timetable.read(document.path).current == 1


def test_times_are_the_readers_and_written_the_local_way(chromium: Browser, site: Site, document: Document) -> None:
    for lang, zone, shown in (("id", "Asia/Jakarta", "19.01"), ("en", "Asia/Makassar", "20:01")):
        context = chromium.new_context(timezone_id=zone, locale="en-US")
        page = context.new_page()
        Room(page, site, document, lang=lang)
        expect(page.locator(".jejak-timeline time").first).to_have_text(shown)
        context.close()


def test_slots_are_lengthened_skipped_and_taken_in_by_keyboard(room: Room, page: Page) -> None:
    room.press("Begin")
    page.get_by_role("button", name="Break: 5 minutes more").first.press("Enter")
    expect(rows(page).nth(3)).to_contain_text("10 min")
    page.get_by_role("button", name="Skip 4 · Choose the map type").press("Enter")
    expect(rows(page).nth(4)).to_contain_text("skipped")
    again = page.get_by_role("button", name="Take in 4 · Choose the map type again")
    expect(again).to_be_focused()
    again.press("Enter")
    expect(rows(page).nth(4)).to_contain_text("5 min")
    less = page.get_by_role("button", name="4 · Choose the map type: 5 minutes less")
    expect(less).to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Next", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Next", exact=True)).to_be_focused()


def test_a_pause_stands_still_and_a_slip_is_taken_back(room: Room, page: Page) -> None:
    room.press("Begin")
    room.press("Pause")
    expect(left(page)).to_contain_text("10:00 left of 10 min · Paused")
    room.wait(20)
    expect(left(page)).to_contain_text("10:00")
    room.press("Go on")
    room.press("Next")
    expect(page.get_by_role("heading", name="2 · Create the persona")).to_be_visible()
    room.press("Back")
    expect(page.get_by_role("heading", name="1 · Set the goal")).to_be_visible()


def test_only_marks_that_matter_are_said_aloud(room: Room, page: Page) -> None:
    room.press("Begin")
    expect(left(page)).to_be_visible()
    room.run(3)
    assert page.evaluate(SAID) == "Now: 1 · Set the goal, 10 min."
    room.run(2.2)
    assert page.evaluate(SAID) == "5 minutes left"
    room.run(3.9)
    assert page.evaluate(SAID) == "1 minute left"
    room.run(1)
    assert page.evaluate(SAID) == "Time is up"
    expect(left(page)).to_have_attribute("aria-live", "off")


def test_sound_is_off_until_somebody_wants_it(room: Room, page: Page) -> None:
    page.evaluate(SILENT)
    box = page.get_by_role("checkbox", name="Sound when time is up")
    expect(box).not_to_be_checked()
    room.press("Begin")
    expect(left(page)).to_be_visible()
    room.run(11)
    assert page.evaluate("window.tones") == 0
    box.check()
    room.look()
    room.press("Next")
    expect(page.get_by_role("heading", name="2 · Create the persona")).to_be_visible()
    room.run(11)
    assert page.evaluate("window.tones") == 1


def test_a_reload_and_a_new_kernel_after_an_hour_find_the_agenda_where_the_clock_is(
    room: Room, page: Page, site: Site, document: Document
) -> None:
    room.press("Begin")
    expect(left(page)).to_be_visible()
    room.time += timedelta(minutes=65)
    page.clock.fast_forward(65 * 60_000)
    again = Agenda(Document(document.path), lang="en", clock=lambda: room.time)
    names = ("_labels", "_data", "_journey_id")
    site.files["/state.json"] = json.dumps({name: getattr(again, name) for name in names})
    page.reload()
    page.wait_for_selector("body[data-ready]")
    expect(left(page)).to_contain_text("+55:")
    expect(page.locator(".jejak-stand")).to_contain_text("You are 55 min behind")


def test_a_clock_put_back_moves_the_plan_with_it(room: Room, page: Page) -> None:
    room.press("Begin")
    for _ in range(4):
        room.wait(1)
    room.time -= timedelta(hours=1)
    page.clock.set_system_time(room.time)
    room.look()
    expect(left(page)).to_contain_text("5:5")
    expect(page.locator(".jejak-stand")).to_contain_text("On time")


def test_python_on_another_clock_is_counted_by(room: Room, page: Page) -> None:
    """Fault guarded: a server whose clock is ten minutes ahead would show every slot as nearly over."""
    room.time += timedelta(minutes=10)
    room.look()
    room.press("Begin")
    expect(left(page)).to_contain_text("10:00")


def test_a_plan_is_made_anew_and_one_that_goes_on_is_not_thrown_away_unasked(room: Room, page: Page) -> None:
    page.get_by_label("Track").select_option("glints")
    page.get_by_label("How long").select_option("day")
    room.press("Make this plan")
    expect(rows(page)).to_have_count(12)
    expect(page.locator(".jejak-stand")).to_contain_text("6 h 30 min in all")
    room.press("Begin")
    expect(left(page)).to_be_visible()
    page.get_by_text("Another plan").click()
    page.get_by_label("How long").select_option("2h")
    room.press("Make this plan")
    expect(page.get_by_text("The agenda that is going on stops")).to_be_visible()
    room.press("Keep this one")
    expect(rows(page)).to_have_count(12)


def test_a_press_that_nobody_hears_is_told_and_not_carried_out_later(room: Room, page: Page) -> None:
    room.press("Begin")
    expect(left(page)).to_be_visible()
    mute(page)
    room.press("Next")
    page.clock.run_for(4100)
    expect(page.locator(".jejak-status")).to_contain_text("Not connected")
    speak(page)
    room.look()
    expect(page.get_by_role("heading", name="1 · Set the goal")).to_be_visible()
    expect(page.locator(".jejak-status")).to_have_text("")
    room.press("Next")
    expect(page.get_by_role("heading", name="2 · Create the persona")).to_be_visible()


@pytest.mark.usefixtures("room")
def test_a_closed_agenda_lets_go_of_everything(page: Page) -> None:
    page.evaluate("close1()")
    assert page.evaluate("stub.listening()") == 0
    expect(page.locator(".jejak")).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_while_it_runs_late(page: Page, site: Site, document: Document, theme: str) -> None:
    room = Room(page, site, document, theme)
    room.press("Begin")
    room.wait(18)
    page.get_by_text("Another plan").click()
    page.clock.resume()  # axe waits for timers
    for width in (1280, 400):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.usefixtures("room")
def test_two_views_on_one_page_agree(page: Page) -> None:
    page.evaluate(
        "document.querySelector('main').append(Object.assign(document.createElement('div'), { id: 'view2' }))"
    )
    page.evaluate("void (window.close2 = stub.open('view2'))")
    page.locator("#view").get_by_role("button", name="Begin").click()
    expect(page.locator("#view2").get_by_role("heading", name="1 · Set the goal")).to_be_visible()
    page.locator("#view2").get_by_role("button", name="Next").click()
    expect(page.locator("#view").get_by_role("heading", name="2 · Create the persona")).to_be_visible()
    page.evaluate("close2()")
