"""The board of each kind of map: its lanes, their order and names, and the lines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from jejak import render
from jejak.i18n import speech
from jejak.model import Rating, Scope, Touchpoint
from jejak.render.board import Board, Sheet, board
from jejak.render.kinds import KINDS as LAYOUTS
from jejak.render.kinds import kind
from reading import read
from samples import KINDS, changed, empty, example, of_kind, rated, wide

if TYPE_CHECKING:
    from jejak.model import Journey

EN = speech("en")


def drawn(journey: Journey) -> Board:
    found = board(journey, EN, "a4")
    assert found
    return found


def rows(sheet: Sheet) -> list[str]:
    """What stands at the left edge of a board from top to bottom, lines in brackets."""
    found = [sheet.heads]
    for lane in sheet.before:
        found += [f"[{lane.line}]"] * bool(lane.line) + [lane.label]
    found += [sheet.feeling] * bool(sheet.emotions)
    for lane in sheet.after:
        found += [f"[{lane.line}]"] * bool(lane.line) + [lane.label]
    return found


def in_html(journey: Journey) -> list[str]:
    """The same, read from the page's table."""
    html = render.fragment("board", journey, EN)
    found = [chunk.text.strip() for chunk in read(html).chunks if "tr" in chunk.within and "svg" not in chunk.within]
    return [text for text in found if text]


# Which lanes, in which order ----


def test_the_current_state_shows_what_customers_do_think_and_feel() -> None:
    assert rows(drawn(of_kind("current_state")).whole)[:6] == [
        "Touchpoint",
        "Action",
        "Thought",
        "Emotion",
        "Arousal",
        "Pain point",
    ]


def test_a_day_in_the_life_begins_with_the_hours_and_has_other_brands() -> None:
    assert rows(drawn(of_kind("day_in_the_life")).whole)[:6] == [
        "Touchpoint",
        "Time of day",
        "Action",
        "Other brands",
        "Thought",
        "Emotion",
    ]


def test_a_future_state_is_told_as_wanted_and_has_its_vision() -> None:
    found = drawn(of_kind("future_state"))
    assert rows(found.whole)[:4] == ["Touchpoint", "Wanted behaviour", "Wanted thought", "Wanted emotion"]
    assert found.vision == "Sejuk dalam tiga hari"
    shown = " ".join(read(render.fragment("board", of_kind("future_state"), EN)).text.split())
    assert "The brand's vision Sejuk dalam tiga hari" in shown
    assert "not observed" in shown


def test_only_a_future_state_is_called_wanted() -> None:
    assert [name for name in KINDS if drawn(of_kind(name)).note] == ["future_state"]


def test_a_service_blueprint_keeps_the_fixed_order_with_its_three_lines() -> None:
    found = rows(drawn(of_kind("service_blueprint")).whole)
    fixed = [
        "Physical evidence",
        "Customer actions",
        "[Line of interaction]",
        "Frontstage",
        "[Line of visibility]",
        "Backstage",
        "[Line of internal interaction]",
        "Supporting processes",
    ]
    assert [each for each in found if each in fixed] == fixed
    assert found[found.index(fixed[2]) :][:6] == fixed[2:]


def test_the_lines_of_a_blueprint_are_rows_that_a_screen_reader_meets_between_the_lanes() -> None:
    texts = in_html(of_kind("service_blueprint"))
    places = [texts.index(f"Line of {name}") for name in ("interaction", "visibility", "internal interaction")]
    assert places == sorted(places)
    assert texts.index("Customer actions") < places[0] < texts.index("Frontstage") < places[1]
    assert places[1] < texts.index("Backstage") < places[2] < texts.index("Supporting processes")


def test_a_map_of_one_interaction_shows_what_the_business_meant_and_did() -> None:
    found = rows(drawn(of_kind("experience")).whole)
    at = found.index("[The business's side]")
    assert found[at + 1 : at + 4] == ["Intent", "Design", "Implementation"]
    assert found[0] == "Step"
    assert found.index("Emotion") < at < found.index("Pain point")
    assert drawn(of_kind("experience")).kind == "Experience map (one interaction)"


def test_a_blueprint_of_one_interaction_has_both_sets_of_lanes() -> None:
    both = changed(of_kind("service_blueprint"), scope=Scope(kind="experience"))
    found = rows(drawn(both).whole)
    assert found.index("Supporting processes") < found.index("[The business's side]") < found.index("Pain point")


