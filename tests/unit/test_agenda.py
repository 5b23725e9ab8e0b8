"""The plan of the day against the clock. Every clock here is a fake one."""

import json
import threading
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jejak import agenda as times
from jejak import store
from jejak.agenda import Agenda, Slot
from jejak.faults import Fault
from jejak.i18n import speech
from jejak.model import Journey
from jejak.render.agenda import table, told
from jejak.store import timetable
from jejak.tracks import TRACKS

NINE = datetime(2026, 11, 21, 9, tzinfo=UTC)
LENGTHS = {"2h": 120, "4h": 240, "day": 390}


def after(minutes=0, seconds=0):
    return NINE + timedelta(minutes=minutes, seconds=seconds)


def short(**more):
    """Return a plan of three steps of 20, 30 and 10 minutes with a break of 5 before the last."""
    lines = (("1", 20), ("2", 30), ("break", 5), ("3", 10))
    slots = tuple(Slot(key=key, minutes=minutes, planned=minutes) for key, minutes in lines)
    return Agenda(track="map", preset="2h", slots=slots, **more)


def english(agenda, now):
    """Return how it stands, its times in UTC."""
    found = times.standing(agenda, now)
    clock = {key: value.strftime("%H:%M") for key, value in found.values.items() if isinstance(value, datetime)}
    return speech("en")(found.message, **{**found.values, **clock})


# Presets ----


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("preset", LENGTHS)
def test_a_preset_takes_what_it_says_and_holds_every_step_once_in_order(track, preset):
    plan = times.plan(track, preset)
    assert plan.minutes == LENGTHS[preset]
    assert [slot.step for slot in plan.slots if slot.step] == list(range(1, len(TRACKS[track].steps) + 1))
    assert all(slot.minutes >= times.SHORTEST and times.title(plan, slot, speech("en")) for slot in plan.slots)
    assert times.is_sound(plan)


def test_the_day_goes_from_nine_to_half_past_three_with_lunch_at_noon():
    plan = times.plan("map", "day", appointed=NINE)
    spans = times.starts(plan, NINE - timedelta(days=1))
    assert (spans[0][0], spans[-1][1]) == (NINE, after(390))
    (lunch,) = [span for slot, span in zip(plan.slots, spans, strict=True) if slot.key == "lunch"]
    assert after(150) <= lunch[0] <= after(195)


@pytest.mark.parametrize("track", TRACKS)
def test_a_plan_by_the_steps_has_their_minutes_and_a_break_about_every_hour(track):
    plan = times.plan(track, "steps")
    assert sum(slot.minutes for slot in plan.slots if slot.step) == TRACKS[track].minutes
    assert plan.slots[0].step
    assert plan.slots[-1].key == "questions"
    stretch = 0
    for slot in plan.slots:
        stretch = stretch + slot.minutes if slot.step else 0
        assert stretch <= times.LONGEST_STRETCH


# Late ----


def test_on_time_to_the_minute():
    going = times.begin(short(), NINE)
    assert english(going, after(19)) == "On time: it ends at 10:05."
    assert times.due(going, after(19)) == after(20)
    assert times.behind(going, after(20, 59)) == 0


def test_late_is_told_with_what_to_do():
    going = times.begin(short(), NINE)
    assert english(going, after(28)) == "You are 8 min behind; shorten step 2 or end at 10:13."
    assert times.to_shorten(going, after(28)) == (1, 8)
    onwards = times.forward(going, after(28))
    assert english(onwards, after(28)) == "You are 8 min behind; skip something or end at 10:13."
    shortened = times.lengthen(going, 1, -8)
    assert english(shortened, after(28)) == "On time: it ends at 10:05."


def test_time_added_is_time_behind_and_time_saved_is_in_hand():
    going = times.begin(short(), NINE)
    assert times.behind(times.lengthen(going, 0, 5), NINE) == 5
    assert english(times.forward(going, after(14)), after(14)) == "6 min in hand: it ends at 09:59."


