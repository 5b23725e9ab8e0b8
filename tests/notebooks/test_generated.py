"""The notebooks in the repository are what their sources make, in two languages that say the same."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import nbformat
import pytest
from shelf import EXERCISES, KEYS, ROOT, STEPS, TRACKS, cells, language, load, tags, text, twin

from jejak import store
from jejak.i18n import speech
from jejak.model import Language, MapType
from jejak.places import EXAMPLES
from jejak.render.choices import choices
from jejak.tracks import ACTIVITIES
from jejak.tracks import TRACKS as FOLLOWED
from jejak.workshop import open_workshop

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 40_000
STORIES = ("ac-portabel", "mekanik-mobil")


def test_the_notebooks_are_what_their_sources_make() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "tools" / "build_notebooks.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_track_has_its_notebooks_in_order(lang: str, track: str) -> None:
    """The map begins with a start page, numbered 0; each of the three short tracks is one notebook."""
    found = [path for path in STEPS if language(path) == lang and path.parent.name == track]
    first = 0 if track == "map" else 1
    assert tuple(path.stem for path in found) == TRACKS[track][lang]
    assert [load(path)["metadata"]["jejak"] for path in found] == [
        {"lang": lang, "track": track, "step": step} for step in range(first, first + len(found))
    ]


def test_every_track_that_can_be_followed_has_notebooks() -> None:
    assert set(FOLLOWED) == set(TRACKS)
    for track in FOLLOWED.values():
        numbered = [name for name in TRACKS[track.key]["id"] if name[0].isdigit()]
        assert len(numbered) in {0, len(track.steps), len(track.steps) + 2}


def test_every_story_has_an_exercise_and_a_key_in_both_languages() -> None:
    expected = {(lang, story) for lang in ("id", "en") for story in STORIES}
    assert {(language(path), path.stem) for path in EXERCISES} == expected
    assert {(language(path), path.stem) for path in KEYS} == expected


def test_a_notebook_is_valid_small_and_free_of_outputs(notebook: Path) -> None:
    nbformat.validate(nbformat.read(notebook, as_version=nbformat.NO_CONVERT))
    assert notebook.stat().st_size < LARGEST
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in cells(notebook, "code"))


def test_nobody_is_told_to_double_click(notebook: Path) -> None:
    """Fault guarded: a double click shows a text without opening it, and letters typed then are JupyterLab's keys."""
    texts = ["".join(cell["source"]) for cell in cells(notebook, "markdown")]
    assert not [text for text in texts if re.search(r"[Dd]ouble.click|[Kk]lik dua kali", text)]


def test_a_notebook_folds_its_first_code_away_and_nothing_else(notebook: Path) -> None:
    folded = [cell["metadata"].get("jupyter") == {"source_hidden": True} for cell in cells(notebook, "code")]
    assert folded == [True] + [False] * (len(folded) - 1)


def test_a_step_opens_the_journey_beside_it_and_shows_the_progress_first(step: Path) -> None:
    track, number = step.parent.name, load(step)["metadata"]["jejak"]["step"]
    is_one_step = step.stem.startswith(f"0{number}-") and 1 <= number <= len(FOLLOWED[track].steps)
    here = f", step={number}" if is_one_step else ""
    opened = f'import jejak\njourney = jejak.open("journey.json")\njourney.progress("{track}"{here})'
    assert text(cells(step, "code")[0]) == opened


def shape(prose: str) -> dict[str, int]:
    """Count what a translation keeps: headings, list items, table rows, links and pieces of code."""
    patterns = {
        "headings": r"^#+ ",
        "bullets": r"^- ",
        "numbers": r"^\d\. ",
        "rows": r"^\|",
        "links": r"\]\(",
        "code": r"`[^`]+`",
        "paragraphs": r"\n\n",
    }
    return {what: len(re.findall(pattern, prose, flags=re.MULTILINE)) for what, pattern in patterns.items()}


def test_every_cell_has_its_twin_of_the_same_shape(indonesian: Path) -> None:
    for ours, theirs in zip(cells(indonesian), cells(twin(indonesian)), strict=True):
        assert (ours["id"], ours["cell_type"], ours["metadata"]) == (
            theirs["id"],
            theirs["cell_type"],
            theirs["metadata"],
        )
        if ours["cell_type"] == "markdown" and "notes" not in ours["metadata"].get("tags", []):
            assert text(ours) != text(theirs)
            assert shape(text(ours)) == shape(text(theirs)), text(ours)


