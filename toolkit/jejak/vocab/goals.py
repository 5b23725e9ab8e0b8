"""Why a team makes a map: examples of goals, open to the team's own words."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

# covers: 2.9
GOALS = (
    Choice(
        key="satisfaction",
        label=N_("Raise customer satisfaction"),
        about=N_("Does the experience match what customers expect? Find where it falls short."),
    ),
    Choice(
        key="conversion",
        label=N_("Turn more prospects into customers"),
        about=N_("Find where people leave on the way to buying, and why."),
    ),
    Choice(
        key="retention",
        label=N_("Keep more customers"),
        about=N_("See what happens after the purchase and what makes people stay."),
    ),
    Choice(
        key="upsell",
        label=N_("Offer more to existing customers"),
        about=N_("Find the moments at which a bigger or an additional offer truly helps."),
    ),
    Choice(
        key="insight",
        label=N_("Learn what customers need"),
        about=N_("Collect needs and wishes from which products can grow."),
    ),
    Choice(
        key="marketing_fit",
        label=N_("Say the right thing at every stage"),
        about=N_("Match messages and channels to what the customer wants to know just then."),
    ),
    Choice(
        key="service",
        label=N_("Improve customer service"),
        about=N_("Make sure that help comes in time and solves the problem."),
    ),
    Choice(
        key="efficiency",
        label=N_("Streamline the work"),
        about=N_("Find detours, waiting times and double work behind the scenes."),
    ),
    Choice(
        key="loyalty",
        label=N_("Win loyal customers who recommend you"),
        about=N_("Find what turns a content buyer into somebody who tells others."),
    ),
    Choice(
        key="alignment",
        label=N_("Keep up with needs and trends"),
        about=N_("Fit the way the business works to what customers and the market will ask for."),
    ),
    Choice(
        key="brand_awareness",
        label=N_("Become better known"),
        about=N_("Find where the audience could meet the brand, and what they would remember."),
    ),
    Choice(
        key="interaction",
        label=N_("Get talking with customers"),
        about=N_("Find occasions at which people like to ask, answer and take part."),
    ),
    Choice(
        key="new_service",
        label=N_("Introduce a new service"),
        about=N_("Picture how customers will discover, understand and use it."),
    ),
    Choice(
        key="customer_database",
        label=N_("Build a customer database"),
        about=N_("Decide at which moment to ask for which data, and what the customer gets in return."),
    ),
)
