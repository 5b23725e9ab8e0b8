"""The columns of the table of touchpoints, and the lanes that a kind of map adds to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.i18n import N_
from jejak.vocab import LANES

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

USUAL = ("name", "channel", "action", "thought", "feeling", "barrier")
"""The columns a table shows until somebody chooses. The stage stands above its rows."""

COLUMNS = (
    ("name", N_("Touchpoint"), N_("where do they meet?")),
    ("stage", N_("Stage"), ""),
    ("time_of_day", N_("Time of day"), N_("when?")),
    ("other_brands", N_("Other brands"), N_("who else is part of this moment?")),
    ("channel", N_("Channel"), N_("in your own words")),
    ("action", N_("Action"), N_("what does the customer do?")),
    ("thought", N_("Thought"), N_("what do they think?")),
    ("feeling", N_("Emotion"), N_("Add a persona first")),
    ("frontstage", N_("Frontstage"), N_("what do they see of us?")),
    ("backstage", N_("Backstage"), N_("what do we do behind it?")),
    ("support", N_("Supporting processes"), N_("which systems and partners?")),
    ("intent", N_("Intent"), N_("what should this moment do?")),
    ("design", N_("Design"), N_("how was it meant to work?")),
    ("implementation", N_("Implementation"), N_("how does it really work?")),
    ("barrier", N_("Barrier"), N_("what stops them?")),
    ("remedy", N_("How to overcome it"), N_("what would take it out of the way?")),
    ("motives", N_("Motives"), N_("what moves them?")),
    ("pain_point", N_("Pain point"), N_("what costs them time, money or nerves?")),
    ("feedback", N_("Feedback"), N_("what do customers say about it?")),
    ("answer", N_("Prepared answer"), N_("what do we say when they ask?")),
    ("opportunity", N_("Opportunity"), N_("what could be better here?")),
    ("evidence", N_("Evidence"), ""),
    ("moment_of_truth", N_("Moment of truth"), N_("here it is decided whether they stay")),
    ("information_sought", N_("Information sought"), N_("what do they want to know?")),
    ("information_source", N_("Source of information"), N_("where do they look it up?")),
)
"""Everything a row can show, in the table's order: the field, its heading, and the grey question in an empty cell."""


def lanes(journey: Journey) -> list[str]:
    """Return the fields that the journey's type of map and its scope add to every touchpoint."""
    return [*LANES.get(journey.map_type, ()), *LANES.get(journey.scope.kind, ())]


def column_words(say: Speech) -> list[dict[str, Any]]:
    """Return all columns in words: usual ones, lanes of a kind of map, and others."""
    every_lane = {name for names in LANES.values() for name in names}
    return [
        {"name": name, "label": say(label), "ask": say(ask), "usual": name in USUAL, "lane": name in every_lane}
        for name, label, ask in COLUMNS
    ]
