"""The summary: one page that needs no network and no script, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.render.header import header
from jejak.render.outline import outline
from jejak.render.parts import laid_out
from jejak.render.portrait import picture

if TYPE_CHECKING:
    import datetime as dt

    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.outline import Chapter
    from jejak.render.paper import Paper

FOLDED = ("touchpoints",)
"""The parts that open on request."""
MANY = 5
"""From so many sections on, the page begins with a list of them."""


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
    found = outline(journey, say, before=before, advice=advice, paper=paper, today=today, notes=notes)
    rows = [[[_section(each, journey, say) for each in column] for column in row] for row in found]
    return laid_out(
        "page.html.j2",
        say,
        of=journey.language,
        head=header(journey, say, today),
        rows=rows,
        sections=[section for row in rows for column in row for section in column],
        many=MANY,
        has_pictures=any(picture(persona.portrait) for persona in journey.personas),
        paper=paper,
    )


def _section(chapter: Chapter, journey: Journey, say: Speech) -> Section:
    """Return a part laid out; the notes come so."""
    if chapter.name == "notes":
        return Section(chapter.name, chapter.title, chapter.view)
    body = laid_out(f"parts/{chapter.name}.html.j2", say, of=journey.language, view=chapter.view)
    return Section(chapter.name, chapter.title, body)
