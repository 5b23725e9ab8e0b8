"""Write docs/coverage.md: where every row of the content list is taught or offered.

The rows stand in `content_rows.toml`. A place covers rows by a comment: in the source of a notebook directly under a
cell's header (see `build_notebooks.py`), in Python ``# covers: 2.15 1.goal`` and in JavaScript ``// covers: …`` above
the class, function or constant that holds the content.

``build_coverage.py`` writes; ``--check`` exits 1 when the page differs. Both exit 1, naming them, when a row has no
place or a place names a row there is not. Standard library only.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import build_notebooks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
ROWS = Path(__file__).with_name("content_rows.toml")
PAGE = Path("docs/coverage.md")
CODE = "toolkit/jejak"
MARK = re.compile(r"\s*(?:#|//) covers: (.+)")
NAMED = re.compile(r"\s*(?:export )?(?:def |class |function |const )?(\w+)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
HEAD = """\
# Coverage

Where everything a workshop on customer journeys has to teach is taught or offered. `poe coverage` writes this page from
the `covers:` marks in the sources of the notebooks and in the code; a test fails when a row loses its last place.
"""


class CoverageError(Exception):
    """Rows and places that do not fit together, in a sentence a line."""


@dataclass(frozen=True)
class Place:
    """One thing that covers rows: `where` it is in words, `target` its file below the repository's root."""

    rows: tuple[str, ...]
    where: str
    target: str
    is_taught: bool


@dataclass(frozen=True)
class Section:
    """A section of the content list: its rows' titles by their ids."""

    title: str
    rows: dict[str, str]


def sections(path: Path = ROWS) -> list[Section]:
    """Return the content list."""
    plain = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        Section(each["title"], {f"{each['number']}.{key}": title for key, title in each["rows"].items()})
        for each in plain["section"]
    ]


# Places ----


def places(root: Path) -> Iterator[Place]:
    """Yield every place below `root` that says it covers something."""
    for folder in build_notebooks.SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            yield from _taught(build_notebooks.read(path))
    for kind in ("*.py", "*.js"):
        for path in sorted((root / CODE).rglob(kind)):
            yield from _offered(path, root)


def _taught(source: build_notebooks.Source) -> Iterator[Place]:
    """Yield the cells of a notebook that cover rows, each under the heading it stands below."""
    heading = ""
    target = source.head["en"]
    name = "/".join(Path(target).with_suffix("").parts[-2:])
    for pair in source.cells:
        headings = HEADING.findall(pair[-1].text) if pair[-1].kind == "markdown" else []
        rows = tuple(dict.fromkeys(row for cell in pair for row in cell.covers))
        heading = headings[0] if headings else heading
        if rows:
            yield Place(rows, f"{name}: {heading}", target, is_taught=True)
        heading = headings[-1] if headings else heading


def _offered(path: Path, root: Path) -> Iterator[Place]:
    """Yield what a module marks, by the name that follows the mark."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if found := MARK.fullmatch(line):
            after = (each for each in lines[number + 1 :] if not each.lstrip().startswith(("@", "#", "//", "/*", "*")))
            name = NAMED.match(next(after, ""))
            target = path.relative_to(root).as_posix()
            where = f"`{path.relative_to(root / CODE).as_posix()}`: `{name[1] if name else path.stem}`"
            yield Place(tuple(found[1].split()), where, target, is_taught=False)


# The page ----


def page(content: Iterable[Section], found: Iterable[Place]) -> str:
    """Return the page. Raises `CoverageError` for rows without a place, and for places of unknown rows."""
    content = list(content)
    known = {row for section in content for row in section.rows}
    by_row: dict[str, list[Place]] = defaultdict(list)
    for place in found:
        for row in place.rows:
            by_row[row].append(place)
    strays = [
        f"{each.target} covers {row}, which is not in the content list."
        for row in by_row
        if row not in known
        for each in by_row[row]
    ]
    lost = [
        f"{row} ({title}) has no place any more."
        for part in content
        for row, title in part.rows.items()
        if row not in by_row
    ]
    if strays or lost:
        raise CoverageError("\n".join([*strays, *lost]))
    return "\n".join([HEAD, *(_table(section, by_row) for section in content)])


def _table(section: Section, by_row: dict[str, list[Place]]) -> str:
    lines = [f"## {section.title}", "", "| Row | What | Taught in | Offered by |", "| --- | --- | --- | --- |"]
    for row, title in section.rows.items():
        taught, offered = (
            "<br>".join(dict.fromkeys(_link(each) for each in by_row[row] if each.is_taught is wanted))
            for wanted in (True, False)
        )
        lines.append(f"| {row} | {title} | {taught} | {offered} |")
    return "\n".join([*lines, ""])


def _link(place: Place) -> str:
    return f"[{place.where}](../{place.target})"


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Write or check the page and return the exit status."""
    parser = argparse.ArgumentParser(description="Tie every row of the content list to what covers it.")
    parser.add_argument("--check", action="store_true", help="exit 1 when the page differs; write nothing")
    options = parser.parse_args(arguments)
    try:
        text = page(sections(), places(root))
    except (CoverageError, build_notebooks.SourceError) as error:
        print(error, file=sys.stderr)
        return 1
    target = root / PAGE
    if not options.check:
        target.write_bytes(text.encode())
    if not target.exists() or target.read_bytes() != text.encode():
        print(f"{PAGE.as_posix()}: not what the marks in the sources say; run `poe coverage`")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
