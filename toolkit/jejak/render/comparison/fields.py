"""What the fields of a journey are called, and their values in words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.comparison.same import WORDS
from jejak.i18n import N_
from jejak.model import Rating
from jejak.naming import persona_name, stage_name, touchpoint_name
from jejak.render.lanes import MAP_TEXTS
from jejak.render.portrait import emoji, picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jejak.comparison import FieldChange
    from jejak.i18n import Speech
    from jejak.model import Journey, Record
    from jejak.vocab import Choice

ABOUT = "about"
"""The section of the journey's own fields."""
TITLES = {
    "touchpoints": N_("Touchpoints"),
    "stages": N_("Stages"),
    "personas": N_("Personas"),
    "goals": N_("Goals"),
    "resources": N_("Resources and services"),
    "opportunities": N_("Opportunities"),
    "changes": N_("Change plan"),
    "walkthroughs": N_("Found on walking the map"),
    "moments": N_("What customers said"),
    ABOUT: N_("The map itself"),
}
LABELS: Mapping[str, Mapping[str, str]] = {
    "touchpoints": {
        "ratings": N_("Emotion"),
        "name": N_("Name"),
        "stage": N_("Stage"),
        "channel": N_("Channel"),
        "action": N_("Action"),
        "thought": N_("Thought"),
        "motives": N_("Motives"),
        "barrier": N_("Barrier"),
        "remedy": N_("How to overcome it"),
        "pain_point": N_("Pain point"),
        "feedback": N_("Feedback"),
        "answer": N_("Prepared answer"),
        "information_sought": N_("Information sought"),
        "information_source": N_("Source of information"),
        "opportunity": N_("Opportunity"),
        "evidence": N_("Evidence"),
        "moment_of_truth": N_("Moment of truth"),
        **dict(MAP_TEXTS),
    },
    "stages": {"name": N_("Name")},
    "personas": {
        "name": N_("Name"),
        "age": N_("Age"),
        "occupation": N_("Occupation"),
        "gender": N_("Gender"),
        "location": N_("Location"),
        "quote": N_("Quote"),
        "frustrations": N_("Frustrations"),
        "expectations": N_("Expectations"),
        "motives": N_("Motives"),
        "lifestyle": N_("Lifestyle"),
        "personality": N_("Personality"),
        "shopping_preferences": N_("Shopping preferences"),
        "browsing_habits": N_("Browsing habits"),
        "triggers": N_("Triggers"),
        "objections": N_("Objections"),
        "source": N_("Source"),
        "portrait": N_("Portrait"),
    },
    "goals": {"kind": N_("Kind"), "text": N_("Wording"), "measure": N_("Measure"), "target": N_("Target")},
    "resources": {
        "name": N_("Name"),
        "holding": N_("Owned or needed"),
        "touchpoints": N_("Touchpoints"),
        "outlook": N_("Outlook"),
        "note": N_("Note"),
    },
    "opportunities": {
        "text": N_("Wording"),
        "touchpoints": N_("Touchpoints"),
        "impact": N_("Impact"),
        "effort": N_("Effort"),
        "votes": N_("Dots"),
    },
    "changes": {
        "what": N_("Change"),
        "why": N_("Reason"),
        "opportunity": N_("Opportunity"),
        "owner": N_("Owner"),
        "measure": N_("Measure"),
        "due": N_("Due"),
        "status": N_("Status"),
    },
    "walkthroughs": {
        "walker": N_("Walked by"),
        "who": N_("Who"),
        "date": N_("Date"),
        "touchpoint": N_("Touchpoint"),
        "strength": N_("Strength"),
        "weakness": N_("Weakness"),
        "missing": N_("Missing"),
        "bottleneck": N_("Bottleneck"),
        "felt": N_("Emotion"),
    },
    "moments": {
        "touchpoint": N_("Touchpoint"),
        "said": N_("Wording"),
        "felt": N_("Emotion"),
        "source": N_("Source"),
        "date": N_("Date"),
    },
    ABOUT: {
        "title": N_("Title"),
        "language": N_("Language"),
        "map_type": N_("Map type"),
        "vision": N_("Vision"),
        "kind": N_("Scope"),
        "scenario": N_("Scenario"),
        "start": N_("Starts with"),
        "end": N_("Ends with"),
        **{question.key: question.label for question in vocab.AUDIENCE_QUESTIONS},
    },
}
CHOICES: Mapping[tuple[str, str], Iterable[Choice]] = {
    ("touchpoints", "channel"): vocab.CHANNELS,
    ("touchpoints", "motives"): vocab.MOTIVES,
    ("touchpoints", "barrier"): vocab.BARRIERS,
    ("touchpoints", "evidence"): vocab.EVIDENCE,
    ("personas", "motives"): vocab.MOTIVES,
    ("goals", "kind"): vocab.GOALS,
    ("resources", "holding"): vocab.HOLDINGS,
    ("resources", "outlook"): vocab.OUTLOOKS,
    ("changes", "status"): vocab.STATUSES,
    ("walkthroughs", "walker"): vocab.WALKERS,
    (ABOUT, "map_type"): vocab.MAP_TYPES,
    (ABOUT, "kind"): vocab.SCOPE_KINDS,
    (ABOUT, "scenario"): vocab.SCENARIOS,
}
REFERENCES = {"stage": "stages", "touchpoint": "touchpoints", "touchpoints": "touchpoints"}
"""Fields that hold ids, and of what; a change's `opportunity` is one too, a touchpoint's is not."""
CHOSEN = {"language", "portrait"}
"""Further fields that hold what was chosen rather than written."""
LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}