def test_a_skipped_slot_takes_no_time_is_passed_over_and_can_come_back():
    going = times.skip(times.begin(short(), NINE), 2)
    assert times.likely_end(going, NINE) == after(60)
    assert times.skip(going, 2).slots == short().slots
    last = times.forward(times.forward(going, after(20)), after(50))
    assert last.slots[last.current].key == "3"
    assert times.back(last, after(51)).current == 1
    assert times.back(last, after(51)).begins == times.forward(going, after(20)).begins
    ended = times.forward(last, after(60))
    assert (ended.current, ended.ended) == (None, after(60))
    assert english(ended, after(999)) == "It ended at 10:00; planned was 10:05."
    assert times.back(ended, after(61)).current == 3


def test_back_takes_a_slip_back_whole():
    going = times.begin(short(), NINE)
    slipped = times.forward(going, after(3))
    assert times.due(times.back(slipped, after(4)), after(4)) == after(20)


def test_an_appointed_hour_is_the_promise_unless_it_is_another_day():
    assert times.behind(times.begin(short(appointed=NINE), after(10)), after(10)) == 10
    assert times.behind(times.begin(short(appointed=NINE), after(24 * 60)), after(24 * 60)) == 0


def test_a_pause_keeps_what_is_left_and_costs_time():
    going = times.pause(times.begin(short(), NINE), after(5))
    assert going.is_paused
    assert times.due(going, after(12)) - after(12) == timedelta(minutes=15)
    assert times.behind(going, after(12)) == 7
    on = times.resume(going, after(12))
    assert times.due(on, after(13)) == after(27)
    assert times.elapsed(on, 0, after(13)) == timedelta(minutes=6)
    assert not times.forward(going, after(12)).is_paused
    assert times.pause(going, after(6)) is going
    assert times.resume(on, after(20)) is on


def test_what_does_not_fit_is_told():
    going = times.begin(short(), NINE)
    for act in (
        lambda: times.begin(going, NINE),
        lambda: times.back(going, NINE),
        lambda: times.forward(short(), NINE),
        lambda: times.pause(short(), NINE),
        lambda: times.lengthen(going, 9, 5),
        lambda: times.lengthen(going, -1, 5),
        lambda: times.skip(going, 0),
        lambda: times.lengthen(times.forward(going, after(20)), 0, 5),
    ):
        with pytest.raises(Fault):
            act()


PRESSES = st.lists(st.tuples(st.sampled_from([*times.DEEDS, "+", "skip"]), st.integers(0, 200), st.integers(0, 3)))


def pressed(agenda, now, deed, slot):
    """Return what a press makes of a plan: nothing where it does not fit."""
    try:
        if deed in times.DEEDS:
            return times.DEEDS[deed](agenda, now)
        return times.lengthen(agenda, slot, 5) if deed == "+" else times.skip(agenda, slot)
    except Fault:
        return agenda


@given(PRESSES)
def test_whatever_is_pressed_the_plan_stays_sound(presses):
    agenda, now = short(), NINE
    for deed, minutes, slot in presses:
        now += timedelta(minutes=minutes)
        agenda = pressed(agenda, now, deed, slot)
        assert times.is_sound(agenda)
        assert all(begin <= end for begin, end in times.starts(agenda, now))
        assert msgspec.json.decode(msgspec.json.encode(agenda), type=Agenda) == agenda
        assert english(agenda, now)


# Sleep, and clocks that are put back ----


def test_after_a_sleep_of_two_hours_the_clock_counts():
    going = times.begin(short(), NINE)
    woken = times.noticed(times.noticed(going, after(1), "lab"), after(121), "lab")
    assert times.behind(woken, after(121)) == 101
    assert times.elapsed(woken, 0, after(121)) == timedelta(minutes=121)


def test_a_clock_put_back_an_hour_stops_no_slot():
    """Fault guarded: a slot that began in what is now the future would stand still for an hour."""
    going = times.noticed(times.begin(short(), NINE), after(10), "lab")
    back = after(10) - timedelta(hours=1)
    moved = times.noticed(going, back, "lab")
    assert times.elapsed(moved, 0, back) == timedelta(minutes=10)
    assert times.elapsed(moved, 0, back + timedelta(minutes=5)) == timedelta(minutes=15)
    assert times.behind(moved, back + timedelta(minutes=18)) == 8
    assert times.noticed(moved, back + timedelta(seconds=5), "lab") is moved


