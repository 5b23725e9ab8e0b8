"""Every notebook runs from top to bottom in a kernel of its own, on the journey it is meant for."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbclient import NotebookClient
from shelf import cells, language, text

from jejak import store
from jejak.exercises import blank, feedback
from jejak.folders import make
from jejak.i18n import speech
from jejak.places import EXAMPLES
from jejak.rubrics import RUBRICS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from nbformat import NotebookNode

    Run = Callable[[Path, Path], NotebookNode]

SECONDS = 120
FEWEST = 2
"""No notebook shows less: the second step has a form and examples."""
SHOWS = {
    "PersonaBuilder": "jejak-s-persona",
    "TouchpointTable": "</table>",
    "EmotionSliders": "<svg",
    "ExportButton": "jejak export .",
    "GoalPicker": "jejak-s-goals",
    "AudienceForm": "jejak-s-audience",
    "StageEditor": "jejak-s-board",
    "PainList": "jejak-s-pains",
    "BoardView": "jejak-s-board",
    "MapTypeChooser": "jejak-s-facts",
    "ResourceList": "jejak-s-holdings",
    "WalkLog": "jejak-s-walks",
    "MomentLog": "jejak-s-sayings",
    "OpportunityList": "jejak-chart",
    "DotVoting": "jejak-chart",
    "ChangePlan": "jejak-s-changes",
    "VersionKeeper": "jejak-s-versions",
    "Agenda": "jejak-s-agenda",
    "examples": "</details>",
    "chart": "data:image/svg+xml",
    "show": "</",
    "choices": "<code>",
    "findings": "</",
    "progress": "</",
    "check": "jejak-feedback",
}
"""What a cell's one line must leave behind: a piece of its HTML. Who executes a notebook gets no widgets."""


BEGIN = """\
get_ipython().run_line_magic("reset", "-f -s")
import os
os.chdir({folder!r})
del os"""
"""Nothing that an earlier notebook left is there for the next one."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NotebookClient]:
    """One kernel for all notebooks, away from the settings and the history of whoever runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
            patch.setenv(variable, str(home / variable.lower()))
        running = NotebookClient(nbformat.v4.new_notebook(), timeout=SECONDS, kernel_name="python3")
        yield running
        running._cleanup_kernel()


@pytest.fixture
def run(client: NotebookClient) -> Run:
    """Execute a notebook as if it lay in a folder and return it; raises on the first cell that fails."""

    def execute(notebook: Path, folder: Path) -> NotebookNode:
        client.nb = nbformat.read(notebook, as_version=4)
        client.nb.cells.insert(0, nbformat.v4.new_code_cell(BEGIN.format(folder=str(folder))))
        client.execute(cleanup_kc=False)
        del client.nb.cells[0]
        return client.nb

    return execute


def calls(cell: dict[str, Any]) -> str:
    """Return the name of the function that a cell of one line calls, or nothing for any other cell."""
    found = re.fullmatch(r"(?:\w+\.)?(\w+)\([^\n]*\)", text(cell))
    return found[1] if found and found[1] in SHOWS else ""


def outputs(made: NotebookNode) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what each showing cell called and the one thing it showed."""
    for cell in (cell for cell in made.cells if cell.cell_type == "code" and calls({"source": [cell.source]})):
        (output,) = [each for each in cell.outputs if each.output_type in {"execute_result", "display_data"}]
        yield calls({"source": [cell.source]}), output.data


def assert_every_cell_shows_what_it_promises(made: NotebookNode) -> None:
    shown = list(outputs(made))
    assert len(shown) >= FEWEST
    for called, data in shown:
        assert SHOWS[called] in data["text/html"], called
        assert "</" in data["text/html"], called


def plain_answer(made: NotebookNode) -> str:
    """Return what `check()` said, without markup."""
    return next(data["text/plain"] for called, data in outputs(made) if called == "check")


def test_a_step_runs_on_an_example_and_changes_nothing(run: Run, step: Path, tmp_path: Path) -> None:
    example = EXAMPLES / f"ac-portabel.{language(step)}.json"
    shutil.copy(example, tmp_path / "journey.json")
    assert_every_cell_shows_what_it_promises(run(step, tmp_path))
    assert (tmp_path / "journey.json").read_bytes() == example.read_bytes()


def test_the_closing_page_holds_the_export_button_and_writes_nothing_by_itself(run: Run, tmp_path: Path) -> None:
    make(tmp_path / "workshop", lang="id", example="mekanik-mobil")
    last = max((tmp_path / "workshop").glob("*.ipynb"))
    before = {file.name for file in last.parent.iterdir()}
    assert "ExportButton" in [called for called, _ in outputs(run(last, last.parent))]
    assert {file.name for file in last.parent.iterdir()} == before


def test_a_step_runs_on_a_blank_journey(step: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path / "workshop", lang=language(step), example=None)
    monkeypatch.chdir(tmp_path / "workshop")
    before = (tmp_path / "workshop" / "journey.json").read_bytes()
    names: dict[str, Any] = {}
    for cell in cells(step, "code"):
        if calls(cell):
            eval(text(cell), names)
        else:
            exec(text(cell), names)
    assert (tmp_path / "workshop" / "journey.json").read_bytes() == before


def test_an_untouched_exercise_runs_and_names_everything_that_is_missing(run: Run, task: Path, tmp_path: Path) -> None:
    made = run(task, tmp_path)
    rubric, say = RUBRICS[task.stem], speech(language(task))
    assert plain_answer(made) == str(feedback(blank(rubric, say), rubric, say))
    assert plain_answer(made).count("○") == len(rubric.criteria)
    assert store.read(tmp_path / f"{task.stem}.journey.json") == blank(rubric, say)


def test_a_key_leaves_nothing_missing_and_shows_what_it_promises(run: Run, key: Path, tmp_path: Path) -> None:
    made = run(key, tmp_path)
    assert_every_cell_shows_what_it_promises(made)
    assert plain_answer(made).count("✓") == len(RUBRICS[key.stem].criteria)
    assert "○" not in plain_answer(made)
    assert {path.name for path in tmp_path.glob("*.json")} == {f"{key.stem}.key.journey.json"}


def test_a_key_may_be_run_again(key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    left = []
    for _ in range(2):
        names: dict[str, Any] = {}
        for cell in cells(key, "code"):
            exec(text(cell), names)
        left.append((tmp_path / f"{key.stem}.key.journey.json").read_bytes())
    assert left[0] == left[1]
