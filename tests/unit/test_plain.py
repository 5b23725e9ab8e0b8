import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak.model import Journey
from jejak.plain import fields, from_plain, to_plain

TOP_LEVEL = (
    "schema_version, id, title, language, scope, map_type, vision, goals, audience, personas, stages, touchpoints, "
    "resources, opportunities, voting, walkthroughs, moments, changes, versions"
)


def test_top_level_keys_stand_in_the_promised_order():
    assert list(to_plain(Journey(id="j"))) == TOP_LEVEL.split(", ")


@given(plain_journeys)
def test_everything_survives_a_round_trip_fields_of_newer_versions_too(plain):
    journey = from_plain(plain, Journey)
    again = to_plain(journey)
    assert from_plain(again, Journey) == journey
    assert contains(again, plain)


def contains(whole, part):
    """Whether everything in `part` stands in `whole` too."""
    if isinstance(part, dict):
        return all(key in whole and contains(whole[key], value) for key, value in part.items())
    if isinstance(part, list):
        return len(whole) == len(part) and all(map(contains, whole, part))
    return whole == part


def test_a_field_named_extra_in_the_file_is_kept_like_any_unknown_one():
    assert to_plain(from_plain({"id": "j", "extra": {"a": 1}}, Journey))["extra"] == {"a": 1}


def test_the_fault_names_its_path():
    with pytest.raises(msgspec.ValidationError, match=r"\$\.touchpoints\[1\]\.name"):
        from_plain({"id": "j", "touchpoints": [{"id": "a"}, {"id": "b", "name": 5}]}, Journey)


def test_extra_is_not_a_declared_field():
    assert "extra" not in fields(Journey)


@given(plain_journeys)
def test_the_plain_form_is_plain_all_the_way_down(plain):
    assert_plain(to_plain(from_plain(plain, Journey)))


def assert_plain(node):
    assert isinstance(node, dict | list | str | int | float | None)
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        assert_plain(inner)


def test_changing_a_plain_form_changes_no_value():
    """The values are frozen; what is made of them belongs to whoever asked."""
    journey = from_plain(
        {"id": "j", "touchpoints": [{"id": "a", "motives": ["x"], "ratings": {"p": {"valence": 1}}}]}, Journey
    )
    plain = to_plain(journey)
    plain["touchpoints"][0]["ratings"]["p"]["valence"] = 2
    plain["touchpoints"][0]["motives"].append("y")
    plain["touchpoints"].clear()
    assert journey.touchpoints[0].ratings["p"].valence == 1
    assert journey.touchpoints[0].motives == ("x",)
