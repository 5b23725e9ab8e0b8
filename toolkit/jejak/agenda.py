"""The plan of a workshop day and how it stands against the clock. Pure: the time comes in as an argument.

Only absolute instants are kept (when a slot began, when a pause did), and everything else is worked out from them and
the clock, so a kernel may restart and a laptop may sleep. Nothing counts ticks.

The shapes of the presets follow what is published, laid over our own steps:

- two hours: Atlassian's customer journey mapping play (120 minutes: scope and persona 15, stages 15, touchpoints 30,
  thoughts and feelings 30, pain points 20, vote 10), with the two breaks of five minutes that ideaplan.io puts into
  the same time;
- four hours: 18F's journey mapping method (half a day, 6 to 10 people), with a break about every hour as in SAP's
  SIG181;
- one day, 9.00 to 15.30: Heart of the Customer at HDI (introduction 75, steps 25, interactions 15, saying and
  thinking 15, emotions 15, pain 15, vote 10, critical moments 25, sharing from the tables 25, future state 30, action
  plan 30, questions 15, and breaks).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, TypeAlias

import msgspec

from jejak.faults import Fault
from jejak.i18n import N_, Sentence
from jejak.tracks import TRACKS
from jejak.vocab.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech

Instant: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
Minutes: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=600)]
Key: TypeAlias = Annotated[str, msgspec.Meta(max_length=20)]

PRESETS = (
    Choice(key="2h", label=N_("2 hours")),
    Choice(key="4h", label=N_("4 hours")),
    Choice(key="day", label=N_("One day (6½ hours)")),
    Choice(key="steps", label=N_("As long as the steps take")),
)
TALKS = {
    "welcome": N_("Welcome and warm-up"),
    "break": N_("Break"),
    "lunch": N_("Lunch"),
    "share": N_("Share from the tables"),
    "questions": N_("Questions and a look back"),
}
PLANS = {
    ("map", "2h"): "1:10 2:10 3:40 break:5 4:5 5:10 6:15 break:5 7:20",
    ("map", "4h"): "welcome:10 1:20 2:25 3:55 break:15 4:10 5:20 6:35 break:10 7:30 share:10",
    ("map", "day"): ("welcome:35 1:20 2:20 break:15 3:85 lunch:60 4:10 5:20 6:25 share:25 break:20 7:40 questions:15"),
    ("process", "2h"): "1:10 2:10 3:15 break:5 4:15 5:30 break:5 6:20 7:10",
    ("process", "4h"): "welcome:10 1:20 2:25 3:30 break:15 4:20 5:50 break:10 6:30 7:20 share:10",
    ("process", "day"): (
        "welcome:35 1:20 2:20 break:15 3:15 4:25 5:45 lunch:60 6:30 share:25 break:20 7:65 questions:15"
    ),
    ("experience", "2h"): "1:5 2:10 3:35 break:5 4:30 break:5 5:30",
    ("experience", "4h"): "welcome:10 1:10 2:25 3:60 break:15 4:50 break:10 5:50 share:10",
    ("experience", "day"): "welcome:35 1:15 2:40 break:15 3:70 lunch:60 4:50 share:25 break:20 5:45 questions:15",
    ("practice", "2h"): "1:10 2:20 break:5 3:50 break:5 4:30",
    ("practice", "4h"): "welcome:10 1:20 2:40 break:15 3:80 break:10 4:55 share:10",
    ("practice", "day"): "welcome:35 1:20 2:45 break:15 3:85 lunch:60 4:70 share:25 break:20 questions:15",
    ("glints", "2h"): "1:10 2:15 break:5 3:45 4:5 break:5 5:20 6:15",
    ("glints", "4h"): "welcome:10 1:20 2:30 break:15 3:70 4:10 break:10 5:40 6:25 share:10",
    ("glints", "day"): "welcome:35 1:20 2:30 break:15 3:90 lunch:60 4:15 5:45 share:25 break:20 6:20 questions:15",
}
"""Slots in order, each a step's number or a talk, and its minutes."""
LONGEST_STRETCH, BREAK = 75, 10
"""Minutes of work at most between two breaks where no preset says so, and a break's own (SIG181: about every hour)."""
CLOSING = 20
"""Minutes of the closing notebook: showing the map to others, and a look back."""
SHORTEST = 5
"""Minutes that a shortened step keeps."""
STALE = timedelta(hours=1)
"""Begun so far from the appointed time, it is another day or a rehearsal, and the appointment no longer binds."""
YEARS = range(2000, 2200)
"""Instants outside of these are no workshop's, and cannot all be reckoned with."""
TOLERANCE = timedelta(seconds=2)
"""A clock may be set back this much, as the network's time does, before anything is made of it."""


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the plan: a step's number or a key of `TALKS`, its minutes now and as first planned; 0 is skipped."""

    key: Key
    minutes: Minutes
    planned: Minutes

    @property
    def step(self) -> int | None:
        """Return the number of the step; ``None`` for a talk or a break."""
        return int(self.key) if self.key.isdecimal() else None


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """Time that does not count, from one instant to another, or until somebody goes on."""

    begin: Instant
    end: Instant | None = None


