"""How far things are and who found them: the short words beside evidence, changes, resources and walkthroughs."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

# covers: 3.7
EVIDENCE = (
    Choice(key="observed", label=N_("observed"), about=N_("Seen, measured or told by customers.")),
    Choice(key="assumed", label=N_("assumed"), about=N_("The team's guess; still to be checked with customers.")),
    Choice(key="proposed", label=N_("proposed"), about=N_("Does not exist yet; an idea for the future.")),
)

STATUSES = (
    Choice(key="planned", label=N_("planned"), about=N_("Decided, not begun.")),
    Choice(key="ongoing", label=N_("ongoing"), about=N_("Somebody is at work on it.")),
    Choice(key="done", label=N_("done"), about=N_("In place; look at its measure.")),
    Choice(key="dropped", label=N_("dropped"), about=N_("Will not be done; keep the reason.")),
)

HOLDINGS = (
    Choice(key="owned", label=N_("owned"), about=N_("Already there to serve the customer.")),
    Choice(key="needed", label=N_("needed"), about=N_("Missing, and the journey suffers for it.")),
)

# covers: 2.21
OUTLOOKS = (
    Choice(key="", label=N_("not clear yet"), about=N_("Nobody has thought about it so far.")),
    Choice(key="foreseen", label=N_("can be foreseen"), about=N_("The problem can be prepared for.")),
    Choice(
        key="accepted", label=N_("has to be accepted"), about=N_("The problem is beyond the team; soften its effects.")
    ),
)

# covers: 2.22
WALKERS = (
    Choice(key="self", label=N_("the team itself"), about=N_("First walk the map in the customer's shoes.")),
    Choice(key="customer", label=N_("a customer"), about=N_("Then ask customers to walk it, and watch.")),
)
