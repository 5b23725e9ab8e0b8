"""A notebook that was run, through nbconvert's own HTML exporter: true content stands where a widget was, offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from playwright.sync_api import expect

from jejak import folders

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

WIDGETS = ("PersonaBuilder", "TouchpointTable", "EmotionSliders", "BoardView", "ExportButton")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a notebook that shows every widget, executed as ``nbconvert --execute`` does."""
    base = tmp_path_factory.mktemp("stock")
    folders.make(base / "workshop", lang="en", example="ac-portabel")
    sources = ['import jejak\njourney = jejak.open("journey.json")', *(f"jejak.{name}(journey)" for name in WIDGETS)]
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
            patch.setenv(variable, str(base / variable.lower()))
        where = {"metadata": {"path": str(base / "workshop")}}
        NotebookClient(made, timeout=120, kernel_name="python3", resources=where).execute()
        html, _ = HTMLExporter().from_notebook_node(made, where)
    page = base / "notebook.html"
    page.write_text(html, encoding="utf-8")
    return page


def test_content_stands_where_every_widget_was(page: Page, exported: Path) -> None:
    """Fault guarded: nbclient keeps the widgets' state, nbconvert then prefers the widget, and the page stays blank."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route("http*://**/*", lambda route: route.abort())
    page.goto(exported.as_uri())
    outputs = page.locator(".jp-OutputArea-output")
    expect(outputs).to_have_count(len(WIDGETS))
    for place, shown in enumerate(("Rani", "Order & pay", "relieved", "Order & pay", "jejak export .")):
        expect(outputs.nth(place)).to_contain_text(shown)
        assert outputs.nth(place).bounding_box()["height"] > 80
    expect(page.locator(".jupyter-widgets")).to_have_count(0)
    assert outputs.nth(3).locator("svg").count() > 0
    assert errors == []


def test_nothing_of_a_widget_is_left_to_be_loaded(exported: Path) -> None:
    html = exported.read_text(encoding="utf-8")
    assert "widget-view+json" not in html
    assert "widget-state+json" not in html
    assert "unpkg.com" not in html
