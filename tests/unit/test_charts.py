from __future__ import annotations

import importlib.util
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak import charts
from jejak.charts.draw import filled
from jejak.charts.rows import channel_counts, drawing, levels, nearest
from jejak.charts.words import translated, word
from jejak.i18n import speech
from jejak.model import Opportunity, Touchpoint
from jejak.naming import distinct
from jejak.printable import balanced, isolated, printable
from jejak.priorities import HEIGHT, WIDTH, Ranked, dots, ranked
from reading import dangers, read
from samples import changed, empty, example, full_of, rated, wide

ROOT = Path(__file__).resolve().parents[2]
ID, EN = speech("id"), speech("en")
HOSTILE = (
    '</svg><script>alert(1)</script>"><img src=x onerror=alert(1)>{{7*7}} &amp; \N{RIGHT-TO-LEFT OVERRIDE}😀\x00\x1b'
)


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT).stdout


# What is drawn ----


@pytest.mark.parametrize("name", charts.NAMES)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_chart_is_one_labelled_picture_in_the_ink_of_the_page(name: str, lang: str) -> None:
    svg = charts.svg(name, example(), speech(lang))
    root, *inner = read(svg).elements
    assert root.name == "svg"
    assert root.attributes["role"] == "img"
    assert root.attributes["aria-label"] == charts.told(name, example(), speech(lang))
    assert "currentColor" in svg
    assert not [each for each in inner if {"id", "class", "role", "aria-label", "font-family"} & each.attributes.keys()]
    assert not {"black", "#000", "white"} & {each.attributes.get("fill") for each in inner}


@pytest.mark.parametrize("name", charts.NAMES)
def test_nothing_to_draw_gives_no_picture_and_no_words(name: str) -> None:
    assert charts.svg(name, empty(), ID) == ""
    assert charts.told(name, empty(), ID) == ""
    assert charts.table(name, empty(), ID).rows == ()


@pytest.mark.parametrize("name", charts.NAMES)
def test_hostile_words_stay_words(name: str) -> None:
    journey, _ = full_of(lambda number: f"{number}{HOSTILE}")
    svg = charts.svg(name, journey, ID)
    assert dangers(svg) == []
    assert "\x00" not in svg


@pytest.mark.parametrize("columns", [1, 3, 13, 60])
def test_a_chart_of_many_touchpoints_stays_readable_in_width(columns: int) -> None:
    svg = read(charts.svg("emotion", wide(columns), ID)).elements[0]
    assert float(svg.attributes["width"] or 0) < 1100


def test_a_chart_takes_its_words_from_the_reader_and_its_data_from_the_journey() -> None:
    text = read(charts.svg("priorities", example(), EN)).text
    assert "Do first" in text
    assert "Kesadaran" in read(charts.svg("stages", example(), ID)).text


def test_words_typed_like_a_mark_are_not_translated() -> None:
    touchpoints = (Touchpoint(id="t", channel=word("Peak")),)
    assert word("Peak") in read(charts.svg("channels", changed(example(), touchpoints=touchpoints), ID)).text


def test_only_marked_words_are_translated() -> None:
    spec = {"a": [word("Peak"), "Peak", 1], "b": {"c": word("Trough")}}
    assert translated(spec, ID) == {"a": [ID("Peak"), "Peak", 1], "b": {"c": ID("Trough")}}


def test_an_unknown_chart_is_refused() -> None:
    with pytest.raises(KeyError):
        charts.svg("pie", example(), ID)


# Compiled ahead ----


def test_compiled_specifications_match_their_design() -> None:
    place = importlib.util.spec_from_file_location("build_charts", ROOT / "tools" / "build_charts.py")
    assert place
    assert place.loader
    tool = importlib.util.module_from_spec(place)
    place.loader.exec_module(tool)
    assert tool.stale() == []


def test_drawing_imports_neither_altair_nor_pandas() -> None:
    code = (
        "import sys; from pathlib import Path; from jejak import charts, store; from jejak.i18n import speech;"
        "journey = store.read(Path('toolkit/jejak/examples/ac-portabel.id.json'));"
        "light = 'vl_convert' not in sys.modules;"
        "assert charts.svg('stages', journey, speech('id'));"
        "print(light, sorted({'altair', 'pandas'} & sys.modules.keys()))"
    )
    assert run(code).split() == ["True", "[]"]


@pytest.mark.parametrize("name", charts.NAMES)
def test_the_altair_object_is_the_chart_that_is_drawn(name: str) -> None:
    from jejak.charts.design import altair_chart

    spec = altair_chart(name, example(), ID).to_dict()
    assert spec["datasets"]["rows"] == filled(name, example(), ID)["datasets"]["rows"]


# Rows ----


def test_unrated_touchpoints_stay_on_the_curve_as_gaps() -> None:
    journey = rated((1, None, -2))
    assert levels(journey, "p1") == (1, None, -2)
    assert [row["valence"] for row in drawing("emotion", journey, ID).values()] == [1, None, -2]


