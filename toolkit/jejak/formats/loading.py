"""Tables back to a journey: what `jejak.formats.tables` wrote, as people changed it since, or a table they made.

Nothing disappears without a word: what could not be placed is told beside the journey. Rows without an id get one,
made from their words, so that the same sheet loaded twice makes the same records.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from jejak import store, vocab
from jejak.faults import Fault
from jejak.formats import handmade, sheets
from jejak.formats.cells import Cell, from_cell, level, text_of
from jejak.formats.columns import ABOUT, EXTRA, NAMES, RATINGS, axes, record_kinds
from jejak.formats.ids import fresh, made
from jejak.formats.lexicon import of_choices, of_personas, of_stage
from jejak.formats.tables import Lexicons
from jejak.i18n import LANGUAGES, N_, Sentence, speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jejak.formats.columns import Column
    from jejak.formats.lexicon import Lexicon, Named
    from jejak.formats.sheets import Found, Head, Line, Sheet
    from jejak.model import Journey

SAY = speech("en")
"""Any voice will do: words are read in every language."""
EMPTY = sheets.Found("", "", (), (), ())
_ABOUT = Lexicons({table: [] for table in NAMES}, SAY)


@dataclass(frozen=True)
class Loaded:
    """A journey, and in sentences what was added to it or could not be placed."""

    journey: Journey
    notes: tuple[Sentence, ...]


@dataclass
class _Reading:
    """What is known while tables are read: tables, the ids of their rows, and what is to be told."""

    found: dict[str, Found] = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)
    notes: list[Sentence] = field(default_factory=list)
    people: list[dict[str, str]] = field(default_factory=list)

    def tell(self, message: str, **values: object) -> None:
        self.notes.append(Sentence(message, values))

    def table(self, name: str) -> Found:
        return self.found.get(name, EMPTY)


def to_journey(given: Sequence[Sheet], file: object, title: str) -> Loaded:
    """Return the journey in some sheets. `title` is its title where no sheet tells one.

    Raises `Fault` naming the file, the sheet, the row and the column, what is wrong, and what would fit.
    """
    reading = _Reading()
    try:
        _place(given, reading)
        journey = _assembled(reading, title)
    except Fault as fault:
        raise Fault(N_("{file}: {problem}."), file=file, problem=fault) from None
    return Loaded(journey, tuple(reading.notes))


def _assembled(reading: _Reading, title: str) -> Journey:
    about = _about(reading)
    plain: dict[str, Any] = {"id": secrets.token_hex(8)} | about
    plain |= {} if ABOUT in reading.found else {"title": title, "language": _language(reading)}
    reading.ids = {table: _ids(reading.table(table), table) for table in record_kinds()}
    _add_people(reading)
    lexicons = Lexicons({table: _named(table, reading) for table in NAMES}, SAY)
    for table in record_kinds():
        plain[table] = [
            _record(line, key, lexicons, reading)
            for line, key in zip(reading.table(table).lines, reading.ids[table], strict=True)
        ]
    plain["personas"] += reading.people
    if "stages" not in reading.found:
        plain["stages"] = _stages(plain["touchpoints"])
    return store.decode(msgspec.json.encode(plain))


# Which sheet is which table ----


def _place(given: Sequence[Sheet], reading: _Reading) -> None:
    for sheet in given:
        table = sheets.table_called(sheet.name) or _likely(sheet)
        if table and table not in reading.found:
            reading.found[table] = _read(sheet, table, reading)
        elif sheet.rows:
            reading.tell(
                N_("{sheet} was left out: it is none of the tables, or the second of its kind."), sheet=sheet.where
            )
    if not reading.found:
        raise Fault(N_("it holds no table of touchpoints, with headings such as Touchpoint, Stage and Action"))


def _likely(sheet: Sheet) -> str:
    """Return the table most of whose columns a sheet names, two at least; touchpoints before others."""
    tops = [cells for _, cells in sheet.rows[: sheets.LOOK]]
    scores = {
        table: max((sheets.recognised(table, cells, more=True) for cells in tops), default=0)
        for table in ("touchpoints", *record_kinds())
    }
    best = max(scores, key=lambda table: scores[table])
    return best if scores[best] > 1 else ""


def _read(sheet: Sheet, table: str, reading: _Reading) -> Found:
    found = sheets.find_about(sheet) if table == ABOUT else sheets.find(sheet, table)
    if table == "touchpoints" and not found.has("id"):
        found, notes = handmade.tidied(sheets.find(sheet, table, more=True))
        reading.notes += notes
    for name in found.unknown:
        message = N_("“{column}” in {sheet} is not known and was left out.")
        reading.tell(message, column=name, sheet=sheet.where)
    return found


# The journey's own fields ----


def _about(reading: _Reading) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for line in reading.table(ABOUT).lines:
        for head, cell in line.cells.items():
            _add(plain, _column(head), _value(line, head, cell, _ABOUT.of(_column(head))))
    return plain


def _language(reading: _Reading) -> str:
    """Return the language that most headings of the touchpoints are written in."""
    heads = [head for head in reading.table("touchpoints").heads if head.column and head.column.heading]
    said = {
        lang: sum(speech(lang)(head.column.heading) == head.text for head in heads if head.column) for lang in LANGUAGES
    }
    return max(said, key=lambda lang: said[lang])


# Records ----


def _ids(found: Found, table: str) -> list[str]:
    """Return an id for each row: its own, or one made from its words. Raises `Fault` where two rows share one."""
    own = [text_of(line.at("id")).strip() for line in found.lines]
    first = {key: line for key, line in zip(reversed(own), reversed(found.lines), strict=True) if key}
    for key, line in zip(own, found.lines, strict=True):
        if key and first[key] is not line:
            message = N_("{place}: row {row} has the id {id} too. Empty this cell if it is a new one")
            raise Fault(message, place=line.place(), row=first[key].number, id=key)
    taken = {key for key in own if key}
    return [key or _made(line, table, taken) for key, line in zip(own, found.lines, strict=True)]


def _made(line: Line, table: str, taken: set[str]) -> str:
    """Return a new id for a row; a stage that is called as in the vocabulary gets its key."""
    texts = (text_of(cell) for head, cell in line.cells.items() if head.column and head.column.kind == "text")
    name = text_of(line.at(NAMES.get(table, "name"))) or next(texts, "")
    key = _STAGES.understood(name) if table == "stages" else ""
    return fresh(key, taken) if _STAGES.knows(key) else made(name, table.removesuffix("s"), taken)


_STAGES = of_choices(vocab.STAGES, SAY)


def _named(table: str, reading: _Reading) -> list[Named]:
    """Return the ids and names of a table's records."""
    rows = zip(reading.ids[table], reading.table(table).lines, strict=True)
    named = [(key, text_of(line.at(NAMES[table]))) for key, line in rows]
    if table == "stages":
        return [(key, of_stage(key, SAY).understood(name)) for key, name in named]
    return [*named, *((each["id"], each["name"]) for each in reading.people if table == "personas")]


