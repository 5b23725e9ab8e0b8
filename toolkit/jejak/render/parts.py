"""The parts of a summary: each a view model, a template and a style sheet of the same name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from jejak.i18n import N_
from jejak.render.audience import audience
from jejak.render.board import board, emotion_strip
from jejak.render.environment import environment
from jejak.render.facts import facts
from jejak.render.figures import figures
from jejak.render.findings import findings
from jejak.render.glossary import glossary
from jejak.render.goals import goals
from jejak.render.moments import moments
from jejak.render.pains import pains
from jejak.render.personas import personas
from jejak.render.plan import changes, opportunities
from jejak.render.resources import resources
from jejak.render.touchpoints import touchpoints
from jejak.render.versions import versions
from jejak.render.walkthroughs import walkthroughs

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Language, Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Part:
    """A part's title and how its view model is built; an empty view means that there is nothing to show.

    The view takes a journey and a `Speech`; some take more by keyword, all of it optional.
    """

    title: str
    view: Callable[..., Any]


PARTS: dict[str, Part] = {
    "facts": Part(N_("At a glance"), facts),
    "goals": Part(N_("Goals"), goals),
    "audience": Part(N_("Audience"), audience),
    "personas": Part(N_("Persona"), personas),
    "board": Part(N_("Journey map"), board),
    "emotions": Part(N_("Emotion along the journey"), emotion_strip),
    "figures": Part(N_("In numbers"), figures),
    "pains": Part(N_("Pains and barriers"), pains),
    "opportunities": Part(N_("Opportunities by priority"), opportunities),
    "resources": Part(N_("Resources and services"), resources),
    "walkthroughs": Part(N_("Found on walking the map"), walkthroughs),
    "moments": Part(N_("What customers said"), moments),
    "changes": Part(N_("Change plan"), changes),
    "versions": Part(N_("Versions of this map"), versions),
    "findings": Part(N_("Advice"), findings),
    "glossary": Part(N_("Words on this page"), glossary),
    "touchpoints": Part(N_("Data behind the map"), touchpoints),
}


def body(name: str, journey: Journey, say: Speech, **wishes: Any) -> Markup:
    """Return a part without styles and heading; empty when it has nothing to show.

    `wishes` go to the part's view. Raises `KeyError` for a name that is not in `PARTS`.
    """
    view = PARTS[name].view(journey, say, **wishes)
    return laid_out(f"parts/{name}.html.j2", say, of=journey.language, view=view) if view else Markup()


def laid_out(template: str, say: Speech, *, of: Language | None = None, **values: Any) -> Markup:
    """Return what a template makes of its values; `of` is the language of the participants' texts among them."""
    html = environment(say, of).get_template(template).render(values)
    return Markup(html)  # noqa: S704 - the environment escapes every value
