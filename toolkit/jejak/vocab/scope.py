"""What a map covers: a whole journey, or one interaction in a familiar scenario."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

SCOPE_KINDS = (
    Choice(
        key="journey",
        label=N_("Journey map (from first need to loyalty)"),
        about=N_("Everything the customer goes through with the brand, past the purchase."),
    ),
    Choice(
        key="experience",
        label=N_("Experience map (one interaction)"),
        about=N_("One interaction seen closely: each step, its emotion, and what the business meant by it."),
    ),
)

# covers: 2.8
SCENARIOS = (
    Choice(
        key="browse",
        label=N_("Reading the blog or looking around the website"),
        about=N_("From the first click to leaving, or to wanting more."),
    ),
    Choice(
        key="support",
        label=N_("Talking to customer support"),
        about=N_("From noticing a problem to seeing it solved."),
    ),
    Choice(
        key="shop",
        label=N_("Visiting the shop or online store"),
        about=N_("From coming in to leaving, with or without a purchase."),
    ),
    Choice(
        key="use",
        label=N_("Using the product at home or at work"),
        about=N_("From unpacking to daily routine."),
    ),
    Choice(
        key="sales",
        label=N_("Dealing with sales before becoming a customer"),
        about=N_("From the first contact to the signature."),
    ),
)
