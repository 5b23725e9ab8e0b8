"""What people read is spelled as a dictionary, or the project's own list of words, has it."""

from __future__ import annotations

import prose
import pytest

LANGUAGES = ("id", "en")
SLIPS = {
    "id": ("pelangan", "menjalnkan", "tujuann", "pertnyaan", "dirasakkan"),
    "en": ("custmer", "jouney", "recieve", "seperate", "touchpiont"),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_is_known(lang: str) -> None:
    """An unknown word is a slip to mend, or a good one to enter in this folder's list of the language."""
    is_known = prose.checker(lang)
    unknown = [
        f"{where}: {word}" for where, text in prose.prose(lang) for word in prose.words(text) if not is_known(word)
    ]
    assert unknown == []


@pytest.mark.parametrize(("lang", "slip"), [(lang, slip) for lang, slips in SLIPS.items() for slip in slips])
def test_a_slip_is_seen(lang: str, slip: str) -> None:
    assert not prose.checker(lang)(slip)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_is_in_order_and_holds_nothing_idle(lang: str) -> None:
    own = prose.own(lang)
    assert own == sorted(set(own), key=str.casefold)
    used = {word.casefold() for _, text in prose.prose(lang) for word in prose.words(text)}
    assert [word for word in own if word.casefold() not in used] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_is_prose_to_check(lang: str) -> None:
    """The notebooks of every track and the catalogue are read."""
    places = {where.split(",")[0].split("/")[-2:][0] for where, _ in prose.prose(lang)}
    assert places == {"map", "process", "experience", "practice", "glints", "jejak.po"}


def test_code_addresses_and_gaps_are_no_words() -> None:
    text = "Buka [langkah 1](01-tujuan.ipynb), lalu `jejak new`, **File → New**, Ctrl+Z: {name} <b>it’s</b>"
    assert prose.words(text) == ["Buka", "langkah", "lalu", "it's"]
