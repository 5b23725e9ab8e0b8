"""Every row of the content list has a place, and docs/coverage.md says where."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import build_coverage
import build_notebooks
from build_coverage import CoverageError, Place, Section
from jejak.tracks import ACTIVITIES

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
CONTENT = [Section("Knows", {"2.1": "Stages", "2.2": "Motives"})]
STAGES = Place(("2.1",), "map/01: Stages", "workshops/en/map/01.ipynb", is_taught=True)
MOTIVES = Place(("2.2", "2.1"), "`vocab/motives.py`: `MOTIVES`", "toolkit/jejak/vocab/motives.py", is_taught=False)


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[str], Path]:
    """A repository of sources and code alone; `without` a row, nobody covers that any more."""

    def make(without: str = "") -> Path:
        for folder in (*build_notebooks.SOURCES, build_coverage.CODE):
            if (ROOT / folder).exists():
                shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
        (tmp_path / "docs").mkdir()
        for path in tmp_path.rglob("*.*"):
            if path.suffix in {".py", ".js"}:
                path.write_text(lacking(path.read_text(encoding="utf-8"), without), encoding="utf-8")
        return tmp_path

    return make


def lacking(text: str, row: str) -> str:
    """Return a source whose marks no longer name a row."""
    if not row:
        return text
    lines = (re.sub(rf" {re.escape(row)}(?= |$)", "", line) if "covers:" in line else line for line in text.split("\n"))
    return "\n".join(line for line in lines if not line.endswith("covers:"))


def test_the_page_is_what_the_marks_say() -> None:
    assert build_coverage.main(["--check"]) == 0


def test_every_activity_is_a_row() -> None:
    assert list(build_coverage.sections()[0].rows) == [f"1.{each.key}" for each in ACTIVITIES]


def test_every_row_is_taught_in_a_notebook() -> None:
    taught = {row for place in build_coverage.places(ROOT) if place.is_taught for row in place.rows}
    assert [row for section in build_coverage.sections() for row in section.rows if row not in taught] == []


@pytest.mark.parametrize("row", ["1.moments", "2.26", "3.8"])
def test_a_row_that_loses_its_last_place_is_named(
    copy: Callable[..., Path], capsys: pytest.CaptureFixture[str], row: str
) -> None:
    assert build_coverage.main([], copy(without=row)) == 1
    assert f"{row} (" in capsys.readouterr().err


def test_a_page_that_is_not_up_to_date_is_told(copy: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:
    root = copy()
    assert build_coverage.main(["--check"], root) == 1
    assert "poe coverage" in capsys.readouterr().out
    assert build_coverage.main([], root) == 0
    assert build_coverage.main(["--check"], root) == 0


def test_a_table_links_what_teaches_and_what_offers() -> None:
    page = build_coverage.page(CONTENT, [STAGES, MOTIVES])
    assert (
        "| 2.1 | Stages | [map/01: Stages](../workshops/en/map/01.ipynb) | [`vocab/motives.py`: `MOTIVES`](../" in page
    )


def test_an_unknown_row_is_named() -> None:
    with pytest.raises(CoverageError, match=r"motives\.py covers 2\.2, which is not in the content list"):
        build_coverage.page([Section("Knows", {"2.1": "Stages"})], [STAGES, MOTIVES])
