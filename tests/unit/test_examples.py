"""The worked examples are whole: valid, bilingual twins, consistent, and they tell their lesson."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
import pytest

from jejak import analysis, model, vocab
from jejak.plain import from_plain, to_plain
from jejak.widgets.columns import LANES, lanes

Steps: TypeAlias = tuple[str | int, ...]

EXAMPLES = Path(model.__file__).parent / "examples"
STORIES = ("ac-portabel", "mekanik-mobil")
FILES = [f"{story}.{language}.json" for story in STORIES for language in ("id", "en")]

CHOICES = {
    ("scope", "kind"): vocab.SCOPE_KINDS,
    ("map_type",): vocab.MAP_TYPES,
    ("goals", "kind"): vocab.GOALS,
    ("personas", "motives"): vocab.MOTIVES,
    ("stages", "id"): vocab.STAGES,
    ("touchpoints", "stage"): vocab.STAGES,
    ("touchpoints", "channel"): vocab.CHANNELS,
    ("touchpoints", "motives"): vocab.MOTIVES,
    ("touchpoints", "barrier"): vocab.BARRIERS,
    ("touchpoints", "evidence"): vocab.EVIDENCE,
    ("resources", "holding"): vocab.HOLDINGS,
    ("resources", "outlook"): vocab.OUTLOOKS,
    ("walkthroughs", "walker"): vocab.WALKERS,
    ("changes", "status"): vocab.STATUSES,
}
MAY_BE_EMPTY = {("touchpoints", "barrier")}
REFERENCES = {
    ("resources", "touchpoints"): "touchpoints",
    ("opportunities", "touchpoints"): "touchpoints",
    ("walkthroughs", "touchpoint"): "touchpoints",
    ("moments", "touchpoint"): "touchpoints",
    ("changes", "opportunity"): "opportunities",
    ("touchpoints", "stage"): "stages",
}
SAME_IN_BOTH = {"Rani Wulandari", "Bandung", "Bayu Prasetyo", "Semarang", "4", "👩🏽", "👨🏽‍🏫"}
"""Names, places, figures and faces: the only written fields that need no translation."""


def plain(file: str) -> Any:
    return json.loads((EXAMPLES / file).read_text(encoding="utf-8"))


def journey(file: str) -> model.Journey:
    return from_plain(plain(file), model.Journey)


def leaves(node: Any, path: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Yield ``(path, value)`` of every leaf; empty lists and maps count as leaves."""
    if isinstance(node, dict | list) and node:
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in items:
            yield from leaves(value, (*path, key))
    else:
        yield path, node


def place(path: Steps) -> tuple[str, ...]:
    """Return the field a path leads to, without row numbers: ``("touchpoints", "motives")``."""
    return tuple(step for step in path if isinstance(step, str))


def is_words(path: Steps, value: object) -> bool:
    """Tell whether participants wrote this, rather than chose, counted, dated or linked it."""
    linked = {*CHOICES, *REFERENCES, ("language",), ("versions", "date"), ("walkthroughs", "date"), ("changes", "due")}
    linked |= {("moments", "date")}
    return (
        isinstance(value, str)
        and place(path) not in {*linked, ("versions", "next_review")}
        and path[-1] != "id"
        and value != ""
    )


def test_there_are_exactly_two_stories_in_two_languages() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("*.json")) == sorted(FILES)


@pytest.mark.parametrize("file", FILES)
def test_an_example_is_a_journey_in_canonical_form(file: str) -> None:
    written = (EXAMPLES / file).read_bytes()
    again = json.dumps(to_plain(journey(file)), ensure_ascii=False, indent=2) + "\n"
    assert written == again.encode()


@pytest.mark.parametrize("file", FILES)
def test_an_example_has_no_field_the_model_does_not_know(file: str) -> None:
    found = journey(file)
    records = [each for name in REFERENCES.values() for each in getattr(found, name)]
    rows = (getattr(found, field.name) for field in msgspec.structs.fields(model.Journey))
    records += [each for row in rows if isinstance(row, tuple) for each in row]
    assert not any(each.extra for each in (found, found.scope, found.audience, *records))


