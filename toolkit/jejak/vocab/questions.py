"""Questions that open a step. The key of each is the name of the field its answer goes to."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

# covers: 2.13
AUDIENCE_QUESTIONS = (
    Choice(
        key="who",
        label=N_("Who is the audience?"),
        about=N_("Age, place, situation in life: who are these people?"),
    ),
    Choice(
        key="active_when",
        label=N_("When are they most active?"),
        about=N_("Hours, days and seasons in which they search, ask and buy."),
    ),
    Choice(
        key="preferences",
        label=N_("What do they prefer?"),
        about=N_("Favourite channels, ways of paying, a certain tone."),
    ),
    Choice(
        key="perspective",
        label=N_("How do they see the brand?"),
        about=N_("What they say about it when nobody from the company is listening."),
    ),
    Choice(
        key="awaited_experience",
        label=N_("Which experience do they look forward to?"),
        about=N_("How it should go, if it were up to them."),
    ),
    Choice(
        key="purpose",
        label=N_("What do they want to achieve?"),
        about=N_("The task behind the purchase, in their own words."),
    ),
    Choice(
        key="liked_aspects",
        label=N_("What do they like most about the brand?"),
        about=N_("What they praise, and what keeps them coming."),
    ),
    Choice(
        key="feelings",
        label=N_("How do they feel on reaching a touchpoint?"),
        about=N_("Curious, hurried, wary, at ease?"),
    ),
    Choice(
        key="pain_points",
        label=N_("What are their pain points?"),
        about=N_("What costs them time, money or nerves, with and without the brand."),
    ),
)

# covers: 2.15
TOUCHPOINT_QUESTIONS = (
    Choice(
        key="action",
        label=N_("What do they do?"),
        about=N_("Open an email, follow a link, look at a post, call: whatever could be filmed."),
    ),
    Choice(
        key="motives",
        label=N_("What do they feel and want?"),
        about=N_("The emotion and the motive that make them look further."),
    ),
    Choice(
        key="barrier",
        label=N_("What stops them?"),
        about=N_("Shipping cost, the price, something hard to get: the reason for not buying."),
    ),
)
