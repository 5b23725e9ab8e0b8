"""Exercises: a check that answers in words, fairly, and never executes what participants typed."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import msgspec
import pytest

import jejak.exercises
from jejak import store
from jejak.exercises import blank, exercise, feedback
from jejak.faults import Fault
from jejak.i18n import speech
from jejak.model import Journey, Opportunity, Persona, Rating, Touchpoint
from jejak.places import EXAMPLES
from jejak.rubrics import RUBRICS, judges

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jejak.exercises import Feedback
    from jejak.rubrics import Rubric
    from jejak.rubrics.criterion import Judge

ENGLISH = speech("en")
HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}\u202egnp\x1b[31m'
PERSONA = Persona(
    id="ana", name="Ana", occupation="nurse", frustrations=("heat", "noise"), expectations=("sleep",), motives=("need",)
)


def point(name: str, stage: str, valence: int | None, **fields: object) -> Touchpoint:
    ratings = {} if valence is None else {"ana": Rating(valence=valence)}
    made = {"channel": name, "action": f"does {name}", "thought": f"thinks {name}", "ratings": ratings} | fields
    return msgspec.convert({"id": name or "blank", "name": name, "stage": stage, **made}, Touchpoint)


def mapped(*touchpoints: Touchpoint, persona: Persona = PERSONA) -> Journey:
    start = blank(RUBRICS["ac-portabel"], ENGLISH)
    return msgspec.structs.replace(start, personas=(persona,), touchpoints=touchpoints)


def good_map() -> Journey:
    return mapped(
        point("heat", "awareness", -1),
        point("search", "awareness", 0),
        point("reviews", "consideration", 0),
        point("first", "consideration", -2, channel="website", pain_point="no specs", opportunity="add specs"),
        point("second", "consideration", 1, channel="website"),
        point("order", "purchase", 1),
        point("install", "retention", 2),
    )


def changed(journey: Journey, touchpoint: str, **fields: object) -> Journey:
    rows = [msgspec.structs.replace(each, **fields) if each.id == touchpoint else each for each in journey.touchpoints]
    return msgspec.structs.replace(journey, touchpoints=tuple(rows))


def without(journey: Journey, *gone: str) -> Journey:
    rows = tuple(each for each in journey.touchpoints if each.id not in gone)
    return msgspec.structs.replace(journey, touchpoints=rows)


def missing(journey: Journey, name: str) -> list[str]:
    return [remark.title for remark in feedback(journey, RUBRICS[name], ENGLISH).remarks if not remark.met]


@pytest.fixture(params=sorted(RUBRICS))
def rubric(request: pytest.FixtureRequest) -> Rubric:
    return RUBRICS[request.param]


# The exercise's own file ----


def test_an_exercise_starts_from_the_six_stages_in_its_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    started = exercise("ac-portabel", lang="en")
    written = store.read(tmp_path / "ac-portabel.journey.json")
    assert started.journey.path == tmp_path / "ac-portabel.journey.json"
    assert [stage.id for stage in written.stages][0::5] == ["awareness", "advocacy"]
    assert (written.language, written.title) == ("en", "Exercise: buying a portable AC")
    assert (written.personas, written.touchpoints) == ((), ())


def test_an_exercise_begun_before_is_opened_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    store.create(path, good_map())
    before = path.read_bytes()
    started = exercise("ac-portabel", lang="id", path=path)
    assert started.journey.journey == good_map()
    assert path.read_bytes() == before


def test_a_file_that_is_no_journey_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(Fault, match=r"mine\.json"):
        exercise("ac-portabel", path=path)
    assert path.read_text(encoding="utf-8") == "{"


def test_an_unknown_exercise_is_told_with_the_known_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Fault, match=r"There is no exercise ac\. There are: ac-portabel, mekanik-mobil"):
        exercise("ac", lang="en")
    assert not list(tmp_path.iterdir())


def test_a_check_sees_what_another_program_wrote(tmp_path: Path) -> None:
    started = exercise("ac-portabel", lang="en", path=tmp_path / "mine.json")
    assert "Nothing is in place yet" in started.check().summary
    (tmp_path / "mine.json").write_bytes(store.encode(good_map()))
    assert started.check().summary.startswith("All 8 points are in place.")


# What it says ----


def test_a_new_exercise_misses_everything_and_says_what_to_try(rubric: Rubric) -> None:
    answer = feedback(blank(rubric, ENGLISH), rubric, ENGLISH)
    assert not any(remark.met for remark in answer.remarks)
    assert all(remark.text and remark.hint for remark in answer.remarks)
    assert len(answer.remarks) >= 8
    assert answer.summary.startswith("Nothing is in place yet")


def test_the_good_map_has_everything_in_place(rubric: Rubric) -> None:
    answer = feedback(good_map(), rubric, ENGLISH)
    assert [remark.title for remark in answer.remarks if not remark.met] == []
    assert not any(remark.hint for remark in answer.remarks)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_worked_example_of_the_story_has_everything_in_place(rubric: Rubric, language: str) -> None:
    assert missing(store.read(EXAMPLES / f"{rubric.name}.{language}.json"), rubric.name) == []


def test_a_half_done_map_is_counted_in_words() -> None:
    answer = feedback(mapped(), RUBRICS["ac-portabel"], ENGLISH)
    assert answer.summary == "1 of 8 points are in place."


def test_the_plain_answer_names_state_advice_and_hint_without_colour() -> None:
    told = str(feedback(changed(good_map(), "heat", action=""), RUBRICS["ac-portabel"], ENGLISH))
    assert "✓ A persona you could meet · in place" in told
    assert "○ An action and a rating at every touchpoint · still to do" in told
    assert "  Look at: heat\n  Hint: An action starts with a verb" in told
    assert "  Seen at: first, second" in told


def test_many_gaps_are_summed_up() -> None:
    many = mapped(*(point(f"place{n}", "awareness", None) for n in range(8)))
    told = str(feedback(many, RUBRICS["ac-portabel"], ENGLISH))
    assert "Look at: place0, place1, place2, place3, place4 and 3 more" in told


def test_the_answer_speaks_the_language_of_the_exercise(rubric: Rubric) -> None:
    indonesian, english = (feedback(good_map(), rubric, speech(lang)) for lang in ("id", "en"))
    assert 'lang="id"' in indonesian._repr_html_()
    assert 'lang="en"' in english._repr_html_()
    for ours, theirs in zip(indonesian.remarks, english.remarks, strict=True):
        assert {ours.title, ours.text, ours.state}.isdisjoint({theirs.title, theirs.text, theirs.state})


class Tags(HTMLParser):
    """Collects the tags and the text a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not any(name.startswith("on") or name in {"src", "href"} for name, _ in attrs)
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def page(answer: Feedback) -> Tags:
    seen = Tags()
    seen.feed(answer._repr_html_())
    return seen


