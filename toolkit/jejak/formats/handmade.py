"""A table of touchpoints that somebody made by hand, brought into the form of ours.

Such a table has no ids. It may say *medsos* where ours says a key, 1 to 5 where ours says -2 to +2, and name a stage
only in the first of its rows, as merged cells do. The spellings are those of pasting into the form.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from jejak import spellings, vocab
from jejak.formats.cells import NO, YES, Cell, text_of
from jejak.formats.lexicon import folded
from jejak.formats.sheets import Line
from jejak.i18n import N_, Sentence
from jejak.spellings import of_choice, parted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.formats.columns import Column
    from jejak.formats.sheets import Found
    from jejak.vocab import Choice

SCALE = range(1, 6)
MIDDLE = 3
"""The middle of a scale from 1 to 5."""


def tidied(found: Found) -> tuple[Found, list[Sentence]]:
    """Return the table with our words in its cells, and what was done to it."""
    notes: list[Sentence] = []
    lines = [_worded(line) for line in found.lines]
    if _is_scale(lines):
        lines = [_shifted(line) for line in lines]
        notes.append(Sentence(N_("Emotions from 1 to 5 become −2 to +2.")))
    lines, filled = _filled(lines, found)
    if filled:
        message = N_("Where the stage is empty, it is that of the row above ({n} rows).")
        notes.append(Sentence(message, {"n": filled}))
    return replace(found, lines=tuple(lines)), notes


def _worded(line: Line) -> Line:
    cells = {head: _cell(head.column, cell) for head, cell in line.cells.items() if head.column}
    return Line(line.sheet, line.number, {head: cell for head, cell in cells.items() if cell is not None})


def _cell(column: Column, cell: Cell) -> Cell:
    """Return a cell in our words; ``None`` for one that says in words that it says nothing."""
    word = folded(text_of(cell))
    if column.kind == "yes":
        return _yes_or_no().get(word, cell)
    if not (column.choices or column.refers_to or column.kind == "number"):
        return cell
    if word in {folded(each) for each in parted(spellings.NOTHING)}:
        return None
    if column.kind == "texts":
        return _listed(column, cell)
    return _words(column.field).get(word, cell)


def _listed(column: Column, cell: Cell) -> Cell:
    """Return one motive per line where all between commas or semicolons are known; else the words as they are."""
    words = _words(column.field)
    parts = [folded(part) for part in re.split(r"[,;/\n]", text_of(cell)) if part.strip()]
    return "\n".join(str(words[part]) for part in parts) if all(part in words for part in parts) else cell


@cache
def _words(field: str) -> dict[str, Cell]:
    """Return the keys, or the levels, of a field by every spelling that people use."""
    levels: dict[str, Cell] = {each.key: each.valence for each in vocab.EMOTIONS}
    found = {folded(word): choice.key for choice in _VOCABULARY.get(field, ()) for word in of_choice(choice) if word}
    return {word: levels[key] if field == "valence" else key for word, key in found.items()}


@cache
def _yes_or_no() -> dict[str, Cell]:
    spelled: dict[str, Cell] = {folded(each): YES for each in parted(spellings.YES)}
    return spelled | {folded(each): NO for each in parted(spellings.NO)}


_VOCABULARY: dict[str, tuple[Choice, ...]] = {
    "stage": vocab.STAGES,
    "channel": vocab.CHANNELS,
    "barrier": vocab.BARRIERS,
    "motives": vocab.MOTIVES,
    "evidence": vocab.EVIDENCE,
    "valence": vocab.EMOTIONS,
}


# Emotions on another scale, stages said once ----


def _is_scale(lines: Iterable[Line]) -> bool:
    """Tell whether the emotions run from 1 to 5: none lies outside, and one is too high for ours."""
    numbers = [number for line in lines for number in _feelings(line)]
    return bool(numbers) and set(numbers) <= {*SCALE} and max(numbers) >= MIDDLE


def _feelings(line: Line) -> Iterable[float]:
    cells = (cell for head, cell in line.cells.items() if head.column and head.column.field == "valence")
    return (_as_number(cell) for cell in cells)


def _as_number(cell: Cell) -> float:
    try:
        return float(text_of(cell).replace(",", "."))
    except ValueError:
        return 0


def _shifted(line: Line) -> Line:
    cells = {
        head: _as_number(cell) - MIDDLE if head.column and head.column.field == "valence" else cell
        for head, cell in line.cells.items()
    }
    return Line(line.sheet, line.number, cells)


def _filled(lines: list[Line], found: Found) -> tuple[list[Line], int]:
    """Return the lines with the stage of the row above where they name none, and how many those are."""
    head = next((head for head in found.heads if head.column and head.column.field == "stage"), None)
    done, above, filled = [], None, 0
    for line in lines:
        own = line.cells.get(head) if head else None
        lacks = head is not None and own is None and above is not None
        filled += lacks
        done.append(Line(line.sheet, line.number, {**line.cells, head: above}) if lacks and head else line)
        above = above if own is None else own
    return done, filled
