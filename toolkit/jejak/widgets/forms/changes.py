"""What will be done: by whom, by when, and how its effect will show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.model import Change
from jejak.priorities import ranked
from jejak.widgets.forms.base import Deed, RecordForm
from jejak.widgets.forms.describing import Adder, Field, List, Offers

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

CHANGES = List(
    list="changes",
    blank=Change(id="new"),
    prefix="c-",
    named="what",
    empty=N_("No change is planned yet. Take up the first opportunity: what can be done within two weeks?"),
    fields=(
        Field("what", "text", N_("What"), N_("what will be different? start with a verb"), span=6),
        Field("why", "text", N_("Why"), N_("which pain does it take away?"), span=6),
        Field("opportunity", "reference", N_("Opportunity"), span=6, of="ideas", none=N_("none of the opportunities")),
        Field("measure", "line", N_("Measure"), N_("which number will show the effect?"), span=6),
        Field("owner", "line", N_("Owner"), N_("one person"), span=4),
        Field("due", "date", N_("Due"), span=4),
        Field("status", "choice", N_("Status"), span=4, options=vocab.STATUSES),
    ),
    adders=(Adder(N_("+ change")),),
    offers=Offers(N_("Take up an opportunity: the most worthwhile first"), ("opportunity",)),
)


# covers: 1.plan 2.23
class ChangePlan(RecordForm):
    """Plan what will change: ``ChangePlan(journey)``."""

    fragment = "changes"
    title = N_("Change plan")
    guide = N_("Few changes, each with one owner, a date and a measure. Come back and note how it went.")
    nameless = N_("change {n}")
    sections = (CHANGES,)
    steps = ("plan",)
    deeds = (
        Deed("plan-missing", N_("Add one")),
        Deed("change-missing", N_("Add one")),
        Deed("change-unowned", N_("Go there"), "owner"),
        Deed("change-overdue", N_("Go there"), "status"),
    )

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the plan, the opportunities it can take up, and the pains they are against."""
        order = [each.opportunity for each in ranked(journey)]
        ideas = [{"id": each.id, "name": each.text or say("Opportunity without words")} for each in order]
        pains = {each.id: each.pain_point.strip() for each in journey.touchpoints}
        offers = [
            {
                "id": each.id,
                "label": each.text,
                "about": "",
                "fields": {
                    "what": each.text,
                    "opportunity": each.id,
                    "why": "; ".join(filter(None, (pains.get(key, "") for key in each.touchpoints))),
                },
            }
            for each in order
            if each.text.strip()
        ]
        return super().view(journey, say) | {"ideas": ideas, "offers": offers}
