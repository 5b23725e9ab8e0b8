"""Sheets as somebody left them: rows of cells with their places, and which of our tables and columns they are.

People move columns, add rows above the headings, leave blanks, and write headings in either language. Headings are
matched by any of their words or by the field's own name, whatever the order, case and spaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from jejak.faults import Fault
from jejak.formats.cells import Cell, is_empty, text_of
from jejak.formats.columns import ABOUT, RATED, TITLES, Column, axes, columns, tables
from jejak.formats.lexicon import folded
from jejak.formats.tables import FIELD, MORE
from jejak.i18n import N_, Sentence
from jejak.spellings import HEADINGS, in_every_language, parted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


MOST_ROWS, MOST_COLUMNS = 20_000, 500
"""What a sheet may hold. A workshop's map has dozens of rows."""
LOOK = 20
"""In how many rows from the top the headings are looked for."""

Cells: TypeAlias = "tuple[Cell, ...]"
_MORE = re.compile(rf"(.+){re.escape(MORE.strip())}\s*(\d+)")
_FEELING = re.compile(r"([^:：]+)[:：](.*)", re.DOTALL)


@dataclass(frozen=True)
class Sheet:
    """A sheet: its file or tab in words, its name, and its rows that hold anything, by row number."""

    where: str
    name: str
    rows: tuple[tuple[int, Cells], ...]


@dataclass(frozen=True)
class Place:
    """Where a cell is, put into words when it is told."""

    sheet: str
    row: int
    heading: str

    def tell(self, say: object) -> str:
        """Return the place in the language of `say`."""
        message = N_("{sheet}, row {row}, column “{column}”") if self.heading else N_("{sheet}, row {row}")
        return Sentence(message, {"sheet": self.sheet, "row": self.row, "column": self.heading}).tell(say)  # type: ignore[arg-type]  # a Speech; its type is not imported at run time


@dataclass(frozen=True)
class Head:
    """A column as it was found: what it means, and for feelings whose they are."""

    column: Column | None
    text: str
    who: str = ""


@dataclass
class Line:
    """A row of a table: its number, and the cell, its heading and its place in the sheet for each of its columns."""

    sheet: str
    number: int
    cells: dict[Head, Cell] = field(default_factory=dict)

    def place(self, head: Head | None = None) -> Place:
        """Return where the row, or one of its cells, is."""
        return Place(self.sheet, self.number, head.text if head else "")

    def at(self, name: str) -> Cell:
        """Return the cell of a field, ``None`` where there is none."""
        return next((cell for head, cell in self.cells.items() if head.column and head.column.field == name), None)


@dataclass
class Found:
    """A table as it was found: its columns and rows, and which columns nobody knows."""

    table: str
    sheet: str
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]
    unknown: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Tell whether there is a column for a field."""
        return any(head.column is not None and head.column.field == name for head in self.heads)


def table_called(name: str) -> str:
    """Return the table that a sheet's or a file's name means; empty for any other name."""
    return _titles().get(folded(name), "")


@cache
def _titles() -> dict[str, str]:
    words = ((word, table) for table in tables() for word in (table, *in_every_language(TITLES.get(table, table))))
    return {folded(word): table for word, table in words}


def recognised(table: str, cells: Iterable[Cell], *, more: bool = False) -> int:
    """Return how many different fields of a table a row of headings names."""
    heads = (head_of(table, text_of(cell), more=more) for cell in cells)
    return len({(head.column.field, head.who) for head in heads if head.column})


def head_of(table: str, text: str, *, more: bool = False) -> Head:
    """Return what a heading means in a table; with `more`, also in words that only people use."""
    known = _known(table, more and table == "touchpoints")
    shown = " ".join(text.split())
    if folded(shown) in known:
        return Head(known[folded(shown)], shown)
    found = _FEELING.fullmatch(shown) if table == "touchpoints" else None
    axis = _axes().get(folded(found[1])) if found else None
    if axis and found:
        return Head(axis, shown, found[2].strip())
    further = _MORE.fullmatch(shown)
    return Head(known.get(folded(further[1])) if further else None, shown)


@cache
def _known(table: str, more: bool) -> dict[str, Column]:  # noqa: FBT001 - a key of the cache
    return {**(_people_say() if more else {}), **_headings(table)}


@cache
def _headings(table: str) -> dict[str, Column]:
    """Return the columns of a table by their folded headings and names; a bare *Emotion* is the first persona's."""
    found = {folded(word): each for each in columns(table) for word in _words(each)}
    return found | (_axes() if table == "touchpoints" else {})


