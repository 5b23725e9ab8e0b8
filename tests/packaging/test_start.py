"""`start.py` says in one line what is missing, and leaves nothing half done."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("start.py", "pyproject.toml", "constraints.txt", "README.md", "LICENSE", "tools", "toolkit", "workshops")


@pytest.fixture
def clone(tmp_path):
    """A checkout on which nothing was installed yet."""
    for name in NEEDED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, tmp_path / name)
    return tmp_path


def start(clone, *words, **environment):
    command = [sys.executable, "start.py", *words]
    return subprocess.run(
        command, cwd=clone, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_an_old_python_is_told_which_one_is_needed(clone):
    code = "import sys; sys.version_info = (3, 10, 4); sys.version = '3.10.4 x'; sys.argv = ['start.py']"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; exec(open('start.py').read(), {{'__name__': '__main__', '__file__': 'start.py'}})"],
        cwd=clone, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "Jejak needs Python 3.11 or newer; this is 3.10.4. Get one from python.org.\n"


def test_an_old_python_gets_as_far_as_the_sentence():
    """Fault guarded: annotations that Python 3.8 cannot evaluate ended in a traceback before the sentence."""
    tree = ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    future = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert [alias.name for node in future for alias in node.names] == ["annotations"]


def test_a_python_without_venv_is_told_what_to_install(clone):
    (clone / "venv.py").write_text("raise SystemExit(1)")
    done = start(clone, PYTHONPATH=str(clone))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("This Python has no working venv module.")
    assert not (clone / ".venv").exists()


def test_without_a_network_the_reason_is_said_and_the_next_try_starts_over(clone):
    done = start(clone, PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("If there is no network, connect and try again.")
    assert "Traceback" not in done.stderr
    assert not list((clone / ".venv").glob("jejak-installed-*"))


def test_every_command_can_be_started_from_here():
    """Fault guarded: after `start.py` the README's next line, `jejak new`, was not found."""
    tree = ast.parse((ROOT / "start.py").read_text(encoding="utf-8"))
    (listed,) = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "COMMANDS"
    ]
    told = subprocess.run([sys.executable, "-m", "jejak", "--help"], capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^    ([a-z]+) {2,}", told, flags=re.MULTILINE)) == set(listed)


def test_other_words_show_how_it_is_used(clone):
    done = start(clone, "tset")
    assert done.returncode == 1
    assert "python3 start.py test" in done.stderr
    assert not (clone / ".venv").exists()
