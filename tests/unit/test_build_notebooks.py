"""The generator: what a bilingual source becomes, and what it refuses."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

SCRIPT = Path(__file__).parents[2] / "tools" / "build_notebooks.py"

STEP_HEAD = """\
# track: map
# step: 3
# id: workshops/id/map/03-titik.ipynb
# en: workshops/en/map/03-points.ipynb
"""
EXERCISE_HEAD = """\
# exercise: story
# id: exercises/id/story.ipynb
# en: exercises/en/story.ipynb
"""
TWINS = """\
# %% [markdown] id
# # Judul
#
# Isi “kutipan”.

# %% [markdown] en
# # Title
#
# Text.
"""
SHARED = """\
# %% setup
import jejak
journey = jejak.open("journey.json")
"""


@pytest.fixture(scope="module")
def builder() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("build_notebooks", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def write_source(root: Path, text: str, name: str = "workshops/src/map/03.py") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def load(root: Path, name: str | Path) -> dict[str, Any]:
    return json.loads((root / name).read_text(encoding="utf-8"))


def test_one_source_becomes_a_notebook_in_each_language(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS + SHARED)
    assert builder.main([], tmp_path) == 0
    indonesian = load(tmp_path, "workshops/id/map/03-titik.ipynb")
    english = load(tmp_path, "workshops/en/map/03-points.ipynb")
    assert indonesian["cells"][0]["source"] == ["# Judul\n", "\n", "Isi “kutipan”."]
    assert english["cells"][0]["source"] == ["# Title\n", "\n", "Text."]
    assert indonesian["cells"][1] == english["cells"][1]
    assert indonesian["metadata"]["jejak"] == {"lang": "id", "track": "map", "step": 3}
    assert english["metadata"]["jejak"] == {"lang": "en", "track": "map", "step": 3}


def test_notebooks_are_valid_and_carry_no_outputs(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS + SHARED)
    builder.main([], tmp_path)
    path = tmp_path / "workshops/id/map/03-titik.ipynb"
    nbformat.validate(nbformat.read(path, as_version=nbformat.NO_CONVERT))
    notebook = load(tmp_path, path)
    code = notebook["cells"][1]
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert (code["outputs"], code["execution_count"]) == ([], None)
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"


def test_jupyter_would_write_the_same_bytes(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS + SHARED)
    builder.main([], tmp_path)
    path = tmp_path / "workshops/id/map/03-titik.ipynb"
    made = path.read_bytes()
    nbformat.write(nbformat.read(path, as_version=nbformat.NO_CONVERT), path)
    assert path.read_bytes() == made


def test_setup_cells_are_folded_and_tagged(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + SHARED)
    builder.main([], tmp_path)
    cell = load(tmp_path, "workshops/id/map/03-titik.ipynb")["cells"][0]
    assert cell["metadata"] == {"tags": ["setup"], "jupyter": {"source_hidden": True}}


def test_twins_share_an_id_and_building_again_changes_nothing(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS + SHARED)
    builder.main([], tmp_path)
    paths = [tmp_path / "workshops/id/map/03-titik.ipynb", tmp_path / "workshops/en/map/03-points.ipynb"]
    first = [path.read_bytes() for path in paths]
    ids = [[cell["id"] for cell in json.loads(text)["cells"]] for text in first]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0])
    builder.main([], tmp_path)
    assert [path.read_bytes() for path in paths] == first


def test_code_may_differ_by_language(builder: ModuleType, tmp_path: Path) -> None:
    write_source(tmp_path, STEP_HEAD + "# %% id\nsapa = 'halo'\n\n# %% en\nsapa = 'hello'\n")
    builder.main([], tmp_path)
    assert load(tmp_path, "workshops/id/map/03-titik.ipynb")["cells"][0]["source"] == ["sapa = 'halo'"]
    assert load(tmp_path, "workshops/en/map/03-points.ipynb")["cells"][0]["source"] == ["sapa = 'hello'"]


def test_what_a_cell_covers_is_read_and_stays_in_the_source(builder: ModuleType, tmp_path: Path) -> None:
    text = STEP_HEAD + TWINS.replace("id\n", "id\n# covers: 1.goal 2.15\n") + "\n# %%\n# covers: 3.2\nx = 1\n"
    covered = [[cell.covers for cell in pair] for pair in builder.read(write_source(tmp_path, text)).cells]
    assert covered == [[("1.goal", "2.15"), ()], [("3.2",)]]
    builder.main([], tmp_path)
    sources = [cell["source"] for cell in load(tmp_path, "workshops/id/map/03-titik.ipynb")["cells"]]
    assert sources == [["# Judul\n", "\n", "Isi “kutipan”."], ["x = 1"]]


def test_prose_takes_the_minutes_of_steps_from_the_track(builder: ModuleType, tmp_path: Path) -> None:
    steps = builder.TRACKS["map"].steps
    text = TWINS.replace("Text.", "{minutes} of {minutes:7}, not {this}.")
    write_source(tmp_path, f"{STEP_HEAD}{text}\n# %%\nx = '{{minutes}}'\n")
    builder.main([], tmp_path)
    prose, code = load(tmp_path, "workshops/en/map/03-points.ipynb")["cells"]
    assert prose["source"][-1] == f"{steps[2].minutes} of {steps[6].minutes}, not {{this}}."
    assert code["source"] == ["x = '{minutes}'"]


@pytest.mark.parametrize(("head", "gap"), [(STEP_HEAD, "{minutes:8}"), (EXERCISE_HEAD, "{minutes}")])
def test_minutes_of_no_step_are_refused(
    builder: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], head: str, gap: str
) -> None:
    write_source(tmp_path, head + TWINS.replace("Text.", gap))
    assert builder.main([], tmp_path) == 1
    assert f"there is no step whose time '{gap}' could tell" in capsys.readouterr().err


def test_an_exercise_keeps_solutions_in_the_answer_key_only(builder: ModuleType, tmp_path: Path) -> None:
    text = EXERCISE_HEAD + "# %%\nboth = 1\n\n# %% solution\nanswer = 42\n\n# %% participant\ntry_it = True\n"
    write_source(tmp_path, text, "exercises/src/story.py")
    builder.main([], tmp_path)
    participant = load(tmp_path, "exercises/en/story.ipynb")
    key = load(tmp_path, "exercises/en/solutions/story.ipynb")
    assert [cell["source"] for cell in participant["cells"]] == [["both = 1"], ["try_it = True"]]
    assert [cell["source"] for cell in key["cells"]] == [["both = 1"], ["answer = 42"]]
    assert participant["metadata"]["jejak"] == {"exercise": "story", "lang": "en"}
    assert key["metadata"]["jejak"] == {"exercise": "story", "lang": "en", "solution": True}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("", 1, "there is no cell"),
        (TWINS, 1, "the head must name id and en"),
        (STEP_HEAD.replace("# step: 3\n", "") + TWINS, 1, "the head must name id and en"),
        (STEP_HEAD.replace("3\n", "three\n") + TWINS, 1, "step must be a number, not 'three'"),
        (STEP_HEAD + "import os\n" + TWINS, 5, "a line of the head must look like '# name: value'"),
        (STEP_HEAD + "# %% [markdown]\n# Text.\n", 5, "a markdown cell must say its language"),
        (STEP_HEAD + "# %% [markdown] fr\n# Texte.\n", 5, "the cell option 'fr' is unknown"),
        (STEP_HEAD + "# %% folded\nx = 1\n", 5, "the cell option 'folded' is unknown"),
        (STEP_HEAD + "# %% [markdown] id\n# Teks.\nlupa\n", 7, "must start with '# '"),
        (STEP_HEAD + "# %%\n\n# %%\nx = 1\n", 5, "the cell is empty"),
        (STEP_HEAD + "# %% [markdown] id\n#\n", 5, "the cell is empty"),
        (STEP_HEAD + "# %% [markdown] id\n# Teks.\n", 5, "this cell has no twin"),
        (STEP_HEAD + "# %% [markdown] id notes\n# Teks.\n# %% [markdown] en notes\n# …\n", 5, "three dots"),
        (STEP_HEAD + "# %% [markdown] en\n# Text.\n# %% [markdown] id\n# Teks.\n", 5, "this cell has no twin"),
        (STEP_HEAD + "# %% [markdown] id\n# Teks.\n# %% en\nx = 1\n", 5, "this cell has no twin"),
        (STEP_HEAD + "# %% [markdown] id notes\n# Teks.\n# %% [markdown] en\n# Text.\n", 5, "this cell has no twin"),
        (STEP_HEAD + "# %% solution\nanswer = 42\n", 5, "only an exercise has an answer key"),
        (STEP_HEAD + "# %%\n# covers: 4.1\nx = 1\n", 6, "a covers line names rows such as 2.15 or 1.goal"),
        (STEP_HEAD + TWINS.replace("en\n", "en\n# covers: 2.1\n"), 11, "of twins, the id cell says what they cover"),
    ],
)
def test_a_malformed_source_is_told_by_file_and_line(
    builder: ModuleType, tmp_path: Path, text: str, line: int, problem: str
) -> None:
    path = write_source(tmp_path, text)
    with pytest.raises(builder.SourceError, match=re.escape(problem)) as caught:
        builder.build(tmp_path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert "\n" not in str(caught.value)


def test_a_malformed_source_leaves_every_notebook_alone(
    builder: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS, "workshops/src/map/03.py")
    bad = write_source(tmp_path, "no head\n", "workshops/src/map/04.py")
    assert builder.main([], tmp_path) == 1
    assert capsys.readouterr().err == f"{bad}:1: there is no cell; a cell starts with '# %%'.\n"
    assert not list(tmp_path.rglob("*.ipynb"))


def test_two_sources_cannot_make_one_notebook(
    builder: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS, "workshops/src/map/03.py")
    second = write_source(tmp_path, STEP_HEAD + TWINS, "workshops/src/map/04.py")
    assert builder.main([], tmp_path) == 1
    assert f"{second}:1: another source already makes workshops/id/map/03-titik.ipynb." in capsys.readouterr().err


def test_check_is_content_with_fresh_notebooks_and_writes_nothing(
    builder: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS)
    assert builder.main(["--check"], tmp_path) == 1
    assert not list(tmp_path.rglob("*.ipynb"))
    builder.main([], tmp_path)
    capsys.readouterr()
    assert builder.main(["--check"], tmp_path) == 0
    assert capsys.readouterr().out == ""


def test_check_lists_changed_missing_and_stray_notebooks(
    builder: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_source(tmp_path, STEP_HEAD + TWINS)
    builder.main([], tmp_path)
    changed = tmp_path / "workshops/id/map/03-titik.ipynb"
    changed.write_text(changed.read_text(encoding="utf-8").replace("Judul", "Lain"), encoding="utf-8")
    (tmp_path / "workshops/en/map/03-points.ipynb").unlink()
    (tmp_path / "workshops/en/map/99-left-over.ipynb").write_text("{}", encoding="utf-8")
    checkpoint = tmp_path / "workshops/en/map/.ipynb_checkpoints/03-points-checkpoint.ipynb"
    checkpoint.parent.mkdir()
    checkpoint.write_text("{}", encoding="utf-8")
    before = changed.read_bytes()
    assert builder.main(["--check"], tmp_path) == 1
    listed = [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [
        "workshops/en/map/03-points.ipynb",
        "workshops/en/map/99-left-over.ipynb",
        "workshops/id/map/03-titik.ipynb",
    ]
    assert changed.read_bytes() == before
