"""The sections of the page that rank, compare or explain: pure views of a journey."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jejak import render
from jejak.checks import findings as check
from jejak.i18n import speech
from jejak.model import Change, Opportunity, Persona, Rating, Scope, Touchpoint, Version, Walkthrough
from jejak.render.facts import facts
from jejak.render.findings import NAMED, advice_list, findings
from jejak.render.glossary import glossary
from jejak.render.header import header
from jejak.render.languages import typed, writer
from jejak.render.pains import pains
from jejak.render.plan import changes
from jejak.render.walkthroughs import walkthroughs
from reading import read
from samples import changed, empty, example, rated, wide

if TYPE_CHECKING:
    from jejak.model import Journey
    from jejak.render.pains import Pains

ID, EN = speech("id"), speech("en")


def shown(html: str) -> str:
    return " ".join(read(html).text.split())


# Pains and barriers ----


def hurting(*touchpoints: dict[str, Any], people: int = 1) -> Journey:
    """A journey whose touchpoints are named a, b, c, … and hurt; `felt` holds a level for each persona."""
    made = tuple(
        Touchpoint(
            id=name,
            name=name,
            pain_point=f"pain {name}",
            ratings={f"p{place}": Rating(valence=level) for place, level in enumerate(fields.pop("felt", ()))},
            **fields,
        )
        for name, fields in zip("abcdef", touchpoints, strict=False)
    )
    personas = tuple(Persona(id=f"p{place}", name=f"Person {place}") for place in range(people))
    return changed(empty(), touchpoints=made, personas=personas)


def ranking(journey: Journey) -> list[str]:
    return [pain.touchpoint for pain in told(journey).pains]


def told(journey: Journey) -> Pains:
    found = pains(journey, EN)
    assert found
    return found


def test_the_worst_feeling_comes_first_and_what_nobody_rated_last() -> None:
    assert ranking(hurting({}, {"felt": (1,)}, {"felt": (-2,)}, {"felt": (-1,)})) == ["c", "d", "b", "a"]


def test_a_feeling_is_the_mean_of_all_personas_of_the_map() -> None:
    journey = hurting({"felt": (-2, 2)}, {"felt": (-1, 0)}, people=2)
    assert ranking(journey) == ["b", "a"]
    assert [pain.felt for pain in told(journey).pains] == ["−0.5 neutral", "0 neutral"]
    assert "mean of all personas" in told(journey).rule


def test_a_persona_that_is_no_longer_on_the_map_has_no_say() -> None:
    journey = hurting({"felt": (1, -2)}, {"felt": (0, 2)})
    assert ranking(journey) == ["b", "a"]
    assert [pain.felt for pain in told(journey).pains] == ["0 neutral", "+1 relieved"]


def test_among_equals_moments_of_truth_come_first_and_then_the_order_of_the_map() -> None:
    journey = hurting({"felt": (-1,)}, {"felt": (-1,)}, {"felt": (-1,), "moment_of_truth": True}, {})
    assert ranking(journey) == ["c", "a", "b", "d"]
    assert "mean" not in told(journey).rule


def test_a_touchpoint_without_a_pain_has_no_rank() -> None:
    journey = hurting({"felt": (-1,)}, {"felt": (-2,)})
    first, second = journey.touchpoints
    assert ranking(changed(journey, touchpoints=(first, changed(second, pain_point=" ")))) == ["a"]
    assert pains(changed(journey, touchpoints=(Touchpoint(id="t"),)), EN) is None


def test_a_pain_shows_what_could_be_done_about_it() -> None:
    ideas = (
        Opportunity(id="o1", text="Later", touchpoints=("a", "b"), impact=1, effort=5),
        Opportunity(id="o2", text="First", touchpoints=("a",), impact=5, effort=1),
    )
    found = told(changed(hurting({}, {"opportunity": "Own words"}, {}), opportunities=ideas))
    answers = [[(each.text, [one.number for one in each.ranked]) for each in pain.answers] for pain in found.pains]
    assert answers == [[("First", [1]), ("Later", [2])], [("Own words", [2])], []]


def test_barriers_are_counted_and_come_with_a_way_to_overcome_them() -> None:
    barriers = ("price", "doubt", "our own gate", "doubt")
    places = tuple(Touchpoint(id=f"t{n}", name=f"T{n}", barrier=each) for n, each in enumerate(barriers))
    doubt, price, own = told(changed(empty(), touchpoints=places)).barriers
    assert (doubt.label, doubt.touchpoints) == ("Doubt", ("T1", "T3"))
    assert doubt.remedy.startswith("Give proof")
    assert price.label == "Price"
    assert (own.label, own.about, own.remedy) == ("our own gate", "", "")


def test_among_barriers_as_frequent_the_one_at_the_worse_feeling_comes_first() -> None:
    journey = hurting({"felt": (1,), "barrier": "price"}, {"felt": (-1,), "barrier": "doubt"})
    assert [each.label for each in told(journey).barriers] == ["Doubt", "Price"]


# Facts and head ----


def test_the_facts_are_those_of_the_first_persona_who_rated_anything() -> None:
    """Fault guarded: a first persona without ratings left a page with a curve without facts."""
    sheet = facts(rated((None, None), (2, -1)), EN)
    assert sheet
    assert [fact.figure for fact in sheet.facts[:3]] == ["+2 delighted", "−1 doubtful", "+0.5 neutral"]


def test_with_several_personas_everybody_s_facts_stand_side_by_side() -> None:
    sheet = facts(rated((1, 2), (0, -1)), EN)
    assert sheet
    assert sheet.persona == "Person 1"
    assert sheet.meanings == ("Peak", "Trough", "Peak–end score")
    assert [[fact.figure for fact in person.facts] for person in sheet.people] == [
        ["+2 delighted", "+1 relieved", "+2 delighted"],
        ["0 neutral", "−1 doubtful", "−1 doubtful"],
    ]
    one = facts(rated((1, 2)), EN)
    assert one
    assert one.people == ()


def test_the_vision_is_told_by_the_board_and_in_the_head_as_long_as_there_is_none() -> None:
    assert header(changed(empty(), vision="Home by noon"), EN).vision == "Home by noon"
    page = shown(render.page(changed(example(), vision="Home by noon", map_type="future_state"), EN))
    assert page.count("Home by noon") == 1


# Walks and plan ----


def test_the_team_walks_first_and_customers_after() -> None:
    walks = tuple(
        Walkthrough(id=f"w{n}", who=who, walker=walker)
        for n, (who, walker) in enumerate((("Maya", "customer"), ("We", "self"), ("Fajar", "customer")))
    )
    found = walkthroughs(changed(empty(), walkthroughs=walks), EN)
    assert [(group.walker, [walk.who for walk in group.walks]) for group in found] == [
        ("the team itself", ["We"]),
        ("a customer", ["Maya", "Fajar"]),
    ]


@pytest.mark.parametrize(
    ("felt", "compared"),
    [(-2, "worse than on the map"), (-1, "as on the map"), (0, "better than on the map"), (None, "")],
)
def test_what_a_walk_felt_stands_beside_what_the_map_says(felt: int | None, compared: str) -> None:
    journey = hurting({"felt": (-2, 0)}, people=2)
    ((group,),) = (walkthroughs(changed(journey, walkthroughs=(Walkthrough(id="w", touchpoint="a", felt=felt),)), EN),)
    (walk,) = group.walks
    assert (walk.mapped, walk.compared) == ("−1 doubtful", compared)


PLAN = (
    Change(id="c1", status="planned", due=dt.date(2026, 11, 20)),
    Change(id="c2", status="ongoing", due=dt.date(2026, 11, 21)),
    Change(id="c3", status="done", due=dt.date(2026, 11, 1)),
    Change(id="c4", status="dropped", due=dt.date(2026, 11, 1)),
    Change(id="c5", status="planned"),
)


def test_only_open_changes_before_the_day_are_overdue() -> None:
    found = changes(changed(empty(), changes=PLAN), EN, today=dt.date(2026, 11, 21))
    assert found
    assert [row.overdue for row in found.rows] == [True, False, False, False, False]
    assert found.late == "1 change was overdue on 21 November 2026."


def test_without_a_day_the_latest_version_s_date_decides_and_without_that_nobody_can_tell() -> None:
    versions = (Version(id="v", date=dt.date(2026, 12, 1)),)
    dated = changes(changed(empty(), changes=PLAN, versions=versions), EN)
    timeless = changes(changed(empty(), changes=PLAN), EN)
    assert dated
    assert timeless
    assert dated.late == "2 changes were overdue on 1 December 2026."
    assert (timeless.late, any(row.overdue for row in timeless.rows)) == ("", False)
    assert changes(empty(), EN) is None


# Advice ----


def test_the_same_advice_for_many_places_is_given_once() -> None:
    bare = changed(empty(), touchpoints=tuple(Touchpoint(id=f"t{n}", name=f"T{n}") for n in range(6)))
    (actions,) = [each for each in findings(bare, EN).advice if "starting with a verb" in each.try_]
    assert len(actions.what) == NAMED
    assert len(actions.what) + len(actions.rest) == 6


@pytest.mark.parametrize("journey", [empty(), example(), wide(20), rated((None, 1), (1, None))])
def test_no_finding_is_lost_in_the_list(journey: Journey) -> None:
    found = check(journey)
    counted = sum(len(each.what) + len(each.rest) for each in advice_list(found, EN).advice)
    assert counted == len(found)


# Words ----


def words(journey: Journey, say: Any = EN) -> list[str]:
    return [entry.word for entry in glossary(journey, say)]


def test_an_empty_journey_needs_only_its_type_explained() -> None:
    assert words(empty()) == ["Current state"]


def test_words_stand_in_the_alphabetical_order_of_the_reader_s_language() -> None:
    for say in (ID, EN):
        found = [word.casefold() for word in words(example(), say)]
        assert found == sorted(found)


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"frontstage": "A clerk"}, "Frontstage"),
        ({"backstage": "Packing"}, "Backstage"),
        ({"support": "Stock system"}, "Supporting processes"),
        ({"intent": "Trust"}, "Intent"),
        ({"design": "A form"}, "Design"),
        ({"implementation": "Paper"}, "Implementation"),
        ({"moment_of_truth": True}, "Moment of truth"),
        ({"channel": "shop"}, "Channel"),
        ({"barrier": "price"}, "Barrier"),
        ({"motives": ("need",)}, "Motive"),
        ({"opportunity": "Idea"}, "Opportunity"),
        ({"evidence": "proposed"}, "Proposed"),
        ({"ratings": {"p": Rating(valence=1)}}, "Peak–end score"),
        ({"ratings": {"p": Rating(valence=1, arousal=1)}}, "Arousal"),
    ],
)
def test_a_word_is_explained_only_where_it_occurs(fields: dict[str, Any], word: str) -> None:
    journey = changed(empty(), personas=(Persona(id="p"),))
    assert word in words(changed(journey, touchpoints=(Touchpoint(id="t", **fields),)))
    assert word not in words(changed(journey, touchpoints=(Touchpoint(id="t"),)))


def test_ratings_of_a_removed_persona_explain_nothing() -> None:
    one = Touchpoint(id="t", ratings={"gone": Rating(valence=1, arousal=1)})
    assert not {"Emotion", "Arousal", "Peak"} & set(words(changed(empty(), touchpoints=(one,))))


def test_the_lines_of_a_blueprint_are_explained_on_a_blueprint() -> None:
    lines = {"Line of interaction", "Line of visibility", "Line of internal interaction"}
    assert lines <= set(words(changed(example(), map_type="service_blueprint")))
    assert not lines & set(words(example()))


@pytest.mark.parametrize("map_type", ["current_state", "day_in_the_life", "future_state", "service_blueprint"])
@pytest.mark.parametrize("kind", ["journey", "experience"])
def test_every_word_that_is_explained_stands_elsewhere_on_the_page(map_type: str, kind: str) -> None:
    """Fault guarded: a glossary that explains what nobody has read."""
    full = changed(example().touchpoints[0], frontstage="a", backstage="b", support="c", intent="d", design="e")
    journey = changed(
        example(), map_type=map_type, scope=Scope(kind=kind), touchpoints=(full, *example().touchpoints[1:])
    )
    page = shown(render.page(journey, EN)).casefold()
    elsewhere = page.replace(shown(render.fragment("glossary", journey, EN)).casefold(), "")
    called = {"impact × effort": "impact 5 of 5", "walking the map": "walked by", "motive": "motive"}
    assert [word for word in words(journey) if called.get(word.casefold(), word.casefold()) not in elsewhere] == []


# Languages ----


def test_a_text_is_marked_with_its_language_and_escaped() -> None:
    assert typed("<b>", "id") == '<bdi lang="id">&lt;b&gt;</bdi>'
    assert writer(EN, "id")("Kamar") == '<bdi lang="id">Kamar</bdi>'


@pytest.mark.parametrize(
    "text", ["Awareness", "Time, Need", "27", "+2 delighted", "−0.5 neutral", "not rated", "Touchpoint without a name"]
)
def test_the_toolkit_s_own_words_and_bare_numbers_have_the_page_s_language(text: str) -> None:
    assert writer(EN, "id")(text) == f"<bdi>{text}</bdi>"


def test_nothing_is_marked_on_a_page_in_the_journey_s_language() -> None:
    assert writer(ID, "id") is writer(ID) is typed
