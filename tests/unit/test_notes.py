"""Participants' notes on the summary: Markdown that can do nothing, wherever it comes from."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jejak.exporter import JejakExporter, notes_in, prompts
from jejak.i18n import speech
from jejak.places import WORKSHOPS
from jejak.render import page
from jejak.render.notes import LONGEST, notes, paragraphs
from reading import dangers, read
from samples import empty, example

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

EN = speech("en")
HEADING = ">Own notes</h2>"
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt&colon;alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "![a](https://evil.example/track.png)",
    "![a](data:image/svg+xml;base64,PHN2Zz4=)",
    "![a](attachment:x.png)",
    "<https://evil.example/>",
    '[a](https://evil.example/ "title\\" onmouseover=alert(1)")',
    "[a]: javascript:alert(1)\n\n[a]",
    '<a href="javascript:alert(1)">x</a>',
    "<style>*{display:none}</style>",
    '</div></main><h1 onclick="x()">out</h1>',
    "<!-- --><iframe srcdoc='<script>x</script>'></iframe><!--",
    "```html onload=x\n</code></pre><script>x</script>\n```",
    "`</code><script>x</script>`",
    "$</p><script>x</script>$",
    "$$\n</p><script>x</script>\n$$",
    "| <script>x</script> | b |\n|---|:-:|\n| <img src=x> | [a](javascript:x) |",
    "- [x] <script>x</script>",
    "3. <script>x</script>",
    "# <script>x</script>",
    "> <script>x</script>",
    "{{ 7 * 7 }} {% include 'page.html.j2' %}",
    "\x00\x1b[31m\x85\ud800",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=x>",
)
ENDLESS = (
    "[",
    "> ",
    "**a",
    "`",
    "[a](",
    "![",
    "<",
    "- ",
    "$$a",
    "|a",
    "\\",
    "&#",
    "_a_",
    "1. ",
    "~~a",
    "# ",
    "a\n===\n",
)


def on_page(*cells: str) -> str:
    return page(empty(), EN, notes=notes(cells))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_notes_act_on_nothing_and_load_nothing(text: str) -> None:
    html = on_page(text, f"before {text} after")
    assert dangers(html) == []
    reading = read(html)
    assert {
        name for each in reading.elements for name in each.attributes if name == "style" or name[:2] == "on"
    } == set()
    assert sum(each.name == "main" for each in reading.elements) == 1
    assert reading.headings.count(1) == 1


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(st.sampled_from("<>[](){}!#*_`~$|\\\n -:&;\"'=/.1ax\u202e"), max_size=60), max_size=3))
def test_whatever_is_written_the_page_is_well_formed_and_its_headings_in_order(cells: list[str]) -> None:
    html = on_page(*cells)
    assert dangers(html) == []
    headings = read(html).headings
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


@pytest.mark.parametrize("piece", ENDLESS)
def test_patterns_without_end_take_no_time(piece: str) -> None:
    """Fault guarded: a parser that goes back and back keeps the server busy for everybody."""
    start = time.perf_counter()
    notes([piece * (LONGEST // len(piece))])
    assert time.perf_counter() - start < 5


def test_markdown_becomes_its_elements() -> None:
    html = notes(
        ["**Bold** and *soft*, `code`\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n- [ ] open"]
    )
    for piece in (
        "<strong>Bold</strong> and <em>soft</em>, <code>code</code>",
        "<li>one</li>",
        "<td>2</td>",
        "<li>☑ done</li>",
        "<li>☐ open</li>",
    ):
        assert piece in html


def test_formulas_and_code_stay_as_they_were_typed() -> None:
    html = str(notes(["Cost $a*b*c$ and \\$5\n\n$$\nx_1 < 3\n$$\n\n```python\nprint('*hi*')\n```"]))
    assert "$a*b*c$ and $5" in html
    assert "$$x_1 &lt; 3$$" in html
    assert "<pre><code>print('*hi*')\n</code></pre>" in html.replace("&#39;", "'")


def test_links_show_where_they_lead_and_pictures_what_they_show() -> None:
    html = notes(["[shop](https://shop.example/a?b=1&c=2) <https://b.example> [x](javascript:y) ![a cat](c.png)"])
    assert "shop (https://shop.example/a?b=1&amp;c=2) https://b.example x a cat" in html


@pytest.mark.parametrize(
    ("typed", "levels"),
    [
        ("# a\n# b\n## c", [3, 3, 4]),
        ("### a\n###### b\n# c", [3, 4, 3]),
        ("a\n=\n\nb\n-\n\n### c\n\n#### d\n\n##### e\n\n###### f", [3, 4, 5, 6, 6, 6]),
    ],
)
def test_headings_are_demoted_and_skip_no_level(typed: str, levels: list[int]) -> None:
    assert read(notes([typed])).headings == levels


def test_notes_are_the_last_section_under_a_heading_of_their_own() -> None:
    html = page(example(), EN, notes=notes(["Ask the *technicians*."]))
    assert html.rindex("<h2") < html.index(HEADING) < html.index("<em>technicians</em>") < html.index("<footer")
    assert HEADING not in page(example(), EN, notes=notes([]))


def test_what_is_too_long_to_be_notes_is_shown_as_it_is() -> None:
    html = notes(["**a** " * (LONGEST // 5) + "\n\nlast"])
    assert "**a**" in html
    assert "<p>last</p>" in html


# In a notebook ----


def cell(text: str, *tags: str, kind: str = "markdown") -> nbformat.NotebookNode:
    made = nbformat.v4.new_markdown_cell(text) if kind == "markdown" else nbformat.v4.new_code_cell(text)
    made.metadata["tags"] = list(tags)
    return made


def exported(folder: Path, cells: Iterable[nbformat.NotebookNode]) -> str:
    from jejak import store

    store.create(folder / "journey.json", example())
    node = nbformat.v4.new_notebook(cells=list(cells), metadata={"jejak": {"lang": "en"}})
    html, _ = JejakExporter().from_notebook_node(node, {"metadata": {"path": str(folder)}})
    return html


def test_cells_tagged_as_notes_are_exported_and_no_others(tmp_path: Path) -> None:
    cells = [
        cell("Mine, *first*.", "notes"),
        cell("Prose of the notebook."),
        cell("print('secret')", "notes", kind="code"),
        cell("Mine, second.", "extra", "notes"),
    ]
    html = exported(tmp_path, cells)
    assert "Mine, <em>first</em>." in html
    assert "Mine, second." in html
    assert "Prose of the notebook" not in html
    assert "secret" not in html


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_invitation_to_write_notes_is_no_note(tmp_path: Path, lang: str) -> None:
    last = max((WORKSHOPS / lang / "map").glob("*.ipynb"))
    (invitation,) = notes_in(nbformat.read(last, as_version=4))
    assert HEADING not in exported(tmp_path, [cell(invitation, "notes")])


def test_what_is_written_below_the_invitation_is_all_that_is_shown(tmp_path: Path) -> None:
    last = max((WORKSHOPS / "en" / "map").glob("*.ipynb"))
    (invitation,) = notes_in(nbformat.read(last, as_version=4))
    html = exported(tmp_path, [cell(f"{invitation}\n\nWho calls after *dark*?", "notes")])
    assert "Who calls after <em>dark</em>?" in html
    assert "<p>…</p>" not in html
    assert set(paragraphs(invitation)) <= prompts()


@pytest.mark.parametrize("tags", ["notes", None, 5, {"notes": 1}])
def test_tags_of_another_shape_are_none(tags: object) -> None:
    assert notes_in({"cells": [{"cell_type": "markdown", "source": "x", "metadata": {"tags": tags}}]}) == []
