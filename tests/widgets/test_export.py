"""The export button without a browser: what is ordered is made on disk, told and handed over piece by piece."""

from __future__ import annotations

import errno
import io
import threading
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from wire import edits, renamed, tell

from jejak import formats, store
from jejak.faults import Fault
from jejak.formats import FORMATS
from jejak.store import durable, lock, side
from jejak.widgets import ExportButton, TouchpointTable
from jejak.widgets import export as export_module

if TYPE_CHECKING:
    from jejak.document import Document


def order(button: ExportButton, name: str = "html", number: str = "o1") -> list[dict[str, Any]]:
    """Order a format and wait until it is made; return everything that was said."""
    before = len(button.comm.sent)
    tell(button, {"kind": "make", "id": number, "format": name})
    button._work.join()
    return [each["content"] for each in button.comm.sent[before:]]


def fetch(button: ExportButton, number: str = "o1") -> bytes:
    """Fetch what was made, as a browser does; the wire keeps the words, so the pieces are caught here."""
    pieces: list[bytes] = []
    send = button.send
    button.send = lambda content, buffers=(): pieces.extend(buffers) or send(content)
    size = len(button._parcels[number].content)
    while sum(map(len, pieces)) < size:
        tell(button, {"kind": "fetch", "id": number, "from": sum(map(len, pieces))})
    return b"".join(pieces)


def test_what_is_ordered_is_on_disk_and_told_where(document: Document) -> None:
    making, made = order(ExportButton(document))
    summary = document.path.with_name("summary.html")
    page = summary.read_text(encoding="utf-8")
    assert "<bdi>Need</bdi>" in page
    assert page.rstrip().endswith("</html>")
    assert making == {"kind": "making", "id": "o1"}
    assert (made["kind"], made["id"], made["file"]) == ("made", "o1", "summary.html")
    assert made["size"] == summary.stat().st_size
    assert "summary.html is ready" in made["told"]
    assert str(summary.parent) in made["told"]


def test_the_file_comes_in_pieces_and_whole(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_module, "PART", 1000)
    button = ExportButton(document)
    order(button)
    assert fetch(button) == document.path.with_name("summary.html").read_bytes()


def test_a_folder_of_files_comes_as_one(document: Document) -> None:
    button = ExportButton(document)
    _, made = order(button, "csv")
    folder = document.path.with_name("journey-csv")
    with zipfile.ZipFile(io.BytesIO(fetch(button))) as packed:
        assert {Path(name).name for name in packed.namelist()} == {file.name for file in folder.iterdir()}
    assert made["file"] == "journey-csv.zip"
    assert "journey-csv is ready" in made["told"]


def test_what_is_exported_is_what_is_on_disk_now(document: Document) -> None:
    button = ExportButton(document)
    tell(TouchpointTable(type(document)(document.path)), edits(renamed("From elsewhere")))
    order(button)
    assert "From elsewhere" in document.path.with_name("summary.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_held_still", [False, True])
def test_what_waits_beside_the_journey_is_in_the_file(
    document: Document, monkeypatch: pytest.MonkeyPatch, *, is_held_still: bool
) -> None:
    """Somebody else may hold the journey while it is exported."""
    side.make(document.path)
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.01)
    with lock.held(side.marker(document.path)):
        tell(TouchpointTable(document), edits(renamed("Kept beside")))
        if is_held_still:
            order(ExportButton(document))
    if not is_held_still:
        order(ExportButton(document))
    assert "Kept beside" in document.path.with_name("summary.html").read_text(encoding="utf-8")


def test_it_speaks_the_language_of_the_widget(document: Document) -> None:
    _, made = order(ExportButton(document, lang="id"))
    assert "summary.html" in made["told"]
    assert "is ready" not in made["told"]
    assert '<html lang="id"' in document.path.with_name("summary.html").read_text(encoding="utf-8")


def failing(document: Document, name: str = "html") -> str:
    making, failed = order(ExportButton(document), name)
    assert (making["kind"], failed["kind"], failed["id"]) == ("making", "failed", "o1")
    assert "Traceback" not in failed["problem"]
    return failed["problem"]


