"""A journey as tables, one per kind of record, losing nothing: what a workbook and a folder of CSV files hold.

The table `journey` has a row for each field of the journey itself, its scope and its audience. Every other table has
a row for each record. How one persona feels stands in a column of its own beside the touchpoints, as *Emotion: Rani*;
what does not fit there (a rating by nobody on the map, fields of a newer version) stands as JSON. A text too long for a
cell goes on in the next column, *Portrait … 2*. `jejak.formats.loading` is the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from jejak import vocab
from jejak.formats import lexicon as words
from jejak.formats.cells import YES, Cell, to_cell
from jejak.formats.columns import (
    ABOUT,
    EXTRA,
    NAMES,
    RATED,
    RATINGS,
    TITLES,
    Column,
    axes,
    columns,
    tables,
)
from jejak.formats.safety import pieces
from jejak.i18n import N_
from jejak.plain import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jejak.formats.lexicon import Lexicon, Named
    from jejak.i18n import Speech
    from jejak.model import Journey, Rating, Record
    from jejak.vocab import Choice

Row: TypeAlias = tuple[Cell, ...]

FIELD, CONTENT = N_("Field"), N_("Content")
MORE = " … "
"""Between a heading and the number of a column that goes on with its texts."""


@dataclass(frozen=True)
class Heading:
    """The head of a column. `choices` are words to choose from; `closed` when there are no others."""

    text: str
    column: Column
    choices: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True)
class Table:
    """A table in words: its name for files, its title for people, and cells in rows."""

    name: str
    title: str
    headings: tuple[Heading, ...]
    rows: tuple[Row, ...]

    @property
    def grid(self) -> tuple[Row, ...]:
        """Return the headings and the rows."""
        return (tuple(heading.text for heading in self.headings), *self.rows)


@dataclass(frozen=True)
class Filled:
    """A column with its cells."""

    heading: Heading
    cells: list[Any] = field(default_factory=list)


def from_journey(journey: Journey, say: Speech) -> tuple[Table, ...]:
    """Return the tables of a journey, in the language of `say`."""
    lexicons = Lexicons(named(journey), say)
    return tuple(_table(name, journey, lexicons, say) for name in tables())


def title(name: str, say: Speech) -> str:
    """Return what a table is called."""
    return say(TITLES[name]) if name in TITLES else name


def heading(column: Column, say: Speech) -> str:
    """Return what a column is called: the field's own name where the toolkit has no word for it."""
    return say(column.heading) or column.field


def named(journey: Journey) -> dict[str, list[Named]]:
    """Return the ids and names of the records that others refer to, by table."""
    return {
        table: [(each.id, getattr(each, name)) for each in getattr(journey, table)] for table, name in NAMES.items()
    }


class Lexicons:
    """The words of every column, given the ids and names of the records that columns refer to."""

    def __init__(self, records: Mapping[str, Sequence[Named]], say: Speech) -> None:
        self.say = say
        self.people = tuple(key for key, _ in records["personas"])
        self.personas = words.of_personas(records["personas"])
        self._records = {
            name: words.of_stages(rows, say) if name == "stages" else words.of_records(rows)
            for name, rows in records.items()
        }
        self._choices: dict[tuple[Choice, ...], Lexicon] = {}

    def of(self, column: Column) -> Lexicon | None:
        """Return the words of a column; ``None`` for free text."""
        if column.refers_to:
            return self._records[column.refers_to]
        if column.choices and column.choices not in self._choices:
            self._choices[column.choices] = words.of_choices(column.choices, self.say)
        return self._choices.get(column.choices)


def _table(name: str, journey: Journey, lexicons: Lexicons, say: Speech) -> Table:
    filled = _about(journey, lexicons, say) if name == ABOUT else _of_records(name, journey, lexicons, say)
    broad = [part for column in filled for part in _broadened(column)]
    rows = zip(*(column.cells for column in broad), strict=True)
    return Table(name, title(name, say), tuple(column.heading for column in broad), tuple(rows))


def _about(journey: Journey, lexicons: Lexicons, say: Speech) -> list[Filled]:
    """Return the journey's own fields, a row each; those of a newer version only where there are any."""
    found = [
        (column, to_cell(column, _at(journey, column.field), lexicons.of(column), say)) for column in columns(ABOUT)
    ]
    shown = [(column, cell) for column, cell in found if cell is not None or not column.field.endswith(EXTRA)]
    first = shown[0][0]
    return [
        Filled(Heading(say(FIELD), first), [heading(column, say) for column, _ in shown]),
        Filled(Heading(say(CONTENT), first), [cell for _, cell in shown]),
    ]


