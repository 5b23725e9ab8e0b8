"""Touchpoints that are typical of a stage, to begin with where the page is still empty."""

from __future__ import annotations

from dataclasses import dataclass

from jejak.i18n import N_


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A typical touchpoint: its name, a message id, and the key of its channel."""

    name: str
    channel: str


ANYWHERE = (
    Suggestion(N_("Website"), "website"),
    Suggestion(N_("Word of mouth"), "word_of_mouth"),
    Suggestion(N_("Customer service"), "customer_service"),
    Suggestion(N_("Email"), "email"),
)
"""For a stage of the team's own."""

# covers: 2.14
SUGGESTIONS: dict[str, tuple[Suggestion, ...]] = {
    "awareness": (
        Suggestion(N_("First sign of the need"), "home"),
        Suggestion(N_("Social media post"), "social_media"),
        Suggestion(N_("Display ad"), "display_ad"),
        Suggestion(N_("Web search"), "search_engine"),
        Suggestion(N_("A friend's tip"), "word_of_mouth"),
        Suggestion(N_("Article"), "article"),
    ),
    "consideration": (
        Suggestion(N_("The seller's website"), "website"),
        Suggestion(N_("Third-party review"), "third_party_review"),
        Suggestion(N_("Offers on a marketplace"), "marketplace"),
        Suggestion(N_("Comparison video"), "social_media"),
        Suggestion(N_("Visit to the shop"), "shop"),
        Suggestion(N_("Chat with the seller"), "chat"),
    ),
    "decision": (
        Suggestion(N_("Talk with a salesperson"), "shop"),
        Suggestion(N_("Offer by email"), "email"),
        Suggestion(N_("Talk with the family"), "home"),
        Suggestion(N_("Prices and terms"), "website"),
        Suggestion(N_("Question to customer service"), "customer_service"),
    ),
    "purchase": (
        Suggestion(N_("Online order"), "website"),
        Suggestion(N_("Payment in the app"), "app"),
        Suggestion(N_("Payment at the counter"), "shop"),
        Suggestion(N_("Order confirmation"), "email"),
    ),
    "retention": (
        Suggestion(N_("Arrival of the order"), "delivery"),
        Suggestion(N_("Installation"), "technician"),
        Suggestion(N_("First use"), "home"),
        Suggestion(N_("Help from customer service"), "customer_service"),
        Suggestion(N_("Email campaign"), "email"),
    ),
    "advocacy": (
        Suggestion(N_("The customer's own review"), "third_party_review"),
        Suggestion(N_("The customer's own post"), "social_media"),
        Suggestion(N_("Recommendation to a friend"), "word_of_mouth"),
        Suggestion(N_("Event for customers"), "event"),
    ),
}
"""By the key of a stage; both usual sets of stages are covered."""
