"""The house stands: a module imports only from its own floor or one above it in design's list, and nothing heavy early."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "toolkit" / "jejak"

FLOORS = (
    {"model", "plain", "edits", "explain", "faults", "i18n", "letters", "places", "printable", "voting"},
    {
        "vocab",
        "tracks",
        "store",
        "analysis",
        "comparison",
        "checks",
        "naming",
        "priorities",
        "progress",
        "agenda",
        "recommending",
        "spellings",
        "versioning",
    },
    {"document", "charts", "overview", "folders", "keeping"},
    {"render"},
    {"widgets", "exporter", "formats", "handouts"},
    {"showing"},
    {"workshop", "exercises", "rubrics"},
    {"cli", "__init__", "__main__"},
)
FLOOR = {name: floor for floor, names in enumerate(FLOORS) for name in names}
HEAVY = ("altair", "pandas", "nbconvert", "vl_convert", "openpyxl", "jinja2", "babel", "rich", "numpy")


def part(path: Path) -> str:
    """The part of the house a file belongs to: ``store`` for ``store/codec.py``."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The parts of the package a file imports, at its top or inside its functions, for types or for real."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            if node.module == "jejak":
                found |= {alias.name if alias.name in FLOOR else "__init__" for alias in node.names}
            elif (node.module or "").startswith("jejak."):
                found.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("jejak.")}
    return found


def climbing(path: Path) -> set[str]:
    return {name for name in imported(path) if FLOOR[name] > FLOOR[part(path)]}


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_stair_goes_the_wrong_way(path):
    assert climbing(path) == set()


def test_a_stair_that_goes_the_wrong_way_is_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr("test_layers.PACKAGE", tmp_path)
    module = tmp_path / "model.py"
    module.write_text("def late():\n    from jejak import cli, faults\n    import jejak.render.page\n")
    assert climbing(module) == {"cli", "render"}


def loaded_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_jejak_loads_nothing_heavy():
    assert loaded_after("import jejak").isdisjoint({*HEAVY, "anywidget", "ipywidgets"})


def test_showing_the_first_widget_loads_no_charts_tables_or_exporters(tmp_path):
    code = f"""
import os; os.chdir({str(tmp_path)!r})
from pathlib import Path
from jejak import folders
folders.make(Path("w"), lang="id", example="ac-portabel")
import jejak
jejak.TouchpointTable(jejak.open("w/journey.json"))._repr_mimebundle_()
"""
    assert loaded_after(code).isdisjoint({"altair", "pandas", "nbconvert", "vl_convert", "numpy"})


def test_importing_a_table_loads_no_widget(tmp_path):
    """Fault guarded: the spellings of headings lived beside a widget, so a table from elsewhere loaded anywidget."""
    table = tmp_path / "table.csv"
    table.write_text("Fase,Titik sentuh,Perasaan\nRiset,Cari di medsos,senang\n", encoding="utf-8")
    code = f"""
from jejak.cli import main
assert main(["import", {str(table)!r}, {str(tmp_path / "w")!r}]) == 0
"""
    assert loaded_after(code).isdisjoint({"anywidget", "ipywidgets", "jejak.widgets", *HEAVY} - {"babel", "numpy"})


def test_one_export_does_not_import_altair(tmp_path):
    """Fault guarded: importing Altair costs more than the whole rest of an export."""
    code = f"""
import os; os.chdir({str(tmp_path)!r})
from jejak.cli import main
main(["new", "w", "--from", "ac-portabel"])
main(["export", "w"])
"""
    assert loaded_after(code).isdisjoint({"altair", "pandas", "nbconvert", "openpyxl", "mistune", "bleach"})


def test_markdown_draws_no_picture(tmp_path):
    """Fault guarded: with the page's view models came the page's charts, drawn only to be dropped."""
    code = f"""
import os; os.chdir({str(tmp_path)!r})
from jejak.cli import main
main(["new", "w", "--from", "ac-portabel"])
main(["export", "w", "--to", "md"])
"""
    assert loaded_after(code).isdisjoint({"vl_convert", "altair"})
