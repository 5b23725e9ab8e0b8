"""Which map to draw: four types and the experience map side by side, one of them recommended from the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from jejak import vocab
from jejak.i18n import N_
from jejak.plain import to_plain
from jejak.recommending import recommended
from jejak.vocab import LANES
from jejak.widgets.advice import advice
from jejak.widgets.base import JourneyWidget
from jejak.widgets.columns import COLUMNS
from jejak.widgets.module import packed, stylesheet

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.vocab import MapType

CARDS = (*vocab.MAP_TYPES, vocab.EXPERIENCE_MAP)
VISION = N_("The brand's vision")
DEEDS = {"vision-missing": N_("Go there")}
SHOWN_ABOVE = {"map-type-missing", "map-type-misfit"}
"""Advice that the recommendation above the cards gives already."""
HEADINGS = {name: label for name, label, _ in COLUMNS}


# covers: 1.map_type 2.4
class MapTypeChooser(JourneyWidget):
    """Choose the type of a map: ``MapTypeChooser(journey)``.

    One of the four types makes the map one of a whole journey; the experience map makes it one of a single
    interaction, as it is today. Nothing that was written for another type is removed.
    """

    fragment = "facts"
    _esm = packed("maptype/maptype.js")
    _css = stylesheet("page/base.css", "maptype/maptype.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the cards and the words around them."""
        title = say("Map type")
        return {
            "title": title,
            "guide": say("Which map answers your question? You can change it at any time."),
            "cards": [_card(each, say) for each in CARDS],
            "recommended": say("Recommended"),
            "chosen": say("Chosen: {name}"),
            "take": say("Choose it"),
            "when": say("When to use"),
            "shows": say("Shows"),
            "adds": say("Adds"),
            "adds_nothing": say("the usual columns"),
            "pros": say("In favour"),
            "cons": say("Against"),
            "nothing_lost": say("Nothing is lost when you choose another type."),
            "several": title,
            "vision": say(VISION),
            "vision_ask": say("in one sentence: what will customers live through with you?"),
            "told": _told(say),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return what is chosen, what is recommended and why, and what stays of other types."""
        found = recommended(journey)
        return {
            "map_type": journey.map_type,
            "scope": to_plain(journey.scope),
            "vision": journey.vision,
            "recommended": {"key": found.map_type.key, "reason": found.reason.tell(say)},
            "stays": {key: text for key in (*LANES, "future_state") if (text := _stays(key, journey, say))},
            "advice": _advice(journey, say),
        }

    def static(self) -> Markup:
        """Return the type that is chosen and the one that is recommended, in words."""
        journey = self._document.journey
        found = recommended(journey)
        name = vocab.label(vocab.MAP_TYPES, journey.map_type, self._say)
        lines = [
            self._say("Chosen: {name}", name=_chosen(journey, self._say) or name),
            f"{self._say('Recommended')}: {self._say(found.map_type.label)}. {found.reason.tell(self._say)}",
        ]
        if journey.map_type == "future_state" and journey.vision.strip():
            lines.append(self._say("Vision: {vision}", vision=journey.vision))
        return Markup("").join(Markup("<p>{}</p>").format(line) for line in lines) + super().static()


def _told(say: Speech) -> dict[str, Any]:
    """Return label and options of what the chooser writes, by place, to speak of what was written."""
    return {
        "map_type/map_type": {"label": say("Map type"), "options": vocab.options(vocab.MAP_TYPES, say)},
        "scope/kind": {"label": say("How far it reaches"), "options": vocab.options(vocab.SCOPE_KINDS, say)},
        "vision/vision": {"label": say(VISION), "options": []},
    }


def _advice(journey: Journey, say: Speech) -> list[dict[str, Any]]:
    return [each for each in advice(journey, ("map_type",), say, DEEDS) if each["rule"] not in SHOWN_ABOVE]


def _chosen(journey: Journey, say: Speech) -> str:
    return say(vocab.EXPERIENCE_MAP.label) if journey.scope.kind == "experience" else ""


def _card(each: MapType, say: Speech) -> dict[str, Any]:
    return {
        "key": each.key,
        "label": say(each.label),
        "about": say(each.about),
        "when": say(each.when),
        "lanes": [say(lane) for lane in each.lanes],
        "adds": [say(HEADINGS[name]) for name in LANES.get(each.key, ())] or _vision(each, say),
        "pros": [say(text) for text in each.pros],
        "cons": [say(text) for text in each.cons],
    }


def _vision(each: MapType, say: Speech) -> list[str]:
    return [say(VISION)] if each.key == "future_state" else []


def _stays(key: str, journey: Journey, say: Speech) -> str:
    """Say what was written for a type and stays when another one is chosen; nothing where nothing was."""
    name = next(say(each.label) for each in CARDS if each.key == key)
    if key == "future_state":
        return say("The vision you wrote stays.") if journey.vision.strip() else ""
    filled = sum(any(getattr(each, lane).strip() for lane in LANES[key]) for each in journey.touchpoints)
    if not filled:
        return ""
    return say.plural(
        "{n} touchpoint has words in the columns of “{name}”. They stay in the file and on the board.",
        "{n} touchpoints have words in the columns of “{name}”. They stay in the file and on the board.",
        filled,
        name=name,
    )
