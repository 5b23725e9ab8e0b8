"""Text as it may stand in a page: control characters become visible instead of breaking the markup."""

from __future__ import annotations

PICTURES = 0x2400  # U+2400 to U+241F picture the control characters U+0000 to U+001F
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_VISIBLE = (
    {code: chr(PICTURES + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
    | {0x7F: "\N{SYMBOL FOR DELETE}"}
    | dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], REPLACEMENT)
)


def printable(text: str) -> str:
    """Return the text with everything that XML 1.0 and HTML forbid replaced by a visible sign.

    C0 controls show their picture (U+2400 block); C1 controls, lone surrogates and the noncharacters
    U+FFFE and U+FFFF, which have none, show U+FFFD. Tabs, line ends and all other characters stay.
    """
    return text.translate(_VISIBLE)
