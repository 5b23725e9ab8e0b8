"""The board's side of the protocol: a change is announced, and drawn when somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from wire import edits, renamed, tell

from jejak import render
from jejak.document import Document
from jejak.i18n import speech
from jejak.widgets import BoardView, TouchpointTable

if TYPE_CHECKING:
    from jejak.model import Journey

LOOK = {"kind": "look"}


def test_a_change_in_this_kernel_is_announced_at_once_and_drawn_on_request(document: Document) -> None:
    board, table = BoardView(document), TouchpointTable(document)
    before = len(board.comm.sent)
    tell(table, edits(renamed("Hot room")))
    assert [each["content"] for each in board.comm.sent[before:]] == [{"kind": "news"}]
    assert "Hot room" not in board._data["html"]
    drawn, answer = tell(board, LOOK)
    assert "<bdi>Hot room</bdi>" in drawn["state"]["_data"]["html"]
    assert answer["content"]["kind"] == "here"


def test_nobody_who_types_waits_for_the_board(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing 500 touchpoints takes longer than an acknowledgement may."""
    BoardView(document)
    monkeypatch.setattr(BoardView, "view", lambda *_: pytest.fail("The board was drawn before the receipt."))
    tell(TouchpointTable(document), edits(renamed("Hot room")))


def test_a_board_nobody_looks_at_costs_one_message(document: Document) -> None:
    board, table = BoardView(document), TouchpointTable(document)
    before = len(board.comm.sent)
    for name in ("one", "two", "three"):
        tell(table, edits(renamed(name, id=name)))
    assert len(board.comm.sent) == before + 1


def test_a_look_brings_what_another_kernel_wrote(document: Document) -> None:
    board = BoardView(document)
    tell(TouchpointTable(Document(document.path)), edits(renamed("From elsewhere")))
    tell(board, LOOK)
    assert "From elsewhere" in board._data["html"]


def test_a_look_without_news_draws_nothing(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    board = BoardView(document)
    tell(board, LOOK)
    monkeypatch.setattr(BoardView, "view", lambda *_: pytest.fail("The board was drawn again."))
    assert [each["content"]["kind"] for each in tell(board, LOOK)] == ["here"]


def test_the_board_and_its_styles_are_the_summarys(journey: Journey) -> None:
    words, view = BoardView.words(speech("en")), BoardView.view(journey, speech("en"))
    fragment = render.fragment("board", journey, speech("en"))
    assert view["html"] in fragment
    assert words["styles"] in fragment