@pytest.mark.parametrize("file", FILES)
def test_an_example_is_named_after_its_story_and_language(file: str) -> None:
    found = journey(file)
    assert file == f"{found.id}.{found.language}.json"


@pytest.mark.parametrize("story", STORIES)
def test_twins_differ_in_words_only(story: str) -> None:
    indonesian, english = (dict(leaves(plain(f"{story}.{language}.json"))) for language in ("id", "en"))
    assert indonesian.keys() == english.keys()
    for path, value in indonesian.items():
        if path == ("language",):
            continue
        worded = is_words(path, value)
        assert worded == is_words(path, english[path]), path
        assert worded or value == english[path], path


@pytest.mark.parametrize("story", STORIES)
def test_twins_are_translated_throughout(story: str) -> None:
    indonesian, english = (dict(leaves(plain(f"{story}.{language}.json"))) for language in ("id", "en"))
    same = {value for path, value in indonesian.items() if is_words(path, value) and value == english[path]}
    assert same <= SAME_IN_BOTH


@pytest.mark.parametrize("file", FILES)
def test_every_choice_is_a_key_of_the_vocabulary(file: str) -> None:
    chosen = [(place(path), value) for path, value in leaves(plain(file)) if place(path) in CHOICES]
    assert {where for where, _ in chosen} == CHOICES.keys()
    for where, value in chosen:
        known = {choice.key for choice in CHOICES[where]}
        assert value in known or (where in MAY_BE_EMPTY and value == ""), (where, value)


@pytest.mark.parametrize("file", FILES)
def test_every_reference_leads_somewhere(file: str) -> None:
    found = journey(file)
    linked = [(place(path), value) for path, value in leaves(plain(file)) if place(path) in REFERENCES]
    assert {where for where, _ in linked} == REFERENCES.keys()
    for where, value in linked:
        assert value in {each.id for each in getattr(found, REFERENCES[where])}, (where, value)
    personas = {persona.id for persona in found.personas}
    assert all(each.ratings.keys() == personas for each in found.touchpoints)


@pytest.mark.parametrize("file", FILES)
def test_ids_are_unique_and_readable(file: str) -> None:
    found = journey(file)
    lists = (
        "goals",
        "personas",
        "stages",
        "touchpoints",
        "resources",
        "opportunities",
        "walkthroughs",
        "moments",
        "changes",
    )
    for name in lists:
        ids = [each.id for each in getattr(found, name)]
        assert len(set(ids)) == len(ids) > 0
        assert all(each == each.lower() and len(each) > 3 for each in ids)


@pytest.mark.parametrize("file", FILES)
def test_every_lane_is_in_use(file: str) -> None:
    found = journey(file)
    of_other_maps = {name for names in LANES.values() for name in names} - set(lanes(found))
    for name in {field.name for field in msgspec.structs.fields(model.Touchpoint)} - of_other_maps - {"extra"}:
        assert any(getattr(each, name) for each in found.touchpoints), name
    for always in ("name", "channel", "action", "thought", "motives", "information_sought", "opportunity"):
        assert all(getattr(each, always) for each in found.touchpoints), always


@pytest.mark.parametrize("file", FILES)
def test_every_question_about_audience_persona_and_scope_is_answered(file: str) -> None:
    found = plain(file)
    assert all(found["audience"].values())
    assert all(found["scope"].values())
    assert all(all(persona.values()) for persona in found["personas"])
    assert all(all(goal.values()) for goal in found["goals"])


@pytest.mark.parametrize("file", FILES)
def test_ratings_use_both_axes_but_not_everywhere(file: str) -> None:
    arousals = [rating.arousal for each in journey(file).touchpoints for rating in each.ratings.values()]
    assert None in arousals
    assert len(set(arousals)) >= 4


@pytest.mark.parametrize("file", FILES)
def test_evidence_is_mixed_and_moments_of_truth_are_few(file: str) -> None:
    found = journey(file)
    assert {each.evidence for each in found.touchpoints} == {"observed", "assumed"}
    assert 1 <= sum(each.moment_of_truth for each in found.touchpoints) <= 2


