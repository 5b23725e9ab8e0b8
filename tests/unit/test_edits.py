import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edits_of, plain_journeys

from jejak.edits import Edit, apply, value_at
from jejak.faults import Fault
from jejak.model import Journey, Persona, Rating
from jejak.plain import from_plain, to_plain


def edit(*path, op="set", **rest):
    return Edit(id="e", path=path, op=op, **rest)


def names(journey):
    return [touchpoint.id for touchpoint in journey.touchpoints]


def test_set_changes_one_field_and_leaves_the_given_journey_alone(journey):
    before = to_plain(journey)
    after = apply(journey, edit("touchpoints", "pay", "action", value="pays by phone")).journey
    assert value_at(after, ("touchpoints", "pay", "action")) == "pays by phone"
    assert to_plain(journey) == before


def test_set_reaches_into_parts_and_ratings(journey):
    after = apply(journey, edit("scope", "start", value="a hot day")).journey
    after = apply(after, edit("touchpoints", "later", "ratings", "ana", "valence", value=2)).journey
    assert after.scope.start == "a hot day"
    assert after.touchpoints[-1].ratings == {"ana": Rating(valence=2)}


def test_one_axis_of_a_rating_leaves_the_other(journey):
    after = apply(journey, edit("touchpoints", "pay", "ratings", "ana", "arousal", value=-1)).journey
    assert after.touchpoints[3].ratings["ana"] == Rating(valence=1, arousal=-1)


def test_a_rating_can_be_taken_back(journey):
    after = apply(journey, edit("touchpoints", "pay", "ratings", "ana", value=None)).journey
    assert after.touchpoints[3].ratings == {}


def test_clearing_a_field_that_may_be_empty(journey):
    aged = apply(journey, edit("personas", "ana", "age", value=30)).journey
    assert apply(aged, edit("personas", "ana", "age", value=None)).journey.personas[0].age is None


@pytest.mark.parametrize(
    ("after", "order"),
    [
        (msgspec.UNSET, "need search visit pay later new"),
        (None, "new need search visit pay later"),
        ("search", "need search new visit pay later"),
        ("gone", "need search visit pay later new"),
    ],
)
def test_add_places_the_record(journey, after, order):
    added = edit("touchpoints", op="add", value={"id": "new"}, after=after)
    assert names(apply(journey, added).journey) == order.split()


def test_move_and_remove(journey):
    moved = apply(journey, edit("touchpoints", "pay", op="move", after=None)).journey
    assert names(moved) == ["pay", "need", "search", "visit", "later"]
    assert names(apply(moved, edit("touchpoints", "need", op="remove")).journey) == ["pay", "search", "visit", "later"]


def test_the_later_edit_wins_and_the_overwritten_value_is_told(journey):
    unseen = edit("touchpoints", "pay", "action", value="mine", was="what I saw")
    assert apply(journey, unseen).overwritten == "does pay"
    assert (
        apply(journey, edit("touchpoints", "pay", "action", value="mine", was="does pay")).overwritten is msgspec.UNSET
    )
    assert apply(journey, edit("touchpoints", "pay", "action", value="does pay", was="x")).overwritten is msgspec.UNSET


@pytest.mark.parametrize(
    "path",
    [(), ("id",), ("nowhere",), ("touchpoints",), ("touchpoints", "pay"), ("touchpoints", "pay", "id"), ("extra",),
     ("touchpoints", "pay", "nope"), ("touchpoints", "pay", "ratings", "ana", "nope"), ("schema_version",),
     ("touchpoints", "pay", "extra"), ("title", "deeper")],
)  # fmt: skip
def test_a_path_that_leads_nowhere_is_refused(journey, path):
    with pytest.raises(Fault, match="leads nowhere"):
        apply(journey, edit(*path, value="x"))


@pytest.mark.parametrize(
    ("op", "path"), [("add", ("title",)), ("remove", ("scope", "start")), ("move", ("touchpoints",))]
)
def test_rows_are_the_only_thing_added_removed_or_moved(journey, op, path):
    with pytest.raises(Fault, match="leads nowhere"):
        apply(journey, edit(*path, op=op, value={"id": "x"}))


