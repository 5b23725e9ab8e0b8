"""What could be better, weighed by impact and effort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.analysis import in_map_order
from jejak.i18n import N_
from jejak.model import Opportunity
from jejak.naming import touchpoint_name
from jejak.priorities import HEIGHT, WIDTH, dots
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import SCORES, Adder, Field, List, Offers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey

OPPORTUNITIES = List(
    list="opportunities",
    blank=Opportunity(id="new"),
    prefix="o-",
    named="text",
    layout="rows",
    empty=N_("No opportunity yet. Take the worst moment of the map: what would turn it around?"),
    fields=(
        Field("text", "text", N_("Opportunity"), N_("what could be better, and how?"), span=6),
        Field(
            "touchpoints",
            "references",
            N_("Touchpoints"),
            N_("Choose touchpoints"),
            span=6,
            of="places",
            none=N_("Add touchpoints first to tie it to them."),
        ),
        Field("impact", "score", N_("Impact"), N_("how much does it change for the customer?"), span=6, words=SCORES),
        Field("effort", "score", N_("Effort"), N_("how much work is it for you?"), span=6, words=SCORES),
    ),
    ranks="picture",
    adders=(Adder(N_("+ opportunity")),),
    offers=Offers(N_("From the map: ideas and pains to take up"), ("touchpoints",)),
)
CORNERS = {"first": N_("Do first"), "plan": N_("Plan"), "aside": N_("On the side"), "later": N_("Later")}


class OpportunityList(RecordForm):
    """Collect opportunities and weigh them: ``OpportunityList(journey)``."""

    fragment = "opportunities"
    title = N_("Opportunities")
    guide = N_("Collect first, weigh after. High impact at little effort comes first.")
    nameless = N_("opportunity {n}")
    sections = (OPPORTUNITIES,)
    steps = ("plan",)
    deeds = (Deed("plan-missing", N_("Add one")), Deed("opportunity-unweighed", N_("Go there"), "impact"))

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the form with the picture beside it."""
        words = super().words(say)
        corners = {key: say(word) for key, word in CORNERS.items()}
        picture = {
            "kind": "weighing",
            "title": say("Impact and effort of the opportunities"),
            "empty": say("Give impact and effort a number each, and the opportunity appears here."),
            "width": WIDTH,
            "height": HEIGHT,
            "across": say("effort →"),
            "upwards": say("impact →"),
            "corners": corners,
        }
        return words | {"sections": [*words["sections"], picture], "corners": corners}

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the opportunities, their places in the picture, and what the map offers."""
        picture = [
            {"id": each.ranked.opportunity.id, "x": each.x, "y": each.y, "diameter": each.diameter}
            | {"number": each.ranked.number, "quadrant": each.ranked.quadrant, "name": each.ranked.opportunity.text}
            for each in dots(journey)
        ]
        return super().view(journey, say) | {"picture": picture, "offers": list(_offered(journey, say))}


def _offered(journey: Journey, say: Speech) -> Iterator[dict[str, Any]]:
    """Yield what touchpoints suggest: an idea written there, or else a pain to find one against."""
    for each in in_map_order(journey):
        idea, pain = each.opportunity.strip(), each.pain_point.strip()
        if idea or pain:
            label = say("{found} ({name})", found=idea or pain, name=touchpoint_name(each, say))
            yield {"id": each.id, "label": label, "about": "", "fields": {"text": idea, "touchpoints": [each.id]}}
