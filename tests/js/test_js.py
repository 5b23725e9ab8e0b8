"""Run the JavaScript tests in Node. A missing Node fails loudly."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import playwright
import pytest

from jejak.render.curve import line
from jejak.render.portrait import emoji, initials, picture
from jejak.widgets.module import module

HERE = Path(__file__).parent
MISSING = "No Node was found. Set JEJAK_NODE to one; Playwright's Python package brings its own."


@pytest.fixture(scope="session")
def node() -> str:
    """The Node of the environment variable, else of the system, else the one inside Playwright."""
    chosen = os.environ.get("JEJAK_NODE")
    driver = Path(playwright.__file__).parent / "driver"
    candidates = [chosen] if chosen else [shutil.which("node"), *driver.glob("node*")]
    found = next((each for each in candidates if each and Path(each).exists()), None)
    if found is None:
        pytest.fail(MISSING)
    return str(found)


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.js")), ids=lambda file: file.name)
def test_javascript(node: str, file: Path) -> None:
    command = [node, "--test", "--test-reporter=tap", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^# pass [1-9]", done.stdout, re.MULTILINE), done.stdout
    assert re.search(r"^# fail 0$", done.stdout, re.MULTILINE), done.stdout


@pytest.mark.parametrize(("name", "expected"), json.loads((HERE / "initials.json").read_text(encoding="utf-8")))
def test_the_summary_writes_the_initials_that_the_card_writes(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("kind", "portrait"),
    [(kind, each) for kind, found in json.loads((HERE / "portraits.json").read_text()).items() for each in found],
)
def test_the_summary_takes_the_portraits_that_the_card_takes(kind: str, portrait: str) -> None:
    assert picture(portrait) == (portrait if kind == "pictures" else "")
    assert emoji(portrait) == (portrait if kind == "emojis" else "")


@pytest.mark.parametrize(("levels", "path"), json.loads((HERE / "curves.json").read_text(encoding="utf-8")))
def test_the_summary_draws_the_curve_that_the_sliders_draw(levels: list[int | None], path: str) -> None:
    assert line(levels) == path


@pytest.mark.parametrize(
    "name",
    [
        "personas/personas.js",
        "touchpoints/touchpoints.js",
        "emotions/emotions.js",
        "board/board.js",
        "export/export.js",
        "records/records.js",
        "maptype/maptype.js",
        "voting/voting.js",
        "versions/versions.js",
        "unpack.js",
    ],
)
def test_the_module_a_browser_gets_is_well_formed(node: str, name: str, tmp_path: Path) -> None:
    file = tmp_path / "widget.mjs"
    file.write_text(module(name), encoding="utf-8")
    done = subprocess.run([node, "--check", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