@pytest.mark.parametrize(
    ("path", "value"),
    [(("touchpoints", "pay", "ratings", "ana"), {"valence": 3}), (("touchpoints", "pay", "action"), 5),
     (("personas", "ana", "age"), -1), (("map_type",), "treasure"), (("scope",), {"kind": "x"})],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_refused_in_words(journey, path, value):
    with pytest.raises(Fault, match=r"cannot hold this: .*it should be|not one of the choices"):
        apply(journey, edit(*path, value=value))


def test_an_edit_of_a_removed_row_says_so(journey):
    with pytest.raises(Fault, match="Somebody removed this row"):
        apply(journey, edit("touchpoints", "gone", "action", value="x"))


@given(st.data())
def test_any_edit_applied_twice_is_applied_once(data):
    journey = from_plain(data.draw(plain_journeys), Journey)
    one = data.draw(edits_of(journey))
    once = apply(journey, one).journey
    try:
        twice = apply(once, one).journey
    except Fault:
        assert one.op == "move" or value_at(once, one.path[:2]) is None
    else:
        assert twice == once


@given(st.data())
def test_edits_of_different_fields_commute(data):
    journey = from_plain(data.draw(plain_journeys.filter(lambda plain: plain.get("touchpoints"))), Journey)
    row = journey.touchpoints[0].id
    one = edit("touchpoints", row, "action", value=data.draw(st.text(max_size=5)))
    other = edit("touchpoints", row, "thought", value=data.draw(st.text(max_size=5)))
    assert apply(apply(journey, one).journey, other).journey == apply(apply(journey, other).journey, one).journey


def test_an_edit_travels_as_json():
    sent = Edit(id="1", path=("touchpoints", "t"), op="move", after=None)
    assert msgspec.json.decode(msgspec.json.encode(sent), type=Edit) == sent
    assert msgspec.json.decode(b'{"id":"1","path":["title"],"value":"x"}', type=Edit).after is msgspec.UNSET


@pytest.mark.parametrize(
    ("change", "seen", "stale"),
    [
        (edit("touchpoints", "pay", "action", value="mine"), "does pay", "older"),
        (edit("touchpoints", "pay", "ratings", "ana", value=None), {"valence": 1}, {"valence": 2}),
        (edit("touchpoints", "pay", op="move", after=None), "visit", "search"),
    ],
    ids=lambda given: given.op if isinstance(given, Edit) else "",
)
def test_a_yielding_edit_is_refused_where_somebody_wrote_since(journey, change, seen, stale):
    yielding = msgspec.structs.replace(change, yields=True, was=seen)
    assert apply(journey, yielding).journey != journey
    with pytest.raises(Fault, match="not put over"):
        apply(journey, msgspec.structs.replace(yielding, was=stale))


def test_an_added_row_is_taken_back_only_as_it_was_left(journey):
    """Fault guarded: undoing an added row took along what a neighbour had written into it meanwhile."""
    added = apply(journey, edit("touchpoints", op="add", value={"id": "new", "name": "Chat"})).journey
    undo = edit("touchpoints", "new", op="remove", was={"id": "new", "name": "Chat"}, yields=True)
    assert apply(added, undo).journey == journey
    written = apply(added, edit("touchpoints", "new", "action", value="theirs")).journey
    with pytest.raises(Fault, match="not put over"):
        apply(written, undo)
    assert apply(journey, undo).journey == journey


def test_a_move_taken_back_twice_is_taken_back_once(journey):
    moved = apply(journey, edit("touchpoints", "pay", op="move", after=None)).journey
    undo = edit("touchpoints", "pay", op="move", after="visit", was=None, yields=True)
    once = apply(moved, undo).journey
    assert once == journey
    assert apply(once, undo).journey == journey


def test_removing_a_row_tells_of_the_words_its_editor_had_not_seen(journey):
    """Fault guarded: a row went away with what a neighbour had written into it a moment before, and nobody heard."""
    seen = value_at(journey, ("touchpoints", "pay"))
    written = apply(journey, edit("touchpoints", "pay", "thought", value="Is this safe?")).journey
    removal = edit("touchpoints", "pay", op="remove", was=seen)
    assert apply(journey, removal).overwritten is msgspec.UNSET
    assert apply(written, removal).overwritten == {**seen, "thought": "Is this safe?"}
    assert "pay" not in names(apply(written, removal).journey)


@pytest.mark.parametrize("seen", [True, False])
def test_a_removal_kept_in_a_browser_takes_nobodys_words_along(journey, seen):
    """Fault guarded: sent again days later, it removed a row that others had filled since."""
    was = {"was": value_at(journey, ("touchpoints", "pay"))} if seen else {}
    written = apply(journey, edit("touchpoints", "pay", "thought", value="Is this safe?")).journey
    with pytest.raises(Fault, match="Somebody wrote"):
        apply(written, edit("touchpoints", "pay", op="remove", yields=True, **was))


@pytest.mark.parametrize("persona", ["id", "schema_version"])
def test_a_persona_may_be_called_as_a_fixed_field(journey, persona):
    """Fault guarded: such a persona could not be rated."""
    rated = apply(journey, edit("touchpoints", "pay", "ratings", persona, value={"valence": 1})).journey
    assert value_at(rated, ("touchpoints", "pay", "ratings", persona, "valence")) == 1


def test_no_record_is_called_what_every_object_of_a_browser_has():
    with pytest.raises(msgspec.ValidationError):
        from_plain({"id": "__proto__"}, Persona)
