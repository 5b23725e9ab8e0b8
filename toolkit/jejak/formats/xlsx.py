"""A journey as a workbook, a sheet per table, made to be read and edited in Excel or LibreOffice and loaded back.

Texts are cells of the type text, never formulas, and marked (`quotePrefix`) where a spreadsheet would take them for one
when somebody edits them. What a cell cannot hold is spelled twice in the file, so that people see ``_x000D_``: spelled
once, the spreadsheet would turn it into the character, and LibreOffice a carriage return into a line end. Columns of
text have the text format, so that *3/4* stays what was typed. Menus of words come from a hidden sheet.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import warnings
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook, load_workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from jejak import vocab
from jejak.faults import Fault
from jejak.formats.cells import is_empty
from jejak.formats.columns import ABOUT, FIRST
from jejak.formats.loading import to_journey
from jejak.formats.safety import looks_like_formula, spelled, unspelled
from jejak.formats.sheets import Sheet, check_size
from jejak.formats.tables import from_journey
from jejak.i18n import N_
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

    from jejak.formats.cells import Cell
    from jejak.formats.loading import Loaded
    from jejak.formats.tables import Heading, Table
    from jejak.i18n import Speech
    from jejak.model import Journey

LISTS = "_lists"
"""The hidden sheet that holds the words of the menus."""

INK, PAPER, LINE, QUIET = "1E293B", "FFFFFF", "D8DEE9", "64748B"
HEAD = PatternFill("solid", fgColor=INK)
FACE = "Calibri"
HEAD_FONT = Font(FACE, bold=True, color=PAPER)
TEXT, ID = Font(FACE, color=INK), Font(FACE, color=QUIET, size=9)
UNDER = Border(bottom=Side("thin", color=LINE))
TOP = Alignment(vertical="top", horizontal="left", wrap_text=True)
MIDDLE = Alignment(vertical="top", horizontal="center")
ROOMY = 200
"""Rows below the last one that still have menus, for those who add some."""

A4 = 9
"""The number of the paper in the format."""
EARLIEST = dt.date(1900, 3, 1)
"""The first day that Excel counts right; it takes 1900 for a leap year."""
TEXT_FORMAT, DAY_FORMAT = "@", "yyyy-mm-dd"
WIDE, USUAL, NARROW = 44, 26, 12
LINE_HEIGHT, HIGHEST = 15, 300
"""Of a row, in points."""


def write(journey: Journey, say: Speech) -> bytes:
    """Return the workbook of a journey, in the language of `say`."""
    book = Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.title = "Jejak", spelled(journey.title)
    tables = from_journey(journey, say)
    menus = _Menus()
    for table in tables:
        _sheet(book.create_sheet(table.title), table, menus, say)
    menus.write(book.create_sheet(LISTS))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


class _Menus:
    """The words to choose from, in columns of a hidden sheet: a menu's own list may hold 255 characters only."""

    def __init__(self) -> None:
        self.lists: list[tuple[str, ...]] = []

    def place(self, words: tuple[str, ...]) -> str:
        """Return where a list of words stands, as a formula."""
        if words not in self.lists:
            self.lists.append(words)
        letter = get_column_letter(self.lists.index(words) + 1)
        return f"'{LISTS}'!${letter}$1:${letter}${len(words)}"

    def write(self, sheet: Worksheet) -> None:
        """Fill the hidden sheet."""
        sheet.sheet_state = "hidden"
        for row in range(max(map(len, self.lists), default=0)):
            for column, words in enumerate(self.lists, start=1):
                if row < len(words):
                    _put_text(sheet.cell(row + 1, column), words[row])


def _sheet(sheet: Worksheet, table: Table, menus: _Menus, say: Speech) -> None:
    widths = [_width(heading, table) for heading in table.headings]
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    last = get_column_letter(len(table.headings))
    sheet.freeze_panes = f"{get_column_letter(len(FIRST.get(table.name, ('',))) + 1)}2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.print_title_rows = "1:1"
    _offer(sheet, table, menus, say)
    for place, heading in enumerate(table.headings, start=1):
        _head(sheet.cell(1, place), heading.text)
        for row, cells in enumerate(table.rows, start=2):
            _fill(sheet.cell(row, place), cells[place - 1], heading, table)
    for row, cells in enumerate(table.grid, start=1):
        lines = max(_lines(cell, width) for cell, width in zip(cells, widths, strict=True))
        # A height of its own stops a row from growing while somebody types, so one line keeps the usual.
        if lines > 1:
            sheet.row_dimensions[row].height = min(lines * LINE_HEIGHT, HIGHEST)


