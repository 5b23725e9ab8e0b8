"""Words for keys, and the certain way back.

A cell shows the word for a key: *Mesin pencari* for ``search_engine``, *Kamar mulai gerah [room-gets-hot]* for a
touchpoint. Reading takes the word of either language, or the key. Somebody's own words that would be read as a key
are put in quotation marks, ``“Toko”``; so are words that stand in quotation marks anyway. Before a word is written, it
is read: what would not come back as the same value is written in a plainer way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from jejak import vocab
from jejak.spellings import in_every_language

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.vocab import Choice

Named: TypeAlias = tuple[str, str]
"""A key and the words for it."""
Tier: TypeAlias = Iterable[Named]

_BRACKETED = re.compile(r"\[([A-Za-z0-9_-]{1,64})\]$")


@dataclass(frozen=True)
class Lexicon:
    """What cells of one kind may say: `labels` by key, to write; `keys` by folded spelling, to read.

    `known` are keys that mean themselves. With `bracketed`, a known key in square brackets decides.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    bracketed: bool = False

    def spoken(self, value: str) -> str:
        """Return the words for a value that are read as this value again."""
        choices = (self.labels.get(value, value), value)
        return next((each for each in choices if self.understood(each) == value), f"“{value}”")

    def understood(self, text: str) -> str:
        """Return the value that words stand for: a key, or the words themselves."""
        if len(text) > 1 and text[0] == "“" and text[-1] == "”":
            return text[1:-1]
        if text in self.known:
            return text
        found = _BRACKETED.search(text.rstrip()) if self.bracketed else None
        if found and found[1] in self.known:
            return found[1]
        return self.keys.get(folded(text), text)

    def knows(self, value: str) -> bool:
        """Tell whether a value is a key, not somebody's own words."""
        return value in self.known


def folded(text: str) -> str:
    """Return what two spellings of one word have in common."""
    return " ".join(text.casefold().split())


def of_choices(choices: Iterable[Choice], say: Speech) -> Lexicon:
    """Return the lexicon of a vocabulary: its labels in the language of `say`, spellings in every language."""
    choices = tuple(choices)
    return Lexicon(
        labels={each.key: say(each.label) for each in choices if each.key},
        keys=_tiers(_keys(choices), _spellings(choices)),
        known=frozenset(each.key for each in choices if each.key),
    )


def of_stages(rows: Iterable[Named], say: Speech) -> Lexicon:
    """Return the lexicon of a map's stages, given as (id, own name or nothing)."""
    rows = tuple(rows)
    named = [(key, name) for key, name in rows if folded(name)]
    nameless = {key for key, name in rows if not folded(name)}
    plain = [(key, word) for key, word in _spellings(vocab.STAGES) if key in nameless]
    return Lexicon(
        labels={key: name if folded(name) else vocab.label(vocab.STAGES, key, say) for key, name in rows},
        keys=_tiers(named, plain, _keys(vocab.STAGES), _spellings(vocab.STAGES)),
        known=frozenset(key for key, _ in rows),
    )


def of_stage(key: str, say: Speech) -> Lexicon:
    """Return the lexicon of one stage's name: the vocabulary's word stands where the stage has no name of its own."""
    choices = [each for each in vocab.STAGES if each.key == key]
    return Lexicon(
        labels={"": say(choices[0].label)} if choices else {},
        keys={folded(word): "" for _, word in _spellings(choices)},
        known=frozenset({""}),
    )


def of_records(rows: Iterable[Named]) -> Lexicon:
    """Return the lexicon of records that others refer to, given as (id, name): the name, then the id in brackets."""
    rows = tuple(rows)
    return Lexicon(
        labels={key: f"{' '.join(name.split())} [{key}]" if name.split() else key for key, name in rows},
        keys=_tiers(rows),
        known=frozenset(key for key, _ in rows),
        bracketed=True,
    )


def of_personas(rows: Iterable[Named]) -> Lexicon:
    """Return the lexicon of personas in headings, given as (id, name): the name where it tells them apart."""
    rows = tuple(rows)
    short = {key: " ".join(name.split()) for key, name in rows if 0 < len(name) <= _HEADING}
    return Lexicon(
        labels={key: name for key, name in short.items() if name},
        keys=_tiers(rows),
        known=frozenset(key for key, _ in rows),
    )


_HEADING = 60
"""How long a name may be that stands in a heading."""


def _keys(choices: Iterable[Choice]) -> list[Named]:
    return [(each.key, each.key) for each in choices if each.key]


def _spellings(choices: Iterable[Choice]) -> list[Named]:
    return [(each.key, word) for each in choices for word in in_every_language(each.label)]


def _tiers(*tiers: Tier) -> dict[str, str]:
    """Return keys by spelling. An earlier tier decides; a spelling of two keys in one tier means neither."""
    found: dict[str, str] = {}
    for tier in tiers:
        these: dict[str, set[str]] = {}
        for key, word in tier:
            these.setdefault(folded(word), set()).add(key)
        clear = {word: keys.pop() for word, keys in these.items() if len(keys) == 1 and word}
        found = clear | found
    return found
