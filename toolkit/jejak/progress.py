"""How far a journey has come on a track, worked out from the journey itself: nobody ticks anything off.

Every activity has a few wants. With all of them met it is done, with some it has begun. A step is what its activities
are. A blank journey has met none: what every new one brings along, the six stages and the current state, counts only
once something was made of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from jejak.i18n import N_, Sentence
from jejak.tracks import TRACKS
from jejak.vocab import AUDIENCE_QUESTIONS, label, preset
from jejak.vocab.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jejak.i18n import Speech
    from jejak.model import Journey, Persona, Walker
    from jejak.tracks import Step, Track

State: TypeAlias = Literal["todo", "begun", "done"]
STATES = (
    Choice(key="todo", label=N_("not begun")),
    Choice(key="begun", label=N_("begun")),
    Choice(key="done", label=N_("done")),
)
FIRST_QUESTIONS = 5
"""The audience questions that a track asks for; the four of understanding are a help, not a duty."""
ENOUGH = 3
"""Touchpoints: with fewer there is no way from one to the next."""


@dataclass(frozen=True)
class Want:
    """Something an activity needs before it is done, and how to say that it is missing."""

    is_met: bool
    missing: Sentence


@dataclass(frozen=True)
class StepProgress:
    """How far one step is: its number from 1, its title as a message id, its state, and what is missing."""

    number: int
    title: str
    state: State
    missing: tuple[Sentence, ...]

    def tell(self, say: Speech) -> str:
        """Return the step in one line."""
        words = [missing.tell(say) for missing in self.missing] if self.state == "begun" else []
        return " ".join([f"{say(self.title)}: {state_name(self.state, say)}.", *words])


@dataclass(frozen=True)
class Progress:
    """How far a journey is on a track."""

    track: Track
    steps: tuple[StepProgress, ...]

    @property
    def done(self) -> int:
        """Return how many steps are done."""
        return sum(step.state == "done" for step in self.steps)

    @property
    def next(self) -> StepProgress | None:
        """Return the first step that is not done; ``None`` when all are."""
        return next((step for step in self.steps if step.state != "done"), None)

    def tell(self, say: Speech) -> str:
        """Return the whole track in lines, one a step."""
        return "\n".join([self.summary(say), *(f"{step.number}. {step.tell(say)}" for step in self.steps)])

    def summary(self, say: Speech) -> str:
        """Return the track and how many of its steps are done."""
        of = say("{done} of {all} steps done", done=self.done, all=len(self.steps))
        return f"{say(self.track.label)}: {of}"


def progress(journey: Journey, track: str = "map") -> Progress:
    """Return how far a journey is on a track. Raises `KeyError` for a name that is not in `jejak.tracks.TRACKS`."""
    chosen = TRACKS[track]
    return Progress(chosen, tuple(_step(journey, number, step) for number, step in enumerate(chosen.steps, 1)))


def state_name(state: State, say: Speech) -> str:
    """Return a state in a word or two."""
    return label(STATES, state, say)


def wants(journey: Journey, activity: str) -> tuple[Want, ...]:
    """Return what an activity needs and whether the journey has it. Raises `KeyError` for an unknown activity."""
    return WANTS[activity](journey)


def _step(journey: Journey, number: int, step: Step) -> StepProgress:
    needed = [want for activity in step.activities for want in wants(journey, activity)]
    missing = tuple(want.missing for want in needed if not want.is_met)
    state: State = "done" if not missing else "todo" if len(missing) == len(needed) else "begun"
    return StepProgress(number, step.title, state, missing)


def _want(is_met: object, message: str, **values: object) -> Want:
    return Want(bool(is_met), Sentence(message, values))


# What each activity needs ----


def _goal(journey: Journey) -> tuple[Want, ...]:
    scope = journey.scope
    always = (
        _want(any(goal.text for goal in journey.goals), N_("Write down a goal.")),
        _want(
            any(goal.text and goal.measure and goal.target for goal in journey.goals),
            N_("Give a goal its measure and its target."),
        ),
        _want(scope.start, N_("Say which event the journey begins with.")),
        _want(scope.end, N_("Say which event it ends with.")),
    )
    if scope.kind == "journey":
        return always
    return (*always, _want(scope.scenario, N_("Say which experience is mapped.")))


def _audience(journey: Journey) -> tuple[Want, ...]:
    return tuple(
        _want(getattr(journey.audience, question.key), N_("Answer: {question}"), question=_Told(question.label))
        for question in AUDIENCE_QUESTIONS[:FIRST_QUESTIONS]
    )


@dataclass(frozen=True)
class _Told:
    """A message inside another one."""

    message: str

    def tell(self, say: Speech) -> str:
        return say(self.message)

    def __str__(self) -> str:
        return self.message


def _persona(journey: Journey) -> tuple[Want, ...]:
    """Look at the fullest persona: one is enough. The five fields are those of the guide behind the track `map`."""
    people = [_portrait(persona) for persona in journey.personas]
    best = max(people, key=lambda portrait: sum(want.is_met for want in portrait), default=None)
    return best or _portrait(None)


def _portrait(persona: Persona | None) -> tuple[Want, ...]:
    return (
        _want(persona and persona.name, N_("Give a persona a name.")),
        _want(persona and persona.age is not None, N_("Say how old the persona is.")),
        _want(persona and persona.occupation, N_("Say what the persona does for a living.")),
        _want(persona and persona.frustrations, N_("Note what frustrates the persona.")),
        _want(persona and persona.expectations, N_("Note what the persona expects.")),
    )


def _map_type(journey: Journey) -> tuple[Want, ...]:
    is_chosen = journey.map_type != "current_state" or journey.scope.kind == "experience"
    return (
        _want(
            is_chosen or journey.touchpoints,
            N_("Choose a map type; the current state, the usual choice, counts from the first touchpoint on."),
        ),
    )


def _stages(journey: Journey) -> tuple[Want, ...]:
    known = {stage.id for stage in journey.stages}
    is_used = any(each.stage in known for each in journey.touchpoints)
    return (
        _want(
            known and (is_used or journey.stages != preset("six")),
            N_("Choose the stages; the usual six count from the first touchpoint on."),
        ),
        *_if(
            [each.name for each in journey.touchpoints if each.stage not in known],
            N_("Give every touchpoint a stage, such as {name}."),
        ),
    )


def _touchpoints(journey: Journey) -> tuple[Want, ...]:
    found = journey.touchpoints
    return (
        _want(found, N_("Add the first touchpoint.")),
        _want(len(found) >= ENOUGH, N_("Add touchpoints until there are at least three.")),
        _want(any(each.action for each in found), N_("Say what the customer does at a touchpoint.")),
        _want(any(each.motives for each in found), N_("Note a motive: why does the customer do it?")),
        *_if([each.name for each in found if not each.action], N_("Say what the customer does at {name}.")),
    )


def _emotions(journey: Journey) -> tuple[Want, ...]:
    found = journey.touchpoints
    rated = [each for each in found if each.ratings]
    return (
        _want(rated, N_("Rate how a persona feels at a touchpoint.")),
        _want(any(each.thought for each in found), N_("Write down a thought at a touchpoint.")),
        *_if(
            [each.name for each in found if not each.ratings] if rated else [],
            N_("Rate how a persona feels at {name}."),
        ),
    )


def _pains(journey: Journey) -> tuple[Want, ...]:
    barred = [each for each in journey.touchpoints if each.barrier]
    noted = any(each.pain_point for each in journey.touchpoints)
    return (
        _want(noted, N_("Note a pain point where it hurts.")),
        _want(barred, N_("Note a barrier: what stops people from going on?")),
        _want(any(each.remedy for each in barred), N_("Say how a barrier is overcome.")),
    )


def _moments(journey: Journey) -> tuple[Want, ...]:
    return (
        _want(any(each.said for each in journey.moments), N_("Write down what a customer said.")),
        _want(any(each.said and each.source for each in journey.moments), N_("Say where it was heard or read.")),
    )


def _resources(journey: Journey) -> tuple[Want, ...]:
    held = {each.holding for each in journey.resources if each.name}
    tied = any(each.touchpoints for each in journey.resources)
    return (
        _want("owned" in held, N_("List a resource or service that you have.")),
        _want("needed" in held, N_("List one that you need.")),
        _want(tied, N_("Say which touchpoint a resource serves.")),
    )


def _walk(journey: Journey) -> tuple[Want, ...]:
    return (
        _want(walked(journey, "self"), N_("Walk the map yourselves and note what you found.")),
        _want(walked(journey, "customer"), N_("Walk it with a customer and note what they found.")),
    )


def walked(journey: Journey, walker: Walker) -> bool:
    """Tell whether the team itself, or a customer, walked the map and noted something found on the way."""
    return any(
        each.walker == walker and (each.strength or each.weakness or each.missing or each.bottleneck)
        for each in journey.walkthroughs
    )


def _plan(journey: Journey) -> tuple[Want, ...]:
    ideas, changes = journey.opportunities, journey.changes
    return (
        _want(any(each.text for each in ideas), N_("Write down an opportunity.")),
        _want(any(each.impact and each.effort for each in ideas), N_("Weigh an opportunity: its impact, its effort.")),
        _want(any(each.what for each in changes), N_("Plan a change.")),
        _want(
            any(each.what and each.owner and each.due for each in changes),
            N_("Give a change its owner and its date."),
        ),
    )


def _update(journey: Journey) -> tuple[Want, ...]:
    return (
        _want(any(each.name for each in journey.versions), N_("Give the map as it is now a version name.")),
        _want(
            any(each.name and each.next_review for each in journey.versions),
            N_("Say on which day it is to be looked at again."),
        ),
    )


def _if(names: Iterable[str], message: str) -> tuple[Want, ...]:
    """Return a want for the first of the records that still lack something, none when all have it."""
    return tuple(_want(None, message, name=name or "–") for name in list(names)[:1])


WANTS: dict[str, Callable[[Journey], tuple[Want, ...]]] = {
    "goal": _goal,
    "audience": _audience,
    "persona": _persona,
    "map_type": _map_type,
    "stages": _stages,
    "touchpoints": _touchpoints,
    "emotions": _emotions,
    "pains": _pains,
    "moments": _moments,
    "resources": _resources,
    "walk": _walk,
    "plan": _plan,
    "update": _update,
}