def _lines(cell: Cell, width: int) -> int:
    """Return about how many lines a cell takes in a column of that many characters."""
    return sum(1 + len(line) // width for line in cell.split("\n")) if isinstance(cell, str) else 1


def _head(cell: SheetCell, text: str) -> None:
    _put_text(cell, text)
    cell.font, cell.fill, cell.alignment = HEAD_FONT, HEAD, TOP


def _put_text(cell: SheetCell, text: str) -> None:
    """Put a text into a cell, which then is of the type text whatever the text begins with."""
    cell.value = spelled(spelled(text))
    cell.data_type = "s"
    cell.quotePrefix = looks_like_formula(text)


def _fill(cell: SheetCell, value: Cell, heading: Heading, table: Table) -> None:
    if isinstance(value, dt.date) and value < EARLIEST:
        value = value.isoformat()
    if isinstance(value, str):
        _put_text(cell, value)
    else:
        cell.value = value
    kind = heading.column.kind
    cell.font = ID if heading.column.field in {"id", "extra"} and table.name != ABOUT else TEXT
    cell.border, cell.alignment = UNDER, MIDDLE if kind in {"number", "yes", "day"} and table.name != ABOUT else TOP
    if kind == "day":
        cell.number_format = DAY_FORMAT
    elif not isinstance(value, int | float):
        cell.number_format = TEXT_FORMAT


def _width(heading: Heading, table: Table) -> int:
    """Return a column's width in characters: narrow for numbers, wide for sentences."""
    if table.name == ABOUT:
        return USUAL * (1 if heading is table.headings[0] else 3)
    if heading.column.kind in {"number", "yes", "day"}:
        return max(NARROW, min(len(heading.text) + 4, USUAL))
    place = table.headings.index(heading)
    longest = max((len(str(row[place])) for row in table.rows if row[place] is not None), default=0)
    return WIDE if longest > WIDE else USUAL if longest > NARROW else NARROW + 8


# Menus and colours ----


def _offer(sheet: Worksheet, table: Table, menus: _Menus, say: Speech) -> None:
    """Offer the words of each column in a menu, refuse others where the vocabulary is closed, colour the feelings."""
    for place, heading in enumerate(table.headings, start=1):
        letter = get_column_letter(place)
        cells = f"{letter}2:{letter}{len(table.rows) + ROOMY}"
        rule = _rule(heading, menus, say) if table.name != ABOUT else None
        if rule:
            rule.add(cells)
            sheet.add_data_validation(rule)
        if heading.column.field in {"valence", "felt"}:
            for emotion in vocab.EMOTIONS:
                sheet.conditional_formatting.add(cells, _coloured(emotion))


def _rule(heading: Heading, menus: _Menus, say: Speech) -> DataValidation | None:
    if heading.choices and all(heading.choices):
        rule = DataValidation("list", formula1=menus.place(heading.choices), allow_blank=True)
        rule.showErrorMessage = heading.closed
        rule.error = say(CHOOSE)
        return rule
    limits = {"valence": (-2, 2), "arousal": (-2, 2), "felt": (-2, 2), "impact": (1, 5), "effort": (1, 5)}
    if heading.column.field not in limits:
        return None
    low, high = limits[heading.column.field]
    rule = DataValidation("whole", operator="between", formula1=low, formula2=high, allow_blank=True)
    rule.showErrorMessage, rule.error = True, say(WHOLE, low=low, high=high)
    return rule


CHOOSE = N_("Choose one of the words in the menu.")
WHOLE = N_("Give a whole number from {low} to {high}, or leave the cell empty.")


def _coloured(emotion: vocab.Emotion) -> Any:
    """Return the colour of a level; its number stands in the cell."""
    return CellIsRule("equal", [str(emotion.valence)], font=Font(FACE, color=emotion.text[1:].upper(), bold=True))


# The way back ----


def read(path: Path) -> Journey:
    """Return the journey in a workbook, or in a sheet of touchpoints that somebody made; raises `Fault`."""
    return load(path).journey


def load(path: Path) -> Loaded:
    """Return the journey in a workbook, and what could not be placed.

    Formulas give the value they had when the workbook was saved; macros, links and pictures are not looked at. Raises
    `Fault` naming file, sheet, row and column, what is wrong and what to do.
    """
    _check_package(path)
    try:
        with _opened(path) as book:
            given = [_read_sheet(path, each) for each in book.worksheets if each.title != LISTS]
    except Fault:
        raise
    except Exception:  # noqa: BLE001 - a damaged package fails in countless ways within openpyxl
        raise Fault(DAMAGED, file=path) from None
    return to_journey(given, path, path.stem)


DAMAGED = N_("{file} is not a workbook Jejak can read. Open it in Excel or LibreOffice and save it as .xlsx.")
LARGEST, PARTS = 64 << 20, 2000
"""How large a workbook may be when unpacked, in bytes, and how many files it may hold."""


def _check_package(path: Path) -> None:
    """Raise `Fault` for what is no workbook, unpacks to something huge, or declares entities."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            if len(parts) > PARTS or sum(part.file_size for part in parts) > LARGEST:
                raise Fault(
                    N_("{file} is too large: it unpacks to more than {size} MB."), file=path, size=LARGEST >> 20
                )
            if any(
                b"<!" + b"DOCTYPE" in package.read(part).replace(b"\0", b"").upper() for part in parts if _is_xml(part)
            ):
                raise Fault(DAMAGED, file=path)
    except OSError as error:
        raise in_words(error, path) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError):
        raise Fault(DAMAGED, file=path) from None


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels", ".vml"))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Workbook]:
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what a workbook holds beside cells
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _read_sheet(path: Path, sheet: Any) -> Sheet:
    rows = []
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        row = tuple(unspelled(unspelled(cell)) if isinstance(cell, str) else cell for cell in cells)
        if any(not is_empty(cell) for cell in row):
            rows.append((number, row))
            check_size(path, len(rows), len(row))
    return Sheet(sheet.title, sheet.title, tuple(rows))
