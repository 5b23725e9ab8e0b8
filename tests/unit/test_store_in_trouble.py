"""A disk that refuses and a clock that jumps: the receipt says so in words, the sender keeps the edit, nothing is lost.

The disk really refuses, whoever runs the tests: a small file system of its own where one may be mounted (root, whom
permissions do not stop), else permissions and limits, else something in the way.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from jejak import store
from jejak.document import Document
from jejak.edits import Edit
from jejak.i18n import speech
from jejak.store import backups, lock, side, waiting

YEAR = 365 * 86_400


def edit(name, value, row="pay"):
    return Edit(id=name, path=("touchpoints", row, "action"), value=value)


def action_on_disk(path, row="pay"):
    return next(each["action"] for each in json.loads(path.read_bytes())["touchpoints"] if each["id"] == row)


# Disks that refuse ----


@pytest.fixture
def disk(tmp_path):
    """A folder that is a small disk of its own, where that can be had."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = mount("-t", "tmpfs", "-o", "size=512k", "tmpfs", folder)
    yield folder
    if mounted:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def path(disk, journey):
    path = disk / "journey.json"
    store.create(path, journey)
    return path


def mount(*options):
    """Mount, and return whether that was allowed."""
    return (
        bool(shutil.which("mount"))
        and not subprocess.run(["mount", *options], check=False, capture_output=True).returncode
    )


@contextlib.contextmanager
def read_only(folder):
    if folder.is_mount() and mount("-o", "remount,ro", folder):
        yield
        assert mount("-o", "remount,rw", folder)
    elif os.name != "nt" and os.geteuid():
        folders = [folder, *(each for each in folder.rglob("*") if each.is_dir())]
        for each in folders:
            each.chmod(0o555)
        yield
        for each in folders:
            each.chmod(0o755)
    else:
        with something_in_the_way(folder):
            yield


@contextlib.contextmanager
def full(folder):
    if folder.is_mount():
        ballast = folder / "ballast"
        with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
        ballast.unlink()
    elif os.name != "nt":
        import resource

        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, limits[1]))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    else:
        with something_in_the_way(folder):
            yield


@contextlib.contextmanager
def something_in_the_way(folder):
    """Put a file where the side folder belongs."""
    place = folder / ".jejak"
    aside = place.rename(folder / "aside") if place.exists() else None
    place.write_text("")
    yield
    place.unlink()
    if aside:
        aside.rename(place)


REFUSALS = {
    read_only: "read-only|no permission|could not",
    full: "full|no larger|could not",
    something_in_the_way: "could not",
}
ANY_REFUSAL = pytest.mark.parametrize(("refusing", "words"), REFUSALS.items())


@ANY_REFUSAL
@pytest.mark.parametrize("used_before", [True, False])
def test_a_refused_edit_is_told_in_words_and_kept_by_its_sender_until_it_is_saved(path, refusing, words, used_before):
    document = Document(path)
    if used_before:
        document.commit([edit("0", "before")])
    value, before = document.journey, path.read_bytes()
    with refusing(path.parent):
        receipts = document.commit([edit("1", "typed meanwhile"), edit("2", "typed too", row="need")])
        assert path.read_bytes() == before
        assert Document(path).journey == document.journey == value
    assert [(receipt.at, receipt.retry) for receipt in receipts] == [(None, True)] * 2
    told = {lang: receipts[0].problem.tell(speech(lang)) for lang in ("en", "id")}
    assert re.search(words, told["en"])
    assert all(str(path) in each and "Traceback" not in each and "Errno" not in each for each in told.values())
    again = document.commit([edit("1", "typed meanwhile"), edit("2", "typed too", row="need")])
    assert all(receipt.at for receipt in again)
    assert (action_on_disk(path), action_on_disk(path, "need")) == ("typed meanwhile", "typed too")
    assert litter(path) == []


@ANY_REFUSAL
def test_where_not_even_a_waiting_file_can_be_written_the_edit_is_not_called_saved(path, refusing, words, monkeypatch):
    """Fault guarded: with the lock in other hands and the disk full, an edit was acknowledged and nowhere."""
    del words
    document = Document(path)
    document.commit([edit("0", "before")])
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.01)
    with lock.held(side.marker(path)), refusing(path.parent):
        (receipt,) = document.commit([edit("1", "typed meanwhile")])
    assert (receipt.at, receipt.retry) == (None, True)
    assert store.read(path).touchpoints[3].action == "before"
    monkeypatch.undo()
    (again,) = document.commit([edit("1", "typed meanwhile")])
    assert again.at is not None
    assert action_on_disk(path) == "typed meanwhile"


