"""The summary: one page that needs no network and no script, on a screen or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from jejak.render.header import header
from jejak.render.parts import PARTS, body, laid_out
from jejak.render.portrait import picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey

T = TypeVar("T")

ROWS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("facts",),),
    (("personas",),),
    (("board",),),
    (("opportunities",), ("changes", "goals")),
    (("figures",),),
    (("audience",),),
    (("resources",),),
    (("walkthroughs",),),
    (("versions",),),
    (("touchpoints",),),
)
"""The parts of the page: rows of columns of parts. Columns stand side by side where there is room."""
FOLDED = ("touchpoints",)


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


def page(journey: Journey, say: Speech) -> str:
    """Return the whole summary as one HTML document. Parts without content do not appear."""
    rows = [_filled(tuple(_column(names, journey, say) for names in row)) for row in ROWS]
    has_pictures = any(picture(persona.portrait) for persona in journey.personas)
    return laid_out("page.html.j2", say, head=header(journey, say), rows=_filled(rows), has_pictures=has_pictures)


def _column(names: tuple[str, ...], journey: Journey, say: Speech) -> tuple[Section, ...]:
    sections = (Section(name, say(PARTS[name].title), body(name, journey, say)) for name in names)
    return tuple(section for section in sections if section.body)


def _filled(groups: Iterable[T]) -> tuple[T, ...]:
    return tuple(group for group in groups if group)
