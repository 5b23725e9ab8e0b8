"""The summary: one page that needs no network and no script, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.render.header import header
from jejak.render.parts import PARTS, body, laid_out

if TYPE_CHECKING:
    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey

ROWS = (
    ("facts",),
    ("personas",),
    ("board",),
    ("opportunities", "changes"),
    ("figures",),
    ("goals", "audience"),
    ("resources",),
    ("walkthroughs",),
    ("versions",),
    ("touchpoints",),
)
"""The parts of the page from top to bottom; those of a row stand side by side where there is room."""


@dataclass(frozen=True)
class Section:
    """A part with its heading."""

    name: str
    title: str
    body: Markup


def page(journey: Journey, say: Speech) -> str:
    """Return the whole summary as one HTML document. Parts without content do not appear."""
    every = (tuple(_section(name, journey, say) for name in row) for row in ROWS)
    shown = tuple(tuple(section for section in row if section.body) for row in every)
    rows = tuple(row for row in shown if row)
    return laid_out("page.html.j2", say, head=header(journey, say), rows=rows)


def _section(name: str, journey: Journey, say: Speech) -> Section:
    return Section(name, say(PARTS[name].title), body(name, journey, say))
