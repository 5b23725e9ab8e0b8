import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from jejak import store
from jejak.document import Document
from jejak.edits import Edit
from jejak.faults import Fault
from jejak.store import backups, durable, lock, memory, side, waiting


def say(name, text, row="pay"):
    return Edit(id=name, path=("touchpoints", row, "action"), value=text)


def action(path, row="pay"):
    return next(each.action for each in store.read(path).touchpoints if each.id == row)


def test_commit_writes_and_returns_the_new_value(journey_file):
    done = store.commit(journey_file, [say("1", "pays in cash")])
    assert done.journey == store.read(journey_file)
    assert action(journey_file) == "pays in cash"
    assert done.stamp == store.stamp(journey_file)


def test_an_edit_that_does_not_fit_does_not_hold_up_the_others(journey_file):
    done = store.commit(journey_file, [say("1", 5), say("2", "fits"), say("3", "x", row="gone")])
    assert [isinstance(outcome, Fault) for outcome in done.outcomes] == [True, False, True]
    assert action(journey_file) == "fits"


def test_create_never_overwrites(journey_file, journey):
    before = journey_file.read_bytes()
    with pytest.raises(Fault, match="exists already"):
        store.create(journey_file, journey)
    assert journey_file.read_bytes() == before


@pytest.mark.parametrize(
    "data", [b"", b"\xff\x00", b'{"id": "j", "tit', b'{"id": 5}', b'{"id": "j", "schema_version": 9}']
)
def test_a_bad_file_is_named_and_left_untouched(tmp_path, data):
    path = tmp_path / "journey.json"
    path.write_bytes(data)
    for use in (lambda: store.read(path), lambda: store.commit(path, [say("1", "x")])):
        with pytest.raises(Fault, match=r"journey\.json is not a journey Jejak can read"):
            use()
    assert path.read_bytes() == data


@pytest.mark.parametrize(("name", "words"), [("none.json", "does not exist"), ("", "is a folder")])
def test_what_the_system_refuses_is_said_in_words(tmp_path, name, words):
    with pytest.raises(Fault, match=words):
        store.read(tmp_path / name)


def test_a_refused_write_leaves_the_old_file_and_no_litter(journey_file, monkeypatch):
    before = journey_file.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match="the disk is full"):
        store.commit(journey_file, [say("1", "x")])
    monkeypatch.undo()
    assert journey_file.read_bytes() == before
    assert [each.name for each in journey_file.parent.glob(".*.tmp")] == []


def test_a_reader_on_windows_delays_a_save_and_does_not_lose_it(journey_file, monkeypatch):
    """Fault guarded: Windows refuses to replace a file that somebody is reading at that moment."""
    refusals = [PermissionError(13, "in use")] * 2
    really = Path.replace

    def replace(self, target):
        if refusals and target == journey_file:
            raise refusals.pop()
        return really(self, target)

    monkeypatch.setattr(durable, "WAITS", (0.001, 0.001))
    monkeypatch.setattr(Path, "replace", replace)
    store.commit(journey_file, [say("1", "in the end")])
    assert action(journey_file) == "in the end"


def test_the_file_keeps_its_permissions(journey_file):
    journey_file.chmod(0o664)
    store.commit(journey_file, [say("1", "x")])
    assert journey_file.stat().st_mode & 0o777 == 0o664


def test_a_link_to_the_journey_stays_a_link(journey_file, tmp_path):
    link = tmp_path / "elsewhere.json"
    link.symlink_to(journey_file)
    store.commit(link, [say("1", "through the link")])
    assert link.is_symlink()
    assert action(journey_file) == "through the link"


def test_fields_of_a_newer_version_survive_a_commit(journey_file):
    plain = json.loads(journey_file.read_bytes())
    plain["mood_board"] = ["sea"]
    plain["touchpoints"][3]["weather"] = "rain"
    journey_file.write_text(json.dumps(plain))
    store.commit(journey_file, [say("1", "x")])
    after = json.loads(journey_file.read_bytes())
    assert after["mood_board"] == ["sea"]
    assert after["touchpoints"][3]["weather"] == "rain"


# The lock ----


def marker(journey_file):
    side.make(journey_file)
    return side.marker(journey_file)


