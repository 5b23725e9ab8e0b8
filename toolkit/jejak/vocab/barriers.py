"""What keeps people from buying, from awareness to conversion, and how each barrier can be overcome."""

from __future__ import annotations

from dataclasses import dataclass

from jejak.i18n import N_
from jejak.vocab.choice import Choice


@dataclass(frozen=True, kw_only=True)
class Barrier(Choice):
    """Something that stops the customer, with a way to overcome it."""

    remedy: str


# covers: 2.18
BARRIERS = (
    Barrier(
        key="budget",
        label=N_("Budget"),
        about=N_("The money is not there or is meant for something else."),
        remedy=N_("Offer instalments or a smaller start, and show what waiting costs."),
    ),
    Barrier(
        key="bureaucracy",
        label=N_("Bureaucracy"),
        about=N_("Forms, approvals and signatures lie between wanting and buying."),
        remedy=N_("Shorten the form, supply papers ready to sign, and say who has to agree to what."),
    ),
    Barrier(
        key="doubt",
        label=N_("Doubt"),
        about=N_("The customer is not sure that the problem is real or that this will solve it."),
        remedy=N_("Give proof: full specifications, reviews, a trial, a person who answers."),
    ),
    Barrier(
        key="price",
        label=N_("Price"),
        about=N_("It seems expensive for what one gets."),
        remedy=N_("Say what is included, and compare the cost over time with the real alternatives."),
    ),
    Barrier(
        key="shipping_cost",
        label=N_("Shipping cost"),
        about=N_("Delivery costs more than expected, or the amount appears only at the end."),
        remedy=N_("Show the amount on the product page, and offer pick-up or free delivery above a certain sum."),
    ),
    Barrier(
        key="hard_to_get",
        label=N_("Hard to get"),
        about=N_("Sold out, too far away, or nobody can be reached."),
        remedy=N_("Show stock and waiting time, call back as promised, and name another way to get help."),
    ),
)