def test_two_machines_whose_clocks_disagree_move_nothing():
    """Fault guarded: each would take the other's clock for its own put back, and move the plan to and fro."""
    going = times.begin(short(), NINE)
    for minute in range(1, 10):
        going = times.noticed(going, after(minute), "fast")
        going = times.noticed(going, after(minute - 5), "slow")
    assert going.begins == (NINE,)


def test_a_look_is_noted_once_a_minute_and_only_while_it_goes_on():
    assert times.noticed(short(), NINE, "lab") == short()
    going = times.noticed(times.begin(short(), NINE), NINE, "lab")
    assert times.noticed(going, after(0, 59), "lab") is going
    assert times.noticed(going, after(1), "lab").seen == {"lab": after(1)}
    crowd = going
    for machine in range(50):
        crowd = times.noticed(crowd, NINE, str(machine))
    assert len(crowd.seen) <= 21


# On disk ----


@pytest.fixture
def journey_file(tmp_path):
    path = tmp_path / "journey.json"
    store.create(path, Journey(id="j", title="Team"))
    return path


def test_the_agenda_is_kept_beside_the_journey_and_not_in_it(journey_file):
    before = journey_file.read_bytes()
    going = times.begin(short(), NINE)
    assert timetable.read(journey_file) is None
    assert timetable.change(journey_file, lambda _: going) == going
    assert timetable.read(journey_file) == going
    assert journey_file.read_bytes() == before
    assert timetable.file(journey_file).relative_to(journey_file.parent).parts == (
        ".jejak",
        "journey.json",
        "agenda.json",
    )
    assert json.loads(timetable.file(journey_file).read_bytes())["begins"] == ["2026-11-21T09:00:00Z"]


BROKEN = [
    b"", b"{", b"[]", b"[" * 50_000, b'{"track": "map", "preset": "2h", "slots": []}',
    b'{"track": "map", "preset": "2h", "slots": [{"key": "9", "minutes": 5, "planned": 5}]}',
    b'{"track": "?", "preset": "2h", "slots": [{"key": "1", "minutes": 5, "planned": 5}]}',
    b'{"track": "map", "preset": "2h", "slots": [{"key": "1", "minutes": -5, "planned": 5}]}',
    b'{"track": "map", "preset": "2h", "slots": [{"key": "1", "minutes": 5, "planned": 5}], "begins": ["2026-11-21T09:00:00"]}',
    b'{"track": "map", "preset": "2h", "slots": [{"key": "1", "minutes": 5, "planned": 5}], "ended": "9"}',
    b'{"track": "map", "preset": "2h", "slots": [{"key": "1", "minutes": 5, "planned": 5}], "appointed": "9999-12-31T23:59:59Z"}',
]  # fmt: skip


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_a_file_that_cannot_be_read_counts_as_none_and_is_replaced(journey_file, content):
    place = timetable.file(journey_file)
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    assert timetable.read(journey_file) is None
    timetable.change(journey_file, lambda found: found or short())
    assert timetable.read(journey_file) == short()


def test_of_many_who_press_at_once_every_press_is_kept(journey_file):
    timetable.change(journey_file, lambda _: times.begin(short(), NINE))
    press = lambda found: times.lengthen(found, 3, 1)  # noqa: E731 - one deed, used once below
    threads = [threading.Thread(target=timetable.change, args=(journey_file, press)) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert timetable.read(journey_file).slots[3].minutes == 20


def test_nothing_is_written_where_nothing_changed(journey_file):
    timetable.change(journey_file, lambda _: short())
    before = timetable.file(journey_file).stat().st_ino
    timetable.change(journey_file, lambda found: found)
    assert timetable.file(journey_file).stat().st_ino == before


# In words ----


def test_times_are_written_the_local_way():
    assert times.clock(NINE, speech("id")).count(".") == 1
    assert times.clock(NINE, speech("en")).count(":") == 1


def test_the_plan_as_a_table_says_when_and_what():
    going = times.begin(short(), NINE)
    html = str(table(going, after(28), speech("en")))
    assert html.count("<tr>") == 5
    assert "2 · Create the persona" in html
    assert "1 · Set the goal <span" in html
    assert told(going, after(28), speech("en")).startswith("You are 8 min behind; shorten step 2 or end at ")
