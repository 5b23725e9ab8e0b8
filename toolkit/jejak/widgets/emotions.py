"""How it feels: one slider per touchpoint, and the curve they make together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.plain import to_plain
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import module, stylesheet
from jejak.widgets.touchpoints import map_frame
from jejak.widgets.words import feeling_words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint

SHOWN = ("id", "stage", "name", "ratings")


class EmotionSliders(JourneyWidget):
    """Rate how each touchpoint feels: ``EmotionSliders(journey)``."""

    fragment = "emotions"
    _esm = module("emotions.js")
    _css = stylesheet("base.css", "feeling.css", "emotions.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the words of the sliders and the curve."""
        return feeling_words(say) | {
            "title": say("Emotion"),
            "guide": say("Move a slider to rate; the arrow keys work too. Not rated is not the same as neutral."),
            "peak": say("Peak"),
            "trough": say("Trough"),
            "rated_count": say("Rated: {n} of {m}"),
            "extreme": say("{kind}: {name}, {feeling}"),
            "nameless": say("touchpoint {n}"),
            "persona_nameless": say("No name yet"),
            "no_persona": say("Add a persona first: feelings belong to somebody."),
            "empty": say("Add touchpoints first: each of them gets a slider here."),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return stages, personas and what the sliders need of each touchpoint, in the file's order."""
        return map_frame(journey, say) | {"touchpoints": [_rated(each) for each in journey.touchpoints]}


def _rated(touchpoint: Touchpoint) -> dict[str, Any]:
    plain = to_plain(touchpoint)
    return {name: plain[name] for name in SHOWN}
