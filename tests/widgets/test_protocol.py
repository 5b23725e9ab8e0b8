"""The edit protocol without a browser: messages in, receipts out."""

from __future__ import annotations

import gc
import json
import threading
import weakref
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from wire import edits, receipts, renamed, tell

from jejak.document import Document, Receipt
from jejak.edits import Edit
from jejak.faults import Fault
from jejak.store import lock, side
from jejak.widgets import BoardView, EmotionSliders, ExportButton, PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from pathlib import Path

WIDGETS = (PersonaBuilder, TouchpointTable, EmotionSliders, BoardView, ExportButton)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{7*7}}",
    "\u202etxt\u202c",
    "🧊" * 50,
    "x" * 10_000,
)


def on_disk(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def test_an_edit_is_acknowledged_when_the_file_holds_it(document: Document) -> None:
    answer = tell(TouchpointTable(document), edits(renamed("Hot room")))
    (receipt,) = receipts(answer)
    assert (receipt["edit"], receipt["saved"]) == ("e1", True)
    assert datetime.fromisoformat(receipt["at"]).tzinfo
    assert on_disk(document.path)["touchpoints"][0]["name"] == "Hot room"


def test_the_receipt_waits_for_no_view_and_the_journey_comes_after_it(document: Document) -> None:
    """Fault guarded: at 500 touchpoints, drawing every form of the notebook came before each receipt."""
    answer = tell(TouchpointTable(document), edits(renamed("Hot room")))
    assert [message["method"] for message in answer] == ["custom", "update"]
    assert answer[1]["state"]["_data"]["touchpoints"][0]["name"] == "Hot room"


def test_every_operation_gets_its_receipt_in_order(document: Document) -> None:
    table = TouchpointTable(document)
    new = {**table._labels["blank"], "id": "tp-1", "name": "Chat"}
    message = edits(
        {"op": "add", "path": ["touchpoints"], "value": new, "after": "need"},
        {"op": "move", "path": ["touchpoints", "tp-1"], "after": None},
        {"op": "set", "path": ["touchpoints", "tp-1", "ratings", "ana", "valence"], "value": 2, "was": None},
        {"op": "set", "path": ["touchpoints", "need", "ratings", "ana"], "value": None},
        {"op": "remove", "path": ["touchpoints", "pay"]},
    )
    assert [(each["edit"], each["saved"]) for each in receipts(tell(table, message))] == [
        (f"e{n}", True) for n in range(1, 6)
    ]
    rows = {row["id"]: row for row in on_disk(document.path)["touchpoints"]}
    assert list(rows) == ["tp-1", "need", "search", "visit", "later"]
    assert rows["tp-1"]["ratings"]["ana"]["valence"] == 2
    assert rows["need"]["ratings"] == {}


def test_a_valence_keeps_the_arousal_beside_it(document: Document) -> None:
    where = ["touchpoints", "need", "ratings", "ana"]
    table = TouchpointTable(document)
    tell(table, edits({"path": [*where, "arousal"], "value": 1}, {"path": [*where, "valence"], "value": 2}))
    assert on_disk(document.path)["touchpoints"][0]["ratings"]["ana"] == {"valence": 2, "arousal": 1}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_back_whole(document: Document, text: str) -> None:
    table = TouchpointTable(document)
    tell(table, edits(renamed(text)))
    assert table._data["touchpoints"][0]["name"] == text
    assert on_disk(document.path)["touchpoints"][0]["name"] == text


def test_an_edit_of_a_removed_row_is_refused_in_words(document: Document) -> None:
    (receipt,) = receipts(
        tell(TouchpointTable(document), edits({"path": ["touchpoints", "gone", "name"], "value": "x"}))
    )
    assert not receipt["saved"]
    assert not receipt["retry"]
    assert "gone" in receipt["problem"]


def test_what_was_overwritten_is_told(document: Document) -> None:
    (receipt,) = receipts(tell(TouchpointTable(document), edits(renamed("Mine", was="Somewhat older"))))
    assert receipt["saved"]
    assert receipt["overwritten"] == "Need"


def test_what_comes_from_the_shelf_is_not_put_over_somebody_elses_work(document: Document) -> None:
    table = TouchpointTable(document)
    (receipt,) = receipts(tell(table, edits(renamed("Mine", was="Somewhat older", yields=True))))
    assert (receipt["saved"], receipt["retry"]) == (False, False)
    assert receipt["problem"]
    assert "overwritten" not in receipt
    assert on_disk(document.path)["touchpoints"][0]["name"] == "Need"


def test_an_edit_that_comes_again_is_answered_and_changes_nothing(document: Document) -> None:
    table = TouchpointTable(document)
    first = receipts(tell(table, edits(renamed("First", id="early"))))
    tell(table, edits(renamed("Second", id="later")))
    assert receipts(tell(table, edits(renamed("First", id="early")))) == first
    assert on_disk(document.path)["touchpoints"][0]["name"] == "Second"


def test_nothing_is_called_saved_while_the_disk_refuses(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Receipt(edit="e1", problem=Fault("{file} does not fit", file="journey.json"), retry=True)
    monkeypatch.setattr(document, "commit", lambda _edits, answer: answer((full,)))
    (receipt,) = receipts(tell(TouchpointTable(document), edits(renamed("Mine"))))
    assert receipt == {"edit": "e1", "saved": False, "retry": True, "problem": "journey.json does not fit"}


def test_an_error_nobody_foresaw_is_answered_too(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_edits: object, _answer: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(document, "commit", fail)
    (receipt,) = receipts(tell(TouchpointTable(document), edits(renamed("Mine"))))
    assert (receipt["edit"], receipt["saved"], receipt["retry"]) == ("e1", False, True)


@pytest.mark.parametrize(
    "content",
    [
        None,
        7,
        "edits",
        [],
        {},
        {"kind": "shout"},
        {"kind": "edits"},
        {"kind": "edits", "edits": {}},
        {"kind": "edits", "edits": [None]},
        {"kind": "edits", "edits": [{}]},
        {"kind": "edits", "edits": [{"id": 5, "path": []}]},
        {"kind": "edits", "edits": [{"id": "e", "path": "title"}]},
        {"kind": "edits", "edits": [{"id": "e", "path": [1, 2]}]},
        {"kind": "edits", "edits": [{"id": "e", "path": ["title"], "op": "explode"}]},
        {"kind": "edits", "edits": [{"id": "e", "path": [], "value": 1}]},
        {"kind": "edits", "edits": [{"id": "e", "path": ["__class__"], "value": 1}]},
        {"kind": "edits", "edits": [{"id": "e", "path": ["touchpoints", "need", "ratings", "ana"], "value": [[[[]]]]}]},
        {"kind": "edits", "edits": [{"id": "e", "path": ["touchpoints"], "op": "add", "value": "row"}]},
    ],
)
def test_a_message_that_makes_no_sense_is_refused_in_words(document: Document, content: object) -> None:
    before = document.path.read_bytes()
    (receipt,) = receipts(tell(TouchpointTable(document), content))
    assert not receipt["saved"]
    assert receipt["problem"]
    assert not receipt["retry"]
    assert document.path.read_bytes() == before


def test_a_good_edit_beside_a_bad_one_is_saved(document: Document) -> None:
    found = receipts(tell(TouchpointTable(document), edits({"path": 7}, renamed("Hot room"))))
    assert {each["edit"]: each["saved"] for each in found} == {"e1": False, "e2": True}


def test_an_emotion_moved_in_one_widget_shows_in_the_other(document: Document) -> None:
    table, sliders = TouchpointTable(document), EmotionSliders(document)
    tell(sliders, edits({"path": ["touchpoints", "later", "ratings", "ana", "valence"], "value": 2, "was": None}))
    assert table._data["touchpoints"][-1]["ratings"]["ana"]["valence"] == 2
    assert sliders._data["touchpoints"][-1]["ratings"]["ana"]["valence"] == 2
    assert table.comm.sent[-1]["method"] == "update"


def test_a_look_brings_what_another_kernel_wrote(document: Document) -> None:
    table = TouchpointTable(document)
    other = TouchpointTable(Document(document.path))
    tell(other, edits(renamed("From elsewhere")))
    answer = tell(table, {"kind": "look"})
    assert answer[0]["state"]["_data"]["touchpoints"][0]["name"] == "From elsewhere"
    assert answer[1]["content"] == {"kind": "here"}


def test_a_look_without_news_sends_no_journey(document: Document) -> None:
    assert [each["content"] for each in tell(TouchpointTable(document), {"kind": "look"})] == [{"kind": "here"}]


def test_a_widget_nobody_sees_costs_one_message_and_then_keeps_quiet(document: Document) -> None:
    table, unseen = TouchpointTable(document), TouchpointTable(document)
    before = len(unseen.comm.sent)
    for name in ("one", "two", "three"):
        tell(table, edits(renamed(name, id=name)))
    assert len(unseen.comm.sent) == before + 1
    answer = tell(unseen, {"kind": "look"})
    assert answer[0]["state"]["_data"]["touchpoints"][0]["name"] == "three"


def test_messages_may_come_in_another_thread_beside_a_running_cell(document: Document) -> None:
    table = TouchpointTable(document)
    names = [f"name {number}" for number in range(20)]
    found: list[dict[str, Any]] = []
    thread = threading.Thread(
        target=lambda: found.extend(each for name in names for each in tell(table, edits(renamed(name, id=name))))
    )
    thread.start()
    cell = PersonaBuilder(document)
    for age in range(20):
        tell(cell, edits({"id": f"age {age}", "path": ["personas", "ana", "age"], "value": age}))
    thread.join()
    assert [each["saved"] for each in receipts(found)] == [True] * 20
    assert on_disk(document.path)["touchpoints"][0]["name"] == "name 19"
    assert on_disk(document.path)["personas"][0]["age"] == 19
    tell(table, {"kind": "look"})
    assert table._data["touchpoints"][0]["name"] == "name 19"


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_misspelt_argument_is_refused(kind: type, document: Document) -> None:
    with pytest.raises(TypeError, match="langauge"):
        kind(document, langauge="id")


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_language_nobody_speaks_is_refused(kind: type, document: Document) -> None:
    with pytest.raises(ValueError, match="fr"):
        kind(document, lang="fr")


def test_the_language_is_the_journeys_unless_another_is_asked_for(document: Document) -> None:
    assert TouchpointTable(document)._labels["lang"] == "en"
    assert TouchpointTable(document, lang="id")._labels["lang"] == "id"


def test_a_refusal_is_told_in_the_language_of_the_widget(document: Document) -> None:
    message = edits({"path": ["touchpoints", "gone", "name"], "value": "x"})
    english, indonesian = (
        receipts(tell(TouchpointTable(document, lang=lang), message))[0]["problem"] for lang in ("en", "id")
    )
    assert english != indonesian


def test_a_closed_widget_is_forgotten(document: Document) -> None:
    table = TouchpointTable(document)
    known = weakref.ref(table)
    table.close()
    del table
    gc.collect()
    assert known() is None
    assert document._subscribers == []


def test_copies_of_a_journey_do_not_share_unsaved_edits(document: Document, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    copy.write_bytes(document.path.read_bytes())
    assert TouchpointTable(document)._journey_id != TouchpointTable(Document(copy))._journey_id
    assert TouchpointTable(document)._journey_id == TouchpointTable(Document(document.path))._journey_id


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_widget_carries_its_part_of_the_summary(kind: type, document: Document) -> None:
    tell(
        TouchpointTable(document),
        edits(renamed("<script>alert(1)</script>"), {"path": ["personas", "ana", "name"], "value": "<b>Ana</b>"}),
    )
    data, _metadata = kind(document)._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    assert data["text/html"].strip()
    assert "<script" not in data["text/html"]
    assert "<b>Ana" not in data["text/html"]


def look(who: str, at: list[str] | None = None, name: str = "") -> dict[str, Any]:
    return {"kind": "look", "me": {"id": who, "name": name}, "at": at}


def test_everybody_who_looks_hears_of_everybody_else(document: Document) -> None:
    table, sliders = TouchpointTable(document), EmotionSliders(document)
    assert tell(table, look("sari", ["touchpoints", "need"], "Sari"))[-1]["content"] == {"kind": "here"}
    assert json.loads(json.dumps(tell(sliders, look("bima"))[-1]["content"])) == {
        "kind": "here",
        "people": [
            {"id": "sari", "name": "Sari", "at": ["touchpoints", "need"]},
            {"id": "bima", "name": "", "at": None},
        ],
    }


@pytest.mark.parametrize("me", [None, 5, {}, {"id": 5}, {"id": "x" * 5000}, {"id": "x", "name": []}])
def test_who_does_not_say_who_they_are_is_answered_all_the_same(document: Document, me: object) -> None:
    answer = tell(TouchpointTable(document), {"kind": "look", "me": me, "at": "nowhere"})
    assert answer[-1]["content"] == {"kind": "here"}


def test_a_name_somebody_gives_never_reaches_the_journey(document: Document) -> None:
    tell(TouchpointTable(document), look("sari", ["touchpoints", "need"], "Sari Dewi"))
    tell(TouchpointTable(document), edits(renamed("Hot room")))
    assert b"Sari Dewi" not in document.path.read_bytes()


def test_what_waits_for_somebodys_lock_is_saved_beside_and_said_so(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = TouchpointTable(document)
    side.make(document.path)
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.01)
    with lock.held(side.marker(document.path)):
        (receipt,) = receipts(tell(table, edits(renamed("Kept beside"))))
        assert (receipt["saved"], receipt["waits"]) == (True, True)
        assert {"kind": "here", "waits": True} in [each.get("content") for each in tell(table, {"kind": "look"})]
    assert {"kind": "here"} in [each.get("content") for each in tell(table, {"kind": "look"})]
    assert document.journey.touchpoints[0].name == "Kept beside"


def test_data_of_a_look_never_comes_after_the_receipt_of_a_later_edit(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault guarded: a look read the journey, an edit was answered, and then the older journey was sent."""
    table = TouchpointTable(document)
    turn = table._turn

    class Overtaken:
        def __enter__(self) -> None:
            monkeypatch.setattr(table, "_turn", turn)
            document.commit([Edit(id="e", path=("touchpoints", "need", "name"), value="Newer")])
            turn.acquire()

        def __exit__(self, *_error: object) -> None:
            turn.release()

    monkeypatch.setattr(table, "_turn", Overtaken())
    table._seen, table._shown = True, msgspec.UNSET
    table.show_journey()
    assert table._data["touchpoints"][0]["name"] == "Newer"