def test_a_journey_that_cannot_be_read_is_told(document: Document) -> None:
    document.path.write_text('{"id": "cut')
    assert "journey.json" in failing(document)
    assert document.path.read_text() == '{"id": "cut'


@pytest.mark.parametrize(
    ("error", "said"), [(errno.EROFS, "read-only"), (errno.EACCES, "no permission"), (errno.ENOSPC, "full")]
)
def test_a_folder_that_takes_no_file_is_told(
    document: Document, monkeypatch: pytest.MonkeyPatch, error: int, said: str
) -> None:
    def refuse_to_write(path: Path, data: bytes) -> None:
        raise OSError(error, "refused", str(path), len(data))

    monkeypatch.setattr(durable, "write", refuse_to_write)
    problem = failing(document)
    assert "summary.html" in problem
    assert said in problem


def test_a_browser_that_is_missing_is_told(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JEJAK_CHROMIUM", str(document.path.with_name("nowhere")))
    assert "JEJAK_CHROMIUM" in failing(document, "pdf")


def test_an_error_nobody_foresaw_is_told_without_a_traceback(
    document: Document, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(export_module, "parcel", lambda *_: 1 / 0)
    assert "ZeroDivisionError" in failing(document)
    assert "An export failed" in caplog.text


def test_after_a_failure_the_next_export_works(document: Document) -> None:
    whole = document.path.read_bytes()
    button = ExportButton(document)
    document.path.write_text("{")
    assert order(button)[1]["kind"] == "failed"
    document.path.write_bytes(whole)
    assert order(button, number="o2")[1]["kind"] == "made"


def test_whoever_types_waits_for_no_export(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault guarded: a PDF takes seconds, and messages of all widgets come one after the other."""
    is_saved, was_waiting = threading.Event(), []
    monkeypatch.setattr(export_module, "parcel", lambda *_: was_waiting.append(is_saved.wait(10)) or refuse())
    button = ExportButton(document)
    tell(button, {"kind": "make", "id": "slow", "format": "html"})
    tell(TouchpointTable(document), edits(renamed("Typed meanwhile")))
    assert store.read(document.path).touchpoints[0].name == "Typed meanwhile"
    is_saved.set()
    button._work.join()
    assert was_waiting == [True]


def refuse() -> None:
    message = "Enough."
    raise Fault(message)


def test_it_works_where_there_are_no_threads(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_thread: threading.Thread) -> None:
        message = "can't start new thread"
        raise RuntimeError(message)

    monkeypatch.setattr(threading.Thread, "start", start)
    button = ExportButton(document)
    sent = tell(button, {"kind": "make", "id": "o1", "format": "html"})
    assert [each["content"]["kind"] for each in sent] == ["making", "made"]


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "make", "id": "o1", "format": "exe"},
        {"kind": "make", "id": "o1", "format": "../../etc"},
        {"kind": "make", "id": 5, "format": "html"},
        {"kind": "make"},
        {"kind": "fetch", "id": "o1", "from": -1},
        {"kind": "fetch", "id": "o1", "from": "0"},
        {"kind": "fetch"},
    ],
)
def test_what_is_no_order_makes_nothing(document: Document, message: dict[str, Any]) -> None:
    sent = tell(ExportButton(document), message)
    assert [each["content"]["kind"] for each in sent] == ["receipts"]
    assert [file.name for file in document.path.parent.iterdir() if file.suffix != ".json" and file.is_file()] == []


def test_a_file_that_is_not_kept_any_more_is_told(document: Document) -> None:
    button = ExportButton(document)
    for number in range(5):
        order(button, number=f"o{number}")
    assert len(button._parcels) == 3
    (failed,) = tell(button, {"kind": "fetch", "id": "o0", "from": 0})
    assert failed["content"]["kind"] == "failed"


def test_everything_there_is_to_make_is_offered_the_page_first(document: Document) -> None:
    offered = ExportButton(document)._labels["formats"]
    assert [each["key"] for each in offered] == list(formats.FORMATS)
    assert offered[0]["key"] == "html"
    assert all(each["name"] and each["about"] for each in offered)
    assert {each["name"] for each in offered}.isdisjoint(name.upper() for name in FORMATS)
