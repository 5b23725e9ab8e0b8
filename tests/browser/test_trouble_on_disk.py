"""The disk refuses, or others do, in a real JupyterLab: the form says so in words, and saves when the trouble is over."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time

import pytest
import volume
from playwright.sync_api import expect
from screen import Screen, eventually, field, says_saved, says_unsaved, status, write

from jejak import store
from jejak.edits import Edit
from jejak.store import side

FORM = "jejak.PersonaBuilder(journey)"
WORDS, MORE = "Typed in the midst of trouble", "And more of it"
YEAR = 366 * 24 * 3600

HOLD = """\
import sys
from filelock import SoftFileLock
with SoftFileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()"""


@pytest.fixture
def room(house, request):
    with house.room(request.node.name, on=volume.mounted) as made:
        yield made


@pytest.fixture
def screen(desk, house, room):
    """A notebook with a form, open and run, on a disk of its own."""
    opened = Screen(desk, house, room.notebook("form.ipynb", FORM)).open()
    opened.run_all()
    says_saved(opened.form())
    return opened


def is_saved(room):
    return lambda: (room.persona()["quote"], room.persona()["occupation"]) == (WORDS, MORE)


def write_through_trouble(screen, why):
    """Write into two fields; both stay to be seen, and the form says why they are not saved."""
    form = screen.form()
    write(form, WORDS)
    says_unsaved(form)
    expect(status(form)).to_contain_text(re.compile(why))
    write(form, MORE, "Occupation")
    screen.page.keyboard.press("Tab")
    says_unsaved(form)
    shows_both(form)


def shows_both(form):
    expect(field(form)).to_have_value(WORDS)
    expect(field(form, "Occupation")).to_have_value(MORE)


def saved_by_itself(screen, room):
    eventually(is_saved(room), screen.page)
    says_saved(screen.form())
    shows_both(screen.form())


def test_full_disk(screen, room):
    with volume.full(room.folder, room.kernel_process("form.ipynb")):
        write_through_trouble(screen, r"disk is full|no larger file")
        assert not is_saved(room)()
    saved_by_itself(screen, room)


def test_read_only_folder(screen, room):
    with volume.read_only(room.folder):
        write_through_trouble(screen, r"read-only|no permission")
        assert not is_saved(room)()
    saved_by_itself(screen, room)


@contextlib.contextmanager
def lock_held(room):
    """Hold the journey's lock in another process."""
    side.make(room.file)
    command = [sys.executable, "-c", HOLD, side.marker(room.file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        yield


def test_lock_held_by_another_process(screen, room):
    """What the form calls saved is on disk beside the journey, and gets into it once the lock is free."""
    form = screen.form()
    with lock_held(room):
        write(form, WORDS)
        write(form, MORE, "Occupation")
        screen.page.keyboard.press("Tab")
        says_saved(form)
        expect(form.get_by_role("status")).to_contain_text("Somebody else holds the file")
        shows_both(form)
        assert not is_saved(room)()
        waiting = "".join(file.read_text() for file in side.side(room.file).glob("waiting-*.json"))
        assert WORDS in waiting
        assert MORE in waiting
    saved_by_itself(screen, room)


@pytest.mark.parametrize("jump", [YEAR, -YEAR], ids=["forward", "back"])
def test_clock_jumps(screen, room, jump):
    """Fault guarded: whoever asks "newer than what I know?" misses what was written after the clock was put back."""
    form = screen.form()
    then = time.time() + jump
    os.utime(room.file, (then, then))
    write(form, WORDS)
    says_saved(form)
    eventually(lambda: room.persona()["quote"] == WORDS, screen.page)

    elsewhere(room, "occupation", MORE)
    os.utime(room.file, (then, then))
    expect(field(form, "Occupation")).to_have_value(MORE)
    elsewhere(room, "location", "Semarang")
    os.utime(room.file, (then, then))  # the same second as before
    expect(field(form, "Location")).to_have_value("Semarang")
    saved_by_itself(screen, room)


def elsewhere(room, name, value):
    """Change a field in this process, as another notebook would."""
    before = store.read(room.file).personas[0]
    edit = Edit(
        id=f"elsewhere-{name}", op="set", path=("personas", before.id, name), value=value, was=getattr(before, name)
    )
    store.commit(room.file, [edit])


@pytest.mark.parametrize("jump", [YEAR, -YEAR], ids=["future", "past"])
def test_lock_left_behind_by_another_machine(screen, room, jump):
    """Fault guarded: a marker from a clock that was put back since would never be old enough to be given up."""
    side.make(room.file)
    marker = side.marker(room.file)
    marker.write_text("4711\na-laptop-that-went-home\n")
    then = time.time() + jump
    os.utime(marker, (then, then))
    write(screen.form(), WORDS)
    write(screen.form(), MORE, "Occupation")
    saved_by_itself(screen, room)
    assert not marker.exists()