@pytest.mark.parametrize("file", FILES)
def test_the_map_type_follows_from_the_goals(file: str) -> None:
    found = journey(file)
    assert {vocab.suggested(goal.kind).key for goal in found.goals} == {found.map_type}


@pytest.mark.parametrize("file", FILES)
def test_the_team_walks_first_and_customers_after(file: str) -> None:
    walks = journey(file).walkthroughs
    walkers = [walk.walker for walk in walks]
    assert walkers == sorted(walkers, key=["self", "customer"].index)
    assert set(walkers) == {"self", "customer"}
    assert [walk.date for walk in walks] == sorted(walk.date for walk in walks)
    assert all(walk.strength and walk.weakness and walk.missing and walk.bottleneck for walk in walks)
    assert all(walk.felt is not None for walk in walks)


@pytest.mark.parametrize("file", FILES)
def test_the_plan_can_be_acted_on(file: str) -> None:
    found = journey(file)
    latest = found.versions[-1]
    assert (latest.date.isoformat(), latest.next_review.isoformat()) == ("2026-11-21", "2027-02-21")
    assert len(found.versions) == 2
    assert {change.status for change in found.changes} == {"ongoing", "planned"}
    for change in found.changes:
        assert change.what
        assert change.why
        assert change.owner
        assert change.measure
        assert change.due.isoformat() >= "2026-12-01"
    assert all(each.impact and each.effort and each.touchpoints for each in found.opportunities)


@pytest.mark.parametrize("file", FILES)
def test_every_pain_point_is_answered_by_an_opportunity(file: str) -> None:
    found = journey(file)
    answered = {touchpoint for each in found.opportunities for touchpoint in each.touchpoints}
    assert {each.id for each in found.touchpoints if each.pain_point} <= answered


@pytest.mark.parametrize("file", FILES)
def test_the_lesson_is_the_first_change_and_answers_the_trough(file: str) -> None:
    """What the first retailer and the first mechanic should have done heads the plan, as the best opportunity."""
    found = journey(file)
    opportunities = {each.id: each for each in found.opportunities}
    first = opportunities[found.changes[0].opportunity]
    trough = analysis.facts(found).trough.touchpoint
    assert trough.id in first.touchpoints
    assert first.impact - first.effort == max(each.impact - each.effort for each in found.opportunities)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_ac_curve_runs_from_doubt_through_retailer_a_to_a_cool_room(language: str) -> None:
    found = journey(f"ac-portabel.{language}.json")
    facts = analysis.facts(found)
    points = analysis.curve(found, "rani-wulandari")
    assert [point.valence for point in points] == [-1, 0, -1, -2, 1, 1, 2]
    assert (facts.peak.touchpoint.id, facts.peak.valence) == ("installation", 2)
    assert (facts.trough.touchpoint.id, facts.trough.valence) == ("retailer-a", -2)
    assert facts.peak_end == 2.0
    assert (facts.largest_change.start.touchpoint.id, facts.largest_change.end.touchpoint.id) == (
        "retailer-a",
        "retailer-b",
    )
    assert facts.largest_change.size == 3
    assert facts.steps_to_purchase == 6


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_ac_map_leaves_only_advocacy_open(language: str) -> None:
    groups = analysis.by_stage(journey(f"ac-portabel.{language}.json"))
    assert [stage.id for stage, touchpoints in groups if not touchpoints] == ["advocacy"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_mechanic_curve_sinks_at_the_call_back_and_ends_with_a_recommendation(language: str) -> None:
    found = journey(f"mekanik-mobil.{language}.json")
    facts = analysis.facts(found)
    points = analysis.curve(found, "bayu-prasetyo")
    assert [point.valence for point in points] == [-1, 0, 1, -1, -2, 1, 1, 2, 1]
    assert facts.peak.touchpoint.id == "repair"
    assert facts.trough.touchpoint.id == "call-back"
    assert facts.end.touchpoint.id == "recommendation"
    assert facts.peak_end == 1.5
    assert facts.largest_change.end.touchpoint.id == "second-call"
    assert facts.steps_to_purchase == 7
    assert all(touchpoints for _, touchpoints in analysis.by_stage(found))
