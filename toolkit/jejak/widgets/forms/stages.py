"""The parts of the way: usual sets to switch between, and stages of the team's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Stage
from jejak.plain import to_plain
from jejak.widgets.forms.base import RecordForm
from jejak.widgets.forms.describing import Adder, Field, List

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

NAMES = {each.key: each.label for each in vocab.STAGES}
SETS = {"six": N_("Six stages"), "three": N_("Three stages")}
HOMES = {"purchase": "decision"}
"""Where touchpoints go whose stage is not in the other set: three stages end with the decision, and six divide it."""

STAGES = List(
    list="stages",
    blank=Stage(id="new"),
    prefix="s-",
    empty=N_("No stage yet. Choose a usual set above, or add your own: what is the first thing that happens?"),
    layout="rows",
    fields=(Field("name", "line", N_("Name of the stage"), N_("what is this part of the way called?"), names=NAMES),),
    adders=(Adder(N_("+ stage")),),
    tenants=("touchpoints", "stage"),
    usual=tuple(NAMES),
)


# covers: 1.stages 3.2
class StageEditor(RecordForm):
    """Choose, name and order the stages of a map: ``StageEditor(journey)``."""

    fragment = "board"
    title = N_("Stages")
    guide = N_("From the first need to telling others. Switch between sets whenever you like: no touchpoint is lost.")
    nameless = N_("stage {n}")
    sections = (STAGES,)
    steps = ("stages",)

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the form with the usual sets above it, and what is known of each usual stage."""
        words = super().words(say)
        told = {each.key: _told(each, say) for each in vocab.STAGES}
        (stages,) = words["sections"]
        stages |= {"told": told}
        sets = {
            "kind": "sets",
            "label": say("Usual sets"),
            "sets": [
                {"id": key, "name": say(name), "ids": list(vocab.STAGE_PRESETS[key])} for key, name in SETS.items()
            ],
            "own": say("Own stages"),
            "homes": HOMES,
            "of": stages,
        }
        names = {f"stages/{key}": say(name) for key, name in NAMES.items()}
        return words | {"sections": [sets, stages], "names": names}

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the stages, and the touchpoints that are in them."""
        touchpoints = [{"id": each.id, "name": each.name, "stage": each.stage} for each in journey.touchpoints]
        return super().view(journey, say) | {"stages": to_plain(journey.stages), "touchpoints": touchpoints}


def _told(stage: vocab.StageChoice, say: Speech) -> dict[str, Any]:
    """Return what is known of a usual stage: what it is, and on request where, which chance, what to ask."""
    more = (
        (N_("Where it happens"), (stage.where,)),
        (N_("The chance it offers"), (stage.chance,)),
        (N_("Ask"), stage.prompts),
    )
    return {"about": say(stage.about), "more": [[say(label), [say(text) for text in texts]] for label, texts in more]}