def _at(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = getattr(value, step)
    return value


def _of_records(name: str, journey: Journey, lexicons: Lexicons, say: Speech) -> list[Filled]:
    records: tuple[Record, ...] = getattr(journey, name)
    found: list[Filled] = []
    for column in columns(name):
        if (name, column.field) == ("touchpoints", RATINGS):
            found += _feelings(journey, lexicons, say)
        else:
            found.append(_field(column, records, lexicons, say))
    unneeded = (EXTRA, RATINGS)
    return [each for each in found if each.heading.column.field not in unneeded or any(each.cells)]


def _field(column: Column, records: tuple[Record, ...], lexicons: Lexicons, say: Speech) -> Filled:
    lexicon = lexicons.of(column)
    values = [(record.id, getattr(record, column.field)) for record in records]
    if (column.table, column.field) == ("stages", "name"):
        return Filled(_heading(column, lexicon, say), [words.of_stage(key, say).spoken(name) for key, name in values])
    return Filled(_heading(column, lexicon, say), [to_cell(column, value, lexicon, say) for _, value in values])


def _heading(column: Column, lexicon: Lexicon | None, say: Speech) -> Heading:
    """Return a column's head with what may be chosen there; a list of several texts offers nothing."""
    offered = tuple(lexicon.spoken(key) for key in lexicon.labels) if lexicon and column.kind == "text" else ()
    offered = (say(YES),) if column.kind == "yes" else offered
    return Heading(heading(column, say), column, offered, column.closed)


# Feelings ----


def _feelings(journey: Journey, lexicons: Lexicons, say: Speech) -> list[Filled]:
    """Return a column per persona and axis (arousal only where it was used), and one for all other ratings."""
    valence, arousal = axes()
    found = [_feeling(journey, persona.id, valence, lexicons.personas, say) for persona in journey.personas]
    stirred = [_feeling(journey, persona.id, arousal, lexicons.personas, say) for persona in journey.personas]
    found += [each for each in stirred if any(cell is not None for cell in each.cells)]
    column = next(each for each in columns("touchpoints") if each.field == RATINGS)
    others = [to_cell(column, _further(each.ratings, lexicons.personas), None, say) for each in journey.touchpoints]
    return [*found, Filled(Heading(heading(column, say), column), others)]


def _feeling(journey: Journey, persona: str, axis: Column, personas: Lexicon, say: Speech) -> Filled:
    plain = [each.ratings.get(persona) for each in journey.touchpoints]
    cells = [getattr(each, axis.field) if each and _is_usual(each) else None for each in plain]
    return Filled(Heading(feeling_heading(axis, personas.spoken(persona), say), axis), cells)


def feeling_heading(axis: Column, who: str, say: Speech) -> str:
    """Return the head of a column of feelings."""
    return f"{say(RATED[axis.field])}: {who}"


def _further(ratings: Mapping[str, Rating], personas: Lexicon) -> dict[str, Rating]:
    return {key: each for key, each in ratings.items() if not (personas.knows(key) and _is_usual(each))}


def _is_usual(rating: Rating) -> bool:
    """Tell whether a rating holds nothing but the two axes."""
    return set(to_plain(rating)) <= set(RATED)


# Long texts ----


def _broadened(column: Filled) -> Iterator[Filled]:
    """Yield a column, and further ones for what its cells cannot hold."""
    parts = [pieces(cell) if isinstance(cell, str) else [cell] for cell in column.cells]
    head = column.heading
    for place in range(max(map(len, parts), default=1)):
        text = head.text if place == 0 else f"{head.text}{MORE}{place + 1}"
        cells = [each[place] if place < len(each) else None for each in parts]
        yield Filled(Heading(text, head.column, head.choices if place == 0 else (), head.closed), cells)


def levels(axis: Column, say: Speech) -> Iterator[tuple[int, str]]:
    """Yield the levels of an axis with their words."""
    if axis.field == "valence":
        yield from ((each.valence, say(each.label)) for each in vocab.EMOTIONS)
    else:
        yield from ((each.arousal, say(each.label)) for each in vocab.AROUSALS)
