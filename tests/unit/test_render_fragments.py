from __future__ import annotations

import re
import subprocess
import sys

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from jejak import render
from jejak.checks import Finding
from jejak.checks.finding import sentence
from jejak.i18n import speech
from jejak.model import Change, Goal, Opportunity, Persona, Rating, Resource, Scope, Touchpoint, Version, Walkthrough
from jejak.places import STATIC
from jejak.render.advice import advice
from jejak.render.audience import audience
from jejak.render.board import board
from jejak.render.choices import CHOICES, choices
from jejak.render.environment import environment, fill, typed
from jejak.render.facts import facts
from jejak.render.goals import goals
from jejak.render.header import header
from jejak.render.lanes import MAP_TEXTS, lanes
from jejak.render.personas import personas, unquoted
from jejak.render.plan import changes, opportunities
from jejak.render.portrait import initials
from jejak.render.resources import resources
from jejak.render.touchpoints import touchpoints
from jejak.render.versions import versions
from jejak.render.walkthroughs import walkthroughs
from reading import dangers, read
from samples import changed, empty, example, five_people, full_of, rated, wide

ID, EN = speech("id"), speech("en")


def shown(html: str) -> str:
    return " ".join(read(html).text.split())


# Every fragment ----


@pytest.mark.parametrize("name", render.FRAGMENTS)
def test_a_fragment_stands_alone(name: str) -> None:
    html = render.fragment(name, example(), ID)
    reading = read(html)
    assert isinstance(html, Markup)
    assert dangers(html) == []
    assert reading.elements[0].attributes == {"class": "jejak-summary", "lang": "id"}
    assert len(reading.styles) == 1
    assert len(shown(html)) > 20


@pytest.mark.parametrize("name", render.FRAGMENTS)
def test_a_fragment_without_content_says_so(name: str) -> None:
    assert len(shown(render.fragment(name, empty(), EN))) > 10


@pytest.mark.parametrize("name", render.FRAGMENTS)
def test_hostile_words_in_a_fragment_are_inert(name: str) -> None:
    journey, _ = full_of(lambda number: f'</style><script>{number}</script>"><img src=x onerror=alert(1)>')
    assert dangers(render.fragment(name, journey, ID)) == []


@pytest.mark.parametrize("name", render.FRAGMENTS)
def test_styles_of_a_fragment_touch_nothing_around_it(name: str) -> None:
    (css,) = read(render.fragment(name, example(), ID)).styles
    flat = re.sub(r"@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}", r"\1", css)
    selectors = [each.strip() for head in re.findall(r"([^{}]+)\{", flat) for each in head.split(",")]
    assert len(selectors) > 20
    assert [each for each in selectors if ".jejak-summary" not in each] == []


def test_widgets_and_fragments_use_no_class_of_each_other() -> None:
    widgets = {
        name for sheet in STATIC.glob("*.css") for name in re.findall(r"\.(jejak[\w-]*)", sheet.read_text("utf-8"))
    }
    pages = (
        render.page(wide(12), ID),
        *(render.fragment(name, rated((1, 2), (0, None)), ID) for name in render.FRAGMENTS),
    )
    classes = {
        name for page in pages for each in read(page).elements for name in (each.attributes.get("class") or "").split()
    }
    assert classes
    assert widgets & classes == set()


def test_an_unknown_fragment_is_refused() -> None:
    with pytest.raises(KeyError):
        render.fragment("nothing", example(), ID)


def test_fragments_without_charts_import_nothing_heavy() -> None:
    code = (
        "import sys; from jejak.render import fragment; from jejak.model import Journey, Touchpoint; from jejak.i18n import speech;"
        "journey = Journey(id='j', touchpoints=(Touchpoint(id='t'),));"
        "[fragment(name, journey, speech('id')) for name in ('personas', 'touchpoints', 'emotions', 'board')];"
        "print(sorted({'altair', 'pandas', 'nbconvert', 'vl_convert'} & sys.modules.keys()))"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip() == "[]"
    )


