"""The words by which a paste is understood: told in both languages, and none of them means two things."""

from __future__ import annotations

import msgspec
import pytest

from jejak.i18n import speech
from jejak.model import Touchpoint
from jejak.spellings import OTHERS
from jejak.widgets.pasting import paste_words

WORDS = paste_words(speech("en"))
OF_THE_FORM = {"feeling"}


def spellings(entries: list[dict], name: str) -> list[tuple[str, object]]:
    return [(word.lower().replace(" ", ""), entry[name]) for entry in entries for word in entry["words"]]


def clashes(pairs: list[tuple[str, object]]) -> list[str]:
    meant: dict[str, object] = {}
    return [word for word, key in pairs if meant.setdefault(word, key) != key]


@pytest.mark.parametrize("vocabulary", WORDS["words"])
def test_no_word_of_a_vocabulary_means_two_things(vocabulary):
    assert clashes(spellings(WORDS["words"][vocabulary], "key")) == []


def test_no_heading_means_two_fields():
    assert clashes(spellings(WORDS["fields"], "name")) == []


def test_every_field_is_one_of_a_touchpoint():
    known = {field.name for field in msgspec.structs.fields(Touchpoint)} | OF_THE_FORM
    assert {field["name"] for field in WORDS["fields"]} <= known


def test_every_field_to_write_in_can_be_pasted():
    ours = {"id", "ratings", "extra"}
    fields = {field.name for field in msgspec.structs.fields(Touchpoint)} - ours
    assert fields <= {field["name"] for field in WORDS["fields"]}


def test_more_words_belong_to_keys_that_exist():
    keys = {key for entries in WORDS["words"].values() for entry in entries for key in entry["words"]}
    assert set(OTHERS) <= keys | {"frustrated", "doubtful", "neutral", "relieved", "delighted"}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_sheet_in_either_language_is_understood(lang):
    words = paste_words(speech(lang))
    channel = next(entry for entry in words["words"]["channel"] if entry["key"] == "search_engine")
    assert {"Search engine", "Mesin pencari"} <= set(channel["words"])
    name = next(field for field in words["fields"] if field["name"] == "name")
    assert {"Touchpoint", "Titik kontak"} <= set(name["words"])
