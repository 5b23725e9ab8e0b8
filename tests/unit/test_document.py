import threading
from itertools import count

import msgspec
import pytest

from jejak import store
from jejak.document import Document
from jejak.edits import Edit
from jejak.faults import Fault

NUMBERS = count()


def title(text, name=None):
    return Edit(id=name or f"e-{next(NUMBERS)}", path=("title",), value=text)


def test_a_commit_is_receipted_when_it_is_on_disk(journey_file):
    document = Document(journey_file)
    (receipt,) = document.commit([title("New", "e1")])
    assert (receipt.edit, receipt.problem, receipt.retry) == ("e1", None, False)
    assert receipt.at is not None
    assert store.read(journey_file).title == "New"


def test_an_edit_that_does_not_fit_is_refused_for_good(journey_file):
    (receipt,) = Document(journey_file).commit([Edit(id="e", path=("map_type",), value="treasure")])
    assert receipt.at is None
    assert receipt.problem is not None
    assert not receipt.retry


def test_a_disk_that_refuses_asks_to_try_again(journey_file):
    document = Document(journey_file)
    content = journey_file.read_bytes()
    journey_file.unlink()
    (receipt,) = document.commit([title("kept by the sender")])
    assert receipt.retry
    assert "does not exist" in str(receipt.problem)
    journey_file.write_bytes(content)
    (again,) = document.commit([title("kept by the sender")])
    assert again.at is not None


def test_overwriting_what_was_not_seen_is_told(journey_file):
    mine, theirs = Document(journey_file), Document(journey_file)
    theirs.commit([title("Theirs")])
    (receipt,) = mine.commit([Edit(id="e", path=("title",), value="Mine", was="A small journey")])
    assert receipt.overwritten == "Theirs"
    assert store.read(journey_file).title == "Mine"
    (unchallenged,) = mine.commit([Edit(id="e2", path=("title",), value="Mine too", was="Mine")])
    assert unchallenged.overwritten is msgspec.UNSET


def test_subscribers_hear_of_own_and_foreign_changes(journey_file):
    document, elsewhere = Document(journey_file), Document(journey_file)
    heard = []
    end = document.subscribe(lambda journey: heard.append(journey.title))
    document.commit([title("own")])
    elsewhere.commit([title("foreign")])
    assert document.refresh()
    assert not document.refresh()
    end()
    document.commit([title("unheard")])
    assert heard == ["own", "foreign"]


def test_a_file_that_is_half_written_elsewhere_leaves_the_value(journey_file):
    document = Document(journey_file)
    whole = journey_file.read_bytes()
    journey_file.write_bytes(whole[:50])
    assert not document.refresh()
    assert document.journey.title == "A small journey"
    journey_file.write_bytes(whole.replace(b"A small", b"A repaired"))
    assert document.refresh()
    assert document.journey.title == "A repaired journey"


def test_an_edit_sent_again_is_answered_again_and_not_applied_again(journey_file):
    """Fault guarded: a resend that crossed with its receipt put an older text over a newer one."""
    document = Document(journey_file)
    (first,) = document.commit([title("older", "e1")])
    document.commit([title("newer", "e2")])
    assert document.commit([title("older", "e1")]) == (first,)
    assert document.journey.title == "newer"


def test_what_was_typed_long_ago_is_not_put_over_somebody_elses_words(journey_file):
    """Fault guarded: an edit kept by a browser for days overwrote what a colleague had written since."""
    Document(journey_file).commit([title("A colleague's")])
    late = Edit(id="late", path=("title",), value="Mine", was="A small journey", yields=True)
    (receipt,) = Document(journey_file).commit([late])
    assert (receipt.at, receipt.retry) == (None, False)
    assert "meanwhile" in str(receipt.problem)
    assert store.read(journey_file).title == "A colleague's"


def test_what_was_typed_before_a_restart_is_replayed_where_nobody_wrote(journey_file):
    late = Edit(id="late", path=("title",), value="Mine", was="A small journey", yields=True)
    for _ in range(2):
        (receipt,) = Document(journey_file).commit([late])
        assert receipt.at is not None
    assert store.read(journey_file).title == "Mine"


def test_a_broken_listener_keeps_nobody_else_from_hearing(journey_file, caplog):
    document = Document(journey_file)
    heard = []

    def broken(_journey):
        raise RuntimeError

    document.subscribe(broken)
    document.subscribe(lambda journey: heard.append(journey.title))
    (receipt,) = document.commit([title("New")])
    assert receipt.at is not None
    assert heard == ["New"]
    assert "A listener failed" in caplog.text


def test_threads_share_a_document(journey_file):
    """Fault guarded: widget messages arrive in subshell threads beside the running cell."""
    document = Document(journey_file)
    seen = []
    document.subscribe(lambda journey: seen.append(len(journey.goals)))

    def add(name):
        for number in range(20):
            goal = {"id": f"{name}-{number}"}
            document.commit([Edit(id=goal["id"], op="add", path=("goals",), value=goal)])

    threads = [threading.Thread(target=add, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(document.journey.goals) == 40
    assert seen == sorted(seen)


def test_opening_what_is_no_journey_raises_words(tmp_path):
    with pytest.raises(Fault, match="does not exist"):
        Document(tmp_path / "none.json")
