from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak.i18n import speech
from jejak.render.curve import HEIGHT, centre, down, line, path, runs, share
from jejak.render.paper import COLUMNS, sheets
from jejak.render.words import extremes, sides, words

EN = speech("en")
levels = st.lists(st.none() | st.integers(-2, 2), max_size=70)
PERSONAS = st.lists(st.none() | st.integers(-2, 2), min_size=1, max_size=5)

Point = tuple[float, float]


def segments(d: str) -> list[list[tuple[Point, Point, Point, Point]]]:
    """The Bézier segments of a path, one list per unbroken stretch."""
    stretches = []
    for stretch in d.split("M")[1:]:
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", stretch)]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        stretches.append([(points[at], *points[at + 1 : at + 4]) for at in range(0, len(points) - 1, 3)])
    return stretches


def bezier(y: tuple[float, ...], t: float) -> float:
    u = 1 - t
    return u**3 * y[0] + 3 * u * u * t * y[1] + 3 * u * t * t * y[2] + t**3 * y[3]


@given(levels)
def test_the_line_passes_through_every_rated_column_and_breaks_where_none_is(ratings: list[int | None]) -> None:
    stretches = [run for run in runs(ratings) if len(run) > 1]
    drawn = segments(line(ratings))
    assert len(drawn) == len(stretches)
    for run, stretch in zip(stretches, drawn, strict=True):
        assert [start for start, *_ in stretch] + [stretch[-1][-1]] == [pytest.approx(spot) for spot in run]


@given(levels)
def test_the_line_stays_between_the_ratings_it_joins(ratings: list[int | None]) -> None:
    for stretch in segments(line(ratings)):
        for segment in stretch:
            heights = tuple(y for _, y in segment)
            low, high = sorted((heights[0], heights[-1]))
            curve = [bezier(heights, step / 20) for step in range(21)]
            assert all(low - 0.01 <= y <= high + 0.01 for y in curve)
            moves = [after - before for before, after in pairwise(curve)]
            assert all(move >= -0.01 for move in moves) or all(move <= 0.01 for move in moves)


@given(levels)
def test_the_line_has_no_corners(ratings: list[int | None]) -> None:
    for stretch in segments(line(ratings)):
        for (_, _, before, joint), (_, after, _, _) in pairwise(stretch):
            assert joint[1] - before[1] == pytest.approx(after[1] - joint[1], abs=0.01)


@given(st.integers(0, 80), st.integers(1, 80), st.data())
def test_dots_and_line_agree_on_the_middle_of_a_column(first: int, count: int, data: st.DataObject) -> None:
    columns = range(first, first + count)
    column = data.draw(st.sampled_from(columns))
    assert share(column, columns) / 100 * count == pytest.approx(centre(column) - first)
    assert 0 < share(column, columns) < 100


def test_levels_stand_evenly_with_room_for_words_above_and_below() -> None:
    heights = [down(level) for level in (2, 1, 0, -1, -2)]
    assert len({after - before for before, after in pairwise(heights)}) == 1
    assert heights[0] >= 40
    assert heights[-1] <= HEIGHT - 40


def test_two_ratings_are_joined_by_a_straight_line() -> None:
    ((segment,),) = segments(path([(0.5, 10), (1.5, 40)], range(2)))
    assert [y for _, y in segment] == [10, 20, 30, 40]


@given(levels, st.data())
def test_a_sheet_shows_all_of_the_line_that_passes_over_it_and_nothing_else(
    ratings: list[int | None], data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, 69))
    columns = range(first, first + data.draw(st.integers(1, 12)))
    every = [each for stretch in segments(line(ratings)) for each in stretch]
    seen = [each for stretch in segments(line(ratings, columns)) for each in stretch]
    assert seen == [each for each in every if each[-1][0] > columns.start and each[0][0] < columns.stop]


def test_one_rating_alone_has_no_line() -> None:
    assert line([None, 1, None]) == ""
    assert line([]) == ""


# Words beside the dots ----


@given(PERSONAS)
def test_each_level_of_a_column_speaks_once_and_only_one_on_each_outer_side(ratings: list[int | None]) -> None:
    spoken = list(sides(ratings))
    assert [level for level, _ in spoken] == (
        sorted({each for each in ratings if each is not None}, reverse=True) or [None]
    )
    assert sum(side == "above" for _, side in spoken) <= 1
    assert sum(side == "below" for _, side in spoken) <= 1


