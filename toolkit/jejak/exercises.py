"""Exercises: a story to map, and a check that answers in words.

The check looks at the journey on disk and nothing else: pure functions, no participant's code is run, the
same answer in a notebook, on the command line and for a whole class.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import store, vocab
from jejak.faults import Fault
from jejak.i18n import N_, preferred, speech
from jejak.model import Journey
from jejak.printable import printable
from jejak.rubrics import RUBRICS
from jejak.workshop import open_workshop

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.rubrics import Criterion, Rubric, Verdict
    from jejak.workshop import Workshop

NAMES_SHOWN = 5


def exercise(name: str, lang: str | None = None, path: str | Path | None = None) -> Exercise:
    """Open an exercise's own journey file, making a nearly blank one the first time; never overwrite.

    The file is `NAME.journey.json` in the current folder unless `path` says otherwise. Raises `Fault` for an
    unknown name and where the file cannot be made or read.
    """
    rubric = RUBRICS.get(name)
    if rubric is None:
        raise Fault(N_("There is no exercise {name}. There are: {names}."), name=name, names=", ".join(RUBRICS))
    say = speech(lang or preferred())
    place = Path(path or f"{name}.journey.json")
    if not place.exists():
        store.create(place, blank(rubric, say))
    return Exercise(rubric, open_workshop(place, say.lang), say)


def blank(rubric: Rubric, say: Speech) -> Journey:
    """Return the journey an exercise starts from: a title, the six stages, nothing else."""
    return Journey(id=rubric.name, title=say(rubric.title), language=say.lang, stages=vocab.preset("six"))


@dataclass(frozen=True)
class Exercise:
    """An exercise under way: ``journey, check = exercise.journey, exercise.check``."""

    rubric: Rubric
    journey: Workshop
    say: Speech

    def check(self) -> Feedback:
        """Look at the journey as it is on disk now and say what is good, what is missing and what to try."""
        self.journey.refresh()
        return feedback(self.journey.journey, self.rubric, self.say)


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What the check says about one criterion, in the reader's language; `touchpoints` are participants' names."""

    met: bool
    title: str
    state: str
    text: str
    hint: str
    pointer: str
    touchpoints: tuple[str, ...]
    more: str


@dataclass(frozen=True, repr=False)
class Feedback:
    """The answer to a check: readable as text, and as HTML in a notebook."""

    title: str
    summary: str
    remarks: tuple[Remark, ...]
    say: Speech

    def __str__(self) -> str:
        return "\n".join([self.title, self.summary, "", *(_plain(remark, self.say) for remark in self.remarks)])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        from jejak.render.environment import environment

        return environment(self.say).get_template("feedback.html.j2").render(feedback=self)


def feedback(journey: Journey, rubric: Rubric, say: Speech) -> Feedback:
    """Judge a journey by every criterion of a rubric. Pure."""
    remarks = tuple(_remark(each, each.judge(journey), say) for each in rubric.criteria)
    return Feedback(say(rubric.title), _summary(remarks, say), remarks, say)


def _remark(criterion: Criterion, verdict: Verdict, say: Speech) -> Remark:
    hidden = len(verdict.touchpoints) - NAMES_SHOWN
    return Remark(
        met=verdict.met,
        title=say(criterion.title),
        state=say("in place") if verdict.met else say("still to do"),
        text=say(criterion.praise if verdict.met else criterion.advice),
        hint="" if verdict.met else say(criterion.hint),
        pointer=say("Seen at:") if verdict.met else say("Look at:"),
        touchpoints=verdict.touchpoints[:NAMES_SHOWN],
        more=" " + say.plural("and {n} more", "and {n} more", hidden) if hidden > 0 else "",
    )


def _summary(remarks: tuple[Remark, ...], say: Speech) -> str:
    done, total = sum(remark.met for remark in remarks), len(remarks)
    if done == total:
        return say(
            "All {total} points are in place. Now tell somebody the story, using only your map.",
            total=total,
        )
    if not done:
        return say("Nothing is in place yet, as on every new map. Begin with the first point.")
    return say("{done} of {total} points are in place.", done=done, total=total)


def _plain(remark: Remark, say: Speech) -> str:
    """Return a remark as lines of text, in which participants' control characters steer no terminal."""
    names = ", ".join(printable(name) for name in remark.touchpoints)
    lines = [
        f"{'✓' if remark.met else '○'} {remark.title} · {remark.state}",
        f"  {remark.text}",
        f"  {remark.pointer} {names}{remark.more}" if names else "",
        f"  {say('Hint')}: {remark.hint}" if remark.hint else "",
    ]
    return "\n".join(line for line in lines if line)
