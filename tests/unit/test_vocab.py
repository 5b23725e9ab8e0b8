"""The vocabulary agrees with the model, and every choice helps in choosing."""

import re
from collections.abc import Iterable
from typing import Literal, get_args, get_origin

import msgspec
import pytest

from jejak import i18n, model, vocab
from jejak.i18n import speech
from jejak.vocab import Choice

COLLECTIONS = {
    "AROUSALS": vocab.AROUSALS,
    "AUDIENCE_QUESTIONS": vocab.AUDIENCE_QUESTIONS,
    "BARRIERS": vocab.BARRIERS,
    "CHANNELS": vocab.CHANNELS,
    "EMOTIONS": vocab.EMOTIONS,
    "EVIDENCE": vocab.EVIDENCE,
    "GOALS": vocab.GOALS,
    "HOLDINGS": vocab.HOLDINGS,
    "MAP_TYPES": vocab.MAP_TYPES,
    "MOTIVES": vocab.MOTIVES,
    "OUTLOOKS": vocab.OUTLOOKS,
    "PERSONA_METHOD": vocab.PERSONA_METHOD,
    "SCENARIOS": vocab.SCENARIOS,
    "SCOPE_KINDS": vocab.SCOPE_KINDS,
    "STAGES": vocab.STAGES,
    "STATUSES": vocab.STATUSES,
    "TOUCHPOINT_QUESTIONS": vocab.TOUCHPOINT_QUESTIONS,
    "WALKERS": vocab.WALKERS,
}

CLOSED = {
    "MapType": vocab.MAP_TYPES,
    "ScopeKind": vocab.SCOPE_KINDS,
    "Evidence": vocab.EVIDENCE,
    "ChangeStatus": vocab.STATUSES,
    "Holding": vocab.HOLDINGS,
    "Outlook": vocab.OUTLOOKS,
    "Walker": vocab.WALKERS,
}
"""The model's closed choices and the words for them; languages name themselves, in `jejak.i18n`."""

KEY = re.compile(r"^[a-z][a-z_]{0,63}$")


def keys(choices: Iterable[Choice]) -> list[str]:
    return [choice.key for choice in choices]


def field_names(kind: type[model.Value]) -> list[str]:
    return [field.name for field in msgspec.structs.fields(kind) if field.name != "extra"]


def test_every_exported_collection_is_tested_here() -> None:
    exported = {name for name in vocab.__all__ if isinstance(getattr(vocab, name), tuple)}
    assert exported - {"ANYWHERE"} == COLLECTIONS.keys()


@pytest.mark.parametrize("stage", [*vocab.SUGGESTIONS, ""])
def test_what_is_suggested_for_a_stage_is_a_few_touchpoints_on_known_channels(stage: str) -> None:
    suggested = vocab.SUGGESTIONS.get(stage, vocab.ANYWHERE)
    assert len({each.name for each in suggested}) == len(suggested) in range(3, 8)
    assert {each.channel for each in suggested} <= set(keys(vocab.CHANNELS))


@pytest.mark.parametrize("name", COLLECTIONS)
def test_keys_are_unique_ids(name: str) -> None:
    found = keys(COLLECTIONS[name])
    assert len(set(found)) == len(found)
    may_be_empty = {""} if name == "OUTLOOKS" else set()
    assert all(KEY.match(key) for key in set(found) - may_be_empty)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_labels_are_unique_within_a_collection(name: str) -> None:
    labels = [choice.label for choice in COLLECTIONS[name]]
    assert all(labels)
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("name", sorted(COLLECTIONS.keys() - {"AROUSALS", "EMOTIONS"}))
def test_every_choice_says_what_it_is(name: str) -> None:
    about = [choice.about for choice in COLLECTIONS[name]]
    assert all(about)
    assert len(set(about)) == len(about)


def test_every_closed_choice_of_the_model_has_exactly_its_words() -> None:
    literals = {name: get_args(kind) for name, kind in vars(model).items() if get_origin(kind) is Literal}
    assert literals.pop("Language") == i18n.LANGUAGES
    assert literals == {name: tuple(keys(choices)) for name, choices in CLOSED.items()}


