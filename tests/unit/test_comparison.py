from __future__ import annotations

import time

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import edits_of, plain_journeys

from jejak.comparison import Both, FieldChange, columns, compare, numbers
from jejak.comparison.order import in_step, woven
from jejak.edits import Edit, apply
from jejak.faults import Fault
from jejak.model import Change, Journey, Opportunity, Persona, Rating, Resource, Stage, Touchpoint
from jejak.plain import from_plain, to_plain
from samples import changed, example, wide

random = settings(max_examples=50, deadline=None)
journeys = plain_journeys.map(lambda plain: from_plain(plain, Journey))


def edited(journey: Journey, *path: str, **edit: object) -> Journey:
    return apply(journey, Edit(id="e", path=path, **edit)).journey


# Nothing and anything ----


@random
@given(journeys)
def test_a_journey_does_not_differ_from_itself(journey):
    found = compare(journey, journey)
    assert found.is_empty
    assert all(column.before is column.after and not column.moved for column in columns(found))
    told = numbers(found)
    assert told.touchpoints.before == told.touchpoints.after
    assert not told.pains.resolved
    assert not told.pains.new


@random
@given(journeys, journeys)
def test_what_one_way_adds_the_other_removes(one, other):
    there, back = compare(one, other), compare(other, one)
    for way, reverse in zip(there.sections, back.sections, strict=True):
        assert len(way.added) == len(reverse.removed)
        assert len(way.removed) == len(reverse.added)
        assert len(way.changed) == len(reverse.changed)
        assert len(way.moved) == len(reverse.moved)
    assert there.matches == back.matches
    assert len(there.about) == len(back.about)
    assert numbers(there).touchpoints == Both(len(one.touchpoints), len(other.touchpoints))


@random
@given(journeys, journeys)
def test_every_touchpoint_of_either_map_has_its_column_in_its_own_order(one, other):
    found = compare(one, other)
    laid = columns(found)
    for journey, side in ((found.before, "before"), (found.after, "after")):
        shown = [getattr(column, side).id for column in laid if getattr(column, side)]
        assert sorted(shown) == sorted(each.id for each in journey.touchpoints)
        for stage in journey.stages:
            own = [each.id for each in journey.touchpoints if each.stage == stage.id]
            assert [key for key in shown if key in own] == own
    assert [column.place for column in laid] == sorted(column.place for column in laid)


@random
@given(st.data())
def test_an_edit_is_all_that_differs(data):
    journey = data.draw(journeys)
    edit = data.draw(edits_of(journey))
    try:
        after = apply(journey, edit).journey
    except Fault:
        after = journey
    found = compare(journey, after)
    differing = [section for section in found.sections if not section.is_empty]
    if edit.path[2:3] == ("ratings",) and edit.path[3] not in {each.id for each in journey.personas}:
        # Nobody sees the feelings of a persona who is not on the map.
        assert found.is_empty
        return
    assert found.is_empty or to_plain(journey) != to_plain(after)
    assert len(found.about) + len(differing) <= 1
    for section in differing:
        assert section.name == edit.path[0] == "touchpoints"
        assert len(section.added) == (edit.op == "add")
        assert [each.id for each in section.removed] == ([edit.path[1]] if edit.op == "remove" else [])
        assert [[each.field for each in one.fields] for one in section.changed] == (
            [[edit.path[2]]] if edit.op == "set" else []
        )
        assert len(section.moved) == (edit.op == "move")


def test_a_field_is_told_with_the_words_of_before_and_after():
    after = edited(example(), "touchpoints", "retailer-a", "pain_point", value="Contact hours are short")
    ((change,),) = [each.fields for each in compare(example(), after).section("touchpoints").changed]
    assert (change.field, change.after) == ("pain_point", "Contact hours are short")
    assert change.before == next(each.pain_point for each in example().touchpoints if each.id == "retailer-a")


def test_a_rating_taken_back_is_no_zero():
    after = edited(example(), "touchpoints", "retailer-a", "ratings", "rani-wulandari", value=None)
    (one,) = compare(example(), after).section("touchpoints").changed
    assert one.fields == (FieldChange("ratings", Rating(valence=-2, arousal=2), None, "rani-wulandari"),)


