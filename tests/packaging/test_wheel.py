"""The wheel in a clean environment: everything it needs is in it, nothing leans on the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--installer", "uv", "--outdir", folder, ROOT], check=True
    )
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def clean(wheel, tmp_path_factory):
    """A new virtual environment with the wheel and what it asks for; returns a function that runs its programs."""
    venv = tmp_path_factory.mktemp("clean") / "venv"
    uv = [sys.executable, "-m", "uv"]
    subprocess.run([*uv, "venv", "--quiet", "--python", sys.executable, venv], check=True)
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    constraints = ["-c", ROOT / "constraints.txt"]
    subprocess.run([*uv, "pip", "install", "--quiet", "--python", python, *constraints, wheel], check=True)

    def run(program, *arguments, cwd, **more):
        command = [python.with_name(program), *arguments]
        return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, **more)

    return run


def test_the_wheel_holds_code_words_notebooks_and_no_tests(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for expected in (
        "jejak/py.typed",
        "jejak/locale/id/LC_MESSAGES/jejak.mo",
        "jejak/workshops/id/map/00-mulai.ipynb",
        "jejak/workshops/en/map/07-update-the-map.ipynb",
        "jejak/examples/ac-portabel.id.json",
        "jejak/static/link/link.js",
    ):
        assert expected in names
    assert not [name for name in names if "test" in name.lower() or name.startswith(("toolkit", "tools"))]


def test_the_command_works_from_the_wheel(clean, tmp_path):
    for words in (["new", "w", "--from", "ac-portabel", "--lang", "id"], ["export", "w"], ["info", "w", "--json"]):
        done = clean("jejak", *words, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
    assert '<html lang="id"' in (tmp_path / "w" / "summary.html").read_text(encoding="utf-8")


def test_the_exporter_is_found_from_the_wheel(clean, tmp_path):
    clean("jejak", "new", "w", "--from", "mekanik-mobil", "--lang", "en", cwd=tmp_path)
    notebook = tmp_path / "w" / "07-update-the-map.ipynb"
    before = notebook.read_bytes()
    done = clean("jupyter", "nbconvert", "--to", "jejak", notebook, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert '<html lang="en"' in notebook.with_suffix(".html").read_text(encoding="utf-8")
    assert notebook.read_bytes() == before
