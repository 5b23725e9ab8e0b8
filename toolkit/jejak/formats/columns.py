"""Which tables a journey fills and which columns each has: read off the model, so that none is forgotten.

The words below only name them. A field of the model without a word here gets a column all the same, under its own name.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

import msgspec

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Journey, Rating, Record, Value
from jejak.plain import fields, item_kind

if TYPE_CHECKING:
    from jejak.vocab import Choice

Kind: TypeAlias = Literal["text", "texts", "number", "yes", "day", "json"]
"""How a value stands in a cell; what is none of the first five is written as JSON."""

ABOUT = "journey"
"""The table of the journey's own fields, one a row: what is no list of records."""
EXTRA = "extra"

TITLES = {
    ABOUT: N_("About the map"),
    "goals": N_("Goals"),
    "personas": N_("Personas"),
    "stages": N_("Stages"),
    "touchpoints": N_("Touchpoints"),
    "resources": N_("Resources"),
    "opportunities": N_("Opportunities"),
    "walkthroughs": N_("Walkthroughs"),
    "moments": N_("What customers said"),
    "changes": N_("Change plan"),
    "versions": N_("Versions"),
}
"""What the sheets are called. In Indonesian, no two may be called the same."""

ANYWHERE = {
    "id": N_("Id"),
    EXTRA: N_("Further fields"),
    "name": N_("Name"),
    "motives": N_("Motives"),
    "measure": N_("Measure"),
    "touchpoints": N_("Touchpoints"),
    "touchpoint": N_("Touchpoint"),
    "opportunity": N_("Opportunity"),
    "note": N_("Note"),
    "date": N_("Date"),
}
"""Headings of fields that several tables have."""

HEADINGS = {
    ABOUT: {
        "schema_version": N_("File version"),
        "title": N_("Title"),
        "language": N_("Language"),
        "map_type": N_("Map type"),
        "vision": N_("Vision"),
        "scope.kind": N_("What is mapped"),
        "scope.scenario": N_("Scenario"),
        "scope.start": N_("Begins with"),
        "scope.end": N_("Ends with"),
        "scope.extra": N_("Further fields of the scope"),
        "audience.extra": N_("Further fields of the audience"),
        **{f"audience.{question.key}": question.label for question in vocab.AUDIENCE_QUESTIONS},
        "voting.is_open": N_("Dot vote open"),
        "voting.round": N_("Name of the dot vote"),
        "voting.dots": N_("Dots for everybody"),
        "voting.one_per_item": N_("One dot each at most"),
        "voting.in_turns": N_("In turns on one computer"),
        "voting.voters": N_("Voters"),
        "voting.ballots": N_("Ballots"),
        "voting.extra": N_("Further fields of the vote"),
    },
    "goals": {"kind": N_("Kind of goal"), "text": N_("Goal in your own words"), "target": N_("Target")},
    "personas": {
        "age": N_("Age"),
        "occupation": N_("Occupation"),
        "gender": N_("Gender"),
        "location": N_("Location"),
        "quote": N_("Quote"),
        "frustrations": N_("Frustrations"),
        "expectations": N_("Expectations"),
        "lifestyle": N_("Lifestyle"),
        "personality": N_("Personality"),
        "shopping_preferences": N_("Shopping preferences"),
        "browsing_habits": N_("Browsing habits"),
        "triggers": N_("Triggers"),
        "objections": N_("Objections"),
        "source": N_("Based on"),
        "portrait": N_("Portrait"),
    },
    "touchpoints": {
        "name": N_("Touchpoint"),
        "stage": N_("Stage"),
        "channel": N_("Channel"),
        "action": N_("Action"),
        "thought": N_("Thought"),
        "barrier": N_("Barrier"),
        "remedy": N_("How to overcome it"),
        "pain_point": N_("Pain point"),
        "feedback": N_("Feedback"),
        "answer": N_("Prepared answer"),
        "information_sought": N_("Information sought"),
        "information_source": N_("Source of information"),
        "evidence": N_("Evidence"),
        "moment_of_truth": N_("Moment of truth"),
        "ratings": N_("Further ratings"),
        "time_of_day": N_("Time of day"),
        "other_brands": N_("Other brands"),
        "frontstage": N_("Frontstage"),
        "backstage": N_("Backstage"),
        "support": N_("Supporting processes"),
        "intent": N_("Intent"),
        "design": N_("Design"),
        "implementation": N_("Implementation"),
    },
    "resources": {"holding": N_("Owned or needed"), "outlook": N_("Can its lack be foreseen?")},
    "opportunities": {
        "text": N_("Opportunity"),
        "impact": N_("Impact"),
        "effort": N_("Effort"),
        "votes": N_("Dots"),
    },
    "walkthroughs": {
        "walker": N_("Who walked"),
        "who": N_("Names"),
        "strength": N_("Strength"),
        "weakness": N_("Weakness"),
        "missing": N_("Missing"),
        "bottleneck": N_("Bottleneck"),
        "felt": N_("Emotion"),
    },
    "moments": {"said": N_("Said"), "felt": N_("Emotion"), "source": N_("Source")},
    "changes": {
        "what": N_("Change"),
        "why": N_("Reason"),
        "owner": N_("Owner"),
        "due": N_("Due"),
        "status": N_("Status"),
    },
    "versions": {
        "name": N_("Version"),
        "next_review": N_("Next review"),
        "returned_to": N_("Went back to version"),
    },
}