def test_every_persona_who_rated_has_a_curve_of_its_own_name() -> None:
    journey = rated((1, 1), (None, None), (0, 0))
    twins = tuple(changed(persona, name="Ana") for persona in journey.personas)
    rows = drawing("emotion", changed(journey, personas=twins), ID).values()
    assert sorted({row["persona"] for row in rows}) == ["Ana", "Ana (3)"]


def test_names_are_told_apart_even_from_names_with_numbers() -> None:
    assert distinct(["a", "a", "a (2)", "b"]) == ("a", "a (2)", "a (2) (2)", "b")


def test_a_stage_without_ratings_is_shown_as_not_rated() -> None:
    rows = drawing("stages", rated((1, 1, None)), ID).values()
    assert [(row["mean"], row["told"]) for row in rows] == [(1, f"+1 {ID('relieved')}"), (None, ID("not rated"))]


@pytest.mark.parametrize(("mean", "level"), [(0.5, 0), (-0.5, 0), (1.5, 1), (-1.5, -1), (1.6, 2), (-2, -2), (0, 0)])
def test_halfway_between_two_levels_the_milder_word_is_told(mean: float, level: int) -> None:
    assert nearest(mean) == level


def test_channels_are_counted_in_words_and_the_busiest_comes_first() -> None:
    assert channel_counts(example(), EN)[0] == ("Website", 3)
    assert charts.told("channels", example(), EN) == "Busiest channel: \u2068Website\u2069 (3 touchpoints)."


def test_the_curve_is_told_with_start_trough_peak_and_end() -> None:
    told = charts.told("emotion", example(), EN).replace("\u2068", "").replace("\u2069", "")
    assert told == (
        "Rani Wulandari starts at −1 doubtful, is lowest at “Situs peritel A” (−2 frustrated), highest at “Pemasangan” "
        "(+2 delighted) and ends at +2 delighted; 7 of 7 touchpoints are rated."
    )


def test_a_flat_curve_is_told_as_such() -> None:
    assert "the same throughout, 0 neutral" in charts.told("emotion", rated((0, None, 0)), EN)
    assert "+1 relieved in every rated stage" in charts.told("stages", rated((1, None, 1)), EN)


def test_numbers_are_written_the_language_s_way() -> None:
    journey = rated((-2, -1, 0, -1))
    assert "−1,5" in str(charts.table("stages", journey, ID))
    assert "−1.5" in str(charts.table("stages", journey, EN))


# Priorities ----

scores = st.none() | st.integers(1, 5)
opportunities = st.lists(st.tuples(scores, scores), max_size=40)


def weigh(pairs: list[tuple[int | None, int | None]]) -> tuple[Opportunity, ...]:
    return tuple(
        Opportunity(id=f"o{place}", impact=impact, effort=effort) for place, (impact, effort) in enumerate(pairs)
    )


@given(opportunities)
def test_dots_never_overlap_and_never_leave_their_quadrant(pairs: list[tuple[int | None, int | None]]) -> None:
    placed = dots(changed(example(), opportunities=weigh(pairs)))
    assert len(placed) == sum(None not in pair for pair in pairs)
    for one, other in combinations(placed, 2):
        distance = ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5
        assert distance >= (one.diameter + other.diameter) / 2
    for dot in placed:
        left, high = dot.x + dot.diameter / 2 <= WIDTH / 2, dot.y + dot.diameter / 2 <= HEIGHT / 2
        assert {"first": (True, True), "plan": (False, True), "aside": (True, False), "later": (False, False)}[
            dot.ranked.quadrant or ""
        ] == (left, high)


@given(opportunities)
def test_every_opportunity_has_a_number_and_the_most_worthwhile_the_first(
    pairs: list[tuple[int | None, int | None]],
) -> None:
    order = ranked(changed(example(), opportunities=weigh(pairs)))
    assert [each.number for each in order] == list(range(1, len(pairs) + 1))
    worth = [each.opportunity.impact - each.opportunity.effort for each in order if each.quadrant]
    assert worth == sorted(worth, reverse=True)
    assert not any(each.quadrant for each in order[len(worth) :])


@pytest.mark.parametrize(
    ("impact", "effort", "quadrant"),
    [
        (5, 1, "first"),
        (4, 3, "first"),
        (4, 4, "plan"),
        (3, 3, "aside"),
        (3, 4, "later"),
        (None, 2, None),
        (2, None, None),
    ],
)
def test_quadrants_follow_the_scores(impact: int | None, effort: int | None, quadrant: str | None) -> None:
    assert Ranked(1, Opportunity(id="o", impact=impact, effort=effort)).quadrant == quadrant


# Text ----


@given(st.text())
def test_printable_text_keeps_its_length_and_everything_that_is_allowed(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert all(new == old or not old.isprintable() for new, old in zip(shown, text, strict=True))
    shown.encode()


def test_control_characters_are_shown_and_line_ends_kept() -> None:
    assert printable("a\x00b\x1b\x7f\x85\ud800\n\t") == "a␀b␛␡��\n\t"


@given(st.text("ab\u2066\u2068\u2069\u202e"))
def test_isolates_are_closed_however_they_were_typed(text: str) -> None:
    depth = 0
    for character in isolated(text)[:-1]:
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        assert depth > 0
    assert depth == 1
    assert text in balanced(text)
