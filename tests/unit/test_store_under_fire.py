"""The store while processes are killed, write at once and keep the lock to themselves.

Times and seeds are logged (``pytest -rP`` shows them).
"""

import json
import logging
import random
import statistics
import time
from collections import defaultdict

import msgspec
import pytest
from writers import Writers, kill

from jejak import store
from jejak.document import Document
from jejak.edits import Edit
from jejak.model import Journey, Touchpoint
from jejak.store import lock, side, waiting

LOG = logging.getLogger(__name__)
KILLS = 200
KILLS_PER_JOURNEY = 20
NOTICEABLE_SECONDS = 0.5


@pytest.fixture(scope="module")
def writers():
    writers = Writers()
    yield writers
    writers.end()


def edit(name, value, row="pay", field="action"):
    return Edit(id=name, path=("touchpoints", row, field), value=value)


def on_disk(path):
    """What the file itself says, whatever may wait beside it."""
    return json.loads(path.read_bytes())


def rows_on_disk(path):
    return {row["id"]: row for row in on_disk(path)["touchpoints"]}


# Killed ----


def test_kills_at_random_moments_lose_nothing_that_was_acknowledged(writers, tmp_path, journey):
    """Fault guarded: a writer that dies loses what it called saved, leaves half a file or keeps the lock."""
    seed = random.randrange(2**32)
    chance, began, seconds, acknowledged = random.Random(seed), time.monotonic(), [], 0
    LOG.warning("seed %s", seed)
    for number in range(KILLS // KILLS_PER_JOURNEY):
        path = tmp_path / f"journey-{number}.json"
        store.create(path, journey)
        saved = defaultdict(int)
        for _ in range(KILLS_PER_JOURNEY // 2):
            for row, count in fire(writers, path, saved, chance):
                assert count > saved[row], f"seed {seed}"
                saved[row] = count
                acknowledged += 1
            seconds.append(next_commit(path))
            assert lost(path, saved) == [], f"seed {seed}"
    LOG.warning("%s kills, %s commits acknowledged, %.1f s", KILLS, acknowledged, time.monotonic() - began)
    middle, slowest = statistics.median(seconds), max(seconds)
    LOG.warning("commit after a kill: median %.0f ms, slowest %.0f ms", middle * 1000, slowest * 1000)
    assert middle < NOTICEABLE_SECONDS, f"seed {seed}"
    assert slowest < lock.PATIENCE_SECONDS, f"seed {seed}"


def fire(writers, path, saved, chance):
    """Let two processes write until both are killed at moments of their own; return what they acknowledged."""
    pids = [writers.start("stream", path, row, saved[row]) for row in ("need", "pay")]
    heard = [writers.hear() for _ in range(chance.randint(1, 8))]
    for pid in pids:
        time.sleep(chance.random() * 0.02)  # the random moment at which it is killed
        kill(pid)
    heard += writers.until_ended(*pids)
    assert {kind for kind, *_ in heard} == {"saved"}
    return [(row, count) for _, row, count in heard]


def next_commit(path):
    """Commit as the next kernel would; return the seconds it took. The lock must be had, and nothing wait any more."""
    began = time.monotonic()
    done = store.commit(path, [edit("next", str(began), row="later")])
    seconds = time.monotonic() - began
    assert done.stamp is not None
    assert rows_on_disk(path)["later"]["action"] == str(began)
    assert waiting.names(side.side(path)) == ()
    return seconds


def lost(path, saved):
    """Return what was acknowledged and is not on disk."""
    rows, goals = rows_on_disk(path), {goal["id"] for goal in on_disk(path)["goals"]}
    wanted = {f"{row}-{count}" for row in saved for count in range(3, saved[row] + 1, 3)}
    return [row for row in saved if saved[row] and int(rows[row]["action"]) < saved[row]] + sorted(wanted - goals)


def test_a_kill_before_every_single_step_loses_nothing_and_brings_nothing_old_back(writers, tmp_path, journey):
    """Faults guarded: a crash between replacing the journey and removing a merged waiting file put the old words over
    newer ones; a crash between making and signing the lock's marker kept everybody out for two minutes.
    """
    for step in range(1, 200):
        path = tmp_path / f"journey-{step}.json"
        store.create(path, journey)
        waiting.hold(side.side(path), [edit("w", "waited")])
        said = writers.until_ended(writers.start("die_at_step", path, step))
        reached = rows_on_disk(path)["pay"]["action"]
        assert reached in {"does pay", "newer"}
        then = "newer" if reached == "newer" else "waited"
        assert store.read(path).touchpoints[3].action == then
        assert next_commit(path) < lock.PATIENCE_SECONDS
        assert rows_on_disk(path)["pay"]["action"] == then
        assert [each.name for each in tmp_path.glob(".*.tmp")] == []
        if said:
            assert reached == "newer"
            LOG.warning("%s steps", step - 1)
            return
    pytest.fail("a commit takes more than 200 steps")


def test_a_crash_after_the_merge_is_recognised_though_the_batch_waits_on(journey_file, monkeypatch):
    """Fault guarded: a merged waiting file that stayed was applied again, over what was written since."""
    waiting.hold(side.side(journey_file), [edit("w", "waited")])
    monkeypatch.setattr(waiting, "clear", lambda *_: None)
    store.commit(journey_file, [edit("n", "newer")])
    monkeypatch.undo()
    assert len(waiting.names(side.side(journey_file))) == 1
    assert store.read(journey_file).touchpoints[3].action == "newer"
    store.merge(journey_file)
    assert rows_on_disk(journey_file)["pay"]["action"] == "newer"
    assert waiting.names(side.side(journey_file)) == ()


def test_a_crash_before_the_merge_is_recognised_too(journey_file, monkeypatch):
    """A waiting file that bears the digest of a journey that never came to be still waits."""
    waiting.hold(side.side(journey_file), [edit("w", "waited")])

    def full(*_arguments, **_names):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store.durable, "write", full)
    (receipt,) = Document(journey_file).commit([edit("n", "newer", row="need")])
    monkeypatch.undo()
    assert receipt.retry
    assert ".in-" in waiting.names(side.side(journey_file))[0]
    assert store.read(journey_file).touchpoints[3].action == "waited"
    store.merge(journey_file)
    assert rows_on_disk(journey_file)["pay"]["action"] == "waited"


# At once ----

FIELDS = "name channel action thought barrier pain_point information_sought information_source opportunity frontstage"
EACH = 5000


def test_two_kernels_write_ten_thousand_fields_at_once(writers, tmp_path):
    """Fault guarded: of two writers that read, change and replace one file, one drops the other's words."""
    fields = FIELDS.split()
    halves = [",".join(fields[start::2]) for start in range(2)]
    rows = EACH // (len(fields) // 2)
    path = tmp_path / "journey.json"
    store.create(path, Journey(id="wide", touchpoints=tuple(Touchpoint(id=f"t{row}") for row in range(rows))))
    began = time.monotonic()
    heard = writers.until_ended(*[writers.start("fill", path, half, rows) for half in halves])
    seconds = time.monotonic() - began
    store.merge(path)
    assert [words for words in heard if words[0] == "filled" and words[2]] == []
    assert sum(words[1] for words in heard if words[0] == "filled") == 2 * EACH
    found = rows_on_disk(path)
    assert sum(found[f"t{row}"][field] == f"{field} of {row}" for row in range(rows) for field in fields) == 2 * EACH
    assert waiting.names(side.side(path)) == ()
    assert store.set_aside(path) == ()
    done = [words[1:] for words in heard if words[0] == "done"]
    LOG.warning("2 x %s edits in %.1f s; (commits, of which waited) %s", EACH, seconds, done)


def test_two_kernels_on_one_field_lose_no_words_untold(writers, journey_file):
    """The later of two edits wins. Every text that is gone was seen by whoever replaced it, or told to them."""
    pids = [writers.start("quarrel", journey_file, name, 150) for name in ("ana", "budi")]
    heard = [words[1:] for words in writers.until_ended(*pids)]
    written = {value for value, _, _ in heard}
    seen = {was for _, was, _ in heard}
    told = {overwritten for _, _, overwritten in heard if overwritten}
    final = on_disk(journey_file)["title"]
    assert len(written) == 300
    assert final in {"ana 149", "budi 149"}
    assert told, "the two never met"
    assert written - seen - told == {final}
    assert told <= written | {"A small journey"}


def test_edits_that_could_not_have_the_lock_are_all_merged_in_their_order(writers, journey_file):
    """Fault guarded: waiting edits that were merged twice, or in the wrong order, bring old words back."""
    rows = ("need", "visit")
    side.make(journey_file)
    with lock.held(side.marker(journey_file)):
        pids = [writers.start("insist", journey_file, row, 60) for row in rows]
        heard = [writers.hear() for _ in range(20)]
    heard += writers.until_ended(*pids)
    store.merge(journey_file)
    assert sum(waited for *_, waited, _ in heard) >= 20
    assert {overwritten for *_, overwritten in heard} == {None}
    assert [rows_on_disk(journey_file)[row]["action"] for row in rows] == ["59", "59"]
    assert waiting.names(side.side(journey_file)) == ()
    assert store.set_aside(journey_file) == ()


def test_a_reader_who_is_overtaken_reads_again(journey_file, monkeypatch):
    """Fault guarded: between reading the journey and what waits beside it, a merge moved words from the one to the other;
    the reader had neither.
    """
    really = store._read_file

    def overtaken(path):
        data = really(path)
        monkeypatch.undo()
        assert store.merge(path)
        return data

    waiting.hold(side.side(journey_file), [edit("w", "waited")])
    monkeypatch.setattr(store, "_read_file", overtaken)
    assert store.read(journey_file).touchpoints[3].action == "waited"


def test_what_a_late_merge_replaces_unseen_is_kept(journey_file):
    """Fault guarded: an edit that waited went over what somebody wrote meanwhile, and nothing told of the loss."""
    late = msgspec.structs.replace(edit("late", "mine"), was="does pay")
    store.commit(journey_file, [edit("sooner", "theirs")])
    waiting.hold(side.side(journey_file), [late])
    store.merge(journey_file)
    assert rows_on_disk(journey_file)["pay"]["action"] == "mine"
    (kept,) = store.set_aside(journey_file)
    (back,) = msgspec.json.decode(kept.read_bytes(), type=tuple[Edit, ...])
    store.commit(journey_file, [back])
    assert rows_on_disk(journey_file)["pay"]["action"] == "theirs"


# Somebody else's lock ----


def test_while_another_process_keeps_the_lock_edits_are_kept_and_then_merged(writers, journey_file):
    document, pid = Document(journey_file), writers.start("hold", journey_file)
    assert writers.hear() == ["holds"]
    began = time.monotonic()
    (receipt,) = document.commit([edit("1", "while locked")])
    waited = time.monotonic() - began
    assert receipt.at is not None
    assert lock.PATIENCE_SECONDS - 0.1 < waited < 2 * lock.PATIENCE_SECONDS
    assert document.journey.touchpoints[3].action == "while locked"
    assert rows_on_disk(journey_file)["pay"]["action"] == "does pay"
    assert Document(journey_file).journey.touchpoints[3].action == "while locked"
    kill(pid)
    writers.until_ended(pid)
    assert next_commit(journey_file) < lock.PATIENCE_SECONDS
    assert rows_on_disk(journey_file)["pay"]["action"] == "while locked"


def test_two_who_judge_one_abandoned_lock_never_remove_a_fresh_one(journey_file):
    """Fault guarded: the second of two removed the marker that the first one's successor had just made."""
    side.make(journey_file)
    marker = side.marker(journey_file)
    marker.write_text("4242\nanother-machine\n")
    judged = lock._identity(marker)
    lock._take_away(marker, judged)
    assert not marker.exists()
    with lock.held(marker) as held:
        lock._take_away(marker, judged)
        assert held.is_lock_held_by_us
    assert {each.name for each in marker.parent.iterdir()} == {side.BACKUPS, side.HERE}


def test_whoever_lost_the_lock_while_asleep_does_not_replace_the_file(journey_file, monkeypatch):
    """Fault guarded: a laptop that wakes up put its old state over what others had written since."""
    really = store.durable._write_through

    def sleep_long(*arguments):
        really(*arguments)
        side.marker(journey_file).write_text("4242\nanother-machine\n")

    monkeypatch.setattr(store.durable, "_write_through", sleep_long)
    before = journey_file.read_bytes()
    (receipt,) = Document(journey_file).commit([edit("1", "too late")])
    monkeypatch.undo()
    assert receipt.retry
    assert "tried again" in str(receipt.problem)
    assert journey_file.read_bytes() == before
    (again,) = Document(journey_file).commit([edit("1", "too late")])
    assert again.at is not None
