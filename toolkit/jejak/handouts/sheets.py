"""What stands on each sheet: the fields of the forms, with room to write. Pure view models.

The words come from the forms and the vocabulary, never from here, so that paper and screen ask the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from jejak import vocab
from jejak.agenda import PRESETS, TALKS, plan
from jejak.i18n import N_
from jejak.tracks import MAP, PROCESS
from jejak.widgets.columns import COLUMNS
from jejak.widgets.forms.opportunities import OPPORTUNITIES
from jejak.widgets.forms.walks import WALKS
from jejak.widgets.personas import GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.agenda import Slot
    from jejak.i18n import Speech
    from jejak.tracks import Track
    from jejak.vocab.choice import Choice

ROOM = {"quote": 3, "expectations": 5, "frustrations": 5}
"""Lines to write on; a field that is not here has room for one or two."""
LANES = {
    "name": 2,
    "channel": 1.3,
    "action": 3,
    "thought": 3,
    "feeling": 1.9,
    "motives": 1.6,
    "barrier": 2.4,
    "pain_point": 2.4,
    "opportunity": 2.8,
    "evidence": 1.5,
}
"""The rows of the touchpoint table and how high they are beside each other."""
TOUCHPOINTS = 12
WALKED = 6
IDEAS = 9
"""Rows and columns that are wide enough for a felt pen."""


@dataclass(frozen=True)
class Field:
    """Something to fill in. `kind` says how: on a line, on `room` lines, as a list, or by ticking one of `ticks`."""

    name: str
    label: str
    ask: str
    kind: str = "text"
    room: float = 2
    ticks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """Fields under a heading."""

    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Feeling:
    """A level of the emotion grid in number and word; `valence` draws its face."""

    word: str
    sign: str
    valence: int


@dataclass(frozen=True)
class Sheet:
    """One side of paper: its title, and what to do with it in one sentence."""

    title: str
    guide: str


@dataclass(frozen=True)
class PersonaSheet(Sheet):
    """A blank persona: groups of fields in columns."""

    columns: tuple[tuple[Group, ...], ...]
    template: ClassVar[str] = "persona"


@dataclass(frozen=True)
class Part:
    """A stage above its columns, with the questions that help to fill them."""

    title: str
    asks: tuple[str, ...]


@dataclass(frozen=True)
class TouchpointSheet(Sheet):
    """A table of touchpoints: `each` columns for every stage, and a row for every lane."""

    stages: tuple[Part, ...]
    each: int
    lanes: tuple[Field, ...]
    feelings: tuple[Feeling, ...]
    template: ClassVar[str] = "touchpoints"


@dataclass(frozen=True)
class EmotionSheet(Sheet):
    """Two grids over the same touchpoints: how pleasant each is, and how stirring."""

    count: int
    feelings: tuple[Feeling, ...]
    arousals: tuple[Feeling, ...]
    notes: tuple[str, ...]
    asks: tuple[str, ...]
    template: ClassVar[str] = "emotions"


@dataclass(frozen=True)
class WalkSheet(Sheet):
    """Notes on walking the map: who walks, and rows for what was found."""

    who: Field
    head: tuple[Field, ...]
    rows: int
    feelings: tuple[Feeling, ...]
    template: ClassVar[str] = "walk"


@dataclass(frozen=True)
class VoteSheet(Sheet):
    """Opportunities with room for dots."""

    head: tuple[Field, ...]
    rows: int
    template: ClassVar[str] = "voting"


@dataclass(frozen=True)
class Line:
    """A line of the day: the number of the step, empty for a talk or a break, its title, and how long it takes."""

    number: str
    title: str
    minutes: str


@dataclass(frozen=True)
class AgendaSheet(Sheet):
    """A day's plan, with room for the times of the clock."""

    lines: tuple[Line, ...]
    total: str
    template: ClassVar[str] = "agenda"


def persona(say: Speech) -> tuple[PersonaSheet, ...]:
    """Return a blank persona. Groups that the form shows open have a column each, the others share the last."""
    groups = [(is_open, Group(say(title), _fields(fields, say))) for title, is_open, fields in GROUPS]
    alone = [(group,) for is_open, group in groups if is_open]
    shared = tuple(group for is_open, group in groups if not is_open)
    guide = say("One persona, two at most, who stands for most of your customers.")
    return (PersonaSheet(say("Persona"), guide, (*alone, shared)),)


def _fields(fields: Iterable[tuple[str, str, str, str]], say: Speech) -> tuple[Field, ...]:
    kinds = {"age": "line", "motives": "ticks"}
    motives = tuple(say(each.label) for each in vocab.MOTIVES)
    return tuple(
        Field(
            name=name,
            label=say(label),
            ask=say(ask),
            kind=kinds.get(kind, kind),
            room=ROOM.get(name, 1 if kind in ("line", "age") else 2),
            ticks=motives if kind == "motives" else (),
        )
        for name, kind, label, ask in fields
    )


