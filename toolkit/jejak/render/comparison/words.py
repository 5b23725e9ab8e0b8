"""What was added, removed, changed and moved, as cards: names, fields, and the words of before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.model import Rating, Touchpoint
from jejak.naming import distinct, persona_name, stage_name
from jejak.render.comparison.fields import ABOUT, TITLES, Names, label, name, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jejak.comparison import Changed, Comparison, FieldChange, Section
    from jejak.i18n import Speech
    from jejak.model import Journey, Record


SHORT = 40
"""Characters of a value that still finds room in a line with another."""


@dataclass(frozen=True)
class Told:
    """A value in words; `level` is the emotion's key where it is one."""

    text: str
    level: str = ""


@dataclass(frozen=True)
class FieldRow:
    """A field with its words before and after. `persona` tells whose feeling it is, where there are several."""

    label: str
    persona: str
    before: Told
    after: Told

    @property
    def is_short(self) -> bool:
        """Tell whether both values find room in a line."""
        return max(len(self.before.text), len(self.after.text)) <= SHORT


@dataclass(frozen=True)
class Card:
    """A record that changed: what it is called now, where it is, and its fields."""

    name: str
    where: str
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True)
class Entry:
    """A record that is in one of the two only, or that moved: its name and a few words about it."""

    name: str
    note: str


@dataclass(frozen=True)
class SectionWords:
    """One list of the journey and what became of it."""

    title: str
    added: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    changed: tuple[Card, ...]
    moved: tuple[Entry, ...]


def sections(found: Comparison, say: Speech) -> tuple[SectionWords, ...]:
    """Return what differs, list by list; a list that is the same in both is left out."""
    teller = _Teller(found, say)
    lists = tuple(teller.section(each) for each in found.sections if not each.is_empty)
    return (*lists, teller.about()) if found.about else lists


class _Teller:
    """Tells the differences of one comparison; it knows the names of both journeys' records."""

    def __init__(self, found: Comparison, say: Speech) -> None:
        self._found, self._say = found, say
        self._before, self._after = Names(found.before, say), Names(found.after, say)
        self._personas = _personas(found, say)

    def section(self, section: Section) -> SectionWords:
        """Return the words of one list."""
        key = section.name
        return SectionWords(
            title=self._say(TITLES[key]),
            added=tuple(self._entry(key, each, self._after) for each in section.added),
            removed=tuple(self._entry(key, each, self._before) for each in section.removed),
            changed=tuple(self._card(key, each) for each in section.changed),
            moved=tuple(self._moves(section)),
        )

    def about(self) -> SectionWords:
        """Return the words of the journey's own fields."""
        rows = tuple(self._row(ABOUT, each) for each in self._found.about)
        card = Card(name="", where="", rows=rows)
        return SectionWords(self._say(TITLES[ABOUT]), (), (), (card,), ())

    def _entry(self, section: str, record: Record, names: Names) -> Entry:
        note = ""
        if isinstance(record, Touchpoint):
            where = names.of("stages", record.stage) if record.stage else stage_name(None, self._say)
            note = " · ".join(filter(None, (where, record.action.strip())))
        return Entry(name(section, record, self._say), note)

    def _card(self, section: str, changed: Changed) -> Card:
        stage = self._after.of("stages", changed.after.stage) if isinstance(changed.after, Touchpoint) else ""
        rows = tuple(self._row(section, each) for each in _by_weight(changed.fields))
        return Card(name(section, changed.after, self._say), stage, rows)

    def _row(self, section: str, change: FieldChange) -> FieldRow:
        return FieldRow(
            label=label(section, change.field, self._say),
            persona=self._personas.get(change.key, change.key) if change.key and len(self._personas) > 1 else "",
            before=self._told(section, change, change.before, self._before),
            after=self._told(section, change, change.after, self._after),
        )

    def _told(self, section: str, change: FieldChange, value: Any, names: Names) -> Told:
        valence = value.valence if isinstance(value, Rating) else value if change.field == "felt" else None
        level = vocab.emotion(valence).key if valence is not None else ""
        if change.field == "ratings" and value is None:
            return Told(self._say(vocab.NOT_RATED))
        return Told(told(section, change.field, value, names, self._say), level)

    def _moves(self, section: Section) -> Iterator[Entry]:
        """Yield what moved, with the neighbour that each now follows."""
        moved = {each.id for each in section.moved}
        rows: Sequence[Record] = getattr(self._found.after, section.name) if moved else ()
        last: dict[str, Record] = {}
        for each in rows:
            place = getattr(each, "stage", "")
            if each.id in moved:
                where = self._after.of("stages", place) if place else ""
                note = " · ".join(filter(None, (where, self._follows(section.name, last.get(place)))))
                yield Entry(name(section.name, each, self._say), note)
            last[place] = each

    def _follows(self, section: str, neighbour: Record | None) -> str:
        if neighbour is None:
            return self._say("now comes first")
        return self._say("now comes after “{other}”", other=name(section, neighbour, self._say))


def _personas(found: Comparison, say: Speech) -> Mapping[str, str]:
    """Return the names of both journeys' personas, each a name of its own."""
    known = {each.id: persona_name(each, say) for journey in _both(found) for each in journey.personas}
    return dict(zip(known, distinct(known.values()), strict=True))


def _both(found: Comparison) -> tuple[Journey, Journey]:
    return found.before, found.after


def _by_weight(fields: tuple[FieldChange, ...]) -> list[FieldChange]:
    """Return the fields in the model's order, feelings first: they are what the map is about."""
    return sorted(fields, key=lambda change: change.field != "ratings")
