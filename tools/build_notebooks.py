"""Build the workshop and exercise notebooks from their bilingual sources.

A source is a Python file in percent format. Its head names the two notebooks it makes::

    # track: map                                   (or  # exercise: ac-portabel)
    # step: 1
    # id: workshops/id/map/01-tujuan.ipynb
    # en: workshops/en/map/01-goal.ipynb

Every cell starts with a header ``# %% [markdown] LANGUAGE TAG…``; without ``[markdown]`` it is code. Prose always
names its language, and an ``id`` cell is followed by its ``en`` twin; code without a language goes into both.

Prose takes the minutes of steps from `jejak.tracks`: ``{minutes}`` are those of the notebook's own step and
``{minutes:3}`` those of the third step of its track.

- ``setup`` folds the code away, ``notes`` marks a cell left to the participants: three dots, nothing else;
- ``solution`` goes into the answer key only, ``participant`` into the other notebook only.

A line ``# covers: 2.15 1.goal`` directly under a cell's header says which rows of the content list the cell teaches:
section and row number, or the key of an activity in section 1. It stays in the source; of twins, the `id` cell has it.

An exercise also makes an answer key, in a folder `solutions` beside each notebook. Cells get ids from the
source's name and their place in it, so the twins of two languages share an id and rebuilding changes nothing.

``build_notebooks.py`` writes; ``--check`` lists what differs from its source and exits 1.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from jejak.tracks import TRACKS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("workshops/src", "exercises/src")
OUTPUTS = ("workshops/id", "workshops/en", "exercises/id", "exercises/en")
LANGUAGES = ("id", "en")
HEAD = {frozenset({"id", "en", "track", "step"}), frozenset({"id", "en", "exercise"})}
VARIANTS = {"participant": "solution", "solution": "participant"}
"""The two notebooks an exercise makes, each with the tag of the cells it leaves out."""
TAGS = {"setup", "notes", *VARIANTS}
DOTS = "…"
NOTES = f"\n\n{DOTS}"
"""JupyterLab puts the cursor at the beginning: what is written there stands by itself."""
HEADER = "# %%"
COVERS = "# covers:"
MINUTES = re.compile(r"\{minutes(?::(\d+))?\}")
ROW = re.compile(r"1\.[a-z_]+|[23]\.[1-9]\d*")


class SourceError(Exception):
    """A source that cannot become notebooks: file, line and what is wrong, in one sentence."""


@dataclass(frozen=True)
class Cell:
    """One cell of a source. An empty `lang` means both languages; `line` is where its header stands.

    `covers` are the rows of the content list that it teaches.
    """

    kind: str
    lang: str
    tags: frozenset[str]
    text: str
    line: int
    covers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """A parsed source: its head, and its cells as they follow, each as one cell or a pair of twins."""

    path: Path
    head: dict[str, str]
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def variants(self) -> tuple[str, ...]:
        """Return which notebooks it makes in each language: an exercise has an answer key, a step has none."""
        return tuple(VARIANTS) if "exercise" in self.head else ("participant",)


# Reading a source ----


def read(path: Path) -> Source:
    """Parse a source file. Raises `SourceError` at the first thing that is wrong."""
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith(HEADER)]
    if not starts:
        _fail(path, 1, f"there is no cell; a cell starts with '{HEADER}'")
    head = _head(path, lines[: starts[0]])
    spans = zip(starts, [*starts[1:], len(lines)], strict=True)
    cells = [_cell(path, start + 1, lines[start:end]) for start, end in spans]
    source = Source(path, head, tuple(_twins(path, cells)))
    _check_variants(source)
    _check_notes(source)
    return source


def _head(path: Path, lines: list[str]) -> dict[str, str]:
    pairs = {}
    for number, line in enumerate(lines, start=1):
        match = re.fullmatch(r"# (\w+): (\S+)", line)
        if match:
            pairs[match[1]] = match[2]
        elif line.strip():
            _fail(path, number, "a line of the head must look like '# name: value'")
    if frozenset(pairs) not in HEAD:
        _fail(path, 1, "the head must name id and en, and either track and step or exercise")
    if not pairs.get("step", "1").isdecimal():
        _fail(path, 1, f"step must be a number, not '{pairs['step']}'")
    return pairs


def _cell(path: Path, line: int, lines: list[str]) -> Cell:
    words = lines[0].removeprefix(HEADER).split()
    kind = "markdown" if words[:1] == ["[markdown]"] else "code"
    options = words[kind == "markdown" :]
    lang = options.pop(0) if options[:1] and options[0] in LANGUAGES else ""
    unknown = set(options) - TAGS
    if unknown:
        _fail(path, line, f"the cell option '{min(unknown)}' is unknown; there are {', '.join(sorted(TAGS))}")
    if kind == "markdown" and not lang:
        _fail(path, line, "a markdown cell must say its language, id or en")
    covers = _covers(path, line + 1, lines[1]) if lines[1:] and lines[1].startswith(COVERS) else ()
    if covers and lang == "en":
        _fail(path, line + 1, "of twins, the id cell says what they cover")
    first = 2 if covers else 1
    body = lines[first:]
    if kind == "markdown":
        body = [_prose(path, number, each) for number, each in enumerate(body, start=line + first)]
    text = "\n".join(body).strip("\n")
    if not text.strip():
        _fail(path, line, "the cell is empty")
    return Cell(kind, lang, frozenset(options), text, line, covers)


def _covers(path: Path, number: int, line: str) -> tuple[str, ...]:
    """Return the rows that a line names."""
    rows = tuple(line.removeprefix(COVERS).split())
    if not rows or not all(ROW.fullmatch(row) for row in rows):
        _fail(path, number, "a covers line names rows such as 2.15 or 1.goal")
    return rows


def _prose(path: Path, number: int, line: str) -> str:
    """Return a line of prose without its comment mark."""
    if line.strip() and line != "#" and not line.startswith("# "):
        _fail(path, number, "a line of a markdown cell must start with '# '")
    return line[2:]


def _twins(path: Path, cells: list[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield cells as they follow: a shared one alone, an `id` cell together with its `en` twin."""
    waiting = list(reversed(cells))
    while waiting:
        cell = waiting.pop()
        if not cell.lang:
            yield (cell,)
            continue
        twin = waiting.pop() if waiting else None
        if cell.lang != "id" or twin is None or (twin.kind, twin.lang, twin.tags) != (cell.kind, "en", cell.tags):
            _fail(path, cell.line, "this cell has no twin; first id, then en, of one kind and with the same options")
        yield (cell, twin)


