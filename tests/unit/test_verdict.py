"""The few sentences a comparison begins with: true of whatever differs."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import msgspec
import pytest
from hypothesis import example as such_as
from hypothesis import given, settings
from hypothesis import strategies as st

from jejak.comparison import compare, numbers, raters
from jejak.edits import Edit, apply
from jejak.i18n import speech
from jejak.model import Goal, Journey, Moment, Persona, Rating, Walkthrough
from jejak.plain import to_plain
from jejak.render.comparison import comparison_page, verdict
from reading import read
from samples import changed, example, five_people, rated

EN, ID = speech("en"), speech("id")
RANI = "rani-wulandari"
BEFORE = changed(
    example(lang="en"),
    personas=(*example(lang="en").personas, Persona(id="budi", name="Budi")),
    goals=(Goal(id="g", text="Find out"),),
    walkthroughs=(Walkthrough(id="w", touchpoint="installation", strength="Quick"),),
    moments=(Moment(id="m", said="At last"),),
)
LISTS = ("touchpoints", "stages", "personas", "goals", "resources", "opportunities", "changes", "walkthroughs", "moments")  # fmt: skip
NO_TEXTS = {
    *("stage", "channel", "motives", "barrier", "evidence", "kind", "holding", "outlook", "touchpoints", "touchpoint"),
    *("status", "walker", "map_type", "language", "scenario", "portrait"),
}
"""Fields that hold strings which nobody wrote."""


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def told(before: Journey, after: Journey) -> str:
    return plain(verdict(compare(before, after), EN))


def edited(journey: Journey, *path: str, **edit: object) -> Journey:
    return apply(journey, Edit(id="e", path=path, **edit)).journey


# Whatever differs ----

words = st.sampled_from(["", " ", "Other words", "At last"])
FIELDS = (
    *(
        ("touchpoints", field, words)
        for field in ("name", "thought", "pain_point", "opportunity", "channel", "barrier")
    ),
    ("touchpoints", "stage", st.sampled_from(["awareness", "retention", "nowhere"])),
    ("touchpoints", "moment_of_truth", st.booleans()),
    ("personas", "name", words),
    ("personas", "age", st.none() | st.just(31)),
    ("personas", "triggers", st.lists(words, max_size=2)),
    ("personas", "motives", st.lists(words, max_size=2)),
    ("stages", "name", words),
    ("goals", "text", words),
    ("goals", "kind", words),
    ("resources", "note", words),
    ("resources", "holding", st.sampled_from(["owned", "needed"])),
    ("opportunities", "text", words),
    ("opportunities", "impact", st.none() | st.integers(1, 2)),
    ("changes", "owner", words),
    ("changes", "status", st.sampled_from(["planned", "done"])),
    ("walkthroughs", "strength", words),
    ("walkthroughs", "felt", st.none() | st.just(1)),
    ("moments", "said", words),
)
OWN = (
    (("title",), words),
    (("vision",), words),
    (("scope", "start"), words),
    (("scope", "scenario"), words),
    (("map_type",), st.sampled_from(["current_state", "future_state"])),
    (("language",), st.sampled_from(["id", "en"])),
)


@st.composite
def later_states(draw: st.DrawFn) -> Journey:
    """The journey after up to three edits, half of the time all of them of texts and other fields."""
    after, deeds = BEFORE, [_set, _set_own] if draw(st.booleans()) else [_set, _rate, _add, _remove, _move]
    for deed in draw(st.lists(st.sampled_from(deeds), max_size=3)):
        after = deed(draw, after)
    return after


def _set(draw: st.DrawFn, journey: Journey) -> Journey:
    section, field, values = draw(st.sampled_from(FIELDS))
    keys = [each.id for each in getattr(journey, section)]
    return edited(journey, section, draw(st.sampled_from(keys)), field, value=draw(values)) if keys else journey


def _set_own(draw: st.DrawFn, journey: Journey) -> Journey:
    path, values = draw(st.sampled_from(OWN))
    return edited(journey, *path, value=draw(values))


def _rate(draw: st.DrawFn, journey: Journey) -> Journey:
    key = draw(st.sampled_from([each.id for each in journey.touchpoints]))
    value = draw(st.none() | st.builds(lambda level: {"valence": level}, st.integers(-2, 2)))
    return edited(journey, "touchpoints", key, "ratings", draw(st.sampled_from([RANI, "budi"])), value=value)


def _add(draw: st.DrawFn, journey: Journey) -> Journey:
    section, number = draw(st.sampled_from(LISTS)), draw(st.integers(0, 10**9))
    return edited(journey, section, op="add", value={"id": f"new{number}"})


def _remove(draw: st.DrawFn, journey: Journey) -> Journey:
    section = draw(st.sampled_from(LISTS))
    keys = [each.id for each in getattr(journey, section)]
    return edited(journey, section, draw(st.sampled_from(keys)), op="remove") if len(keys) > 1 else journey


def _move(draw: st.DrawFn, journey: Journey) -> Journey:
    section = draw(st.sampled_from(LISTS))
    keys = [each.id for each in getattr(journey, section)]
    return edited(journey, section, draw(st.sampled_from(keys)), op="move", after=None)


def leaves(journey: Journey) -> dict[tuple[str, ...], Any]:
    """Every value under its path, records by their ids; what a comparison is not about is left out."""
    found: dict[tuple[str, ...], Any] = {}
    for name, value in to_plain(journey).items():
        if name in LISTS:
            found |= {(name, each["id"], field): held for each in value for field, held in each.items()}
        elif name in {"scope", "audience"}:
            found |= {(name, field): held for field, held in value.items()}
        elif name not in {"id", "versions", "voting", "schema_version"}:
            found[name,] = value
    return found


def by_stage(journey: Journey) -> list[list[str]]:
    stages = {stage.id: place for place, stage in enumerate(journey.stages)}
    place = {each.id: stages.get(each.stage, len(stages)) for each in journey.touchpoints}
    return [list(keys) for _, keys in groupby(sorted(place, key=place.__getitem__), place.__getitem__)]


def out_of_order(one: Journey, other: Journey) -> bool:
    for name in LISTS[1:]:
        keys = [[each.id for each in getattr(journey, name)] for journey in (one, other)]
        if [key for key in keys[0] if key in keys[1]] != [key for key in keys[1] if key in keys[0]]:
            return True
    # Touchpoints are ordered within their stages, and stages that a map lacks are one place at its end.
    homes = [{each.id: each.stage if each.stage in {s.id for s in journey.stages} else "" for each in journey.touchpoints} for journey in (one, other)]  # fmt: skip
    stays = {key for key in homes[0].keys() & homes[1].keys() if homes[0][key] == homes[1][key]}
    orders = [[key for group in by_stage(journey) for key in group if key in stays] for journey in (one, other)]
    grouped = [sorted(orders[side], key=lambda key: homes[0][key]) for side in (0, 1)]
    return grouped[0] != grouped[1]


@settings(max_examples=300, deadline=None)
@given(later_states())
@such_as(edited(BEFORE, "touchpoints", op="add", value={"id": "call", "stage": "advocacy"}))
@such_as(edited(BEFORE, "touchpoints", "retailer-a", "thought", value="Other words"))
@such_as(BEFORE)
def test_the_verdict_says_exactly_what_differs(after):
    """Fault guarded: "only the words differ" was said of a map with touchpoints added behind the purchase."""
    said, one, other = told(BEFORE, after), leaves(BEFORE), leaves(after)
    ids = [{(name, each.id) for name in LISTS for each in getattr(journey, name)} for journey in (BEFORE, after)]
    differing = [path for path in one.keys() & other.keys() if one[path] != other[path]]
    rating = [path for path in differing if path[-1] == "ratings" and _rated_otherwise(one[path], other[path], after)]
    fields = [path for path in differing if path[-1] != "ratings"]
    moved = out_of_order(BEFORE, after)
    pained = [{each.id for each in journey.touchpoints if each.pain_point.strip()} for journey in (BEFORE, after)]
    is_reworded = (
        bool(fields)
        and not rating
        and not moved
        and ids[0] == ids[1]
        and pained[0] == pained[1]
        and all(_is_text(path, one[path], other[path]) for path in fields)
    )
    assert ("Nothing differs" in said) == (not fields and not rating and not moved and ids[0] == ids[1])
    assert ("Only texts differ" in said) == is_reworded
    assert ("Added: " in said) == bool(ids[1] - ids[0])
    assert ("Removed: " in said) == bool(ids[0] - ids[1])
    assert ("In another order: " in said) == moved
    assert ("Rated differently: " in said) == bool(rating)
    assert ("Changed: " in said) == (bool(fields) and not is_reworded)
    assert ("Resolved: " in said) == bool(pained[0] - pained[1])
    assert said.endswith(".")


def _rated_otherwise(one: dict[str, Any], other: dict[str, Any], after: Journey) -> bool:
    there = {each.id for each in BEFORE.personas} & {each.id for each in after.personas}
    return any(one.get(key) != other.get(key) for key in there)


def _is_text(path: tuple[str, ...], *values: object) -> bool:
    wrote = path[-1] not in NO_TEXTS and (path[0], path[-1]) != ("changes", "opportunity")
    return wrote and all(isinstance(value, (str, list)) for value in values)


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (BEFORE, "Nothing differs between the two."),
        (edited(BEFORE, "touchpoints", op="add", value={"id": "x", "stage": "advocacy"}), "Added: 1 touchpoint."),
        (edited(BEFORE, "personas", "budi", op="remove"), "Removed: 1 persona."),
        (edited(BEFORE, "opportunities", op="add", value={"id": "x"}), "Added: 1 opportunity."),
        (edited(BEFORE, "changes", op="add", value={"id": "x"}), "Added: 1 change in the plan."),
        (edited(BEFORE, "goals", "g", op="remove"), "Removed: 1 goal."),
        (edited(BEFORE, "touchpoints", "web-search", op="move", after=None), "In another order: 1 touchpoint."),
        (edited(BEFORE, "touchpoints", "reviews", "ratings", "budi", value={"valence": 1}), "Rated differently: 1 touchpoint."),
        (edited(BEFORE, "touchpoints", "reviews", "channel", value="store"), "Changed: 1 touchpoint."),
        (edited(BEFORE, "touchpoints", "reviews", "thought", value="Hm"), "Only texts differ: 1 touchpoint."),
        (edited(edited(BEFORE, "title", value="Hm"), "goals", "g", "text", value="Hm"), "Only texts differ: 1 goal, the map itself."),
    ],
)  # fmt: skip
def test_each_kind_of_difference_has_its_sentence(after, said):
    assert told(BEFORE, after) == said
    assert plain(verdict(compare(BEFORE, after), ID)) != said


# Other people ----


def renamed(journey: Journey, names: dict[str, str]) -> Journey:
    """The journey as another file has it: its personas under other ids, some under other names too."""
    ids = {each.id: f"other-{each.id}" for each in journey.personas}
    personas = tuple(Persona(id=ids[each.id], name=names.get(each.name, each.name)) for each in journey.personas)
    touchpoints = tuple(
        msgspec.structs.replace(each, ratings={ids[key]: rating for key, rating in each.ratings.items()})
        for each in journey.touchpoints
    )
    return changed(journey, id="another", personas=personas, touchpoints=touchpoints)


def shown(before: Journey, after: Journey) -> str:
    """What a reader sees of the page, with single spaces."""
    seen = " ".join(chunk.text for chunk in read(comparison_page(before, after, EN)).chunks)
    return " ".join(plain(seen).split())


def pictures(before: Journey, after: Journey) -> int:
    return sum(each.attributes.get("role") == "img" for each in read(comparison_page(before, after, EN)).elements)


STRANGERS = {f"Person {number}": name for number, name in enumerate(("Ana", "Budi", "Cici", "Dedi", "Eka"), start=1)}


def test_a_persona_is_recognised_by_name_in_another_file():
    assert compare(five_people(), renamed(five_people(), {})).is_empty


def test_who_is_on_one_map_only_is_said_once_and_not_compared():
    """Fault guarded: maps with other personas told of every touchpoint and persona that it "was not rated"."""
    before = five_people()
    after = renamed(before, {key: name for key, name in STRANGERS.items() if key != "Person 1"})
    page = shown(before, after)
    assert page.count("Person 2, Person 3, Person 4, Person 5") == 1
    assert "Only in Before: Person 2, Person 3, Person 4, Person 5. Only in After: Budi, Cici, Dedi, Eka." in page
    assert "not rated" not in page.replace("Situs peritel B not rated", "")
    assert [each.persona.name for each in numbers(compare(before, after)).moods] == ["Person 1"]
    assert pictures(before, after) == 1
    assert told(before, after) == (
        "Feelings are compared for 1 persona out of 9: the others are on one map only. "
        "Added: 4 personas. Removed: 4 personas."
    )


def test_without_a_persona_on_both_maps_no_feeling_is_compared():
    before = five_people()
    after = renamed(before, STRANGERS)
    assert told(before, after).startswith("No rated persona is on both maps, so feelings are not compared.")
    assert pictures(before, after) == 0
    assert "mean emotion" not in shown(before, after).casefold()


def test_the_only_persona_of_either_map_is_laid_over_the_other():
    before = rated((1, 0, -2))
    after = renamed(before, {"Person 1": "Ana"})
    page = shown(before, after)
    assert pictures(before, after) == 1
    assert "◇ Person 1 ● Ana" in page
    assert "Only in Before: Person 1. Only in After: Ana. Their feelings are not compared." in page


def test_a_few_strangers_have_a_picture_each():
    before = rated((1, 0, -2), (0, 0, 1))
    assert pictures(before, renamed(before, STRANGERS)) == 4


def test_ratings_of_nobody_on_the_map_differ_for_nobody():
    """Fault guarded: ratings that a removed persona left behind were told under their id."""
    gone = changed(rated((1, 0, -2)), personas=())
    assert compare(gone, changed(gone, touchpoints=rated((2, 2, 2)).touchpoints)).is_empty


def test_many_personas_are_told_together():
    before = five_people()
    better = tuple(
        msgspec.structs.replace(each, ratings=each.ratings | {"p1": Rating(valence=2), "p2": Rating(valence=-2)})
        for each in before.touchpoints
    )
    after = changed(before, touchpoints=better)
    assert told(before, after).startswith("Mean emotion of the personas: better for 1 of 5, worse for 1 of 5; together")
    means = [(each.mean.before, each.mean.after) for each in numbers(compare(before, after)).moods]
    together = numbers(compare(before, after)).together
    assert together.before == pytest.approx(sum(one for one, _ in means) / 5)
    assert together.after == pytest.approx(sum(other for _, other in means) / 5)
    assert "5 personas together" in shown(before, after)


def test_a_map_nobody_rated_yet_is_said_in_one_row():
    """Fault guarded: every stage had a row "rated only before"."""
    before = rated((1, 0, -2))
    after = changed(before, touchpoints=tuple(msgspec.structs.replace(each, ratings={}) for each in before.touchpoints))
    assert shown(before, after).count("rated only before") == len(["figure", "figure", "row"])
    assert raters(compare(before, after)).both == before.personas


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Another", "Buying a portable AC for a small room Another"),
        ("Another " * 9, "Buying a portable AC for a small room Another Another Another Another Another…"),
        (example(lang="en").title, "Before After"),
    ],
)
def test_two_journeys_are_told_by_their_titles_whatever_their_versions(title, names):
    """Fault guarded: the maps of two teams, both at "Version 2", were called "Version 2" and "Now"."""
    page = shown(example(lang="en"), changed(example(lang="en"), id="another", title=title))
    assert f"Measure {names} Difference" in page


def test_pain_points_of_a_map_that_shares_nothing_are_not_resolved():
    """Fault guarded: an empty map, or another team's, was said to resolve every pain point."""
    empty = changed(BEFORE, touchpoints=())
    apart = edited(empty, "touchpoints", op="add", value={"id": "x", "name": "Kiosk", "pain_point": "Queue"})
    for after in (empty, apart):
        assert "Resolved" not in told(BEFORE, after)
        assert "✓ resolved" not in shown(BEFORE, after)
        assert "+ new Queue" not in shown(BEFORE, after)
    assert "The two maps have no touchpoint in common." in told(BEFORE, apart)
