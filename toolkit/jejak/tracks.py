"""Activities and tracks: what a workshop does, and in which order.

A track is an ordered list of steps over one journey file; a step is one or more activities. The five guides this
project came from disagree about the steps, not about the activities, so progress and advice belong to activities,
and whoever changes track loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from jejak.i18n import N_
from jejak.vocab.choice import Choice

ACTIVITIES = (
    Choice(key="goal", label=N_("Goal and scope")),
    Choice(key="audience", label=N_("Audience")),
    Choice(key="persona", label=N_("Persona")),
    Choice(key="map_type", label=N_("Map type")),
    Choice(key="stages", label=N_("Stages")),
    Choice(key="touchpoints", label=N_("Touchpoints, actions and motives")),
    Choice(key="emotions", label=N_("Thoughts and emotions")),
    Choice(key="pains", label=N_("Pains and barriers")),
    Choice(key="moments", label=N_("What customers said")),
    Choice(key="resources", label=N_("Resources and services")),
    Choice(key="walk", label=N_("Walk and test")),
    Choice(key="plan", label=N_("Solutions and plan")),
    Choice(key="update", label=N_("Update and repeat")),
)


@dataclass(frozen=True)
class Step:
    """One notebook's worth of work.

    `activities` are what the step asks for, in its guide's own list; progress counts these. What is in `beside` the
    guide leaves out of its list, and the notebook offers it here all the same. `minutes` is what a team takes that
    does it for the first time; notebooks and agenda take them from here.
    """

    title: str
    activities: tuple[str, ...]
    minutes: int
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Track:
    """An ordered list of steps. `key` is also the name of the folder its notebooks live in.

    `about` says what the track is and `suits` whom it is for; `remark`, where there is one, in what its guide differs
    from what others say, and what is done about it here.
    """

    key: str
    label: str
    about: str
    suits: str
    steps: tuple[Step, ...]
    remark: str = ""

    @property
    def minutes(self) -> int:
        """Return how long all steps take, without breaks."""
        return sum(step.minutes for step in self.steps)


MAP = Track(
    key="map",
    label=N_("Make a map in seven steps"),
    about=N_("From the goal to a map that has been walked, improved and given a version."),
    suits=N_("For a first map, and for whoever has no reason to choose another track."),
    steps=(
        Step(N_("Set the goal"), ("goal",), 20, beside=("audience",)),
        Step(N_("Create the persona"), ("persona",), 30),
        Step(N_("List the touchpoints"), ("touchpoints", "emotions", "pains"), 60, beside=("stages",)),
        Step(N_("Choose the map type"), ("map_type",), 15),
        Step(N_("Take stock of resources and services"), ("resources",), 20),
        Step(N_("Walk the map and analyse"), ("walk",), 45, beside=("moments",)),
        Step(N_("Update from the analysis"), ("plan", "update"), 40),
    ),
    remark=N_(
        "Its guide grants that no map is ever fully accurate, and another tolerates no error. Here every touchpoint"
        " says whether it was observed, is assumed or is proposed."
    ),
)

PROCESS = Track(
    key="process",
    label=N_("Work through the process in seven steps"),
    about=N_("From the people and their pain points, by way of three stages, to the moments they remember."),
    suits=N_("For teams that know their product well and their customers too little."),
    steps=(
        Step(N_("Know the target audience"), ("audience",), 25, beside=("goal",)),
        Step(N_("Create the persona"), ("persona",), 30),
        Step(N_("Find the pain points"), ("pains",), 25),
        Step(N_("Think through the three stages"), ("stages",), 20, beside=("map_type",)),
        Step(N_("Make the most of the touchpoints"), ("touchpoints", "plan"), 60, beside=("resources",)),
        Step(N_("Capture customers' moments"), ("emotions", "moments"), 35),
        Step(N_("Revise and repeat"), ("update",), 40, beside=("walk",)),
    ),
    remark=N_(
        "Its guide calls step 6 the last one and then goes on to step 7. Step 6 is the last that builds something; step"
        " 7 leads back to the beginning."
    ),
)

EXPERIENCE = Track(
    key="experience",
    label=N_("Map one experience in five steps"),
    about=N_("A close look at one interaction: a visit to the site, a call for help, the first use at home."),
    suits=N_("For one troublesome spot, when there is time for that and no more."),
    steps=(
        Step(N_("Take the template"), ("map_type",), 10),
        Step(N_("Choose the experience"), ("goal",), 15, beside=("persona",)),
        Step(N_("List touchpoints and actions"), ("touchpoints",), 35),
        Step(N_("Name thoughts and feelings"), ("emotions",), 25, beside=("pains",)),
        Step(N_("Plan improvements"), ("plan",), 30),
    ),
    remark=N_(
        "Its guide takes an experience map to be narrower than a journey map, while books on the subject often mean"
        " something broader. Here it says what it is: an experience map (one interaction)."
    ),
)

PRACTICE = Track(
    key="practice",
    label=N_("Four good practices"),
    about=N_("Goal, persona, touchpoints, walk: the least that makes a map worth its name."),
    suits=N_("For teams that have made maps before and want a tidy check of the next one."),
    steps=(
        Step(N_("State a clear goal"), ("goal",), 20, beside=("map_type",)),
        Step(N_("Personas and what they want"), ("audience", "persona"), 45),
        Step(
            N_("Touchpoints: actions, motives and pain points"),
            ("touchpoints", "pains"),
            60,
            beside=("stages", "emotions"),
        ),
        Step(N_("Walk the map and adjust it"), ("walk", "update"), 50, beside=("plan",)),
    ),
    remark=N_(
        "Its guide gives four practices without numbers, and six stages, two of which end in buying. Three stages turn"
        " into six where decision is split into decision and purchase."
    ),
)

GLINTS = Track(
    key="glints",
    label=N_("The short list of six"),
    about=N_("One goal, one persona, and a map that is tried again and again until it holds."),
    suits=N_("For students and small teams that want one afternoon's overview."),
    steps=(
        Step(N_("Set the goal"), ("goal",), 20),
        Step(N_("Focus on one persona"), ("persona",), 30, beside=("audience",)),
        Step(N_("Choose the touchpoints"), ("touchpoints", "pains"), 60, beside=("stages", "emotions")),
        Step(N_("Choose what to show"), ("map_type",), 15),
        Step(N_("Make it right"), ("walk",), 40, beside=("update",)),
        Step(N_("Resources owned and needed"), ("resources",), 20, beside=("plan",)),
    ),
    remark=N_(
        "Its guide announces eight things and gives six. Of the two it leaves out, walking the map oneself belongs"
        " to step 5 here, and planning the changes is offered beside step 6."
    ),
)

TRACKS = {track.key: track for track in (MAP, PROCESS, EXPERIENCE, PRACTICE, GLINTS)}


@dataclass(frozen=True)
class Place:
    """Where a track has an activity: in which step, counted from 1, and whether its guide lists it there."""

    step: int
    is_listed: bool


def place(activity: str, track: Track) -> Place | None:
    """Return where a track has an activity, or ``None`` where it leaves it out."""
    for is_listed in (True, False):
        for number, step in enumerate(track.steps, 1):
            if activity in (step.activities if is_listed else step.beside):
                return Place(number, is_listed)
    return None


def crosswalk() -> dict[str, dict[str, Place | None]]:
    """Return how the lists relate: for every activity the place it has in every track, by their keys."""
    return {each.key: {key: place(each.key, track) for key, track in TRACKS.items()} for each in ACTIVITIES}
