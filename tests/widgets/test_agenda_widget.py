"""The agenda's widget on a wire: commands, two views, another kernel, and a clock that is a fake."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from wire import tell

from jejak import agenda as times
from jejak.document import Document
from jejak.faults import Fault
from jejak.store import lock, timetable
from jejak.widgets import Agenda

if TYPE_CHECKING:
    from pathlib import Path

LOOK = {"kind": "look"}


class Clock:
    """A clock to turn by hand."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def turn(self, minutes: float) -> None:
        self.time += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def press(widget: Agenda, deed: str, **given: Any) -> str:
    """Press a button as a browser does that shows the newest plan, and return the problem it hears of."""
    seen = given.pop("seen", widget._data["revision"])
    sent = tell(widget, {"kind": "command", "id": "c", "do": deed, "seen": seen, **given})
    (answer,) = [each["content"] for each in sent if each.get("content", {}).get("kind") == "obeyed"]
    assert answer["id"] == "c"
    return str(answer["problem"])


def test_the_first_plan_is_the_wished_one_and_nothing_is_written_for_it(document: Document, clock: Clock) -> None:
    before = document.path.read_bytes()
    widget = Agenda(document, track="process", preset="2h", lang="en", clock=clock)
    assert widget._data["minutes"] == 120
    assert [line["name"] for line in widget._data["slots"] if line["step"] == 3] == ["Find the pain points"]
    assert widget._data["standing"]["words"] == "By this plan it ends at {time}."
    assert timetable.read(document.path) is None
    assert press(widget, "begin") == ""
    assert document.path.read_bytes() == before


def test_a_running_plan_is_told_with_instants_and_words(document: Document, clock: Clock) -> None:
    widget = Agenda(document, preset="2h", lang="en", clock=clock)
    press(widget, "begin")
    clock.turn(18)
    tell(widget, LOOK)
    data = widget._data
    assert data["due"] == int((clock.time - timedelta(minutes=8)).timestamp() * 1000)
    assert data["standing"]["words"] == "You are 8 min behind; shorten step 3 or end at {time}."
    assert data["standing"]["instants"]["time"] == int(datetime(2026, 11, 21, 11, 8, tzinfo=UTC).timestamp() * 1000)
    assert data["shorten"] == {"slot": 2, "by": -8, "step": "3"}
    assert press(widget, "lengthen", slot=2, by=-8) == ""
    assert widget._data["standing"]["words"] == "On time: it ends at {time}."


def test_a_look_hears_the_time_and_the_plan_only_when_it_is_new(document: Document, clock: Clock) -> None:
    widget = Agenda(document, preset="2h", lang="en", clock=clock)
    press(widget, "begin")
    clock.turn(0.5)
    sent = tell(widget, LOOK)
    times_told = [each["content"]["now"] for each in sent if each.get("content", {}).get("kind") == "time"]
    assert times_told == [int(clock.time.timestamp() * 1000)]
    assert not [each for each in sent if each.get("method") == "update"]


def test_two_views_and_another_kernel_agree(document: Document, clock: Clock) -> None:
    one, two = (Agenda(document, preset="2h", lang="en", clock=clock) for _ in range(2))
    elsewhere = Agenda(Document(document.path), preset="day", lang="en", clock=clock)
    press(one, "begin")
    for other in (two, elsewhere):
        tell(other, LOOK)
        assert other._data == one._data
    clock.turn(12)
    tell(elsewhere, LOOK)
    press(elsewhere, "next")
    tell(one, LOOK)
    assert one._data == elsewhere._data
    assert one._data["current"] == 1


def test_of_two_who_press_next_at_once_only_one_is_heard(document: Document, clock: Clock) -> None:
    one, two = (Agenda(document, preset="2h", lang="en", clock=clock) for _ in range(2))
    press(one, "begin")
    tell(two, LOOK)
    seen = two._data["revision"]
    assert press(one, "next") == ""
    assert press(two, "next", seen=seen) == "Somebody else was quicker. See how it stands now, then choose again."
    assert one._data["current"] == two._data["current"] == 1


def test_a_new_kernel_after_an_hours_sleep_finds_the_plan_where_the_clock_is(document: Document, clock: Clock) -> None:
    before = Agenda(document, preset="4h", lang="en", clock=clock)
    press(before, "begin")
    clock.turn(5)
    before.close()
    clock.turn(65)
    after = Agenda(Document(document.path), lang="en", clock=clock)
    assert after._data["current"] == 0
    assert after._data["due"] == int((clock.time - timedelta(minutes=60)).timestamp() * 1000)
    assert after._data["standing"]["words"].startswith("You are 60 min behind; skip something")