def test_groups_of_fields_are_told_field_by_field():
    after = edited(edited(example(), "scope", "start", value="A hot night"), "map_type", value="future_state")
    assert [change.field for change in compare(example(), after).about] == ["map_type", "start"]


# Order ----


@random
@given(st.permutations("abcdefgh"), st.permutations("abcdefgh"))
def test_what_is_in_step_comes_in_the_same_order_in_both(one, other):
    step = in_step(one, other)
    assert [key for key in one if key in step] == step == [key for key in other if key in step]


@random
@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefgh"), unique=True))
def test_two_orders_are_woven_without_losing_either(one, other):
    pairs = list(woven(one, other))
    assert [key for key, _ in pairs if key] == one
    assert [key for _, key in pairs if key] == other
    assert all(before == after for before, after in pairs if before and after)


def test_a_single_touchpoint_that_was_pulled_forward_is_the_only_one_moved():
    touchpoints = tuple(Touchpoint(id=key, stage="awareness") for key in "abcdef")
    before = Journey(id="j", stages=(Stage(id="awareness"),), touchpoints=touchpoints)
    found = compare(before, edited(before, "touchpoints", "e", op="move", after=None))
    assert [each.id for each in found.section("touchpoints").moved] == ["e"]
    assert [(bool(each.before), bool(each.after), each.moved) for each in columns(found)] == [
        (False, True, True), *[(True, True, False)] * 4, (True, False, True), (True, True, False),
    ]  # fmt: skip


def test_a_touchpoint_in_another_stage_is_changed_and_has_two_columns():
    found = compare(example(), edited(example(), "touchpoints", "retailer-b", "stage", value="consideration"))
    ((change,),) = [each.fields for each in found.section("touchpoints").changed]
    assert (change.field, change.before, change.after) == ("stage", "decision", "consideration")
    places = [(each.stage.id, each.moved) for each in columns(found) if each.moved]
    assert places == [("consideration", True), ("decision", True)]


# Maps drawn apart ----


def drawn_apart(journey: Journey) -> Journey:
    """The same map under ids of its own, as somebody would draw it who never saw the other file."""
    plain = to_plain(journey)
    for name in ("goals", "personas", "touchpoints", "resources", "opportunities", "changes"):
        for record in plain[name]:
            record["id"] = f"{name[0]}-{record['id']}"
    for touchpoint in plain["touchpoints"]:
        touchpoint["name"] = f"  {touchpoint['name'].upper()} "
        touchpoint["ratings"] = {f"p-{key}": rating for key, rating in touchpoint["ratings"].items()}
    for record in (*plain["resources"], *plain["opportunities"]):
        record["touchpoints"] = [f"t-{key}" for key in record["touchpoints"]]
    for change in plain["changes"]:
        change["opportunity"] = change["opportunity"] and f"o-{change['opportunity']}"
    return from_plain(plain | {"id": "apart", "walkthroughs": []}, Journey)


def test_maps_drawn_apart_match_by_name_and_only_the_spelling_differs():
    found = compare(changed(example(), walkthroughs=()), drawn_apart(example()))
    assert (found.matches.by_id, found.matches.by_name) == (0, len(example().touchpoints))
    assert {change.field for one in found.section("touchpoints").changed for change in one.fields} == {"name"}
    assert all(section.is_empty for section in found.sections if section.name != "touchpoints")
    (mood,) = numbers(found).moods
    assert mood.mean.before == mood.mean.after
    assert numbers(found).taken_up == Both(*[numbers(compare(example(), example())).taken_up.before] * 2)


def test_the_same_name_in_another_stage_is_another_touchpoint():
    one = Journey(id="a", touchpoints=(Touchpoint(id="x", name="Call", stage="awareness"),))
    other = Journey(id="b", touchpoints=(Touchpoint(id="y", name="call", stage="retention"),))
    found = compare(one, other).section("touchpoints")
    assert (len(found.added), len(found.removed), len(found.changed)) == (1, 1, 0)