class Agenda(msgspec.Struct, frozen=True, kw_only=True):
    """A plan and what became of it so far.

    `begins` are the instants at which the slots began, the last one that of the present slot. `appointed` is the
    instant the room was invited for. `seen` is when each machine last looked at its clock. `revision` grows with
    every change, so that of two people who press *next* at once only one is heard.
    """

    track: Key
    preset: Key
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=60)]
    appointed: Instant | None = None
    begins: tuple[Instant, ...] = ()
    pauses: tuple[Pause, ...] = ()
    ended: Instant | None = None
    revision: int = 0
    seen: dict[str, Instant] = {}

    @property
    def current(self) -> int | None:
        """Return the index of the present slot; ``None`` before the beginning and after the end."""
        return len(self.begins) - 1 if self.begins and not self.ended else None

    @property
    def is_paused(self) -> bool:
        """Tell whether time stands still."""
        return self.current is not None and bool(self.pauses) and self.pauses[-1].end is None

    @property
    def minutes(self) -> int:
        """Return how long everything takes as it is planned now."""
        return sum(slot.minutes for slot in self.slots)


def plan(track: str, preset: str, appointed: datetime | None = None) -> Agenda:
    """Return a fresh plan. Raises `KeyError` for a track or a preset that does not exist."""
    lines = PLANS[track, preset].split() if preset != "steps" else _by_steps(track)
    return Agenda(track=track, preset=preset, slots=tuple(_slot(line) for line in lines), appointed=appointed)


def renewed(fresh: Agenda, after: Agenda) -> Agenda:
    """Return a fresh plan as the next revision of the one it replaces."""
    return msgspec.structs.replace(fresh, revision=after.revision + 1)


def _by_steps(track: str) -> list[str]:
    """Return the steps with their own minutes, a break before the stretch of work gets too long, and a look back."""
    lines: list[str] = []
    worked = 0
    for number, step in enumerate(TRACKS[track].steps, 1):
        if worked and worked + step.minutes > LONGEST_STRETCH:
            lines.append(f"break:{BREAK}")
            worked = 0
        lines.append(f"{number}:{step.minutes}")
        worked += step.minutes
    return [*lines, f"questions:{CLOSING}"]


def _slot(line: str) -> Slot:
    key, minutes = line.split(":")
    return Slot(key=key, minutes=int(minutes), planned=int(minutes))


def title(agenda: Agenda, slot: Slot, say: Speech) -> str:
    """Return what a slot is called."""
    steps = TRACKS[agenda.track].steps
    if slot.step is None:
        return say(TALKS.get(slot.key, ""))
    return say(steps[slot.step - 1].title) if 0 < slot.step <= len(steps) else ""


def is_sound(agenda: Agenda) -> bool:
    """Tell whether an agenda that was read from a file hangs together; what was typed into a file may not."""
    known = agenda.track in TRACKS and all(_is_known(slot, len(TRACKS[agenda.track].steps)) for slot in agenda.slots)
    instants = [*agenda.begins, *([agenda.ended] if agenda.ended else [])]
    spans = [(each.begin, each.end or each.begin) for each in agenda.pauses]
    in_order = instants == sorted(instants) and all(begin <= end for begin, end in spans)
    every = [*instants, *(each for span in spans for each in span), *agenda.seen.values()]
    in_our_time = all(each.year in YEARS for each in [*every, agenda.appointed] if each)
    is_whole = len(agenda.begins) <= len(agenda.slots) and all(each.end for each in agenda.pauses[:-1])
    return known and in_order and in_our_time and is_whole


def _is_known(slot: Slot, steps: int) -> bool:
    return slot.key in TALKS or (slot.step is not None and 1 <= slot.step <= steps)


# What the clock says ----


def elapsed(agenda: Agenda, slot: int, now: datetime) -> timedelta:
    """Return how long a slot that began has been going on, pauses left out."""
    begin, end = agenda.begins[slot], _end(agenda, slot, now)
    return max(end - begin - _paused(agenda, begin, end), timedelta())