def litter(path):
    """Return what does not belong beside a journey."""
    return [
        each
        for each in path.parent.rglob("*")
        if each.name.endswith((".tmp", ".gone")) or each.name.startswith(("lock", "waiting"))
    ]


# Clocks that jump ----


@pytest.fixture
def clock(monkeypatch):
    """Put the clock forward or back, from now on."""
    really, really_ns = time.time, time.time_ns

    def jump(seconds):
        monkeypatch.setattr(time, "time", lambda: really() + seconds)
        monkeypatch.setattr(time, "time_ns", lambda: max(0, really_ns() + seconds * 1_000_000_000))

    return jump


JUMPS = (-YEAR, 0, 3 * YEAR, -100 * YEAR, 60, -60, 0)


def test_edits_are_saved_and_seen_elsewhere_whatever_the_clock_says(journey_file, clock):
    here, elsewhere = Document(journey_file), Document(journey_file)
    for number, jump in enumerate(JUMPS):
        clock(jump)
        (receipt,) = here.commit([edit(str(number), f"edit {number}")])
        assert receipt.at is not None
        assert receipt.problem is None
        os.utime(journey_file, (1_000_000_000 + jump % 7, 1_000_000_000 + jump % 7))  # the server's clock jumps as well
        assert elsewhere.refresh()
        assert elsewhere.journey.touchpoints[3].action == action_on_disk(journey_file) == f"edit {number}"
    assert litter(journey_file) == []


def test_waiting_edits_keep_their_order_whatever_the_clock_says(journey_file, clock):
    """Fault guarded: after a clock was put back, an older waiting edit was merged after a newer one and won."""
    folder = side.side(journey_file)
    for number, jump in enumerate(JUMPS):
        clock(jump)
        waiting.hold(folder, [edit(str(number), f"edit {number}")])
    assert store.read(journey_file).touchpoints[3].action == f"edit {len(JUMPS) - 1}"
    store.merge(journey_file)
    assert action_on_disk(journey_file) == f"edit {len(JUMPS) - 1}"


def test_the_lock_is_waited_for_as_long_as_ever_when_the_clock_jumps(journey_file, clock, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.3)
    side.make(journey_file)
    with lock.held(side.marker(journey_file)) as held:
        for jump in JUMPS:
            clock(jump)
            began = time.monotonic()
            (receipt,) = Document(journey_file).commit([edit(str(jump), "kept")])
            assert receipt.at is not None
            assert time.monotonic() - began < 1.5
        assert held.is_lock_held_by_us
    store.merge(journey_file)
    assert action_on_disk(journey_file) == "kept"


def test_a_clock_that_was_once_ahead_does_not_wear_out_the_backups(journey_file, clock):
    """Fault guarded: a copy from the future made every save copy the file, until older states were gone."""
    store.commit(journey_file, [edit("1", "first")])
    folder = side.side(journey_file) / "backups"
    ahead = folder / "20990101T000000Z.json"
    shutil.copyfile(journey_file, ahead)
    os.utime(ahead, (time.time() + 70 * YEAR,) * 2)
    for number in range(5):
        store.commit(journey_file, [edit("2", str(number))])
    assert len(list(folder.iterdir())) == 2
    clock(backups.EVERY_SECONDS + 1)
    store.commit(journey_file, [edit("3", "later")])
    assert len(list(folder.iterdir())) >= 2


def test_a_killed_backup_is_not_taken_for_a_copy(journey_file, monkeypatch):
    """Fault guarded: a process killed while it copied left half a file among the backups."""

    def half(source, target):
        Path(target).write_bytes(Path(source).read_bytes()[:50])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", half)
    (receipt,) = Document(journey_file).commit([edit("1", "x")])
    monkeypatch.undo()
    assert receipt.retry
    before = journey_file.read_bytes()
    store.commit(journey_file, [edit("1", "x")])
    assert [each.read_bytes() for each in (side.side(journey_file) / "backups").iterdir()] == [before]
