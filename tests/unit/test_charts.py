from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from base64 import b64decode
from collections import Counter
from html import unescape
from itertools import combinations, pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak import charts
from jejak.charts.draw import drawing, filled
from jejak.charts.emotion import framed, spread
from jejak.charts.rows import channel_counts, levels, nearest
from jejak.charts.stacks import SIDE
from jejak.charts.words import translated, word
from jejak.i18n import speech
from jejak.model import Journey, Opportunity, Touchpoint
from jejak.naming import distinct
from jejak.printable import balanced, isolated, printable
from jejak.priorities import HEIGHT, WIDTH, Ranked, dots, ranked
from jejak.render.live import chart
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
    import altair as alt
    from vl_convert import vegalite_to_vega

    from jejak.charts.design import altair_chart

    for journey in (example(), crowd(20, 5)):
        with alt.theme.enable("none"):
            spec = altair_chart(name, journey, ID).to_dict()
        assert {"signals": []} | vegalite_to_vega(spec) == filled(name, journey, ID)


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


def test_what_has_no_channel_is_told_beside_the_busiest() -> None:
    """Fault guarded: "Busiest channel: Social media (1)" was all that was said of eight touchpoints, seven without one."""
    first, *others = example().touchpoints
    bare = changed(example(), touchpoints=(msgspec.structs.replace(first, channel=""), *others))
    told = charts.told("channels", bare, EN)
    assert told.endswith(" 1 touchpoint has no channel yet.")


def test_stages_that_feel_the_same_are_all_named() -> None:
    """Fault guarded: of two stages that felt worst only the first was named."""
    found = charts.told("stages", rated((-1, -1, -1, -1, 2)), EN)
    assert len(re.findall("\u2068", found.partition("worst")[2].partition("best")[0])) == 2


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


# Curves ----


def heights(journey: Journey) -> dict[str, list[float | None]]:
    rows = drawing("emotion", journey, ID).values()
    return {
        who: [row["y"] for row in rows if row["persona"] == who] for who in dict.fromkeys(r["persona"] for r in rows)
    }


def test_one_curve_stands_at_its_true_height() -> None:
    assert heights(rated((1, None, -2))) == {"Person 1": [1, None, -2]}


def test_curves_that_share_a_level_never_meet_on_it() -> None:
    one, two, three = heights(rated((1, 0), (1, 0), (1, 0))).values()
    for here in zip(one, two, three, strict=True):
        assert here[0] > here[1] > here[2]
        assert here[0] - here[2] < 1


def test_a_level_stays_within_its_band_however_many_share_it() -> None:
    for count in range(2, 8):
        frame = framed(count, 500)
        assert max(frame.shifts) - min(frame.shifts) < 0.8


def test_where_touchpoints_stand_too_close_each_persona_has_a_strip() -> None:
    drawn = drawing("emotion", crowd(60, 5), ID)
    reach = [[y for y in line if y is not None] for line in heights(crowd(60, 5)).values()]
    assert all(min(above) > max(below) for above, below in pairwise(reach))
    assert [each["y"] for each in drawn.datasets()["ends"]] == sorted(drawn.params["ticks"][1::3], reverse=True)


def test_dash_and_shape_are_those_of_the_board() -> None:
    rows = drawing("emotion", crowd(7, 5), ID).values()
    assert [row["style"] for row in rows if row["x"] == 1] == [0, 1, 2, 3, 4]


def test_names_at_the_ends_of_curves_stand_apart() -> None:
    placed = spread([2, 2, -1, 2], 0.5)
    assert all(abs(one - other) >= 0.5 for one, other in combinations(placed, 2))
    assert placed[2] == min(placed)


