"""The summary: one page that needs no network and no script, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from jejak import checks
from jejak.i18n import N_
from jejak.render.header import header
from jejak.render.parts import PARTS, body, laid_out
from jejak.render.portrait import picture

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from markupsafe import Markup

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
"""The parts of the page: rows of columns of parts. Columns stand side by side where there is room.

First what the map is for and about whom, then what it shows and what follows from it, then what is known and how the
map came about; what explains it and the data come last.
"""
FOLDED = ("touchpoints",)
"""The parts that open on request."""
ABOUT_THE_MAP = {"findings", "glossary"}
"""The parts that speak about the others; alone they would be no page."""
MANY = 5
"""From so many sections on, the page begins with a list of them."""
TITLES = {name: part.title for name, part in PARTS.items()} | {
    "findings": N_("What the checks still advise"),
    "comparison": N_("What changed since the last version"),
    "notes": N_("Own notes"),
}
"""The headings: those of the parts, but for what is called otherwise on the page or is no part of one journey."""

Column: TypeAlias = "tuple[Section, ...]"


@dataclass(frozen=True)
class Section:
    """A part with its heading; a `folded` one opens on request."""

    name: str
    title: str
    body: Markup

    @property
    def folded(self) -> bool:
        """Tell whether the page is better read without it."""
        return self.name in FOLDED


def page(  # noqa: PLR0913 - each is a wish of its own, said by name
    journey: Journey,
    say: Speech,
    *,
    before: Journey | None = None,
    advice: bool = True,
    paper: Paper = "a4",
    today: dt.date | None = None,
    notes: Markup | None = None,
) -> str:
    """Return the whole summary as one HTML document. Parts without content do not appear.

    `before` is an earlier state of the journey, to tell what changed since. Without `advice` the page does not say
    what the checks advise. `paper` is the sheet it prints on, "a4" or "a3", across. `today` is the day of the
    export: the page shows it and counts by it what is overdue, or else by the date of the latest version. `notes`
    are the participants' own, already safe, as a last section.
    """
    bodies = _bodies(journey, say, {"board": {"paper": paper}, "changes": {"today": today}})
    if not (advice and checks.findings(journey)):
        del bodies["findings"]
    if before:
        bodies["comparison"] = _compared(before, journey, say)
    bodies["notes"] = notes
    titles = TITLES | ({"personas": N_("Personas")} if len(journey.personas) > 1 else {})
    rows = _rows(bodies, titles, say)
    return laid_out(
        "page.html.j2",
        say,
        of=journey.language,
        head=header(journey, say, today),
        rows=rows,
        sections=tuple(section for row in rows for column in row for section in column),
        many=MANY,
        has_pictures=any(picture(persona.portrait) for persona in journey.personas),
        paper=paper,
    )


def _bodies(journey: Journey, say: Speech, wishes: Mapping[str, dict[str, Any]]) -> dict[str, Markup | None]:
    """Return what stands under each heading; `wishes` go to the view of the part they are named after."""
    names = (name for row in ROWS for column in row for name in column if name in PARTS)
    return {name: body(name, journey, say, **wishes.get(name, {})) for name in names}


def _compared(before: Journey, journey: Journey, say: Speech) -> Markup | None:
    from jejak.render.comparison import changed_since

    view = changed_since(before, journey, say)
    return laid_out("parts/comparison.html.j2", say, of=journey.language, view=view) if view else None


def _rows(
    bodies: Mapping[str, Markup | None], titles: Mapping[str, str], say: Speech
) -> tuple[tuple[Column, ...], ...]:
    """Return the sections in their rows; none as long as the journey itself has nothing to show."""
    sections = {name: Section(name, say(titles[name]), body) for name, body in bodies.items() if body}
    if not sections.keys() - ABOUT_THE_MAP:
        return ()
    return _filled(_filled(_column(names, sections) for names in row) for row in ROWS)


def _column(names: Iterable[str], sections: Mapping[str, Section]) -> Column:
    return tuple(sections[name] for name in names if name in sections)


def _filled(groups: Iterable[T]) -> tuple[T, ...]:
    return tuple(group for group in groups if group)