def _record(line: Line, key: str, lexicons: Lexicons, reading: _Reading) -> dict[str, Any]:
    plain: dict[str, Any] = {"id": key}
    feelings: dict[str, dict[str, Any]] = {}
    for head, cell in line.cells.items():
        if _is_feeling(head):
            feelings.setdefault(_whose(head, lexicons), {})[_column(head).field] = _level(line, head, cell)
        else:
            _add(plain, _column(head), _value(line, head, cell, _lexicon(head, key, lexicons)))
            _look_for(line, head, plain, lexicons, reading)
    if feelings:
        plain[RATINGS] = plain.get(RATINGS, {}) | _ratings(feelings, line)
    return plain


def _add(plain: dict[str, Any], column: Column, value: Any) -> None:
    """Put a value where it belongs; what a newer version wrote never replaces what this one knows."""
    *parts, name = column.field.split(".")
    for each in parts:
        plain = plain.setdefault(each, {})
    plain |= {key: each for key, each in value.items() if key not in plain} if name == EXTRA else {name: value}


def _value(line: Line, head: Head, cell: Cell, lexicon: Lexicon | None) -> Any:
    try:
        return from_cell(_column(head), cell, lexicon)
    except Fault as fault:
        raise Fault(N_("{place}: {problem}"), place=line.place(head), problem=fault) from None


def _lexicon(head: Head, key: str, lexicons: Lexicons) -> Lexicon | None:
    column = _column(head)
    return of_stage(key, SAY) if column.table == "stages" and column.field == "name" else lexicons.of(column)


def _column(head: Head) -> Column:
    """Return the column of a head that has one: lines hold no others."""
    assert head.column is not None  # noqa: S101 - sheets._lines leaves out the others
    return head.column


def _look_for(line: Line, head: Head, plain: dict[str, Any], lexicons: Lexicons, reading: _Reading) -> None:
    """Tell of words that should name a record and name none."""
    column = _column(head)
    lexicon = lexicons.of(column)
    if not lexicon or column.refers_to not in reading.found:
        return
    value = plain[column.field]
    for each in value if isinstance(value, list) else [value]:
        if each and not lexicon.knows(each):
            message = N_("{place}: “{text}” is not on the map; it was kept as it is.")
            reading.tell(message, place=line.place(head), text=each)


# Feelings ----


def _is_feeling(head: Head) -> bool:
    return head.column in axes()


def _whose(head: Head, lexicons: Lexicons) -> str:
    """Return whose feelings a column holds; without a name, the first persona's."""
    return lexicons.personas.understood(head.who) if head.who else lexicons.people[0]


def _level(line: Line, head: Head, cell: Cell) -> Any:
    try:
        return level(_column(head), cell)
    except Fault as fault:
        raise Fault(N_("{place}: {problem}"), place=line.place(head), problem=fault) from None


def _ratings(feelings: dict[str, dict[str, Any]], line: Line) -> dict[str, Any]:
    for who, rating in feelings.items():
        if "valence" not in rating:
            message = N_("{place}: there is an arousal for {name} but no emotion. Give both, or the emotion alone")
            raise Fault(message, place=line.place(), name=who)
    return dict(feelings)


def _add_people(reading: _Reading) -> None:
    """Add the personas whose feelings stand beside the touchpoints and who have no row of their own."""
    for head in reading.table("touchpoints").heads:
        rows = _named("personas", reading)
        known = of_personas(rows)
        if not _is_feeling(head) or (known.knows(known.understood(head.who)) if head.who else rows):
            continue
        key = made(head.who, "persona", {each for each, _ in rows})
        reading.people.append({"id": key, "name": head.who})
        reading.tell(N_("A persona was added for the column “{column}”."), column=head.text)


# Stages of a table without a sheet of them ----


def _stages(touchpoints: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the stages that touchpoints name, in their order, and point the touchpoints to them."""
    names = list(dict.fromkeys(each["stage"] for each in touchpoints if each.get("stage")))
    if not names:
        return [{"id": stage.id} for stage in vocab.preset("six")]
    taken = {name for name in names if _STAGES.knows(name)}
    stages = {
        name: {"id": name} if _STAGES.knows(name) else {"id": made(name, "stage", taken), "name": name}
        for name in names
    }
    for each in touchpoints:
        if each.get("stage"):
            each["stage"] = stages[each["stage"]]["id"]
    return list(stages.values())