# The environment ----


def test_templates_escape_what_they_are_given_and_show_control_characters() -> None:
    template = environment(EN).from_string("{{ text }}|{{ text | typed }}|{{ say('Peak') }}")
    assert template.render(text="<b>\x00") == "&lt;b&gt;␀|<bdi>&lt;b&gt;␀</bdi>|Peak"


def test_a_template_cannot_use_what_it_was_not_given() -> None:
    with pytest.raises(UndefinedError):
        environment(EN).from_string("{{ nothing }}").render()


def test_one_environment_serves_a_language() -> None:
    assert environment(speech("id")) is environment(speech("id"))
    assert environment(speech("id")) is not environment(speech("en"))


def test_gaps_are_filled_with_escaped_and_isolated_texts() -> None:
    filled = fill("<{goal}> {n}", goal="<b>{n}", n="3")
    assert filled == "&lt;<bdi>&lt;b&gt;{n}</bdi>&gt; <bdi>3</bdi>"


def test_nothing_typed_leaves_no_trace() -> None:
    assert typed("") == ""


# Head and facts ----


def test_the_goal_is_the_team_s_wording_or_else_the_chosen_one() -> None:
    assert header(example(), EN).goal == "Mengurangi calon pembeli yang pergi pada tahap pertimbangan"
    assert header(changed(example(), goals=(Goal(id="g", kind="retention"),)), EN).goal == "Keep more customers"


def test_a_head_without_anything_has_only_its_kind() -> None:
    head = header(empty(), EN)
    assert (head.title, head.kinds) == ("Journey without a title", ("Current state",))
    assert not any((head.evidence, head.version, head.date, head.next_review, head.goal, head.start, head.personas))


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        (Scope(start="a", end="b"), "From “a” to “b” · through Rani Wulandari's eyes"),
        (Scope(start="a"), "From “a” · through Rani Wulandari's eyes"),
        (Scope(end="b"), "Up to “b” · through Rani Wulandari's eyes"),
        (Scope(), "through Rani Wulandari's eyes"),
    ],
)
def test_the_span_is_told_as_far_as_it_is_known(scope: Scope, words: str) -> None:
    page = shown(render.page(changed(example(), scope=scope), EN))
    assert f" {words} " in page


def test_five_facts_are_told() -> None:
    sheet = facts(example(), EN)
    assert sheet
    assert [(fact.figure, fact.meaning, fact.where, fact.then) for fact in sheet.facts] == [
        ("+2 delighted", "Peak", "Pemasangan", ""),
        ("−2 frustrated", "Trough", "Situs peritel A", ""),
        ("+2 delighted", "Peak–end score", "", ""),
        ("3 points", "Largest rise", "Situs peritel A", "Situs peritel B"),
        ("6 steps", "to the purchase", "", ""),
    ]


def test_facts_that_are_not_known_are_not_told() -> None:
    assert facts(empty(), EN) is None
    flat = facts(rated((1, 1)), EN)
    assert flat
    assert [fact.meaning for fact in flat.facts] == ["Peak", "Trough", "Peak–end score"]


def test_with_several_personas_the_facts_say_whose_they_are() -> None:
    assert "The numbers are those of Person 1." in shown(render.fragment("facts", rated((1, 2), (0, 0)), EN))
    assert "The numbers" not in shown(render.fragment("facts", rated((1, 2)), EN))


# Personas, goals, audience ----


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Rani Wulandari", "RW"),
        ("Rani", "R"),
        ("ana maria de souza", "AS"),
        ("", "?"),
        ("😀 42", "?"),
        ("  ali  ", "A"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("typed_text", "inside"),
    [
        ("“Aku mau dingin.”", "Aku mau dingin."),
        ('"a"', "a"),
        ("a “b” c", "a “b” c"),
        ('"', '"'),
        ("", ""),
        ('""', '""'),
    ],
)
def test_quotation_marks_are_not_doubled(typed_text: str, inside: str) -> None:
    assert unquoted(typed_text) == inside


