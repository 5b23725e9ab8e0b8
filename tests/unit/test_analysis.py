import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak.analysis import by_stage, curve, facts, in_map_order, largest_change, peak_end, steps_to_purchase
from jejak.model import Journey, Persona, Rating, Stage, Touchpoint
from jejak.plain import from_plain


def rated(*valences, stage="awareness"):
    touchpoints = tuple(
        Touchpoint(id=f"t{index}", stage=stage, ratings={} if value is None else {"p": Rating(valence=value)})
        for index, value in enumerate(valences)
    )
    return Journey(id="j", personas=(Persona(id="p"),), stages=(Stage(id=stage),), touchpoints=touchpoints)


def test_the_facts_of_a_small_journey(journey):
    found = facts(journey)
    assert (found.peak.touchpoint.id, found.peak.valence) == ("pay", 1)
    assert (found.trough.touchpoint.id, found.trough.valence) == ("visit", -2)
    assert (found.end.touchpoint.id, found.end.valence) == ("pay", 1)
    assert found.rated == 4
    assert found.peak_end == pytest.approx(-0.5)
    assert (found.largest_change.start.touchpoint.id, found.largest_change.size) == ("visit", 3)
    assert found.steps_to_purchase == 4


@pytest.mark.parametrize(
    ("valences", "expected"),
    [((2, -2, 1), -0.5), ((-2, 2, 1), 1.5), ((0, 0), 0.0), ((None, 2, None), 2.0), ((None,), None), ((), None)],
)
def test_peak_end_takes_the_later_extreme_and_leaves_gaps_out(valences, expected):
    assert peak_end(curve(rated(*valences), "p")) == expected


def test_not_rated_is_not_zero():
    assert [point.valence for point in curve(rated(-2, None, 2), "p")] == [-2, 2]


def test_a_flat_curve_has_no_largest_change():
    assert largest_change(curve(rated(1, 1, 1), "p")) is None


def test_nobody_and_nothing_are_honest():
    found = facts(Journey(id="j"))
    assert (found.peak, found.trough, found.end, found.peak_end, found.largest_change, found.steps_to_purchase) == (
        None,
    ) * 6


def test_map_order_follows_the_stages_and_loses_no_stray(journey):
    shuffled = msgspec.structs.replace(
        journey, touchpoints=(*journey.touchpoints[::-1], Touchpoint(id="stray", stage="x"))
    )
    assert [each.id for each in in_map_order(shuffled)] == ["search", "need", "pay", "visit", "later", "stray"]
    assert [stage and stage.id for stage, _ in by_stage(shuffled)] == ["awareness", "purchase", "aftermath", None]


@given(plain_journeys)
def test_map_order_is_a_reordering(plain):
    journey = from_plain(plain, Journey)
    assert sorted(each.id for each in in_map_order(journey)) == sorted(each.id for each in journey.touchpoints)


@pytest.mark.parametrize(("stage", "steps"), [("purchase", 3), ("decision", 3), ("retention", None)])
def test_steps_to_purchase_count_up_to_the_last_step_of_buying(stage, steps):
    assert steps_to_purchase(rated(0, 0, 0, stage=stage)) == steps


def test_the_second_persona_has_a_curve_of_its_own(journey):
    assert facts(journey, "nobody").rated == 0
