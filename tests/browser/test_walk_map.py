"""The whole workshop as a person does it: all seven steps of the track `map`, from a blank journey to the page."""

from __future__ import annotations

import pytest
import walker as at

STEPS = (
    (at.set_goal, at.know_the_audience),
    (at.make_a_persona,),
    (at.list_touchpoints, at.note_pains, at.rate),
    (at.choose_a_type,),
    (at.take_stock,),
    (at.walk_the_map, at.hear_customers),
    (at.find_opportunities, at.vote, at.plan_a_change, at.keep_a_version),
)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_all_seven_steps_from_a_blank_journey_to_the_page(desk, house, lang):
    with house.room(f"map-{lang}", lang=lang, example=None) as room:
        walker = at.Walker(desk, house, room, "map", lang)
        walker.begin()
        at.walk(walker, STEPS)
        walker.go_on(max(path.name for path in room.folder.glob("*.ipynb")))
        at.export(walker)
        walker.has_done(*range(1, 8))
