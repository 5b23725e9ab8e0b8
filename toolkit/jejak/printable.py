"""Text as it may stand in a page: control characters are made visible, writing directions kept in.

Directions after the Unicode Bidirectional Algorithm (UAX #9): an isolate ends every embedding and override
that was opened inside it, and nothing inside can end it from within once its own marks are balanced.
"""

from __future__ import annotations

PICTURES = 0x2400  # U+2400 to U+241F picture the control characters U+0000 to U+001F
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_VISIBLE = (
    {code: chr(PICTURES + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
    | {0x7F: "\N{SYMBOL FOR DELETE}"}
    | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], REPLACEMENT)
)

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
ISOLATES = "\u2066\u2067\u2068"


def printable(text: str) -> str:
    """Return the text with everything that XML 1.0 and HTML forbid replaced by a visible sign.

    C0 controls show their picture (U+2400 block); C1 controls, lone surrogates and the noncharacters
    U+FFFE and U+FFFF, which have none, show U+FFFD. Tabs, line ends and all other characters stay.
    """
    return text.translate(_VISIBLE)


def balanced(text: str) -> str:
    """Return the text with as many isolates opened before and closed after it as it leaves open itself."""
    opened = unmatched = 0
    for character in text:
        if character in ISOLATES:
            opened += 1
        elif character == POP_ISOLATE and opened:
            opened -= 1
        elif character == POP_ISOLATE:
            unmatched += 1
    return FIRST_STRONG_ISOLATE * unmatched + text + POP_ISOLATE * opened


def isolated(text: str) -> str:
    """Return the text so that, within a sentence, its writing direction cannot disturb the words around it."""
    return f"{FIRST_STRONG_ISOLATE}{balanced(text)}{POP_ISOLATE}"
