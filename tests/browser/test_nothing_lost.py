"""Type, and then the worst happens, in a real JupyterLab: nothing typed is lost, and the form says how things stand."""

from __future__ import annotations

import os
import re
import signal
import time

import cable
import pytest
from playwright.sync_api import expect
from screen import START, Screen, eventually, field, says_saved, says_unsaved, status, write

FORM = "jejak.PersonaBuilder(journey)"
WORDS = "Typed at the wrong moment"
COMMS = "@jupyterlab/apputils-extension:kernels-settings"
DROPPED = 10
"""Seconds without a line."""
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)

UNTIL_TOLD = """\
import time
while not pathlib.Path("enough").exists():
    time.sleep(0.05)"""
"""A cell that runs as long as the test wants."""


@pytest.fixture
def screen(desk, house, room):
    """A notebook with a form, open and run."""
    opened = Screen(desk, house, room.notebook("form.ipynb", FORM)).open()
    opened.run_all()
    says_saved(opened.form())
    return opened


def is_kept(room, text=WORDS):
    return lambda: room.persona()["quote"] == text


def saved_by_running(screen, room):
    """Run all cells, as the form asks for, and find the words on screen and on disk."""
    screen.run_all()
    eventually(is_kept(room), screen.page)
    expect(field(screen.form())).to_have_value(WORDS, timeout=START)
    says_saved(screen.form())


def told(screen, why="."):
    """The words are still there to see, and the form says that they are not saved, and why."""
    says_unsaved(screen.form())
    expect(status(screen.form())).to_contain_text(re.compile(why), timeout=START)
    expect(field(screen.form())).to_have_value(WORDS)


def test_kernel_restarted(screen, room):
    write(screen.form(), WORDS)
    screen.page.evaluate("void jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
    screen.wait()
    eventually(lambda: is_kept(room)() or "Not saved" in status(screen.form()).inner_text(), screen.page)
    expect(field(screen.form())).to_have_value(WORDS)
    saved_by_running(screen, room)


def test_words_typed_after_the_kernel_restarted(screen, room):
    """Fault guarded: after a restart the form looks alive, but every message to Python is silently dropped."""
    screen.restart()
    write(screen.form(), WORDS)
    told(screen, "Python was restarted")
    saved_by_running(screen, room)


def test_kernel_killed(screen, room):
    write(screen.form(), WORDS)
    os.kill(room.kernel_process("form.ipynb"), KILL)
    told(screen)
    screen.answer("Ok")
    screen.wait()
    told(screen, "Python was restarted")
    assert not is_kept(room)()
    saved_by_running(screen, room)


def test_page_reloaded_before_the_debounce(screen, room):
    write(screen.form(), WORDS)
    screen.page.reload()
    screen.wait()
    saved_by_running(screen, room)


def test_page_reloaded_with_the_notebook_saved(screen, room):
    """The form comes back with its notebook, and with it the words, without running anything."""
    screen.save()
    write(screen.form(), WORDS)
    screen.page.reload()
    screen.wait()
    eventually(is_kept(room), screen.page)
    expect(field(screen.form())).to_have_value(WORDS, timeout=START)
    says_saved(screen.form())


def test_browser_tab_closed_and_reopened(screen, house, room):
    write(screen.form(), WORDS)
    screen.page.on("dialog", lambda dialog: dialog.accept())
    screen.page.close(run_before_unload=True)
    again = Screen(screen.page.context.new_page(), house, screen.path).open()
    saved_by_running(again, room)


def test_notebook_closed_and_reopened(screen, room):
    """JupyterLab's own tab: the page stays, the form goes."""
    write(screen.form(), WORDS)
    screen.save()
    screen.command("application:close")
    expect(screen.page.locator(".jejak")).to_have_count(0)
    screen.open()
    saved_by_running(screen, room)


@pytest.fixture
def line(desk, house, room):
    """A form open over a line that can be cut."""
    with cable.laid(house.port) as laid:
        screen = Screen(desk, house, room.notebook("form.ipynb", FORM), port=laid.port).open()
        screen.run_all()
        says_saved(screen.form())
        yield laid, screen


NOTICED, UNNOTICED = "The connection is gone", "Python does not answer|The connection is gone"


@pytest.mark.parametrize(
    ("fail", "why"), [(cable.Cable.cut, NOTICED), (cable.Cable.stall, UNNOTICED)], ids=["cut", "stalled"]
)
def test_socket_dropped_for_ten_seconds(line, room, fail, why):
    """Nobody does anything, and the words arrive once the line is back."""
    laid, screen = line
    fail(laid)
    start = time.monotonic()
    write(screen.form(), WORDS)
    told(screen, why)
    # The line is to be gone for ten seconds: the length of the outage is what is tested.
    screen.page.wait_for_timeout(1000 * (start + DROPPED - time.monotonic()))
    told(screen)
    assert not is_kept(room)()
    laid.mend()
    eventually(is_kept(room), screen.page)
    says_saved(screen.form())
    expect(field(screen.form())).to_have_value(WORDS)


def test_a_cell_runs_long(desk, house, room):
    """With subshells, JupyterLab's default, Python saves while the cell runs."""
    screen = Screen(desk, house, room.notebook("form.ipynb", FORM, UNTIL_TOLD)).open()
    screen.run_all()
    form = screen.form()
    screen.kernel_says("busy")
    write(form, WORDS)
    eventually(is_kept(room), desk)
    says_saved(form)
    screen.kernel_says("busy")
    (room.folder / "enough").touch()
    screen.kernel_says("idle")


def test_a_cell_runs_long_without_subshells(desk, house, room):
    """Python is busy and hears nothing until the cell ends; the form says so meanwhile."""
    house.settings({COMMS: {"commsOverSubshells": "disabled"}})
    screen = Screen(desk, house, room.notebook("form.ipynb", FORM, UNTIL_TOLD)).open()
    screen.run_all()
    form = screen.form()
    screen.kernel_says("busy")
    write(form, WORDS)
    told(screen, "Python is busy with another cell")
    assert not is_kept(room)()
    (room.folder / "enough").touch()
    eventually(is_kept(room), desk)
    says_saved(form)
    expect(field(form)).to_have_value(WORDS)


def test_two_tabs_on_one_notebook(screen, house, room):
    """Both show what either writes, and both are on disk."""
    screen.save()
    other = Screen(screen.page.context.new_page(), house, screen.path, desk="two").open()
    write(screen.form(), WORDS)
    write(other.form(), "Written in the other tab", "Occupation")
    eventually(is_kept(room), screen.page)
    eventually(lambda: room.persona()["occupation"] == "Written in the other tab", screen.page)
    expect(field(screen.form(), "Occupation")).to_have_value("Written in the other tab")
    expect(field(other.form())).to_have_value(WORDS)
    says_saved(screen.form())
    says_saved(other.form())


def test_two_notebooks_on_one_journey(screen, house, room):
    """Two kernels: each shows within three seconds what the other wrote."""
    other = Screen(screen.page.context.new_page(), house, room.notebook("other.ipynb", FORM), desk="two").open()
    other.run_all()
    says_saved(other.form())
    for here, there, words in ((screen, other, WORDS), (other, screen, "And back")):
        write(here.form(), words)
        eventually(is_kept(room, words), here.page)
        expect(field(there.form())).to_have_value(words, timeout=3000)
        here.page.keyboard.press("Tab")
