"""What the documents say is so: their code runs, their commands and widgets exist, both languages are the same guide."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import msgspec
import pytest

import jejak
from jejak import model
from jejak.cli import main, parser
from jejak.i18n import speech
from jejak.workshop import Workshop

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
GUIDES = [DOCS / name for name in ("trainer.md", "trainer.id.md", "tutorial.md", "tutorial.id.md", "python.md")]
PAIRS = [(f"{name}.md", f"{name}.id.md") for name in ("docs/trainer", "docs/tutorial", "README")]
SPOKEN = [*GUIDES, ROOT / "README.md", ROOT / "README.id.md"]
FENCED = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def written(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def shape(text: str) -> list[tuple[str, ...]]:
    """Return headings by depth, blocks of code by kind, and rows of tables by columns, in their order."""
    found = []
    for line in text.splitlines():
        if heading := re.match(r"#+ ", line):
            found.append(("heading", heading[0]))
        elif line.lstrip().startswith("```"):
            found.append(("code", line.strip()))
        elif line.startswith("|"):
            found.append(("row", str(line.count(" | "))))
        elif re.match(r"(- |\d+\. )", line):
            found.append(("entry", line[:2]))
    return found


@pytest.mark.parametrize(("english", "indonesian"), PAIRS)
def test_both_languages_have_the_same_structure(english, indonesian):
    assert shape(written(ROOT / english)) == shape(written(ROOT / indonesian))


def commands(text: str) -> list[str]:
    """Return every ``jejak …`` line of a console block or between back quotes."""
    blocks = [line.strip().removeprefix("$ ") for kind, body in FENCED.findall(text) for line in body.splitlines()]
    spans = re.findall(r"`([^`\n]+)`", FENCED.sub("", text))
    return [each for each in (*blocks, *spans) if re.match(r"jejak (?!=)[a-z]", each)]


@pytest.mark.parametrize("path", SPOKEN, ids=lambda path: path.name)
def test_every_command_named_is_understood(path, capsys):
    named = commands(written(path))
    assert named
    read = parser.build(speech("en"))
    for command in named:
        if re.search(r"[\[…]|\bFOLDER\b", command) or command.count(" ") == 1:
            assert command.split()[1] in offered(), command
            continue
        try:
            read.parse_args(shlex.split(command)[1:])
        except SystemExit:
            pytest.fail(f"{path.name} says {command!r}: {capsys.readouterr().err}")


def offered() -> list[str]:
    """Return the names of all commands, as the help lists them."""
    return re.findall(r"^ {4}([a-z]+) ", parser.build(speech("en")).format_help(), re.MULTILINE)


@pytest.mark.parametrize("name", ["README.md", "README.id.md"])
def test_the_readme_names_every_command(name):
    text = written(ROOT / name)
    assert [each for each in offered() if f"`jejak {each}" not in text] == []


@pytest.mark.parametrize("path", SPOKEN, ids=lambda path: path.name)
def test_every_widget_and_method_named_exists(path):
    text = written(path)
    assert [name for name in re.findall(r"\bjejak\.([A-Z]\w+)\(", text) if name not in jejak.__all__] == []
    assert [name for name in re.findall(r"\bjourney\.(\w+)\(", text) if not hasattr(Workshop, name)] == []


def test_the_api_names_every_widget_and_every_method():
    text = written(DOCS / "python.md")
    widgets = [name for name in jejak.__all__ if name[0].isupper()]
    assert [name for name in widgets if f"jejak.{name}(journey)" not in text] == []
    methods = [name for name in vars(Workshop) if not name.startswith("_") and callable(getattr(Workshop, name))]
    assert [name for name in methods if f"journey.{name}(" not in text and name != "speak"] == []


def test_the_apis_code_runs_and_says_what_it_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    main(["new", "my-workshop", "--lang", "en", "--from", "ac-portabel"])
    blocks = [body for kind, body in FENCED.findall(written(DOCS / "python.md")) if kind == "pycon"]
    assert len(blocks) >= 7
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, "python.md", "docs/python.md", 0)
    told: list[str] = []
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    done = doctest.DocTestRunner(optionflags=flags, verbose=False).run(test, out=told.append)
    assert done.attempted > 20
    assert not told, "".join(told)


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_links_and_notebooks_named_are_there(path):
    text = written(path)
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in links if not (DOCS / link).exists()] == []
    notebooks = {each.name for each in (ROOT / "workshops").rglob("*.ipynb")}
    assert set(re.findall(r"[\w-]+\.ipynb", text)) <= notebooks


@pytest.mark.parametrize(
    "kind",
    [each for each in vars(model).values() if isinstance(each, type) and issubclass(each, model.Value)],
    ids=lambda kind: kind.__name__,
)
def test_the_file_format_names_every_field(kind):
    text = written(DOCS / "file-format.md")
    names = [each.name for each in msgspec.structs.fields(kind) if each.name not in ("extra", "id")]
    assert [name for name in names if f"`{name}`" not in text and f'"{name}"' not in text] == []
