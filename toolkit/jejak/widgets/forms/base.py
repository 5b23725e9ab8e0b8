"""What the forms of records have in common: one module in the browser, and descriptions in its place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from jejak.analysis import by_stage
from jejak.charts.rows import level
from jejak.naming import stage_name, touchpoint_name
from jejak.plain import to_plain
from jejak.render.pains import mean_felt
from jejak.widgets.advice import advice
from jejak.widgets.base import JourneyWidget
from jejak.widgets.forms.describing import Fields, List, told
from jejak.widgets.module import packed, stylesheet
from jejak.widgets.words import feeling_words

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Deed:
    """What a button does about a finding of a rule: it goes to a field, or adds a record where none is named."""

    rule: str
    label: str
    field: str = ""


class RecordForm(JourneyWidget):
    """A form that is nothing but its description."""

    title: ClassVar[str]
    guide: ClassVar[str]
    nameless: ClassVar[str]
    sections: ClassVar[tuple[Fields | List, ...]]
    steps: ClassVar[tuple[str, ...]] = ()
    deeds: ClassVar[tuple[Deed, ...]] = ()
    _esm = packed("records/records.js")
    _css = stylesheet("page/base.css", "page/feeling.css", "page/suggesting.css", "records/records.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the description of the form in words, and the words of writing in it."""
        lists = [each for each in cls.sections if isinstance(each, List)]
        return (
            feeling_words(say)
            | _shared(say)
            | {
                "title": say(cls.title),
                "guide": say(cls.guide),
                "nameless": say(cls.nameless),
                "sections": [each.tell(say) for each in cls.sections],
                "deeds": {each.rule: each.field for each in cls.deeds},
                "named": {each.list: each.named for each in lists},
                "whole": [each.list for each in lists],
                "told": told(cls.sections, say),
                "names": {},
            }
        )

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the parts of the journey that the form writes in, the places on the map, and advice."""
        shown = {name: to_plain(getattr(journey, name)) for name in _names(cls.sections)}
        return shown | {"places": places(journey, say), "advice": cls._advised(journey, say)}

    @classmethod
    def _advised(cls, journey: Journey, say: Speech, today: dt.date | None = None) -> list[dict[str, Any]]:
        labels = {each.rule: each.label for each in cls.deeds}
        return advice(journey, cls.steps, say, labels, today)

    def _seen_as(self, journey: Journey) -> dict[str, Any]:
        """Return what the form shows today: advice knows what is overdue."""
        today = dt.datetime.now().astimezone().date()
        return self.view(journey, self._say) | {"advice": self._advised(journey, self._say, today)}


def places(journey: Journey, say: Speech) -> list[dict[str, Any]]:
    """Return the touchpoints in the map's order: name, stage, and the mean feeling of its personas there."""
    return [
        {
            "id": each.id,
            "name": touchpoint_name(each, say),
            "stage": stage_name(stage, say),
            "mean": mean,
            "mapped": "" if mean is None else level(mean, say),
        }
        for stage, group in by_stage(journey)
        for each in group
        for mean in (mean_felt(each, journey),)
    ]


def _names(sections: tuple[Fields | List, ...]) -> list[str]:
    """Return the names of the journey's parts that sections write in."""
    own = [[each.list] if isinstance(each, List) else _tops(each) for each in sections]
    return [name for names in own for name in names]


def _tops(section: Fields) -> list[str]:
    return [section.at[0]] if section.at else [each.name for each in section.fields]


def _shared(say: Speech) -> dict[str, Any]:
    """Return the words of records."""
    return {
        "up": say("Move up: {name}"),
        "down": say("Move down: {name}"),
        "remove_this": say("Remove: {name}"),
        "removed": say("Removed {name}."),
        "bring_back": say("Undo"),
        "moved": say("“{name}” is now number {n}"),
        "suggestions": say("Suggestions: {field}"),
        "take_words": say("Use these words"),
        "take_back": say("Take it back"),
        "take_back_of": say("Take it back: {field}"),
        "untie": say("Remove: {name}"),
        "tenants": say("touchpoints: {n}"),
        "not_there": say("no longer there"),
        "learn_more": say("more"),
        "fold_all": say("Fold all"),
        "unfold_all": say("Unfold all"),
        "on_map": say("On the map: {feeling}"),
        "compared": {
            "same": say("as on the map"),
            "better": say("better than on the map"),
            "worse": say("worse than on the map"),
        },
        "remove_moves": say("Remove “{name}”? Its touchpoints ({n}) move to “{home}”."),
        "remove_stay": say("Remove “{name}”? Its touchpoints ({n}) stay and wait for a stage."),
        "waiting": say("Touchpoints that wait without a stage until it is back: {n}."),
    }
