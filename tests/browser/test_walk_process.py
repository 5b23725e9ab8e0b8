"""The whole workshop as a person does it: all seven steps of the track `process`, from a blank journey to the page."""

from __future__ import annotations

import pytest
import walker as at

STEPS = (
    (at.know_the_audience, at.set_goal),
    (at.make_a_persona,),
    (at.list_touchpoints, at.note_pains),
    (at.take_three_stages, at.find_new_stages, at.choose_a_type),
    (at.find_opportunities, at.vote, at.take_stock, at.plan_a_change),
    (at.hear_customers, at.rate),
    (at.walk_the_map, at.keep_a_version),
)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_all_seven_steps_from_a_blank_journey_to_the_page(desk, house, lang):
    with house.room(f"process-{lang}", lang=lang, example=None, track="process") as room:
        walker = at.Walker(desk, house, room, "process", lang)
        walker.begin()
        at.walk(walker, STEPS)
        at.export(walker)
        walker.has_done(*range(1, 8))