def test_a_persona_shows_only_what_is_known() -> None:
    (card,) = personas(changed(empty(), personas=(Persona(id="p", age=0, motives=("time", "own reason")),)), EN)
    assert card.name == "Persona without a name"
    assert card.person == ("0",)
    assert [(entry.label, entry.texts) for entry in card.lists] == [("Motives", ("Time", "own reason"))]
    assert card.notes == ()


def test_goals_show_kind_and_wording_without_repeating_themselves() -> None:
    rows = goals(
        changed(empty(), goals=(Goal(id="a", kind="retention"), Goal(id="b", kind="retention", text="Stay"))), EN
    )
    assert [(row.text, row.kind) for row in rows] == [("Keep more customers", ""), ("Stay", "Keep more customers")]


def test_only_answered_questions_are_shown() -> None:
    assert len(audience(example(), EN)) == 9
    assert audience(empty(), EN) == ()


# The board ----


def test_stages_span_their_touchpoints() -> None:
    found = board(example(), EN)
    assert found
    assert [(stage.name, stage.span) for stage in found.whole.stages] == [
        ("Awareness", 2),
        ("Consideration", 2),
        ("Decision", 1),
        ("Purchase", 1),
        ("Retention", 1),
    ]
    assert found.empty_stages == ("Advocacy",)


def test_lanes_without_content_are_left_out() -> None:
    before, after = lanes(empty(), (Touchpoint(id="t", thought="Hm."),), EN)
    assert [lane.key for lane in (*before, *after)] == ["thought"]


def test_the_texts_of_every_kind_of_map_have_their_lane_in_the_order_from_the_customer_inwards() -> None:
    fields = [field for field, _ in MAP_TEXTS]
    one = Touchpoint(id="t", action="Asks", opportunity="Answer sooner", **{field: f"the {field}" for field in fields})
    before, after = lanes(empty(), (one,), EN)
    assert [lane.key for lane in before] == ["time_of_day", "action", "other_brands"]
    assert [lane.key for lane in after] == [*fields[2:], "opportunity"]
    assert [lane.cells[0][0].text for lane in after[:-1]] == [f"the {field}" for field in fields[2:]]


def test_the_data_table_has_the_texts_of_the_kind_of_map_only_where_there_are_any() -> None:
    one, other = Touchpoint(id="t", backstage="Packs the parcel"), Touchpoint(id="u")
    found = touchpoints(changed(empty(), touchpoints=(one, other)), EN)
    assert found
    assert found.head[-1] == "Backstage"
    assert [row.texts[-1] for row in found.rows] == ["Packs the parcel", ""]
    plain = touchpoints(changed(empty(), touchpoints=(other,)), EN)
    assert plain
    assert len(plain.head) == len(found.head) - 1


def test_no_emotion_lane_without_ratings() -> None:
    found = board(changed(empty(), touchpoints=(Touchpoint(id="t"),)), EN)
    assert found
    assert found.whole.emotions is None


def test_opportunities_stand_in_their_column_with_their_number() -> None:
    ideas = (
        Opportunity(id="o1", text="Later", touchpoints=("t",), impact=1, effort=5),
        Opportunity(id="o2", text="First", touchpoints=("t",), impact=5, effort=1),
    )
    for own, texts in (("Own words", ["Own words"]), ("", ["First", "Later"])):
        journey = changed(empty(), touchpoints=(Touchpoint(id="t", opportunity=own),), opportunities=ideas)
        _, after = lanes(journey, journey.touchpoints, EN)
        assert [line.text for line in after[0].cells[0]] == texts
        assert [each.number for line in after[0].cells[0] for each in line.ranked] == [1, 2]


