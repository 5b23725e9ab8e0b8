import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak.letters import width, wrapped

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def test_words_are_as_wide_as_in_helvetica():
    assert width("Ai", 1000) == 667 + 222
    assert width("Ai", 1000, bold=True) == 722 + 278


@pytest.mark.parametrize(("text", "same"), [("é", "e"), ("Ñ", "N"), ("e\u0301", "e"), ("a\u200d", "a")])
def test_accents_and_joiners_take_no_room_of_their_own(text, same):
    assert width(text, 12) == width(same, 12)


def test_wide_letters_and_signs_count_as_squares():
    assert width("日😀", 10) == 20


@given(TEXTS, st.booleans())
def test_every_line_fits_and_no_letter_is_lost(text, bold):
    lines = wrapped(text, 80, 13, bold=bold)
    assert all(width(line, 13, bold=bold) <= 80.0001 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_own_line_ends_stay_and_long_words_are_cut():
    assert wrapped("a\nb c", 100, 10) == ["a", "b c"]
    assert wrapped("m" * 30, 83.3, 10) == ["m" * 10] * 3


def test_a_column_narrower_than_a_letter_still_ends():
    assert wrapped("mmm", 1, 10) == ["m", "m", "m"]


def test_a_word_without_end_is_broken_in_one_go():
    """Fault guarded: every piece measured all that was left, so a word of 40,000 letters took seconds a cell."""
    lines = wrapped("x" * 200_000, 50, 10)
    assert "".join(lines) == "x" * 200_000
    assert {len(line) for line in lines[:-1]} == {10}