def test_the_content_list_is_covered() -> None:
    assert keys(vocab.STAGES) == ["awareness", "consideration", "decision", "purchase", "retention", "advocacy"]
    assert len(vocab.GOALS) == 14
    assert len(vocab.SCENARIOS) == 5
    assert len(vocab.TOUCHPOINT_QUESTIONS) == 3
    assert set(keys(vocab.MOTIVES)) == {
        *("fomo", "need", "quality_of_life", "impulse", "prestige", "finance", "time", "risk_management"),
    }
    assert {"budget", "bureaucracy", "doubt", "price", "shipping_cost", "hard_to_get"} == set(keys(vocab.BARRIERS))
    assert set(keys(vocab.CHANNELS)) >= {
        *("website", "social_media", "display_ad", "third_party_review", "email", "article", "search_engine"),
        *("word_of_mouth", "customer_service", "phone", "chat", "shop", "technician", "home"),
    }


def test_questions_are_keyed_by_the_field_their_answer_goes_to() -> None:
    assert keys(vocab.AUDIENCE_QUESTIONS) == field_names(model.Audience)
    assert set(keys(vocab.TOUCHPOINT_QUESTIONS)) <= set(field_names(model.Touchpoint))
    asked = (*vocab.AUDIENCE_QUESTIONS, *vocab.TOUCHPOINT_QUESTIONS)
    assert all(question.label.endswith("?") for question in asked)


@pytest.mark.parametrize("stage", vocab.STAGES, ids=keys(vocab.STAGES))
def test_a_stage_tells_where_it_happens_its_chance_and_what_to_ask(stage: vocab.StageChoice) -> None:
    assert stage.where
    assert stage.chance
    assert len(stage.prompts) >= 3
    assert all(prompt.endswith("?") for prompt in stage.prompts)


def test_the_decision_stage_asks_all_five_questions_of_a_buyer() -> None:
    decision = next(stage for stage in vocab.STAGES if stage.key == "decision")
    assert len(decision.prompts) == 5


@pytest.mark.parametrize("map_type", vocab.MAP_TYPES, ids=keys(vocab.MAP_TYPES))
def test_a_map_type_has_three_pros_and_two_cons(map_type: vocab.MapType) -> None:
    assert len(set(map_type.pros)) == 3
    assert len(set(map_type.cons)) == 2
    assert map_type.when
    assert len(map_type.lanes) == 3


def test_each_goal_suggests_exactly_one_map_type() -> None:
    suits = [goal for map_type in vocab.MAP_TYPES for goal in map_type.suits]
    assert sorted(suits) == sorted(keys(vocab.GOALS))
    assert vocab.suggested("efficiency").key == "service_blueprint"


@pytest.mark.parametrize("goal", ["", "our very own goal"])
def test_the_current_state_is_the_usual_map_type(goal: str) -> None:
    assert vocab.suggested(goal).key == "current_state"


def test_every_barrier_can_be_overcome() -> None:
    assert all(barrier.remedy for barrier in vocab.BARRIERS)


@pytest.mark.parametrize(("name", "count"), [("six", 6), ("three", 3)])
def test_a_preset_is_made_of_known_stages(name: str, count: int) -> None:
    stages = vocab.preset(name)
    assert len(stages) == count
    assert all(isinstance(stage, model.Stage) and not stage.name for stage in stages)
    assert tuple(stage.id for stage in stages) == vocab.STAGE_PRESETS[name]
    assert {stage.id for stage in stages} <= set(keys(vocab.STAGES))


def test_an_unknown_preset_is_refused() -> None:
    with pytest.raises(KeyError, match="twelve"):
        vocab.preset("twelve")


@pytest.mark.parametrize(
    ("stage", "name"),
    [
        (model.Stage(id="decision"), "Decision"),
        (model.Stage(id="decision", name="Say yes"), "Say yes"),
        (model.Stage(id="stage-7"), "stage-7"),
        (model.Stage(id="stage-7", name="Moving in"), "Moving in"),
    ],
)
def test_a_stage_is_called_by_its_own_name_else_the_vocabularys_else_its_id(stage: model.Stage, name: str) -> None:
    say = speech("en")
    assert vocab.stage_name(stage, say) == name
    assert vocab.StageName(stage).tell(say) == name


def test_a_label_speaks_for_known_keys_and_leaves_own_words_alone() -> None:
    say = speech("en")
    assert vocab.label(vocab.CHANNELS, "search_engine", say) == "Search engine"
    assert vocab.label(vocab.CHANNELS, "Warung Bu Tini", say) == "Warung Bu Tini"
    assert vocab.label(vocab.CHANNELS, "", say) == ""


def test_options_hold_what_a_form_needs() -> None:
    assert vocab.options(vocab.HOLDINGS, speech("en")) == [
        {"key": choice.key, "label": choice.label, "about": choice.about} for choice in vocab.HOLDINGS
    ]