def test_peak_and_trough_are_named_with_their_touchpoint_where_it_has_only_a_number() -> None:
    def named(journey: Journey) -> list[str]:
        return [turn["label"] for turn in drawing("emotion", journey, EN).datasets()["turns"]]

    assert named(example()) == ["Peak", "Trough"]
    peak, trough = named(wide(60))[:2]
    assert peak.startswith("Peak · 7 Titik 6")
    assert trough.startswith("Trough · 4 Titik 3")
    assert named(rated((1, 1))) == []


def crowd(columns: int, people: int) -> Journey:
    """A journey whose personas all rate as the first does."""
    journey = wide(columns)
    (first,) = journey.personas
    personas = tuple(changed(first, id=f"p{place}", name=f"Person {place}") for place in range(people))
    return changed(
        journey,
        personas=personas,
        touchpoints=tuple(
            changed(each, ratings={who.id: each.ratings[first.id] for who in personas}) for each in journey.touchpoints
        ),
    )


# Pains ----


def pained(*stages: tuple[int, int]) -> Journey:
    """A journey with so many pain points and barriers in its first stages."""
    keys = [stage.id for stage in example().stages]
    return changed(
        example(),
        touchpoints=tuple(
            Touchpoint(id=f"{kind}{key}{place}", stage=key, **{kind: " slow "})
            for key, counts in zip(keys, stages, strict=False)
            for kind, count in zip(("pain_point", "barrier"), counts, strict=True)
            for place in range(count)
        ),
    )


@pytest.mark.parametrize(
    ("stages", "told"),
    [
        (((1, 0),), "The only pain point is in Awareness."),
        (((2, 1),), "All 2 pain points are in Awareness. The only barrier is in Awareness."),
        (((1, 0), (3, 0), (1, 0)), "Most pain points are in Consideration: 3 of 5."),
        (((1, 0), (2, 0), (1, 0)), "No stage has more pain points than Consideration: 2 of 4."),
        (((2, 0), (2, 0)), "The stages with the most pain points are Awareness, Consideration: 2 each, 4 in all."),
        (((0, 1), (0, 2)), "Most barriers are in Consideration: 2 of 3."),
        (((0, 1), (0, 1)), "The stages with the most barriers are Awareness, Consideration: 1 each, 2 in all."),
        (((0, 1), (0, 2), (0, 1)), "No stage has more barriers than Consideration: 2 of 4."),
        (((0, 3),), "All 3 barriers are in Awareness."),
        (((0, 0),), ""),
    ],
)
def test_the_message_names_the_stages_with_most_pains(stages: tuple[tuple[int, int], ...], told: str) -> None:
    assert charts.told("pains", pained(*stages), EN).replace("\u2068", "").replace("\u2069", "") == told


def test_every_pain_is_a_mark_and_every_stage_a_row_of_the_table() -> None:
    journey = pained((2, 1), (0, 3))
    marks = Counter((row["stage"], row["kind"]) for row in drawing("pains", journey, EN).values())
    assert marks == {
        ("Awareness", "pain point"): 2,
        ("Awareness", "barrier"): 1,
        ("Consideration", "barrier"): 3,
    }
    assert charts.table("pains", journey, EN).rows[:3] == (
        ("Awareness", "2", "1"),
        ("Consideration", "0", "3"),
        ("Decision", "0", "0"),
    )


def test_so_many_pains_still_fit_beside_each_other() -> None:
    drawn = drawing("pains", pained((70, 60), (5, 80)), EN)
    assert max(row["x"] for row in drawn.values()) < SIDE
    assert max(count["x"] for count in drawn.datasets()["counts"]) <= SIDE - 20


# Alone ----


@pytest.mark.parametrize("name", charts.NAMES)
def test_a_picture_of_its_own_needs_no_page(name: str) -> None:
    svg = charts.picture(name, example(), ID, width=1200)
    root, paper, *_ = read(svg).elements
    assert root.attributes["width"] == "1200"
    assert root.attributes["font-family"]
    assert paper.attributes["fill"] == "#ffffff"
    assert "currentColor" not in svg
    assert charts.title(name, ID) in read(svg).text
    assert charts.picture(name, empty(), ID) == ""


