from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak.i18n import speech
from jejak.render.curve import HEIGHT, centre, down, line, path, runs, share, shortest
from jejak.render.paper import COLUMNS, sheets
from jejak.render.words import extremes, scale, words

EN = speech("en")
levels = st.lists(st.none() | st.integers(-2, 2), max_size=70)

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


@given(levels, st.sampled_from([-4, -1, 0, 3]))
def test_the_shortest_way_to_write_a_line_is_the_same_line(ratings: list[int | None], lower: int) -> None:
    drawn = line(ratings, lower=lower)
    short = shortest(drawn)
    assert [[pytest.approx(sum(each, ()), abs=0.02) for each in stretch] for stretch in segments(drawn)] == [
        [sum(each, ()) for each in stretch] for stretch in written_out(short)
    ]
    assert len(short) <= len(drawn)


def written_out(d: str) -> list[list[tuple[Point, Point, Point, Point]]]:
    """The segments of a path in steps, whose handles mirror the one before where they are left out (SVG 2, 9.3.6)."""
    stretches = []
    for stretch in d.split("M")[1:]:
        start, *parts = re.split("(?=[cs])", stretch)
        x, y = map(float, start.split())
        stretches.append([])
        for part in parts:
            steps = [float(each) for each in re.findall(r"-?(?:\d*\.)?\d+", part)]
            points = [(x + right, y + below) for right, below in zip(steps[::2], steps[1::2], strict=True)]
            if part[0] == "s":
                before = stretches[-1][-1][2]
                points.insert(0, (2 * x - before[0], 2 * y - before[1]))
            stretches[-1].append(((x, y), *points))
            x, y = points[-1]
    return stretches


# Words beside the dots ----


@given(st.lists(st.none() | st.integers(-2, 2), min_size=1, max_size=12))
def test_words_keep_inside_the_picture_and_off_their_dots(ratings: list[int | None]) -> None:
    for level, said in zip(ratings, words(tuple(ratings), range(len(ratings)), EN), strict=True):
        lines = [said.y, said.y + 15] if said.name else [said.y]
        assert all(12 <= y <= HEIGHT - 4 for y in lines)
        assert all(y <= down(level or 0) - 15 or y - 10 >= down(level or 0) + 7 for y in lines)


def test_peak_and_trough_are_named_at_their_first_place() -> None:
    assert extremes((0, 2, -1, 2, -1), EN) == {1: "Peak", 2: "Trough"}


def test_a_flat_curve_has_neither_peak_nor_trough() -> None:
    assert extremes((1, None, 1), EN) == extremes((None,), EN) == {}


def test_words_give_number_and_feeling() -> None:
    assert [each.text for each in words((2, -1, None), range(3), EN)] == ["+2 delighted", "−1 doubtful", "not rated"]


def test_the_scale_says_every_level_at_its_height() -> None:
    found = scale(EN)
    assert {each.text: each.y for each in found} == {
        f"{level} {word}": down(height) + 4
        for height, level, word in (
            *((2, "+2", "delighted"), (1, "+1", "relieved"), (0, "0", "neutral")),
            *((-1, "−1", "doubtful"), (-2, "−2", "frustrated")),
        )
    }


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