def test_the_html_answer_says_the_same_as_the_plain_one(rubric: Rubric) -> None:
    answer = feedback(changed(good_map(), "heat", action=""), rubric, ENGLISH)
    seen = " ".join(page(answer).text.split())
    for remark in answer.remarks:
        assert f"{remark.title} · {remark.state} {remark.text}" in seen
        assert remark.hint in seen


def test_hostile_names_are_inert_and_whole(rubric: Rubric) -> None:
    hostile = changed(good_map(), "heat", name=HOSTILE, action="")
    seen = page(feedback(hostile, rubric, ENGLISH))
    assert seen.tags == {"section", "style", "p", "strong", "ul", "li", "details", "summary", "bdi"}
    assert HOSTILE.replace("\x1b", "\u241b") in seen.text
    assert "\x1b" not in str(feedback(hostile, rubric, ENGLISH))


# The judges ----


def set_persona(**fields: object) -> Callable[[Journey], Journey]:
    persona = msgspec.structs.replace(PERSONA, **fields)
    return lambda journey: msgspec.structs.replace(journey, personas=(persona,))


def set_point(touchpoint: str, **fields: object) -> Callable[[Journey], Journey]:
    return lambda journey: changed(journey, touchpoint, **fields)


def drop(*gone: str) -> Callable[[Journey], Journey]:
    return lambda journey: without(journey, *gone)


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (set_persona(name=" "), "A persona you could meet"),
        (set_persona(occupation=""), "A persona you could meet"),
        (set_persona(frustrations=("heat", "")), "A persona you could meet"),
        (set_persona(expectations=()), "A persona you could meet"),
        (drop("heat", "search", "reviews"), "From the hot room to the cool one"),
        (set_point("order", action="  "), "An action and a rating at every touchpoint"),
        (set_point("order", ratings={}), "An action and a rating at every touchpoint"),
        (set_point("second", channel=""), "Two retailers, told apart"),
        (set_point("second", ratings={"ana": Rating(valence=0)}), "Two retailers, told apart"),
        (set_point("first", pain_point=""), "The low point has a reason"),
        (set_point("first", opportunity=" "), "The low point has an answer"),
        (drop("install"), "Life after the order"),
        (set_point("install", stage="purchase"), "Life after the order"),
    ],
)
def test_each_gap_is_noticed_and_nothing_else(spoil: Callable[[Journey], Journey], title: str) -> None:
    assert missing(spoil(good_map()), "ac-portabel") == [title]


