"""Notes that participants wrote in a notebook, as HTML that can do nothing: Markdown in, a few plain elements out.

What Markdown makes is written without a single attribute but a list's start, and everything else as text: HTML shows
as it was typed, a link as its words and its address (on paper it is read, too), a picture as its description. A second
reader, bleach, lets only those elements through. Both come with nbconvert, which alone asks for notes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import bleach  # type: ignore[import-untyped]  # ships no types
import mistune
from markupsafe import Markup, escape

from jejak.printable import printable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

LONGEST = 20_000
"""Characters that are read as Markdown; what is longer was not written as notes and is shown as it is."""

LINKED = ("https://", "http://", "mailto:")
"""The addresses that a reader may want to type."""

ELEMENTS = frozenset(
    {
        *("p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code"),
        *("em", "strong", "del", "table", "thead", "tbody", "tr", "th", "td"),
    }
)
PLUGINS = ("strikethrough", "table", "task_lists", "math")
SECTION, LAST_HEADING = 2, 6
"""The level of the section's own heading, and the last that HTML has."""

_BETWEEN = re.compile(r"\n[ \t]*\n")


def notes(cells: Iterable[str], prompts: Collection[str] = ()) -> Markup:
    """Return Markdown cells as HTML, one after the other; empty when nothing in them is anybody's own.

    Paragraphs among the `prompts` are those that the notebook came with, and are left out.
    """
    own = "\n\n".join(filter(None, (_without(prompts, printable(cell)) for cell in cells)))
    if not own:
        return Markup()
    html = _as_written(own) if len(own) > LONGEST else _rendered(own)
    return Markup('<div class="jejak-s-own-notes" dir="auto">\n{}</div>').format(html)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text: what empty lines keep apart."""
    return [each.strip() for each in _BETWEEN.split(_lines(text)) if each.strip()]


def _without(prompts: Collection[str], text: str) -> str:
    parts = _BETWEEN.split(_lines(text))
    return "\n\n".join(part for part in parts if part.strip() not in prompts).strip("\n")


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _rendered(text: str) -> Markup:
    try:
        html = mistune.create_markdown(renderer=Plain(), plugins=list(PLUGINS))(text)
        return Markup(bleach.clean(str(html), tags=ELEMENTS, attributes={"ol": ["start"]}))  # noqa: S704 - sanitised
    except RecursionError:
        return _as_written(text)  # brackets in brackets without end are nothing that anybody reads as Markdown


def _as_written(text: str) -> Markup:
    return Markup().join(Markup("<p>{}</p>\n").format(each) for each in paragraphs(text))


class Plain(mistune.HTMLRenderer):
    """Writes elements without attributes, and as text whatever could act or load."""

    def __init__(self) -> None:
        super().__init__(escape=True)
        self.above: list[int] = []
        """The levels, as typed, of the headings that the next one may stand under."""

    def heading(self, text: str, level: int, **_attrs: Any) -> str:
        """Demote a heading so that none skips a level, whatever was typed."""
        self.above = [*(each for each in self.above if each < level), level]
        tag = f"h{min(SECTION + len(self.above), LAST_HEADING)}"
        return f"<{tag}>{text}</{tag}>\n"

    def link(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002 - mistune's signature
        """Show a link's words, and its address where it is one that leads somewhere."""
        address = str(escape(url))
        return f"{text} ({address})" if url.lower().startswith(LINKED) and address != text else text

    def image(self, text: str, url: str, title: str | None = None) -> str:  # noqa: ARG002 - mistune's signature
        """Show a picture's description."""
        return text

    def block_code(self, code: str, info: str | None = None) -> str:  # noqa: ARG002 - mistune's signature
        """Show code as it was typed, whatever its language."""
        return f"<pre><code>{escape(code)}</code></pre>\n"

    def table_cell(self, text: str, align: str | None = None, head: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002 - mistune's signature
        """Show a cell of a table, aligned like all others."""
        return f"<th>{text}</th>" if head else f"<td>{text}</td>\n"

    def task_list_item(self, text: str, checked: bool = False) -> str:  # noqa: FBT001, FBT002 - mistune's signature
        """Show a task with a sign instead of a box to tick."""
        return f"<li>{'☑' if checked else '☐'} {text}</li>\n"

    def inline_math(self, text: str) -> str:
        """Show a formula as it was typed."""
        return f"${escape(text)}$"

    def block_math(self, text: str) -> str:
        """Show a formula of its own as it was typed."""
        return f"<p>$${escape(text)}$$</p>\n"
