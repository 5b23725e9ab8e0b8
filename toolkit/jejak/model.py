"""The journey as a frozen value.

Everything the toolkit knows about one customer journey is a tree of frozen structs.
Nothing here touches a disk, a kernel or a browser, and nothing is ever mutated:
`jejak.edits.apply` builds the next value from the last one.

Stored data holds *keys* (`stage: "consideration"`), never translated words. Where a choice
is open (channel, barrier, goal), the field holds a key of `jejak.vocab` or the participant's own words.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from jejak.i18n import Language

SCHEMA_VERSION = 1

MapType: TypeAlias = Literal["current_state", "day_in_the_life", "future_state", "service_blueprint"]
ScopeKind: TypeAlias = Literal["journey", "experience"]
Evidence: TypeAlias = Literal["observed", "assumed", "proposed"]
ChangeStatus: TypeAlias = Literal["planned", "ongoing", "done", "dropped"]
Holding: TypeAlias = Literal["owned", "needed"]
Outlook: TypeAlias = Literal["", "foreseen", "accepted"]
Walker: TypeAlias = Literal["self", "customer"]

Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^(?!__proto__$)[A-Za-z0-9_-]{1,64}$")]
Texts: TypeAlias = tuple[str, ...]
Level: TypeAlias = Annotated[int, msgspec.Meta(ge=-2, le=2)]
Score: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=5)]
Dots: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
DotsEach: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=20)]
Age: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=130)]
Portrait: TypeAlias = Annotated[str, msgspec.Meta(max_length=40_000)]


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the journey.

    `extra` carries the fields a newer version of the toolkit wrote, so that reading and
    writing here loses none of them. It is not a key of the file: `jejak.store.codec` spreads it out.
    """

    extra: dict[str, Any] = {}


class Record(Value, frozen=True, kw_only=True):
    """A part with a stable id, so that two people's edits of it can be told apart."""

    id: Id


class Scope(Value, frozen=True, kw_only=True):
    """What is mapped: a whole journey or one interaction, and from which event to which."""

    kind: ScopeKind = "journey"
    scenario: str = ""
    start: str = ""
    end: str = ""


class Goal(Record, frozen=True, kw_only=True):
    """Why the map is made. `kind` is a goal key or empty; `text` is the team's own wording."""

    kind: str = ""
    text: str = ""
    measure: str = ""
    target: str = ""


class Audience(Value, frozen=True, kw_only=True):
    """Answers to the five audience questions and the four questions of understanding."""

    who: str = ""
    active_when: str = ""
    preferences: str = ""
    perspective: str = ""
    awaited_experience: str = ""
    purpose: str = ""
    liked_aspects: str = ""
    feelings: str = ""
    pain_points: str = ""


class Persona(Record, frozen=True, kw_only=True):
    """A made-up person who stands for many customers. `age` in years, or not known.

    `portrait` is empty for the initials, an emoji, or a small picture as a ``data:image/…;base64,`` address.
    """

    name: str = ""
    age: Age | None = None
    occupation: str = ""
    gender: str = ""
    location: str = ""
    quote: str = ""
    frustrations: Texts = ()
    expectations: Texts = ()
    motives: Texts = ()
    lifestyle: str = ""
    personality: str = ""
    shopping_preferences: str = ""
    browsing_habits: str = ""
    triggers: Texts = ()
    objections: Texts = ()
    source: str = ""
    portrait: Portrait = ""


class Stage(Record, frozen=True, kw_only=True):
    """A part of the journey's span. An empty `name` means: the vocabulary's word for `id`."""

    name: str = ""


class Rating(Value, frozen=True, kw_only=True):
    """How one persona feels at one touchpoint.

    Two axes after the Affective Slider (Betella & Verschure 2016, doi:10.1371/journal.pone.0148037):
    `valence` from -2 (very unpleasant) to +2 (very pleasant), and `arousal` from -2 (calm) to +2 (stirred).
    A persona without a rating is *not rated*, which is not 0.
    """

    valence: Level
    arousal: Level | None = None


