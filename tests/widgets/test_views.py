"""What the widgets show of a journey, and the words they bring along: pure functions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jejak.i18n import LANGUAGES, speech
from jejak.model import Journey, Persona, Touchpoint
from jejak.plain import fields, to_plain
from jejak.widgets import EmotionSliders, PersonaBuilder, TouchpointTable
from jejak.widgets.personas import COUNTED, GROUPS
from jejak.widgets.touchpoints import COLUMNS, DETAILS

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDGETS = (PersonaBuilder, TouchpointTable, EmotionSliders)


def texts(words: Any) -> Iterator[str]:
    """Yield every text in the words of a widget."""
    for each in words.values() if isinstance(words, dict) else words:
        if isinstance(each, str):
            yield each
        elif isinstance(each, (dict, list)):
            yield from texts(each)


def test_personas_are_shown_whole(journey: Journey) -> None:
    assert PersonaBuilder.view(journey, speech("en")) == {"personas": to_plain(journey.personas)}


def test_the_form_reaches_every_field_of_a_persona() -> None:
    names = [name for _, _, group in GROUPS for name, *_ in group]
    assert sorted(names) == sorted(fields(Persona).keys() - {"id"})
    assert set(COUNTED) <= set(names)


def test_the_table_reaches_every_field_of_a_touchpoint() -> None:
    columns = {name for name, *_ in COLUMNS} - {"feeling"}
    details = {name for name, *_ in DETAILS}
    assert columns | details | {"motives", "evidence", "moment_of_truth", "ratings"} == fields(Touchpoint).keys() - {
        "id"
    }


def test_stages_bring_their_names(journey: Journey) -> None:
    shown = TouchpointTable.view(journey, speech("en"))["stages"]
    assert [stage["name"] for stage in shown] == ["Awareness", "Purchase", "Aftermath"]
    assert TouchpointTable.view(journey, speech("id"))["stages"][0]["name"] != "Awareness"


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
    assert not any(view.values())


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