def test_a_stage_cut_by_the_end_of_the_paper_is_marked_as_continued() -> None:
    found = board(wide(60), EN, "a4")
    assert found
    heads = [stage for sheet in found.sheets for stage in sheet.stages]
    assert sum(head.continued for head in heads) == 6
    assert sum(head.span for head in heads) == 60
    assert found.whole.stages[0].continued is False


def test_every_sheet_shows_its_window_of_the_same_curve() -> None:
    found = board(wide(18), EN, "a4")
    assert found
    pictures = [sheet.emotions for sheet in (found.whole, *found.sheets) if sheet.emotions]
    assert all(picture.curves[0].path for picture in pictures)
    assert len({picture.window for picture in pictures}) == len(pictures) == 4
    assert sum(len(picture.marks) for picture in pictures[1:]) == len(pictures[0].marks) == 18


def test_dots_not_rated_hide_none_that_is() -> None:
    found = board(rated((0, 1), (None, 1)), EN)
    assert found
    assert found.whole.emotions
    assert [mark.level for mark in found.whole.emotions.marks] == ["unrated", "neutral", "relieved", "relieved"]


def test_dots_of_personas_who_feel_the_same_stand_side_by_side_around_their_column() -> None:
    """Fault guarded: of three personas who felt the same only one was to be seen."""
    found = board(rated((1, 0), (1, 1), (1, 2), (-1, 2), (-1, 0)), EN)
    assert found
    assert found.whole.emotions
    first, _ = found.whole.emotions.stands
    beside = {height: [mark.aside for mark in first.marks if mark.y == height] for height in {m.y for m in first.marks}}
    assert sorted(map(sorted, beside.values())) == [[-16, 0, 16], [-8, 8]]
    assert len({mark.outline for mark in first.marks}) == 5


def test_among_several_curves_no_word_stands_but_the_levels_are_named_at_their_side() -> None:
    """Fault guarded: with five personas lines ran through the words at the dots."""
    found = board(five_people(), EN)
    assert found
    assert found.whole.emotions
    assert found.whole.emotions.words == ()
    assert [each.text for each in found.whole.emotions.scale].count("+2 delighted") == 1


def test_a_piece_in_a_notebook_has_no_sheets_of_paper_it_is_never_printed_on() -> None:
    assert 'class="jejak-s-on-paper"' not in render.fragment("board", wide(30), EN)


def test_words_for_how_stirred_somebody_is_are_the_toolkits_and_in_its_language() -> None:
    """Fault guarded: "▲ calm" was marked as written by participants, in their language."""
    touchpoints = (Touchpoint(id="t", ratings={"a": Rating(valence=1, arousal=-1), "b": Rating(valence=0, arousal=1)}),)
    journey = changed(example(), personas=(Persona(id="a"), Persona(id="b")), touchpoints=touchpoints)
    assert "<bdi>● calm</bdi>" in render.fragment("board", journey, EN)


def test_cards_of_personas_of_whom_little_is_known_find_room_side_by_side() -> None:
    """Fault guarded: five names took five rows."""
    small = [
        card.is_small for card in personas(changed(example(), personas=(*example().personas, Persona(id="p"))), EN)
    ]
    assert small == [False, True]


def test_personas_are_told_apart_by_dash_and_shape() -> None:
    found = board(rated((0, 1), (1, 0), (1, 1)), EN)
    assert found
    assert found.whole.emotions
    curves = found.whole.emotions.curves
    assert len({curve.style for curve in curves}) == len({curve.shape for curve in curves}) == 3


def test_the_curve_says_in_words_what_it_shows() -> None:
    html = render.fragment("emotions", example(), EN)
    label = next(each.attributes["aria-label"] for each in read(html).elements if each.attributes.get("role") == "img")
    assert "is lowest at" in (label or "")


# Plan, resources, walks, versions, data ----


