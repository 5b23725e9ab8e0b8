"""What the project says about itself stays true."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONDA_NAMES = {"jupyter-server": "jupyter_server"}


def dependencies() -> set[str]:
    return set(PROJECT["project"]["dependencies"])


def test_environment_yml_equals_pyproject():
    lines = re.findall(r"^  - ([\w.-]+)(\S*)$", (ROOT / "environment.yml").read_text(), re.MULTILINE)
    conda = {name: bound for name, bound in lines if name not in ("pip", "conda-forge")}
    split = dict(re.fullmatch(r"([\w.-]+)(.*)", each).groups() for each in dependencies())
    expected = {CONDA_NAMES.get(name, name): bound for name, bound in split.items()}
    assert conda == {"python": PROJECT["project"]["requires-python"], **expected}


def test_constraints_pin_every_dependency_and_name_no_address():
    text = (ROOT / "constraints.txt").read_text()
    pinned = set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE))
    extras = PROJECT["project"]["optional-dependencies"]["test"]
    wanted = {re.match(r"[\w.-]+", each)[0] for each in [*dependencies(), *extras]}
    assert wanted <= pinned
    assert not re.search(r"://|--|@|\[", text)


def test_the_readme_starts_with_the_two_commands():
    for name in ("README.md", "README.id.md"):
        commands = re.findall(r"^\$ (python3 .*)$", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
        assert commands[:2] == ["python3 start.py", "python3 start.py test"]


@pytest.mark.parametrize("name", ["README.md", "README.id.md", "CONTRIBUTING.md"])
def test_links_and_pictures_lead_somewhere(name):
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_ci_calls_the_readmes_test_command_and_nothing_else():
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["exec python3 start.py test"]


def test_start_py_is_standard_library_only():
    source = (ROOT / "start.py").read_text()
    imported = set(re.findall(r"^(?:import|from) (\w+)", source, re.MULTILINE))
    assert imported <= {"__future__", "hashlib", "os", "shutil", "subprocess", "sys", "pathlib"}


@pytest.mark.parametrize("folder", [*(path.name for path in ROOT.iterdir() if path.is_dir())])
def test_no_folder_of_helpers_without_a_name(folder):
    assert folder not in {"utils", "helpers", "misc", "common"}


def test_every_test_file_has_a_name_of_its_own_and_those_called_the_longest_are_there():
    """Fault guarded: two files of one name in two folders cannot both be imported."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names))
    conftest = ast.parse((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    (longest,) = (node for node in conftest.body if isinstance(node, ast.Assign) and node.targets[0].id == "LONGEST")
    assert set(ast.literal_eval(longest.value)) <= set(names)


def test_nothing_in_the_repository_names_this_machine_or_a_registry():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    hosts = re.compile("pypi" + r"\.org|files\.pythonhosted|registry\.npm" + r"js|/(?:work|root|home)/\w+")
    named = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.is_file() and hosts.search(path.read_text(encoding="utf-8", errors="ignore")):
            named.append(name)
    assert named == []
