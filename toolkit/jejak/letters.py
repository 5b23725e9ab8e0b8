"""How wide text is and where it breaks, known without a browser or a font at hand.

Widths are those of Helvetica and Helvetica Bold in thousandths of the type size (Adobe Core 14 AFM files), which
Arial and Liberation Sans share; pictures name these fonts. Letters with accents are as wide as their base; what
neither holds counts as a full square where it is wide (Unicode Standard Annex #11) or a sign, else as a usual letter.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif"
FIRST = " "
"""The tables begin here, in the order of ASCII."""
REGULAR = (
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015),
    *(667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833),
    *(722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333),
    *(556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833),
    *(556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
)
BOLD = (
    *(278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975),
    *(722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833),
    *(722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333),
    *(556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889),
    *(611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584),
)
SIGNS = {
    "“": 500,
    "”": 500,
    "‘": 278,
    "’": 278,
    "–": 556,
    "—": 1000,
    "…": 1000,
    "−": 584,
    "·": 278,
    "×": 584,
    "→": 1000,
    "°": 400,
}
SIGNS |= dict.fromkeys("●◆■▲✚", 750)
"""What is not a letter and often used."""
SQUARE, USUAL = 1000, 700


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is, in the unit of `size`."""
    return sum(_advance(character, bold) for character in text) * size / 1000


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the lines of a text that fit into `room`; its own line ends stay, a word too long for a line is cut."""
    return [line for paragraph in text.splitlines() for line in _lines(paragraph, room * 1000 / size, bold)]


def _lines(paragraph: str, room: float, bold: bool) -> Iterator[str]:  # noqa: FBT001 - passed on, never written out
    space, line, used = _advance(" ", bold), "", 0.0
    for word, length in _pieces(paragraph, room, bold):
        if line and used + space + length > room:
            yield line
            line, used = word, length
        else:
            line, used = f"{line} {word}" if line else word, used + (space if line else 0) + length
    yield line


def _pieces(paragraph: str, room: float, bold: bool) -> Iterator[tuple[str, float]]:  # noqa: FBT001 - likewise
    """Yield words with their lengths; one that no line holds comes in pieces that fill a line each."""
    for word in paragraph.split():
        begin, used = 0, 0
        for place, letter in enumerate(word):
            length = _advance(letter, bold)
            if used + length > room and place > begin:
                yield word[begin:place], room
                begin, used = place, 0
            used += length
        yield word[begin:], used


@cache
def _advance(character: str, bold: bool) -> int:  # noqa: FBT001 - a cache takes its keys by place
    """Return the width of one character in thousandths of the type size."""
    table = BOLD if bold else REGULAR
    place = ord(character) - ord(FIRST)
    if 0 <= place < len(table):
        return table[place]
    if character in SIGNS:
        return SIGNS[character]
    base = unicodedata.normalize("NFD", character)[0]
    return _advance(base, bold) if base != character else _by_kind(character)


def _by_kind(character: str) -> int:
    """Return the width of a character that Helvetica does not have."""
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return 0
    is_square = category == "So" or unicodedata.east_asian_width(character) in {"W", "F"}
    return SQUARE if is_square else USUAL