def _end(agenda: Agenda, slot: int, now: datetime) -> datetime:
    if slot + 1 < len(agenda.begins):
        return agenda.begins[slot + 1]
    return agenda.ended or max(now, agenda.begins[slot])


def _paused(agenda: Agenda, begin: datetime, end: datetime) -> timedelta:
    """Return how much of a span was paused."""
    spans = ((max(each.begin, begin), min(each.end or end, end)) for each in agenda.pauses)
    return sum((stop - start for start, stop in spans if stop > start), timedelta())


def due(agenda: Agenda, now: datetime) -> datetime | None:
    """Return when the present slot should end; ``None`` before the beginning and after the end."""
    if agenda.current is None:
        return None
    begin = agenda.begins[agenda.current]
    paused = _paused(agenda, begin, max(now, begin))
    return begin + timedelta(minutes=agenda.slots[agenda.current].minutes) + paused


def promised_end(agenda: Agenda, now: datetime) -> datetime:
    """Return when it was to end by the plan as it was first made."""
    first = agenda.appointed or (agenda.begins[0] if agenda.begins else now)
    return first + timedelta(minutes=sum(slot.planned for slot in agenda.slots))


def likely_end(agenda: Agenda, now: datetime) -> datetime:
    """Return when it will end if all that is left takes as long as planned."""
    if agenda.ended:
        return agenda.ended
    return starts(agenda, now)[-1][1]


def starts(agenda: Agenda, now: datetime) -> list[tuple[datetime, datetime]]:
    """Return for every slot from when to when it went on, goes on, or likely will."""
    spans: list[tuple[datetime, datetime]] = []
    at = agenda.appointed if not agenda.begins and agenda.appointed and agenda.appointed > now else now
    for index, slot in enumerate(agenda.slots):
        if index < len(agenda.begins):
            begin = agenda.begins[index]
            is_present = index == agenda.current
            at = max(due(agenda, now) or now, now) if is_present else _end(agenda, index, now)
        else:
            begin = at
            at = begin if agenda.ended else begin + timedelta(minutes=slot.minutes)
        spans.append((begin, at))
    return spans


def behind(agenda: Agenda, now: datetime) -> int:
    """Return by how many whole minutes it is behind the plan; below zero when there is time in hand."""
    late = likely_end(agenda, now) - promised_end(agenda, now)
    minutes = abs(late) // timedelta(minutes=1)
    return minutes if late > timedelta() else -minutes


def to_shorten(agenda: Agenda, now: datetime) -> tuple[int, int] | None:
    """Return which slot still to come could give up the minutes that are missing, and how many: the longest step."""
    late = behind(agenda, now)
    coming = range(len(agenda.begins), len(agenda.slots))
    able = [each for each in coming if agenda.slots[each].step and agenda.slots[each].minutes - late >= SHORTEST]
    if late <= 0 or not able or agenda.current is None:
        return None
    return max(able, key=lambda each: agenda.slots[each].minutes), late


def standing(agenda: Agenda, now: datetime) -> Sentence:
    """Return how it stands in a sentence; its gaps {time} and {planned} hold instants."""
    times = {"time": likely_end(agenda, now), "planned": promised_end(agenda, now)}
    if agenda.ended:
        return Sentence(N_("It ended at {time}; planned was {planned}."), times)
    if not agenda.begins:
        return Sentence(N_("By this plan it ends at {time}."), times)
    late = behind(agenda, now)
    if late <= 0:
        in_hand = N_("{n} min in hand: it ends at {time}.")
        return Sentence(in_hand if late else N_("On time: it ends at {time}."), times | {"n": -late})
    shorten = to_shorten(agenda, now)
    if shorten:
        message = N_("You are {n} min behind; shorten step {step} or end at {time}.")
        return Sentence(message, times | {"n": late, "step": agenda.slots[shorten[0]].key})
    return Sentence(N_("You are {n} min behind; skip something or end at {time}."), times | {"n": late})


def clock(instant: datetime, say: Speech) -> str:
    """Return an instant as the clock on the wall shows it: 12.10 in Indonesian, 12:10 in English."""
    return instant.astimezone().strftime("%H.%M" if say.lang == "id" else "%H:%M")


# What people do ----


def begin(agenda: Agenda, now: datetime) -> Agenda:
    """Begin the first slot. An appointed time that is long past or far off is let go."""
    if agenda.begins:
        raise Fault(N_("It has begun already."))
    kept = agenda.appointed if agenda.appointed and abs(now - agenda.appointed) <= STALE else None
    return _onwards(_changed(agenda, appointed=kept, begins=()), now)


