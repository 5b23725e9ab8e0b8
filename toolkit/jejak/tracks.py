"""Activities and tracks: what a workshop does, and in which order.

A track is an ordered list of steps over one journey file; a step is one or more activities. The
guides this project came from disagree about the steps, not about the activities, so progress and
advice belong to activities.
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
    Choice(key="resources", label=N_("Resources and services")),
    Choice(key="walk", label=N_("Walk and test")),
    Choice(key="plan", label=N_("Solutions and plan")),
    Choice(key="update", label=N_("Update and repeat")),
)


@dataclass(frozen=True)
class Step:
    """One notebook's worth of work."""

    title: str
    activities: tuple[str, ...]


@dataclass(frozen=True)
class Track:
    """An ordered list of steps. `key` is also the name of the folder its notebooks live in."""

    key: str
    label: str
    steps: tuple[Step, ...]


MAP = Track(
    key="map",
    label=N_("Make a map in seven steps"),
    steps=(
        Step(N_("Set the goal"), ("goal", "audience")),
        Step(N_("Create the persona"), ("persona",)),
        Step(N_("List the touchpoints"), ("stages", "touchpoints", "emotions", "pains")),
        Step(N_("Choose the map type"), ("map_type",)),
        Step(N_("Take stock of resources and services"), ("resources",)),
        Step(N_("Walk the map and analyse"), ("walk",)),
        Step(N_("Update from the analysis"), ("plan", "update")),
    ),
)

TRACKS = {track.key: track for track in (MAP,)}