def test_changes_carry_the_number_of_the_opportunity_they_take_up() -> None:
    plan = (
        Change(id="c1", what="Do", opportunity="o1"),
        Change(id="c2", what="Free"),
        Change(id="c3", opportunity="gone"),
    )
    found = changes(changed(empty(), changes=plan, opportunities=(Opportunity(id="o1", impact=5, effort=1),)), EN)
    assert found
    assert [(row.number, row.quadrant, row.status) for row in found.rows] == [
        (1, "first", "planned"),
        (0, None, "planned"),
        (0, None, "planned"),
    ]


def test_opportunities_that_nobody_weighed_are_listed_without_a_picture() -> None:
    found = opportunities(changed(empty(), opportunities=(Opportunity(id="o", text="Idea", impact=4),)), EN)
    assert found
    assert found.figure is None
    assert [(row.text, row.scores) for row in found.rows] == [("Idea", "impact 4 of 5")]
    unweighed = opportunities(changed(empty(), opportunities=(Opportunity(id="o"),)), EN)
    assert unweighed
    assert unweighed.rows[0].scores == "not weighed"


def test_resources_are_listed_by_holding() -> None:
    given = (Resource(id="a", name="Chat", holding="needed", touchpoints=("t", "gone"), outlook="foreseen"),)
    (needed,) = resources(changed(empty(), resources=given, touchpoints=(Touchpoint(id="t", name="Shop"),)), EN)
    assert needed.label == "needed"
    assert [(row.name, row.touchpoints, row.outlook) for row in needed.rows] == [("Chat", ("Shop",), "can be foreseen")]


def test_a_walk_shows_what_was_found_and_how_it_felt() -> None:
    (group,) = walkthroughs(changed(empty(), walkthroughs=(Walkthrough(id="w", weakness="Slow", felt=0),)), EN)
    (walk,) = group.walks
    assert [(each.label, each.text) for each in walk.found] == [("Weakness", "Slow")]
    assert (walk.felt, walk.level, walk.mapped, group.walker) == ("0 neutral", "neutral", "", "the team itself")
    assert "The whole map" in shown(
        render.fragment("walkthroughs", changed(empty(), walkthroughs=(Walkthrough(id="w"),)), EN)
    )


def test_the_latest_version_comes_first() -> None:
    given = (Version(id="v1", name="One"), Version(id="v2", name="Two"))
    assert [row.name for row in versions(changed(empty(), versions=given), EN)] == ["Two", "One"]


def test_the_data_table_has_every_touchpoint_and_both_axes_of_feeling() -> None:
    found = touchpoints(example(), EN)
    assert found
    assert [row.number for row in found.rows] == list(range(1, 8))
    assert found.rows[0].feelings == ("−1 doubtful · arousal −1",)
    assert found.rows[1].feelings == ("0 neutral",)


def test_a_touchpoint_without_rating_says_so_in_the_table() -> None:
    found = touchpoints(rated((None, 1)), EN)
    assert found
    assert found.rows[0].feelings == ("not rated",)


# Advice and choices ----


def test_advice_tells_what_why_and_what_to_try_with_names_kept_apart() -> None:
    finding = Finding(
        rule="r",
        step="goal",
        what=sentence("{name} is bare.", name="<b>Ana</b>"),
        why=sentence("Because."),
        try_=sentence("Try this."),
    )
    html = advice([finding], EN)
    assert "<bdi>&lt;b&gt;Ana&lt;/b&gt;</bdi> is bare." in html
    assert "Try this." in html
    assert "Because." in html


def test_no_advice_is_good_news() -> None:
    assert "nothing is missing" in advice([], EN)


@pytest.mark.parametrize("name", CHOICES)
def test_choices_are_explained_with_the_key_to_type(name: str) -> None:
    html = choices(name, EN)
    text = shown(html)
    assert dangers(html) == []
    for choice in CHOICES[name]:
        assert f"<code>{choice.key}</code>" in html
        assert choice.label in text
        assert choice.about in text


def test_types_of_map_show_what_speaks_for_and_against_them() -> None:
    text = shown(choices("map_types", EN))
    assert text.count("In favour") == text.count("Against") == text.count("When to use") == 4