def test_code_differs_between_languages_only_in_words(indonesian: Path) -> None:
    for ours, theirs in zip(cells(indonesian, "code"), cells(twin(indonesian), "code"), strict=True):
        assert re.sub(r'"[^"]*"', '""', text(ours)) == re.sub(r'"[^"]*"', '""', text(theirs))


def test_links_lead_to_notebooks_of_the_same_language(notebook: Path) -> None:
    prose = "\n".join(text(cell) for cell in cells(notebook, "markdown"))
    for target in re.findall(r"\]\(([^)]+)\)", prose):
        assert (notebook.parent / target).is_file(), target


def test_each_step_leads_to_the_next(step: Path) -> None:
    names = TRACKS[step.parent.name][language(step)]
    following = names[names.index(step.stem) + 1 :][:1]
    last_words = text(cells(step, "markdown")[-1])
    assert re.findall(r"\]\((\S+)\.ipynb\)", last_words) == list(following)


def test_participants_find_no_solution(task: Path) -> None:
    everything = "\n".join(text(cell) for cell in cells(task))
    key = task.parent / "solutions" / task.name
    solutions = [text(cell) for cell in cells(key) if "solution" in tags(cell)]
    assert solutions
    for line in {line for solution in solutions for line in solution.splitlines() if line not in {"", "import jejak"}}:
        assert line not in everything or line == "journey, check = exercise.journey, exercise.check"
    assert not any("solution" in tags(cell) for cell in cells(task))


def test_keys_tell_the_same_story_and_use_a_file_of_their_own(key: Path) -> None:
    code = [text(cell) for cell in cells(key, "code")]
    assert f'path="{key.stem}.key.journey.json"' in code[0]
    assert code[-1] == "check()"
    task = key.parent.parent / key.name
    shared = [cell["id"] for cell in cells(task) if "participant" not in tags(cell)]
    assert [cell["id"] for cell in cells(key) if "solution" not in tags(cell)] == shared


def commented(path: Path) -> list[str]:
    """Return the lines of code that people are asked to uncomment."""
    lines = [line for cell in cells(path, "code") for line in text(cell).splitlines()]
    return [line.removeprefix("# ") for line in lines if line.startswith("# ")]


@pytest.mark.parametrize("start", ["blank", *STORIES])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_lines_to_uncomment_work_on_any_journey_even_twice_and_leave_it_as_it_is(
    lang: Language, start: str, tmp_path: Path
) -> None:
    path = tmp_path / "journey.json"
    if start == "blank":
        path.write_text(f'{{"schema_version": 1, "id": "blank", "language": "{lang}"}}', encoding="utf-8")
    else:
        path.write_bytes((EXAMPLES / f"{start}.{lang}.json").read_bytes())
    lines = [line for step in STEPS if language(step) == lang for line in commented(step)]
    before = store.read(path)
    for line in lines * 2:
        exec(line, {"journey": open_workshop(path)})
    assert lines
    assert msgspec.structs.replace(store.read(path), language=lang) == before


def test_only_comments_change_a_journey_in_a_step(step: Path) -> None:
    live = [line for cell in cells(step, "code") for line in text(cell).splitlines() if not line.startswith("#")]
    assert not [line for line in live if ".put(" in line or ".set(" in line]


def test_advice_is_asked_only_where_there_is_an_activity(step: Path) -> None:
    code = "\n".join(text(cell) for cell in cells(step, "code"))
    assert set(re.findall(r'findings\("(\w+)"\)', code)) <= {activity.key for activity in ACTIVITIES}


@pytest.mark.parametrize(("name", "keys"), [("goals", ("conversion",)), ("map_types", MapType.__args__)])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_keys_that_people_are_told_to_type_are_shown_to_them(name: str, keys: tuple[str, ...], lang: str) -> None:
    shown = str(choices(name, speech(lang)))
    for key in keys:
        assert f"<code>{key}</code>" in shown