def test_thoughts_at_two_places_are_too_few() -> None:
    quiet = good_map()
    for name in ("heat", "search", "reviews", "order", "install"):
        quiet = changed(quiet, name, thought="")
    assert missing(quiet, "ac-portabel") == ["What the buyer thinks"]
    assert missing(changed(quiet, "heat", thought="hot"), "ac-portabel") == []


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (set_persona(motives=()), "A driver with a reason to hurry"),
        (drop("search", "reviews"), "From the stalled car to the road"),
    ],
)
def test_the_mechanics_rubric_has_its_own_demands(spoil: Callable[[Journey], Journey], title: str) -> None:
    assert missing(spoil(good_map()), "mekanik-mobil") == [title]


def test_one_channel_is_no_moving_journey() -> None:
    phoned = good_map()
    for each in phoned.touchpoints:
        phoned = changed(phoned, each.id, channel="phone")
    assert missing(phoned, "mekanik-mobil") == ["One journey, several channels"]


def test_a_rise_between_different_channels_does_not_pass_for_two_rivals() -> None:
    verdict = judges.rivals_stand_apart(drop("second")(good_map()))
    assert (verdict.met, verdict.touchpoints) == (False, ())


def test_the_rivals_named_are_the_low_point_and_its_nearest_better() -> None:
    longer = changed(good_map(), "order", channel="website", ratings={"ana": Rating(valence=2)})
    assert judges.rivals_stand_apart(longer).touchpoints == ("first", "second")


def test_an_opportunity_in_the_list_counts_when_it_is_linked() -> None:
    bare = changed(good_map(), "first", opportunity="")
    idea = Opportunity(id="idea", text="publish the specs", touchpoints=("first",))
    assert not judges.low_point_has_opportunity(bare).met
    assert judges.low_point_has_opportunity(msgspec.structs.replace(bare, opportunities=(idea,))).met


def test_a_curve_above_zero_has_no_low_point_to_explain() -> None:
    happy = mapped(point("visit", "purchase", 1, pain_point="none really", opportunity="more"))
    assert not judges.low_point_hurts(happy).met
    assert not judges.low_point_has_opportunity(happy).met


def test_any_of_several_lowest_points_may_carry_the_reason() -> None:
    two = changed(good_map(), "heat", ratings={"ana": Rating(valence=-2)})
    assert judges.low_point_hurts(two).touchpoints == ("first",)


def test_rows_without_a_name_neither_help_nor_hurt() -> None:
    journey = good_map()
    padded = msgspec.structs.replace(journey, touchpoints=(*journey.touchpoints, point("", "retention", None)))
    assert missing(padded, "ac-portabel") == []
    assert not judges.journey_has_length(touchpoints=8, stages=3)(padded).met


def test_stages_that_are_not_on_the_map_do_not_count() -> None:
    astray = mapped(point("a", "awareness", 0), point("b", "nowhere", 0), point("c", "elsewhere", 0))
    assert not judges.journey_has_length(touchpoints=3, stages=2)(astray).met


def test_a_second_half_filled_persona_undoes_nothing() -> None:
    journey = good_map()
    newcomer = Persona(id="bo", name="Bo")
    joined = msgspec.structs.replace(journey, personas=(newcomer, *journey.personas))
    assert missing(joined, "ac-portabel") == []


@pytest.mark.parametrize(
    "judge",
    [
        judges.persona_is_somebody(),
        judges.journey_has_length(),
        judges.touchpoints_are_filled,
        judges.thoughts_are_told(),
        judges.channels_vary(),
        judges.rivals_stand_apart,
        judges.low_point_hurts,
        judges.low_point_has_opportunity,
        judges.life_goes_on,
    ],
)
def test_an_empty_journey_satisfies_no_judge(judge: Judge) -> None:
    verdict = judge(Journey(id="empty"))
    assert (verdict.met, verdict.touchpoints) == (False, ())


def test_life_goes_on_after_a_decision_where_no_purchase_is_mapped() -> None:
    stages = tuple(stage for stage in good_map().stages if stage.id != "purchase")
    journey = msgspec.structs.replace(drop("order")(good_map()), stages=stages)
    assert judges.life_goes_on(journey).touchpoints == ("install",)


def test_the_public_name_stays_a_function_however_often_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert jejak.exercise("ac-portabel", lang="en").journey.path.exists()
