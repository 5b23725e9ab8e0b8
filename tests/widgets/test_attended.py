"""Who only executes a notebook gets content instead of widgets; everybody else gets widgets."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from jejak.widgets import BoardView, ExportButton, PersonaBuilder, TouchpointTable, attended

if TYPE_CHECKING:
    from jejak.document import Document

VIEW = "application/vnd.jupyter.widget-view+json"
LAB, NBCLIENT = SimpleNamespace(_allow_stdin=True), SimpleNamespace(_allow_stdin=False)


def run_by(kernel: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attended, "get_ipython", lambda: kernel and SimpleNamespace(kernel=kernel))


@pytest.mark.parametrize("kernel", [LAB, SimpleNamespace(), None])
def test_a_person_gets_the_widget(document: Document, monkeypatch: pytest.MonkeyPatch, kernel: object) -> None:
    run_by(kernel, monkeypatch)
    data, _ = PersonaBuilder(document)._repr_mimebundle_()
    assert set(data) == {VIEW, "text/plain", "text/html"}


@pytest.mark.parametrize("kind", [PersonaBuilder, TouchpointTable, BoardView, ExportButton])
def test_a_program_gets_what_stands_for_it(document: Document, monkeypatch: pytest.MonkeyPatch, kind: type) -> None:
    """Fault guarded: exporters preferred the widget, whose state nbclient keeps, and showed an empty place."""
    run_by(NBCLIENT, monkeypatch)
    widget = kind(document)
    data, _ = widget._repr_mimebundle_()
    assert set(data) == {"text/plain", "text/html"}
    assert widget.comm is None
    widget.show_journey()
    widget.close()


def test_voila_and_colab_show_widgets_though_they_ask_no_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    run_by(NBCLIENT, monkeypatch)
    assert not attended.is_attended()
    with monkeypatch.context() as here:
        here.setenv("SERVER_SOFTWARE", "voila/0.5.13")
        assert attended.is_attended()
    monkeypatch.setitem(sys.modules, "google.colab", ModuleType("google.colab"))
    assert attended.is_attended()


def test_what_stands_for_a_widget_says_when_it_was_true(document: Document) -> None:
    data, _ = BoardView(document)._repr_mimebundle_()
    assert "when this cell ran" in data["text/html"]
