"""What happens on the way: the touchpoints of a journey as a table to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Touchpoint
from jejak.plain import to_plain
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import module, stylesheet
from jejak.widgets.words import feeling_words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

COLUMNS = (
    ("stage", N_("Stage"), ""),
    ("name", N_("Touchpoint"), N_("where do they meet?")),
    ("channel", N_("Channel"), N_("in your own words")),
    ("action", N_("Action"), N_("what does the customer do?")),
    ("thought", N_("Thought"), N_("what do they think?")),
    ("feeling", N_("Emotion"), ""),
    ("barrier", N_("Barrier"), N_("what stops them?")),
)
"""What every row shows: the field, its heading, and the grey question in an empty cell."""

DETAILS = (
    ("pain_point", N_("Pain point"), N_("what costs them time, money or nerves?")),
    ("opportunity", N_("Opportunity"), N_("what could be better here?")),
    ("information_sought", N_("Information sought"), N_("what do they want to know?")),
    ("information_source", N_("Source of information"), N_("where do they look it up?")),
)
"""The texts a row opens on request; motives, evidence and the moment of truth stand beside them."""


class TouchpointTable(JourneyWidget):
    """Write down the touchpoints of a journey: ``TouchpointTable(journey)``."""

    fragment = "touchpoints"
    _esm = module("touchpoints.js")
    _css = stylesheet("base.css", "feeling.css", "touchpoints.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the columns, the vocabulary and the words of the table."""
        return feeling_words(say) | {
            "title": say("Touchpoints"),
            "guide": say("Where the customer meets the brand, what they do, think and feel there."),
            "columns": _fields(COLUMNS, say),
            "details": _fields(DETAILS, say),
            "channels": vocab.options(vocab.CHANNELS, say),
            "barriers": vocab.options(vocab.BARRIERS, say),
            "motives": vocab.options(vocab.MOTIVES, say),
            "evidence": vocab.options(vocab.EVIDENCE, say),
            "blank": to_plain(Touchpoint(id="new")),
            "add": say("+ touchpoint"),
            "count": say("Touchpoints: {n}"),
            "number": say("No."),
            "more": say("More"),
            "row_field": say("{field}: {name}"),
            "nameless": say("touchpoint {n}"),
            "no_stage": say("no stage yet"),
            "no_channel": say("no channel yet"),
            "own_words": say("own words…"),
            "own_channel": say("Channel in your own words: {name}"),
            "suggestions": say("Suggestions, {field}: {name}"),
            "suggest": say("suggestions"),
            "motives_title": say("Motives"),
            "evidence_title": say("Evidence"),
            "moment_of_truth": say("Moment of truth: here it is decided whether they stay"),
            "moment_mark": say("moment of truth"),
            "up": say("Move up: {name}"),
            "down": say("Move down: {name}"),
            "open_more": say("More about: {name}"),
            "remove_this": say("Remove: {name}"),
            "remove_sure": say("Remove {name}? What stands in this row goes with it."),
            "persona_nameless": say("No name yet"),
            "no_persona": say("Add a persona first"),
            "empty": say("Nothing is here yet. Where does the customer first notice the need?"),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the stages with their names, the personas' names and the touchpoints, in the file's order."""
        return map_frame(journey, say) | {"touchpoints": to_plain(journey.touchpoints)}


def map_frame(journey: Journey, say: Speech) -> dict[str, Any]:
    """Return what touchpoints hang on: stages in the map's order and personas, each as id and name."""
    return {
        "stages": [{"id": stage.id, "name": vocab.stage_name(stage, say)} for stage in journey.stages],
        "personas": [{"id": persona.id, "name": persona.name} for persona in journey.personas],
    }


def _fields(rows: tuple[tuple[str, str, str], ...], say: Speech) -> list[dict[str, str]]:
    return [{"name": name, "label": say(label), "ask": say(ask)} for name, label, ask in rows]