def test_a_clock_put_back_while_nobody_presses_is_noticed_by_a_look(document: Document, clock: Clock) -> None:
    widget = Agenda(document, preset="4h", lang="en", clock=clock)
    press(widget, "begin")
    for _ in range(6):
        clock.turn(1)
        tell(widget, LOOK)
    clock.turn(-60)
    tell(widget, LOOK)
    left = widget._data["due"] - int(clock.time.timestamp() * 1000)
    assert left == 4 * 60_000


def test_a_pause_is_told_by_what_is_left(document: Document, clock: Clock) -> None:
    widget = Agenda(document, preset="4h", lang="en", clock=clock)
    press(widget, "begin")
    clock.turn(4)
    press(widget, "pause")
    clock.turn(30)
    tell(widget, LOOK)
    assert (widget._data["due"], widget._data["left"]) == (None, 6 * 60_000)
    press(widget, "resume")
    assert widget._data["due"] == int((clock.time + timedelta(minutes=6)).timestamp() * 1000)


def test_another_plan_takes_the_place_of_the_one_there_was(document: Document, clock: Clock) -> None:
    widget = Agenda(document, preset="4h", lang="en", clock=clock)
    press(widget, "begin")
    nine = int(clock.time.timestamp() * 1000) + 3_600_000
    assert press(widget, "plan", track="glints", preset="day", at=nine) == ""
    assert (widget._data["track"], widget._data["minutes"], widget._data["begun"]) == ("glints", 390, False)
    assert widget._data["appointed"] == widget._data["slots"][0]["at"] == nine
    assert press(widget, "plan", track="map", preset="2h", at=None) == ""
    assert press(widget, "plan", track="map", preset="2h", at=1e300) == ""
    assert press(widget, "plan", track="map", preset="2h", at=253_402_300_799_000) == ""
    assert widget._data["appointed"] is None


NONSENSE = [
    ("explode", {}), ("lengthen", {}), ("lengthen", {"slot": "1", "by": 5}), ("lengthen", {"slot": 99, "by": 5}),
    ("lengthen", {"slot": 1, "by": 10**30}), ("skip", {"slot": -1}), ("plan", {"track": "?", "preset": "2h", "at": None}),
    ("plan", {"track": "map", "preset": "?", "at": None}), ("plan", {}), ("next", {}), ("pause", {}), ("back", {}),
]  # fmt: skip


@pytest.mark.parametrize(("deed", "given"), NONSENSE)
def test_nonsense_is_answered_or_harmless(document: Document, clock: Clock, deed: str, given: dict[str, Any]) -> None:
    widget = Agenda(document, preset="2h", lang="en", clock=clock)
    problem = press(widget, deed, **given)
    plan = timetable.read(document.path) or times.plan("map", "2h")
    assert times.is_sound(plan)
    assert problem or plan.slots[1].minutes == 600
    assert tell(widget, LOOK)


def test_what_is_no_command_is_refused_like_any_other_message(document: Document) -> None:
    widget = Agenda(document, lang="en")
    (answer,) = tell(widget, {"kind": "command", "id": 1})
    assert answer["content"]["receipts"][0]["saved"] is False


def test_a_lock_that_cannot_be_had_is_told(document: Document, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = Agenda(document, preset="2h", lang="en", clock=clock)
    press(widget, "begin")
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.01)
    with lock.held(timetable.file(document.path).with_name("agenda.lock")):
        assert press(widget, "next") == "Somebody else holds the agenda just now. Try again in a moment."
        clock.turn(3)
        tell(widget, LOOK)
    assert widget._data["current"] == 0


def test_a_track_or_a_preset_that_does_not_exist_is_told(document: Document) -> None:
    for wrong in ({"track": "sideways"}, {"preset": "3h"}):
        with pytest.raises(Fault, match=r"There is no \w+ here"):
            Agenda(document, **wrong)


def test_without_a_widget_there_is_a_table(document: Document, clock: Clock) -> None:
    html = str(Agenda(document, preset="2h", lang="en", clock=clock).static())
    assert "By this plan it ends at" in html
    assert "3 · List the touchpoints" in html


def test_the_plan_is_read_by_the_tracks_of_the_folder(tmp_path: Path) -> None:
    from jejak import folders

    folders.make(tmp_path / "w", lang="en", track="practice")
    assert Agenda(Document(tmp_path / "w" / "journey.json"))._data["track"] == "practice"