def touchpoints(say: Speech) -> tuple[TouchpointSheet, ...]:
    """Return the table for six stages, one column each, and for three, two columns each with the stage's questions."""
    guide = say("One column for each touchpoint. Take more sheets where a stage has more of them.")
    sheets = (("six", say("Touchpoints: six stages"), 1), ("three", say("Touchpoints: three stages"), 2))
    return tuple(
        TouchpointSheet(title, guide, _parts(name, say), each, _lanes(say), feelings(say))
        for name, title, each in sheets
    )


def _parts(preset: str, say: Speech) -> tuple[Part, ...]:
    stages = {each.key: each for each in vocab.STAGES}
    chosen = [stages[key] for key in vocab.STAGE_PRESETS[preset]]
    has_room = len(chosen) < len(stages)
    return tuple(
        Part(say(each.label), tuple(map(say, each.prompts)) if has_room else (say(each.about),)) for each in chosen
    )


def _lanes(say: Speech) -> tuple[Field, ...]:
    words = {name: (label, ask) for name, label, ask in COLUMNS}
    kinds = {"feeling": "faces", "evidence": "ticks"}
    found = tuple(say(each.label) for each in vocab.EVIDENCE)
    asks = {"feeling": N_("circle one")}
    return tuple(
        Field(
            name=name,
            label=say(words[name][0]),
            ask=say(asks.get(name, words[name][1])),
            kind=kinds.get(name, "text"),
            room=room,
            ticks=found if name == "evidence" else (),
        )
        for name, room in LANES.items()
    )


def feelings(say: Speech) -> tuple[Feeling, ...]:
    """Return the five emotions, the most pleasant first, as on the grid."""
    return tuple(Feeling(say(each.label), say.signed(each.valence), each.valence) for each in vocab.EMOTIONS[::-1])


def emotions(say: Speech) -> tuple[EmotionSheet, ...]:
    """Return the grid of both axes."""
    guide = say("Name the touchpoints on top, mark how the persona feels at each, and join the marks to a curve.")
    arousals = tuple(Feeling(say(each.label), say.signed(each.arousal), 0) for each in vocab.AROUSALS[::-1])
    notes = (say("Peak"), say("Trough"), say("End"))
    asks = (say("When does it happen?"), say("Why?"), say("What could we do?"))
    return (EmotionSheet(say("Emotions"), guide, TOUCHPOINTS, feelings(say), arousals, notes, asks),)


def walk(say: Speech) -> tuple[WalkSheet, ...]:
    """Return notes for walking the map away from the computer."""
    fields = {each.name: each for each in WALKS.fields}
    walker = fields["walker"].label
    who = Field("walker", say(walker), "", "ticks", ticks=_labels(vocab.WALKERS, say))
    names = ("touchpoint", "strength", "weakness", "missing", "bottleneck", "felt")
    head = tuple(
        Field(name, say(fields[name].label), say("circle one") if name == "felt" else say(fields[name].ask))
        for name in names
    )
    guide = say("First yourself, then customers. Write down what happens, not what should happen.")
    return (WalkSheet(say("Walk the map"), guide, who, head, WALKED, feelings(say)),)


def voting(say: Speech) -> tuple[VoteSheet, ...]:
    """Return the opportunities with room for everybody's dots."""
    fields = {each.name: each for each in OPPORTUNITIES.fields}
    names = ("text", "touchpoints", "impact", "effort")
    head = tuple(Field(name, say(fields[name].label), "") for name in names)
    guide = say("Read all of them first. Then everybody puts up their dots at the same time, without a word.")
    return (VoteSheet(say("Vote with dots"), guide, head, IDEAS),)


def agenda(say: Speech) -> tuple[AgendaSheet, ...]:
    """Return the plans of two hours, four hours and a day for the two full tracks."""
    return tuple(_planned(track, each, say) for track in (MAP, PROCESS) for each in PRESETS if each.key != "steps")


def _planned(track: Track, preset: Choice, say: Speech) -> AgendaSheet:
    made = plan(track.key, preset.key)
    guide = say("Write the times in beforehand, and tick off each step when it is done.")
    total = say("Altogether {n} minutes, breaks included.", n=made.minutes)
    title = say("{track}: {preset}", track=say(track.label), preset=say(preset.label))
    return AgendaSheet(title, guide, tuple(_line(slot, track, say) for slot in made.slots), total)


def _line(slot: Slot, track: Track, say: Speech) -> Line:
    title = TALKS[slot.key] if slot.step is None else track.steps[slot.step - 1].title
    return Line(str(slot.step or ""), say(title), say("{n} min", n=slot.minutes))


def _labels(choices: Iterable[Choice], say: Speech) -> tuple[str, ...]:
    return tuple(say(each.label) for each in choices)
