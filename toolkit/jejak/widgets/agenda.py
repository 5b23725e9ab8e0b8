"""The plan of the day against the clock: where the room is, what is left, and what to do about being late."""

from __future__ import annotations

import contextlib
import platform
import zlib
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from jejak import agenda as times
from jejak import folders
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.store import timetable
from jejak.tracks import TRACKS
from jejak.vocab import options
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from markupsafe import Markup

    from jejak.agenda import Agenda as Plan
    from jejak.document import Document
    from jejak.i18n import Language, Speech
    from jejak.model import Journey

MACHINE = f"{zlib.crc32(platform.node().encode()):08x}"
"""Whose clock this is, without saying its name."""
USUAL = "steps"
MARKS = (5, 1, 0)
"""The minutes left that are said aloud: more would be a chatter in the room."""


class Agenda(JourneyWidget):
    """Run a workshop by the clock: ``Agenda(journey)``. Nothing is written into the journey.

    `track` and `preset` ("2h", "4h", "day" or "steps") make the first plan; a plan that is there already stays.
    Raises `Fault` for another name.

    The browser sends ``{"kind": "command", "id", "do", "seen", …}``: `do` is begin, next, back, pause or resume;
    lengthen with `slot` and `by`; skip with `slot`; or plan with `track`, `preset` and `at`, an instant in
    milliseconds or null. `seen` is the revision on screen: a command that comes after somebody else's is not carried
    out. It hears ``{"kind": "obeyed", "id", "problem"}``, the problem empty or a sentence. With every look it hears
    ``{"kind": "time", "now"}``, Python's clock in milliseconds, by which it counts down.
    """

    fragment = "facts"
    _esm = packed("agenda/agenda.js")
    _css = stylesheet("page/base.css", "agenda/agenda.css")

    def __init__(
        self,
        journey: Document,
        *,
        track: str | None = None,
        preset: str = USUAL,
        lang: Language | None = None,
        clock: Callable[[], datetime] = times.now,
    ) -> None:
        self._clock = clock
        self._wish = (
            _known(track or folders.main_track(journey.path.parent) or "map", TRACKS),
            _known(preset, [each.key for each in times.PRESETS]),
        )
        super().__init__(journey, lang=lang)
        self._data = self._seen_now()

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the words of the plan and its buttons."""
        return {
            "title": say("Agenda"),
            "guide": say("Keeps the time for the room. It goes on by the clock, even while the notebook is closed."),
            "begin": say("Begin"),
            "next": say("Next"),
            "end": say("Finish"),
            "back": say("Back"),
            "pause": say("Pause"),
            "resume": say("Go on"),
            "more": say("+{n} min"),
            "shorten": say("Shorten step {step} by {n} min"),
            "longer_one": say("{name}: {n} minutes more"),
            "shorter_one": say("{name}: {n} minutes less"),
            "skip": say("Skip"),
            "skip_one": say("Skip {name}"),
            "take_in": say("Take in again"),
            "take_in_one": say("Take in {name} again"),
            "sound": say("Sound when time is up"),
            "track": say("Track"),
            "tracks": [{"key": key, "label": say(track.label)} for key, track in TRACKS.items()],
            "preset": say("How long"),
            "presets": options(times.PRESETS, say),
            "at": say("Begins at"),
            "replan": say("Make this plan"),
            "another": say("Another plan"),
            "instead": say("The agenda that is going on stops, and the new plan takes its place."),
            "keep_going": say("Keep this one"),
            "plan": say("The plan of the day"),
            "total": say("{time} in all"),
            "minutes": say("{n} min"),
            "hours": say("{h} h {n} min"),
            "full_hours": say("{h} h"),
            "left": say("left of {n} min"),
            "over": say("over the {n} min planned"),
            "paused": say("Paused"),
            "until": say("until {time}"),
            "states": {
                "over": say("over"),
                "now": say("now"),
                "coming": say("to come"),
                "skipped": say("skipped"),
            },
            "is_now": say("Now: {name}, {n} min."),
            "is_ended": say("The agenda has ended."),
            "marks": {str(mark): _mark(mark, say) for mark in MARKS},
            "no_news": say(
                "Not connected – choose Run → Run All Cells. The time shown goes on by this browser's clock."
            ),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:  # noqa: ARG003 - every widget's signature
        """Return nothing: the plan is no part of the journey."""
        return {}

    def hear(self) -> None:
        """Take no note of changes to the journey: they change no plan."""

    def show_journey(self) -> None:
        """Send the plan as it stands now, unless the browser has it."""
        with self._turn:
            data = self._seen_now()
            if data != self._data:
                self._data = data

    def static(self) -> Markup:
        """Return the plan as a table, by the clock of the machine Python runs on."""
        from jejak.render.agenda import table

        return table(self._plan(), self._clock(), self._say)

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        match content:
            case {"kind": "command", "id": str(name), "do": str(deed), "seen": int(seen), **given}:
                problem = self._obey(deed, seen, given)
                self.show_journey()  # first, so that who hears that it is done knows the revision
                self.send({"kind": "obeyed", "id": name, "problem": problem})
            case _:
                super()._receive(widget, content, buffers)

    def _look(self, look: dict[object, object]) -> None:
        self.send({"kind": "time", "now": _milliseconds(self._clock())})
        super()._look(look)

    def _obey(self, deed: str, seen: int, given: dict[Any, Any]) -> str:
        """Carry out a command and return what went wrong in words, nothing where all is well."""
        try:
            act = self._meant(deed, given)
            timetable.change(self._document.path, lambda found: self._changed(found, seen, act))
        except Fault as fault:
            return fault.tell(self._say)
        return ""

    def _changed(self, found: Plan | None, seen: int, act: Callable[[Plan, datetime], Plan]) -> Plan:
        plan = found or times.plan(*self._wish)
        if plan.revision != seen:
            raise Fault(N_("Somebody else was quicker. See how it stands now, then choose again."))
        now = self._clock()
        return act(times.noticed(plan, now, MACHINE), now)

    def _meant(self, deed: str, given: dict[Any, Any]) -> Callable[[Plan, datetime], Plan]:
        match deed, given:
            case "plan", {"track": str(track), "preset": str(preset), "at": int() | float() | None as at}:
                return partial(_planned, track=track, preset=preset, at=at)
            case "lengthen", {"slot": int(slot), "by": int(by)}:
                return lambda plan, _now: times.lengthen(plan, slot, by)
            case "skip", {"slot": int(slot)}:
                return lambda plan, _now: times.skip(plan, slot)
            case _ if deed in times.DEEDS:
                return times.DEEDS[deed]
            case _:
                raise Fault(N_("Python did not understand this change ({why})."), why=deed)

    def _plan(self) -> Plan:
        """Return the plan on disk, or the one to begin with; note that the clock was looked at."""
        path = self._document.path
        found = timetable.read(path)
        if found is None:
            return times.plan(*self._wish)
        now = self._clock()
        if times.noticed(found, now, MACHINE) == found:
            return found
        try:
            return timetable.change(path, lambda it: times.noticed(it or found, now, MACHINE))
        except Fault:
            return times.noticed(found, now, MACHINE)  # the note can be made at the next look

    def _seen_now(self) -> dict[str, Any]:
        return _told(self._plan(), self._clock(), self._say)


def _told(plan: Plan, now: datetime, say: Speech) -> dict[str, Any]:
    """Return a plan in plain form. Instants are in milliseconds: the browser writes them in the reader's own zone.

    Instants that go along with the clock are told to the minute, or every look would send the plan again.
    """
    due, shorten = times.due(plan, now), times.to_shorten(plan, now)
    standing = times.standing(plan, now)
    return {
        "revision": plan.revision,
        "track": plan.track,
        "preset": plan.preset,
        "appointed": plan.appointed and _milliseconds(plan.appointed),
        "minutes": plan.minutes,
        "current": plan.current,
        "begun": bool(plan.begins),
        "ended": plan.ended is not None,
        "paused": plan.is_paused,
        "due": due and _milliseconds(due) if not plan.is_paused else None,
        "left": due and _milliseconds(due) - _milliseconds(now) if plan.is_paused else None,
        "slots": _lines(plan, now, say),
        "standing": _in_words(standing.message, standing.values, say),
        "late": plan.current is not None and times.behind(plan, now) > 0,
        "shorten": shorten and {"slot": shorten[0], "by": -shorten[1], "step": plan.slots[shorten[0]].key},
    }


def _lines(plan: Plan, now: datetime, say: Speech) -> list[dict[str, Any]]:
    begun = len(plan.begins)
    spans = times.starts(plan, now)
    return [
        {
            "id": str(index),
            "step": slot.step,
            "name": times.title(plan, slot, say),
            "minutes": slot.minutes,
            "at": _milliseconds(span[0], whole=index >= begun),
            "state": _state(plan, index),
        }
        for index, (slot, span) in enumerate(zip(plan.slots, spans, strict=True))
    ]


def _state(plan: Plan, index: int) -> str:
    if index == plan.current:
        return "now"
    if not plan.slots[index].minutes:
        return "skipped"
    return "over" if index < len(plan.begins) else "skipped" if plan.ended else "coming"


def _in_words(message: str, values: Any, say: Speech) -> dict[str, Any]:
    """Return a sentence whose gaps for instants are left to the browser."""
    instants = {key: _milliseconds(value, whole=True) for key, value in values.items() if isinstance(value, datetime)}
    gaps = {key: f"{{{key}}}" for key in instants}
    return {"words": say(message, **{**values, **gaps}), "instants": instants}


def _milliseconds(instant: datetime, *, whole: bool = False) -> int:
    """Return an instant in milliseconds, at the last whole minute if asked."""
    seconds = instant.timestamp()
    return int(seconds // 60 * 60_000) if whole else int(seconds * 1000)


def _planned(plan: Plan, _now: datetime, *, track: str, preset: str, at: float | None) -> Plan:
    """Return a new plan in place of the one there was, under the next revision."""
    names = _known(track, TRACKS), _known(preset, [each.key for each in times.PRESETS])
    fresh = times.plan(*names, appointed=_instant(at))
    return times.renewed(fresh, after=plan)


def _instant(at: float | None) -> datetime | None:
    """Return the instant that a browser means; ``None`` where it means none or nonsense."""
    with contextlib.suppress(OverflowError, ValueError, OSError):
        found = None if at is None else datetime.fromtimestamp(at / 1000, UTC)
        return found if found and found.year in times.YEARS else None
    return None


def _mark(minutes: int, say: Speech) -> str:
    return say.plural("{n} minute left", "{n} minutes left", minutes) if minutes else say("Time is up")


def _known(name: str, names: Any) -> str:
    if name in names:
        return name
    raise Fault(N_("There is no {name} here. There are: {names}."), name=name, names=", ".join(names))
