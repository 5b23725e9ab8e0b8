from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbconvert.exporters.base import get_exporter
from nbconvert.utils.exceptions import ConversionException

from jejak import store
from jejak.exporter import JejakExporter, journey_file
from jejak.faults import Fault
from jejak.i18n import speech
from jejak.render import page
from reading import dangers
from samples import example

if TYPE_CHECKING:
    from pathlib import Path

SCREAM = "open('executed', 'w').close()\nraise SystemExit('executed')"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store.create(tmp_path / "journey.json", example())
    return tmp_path


def notebook(folder: Path, **wishes: Any) -> Path:
    """A notebook that would leave a trace if any of it ran, with the given `jejak` metadata."""
    node = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(SCREAM)], metadata={"jejak": wishes} if wishes else {}
    )
    path = folder / "last.ipynb"
    nbformat.write(node, path)
    return path


def export(path: Path) -> str:
    html, _ = JejakExporter().from_filename(str(path))
    return html


def refusal(path: Path) -> str:
    with pytest.raises(ConversionException) as caught:
        export(path)
    return str(caught.value)


def nbconvert(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "nbconvert", "--to", "jejak", *options, str(path)]
    env = {**os.environ, "JEJAK_LANG": "en"}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=path.anchor, env=env)


def test_nbconvert_finds_the_exporter_by_its_name() -> None:
    exporter = get_exporter("jejak")
    assert exporter is JejakExporter
    assert exporter.export_from_notebook == "Jejak summary"
    assert exporter().file_extension == ".html"
    assert exporter.output_mimetype == "text/html"


def test_the_notebook_becomes_the_summary_of_the_journey_beside_it(folder: Path) -> None:
    html, resources = JejakExporter().from_filename(str(notebook(folder)))
    assert html == page(example(), speech("id"))
    assert resources["output_extension"] == ".html"
    assert dangers(html) == []


def test_the_notebook_may_wish_for_a_language(folder: Path) -> None:
    assert export(notebook(folder, lang="en")) == page(example(), speech("en"))


def test_the_notebook_may_name_another_journey_in_its_folder(folder: Path) -> None:
    store.create(folder / "mekanik 2.json", example("mekanik-mobil", "en"))
    assert export(notebook(folder, journey="mekanik 2.json")) == page(example("mekanik-mobil", "en"), speech("en"))


@pytest.mark.parametrize(
    "name",
    [
        "../journey.json",
        "/etc/passwd",
        "sub/journey.json",
        "sub\\journey.json",
        "C:journey.json",
        "..",
        ".",
        "",
        "a\x00b",
        7,
        None,
        ["x"],
    ],
)
def test_a_journey_outside_of_the_folder_is_never_read(folder: Path, name: object) -> None:
    below = folder / "below"
    (below / "sub").mkdir(parents=True)
    store.create(below / "sub" / "journey.json", example())
    with pytest.raises(Fault, match="not a file beside the notebook"):
        journey_file(name, {"path": str(below)})


def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder: Path) -> None:
    below = folder / "below"
    below.mkdir()
    with suppress(OSError):  # a system that makes no links has none to follow
        (below / "journey.json").symlink_to(folder / "journey.json")
    assert "journey.json" in refusal(notebook(below))


@pytest.mark.parametrize("wishes", ["text", ["list"], 3])
def test_metadata_of_another_shape_are_no_wishes(folder: Path, wishes: object) -> None:
    node = nbformat.v4.new_notebook(metadata={"jejak": wishes})
    html, _ = JejakExporter().from_notebook_node(node, {"metadata": {"path": str(folder)}})
    assert html == page(example(), speech("id"))


@pytest.mark.parametrize("lang", ["fr", "", None, ["id"], {"id": 1}])
def test_a_language_that_is_not_spoken_is_refused(folder: Path, lang: object) -> None:
    assert "jejak.lang" in refusal(notebook(folder, lang=lang))


def test_a_notebook_without_a_folder_is_refused() -> None:
    with pytest.raises(ConversionException):
        JejakExporter().from_notebook_node(nbformat.v4.new_notebook(), {"metadata": {"name": "posted"}})


@pytest.mark.parametrize("content", [b"", b"{", b"\x00\xff", b"[]", b'{"id": 3}'])
def test_a_journey_that_cannot_be_read_is_named_and_left_untouched(folder: Path, content: bytes) -> None:
    (folder / "journey.json").write_bytes(content)
    assert "journey.json" in refusal(notebook(folder))
    assert (folder / "journey.json").read_bytes() == content


def test_the_command_line_writes_the_page_and_executes_nothing(folder: Path) -> None:
    done = nbconvert(notebook(folder), "--execute")
    assert done.returncode == 0, done.stderr
    assert (folder / "last.html").read_text("utf-8").strip() == page(example(), speech("id")).strip()
    assert sorted(path.name for path in folder.iterdir()) == ["journey.json", "last.html", "last.ipynb"]


def test_the_command_line_answers_a_broken_journey_in_one_sentence(folder: Path) -> None:
    (folder / "journey.json").write_text('{"id": "cut')
    done = nbconvert(notebook(folder))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if not line.startswith("[NbConvertApp] Converting")]
    assert len(said) == 1
    assert "journey.json" in said[0]
    assert not (folder / "last.html").exists()