@pytest.mark.parametrize(
    ("age", "cleared"), [(lock.ABANDONED_SECONDS + 5, True), (5, False), (-5, False), (-365 * 86_400, True)]
)
def test_the_lock_of_a_machine_that_is_gone_is_cleared_in_time(journey_file, monkeypatch, age, cleared):
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.05)
    left = marker(journey_file)
    left.write_text("4242\nanother-machine\n")
    os.utime(left, (time.time() - age, time.time() - age))
    store.commit(journey_file, [say("1", "kept")])
    assert left.exists() is not cleared
    assert action(journey_file) == "kept"
    if cleared:
        store.commit(journey_file, [])
        assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "kept"


def test_a_held_lock_makes_edits_wait_and_the_next_commit_merges_them(journey_file, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.05)
    with lock.held(marker(journey_file)) as held:
        assert held
        done = store.commit(journey_file, [say("1", "while locked")])
    assert action(journey_file) == "while locked"  # seen at once ...
    assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "does pay"  # ... though it waits
    assert [outcome.journey for outcome in done.outcomes] == [done.journey]
    store.commit(journey_file, [say("2", "another row", row="need")])
    assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "while locked"
    assert waiting.names(side.side(journey_file)) == ()


def test_waiting_edits_that_no_longer_fit_are_set_aside(journey_file):
    folder = side.side(journey_file)
    waiting.hold(folder, [say("1", "x", row="gone"), say("2", "fits")])
    store.commit(journey_file, [])
    assert action(journey_file) == "fits"
    assert [json.loads(each.read_bytes())[0]["id"] for each in folder.glob("set-aside-*.json")] == ["1"]


def test_waiting_edits_of_one_journey_never_reach_another(journey_file, journey, monkeypatch):
    """Fault guarded: two journeys in one folder shared their waiting edits, and the wrong one took them."""
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.05)
    other = journey_file.with_name("other.json")
    store.create(other, journey)
    with lock.held(marker(journey_file)):
        store.commit(journey_file, [say("1", "mine")])
    store.commit(other, [say("2", "theirs")])
    assert (action(journey_file), action(other)) == ("mine", "theirs")


def test_waiting_edits_are_merged_as_soon_as_somebody_looks(journey_file, monkeypatch):
    """Fault guarded: a waiting edit stayed out of journey.json until somebody happened to edit."""
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.05)
    reader = Document(journey_file)
    with lock.held(marker(journey_file)):
        store.commit(journey_file, [say("1", "waited")])
        assert reader.refresh()
    assert reader.journey.touchpoints[3].action == "waited"
    assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "does pay"
    reader.refresh()
    assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "waited"
    assert not store.merge(journey_file)


def test_the_side_folder_is_open_to_the_same_people(journey_file):
    """Fault guarded: the first of two accounts on a share made a side folder the second could not write to."""
    journey_file.parent.chmod(0o777)
    store.commit(journey_file, [say("1", "x")])
    for folder in (side.side(journey_file).parent, side.side(journey_file), side.side(journey_file) / "backups"):
        assert folder.stat().st_mode & 0o777 == 0o777


def test_names_with_brackets_are_only_names(journey_file):
    odd = journey_file.rename(journey_file.with_name("map[1].json"))
    for name in ("1", "2"):
        store.commit(odd, [say(name, name)])
    assert len(list((side.side(odd) / "backups").iterdir())) == 1


def test_many_records_are_checked_quickly_for_twins(tmp_path):
    many = {"id": "j", "touchpoints": [{"id": f"t{count}"} for count in range(20_000)]}
    path = tmp_path / "journey.json"
    path.write_text(json.dumps(many))
    assert len(store.read(path).touchpoints) == 20_000


def test_a_poisonous_edit_does_not_hold_up_the_others(journey_file):
    """Fault guarded: half a character or NaN in one edit made the whole batch fail for ever."""
    poison = [say("1", "\ud800"), Edit(id="2", path=("goals",), op="add", value={"id": "g", "score": float("nan")})]
    done = store.commit(journey_file, [*poison, say("3", "fine")])
    assert [isinstance(outcome, Fault) for outcome in done.outcomes] == [True, True, False]
    assert action(journey_file) == "fine"


def test_an_unreadable_waiting_file_is_left_for_a_person(journey_file):
    side.make(journey_file)
    (side.side(journey_file) / "waiting-1.json").write_bytes(b"{half")
    store.commit(journey_file, [say("1", "x")])
    assert (side.side(journey_file) / "waiting-1.json").exists()


