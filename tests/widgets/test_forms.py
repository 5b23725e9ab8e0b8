"""The forms of records: what they describe, and their edits without a browser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

import pytest
from wire import edits, receipts, tell

import jejak
from jejak import store, vocab
from jejak.i18n import LANGUAGES, speech
from jejak.model import Journey, Stage, Touchpoint
from jejak.places import EXAMPLES
from jejak.plain import fields, item_kind, to_plain
from jejak.render.parts import PARTS
from jejak.widgets import (
    AudienceForm,
    ChangePlan,
    GoalPicker,
    MomentLog,
    OpportunityList,
    PainList,
    StageEditor,
    WalkLog,
    forms,
)
from jejak.widgets.forms.base import RecordForm
from jejak.widgets.forms.describing import Fields, Kind, List

if TYPE_CHECKING:
    from pathlib import Path

    from jejak.document import Document

FORMS = tuple(getattr(forms, name) for name in forms.__all__)
LISTS = [(form, section) for form in FORMS for section in form.sections if isinstance(section, List)]
SINGLE = [(form, section) for form in FORMS for section in form.sections if isinstance(section, Fields)]
EN = speech("en")
ELSEWHERE = {"votes"}
"""What another widget writes into the same records."""
TAKES: dict[str, Any] = {
    "line": "Call back within an hour",
    "text": "Two lines\nof it",
    "score": 4,
    "level": -2,
    "date": "2026-12-01",
    "references": ["need", "pay"],
}
"""What each kind of field sends."""


def example() -> Journey:
    return store.read(EXAMPLES / "ac-portabel.en.json")


def value_of(field: Any) -> Any:
    if field.kind == "choice":
        return field.options[-1].key
    if field.kind == "reference":
        return "pay"
    return "our own words" if field.kind == "open" else TAKES[field.kind]


def on_disk(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_form_is_a_public_name_of_the_package() -> None:
    assert [getattr(jejak, name) for name in forms.__all__] == list(FORMS)
    assert set(forms.__all__) <= set(dir(jejak))


@pytest.mark.parametrize(("form", "section"), LISTS)
def test_a_list_writes_in_fields_of_its_records_and_reaches_all_of_them(form: type[RecordForm], section: List) -> None:
    known = fields(type(section.blank)).keys()
    written = {field.name for field in section.fields}
    assert written <= known
    assert section.fixed or written == known - {"id", "votes"} - ELSEWHERE
    assert section.named in known
    assert item_kind(fields(Journey)[section.list]) is type(section.blank), form


@pytest.mark.parametrize("section", [section for _, section in SINGLE], ids=str)
def test_single_fields_are_fields_of_their_part(section: Fields) -> None:
    kind = fields(Journey)[section.at[0]] if section.at else Journey
    assert {field.name for field in section.fields} <= fields(kind).keys()


def test_audience_and_scope_are_reached_whole() -> None:
    audience = [field.name for section in AudienceForm.sections for field in section.fields]
    assert audience == [question.key for question in vocab.AUDIENCE_QUESTIONS]
    (_, title, scope) = GoalPicker.sections
    assert {field.name for field in scope.fields} == fields(fields(Journey)["scope"]).keys()
    assert [field.name for field in title.fields] == ["title"]


def test_every_kind_of_field_has_a_use() -> None:
    used = {field.kind for form in FORMS for section in form.sections for field in section.fields}
    assert used == set(get_args(Kind))


@pytest.mark.parametrize(("form", "section"), LISTS)
def test_what_a_form_writes_is_in_the_file(document: Document, form: type[RecordForm], section: List) -> None:
    widget = form(document)
    first = "need" if section.fixed else f"{section.prefix}1"
    adding = (
        []
        if section.fixed
        else [{"op": "add", "path": [section.list], "value": {**to_plain(section.blank), "id": first}}]
    )
    written = {field.name: value_of(field) for field in section.fields}
    changes = [{"path": [section.list, first, name], "value": value, "was": None} for name, value in written.items()]
    answers = receipts(tell(widget, edits(*adding, *changes)))
    assert [answer["saved"] for answer in answers] == [True] * len(answers), answers
    (row,) = [row for row in on_disk(document.path)[section.list] if row["id"] == first]
    assert {name: row[name] for name in written} == written
    assert {row["id"]: row for row in widget._data[section.list]}[first] == row


@pytest.mark.parametrize("section", [section for _, section in SINGLE], ids=str)
def test_single_fields_are_written_where_they_belong(document: Document, section: Fields) -> None:
    written = {field.name: value_of(field) for field in section.fields}
    changes = [{"path": [*section.at, name], "value": value} for name, value in written.items()]
    assert all(answer["saved"] for answer in receipts(tell(GoalPicker(document), edits(*changes))))
    place = on_disk(document.path)
    for name in section.at:
        place = place[name]
    assert {name: place[name] for name in written} == written


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_and_data_travel_as_json(form: type[RecordForm], lang: str) -> None:
    for journey in (example(), Journey(id="new")):
        told = [form.words(speech(lang)), form.view(journey, speech(lang))]
        assert json.loads(json.dumps(told)) == told


@pytest.mark.parametrize("form", FORMS)
def test_a_form_stands_still_as_its_part_of_the_page(document: Document, form: type[RecordForm]) -> None:
    assert form.fragment in PARTS
    assert "As it was on" in form(document, lang="en").static()


@pytest.mark.parametrize("form", FORMS)
def test_what_advice_leads_to_is_in_the_form(form: type[RecordForm]) -> None:
    names = {field.name for section in form.sections for field in section.fields} | {""}
    assert {deed.field for deed in form.deeds} <= names


def test_what_customers_said_is_on_the_page() -> None:
    from jejak.render import fragment

    page = fragment("moments", example(), EN)
    assert "I wanted to know how many watts it draws" in page
    assert "Retailer A" in page
    assert "Interview with a buyer, aged 34" in page


@pytest.mark.parametrize("form", FORMS)
def test_both_languages_leave_the_same_gaps_to_fill(form: type[RecordForm]) -> None:
    def gaps(words: Any) -> Any:
        if isinstance(words, dict):
            return {key: gaps(each) for key, each in words.items()}
        return [gaps(each) for each in words] if isinstance(words, list) else str(words).count("{")

    assert gaps(form.words(speech("id"))) == gaps(form.words(EN))


def test_a_module_is_under_60_kb_and_shared_by_all_forms() -> None:
    assert {str(form._esm) for form in FORMS} == {str(RecordForm._esm)}
    assert len(str(RecordForm._esm).encode()) < 60_000


# Each form's own ----


def test_the_mapped_feeling_comes_with_its_place() -> None:
    place = next(each for each in WalkLog.view(example(), EN)["places"] if each["id"] == "retailer-a")
    assert (place["name"], place["stage"], place["mean"], place["mapped"]) == (
        "Retailer A's site",
        "Consideration",
        -2,
        "−2 frustrated",
    )


def test_touchpoints_without_a_stage_are_places_too() -> None:
    astray = Journey(id="j", touchpoints=(Touchpoint(id="t", stage="gone"),))
    (place,) = PainList.view(astray, EN)["places"]
    assert (place["name"], place["stage"], place["mean"]) == ("Touchpoint without a name", "Without a stage", None)


def test_opportunities_are_placed_and_ranked_as_on_the_page() -> None:
    dots = {each["id"]: each for each in OpportunityList.view(example(), EN)["picture"]}
    first = next(each for each in dots.values() if each["number"] == 1)
    assert first["quadrant"] == "first"
    assert first["name"] == "Complete the specifications on every product page"


def test_the_map_offers_its_ideas_and_its_pains() -> None:
    journey = Journey(
        id="j",
        touchpoints=(
            Touchpoint(id="a", name="Pay", pain_point="Hidden costs"),
            Touchpoint(id="b", name="Wait", pain_point="Long", opportunity="Tell the hour"),
            Touchpoint(id="c", name="Use"),
        ),
    )
    offers = OpportunityList.view(journey, EN)["offers"]
    assert [each["label"] for each in offers] == ["Hidden costs (Pay)", "Tell the hour (Wait)"]
    assert [each["fields"] for each in offers] == [
        {"text": "", "touchpoints": ["a"]},
        {"text": "Tell the hour", "touchpoints": ["b"]},
    ]


def test_a_change_takes_up_an_opportunity_with_the_pain_it_is_against() -> None:
    offer = next(each for each in ChangePlan.view(example(), EN)["offers"] if "shipping" in each["label"])
    assert offer["fields"] == {
        "what": "Show shipping cost from the start",
        "opportunity": offer["id"],
        "why": "Shipping cost shows only at the end",
    }


def test_stages_bring_their_guidance_and_their_sets() -> None:
    words = StageEditor.words(EN)
    sets, stages = words["sections"]
    assert [each["ids"] for each in sets["sets"]] == [list(vocab.STAGE_PRESETS[name]) for name in ("six", "three")]
    assert stages["told"].keys() == {each.key for each in vocab.STAGES}
    assert words["names"]["stages/advocacy"] == "Advocacy"


def test_stages_keep_names_of_their_own_apart_from_the_vocabularys() -> None:
    journey = Journey(id="j", stages=(Stage(id="awareness"), Stage(id="s-1", name="Waiting")))
    assert [each["name"] for each in StageEditor.view(journey, EN)["stages"]] == ["", "Waiting"]


def test_nobody_is_asked_to_correct_the_day_of_a_moment() -> None:
    """Fault guarded: what a customer said weeks ago was dated today, unasked."""
    (section,) = MomentLog.words(EN)["sections"]
    assert section["today"] == []
    assert section["blank"]["date"] is None


def test_a_moment_that_does_not_fit_is_refused_in_words(document: Document) -> None:
    new = {"op": "add", "path": ["moments"], "value": {"id": "m-1", "felt": 7}}
    (receipt,) = receipts(tell(MomentLog(document, lang="en"), edits(new)))
    assert (receipt["saved"], receipt["retry"]) == (False, False)
    assert receipt["problem"]
