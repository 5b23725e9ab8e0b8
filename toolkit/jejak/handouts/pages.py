"""The hand-outs there are, and each as a page of HTML that prints as its sheets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.handouts import sheets
from jejak.i18n import N_
from jejak.render.environment import environment

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.handouts.sheets import Sheet
    from jejak.i18n import Speech
    from jejak.render.paper import Paper

SCALES: dict[Paper, float] = {"a4": 1, "a3": 2**0.5}
"""How much larger than A4 everything is drawn: a sheet of A3 is the same sheet, to be read from across the room."""


@dataclass(frozen=True)
class Handout:
    """A hand-out: `name` is its file's, and `make` gives its sheets in a language."""

    name: str
    title: str
    make: Callable[[Speech], tuple[Sheet, ...]]


HANDOUTS = (
    Handout("persona", N_("Persona"), sheets.persona),
    Handout("touchpoints", N_("Touchpoints"), sheets.touchpoints),
    Handout("emotions", N_("Emotions"), sheets.emotions),
    Handout("walk", N_("Walk the map"), sheets.walk),
    Handout("voting", N_("Vote with dots"), sheets.voting),
    Handout("agenda", N_("Plan for the wall"), sheets.agenda),
)


def page(handout: Handout, say: Speech, paper: Paper = "a4") -> str:
    """Return a hand-out as one self-contained page, without script or request; it prints across, a sheet on a side."""
    template = environment(say).get_template("handouts/page.html.j2")
    made = handout.make(say)
    return template.render(title=say(handout.title), sheets=made, paper=paper, scale=SCALES[paper])
