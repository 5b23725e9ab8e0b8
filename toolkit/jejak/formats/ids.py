"""Ids made from words: readable, within the limits of an id, and the same for the same words."""

from __future__ import annotations

import re
import unicodedata
from itertools import count

LONGEST = 40


def made(name: str, fallback: str, taken: set[str]) -> str:
    """Return a new id from the letters of a name, or else from `fallback`; it counts as taken from then on."""
    letters = unicodedata.normalize("NFKD", name[:200]).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST].strip("-")
    return fresh(slug or fallback, taken)


def fresh(wanted: str, taken: set[str]) -> str:
    """Return an id, numbered where it is taken; it counts as taken from then on."""
    numbered = (f"{wanted}-{number}" for number in count(2))
    found = wanted if wanted not in taken else next(each for each in numbered if each not in taken)
    taken.add(found)
    return found
