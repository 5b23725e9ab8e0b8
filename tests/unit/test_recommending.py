"""Which map is recommended, and the reason in words."""

from __future__ import annotations

import pytest

from jejak import vocab
from jejak.i18n import LANGUAGES, speech
from jejak.model import Goal, Journey, Scope
from jejak.recommending import recommended

EN = speech("en")


def told(*kinds: str, text: str = "", scenario: str = "", reach: str = "experience") -> tuple[str, str]:
    goals = tuple(Goal(id=f"g{place}", kind=kind, text=text) for place, kind in enumerate(kinds))
    found = recommended(Journey(id="j", goals=goals, scope=Scope(kind=reach, scenario=scenario)))
    return found.map_type.key, found.reason.tell(EN)


def test_without_a_goal_the_current_state_is_the_usual_choice() -> None:
    assert told() == (
        "current_state",
        "No goal is set yet. The current state is the usual choice, and a good first map.",
    )


def test_a_goal_in_own_words_leaves_the_usual_choice() -> None:
    key, reason = told("", text="Fewer people leave")
    assert key == "current_state"
    assert reason.startswith("Your goal is in your own words.")


@pytest.mark.parametrize("goal", vocab.GOALS, ids=lambda goal: goal.key)
def test_the_type_follows_from_the_goal_and_the_reason_names_it(goal: vocab.Choice) -> None:
    key, reason = told(goal.key)
    assert key == vocab.suggested(goal.key).key
    assert f"your goal is “{goal.label}”" in reason


def test_the_teams_own_words_for_a_known_goal_are_in_the_reason() -> None:
    assert "“Answer within an hour”" in told("service", text="Answer within an hour")[1]


def test_the_type_that_most_goals_suggest_wins_and_of_equal_ones_the_first() -> None:
    assert told("new_service", "service", "efficiency")[0] == "service_blueprint"
    assert told("new_service", "service")[0] == "future_state"
    assert told("service", "", "new_service")[0] == "service_blueprint"


def test_a_whole_journey_with_a_scenario_is_not_one_interaction() -> None:
    """Fault guarded: both worked examples tell their scenario, and were recommended the experience map."""
    assert told("service", scenario="shop", reach="journey")[0] == "service_blueprint"


def test_a_team_that_named_one_interaction_maps_that() -> None:
    assert told("service", scenario="shop") == (
        "experience",
        "Because the map is about one interaction: “Visiting the shop or online store”.",
    )
    assert "“Menjemput mobil”" in told(scenario="Menjemput mobil")[1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_experience_map_is_told_like_the_types(lang: str) -> None:
    card = vocab.EXPERIENCE_MAP
    assert (len(card.pros), len(card.cons), len(card.lanes)) == (3, 2, 3)
    assert all(speech(lang)(text) for text in (card.label, card.about, card.when, *card.pros, *card.cons))