def _words(column: Column) -> tuple[str, ...]:
    return (column.field, *(in_every_language(column.heading) if column.heading else ()))


@cache
def _axes() -> dict[str, Column]:
    words = ((word, axis) for axis in axes() for word in (axis.field, *in_every_language(RATED[axis.field])))
    return {folded(word): axis for word, axis in words}


@cache
def _people_say() -> dict[str, Column]:
    """Return the columns of the touchpoints by headings that tables from elsewhere use."""
    own = {each.field: each for each in columns("touchpoints")} | {"feeling": axes()[0]}
    return {folded(word): own[each.field] for each in HEADINGS if each.field in own for word in parted(each.others)}


# Finding tables ----


def find_about(sheet: Sheet) -> Found:
    """Read a sheet of the journey's own fields, a row each: the field, then its content in one or several cells."""
    lines: list[Line] = []
    unknown: list[str] = []
    at = 0
    for number, cells in sheet.rows:
        texts = [folded(text_of(cell)) for cell in cells]
        heads = [place for place, text in enumerate(texts) if text in _field_words()]
        if heads and not lines:
            at = heads[0]
            continue
        content = [cell for place, cell in enumerate(cells) if place != at and not is_empty(cell)]
        column = _headings(ABOUT).get(texts[at]) if at < len(texts) else None
        if column and content:
            whole = content[0] if len(content) == 1 else "".join(text_of(cell) for cell in content)
            lines.append(Line(sheet.where, number, {Head(column, text_of(cells[at])): whole}))
        elif content:
            unknown.append(text_of(cells[at]) if at < len(cells) else "")
    return Found(ABOUT, sheet.where, (), tuple(lines), tuple(unknown))


@cache
def _field_words() -> frozenset[str]:
    return frozenset(folded(word) for word in in_every_language(FIELD))


def find(sheet: Sheet, table: str, *, more: bool = False) -> Found:
    """Read a sheet as one of our tables, from the row that names the most of its columns on."""
    top = _heading_row(sheet, table, more=more)
    numbers = sheet.rows[top:]
    heads = tuple(head_of(table, text_of(cell), more=more) for cell in numbers[0][1]) if numbers else ()
    lines = tuple(_lines(sheet, heads, numbers[1:]))
    return Found(table, sheet.where, heads, lines, tuple(_unknown(heads, numbers[1:])))


def _heading_row(sheet: Sheet, table: str, *, more: bool) -> int:
    known = [recognised(table, cells, more=more) for _, cells in sheet.rows[:LOOK]]
    return known.index(max(known)) if known else 0


def _lines(sheet: Sheet, heads: Sequence[Head], rows: Iterable[tuple[int, Cells]]) -> Iterator[Line]:
    """Yield the rows that hold anything, texts that go on in further columns joined again."""
    for number, cells in rows:
        line = Line(sheet.where, number)
        firsts: dict[tuple[str, str], Head] = {}
        for head, cell in zip(heads, cells, strict=False):
            if head.column is None or is_empty(cell):
                continue
            first = firsts.setdefault((head.column.field, head.who), head)
            if first is head:
                line.cells[head] = cell
            elif not _MORE.fullmatch(head.text):
                message = N_("{place}: the sheet has two columns for this. Keep one of them.")
                raise Fault(message, place=line.place(head))
            else:
                line.cells[first] = text_of(line.cells[first]) + text_of(cell)
        if any(text_of(cell).strip() for cell in line.cells.values()):
            yield line


def _unknown(heads: Sequence[Head], rows: Iterable[tuple[int, Cells]]) -> Iterator[str]:
    """Yield the headings of columns that hold something and that no field is called by."""
    used = {place for _, cells in rows for place, cell in enumerate(cells) if text_of(cell).strip()}
    for place in sorted(used):
        head = heads[place] if place < len(heads) else Head(None, "")
        if head.column is None:
            yield head.text or letter(place)


def check_size(file: object, rows: int, width: int) -> None:
    """Raise `Fault` for a sheet no workshop can have filled."""
    if rows > MOST_ROWS or width > MOST_COLUMNS:
        message = N_("{file} is too large: sheets of up to {rows} rows and {columns} columns are read.")
        raise Fault(message, file=file, rows=MOST_ROWS, columns=MOST_COLUMNS)


def letter(place: int) -> str:
    """Return a column's letter in a spreadsheet, from 0 for A."""
    high, low = divmod(place, 26)
    return (letter(high - 1) if high else "") + chr(ord("A") + low)