@given(PERSONAS)
def test_words_keep_inside_the_picture_and_apart_from_each_other(ratings: list[int | None]) -> None:
    people = [(level, 2, -2) for level in ratings]
    placed = sorted(each.y for each in words(people, range(1), EN))
    assert all(y >= 12 and y + 15 <= HEIGHT for y in placed)
    assert all(after - before >= 15 for before, after in pairwise(placed))


def test_peak_and_trough_are_named_at_their_first_place() -> None:
    assert extremes([(0, 2, -1, 2, -1)], EN) == {(1, 2): "Peak", (2, -1): "Trough"}


def test_a_flat_curve_has_neither_peak_nor_trough() -> None:
    assert extremes([(1, None, 1)], EN) == {}


def test_with_several_personas_the_names_carry_the_shape_of_the_dots() -> None:
    assert extremes([(1, 0), (1, 2)], EN) == {(0, 1): "Peak ● · Trough ◆", (1, 0): "Trough ●", (1, 2): "Peak ◆"}


def test_words_give_number_and_feeling() -> None:
    assert [each.text for each in words([(2, -1, None)], range(3), EN)] == ["+2 delighted", "−1 doubtful", "not rated"]


def test_personas_who_share_a_level_are_named_by_their_shapes_since_one_dot_hides_the_other() -> None:
    """Fault guarded: of three personas who felt the same only one was to be seen."""
    found = words([(1, 0), (1, 1), (1, 2), (-1, 2), (-1, 0)], range(2), EN)
    assert [each.text for each in found if each.x < 50] == ["+1 relieved ●◆■", "−1 doubtful ▲✚"]


def test_five_personas_have_five_shapes() -> None:
    """Fault guarded: the fifth persona's peak carried the shape of the first."""
    names = extremes([(0, 1), (0, 1), (0, 1), (0, 1), (0, 1)], EN)
    assert names == {(1, 1): "Peak ●◆■▲✚", (0, 0): "Trough ●◆■▲✚"}


def test_words_beside_the_last_dot_stand_on_its_left_where_there_is_room() -> None:
    """Fault guarded: they were cut off at the edge of the picture."""
    people = [(2, 2), (0, 0), (-2, -2)]
    assert [each.shift for each in words(people, range(2), EN)] == [0, 13, 0, 0, -13, 0]


# Sheets of paper ----


@given(st.lists(st.integers(0, 6), min_size=1, max_size=80).map(sorted), st.sampled_from(list(COLUMNS.values())))
def test_every_column_is_on_exactly_one_sheet_and_no_sheet_is_too_wide(stages: list[int], size: int) -> None:
    parts = sheets(stages, size)
    assert [column for part in parts for column in part] == list(range(len(stages)))
    assert all(1 <= len(part) <= size for part in parts)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=80).map(sorted))
def test_a_stage_that_fits_a_sheet_is_never_cut(stages: list[int]) -> None:
    for part in sheets(stages)[1:]:
        if stages[part.start] == stages[part.start - 1]:
            assert stages.count(stages[part.start]) > 8


def widths(spans: str, size: int = 8) -> list[int]:
    """The columns on each sheet, given how many each stage has: ``"5 3 1"``."""
    stages = [stage for stage, span in enumerate(spans.split()) for _ in range(int(span))]
    return [len(part) for part in sheets(stages, size)]


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ("8", [8]),
        ("9", [4, 5]),
        ("5 3 1", [5, 4]),
        ("2 2 2 2 1", [4, 5]),
        ("4 4 4 1", [8, 5]),
        ("3 3 3 3 3 3 3", [6, 6, 6, 3]),
        ("8 1", [8, 1]),
        ("17", [5, 6, 6]),
        ("1 17", [6, 6, 6]),
    ],
)
def test_sheets_are_as_few_and_as_even_as_stages_allow(spans: str, found: list[int]) -> None:
    """Fault guarded: nine columns went as eight and one, with a whole sheet for the last."""
    assert sorted(widths(spans)) == sorted(found)
    assert len(widths(spans)) == len(found)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=80).map(sorted))
def test_a_larger_sheet_never_needs_more_of_them(stages: list[int]) -> None:
    assert len(sheets(stages, COLUMNS["a3"])) <= len(sheets(stages, COLUMNS["a4"]))