@pytest.mark.parametrize("name", KINDS)
def test_lanes_a_kind_asks_for_are_shown_while_they_are_empty_and_no_others(name: str) -> None:
    journey = changed(of_kind(name), touchpoints=(Touchpoint(id="t"),))
    sheet = drawn(journey).whole
    assert {lane.key for lane in (*sheet.before, *sheet.after)} == set(kind(journey).asked)
    assert all(lane.asked for lane in (*sheet.before, *sheet.after))


@pytest.mark.parametrize("name", KINDS)
def test_switching_the_kind_of_map_loses_nothing_that_was_written(name: str) -> None:
    written = {field: f"the {field}" for lane in LAYOUTS for field in kind(of_kind(lane)).asked if field != "action"}
    one = Touchpoint(id="t", action="the action", **written)
    shown = read(render.fragment("board", changed(of_kind(name), touchpoints=(one,)), EN)).text
    assert [text for text in ("the action", *written.values()) if text not in shown] == []


def test_every_kind_says_which_it_is() -> None:
    assert len({drawn(of_kind(name)).kind for name in KINDS}) == len(KINDS)


# On paper ----


@pytest.mark.parametrize("name", KINDS)
def test_all_sheets_have_the_same_lanes_so_that_they_can_hang_side_by_side(name: str) -> None:
    """Fault guarded: a lane that happened to be empty on one sheet was missing there."""
    first, *others = wide(30).touchpoints
    journey = changed(
        of_kind(name), touchpoints=(first, *(msgspec.structs.replace(each, barrier="") for each in others))
    )
    found = drawn(journey)
    assert len(found.sheets) == 6
    assert {tuple(rows(sheet)) for sheet in (found.whole, *found.sheets)} == {tuple(rows(found.whole))}
    assert "Barrier" in rows(found.whole)


def test_larger_paper_takes_more_columns() -> None:
    a4, a3 = board(wide(60), EN, "a4"), board(wide(60), EN, "a3")
    assert a4
    assert a3
    assert len(a3.sheets) == 6
    assert len(a4.sheets) == 12


@pytest.mark.parametrize(("paper", "size"), [("a4", "A4"), ("a3", "A3")])
def test_the_page_prints_on_the_paper_that_was_asked_for(paper: str, size: str) -> None:
    page = render.page(wide(12), EN, paper=paper)
    assert f"@page{{size:{size} landscape;" in page
    assert page.count('class="jejak-s-on-paper"') == {"a4": 2, "a3": 0}[paper]


# How stirred ----


def stirred(*people: tuple[int | None, ...]) -> Journey:
    """One touchpoint after the other, felt alike by all, stirred so by one persona after the other."""
    journey = rated(*((1,) * len(each) for each in people))
    ratings = [
        {f"p{place}": Rating(valence=1, arousal=level) for place, level in enumerate(levels, start=1)}
        for levels in zip(*people, strict=True)
    ]
    pairs = zip(journey.touchpoints, ratings, strict=True)
    return changed(journey, touchpoints=tuple(msgspec.structs.replace(each, ratings=found) for each, found in pairs))


def words(journey: Journey) -> list[list[str]]:
    (lane,) = [lane for lane in drawn(journey).whole.after if lane.key == "arousal"]
    return [[line.text for line in cell] for cell in lane.cells]


def test_how_stirred_somebody_was_is_told_in_a_word_and_by_the_size_of_the_dot() -> None:
    journey = stirred((-2, None, 1))
    assert words(journey) == [["very calm"], [], ["stirred"]]
    emotions = drawn(journey).whole.emotions
    assert emotions
    assert [mark.stirred for mark in sorted(emotions.marks, key=lambda mark: mark.x)] == [-2, 0, 1]


def test_several_personas_are_told_apart_by_their_shapes() -> None:
    assert words(stirred((2, 0), (2, 1), (-1, None))) == [["●◆ very stirred", "■ calm"], ["● in between", "◆ stirred"]]


def test_the_second_axis_takes_no_room_where_nobody_used_it() -> None:
    journey = rated((1, 0, 2))
    assert "Arousal" not in rows(drawn(journey).whole)


# Gaps ----


def test_stages_without_touchpoints_are_told_on_every_kind_of_map() -> None:
    assert {drawn(of_kind(name)).empty_stages for name in KINDS} == {("Advocacy",)}


def test_touchpoints_without_anything_still_have_their_columns() -> None:
    bare = changed(empty(), stages=example().stages, touchpoints=tuple(Touchpoint(id=f"t{n}") for n in range(3)))
    found = drawn(bare)
    assert len(found.whole.columns) == 3
    assert found.whole.emotions is None