def test_own_stages_and_personas_match_by_name_too():
    def map_of(mark: str, *, pain: str = "") -> Journey:
        touchpoint = Touchpoint(
            id=f"t{mark}", name="Call", stage=f"s{mark}", pain_point=pain, ratings={f"p{mark}": Rating(valence=1)}
        )
        return Journey(
            id=mark,
            stages=(Stage(id=f"s{mark}", name="First talk"),),
            personas=(Persona(id=f"p{mark}", name="Ana"),),
            touchpoints=(touchpoint,),
            resources=(Resource(id=f"r{mark}", name="Phone", touchpoints=(f"t{mark}",)),),
        )

    found = compare(map_of("1", pain="Nobody answers"), map_of("2"))
    (one,) = found.section("touchpoints").changed
    assert one.fields == (FieldChange("pain_point", "Nobody answers", ""),)
    assert sum(not section.is_empty for section in found.sections) == 1


def test_records_without_a_name_are_not_taken_for_the_same():
    one, other = (Journey(id=key, touchpoints=(Touchpoint(id=key, name="  "),)) for key in "ab")
    assert compare(one, other).matches.by_name == 0


def test_of_several_with_one_name_the_first_is_the_first():
    def map_of(*keys: str) -> Journey:
        return Journey(id=keys[0], touchpoints=tuple(Touchpoint(id=key, name="Call") for key in keys))

    found = compare(map_of("a", "b"), map_of("c", "d", "e"))
    assert [each.id for each in found.after.touchpoints] == ["a", "b", "e"]


# Numbers ----


def test_a_pain_is_resolved_when_its_touchpoint_is_gone_or_its_text_is_empty():
    def pained(**pains: str) -> Journey:
        return Journey(id="j", touchpoints=tuple(Touchpoint(id=key, pain_point=pain) for key, pain in pains.items()))

    before = pained(gone="a", emptied="b", kept="c", reworded="d", none="")
    after = pained(emptied=" ", kept="c", reworded="not so bad", none="fresh", added="also fresh")
    pains = numbers(compare(before, after)).pains
    assert [each.id for each in pains.resolved] == ["gone", "emptied"]
    assert [each.id for each in pains.remaining] == ["kept", "reworded"]
    assert [each.id for each in pains.new] == ["none", "added"]
    assert pains.count == Both(4, 4)


def test_a_dropped_change_takes_no_opportunity_up():
    plan = [
        Change(id="a", opportunity="x", status="dropped"),
        Change(id="b", opportunity="y", status="done"),
        Change(id="c", opportunity="y"),
        Change(id="d", opportunity="gone"),
    ]
    after = Journey(id="j", opportunities=(Opportunity(id="x"), Opportunity(id="y")), changes=tuple(plan))
    told = numbers(compare(Journey(id="j"), after))
    assert (told.opportunities, told.taken_up, told.changes_done) == (Both(0, 2), Both(0, 1), Both(0, 1))


def test_moods_are_told_by_stage_and_overall():
    after = edited(example(), "touchpoints", "retailer-a", "ratings", "rani-wulandari", value={"valence": 1})
    after = edited(after, "stages", "advocacy", op="remove")
    (mood,) = numbers(compare(example(), after)).moods
    by_stage = {each.stage.id: each.mean for each in mood.stages}
    assert by_stage["consideration"] == Both(-1.5, 0)
    assert by_stage["awareness"].before == by_stage["awareness"].after == -0.5
    assert list(by_stage)[-1] == "advocacy"
    assert mood.mean.after - mood.mean.before == 3 / len([each for each in example().touchpoints if each.ratings])


def test_the_work_grows_with_the_size_of_the_maps():
    """Fault guarded: looking up every touchpoint among all others makes large maps slow beyond use."""

    def seconds(size: int) -> float:
        journey = wide(size)
        other = msgspec.structs.replace(journey, touchpoints=journey.touchpoints[::-1])
        return min(_timed(lambda: columns(compare(journey, other))) for _ in range(3))

    assert seconds(8000) < 40 * seconds(1000)


def _timed(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
