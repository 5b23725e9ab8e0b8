"""How it feels: one slider per touchpoint, the curve they make together, and how stirred one is, on request.

Two axes after the Affective Slider (Betella & Verschure 2016, "The Affective Slider: A Digital Self-Assessment Scale
for the Measurement of Human Emotions", PLoS ONE 11(2), doi:10.1371/journal.pone.0148037): valence, from unpleasant to
pleasant, and arousal, from calm to stirred. The pictograms are our own. Peak, trough and end are marked because
experiences are remembered by them (the peak-end rule, Kahneman & Fredrickson 1993; see `jejak.analysis.peak_end`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.i18n import N_
from jejak.naming import NO_STAGE
from jejak.plain import to_plain
from jejak.vocab import AROUSALS
from jejak.widgets.advice import advice
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet
from jejak.widgets.touchpoints import map_frame
from jejak.widgets.words import feeling_words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Touchpoint

SHOWN = ("id", "stage", "name", "ratings")

DEEDS = {"not-rated": N_("Go there"), "flat-curve": N_("Go there")}
"""What a button can do about a finding: the rule and the button's label."""


# covers: 1.emotions
class EmotionSliders(JourneyWidget):
    """Rate how each touchpoint feels: ``EmotionSliders(journey)``."""

    fragment = "emotions"
    _esm = packed("emotions/emotions.js")
    _css = stylesheet("page/base.css", "page/feeling.css", "emotions/emotions.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the words of the sliders and the curves."""
        return feeling_words(say) | _arousal_words(say) | _curve_words(say)

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return stages, personas and what the sliders need of each touchpoint, in the file's order."""
        return map_frame(journey, say) | {
            "touchpoints": [_rated(each) for each in journey.touchpoints],
            "advice": advice(journey, ("emotions",), say, DEEDS),
        }


def _curve_words(say: Speech) -> dict[str, Any]:
    return {
        "title": say("Emotion"),
        "guide": say("Move a slider to rate; the arrow keys work too. Not rated is not the same as neutral."),
        "keys": say("Keys: arrows rate, Enter rates as neutral, Delete takes a rating back, Tab leads on."),
        "peak": say("Peak"),
        "trough": say("Trough"),
        "end": say("End"),
        "moment": say("{kind}: {name}, {feeling}"),
        "curve_told": say("Curve of {persona}: {told}"),
        "nothing_rated": say("Nothing is rated yet."),
        "rated_count": say("Rated: {n} of {m}"),
        "together": say("All curves together"),
        "sideways": say("There are {n} touchpoints: scroll sideways to see them all."),
        "earlier": say("Earlier touchpoints"),
        "later": say("Later touchpoints"),
        "nameless": say("touchpoint {n}"),
        "no_stage": say(NO_STAGE),
        "persona_nameless": say("No name yet"),
        "no_persona": say(
            "Add a persona first: feelings belong to somebody. The sliders come as soon as the persona form holds one."
        ),
        "empty": say(
            "Add touchpoints first: each of them gets a slider here. Start with the first thing the customer notices."
        ),
    }


def _arousal_words(say: Speech) -> dict[str, Any]:
    """Return the words of the second axis."""
    levels = [
        {
            "word": say(each.label),
            "sign": say.signed(each.arousal),
            "spoken": f"{say.signed(each.arousal)} {say(each.label)}",
        }
        for each in AROUSALS
    ]
    return {
        "arousals": levels,
        "stirred": say("Also rate how stirred"),
        "arousal_title": say("How stirred?"),
        "arousal_of": say("How stirred: {name}"),
        "arousal_back": say("Take back how stirred: {name}"),
        "arousal_first": say("rate the feeling first"),
    }


def _rated(touchpoint: Touchpoint) -> dict[str, Any]:
    plain = to_plain(touchpoint)
    return {name: plain[name] for name in SHOWN}
