"""What the widgets show of a journey, and the words they bring along: pure functions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jejak import vocab
from jejak.i18n import LANGUAGES, speech
from jejak.model import Journey, Persona, Scope, Touchpoint
from jejak.plain import fields, to_plain
from jejak.widgets import BoardView, EmotionSliders, ExportButton, PersonaBuilder, TouchpointTable
from jejak.widgets.columns import COLUMNS, LANES, USUAL
from jejak.widgets.personas import COUNTED, GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDGETS = (PersonaBuilder, TouchpointTable, EmotionSliders, BoardView, ExportButton)


def texts(words: Any) -> Iterator[str]:
    """Yield every text in the words of a widget."""
    for each in words.values() if isinstance(words, dict) else words:
        if isinstance(each, str):
            yield each
        elif isinstance(each, (dict, list)):
            yield from texts(each)


def test_personas_are_shown_whole(journey: Journey) -> None:
    assert PersonaBuilder.view(journey, speech("en"))["personas"] == to_plain(journey.personas)


def test_advice_on_personas_says_where_it_leads_and_spares_who_was_just_added() -> None:
    crowd = tuple(Persona(id=f"p{number}", name="Ana" if number else " ") for number in range(3))
    told = PersonaBuilder.view(Journey(id="new", personas=crowd), speech("en"))["advice"]
    assert [(each["rule"], each["where"], each["deed"]) for each in told][:2] == [
        ("personas-many", "", ""),
        ("persona-thin", "p1", "Go there"),
    ]


def test_each_step_of_the_method_fills_fields_of_the_form() -> None:
    words = PersonaBuilder.words(speech("en"))
    names = {field["name"] for group in words["groups"] for field in group["fields"]}
    assert len(words["method"]) == 6
    assert all(step["fields"] and set(step["fields"]) <= names for step in words["method"])
    assert words["method"][-1]["fields"] == list(COUNTED)


def test_the_core_fields_of_the_groups_add_up_to_the_cards() -> None:
    groups = PersonaBuilder.words(speech("en"))["groups"]
    assert sum(field["core"] for group in groups for field in group["fields"]) == len(COUNTED)


def test_the_form_reaches_every_field_of_a_persona() -> None:
    names = [name for _, _, group in GROUPS for name, *_ in group]
    assert sorted([*names, "portrait"]) == sorted(fields(Persona).keys() - {"id"})
    assert set(COUNTED) <= set(names)


def test_the_table_reaches_every_field_of_a_touchpoint() -> None:
    columns = {name for name, *_ in COLUMNS}
    assert columns - {"feeling"} == fields(Touchpoint).keys() - {"id", "ratings"}
    assert columns > {*USUAL, *(lane for lanes in LANES.values() for lane in lanes)}


def test_a_service_blueprint_of_one_interaction_has_the_lanes_of_both() -> None:
    both = Journey(id="new", map_type="service_blueprint", scope=Scope(kind="experience"))
    shown = TouchpointTable.view(both, speech("en"))["lanes"]
    assert shown == ["frontstage", "backstage", "support", "intent", "design", "implementation"]


def test_stages_bring_their_names(journey: Journey) -> None:
    shown = TouchpointTable.view(journey, speech("en"))["stages"]
    assert [stage["name"] for stage in shown] == ["Awareness", "Purchase", "Aftermath"]
    assert TouchpointTable.view(journey, speech("id"))["stages"][0]["name"] != "Awareness"


def test_every_stage_of_the_usual_sets_has_suggestions_in_both_languages() -> None:
    ideas = TouchpointTable.words(speech("en"))["ideas_for"]
    channels = {choice.key for choice in vocab.CHANNELS}
    for stage in vocab.STAGES:
        assert 4 <= len(ideas[stage.key]) <= 6
    for idea in (idea for stage in ideas.values() for idea in stage):
        assert idea["channel"] in channels
        assert idea["names"].keys() == set(LANGUAGES)


def test_touchpoints_stand_in_the_files_order_for_edits_to_fit(journey: Journey) -> None:
    shown = TouchpointTable.view(journey, speech("en"))["touchpoints"]
    assert shown == to_plain(journey.touchpoints)


def test_sliders_get_no_more_than_they_need(journey: Journey) -> None:
    first = EmotionSliders.view(journey, speech("en"))["touchpoints"][0]
    assert first == {
        "id": "need",
        "stage": "awareness",
        "name": "Need",
        "ratings": {"ana": {"valence": -1, "arousal": None}},
    }


@pytest.mark.parametrize("kind", WIDGETS)
def test_an_empty_journey_can_be_shown(kind: type) -> None:
    view = kind.view(Journey(id="new"), speech("id"))
    assert not any(value for name, value in view.items() if name not in ("language", "advice"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", WIDGETS)
def test_words_and_data_travel_as_json(kind: type, lang: str, journey: Journey) -> None:
    words, view = kind.words(speech(lang)), kind.view(journey, speech(lang))
    assert json.loads(json.dumps([words, view])) == [words, view]
    assert words["title"]
    assert words["guide"]


@pytest.mark.parametrize("kind", WIDGETS)
def test_both_languages_leave_the_same_gaps_to_fill(kind: type) -> None:
    def gaps(lang: str) -> list[int]:
        return [text.count("{") for text in texts(kind.words(speech(lang)))]

    assert gaps("id") == gaps("en")


def test_a_new_record_is_complete() -> None:
    assert PersonaBuilder.words(speech("en"))["blank"].keys() == fields(Persona).keys()
    assert TouchpointTable.words(speech("en"))["blank"].keys() == fields(Touchpoint).keys()


def test_feelings_bring_word_number_and_colour() -> None:
    levels = EmotionSliders.words(speech("en"))["levels"]
    assert [level["valence"] for level in levels] == [-2, -1, 0, 1, 2]
    assert (levels[0]["spoken"], levels[0]["sign"]) == ("−2 frustrated", "−2")
    assert all(level["colour"].startswith("#") for level in levels)


def test_arousal_brings_its_words_from_calm_to_stirred() -> None:
    levels = EmotionSliders.words(speech("en"))["arousals"]
    assert [level["spoken"] for level in levels] == [
        "−2 very calm",
        "−1 calm",
        "0 in between",
        "+1 stirred",
        "+2 very stirred",
    ]


def test_sliders_tell_what_is_not_rated(journey: Journey) -> None:
    told = EmotionSliders.view(journey, speech("en"))["advice"]
    assert [(each["rule"], each["deed"]) for each in told] == [("not-rated", "Go there")]