class Touchpoint(Record, frozen=True, kw_only=True):
    """A moment at which the customer meets the brand. `ratings` maps persona ids to feelings.

    `remedy` is how the team overcomes the barrier; `feedback` what customers say of the pain point, and `answer` what
    whoever they ask has ready to say.

    The last eight texts belong to a kind of map: `time_of_day` and `other_brands` to a day in the life; `frontstage`,
    `backstage` and `support` to a service blueprint; `intent`, `design` and `implementation` to an experience map.
    """

    stage: str = ""
    name: str = ""
    channel: str = ""
    action: str = ""
    thought: str = ""
    motives: Texts = ()
    barrier: str = ""
    remedy: str = ""
    pain_point: str = ""
    feedback: str = ""
    answer: str = ""
    information_sought: str = ""
    information_source: str = ""
    opportunity: str = ""
    evidence: Evidence = "assumed"
    moment_of_truth: bool = False
    ratings: dict[str, Rating] = {}
    time_of_day: str = ""
    other_brands: str = ""
    frontstage: str = ""
    backstage: str = ""
    support: str = ""
    intent: str = ""
    design: str = ""
    implementation: str = ""


class Resource(Record, frozen=True, kw_only=True):
    """Something the team owns or needs to serve the customer, and whether its lack can be foreseen."""

    name: str = ""
    holding: Holding = "owned"
    touchpoints: Texts = ()
    outlook: Outlook = ""
    note: str = ""


class Opportunity(Record, frozen=True, kw_only=True):
    """An improvement worth weighing. `impact` and `effort` from 1 (little) to 5 (much).

    `votes` are the dots of the last vote that was closed; ``None`` where it was not voted on.
    """

    text: str = ""
    touchpoints: Texts = ()
    impact: Score | None = None
    effort: Score | None = None
    votes: Dots | None = None


class Voting(Value, frozen=True, kw_only=True):
    """The dot vote on the opportunities. The rules of it are in `jejak.voting`.

    `dots` are everybody's, at most one on each opportunity with `one_per_item`; with `in_turns` several people vote on
    one computer. `round` names the vote that is open or was last. `ballots` holds dots by opportunity for each voter,
    under a random token that begins with the round, and only while the vote is open. `voters` is how many took part
    in the last one that was closed.
    """

    is_open: bool = False
    round: str = ""
    dots: DotsEach = 3
    one_per_item: bool = False
    in_turns: bool = False
    voters: Dots = 0
    ballots: dict[str, dict[str, Dots]] = {}


class Walkthrough(Record, frozen=True, kw_only=True):
    """What was found when somebody walked the map: the team itself first, customers after."""

    walker: Walker = "self"
    who: str = ""
    date: dt.date | None = None
    touchpoint: str = ""
    strength: str = ""
    weakness: str = ""
    missing: str = ""
    bottleneck: str = ""
    felt: Level | None = None


class Moment(Record, frozen=True, kw_only=True):
    """What a customer said, where on the journey, and where that was heard or read."""

    touchpoint: str = ""
    said: str = ""
    felt: Level | None = None
    source: str = ""
    date: dt.date | None = None


class Change(Record, frozen=True, kw_only=True):
    """One line of the change plan."""

    what: str = ""
    why: str = ""
    opportunity: str = ""
    owner: str = ""
    measure: str = ""
    due: dt.date | None = None
    status: ChangeStatus = "planned"


class Version(Record, frozen=True, kw_only=True):
    """A named state of the map and the day it is to be looked at again.

    One that was kept only because the map went back to an earlier version names that one in `returned_to`.
    """

    name: str = ""
    date: dt.date | None = None
    note: str = ""
    next_review: dt.date | None = None
    returned_to: str = ""


class Journey(Value, frozen=True, kw_only=True):
    """One customer journey: what `journey.json` holds. `vision` is where a future state leads, in one sentence."""

    schema_version: int = SCHEMA_VERSION
    id: Id
    title: str = ""
    language: Language = "id"
    scope: Scope = Scope()
    map_type: MapType = "current_state"
    vision: str = ""
    goals: tuple[Goal, ...] = ()
    audience: Audience = Audience()
    personas: tuple[Persona, ...] = ()
    stages: tuple[Stage, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    resources: tuple[Resource, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    voting: Voting = Voting()
    walkthroughs: tuple[Walkthrough, ...] = ()
    moments: tuple[Moment, ...] = ()
    changes: tuple[Change, ...] = ()
    versions: tuple[Version, ...] = ()