def test_the_lock_of_a_killed_process_is_broken(journey_file):
    marker(journey_file)
    child = subprocess.run([sys.executable, "-c", HOLD_AND_DIE, journey_file], check=False)
    assert child.returncode == 9
    assert marker(journey_file).exists()
    store.commit(journey_file, [say("1", "after the crash")])
    assert json.loads(journey_file.read_bytes())["touchpoints"][3]["action"] == "after the crash"


HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from jejak import store
with store.lock.held(store.side.marker(Path(sys.argv[1]))):
    os._exit(9)
"""


def test_threads_and_processes_lose_no_edit(journey_file):
    """Fault guarded: two writers that each read, change and replace the whole file drop each other's edits."""
    workers = [subprocess.Popen([sys.executable, "-c", WRITE_MANY, journey_file, str(n)]) for n in range(2)]

    def write(row):
        for count in range(25):
            store.commit(journey_file, [Edit(id="x", path=("touchpoints", row, "thought"), value=f"{row} {count}")])

    threads = [threading.Thread(target=write, args=(row,)) for row in ("need", "visit")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [worker.wait() for worker in workers] == [0, 0]
    found = store.read(journey_file)
    assert {goal.id for goal in found.goals} == {f"w{n}-{count}" for n in range(2) for count in range(50)}
    assert [each.thought for each in found.touchpoints[:3]] == ["need 24", "", "visit 24"]


WRITE_MANY = """
import sys
from pathlib import Path
from jejak import store
from jejak.edits import Edit
for count in range(50):
    value = {"id": f"w{sys.argv[2]}-{count}"}
    store.commit(Path(sys.argv[1]), [Edit(id="x", op="add", path=("goals",), value=value)])
"""


def test_leftovers_of_a_killed_save_are_swept(journey_file):
    litter = journey_file.parent / ".journey.json.abc.tmp"
    litter.write_bytes(b"half")
    store.commit(journey_file, [say("1", "x")])
    assert not litter.exists()


# Backups ----


def test_the_state_before_the_first_change_is_backed_up(journey_file):
    before = journey_file.read_bytes()
    store.commit(journey_file, [say("1", "x")])
    store.commit(journey_file, [say("2", "y")])
    copies = list((side.side(journey_file) / "backups").glob("*.json"))
    assert [copy.read_bytes() for copy in copies] == [before]


def test_old_backups_make_room(journey_file):
    side.make(journey_file)
    folder = side.side(journey_file) / "backups"
    for count in range(backups.KEPT + 3):
        old = folder / f"20200101T0000{count:02}Z.json"
        old.write_bytes(b"{}")
        os.utime(old, (0, 0))
    store.commit(journey_file, [say("1", "x")])
    left = sorted(each.name for each in folder.glob("*.json"))
    assert len(left) == backups.KEPT
    assert left[0] == "20200101T000004Z.json"


def test_a_commit_without_change_writes_nothing(journey_file):
    before = store.stamp(journey_file)
    store.commit(journey_file, [say("1", "does pay")])
    assert store.stamp(journey_file) == before


def test_stamp_of_a_missing_file_is_none(tmp_path):
    assert store.stamp(tmp_path / "x") is None


# What need not be read twice ----


def test_bytes_this_process_wrote_or_read_are_not_decoded_again(journey_file, monkeypatch):
    store.commit(journey_file, [say("1", "x")])
    monkeypatch.setattr(store, "decode", None)
    store.commit(journey_file, [say("2", "y")])
    assert action(journey_file) == "y"


def test_a_file_changed_elsewhere_is_read_anew_even_if_its_stamp_says_otherwise(journey_file):
    """Fault guarded: what was remembered went over a file whose time and size had stayed the same."""
    store.commit(journey_file, [say("1", "abc")])
    found = journey_file.stat()
    with journey_file.open("r+b") as file:
        changed = file.read().replace(b"does need", b"did needs")
        file.seek(0)
        file.write(changed)
    os.utime(journey_file, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert store.stamp(journey_file)[:3] == (found.st_mtime_ns, found.st_size, found.st_ino)
    store.commit(journey_file, [say("2", "xyz")])
    assert (action(journey_file, "need"), action(journey_file)) == ("did needs", "xyz")


def test_few_journeys_are_remembered(tmp_path, journey):
    for number in range(memory.KEPT + 3):
        path = tmp_path / f"{number}.json"
        store.create(path, journey)
        store.read(path)
    assert len(memory._LAST) == memory.KEPT
    assert memory.recall(path, path.read_bytes()) == journey
    assert memory.recall(path, b"other") is None