def test_a_picture_of_priorities_says_what_its_numbers_mean() -> None:
    assert "Tampilkan ongkir sejak awal" in read(charts.picture("priorities", example(), ID)).text
    assert "Tampilkan ongkir sejak awal" not in read(charts.svg("priorities", example(), ID)).text


LONG = "Show the whole cost of delivery and installation on the product page, with the sum by city and by floor"


def test_a_picture_of_priorities_has_every_word_of_a_long_opportunity() -> None:
    """Fault guarded: long opportunities were cut in the middle of a word."""
    journey = changed(example(), opportunities=(Opportunity(id="o", text=LONG, impact=5, effort=1),))
    broken = [each.text for each in read(charts.picture("priorities", journey, EN)).chunks if each.text in LONG]
    assert " ".join(broken) == LONG
    assert len(broken) > 1


def test_a_picture_of_priorities_shortens_a_story_between_words() -> None:
    journey = changed(example(), opportunities=(Opportunity(id="o", text=f"{LONG} " * 20, impact=5, effort=1),))
    text = read(charts.picture("priorities", journey, EN)).text
    assert re.search(r"(\w+)…", text)[1] in LONG.split()


def test_a_picture_of_priorities_names_everything_in_a_crowded_spot_by_its_range() -> None:
    """Fault guarded: of sixty opportunities in one spot the numbers were too small to read, and most had no words."""
    crowd = [(5, 1)] * 30 + [(1, 5)]
    text = read(charts.picture("priorities", changed(example(), opportunities=weigh(crowd)), EN)).text
    assert "1–30" in text
    assert "more" not in text
    page = read(charts.svg("priorities", changed(example(), opportunities=weigh(crowd)), EN)).text
    assert "1–30" not in page


@pytest.mark.parametrize("name", charts.NAMES)
def test_a_picture_of_hostile_words_holds_nothing_that_acts(name: str) -> None:
    journey, _ = full_of(lambda number: f"{number}{HOSTILE}")
    assert dangers(charts.picture(name, journey, ID)) == []


@pytest.mark.parametrize("name", charts.NAMES)
def test_a_still_chart_stays_a_picture_in_a_notebook_that_is_not_trusted(name: str) -> None:
    """Fault guarded: JupyterLab took the SVG out there, and its letters stayed behind."""
    html = str(chart(name, example(), EN))
    assert "<svg" not in html
    (image,) = [each.attributes for each in read(html).elements if each.name == "img"]
    assert image["alt"] == charts.told(name, example(), EN)
    drawn = b64decode((image["src"] or "").removeprefix("data:image/svg+xml;base64,")).decode()
    assert dangers(drawn) == []
    assert charts.title(name, EN) not in read(drawn).text


def test_neighbours_that_look_the_same_say_so_once() -> None:
    """Fault guarded: each of a hundred marks said its colour and its outline."""
    drawn = charts.svg("pains", wide(60), EN)
    assert drawn.count('fill="#d9480f"') < 12
    assert re.search(r"\d\.\d{3}", drawn) is None


def test_a_live_chart_is_complete_and_its_words_cannot_leave_their_place() -> None:
    """Fault guarded: Altair's own HTML needs a network, and does not escape `</script>` in data."""
    journey, _ = full_of(lambda number: f"{number}{HOSTILE}")
    html = str(chart("emotion", journey, EN, interactive=True))
    before, opening, rest = html.partition("<iframe")
    frame, _, after = rest.partition("</iframe>")
    assert opening
    assert dangers(before + after.partition("\n<img")[2].partition(">")[2]) == []
    inside = unescape(frame.partition('srcdoc="')[2].partition('"')[0])
    assert inside.count("<script") == inside.count("</script>") == 3
    assert "default-src 'none'" in unescape(inside)
    assert "<img" not in inside.partition("<body>")[2].partition("<script")[0]


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
