"""The prose of the project in both languages, word by word, and the dictionaries that know most of its words."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.pofile import read_po
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory
from spellchecker import SpellChecker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "toolkit/jejak/locale/id/LC_MESSAGES/jejak.po"
NO_PROSE = re.compile(
    r"```.*?```|`[^`]*`"  # code
    r"|jejak (?:compare|export)\b|--\w+"  # commands and options
    r"|\*\*[^*]*→[^*]*\*\*"  # JupyterLab's menus, which are English
    r"|(?<=\])\([^)]*\)|https?://\S+|[\w./-]*\.(?:ipynb|json|html|csv|md)\b"  # addresses and files
    r"|<[^>]+>|&\w+;"  # HTML
    r"|\{[^}]*\}|%\(\w+\)s"  # gaps of a message
    r"|\w+(?:\+\w+)+",  # keys pressed together
    re.DOTALL,
)
USUAL, LONG = 8, 6
"""How often a word occurs to be a usual one, and how many letters one must have for its slips to be words seldom."""
WORD = re.compile(r"[^\W\d_½]+(?:['’][^\W\d_]+)*")


def prose(lang: str) -> Iterator[tuple[str, str]]:
    """Yield everything people read in a language, each with where it stands."""
    for path in sorted(ROOT.glob(f"workshops/{lang}/*/*.ipynb")):
        for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"], 1):
            if cell["cell_type"] == "markdown":
                yield f"{path.relative_to(ROOT)}, cell {number}", "".join(cell["source"])
    yield from _messages(lang)


def _messages(lang: str) -> Iterator[tuple[str, str]]:
    with CATALOGUE.open("rb") as file:
        for message in read_po(file):
            texts = message.id if lang == "en" else message.string
            for text in texts if isinstance(texts, tuple | list) else (texts,):
                if message.id:
                    yield f"{CATALOGUE.name}, line {message.lineno}", text


def words(text: str) -> list[str]:
    """Return the words of a text, without code, addresses and gaps."""
    return WORD.findall(NO_PROSE.sub(" ", text).replace("’", "'"))


def own(lang: str) -> list[str]:
    """Return the project's own words."""
    return Path(__file__).with_name(f"{lang}.txt").read_text(encoding="utf-8").split()


def checker(lang: str) -> Callable[[str], bool]:
    """Return what tells whether a word is known: to a dictionary, or as one of the project's own."""
    known = {word.casefold() for word in own(lang)}
    in_dictionary = _indonesian() if lang == "id" else _english()
    return cache(lambda word: word.casefold() in known or in_dictionary(word.casefold()))


def _english() -> Callable[[str], bool]:
    dictionary = SpellChecker(language="en", distance=1)
    return lambda word: bool(dictionary.known([word, word.removesuffix("'s"), word.removesuffix("s'") + "s"]))


def _indonesian() -> Callable[[str], bool]:
    """A word is known by its root: the stemmer takes prefixes and suffixes away until the dictionary has what is left.

    It finds a root in slips too, "lang" in "pelangan"; so what is one letter off a usual word has to be a root itself.
    """
    factory = StemmerFactory()
    roots = set(factory.get_words())
    stem = factory.create_stemmer().stem
    counts = Counter(word.casefold() for _, text in prose("id") for word in words(text))
    usual = {word for word, count in counts.items() if count >= USUAL and len(word) >= LONG}
    slips = {slip for word in usual for slip in slips_of(word)} - usual
    return lambda word: word in roots or (word not in slips and stem(word) in roots)


def slips_of(word: str) -> Iterator[str]:
    """Yield a word with a letter dropped, doubled, or swapped with the next."""
    for at in range(len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield before + after
        yield before + letter * 2 + after
        if after:
            yield before + after[0] + letter + after[1:]
