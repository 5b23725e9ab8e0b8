"""What may stand for a persona's face: a picture, an emoji, or the initials.

A journey file is anybody's work, so a portrait is shown only if it is exactly one of the two things the widgets make.
The browser judges by the same rules (``static/personas/portrait.js``; ``tests/js/portraits.json`` holds both to them).
"""

from __future__ import annotations

import re

PICTURE = re.compile(r"data:image/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}")
"""A picture inside the file: of a kind that can neither run nor load anything, and nothing beside it."""

_SIGN = "[\u2190-\u2bff\U0001f000-\U0001faff]"
_FORM = "[\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
EMOJI = re.compile(f"(?:[\U0001f1e6-\U0001f1ff]{{2}}|{_SIGN}{_FORM}*(?:\u200d{_SIGN}{_FORM}*)*)")
"""One emoji: a flag, or signs in their variants (tone of skin, colour) that are joined into one."""
LONGEST_EMOJI = 12
"""In code points: a family of four with its tones of skin has eleven."""


def picture(portrait: str) -> str:
    """Return the portrait if it is a picture, else nothing."""
    return portrait if PICTURE.fullmatch(portrait) else ""


def emoji(portrait: str) -> str:
    """Return the portrait if it is one emoji, else nothing."""
    return portrait if len(portrait) <= LONGEST_EMOJI and EMOJI.fullmatch(portrait) else ""


def initials(name: str) -> str:
    """Return the first letters of the first and the last word; a sign for nobody when there are none."""
    letters = [word[0].upper() for word in name.split() if word[0].isalpha()]
    return "".join([*letters[:1], *letters[1:][-1:]]) or "?"