def forward(agenda: Agenda, now: datetime) -> Agenda:
    """Go on to the next slot that is not skipped; after the last one, end."""
    _require_running(agenda)
    going = resume(agenda, now) if agenda.is_paused else agenda
    return _onwards(going, now)


def _onwards(agenda: Agenda, now: datetime) -> Agenda:
    at = max([now, *agenda.begins[-1:]])
    begins = agenda.begins
    while len(begins) < len(agenda.slots):
        begins = (*begins, at)
        if agenda.slots[len(begins) - 1].minutes:
            return _changed(agenda, begins=begins)
    return _changed(agenda, begins=begins, ended=at)


def back(agenda: Agenda, now: datetime) -> Agenda:  # noqa: ARG001 - every deed takes the time
    """Go back to the slot before, as if it had never ended: whoever pressed *next* by mistake."""
    if not agenda.ended:
        _require_running(agenda)
    begins = agenda.begins if agenda.ended else agenda.begins[:-1]
    while begins and not agenda.slots[len(begins) - 1].minutes:
        begins = begins[:-1]
    if not begins:
        raise Fault(N_("This is the first part of the plan."))
    return _changed(agenda, begins=begins, ended=None)


def pause(agenda: Agenda, now: datetime) -> Agenda:
    """Let time stand still."""
    _require_running(agenda)
    return agenda if agenda.is_paused else _changed(agenda, pauses=(*agenda.pauses, Pause(begin=now)))


def resume(agenda: Agenda, now: datetime) -> Agenda:
    """Let time go on."""
    if not agenda.is_paused:
        return agenda
    last = agenda.pauses[-1]
    ended = msgspec.structs.replace(last, end=max(now, last.begin))
    return _changed(agenda, pauses=(*agenda.pauses[:-1], ended))


def lengthen(agenda: Agenda, index: int, by: int) -> Agenda:
    """Give a slot more minutes, or fewer; one that is over keeps what it took."""
    first = len(agenda.begins) if agenda.current is None else agenda.current
    if not first <= index < len(agenda.slots) or agenda.ended:
        raise Fault(N_("That part of the plan is over."))
    slot = agenda.slots[index]
    changed = msgspec.structs.replace(slot, minutes=min(max(slot.minutes + by, 0), 600))
    return _changed(agenda, slots=(*agenda.slots[:index], changed, *agenda.slots[index + 1 :]))


def skip(agenda: Agenda, index: int) -> Agenda:
    """Leave out a slot that is still to come, or take it in again."""
    if not len(agenda.begins) <= index < len(agenda.slots) or agenda.ended:
        raise Fault(N_("That part of the plan is over."))
    slot = agenda.slots[index]
    return lengthen(agenda, index, -slot.minutes if slot.minutes else slot.planned)


def _require_running(agenda: Agenda) -> None:
    if agenda.current is None:
        raise Fault(N_("It is not going on just now."))


def _changed(agenda: Agenda, **changes: object) -> Agenda:
    return msgspec.structs.replace(agenda, revision=agenda.revision + 1, **changes)


# When a clock is put back ----


def noticed(agenda: Agenda, now: datetime, machine: str, every: timedelta = timedelta(minutes=1)) -> Agenda:
    """Note that a machine looked at its clock, at most once in a while; return the same agenda where nothing is new.

    A clock that shows less than it did was put back: everything that happened moves with it, so that no slot stands
    still until the clock catches up. Every machine is held to its own clock alone, since two never agree. A clock
    put forward looks like a laptop that slept, and is taken for that.
    """
    if agenda.current is None:
        return agenda
    before = agenda.seen.get(machine)
    if before is not None and now < before - TOLERANCE:
        return msgspec.structs.replace(_moved(agenda, now - before), seen=agenda.seen | {machine: now})
    if before is None or now - before >= every:
        return msgspec.structs.replace(agenda, seen=dict([*agenda.seen.items()][-20:]) | {machine: now})
    return agenda


def _moved(agenda: Agenda, by: timedelta) -> Agenda:
    def move(instant: datetime | None) -> datetime | None:
        return instant and instant + by

    pauses = tuple(Pause(begin=each.begin + by, end=move(each.end)) for each in agenda.pauses)
    begins = tuple(each + by for each in agenda.begins)
    return _changed(agenda, begins=begins, pauses=pauses, appointed=move(agenda.appointed), ended=move(agenda.ended))


def now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


DEEDS: dict[str, Callable[[Agenda, datetime], Agenda]] = {
    "begin": begin,
    "next": forward,
    "back": back,
    "pause": pause,
    "resume": resume,
}
"""What is done to the plan as a whole, by the name of the button."""