RATED = {"valence": N_("Emotion"), "arousal": N_("Arousal")}
"""The axes of a rating. Each persona has a column for either, as *Emotion: Rani*."""

CHOICES: dict[tuple[str, str], tuple[Choice, ...]] = {
    (ABOUT, "map_type"): vocab.MAP_TYPES,
    (ABOUT, "scope.kind"): vocab.SCOPE_KINDS,
    (ABOUT, "scope.scenario"): vocab.SCENARIOS,
    ("goals", "kind"): vocab.GOALS,
    ("personas", "motives"): vocab.MOTIVES,
    ("touchpoints", "channel"): vocab.CHANNELS,
    ("touchpoints", "motives"): vocab.MOTIVES,
    ("touchpoints", "barrier"): vocab.BARRIERS,
    ("touchpoints", "evidence"): vocab.EVIDENCE,
    ("resources", "holding"): vocab.HOLDINGS,
    ("resources", "outlook"): vocab.OUTLOOKS,
    ("walkthroughs", "walker"): vocab.WALKERS,
    ("changes", "status"): vocab.STATUSES,
}
"""The vocabulary of a field, closed or open to own words."""

REFERENCES = {
    ("touchpoints", "stage"): "stages",
    ("resources", "touchpoints"): "touchpoints",
    ("opportunities", "touchpoints"): "touchpoints",
    ("walkthroughs", "touchpoint"): "touchpoints",
    ("moments", "touchpoint"): "touchpoints",
    ("changes", "opportunity"): "opportunities",
}
"""The table whose records a field names."""

NAMES = {"stages": "name", "touchpoints": "name", "personas": "name", "opportunities": "text"}
"""The field by which people call a record that others refer to."""

FIRST = {"touchpoints": ("name", "stage"), "walkthroughs": ("touchpoint",), "moments": ("touchpoint",)}
"""The fields to begin a row with; the others follow in the model's order, and the id stands last."""


@dataclass(frozen=True)
class Column:
    """A field of a table: how it stands in a cell, the type that the model declares, and what an empty cell means."""

    table: str
    field: str
    kind: Kind
    declared: Any
    blank: Any = None

    @property
    def heading(self) -> str:
        """Return the message id of its heading; empty where there is none."""
        return HEADINGS.get(self.table, {}).get(self.field) or ANYWHERE.get(self.field, "")

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return its vocabulary; empty where it has none."""
        return CHOICES.get((self.table, self.field), ())

    @property
    def closed(self) -> bool:
        """Tell whether only its vocabulary may stand there."""
        return get_origin(_bare(self.declared)) is Literal

    @property
    def refers_to(self) -> str:
        """Return the table whose records it names; empty where it names none."""
        return REFERENCES.get((self.table, self.field), "")


@cache
def tables() -> tuple[str, ...]:
    """Return the tables of a journey: its own fields, then each list of records."""
    return (ABOUT, *record_kinds())


@cache
def record_kinds() -> dict[str, type[Record]]:
    """Return the lists of records in a journey, by name."""
    kinds = {name: item_kind(declared) for name, declared in fields(Journey).items()}
    return {name: kind for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, Record)}


@cache
def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a table, one per field, `extra` included; a journey's parts are spread out."""
    if table == ABOUT:
        return tuple(_columns(ABOUT, Journey, ""))
    found = {column.field: column for column in _columns(table, record_kinds()[table], "")}
    last = [name for name in (EXTRA, "id") if name in found]
    first = [name for name in FIRST.get(table, ()) if name in found]
    between = [name for name in found if name not in (*first, *last)]
    return tuple(found[name] for name in (*first, *between, *last))


def _columns(table: str, kind: type[Value], prefix: str) -> list[Column]:
    found: list[Column] = []
    blanks = {each.name: each.default for each in msgspec.structs.fields(kind)}
    for name, declared in fields(kind).items():
        if isinstance(declared, type) and issubclass(declared, Value):
            found += _columns(table, declared, f"{prefix}{name}.")
        elif prefix or kind is not Journey or name not in record_kinds():
            found.append(_column(table, f"{prefix}{name}", declared, blanks[name]))
    return [*found, Column(table, f"{prefix}{EXTRA}", "json", dict[str, Any])]


def _column(table: str, field: str, declared: Any, blank: Any = None) -> Column:
    return Column(table, field, _kind(_bare(declared)), declared, blank)


def _kind(bare: Any) -> Kind:
    if get_origin(bare) is Literal:
        return "text" if all(isinstance(each, str) for each in get_args(bare)) else "json"
    if get_origin(bare) is tuple:
        return "texts" if get_args(bare) == (str, ...) else "json"
    return _KINDS.get(bare, "json")


_KINDS: dict[Any, Kind] = {str: "text", int: "number", bool: "yes", dt.date: "day"}


def _bare(declared: Any) -> Any:
    """Return a type without its limits, and without ``None`` where that is one of two."""
    if get_origin(declared) is Annotated:
        return _bare(get_args(declared)[0])
    if get_origin(declared) in {Union, UnionType}:
        others = [each for each in get_args(declared) if each is not NoneType]
        return _bare(others[0]) if len(others) == 1 else declared
    return declared


@cache
def axes() -> tuple[Column, ...]:
    """Return the axes of a rating as columns of the touchpoints."""
    known = fields(Rating)
    return tuple(_column("touchpoints", axis, known[axis]) for axis in RATED)


RATINGS = "ratings"
