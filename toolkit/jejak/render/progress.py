"""How far a workshop is: a strip of steps for the top of a notebook, each with its state and the way to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from jejak.progress import progress, state_name
from jejak.render.fragments import framed
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.progress import Progress, StepProgress

SIGNS = {"todo": "○", "begun": "◐", "done": "✓"}


@dataclass(frozen=True)
class Stop:
    """One step of the strip. `link` is empty where its notebook is not in the folder."""

    number: int
    title: str
    state: str
    sign: str
    words: str
    link: str
    is_here: bool


@dataclass(frozen=True)
class Group:
    """What one step still lacks."""

    title: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Strip:
    """A track's steps, and what is missing: in the step one is in, or else in every step begun and the next one."""

    summary: str
    stops: tuple[Stop, ...]
    lacking: str
    groups: tuple[Group, ...]


def strip(
    journey: Journey, track: str, say: Speech, *, step: int | None = None, notebooks: Mapping[int, str] | None = None
) -> Markup:
    """Return the strip of a track, with one step marked as the one the reader is in.

    `notebooks` are file names beside the reader's notebook, by the numbers of their steps.
    """
    found = progress(journey, track)
    stops = tuple(_stop(each, say, step, notebooks or {}) for each in found.steps)
    groups = tuple(Group(say(each.title), tuple(it.tell(say) for it in each.missing)) for each in _open(found, step))
    count = sum(len(group.missing) for group in groups)
    lacking = say.plural("{n} thing is still missing here", "{n} things are still missing here", count)
    view = Strip(found.summary(say), stops, lacking, groups)
    return framed("progress", laid_out("parts/progress.html.j2", say, view=view), say)


def _stop(found: StepProgress, say: Speech, step: int | None, notebooks: Mapping[int, str]) -> Stop:
    return Stop(
        number=found.number,
        title=say(found.title),
        state=found.state,
        sign=SIGNS[found.state],
        words=state_name(found.state, say),
        link=quote(notebooks.get(found.number, "")),
        is_here=found.number == step,
    )


def _open(found: Progress, step: int | None) -> list[StepProgress]:
    wanted = [each for each in found.steps if each.missing]
    if step is not None:
        return [each for each in wanted if each.number == step]
    return [each for each in wanted if each.state == "begun" or each is found.next]
