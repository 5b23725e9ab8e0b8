"""What happens on the way: the touchpoints of a journey as a table to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import LANGUAGES, N_, speech
from jejak.model import Touchpoint
from jejak.naming import NO_STAGE
from jejak.plain import to_plain
from jejak.widgets.advice import advice
from jejak.widgets.base import JourneyWidget
from jejak.widgets.columns import column_words, lanes
from jejak.widgets.module import packed, stylesheet
from jejak.widgets.pasting import paste_words
from jejak.widgets.words import feeling_words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

STEPS = ("touchpoints", "stages", "pains")
"""The activities whose advice is told below the table."""

DEEDS = {"stage-empty": N_("Add one"), "touchpoint-missing": N_("Add one"), "action-missing": N_("Go there")}
"""What a button can do about a finding: the rule and the button's label."""


KEYS = (
    (N_("Enter"), N_("in a field of one line: the same field of the next row")),
    (N_("Ctrl + ↓, Ctrl + ↑"), N_("the same field of the next or the previous row")),
    (N_("Ctrl + Enter"), N_("a new row below")),
    (N_("Alt + ↓, Alt + ↑"), N_("move the row, also into another stage")),
    (N_("Esc"), N_("close a panel, or leave a row where it is while dragging")),
)
"""What the keyboard can do in the table: the keys, and what they do."""


# covers: 1.touchpoints 2.7
class TouchpointTable(JourneyWidget):
    """Write down the touchpoints of a journey: ``TouchpointTable(journey)``."""

    fragment = "touchpoints"
    _esm = packed("touchpoints/touchpoints.js")
    _css = stylesheet(
        "page/base.css", "page/feeling.css", "page/suggesting.css", "touchpoints/touchpoints.css", "pasting/paste.css"
    )

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the columns, the vocabulary and the words of the table."""
        return feeling_words(say) | {
            "title": say("Touchpoints"),
            "guide": say("Where the customer meets the brand, what they do, think and feel there."),
            "columns": column_words(say),
            "columns_title": say("Columns"),
            "columns_usual": say("The usual columns"),
            "channels": vocab.options(vocab.CHANNELS, say),
            "barriers": vocab.options(vocab.BARRIERS, say),
            "motives": vocab.options(vocab.MOTIVES, say),
            "evidence": vocab.options(vocab.EVIDENCE, say),
            "blank": to_plain(Touchpoint(id="new")),
            "add": say("+ touchpoint"),
            "count": say("{n} rows"),
            "count_one": say("1 row"),
            "paste": paste_words(say),
            "number": say("No."),
            "more": say("More"),
            "row_field": say("{field}: {name}"),
            "nameless": say("touchpoint {n}"),
            "no_stage": say(NO_STAGE),
            "no_channel": say("no channel yet"),
            "own_words": say("own words…"),
            "own_channel": say("Channel in your own words: {name}"),
            "suggestions": say("Suggestions, {field}: {name}"),
            "moment_mark": say("moment of truth"),
            "up": say("Move up: {name}"),
            "down": say("Move down: {name}"),
            "open_more": say("More about: {name}"),
            "remove_this": say("Remove: {name}"),
            "removed": say("Removed {name}."),
            "bring_back": say("Undo"),
            "duplicate": say("Duplicate"),
            "drag": say("Drag to move"),
            "moved": say("“{name}” is now number {n}, stage {stage}"),
            "add_here": say("+ add here"),
            "stage_empty": say("nothing yet"),
            "prompts": {stage.key: say(stage.prompts[0]) for stage in vocab.STAGES},
            "ideas": say("+ suggestions"),
            "ideas_for": _ideas(),
            "keyboard": say("Keyboard shortcuts"),
            "keys": [[say(keys), say(does)] for keys, does in KEYS],
            "persona_nameless": say("No name yet"),
            "empty": say("Nothing is here yet. Where does the customer first notice the need?"),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the stages with their names, the personas' names and the touchpoints, in the file's order."""
        return map_frame(journey, say) | {
            "touchpoints": to_plain(journey.touchpoints),
            "lanes": lanes(journey),
            "language": journey.language,
            "advice": advice(journey, STEPS, say, DEEDS),
        }


def map_frame(journey: Journey, say: Speech) -> dict[str, Any]:
    """Return what touchpoints hang on: stages in the map's order and personas, each as id and name."""
    return {
        "stages": [{"id": stage.id, "name": vocab.stage_name(stage, say)} for stage in journey.stages],
        "personas": [{"id": persona.id, "name": persona.name} for persona in journey.personas],
    }


def _ideas() -> dict[str, list[dict[str, Any]]]:
    """Return typical touchpoints by stage, named in every language: what is chosen is written in the journey's own."""
    every = vocab.SUGGESTIONS | {"": vocab.ANYWHERE}
    return {stage: [_idea(each) for each in ideas] for stage, ideas in every.items()}


def _idea(suggestion: vocab.Suggestion) -> dict[str, Any]:
    return {"names": {lang: speech(lang)(suggestion.name) for lang in LANGUAGES}, "channel": suggestion.channel}