def label(section: str, field: str, say: Speech) -> str:
    """Return what a field is called; one that this module does not know goes by its name in the file."""
    known = LABELS[section].get(field)
    return say(known) if known else field.replace("_", " ").capitalize()


def is_text(section: str, change: FieldChange) -> bool:
    """Tell whether a field that differs holds what somebody wrote: no number, day, choice or reference."""
    field = change.field
    if (section, field) in CHOICES or _refers(section, field) or field in CHOSEN:
        return False
    return all(isinstance(value, (str, tuple)) for value in (change.before, change.after))


def _refers(section: str, field: str) -> str:
    """Return the list whose records a field refers to; empty if to none."""
    return "opportunities" if (section, field) == ("changes", "opportunity") else REFERENCES.get(field, "")


def name(section: str, record: Any, say: Speech) -> str:
    """Return what a record is called."""
    if section == "touchpoints":
        return touchpoint_name(record, say)
    if section == "stages":
        return stage_name(record, say)
    if section == "personas":
        return persona_name(record, say)
    return _words(section, record, say).strip() or say("Without a name")


def _words(section: str, record: Any, say: Speech) -> str:
    if section == "walkthroughs":
        return " · ".join(filter(None, (vocab.label(vocab.WALKERS, record.walker, say), record.who)))
    text = str(getattr(record, WORDS[section]))
    return text or vocab.label(vocab.GOALS, record.kind, say) if section == "goals" else text


class Names:
    """The names of a journey's records by their ids, to say what other records refer to."""

    def __init__(self, journey: Journey, say: Speech) -> None:
        self._say = say
        self._journey = journey
        self._known: dict[str, dict[str, str]] = {}

    def of(self, section: str, key: str) -> str:
        """Return the name of the record with that id; an id that leads nowhere speaks for itself."""
        if section not in self._known:
            records: tuple[Record, ...] = getattr(self._journey, section)
            self._known[section] = {each.id: name(section, each, self._say) for each in records}
        return self._known[section].get(key, key)


def told(section: str, field: str, value: Any, names: Names, say: Speech) -> str:
    """Return a value in words; empty where nothing is."""
    if isinstance(value, tuple):
        return ", ".join(told(section, field, each, names, say) for each in value)
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, str):
        return _told_text(section, field, value, names, say)
    return _told_number(field, value, say)


def _told_text(section: str, field: str, value: str, names: Names, say: Speech) -> str:
    if (section, field) in CHOICES:
        return vocab.label(CHOICES[section, field], value, say)
    if field == "portrait":
        return say("a picture") if picture(value) else emoji(value)
    if field == "language":
        return LANGUAGES[value]
    holds = _refers(section, field)
    return names.of(holds, value) if holds and value else value


def _told_number(field: str, value: Any, say: Speech) -> str:
    if value is None:
        return ""
    if isinstance(value, Rating):
        stirred = say("arousal {level}", level=say.signed(value.arousal)) if value.arousal is not None else ""
        return " · ".join(filter(None, (vocab.spoken(value.valence, say), stirred)))
    if isinstance(value, dt.date):
        return say.date(value)
    return vocab.spoken(value, say) if field == "felt" else say.number(value)
