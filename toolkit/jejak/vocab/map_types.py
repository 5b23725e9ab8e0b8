"""The four types of map: what each is for, what it shows, and what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from jejak.i18n import N_
from jejak.vocab.choice import Choice


@dataclass(frozen=True, kw_only=True)
class MapType(Choice):
    """A type of map. `about` is its purpose; `suits` holds the keys of the goals that suggest it."""

    when: str
    lanes: tuple[str, ...]
    pros: tuple[str, ...]
    cons: tuple[str, ...]
    suits: tuple[str, ...]


CURRENT_STATE = MapType(
    key="current_state",
    label=N_("Current state"),
    about=N_("Shows what customers do, think and feel with the brand today."),
    when=N_("To understand the experience as it is and improve it step by step. The usual choice."),
    lanes=(N_("Actions"), N_("Thoughts"), N_("Feelings")),
    pros=(
        N_("A clear picture of the journey people really make."),
        N_("Brings pain points and room for improvement to light."),
        N_("A baseline against which later changes can be measured."),
    ),
    cons=(
        N_("Says little about what could be."),
        N_("Goes out of date as customers and business change, and needs regular updates."),
    ),
    suits=("satisfaction", "conversion", "retention", "marketing_fit", "loyalty", "interaction"),
)

# covers: 2.4 2.6
MAP_TYPES = (
    CURRENT_STATE,
    MapType(
        key="day_in_the_life",
        label=N_("Day in the life"),
        about=N_("Shows the customer's whole day, with and without the brand."),
        when=N_("To understand how people live and choose, and where the brand could have a place in it."),
        lanes=(N_("Everything the day holds"), N_("Thoughts and feelings all day long"), N_("Other brands too")),
        pros=(
            N_("Sees the person, not only the buyer."),
            N_("Shows where the brand can fit into everyday routines."),
            N_("Turns up habits and needs nobody had thought of."),
        ),
        cons=(
            N_("Takes more research to be true to life."),
            N_("Its wide view can blur what concerns your own business."),
        ),
        suits=("insight", "upsell", "brand_awareness"),
    ),
    MapType(
        key="future_state",
        label=N_("Future state"),
        about=N_("Shows the journey you want customers to have."),
        when=N_("To plan a new service or a change of course, and to make a vision concrete."),
        lanes=(N_("Wanted behaviour"), N_("Wanted thoughts and feelings"), N_("The brand's vision")),
        pros=(
            N_("Makes the wanted experience visible, so that it can be planned."),
            N_("Gives goals everybody can work towards."),
            N_("Invites bold ideas."),
        ),
        cons=(
            N_("May stray far from what customers live through today."),
            N_("Only as good as the knowledge of what customers need and can do."),
        ),
        suits=("new_service", "alignment"),
    ),
    MapType(
        key="service_blueprint",
        label=N_("Service blueprint"),
        about=N_("Shows what goes on behind each touchpoint to make it work."),
        when=N_("To see how departments, systems and processes carry the journey, or hold it up."),
        lanes=(N_("People"), N_("Technology"), N_("Processes behind the scenes")),
        pros=(
            N_("Joins the customer's side and the work behind it in one picture."),
            N_("Uncovers processes that waste time and spoil the experience."),
            N_("Brings departments together around the same journey."),
        ),
        cons=(
            N_("Detailed, and therefore complicated and slow to make."),
            N_("Needs several departments at one table, which is hard to arrange."),
        ),
        suits=("service", "efficiency", "customer_database"),
    ),
)


# covers: 2.8 3.8
EXPERIENCE_MAP = MapType(
    key="experience",
    label=N_("Experience map (one interaction)"),
    about=N_("Shows one interaction seen closely: each step, its emotion, and what the business meant by it."),
    when=N_("To repair or design a single interaction: one visit, one call, one order."),
    lanes=(N_("Steps"), N_("Feelings"), N_("What the business intends, designs and carries out")),
    pros=(
        N_("Small enough to finish in one session."),
        N_("Sets what was meant beside what is really done."),
        N_("Goes into detail where a whole journey would become too large."),
    ),
    cons=(
        N_("Leaves out what happens before and after."),
        N_("Can polish a step that the customer would rather not need at all."),
    ),
    suits=(),
)
"""Not a type but a scope: any type may map one interaction alone. It is offered beside the types, as people choose."""


LANES = {
    "day_in_the_life": ("time_of_day", "other_brands"),
    "service_blueprint": ("frontstage", "backstage", "support"),
    "experience": ("intent", "design", "implementation"),
}
"""What a type of map, or the scope of one interaction, adds to every touchpoint: names of its fields."""


# covers: 2.5
def suggested(goal: str) -> MapType:
    """Return the type a goal suggests: the current state, the usual choice, where the goal is the team's own."""
    return next((each for each in MAP_TYPES if goal in each.suits), CURRENT_STATE)