def _check_notes(source: Source) -> None:
    """Raise where participants would write into a text of ours."""
    for cell in (cell for pair in source.cells for cell in pair):
        if "notes" in cell.tags and cell.text.strip() != DOTS:
            _fail(source.path, cell.line, "a cell for notes holds three dots; what to write stands in the cell before")


def _check_variants(source: Source) -> None:
    """Raise where a cell is meant for an answer key that the source does not make."""
    for cell in (cell for pair in source.cells for cell in pair):
        if "solution" not in source.variants and cell.tags & set(VARIANTS):
            _fail(source.path, cell.line, "only an exercise has an answer key")


def _fail(path: Path, line: int, problem: str) -> NoReturn:
    message = f"{path}:{line}: {problem}."
    raise SourceError(message)


# Making notebooks ----


def notebook(source: Source, lang: str, variant: str) -> dict[str, Any]:
    """Return one notebook in nbformat 4.5: no outputs, no execution counts, stable ids."""
    cells = [
        _notebook_cell(_cell_id(source, index), cell, _timed(source, cell))
        for index, pair in enumerate(source.cells)
        for cell in pair
        if cell.lang in ("", lang) and VARIANTS[variant] not in cell.tags
    ]
    return {"cells": cells, "metadata": _metadata(source, lang, variant), "nbformat": 4, "nbformat_minor": 5}


def _timed(source: Source, cell: Cell) -> str:
    """Return a cell's text with the minutes of steps put in. Raises `SourceError` for a step that is not there."""

    def minutes(found: re.Match[str]) -> str:
        steps = TRACKS[source.head["track"]].steps if source.head.get("track") in TRACKS else ()
        number = int(found[1] or source.head.get("step", 0))
        if not 1 <= number <= len(steps):
            _fail(source.path, cell.line, f"there is no step whose time '{found[0]}' could tell")
        return str(steps[number - 1].minutes)

    return MINUTES.sub(minutes, cell.text) if cell.kind == "markdown" else cell.text


def _cell_id(source: Source, index: int) -> str:
    return hashlib.sha256(f"{source.path.parent.name}/{source.path.stem}/{index}".encode()).hexdigest()[:12]


def _notebook_cell(cell_id: str, cell: Cell, text: str) -> dict[str, Any]:
    metadata: dict[str, Any] = {"tags": sorted(cell.tags)} if cell.tags else {}
    if "setup" in cell.tags:
        metadata["jupyter"] = {"source_hidden": True}
    if "notes" in cell.tags:
        text = NOTES
    made = {"cell_type": cell.kind, "id": cell_id, "metadata": metadata, "source": text.splitlines(keepends=True)}
    return made if cell.kind == "markdown" else {**made, "execution_count": None, "outputs": []}


def _metadata(source: Source, lang: str, variant: str) -> dict[str, Any]:
    jejak: dict[str, Any] = {key: value for key, value in source.head.items() if key not in LANGUAGES}
    if "step" in jejak:
        jejak["step"] = int(jejak["step"])
    if variant == "solution":
        jejak["solution"] = True
    return {
        "jejak": {**jejak, "lang": lang},
        "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def written(plain: dict[str, Any]) -> str:
    """Return a notebook as Jupyter itself writes it, so that saving it unchanged shows no difference."""
    return json.dumps(plain, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


# Files ----


def build(root: Path) -> dict[Path, str]:
    """Return every notebook below `root` as path and text. Raises `SourceError`."""
    made: dict[Path, str] = {}
    for path in (path for folder in SOURCES for path in sorted((root / folder).rglob("*.py"))):
        source = read(path)
        for lang in LANGUAGES:
            for variant in source.variants:
                target = _target(root / source.head[lang], variant)
                if target in made:
                    _fail(path, 1, f"another source already makes {target.relative_to(root)}")
                made[target] = written(notebook(source, lang, variant))
    return made


def _target(path: Path, variant: str) -> Path:
    return path if variant == "participant" else path.parent / "solutions" / path.name


def drifted(root: Path, made: dict[Path, str]) -> list[Path]:
    """Return the notebooks that differ from their source, are missing, or have no source."""
    changed = {path for path, text in made.items() if not path.exists() or path.read_bytes() != text.encode()}
    present = {path for folder in OUTPUTS for path in (root / folder).rglob("*.ipynb")}
    strays = {path for path in present - made.keys() if ".ipynb_checkpoints" not in path.parts}
    return sorted(path.relative_to(root) for path in changed | strays)


def write(made: dict[Path, str]) -> None:
    """Write every notebook, with line feeds on every system."""
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Build or check all notebooks and return the exit status."""
    parser = argparse.ArgumentParser(description="Build the notebooks from their bilingual sources.")
    parser.add_argument("--check", action="store_true", help="list what differs from its source; write nothing")
    options = parser.parse_args(arguments)
    try:
        made = build(root)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.check:
        write(made)
    stale = drifted(root, made)
    for path in stale:
        print(f"{path.as_posix()}: not what its source makes")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
