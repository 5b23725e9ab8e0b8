"""Tests that ask for a `notebook`, `step`, `task`, `key` or `indonesian` run once for each one there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shelf import ALL, EXERCISES, KEYS, ROOT, STEPS, language

if TYPE_CHECKING:
    import pytest

KINDS = {
    "notebook": ALL,
    "step": STEPS,
    "task": EXERCISES,
    "key": KEYS,
    "indonesian": [path for path in ALL if language(path) == "id"],
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test its notebooks, named in the report by their path."""
    for argument in KINDS.keys() & set(metafunc.fixturenames):
        names = [path.relative_to(ROOT).with_suffix("").as_posix() for path in KINDS[argument]]
        metafunc.parametrize(argument, KINDS[argument], ids=names)
