"""The summary before it is laid out: what it holds, in which order and under which headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from jejak import checks
from jejak.i18n import N_
from jejak.render.parts import PARTS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.paper import Paper

T = TypeVar("T")

ROWS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("facts",),),
    (("goals",),),
    (("personas",),),
    (("board",),),
    (("figures",),),
    (("pains",),),
    (("opportunities",), ("changes", "resources")),
    (("audience",),),
    (("walkthroughs",),),
    (("moments",),),
    (("comparison",),),
    (("versions",),),
    (("findings",),),
    (("glossary",),),
    (("touchpoints",),),
    (("notes",),),
)
"""The parts of the summary: rows of columns of parts. Columns stand side by side where there is room.

First what the map is for and about whom, then what it shows and what follows from it, then what is known and how the
map came about; what explains it and the data come last.
"""
ABOUT_THE_MAP = {"findings", "glossary"}
"""The parts that speak about the others; alone they would be no summary."""
TITLES = {name: part.title for name, part in PARTS.items()} | {
    "findings": N_("What the checks still advise"),
    "comparison": N_("What changed since the last version"),
    "notes": N_("Own notes"),
}
"""The headings: those of the parts, but for what is called otherwise here or is no part of one journey."""


@dataclass(frozen=True)
class Chapter:
    """A part of the summary: its heading in the reader's language, and its view model."""

    name: str
    title: str
    view: Any


Rows: TypeAlias = "tuple[tuple[tuple[Chapter, ...], ...], ...]"


def outline(  # noqa: PLR0913 - each is a wish of its own, said by name
    journey: Journey,
    say: Speech,
    *,
    before: Journey | None = None,
    advice: bool = True,
    paper: Paper = "a4",
    today: dt.date | None = None,
    notes: object = None,
) -> Rows:
    """Return the chapters in their rows of columns; those without content are left out.

    There are none as long as the journey itself has nothing to show. The wishes are those of `jejak.render.page`.
    """
    views = _views(journey, say, {"board": {"paper": paper}, "changes": {"today": today}, "findings": {"today": today}})
    if not (advice and checks.findings(journey, today)):
        del views["findings"]
    if before:
        views["comparison"] = _compared(before, journey, say)
    views["notes"] = notes
    titles = TITLES | ({"personas": N_("Personas")} if len(journey.personas) > 1 else {})
    return _rows({name: Chapter(name, say(titles[name]), view) for name, view in views.items() if view})


def _views(journey: Journey, say: Speech, wishes: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Return what stands under each heading; `wishes` go to the view of the part they are named after."""
    names = (name for row in ROWS for column in row for name in column if name in PARTS)
    return {name: PARTS[name].view(journey, say, **wishes.get(name, {})) for name in names}


def _compared(before: Journey, journey: Journey, say: Speech) -> object:
    from jejak.render.comparison import changed_since

    return changed_since(before, journey, say)


def _rows(chapters: Mapping[str, Chapter]) -> Rows:
    if not chapters.keys() - ABOUT_THE_MAP:
        return ()
    return _filled(_filled(_column(names, chapters) for names in row) for row in ROWS)


def _column(names: Iterable[str], chapters: Mapping[str, Chapter]) -> tuple[Chapter, ...]:
    return tuple(chapters[name] for name in names if name in chapters)


def _filled(groups: Iterable[T]) -> tuple[T, ...]:
    return tuple(group for group in groups if group)
