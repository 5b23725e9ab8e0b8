"""A journey as CSV files, one per table, for spreadsheets and for programs.

UTF-8 with a byte order mark, which Excel needs to read it as such. The separator is a semicolon in Indonesian, where
the comma parts decimals and Excel expects it so, and a comma in English. No ``sep=`` line: with it, Excel ignores the
byte order mark. What the texts hold is made safe as `jejak.formats.safety` describes.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

from jejak.faults import Fault
from jejak.formats.columns import tables
from jejak.formats.loading import to_journey
from jejak.formats.safety import guarded, spelled, unguarded, unspelled
from jejak.formats.sheets import LOOK, Sheet, check_size, recognised, table_called
from jejak.formats.tables import from_journey
from jejak.i18n import N_
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jejak.formats.cells import Cell
    from jejak.formats.loading import Loaded
    from jejak.formats.tables import Table
    from jejak.i18n import Speech
    from jejak.model import Journey

SEPARATORS = {"id": ";", "en": ","}
READ = (";", ",", "\t")
LARGEST = 32 << 20
"""The largest file that is read, in bytes."""
SAMPLE = 64 << 10
"""How many characters are looked at to find the separator."""


def write(journey: Journey, say: Speech, separator: str = "") -> dict[str, bytes]:
    """Return the CSV files of a journey by file name; `separator` is the language's unless given."""
    chosen = separator or SEPARATORS[say.lang]
    return {f"{table.name}.csv": _file(table, chosen) for table in from_journey(journey, say)}


def _file(table: Table, separator: str) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_MINIMAL)
    writer.writerows([_safe(cell) for cell in row] for row in table.grid)
    return file.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> Cell:
    """Return a cell with nothing in it that runs. A text in one column is quoted wherever a separator is in it."""
    return guarded(spelled(cell)) if isinstance(cell, str) else cell


# The way back ----


def read(path: Path) -> Journey:
    """Return the journey in a folder of CSV files, or in a single table of touchpoints; raises `Fault`."""
    return load(path).journey


def load(path: Path) -> Loaded:
    """Return the journey in a folder of CSV files or in a single one, and what could not be placed.

    Separators ``;``, ``,`` and tab, a byte order mark or none, any line ends, and UTF-16 as Excel's "Unicode text" are
    understood. Raises `Fault` naming file, row and column, what is wrong and what to do.
    """
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    if not files:
        raise Fault(N_("{folder} holds no CSV file."), folder=path)
    return to_journey([_sheet(file) for file in files], path, path.resolve().stem)


def _sheet(file: Path) -> Sheet:
    text = _text(file)
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r"sep=(.)\r?", first)
    chosen = told[1] if told else _separator(text, file)
    rows = tuple(_rows(rest if told else text, chosen, file))
    return Sheet(file.name, file.stem, rows)


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise Fault(N_("{file} is too large: tables of up to {size} MB are read."), file=file, size=LARGEST >> 20)
        data = file.read_bytes()
    except OSError as error:
        raise in_words(error, file) from None
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        message = N_("{file} is not UTF-8 text. In Excel, save it as “CSV UTF-8 (Comma delimited)”.")
        raise Fault(message, file=file) from None


def _separator(text: str, file: Path) -> str:
    """Return the separator with which the headings are found: that of the row with the most known ones."""
    head = text[:SAMPLE]
    return max(READ, key=lambda each: (_known(head, each, file), head.partition("\n")[0].count(each)))


def _known(text: str, separator: str, file: Path) -> int:
    names = [table_called(file.stem)] if table_called(file.stem) else tables()
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), LOOK))
    except csv.Error:
        return 0
    return max((recognised(name, row, more=True) for row in rows for name in names), default=0)


def _rows(text: str, separator: str, file: Path) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Yield the rows that hold anything, by the number a spreadsheet gives them."""
    kept = 0
    number, rows = 0, csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, row in enumerate(rows, start=1):
            kept += any(row)
            check_size(file, kept, len(row))
            if any(row):
                yield number, tuple(_meant(cell) for cell in row)
    except csv.Error:
        message = N_("{file}, row {row}: a text is too long. A cell holds up to {n} characters.")
        raise Fault(message, file=file, row=rows.line_num, n=csv.field_size_limit()) from None
    if _is_open(text, separator):
        message = N_('{file}, row {row}: a quotation mark (") opens a text and none ends it. Add one or take it out.')
        raise Fault(message, file=file, row=number)


def _is_open(text: str, separator: str) -> bool:
    """Tell whether the last row never ends, so that it swallowed all that follows; the reader says so when strict."""
    try:
        deque(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), maxlen=0)
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _meant(cell: str) -> str:
    """Return a cell as it was written; line ends that another program rewrote are plain ones, ours are spelled out."""
    return unspelled(unguarded(cell.replace("\r\n", "\n").replace("\r", "\n")))
