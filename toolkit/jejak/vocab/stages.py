"""The stages of a journey, from the first need to telling others, and the usual sets of them.

The six stages follow the buying process past the purchase; the three are the buyer's way to a decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.i18n import N_
from jejak.model import Stage
from jejak.vocab.choice import Choice, label

if TYPE_CHECKING:
    from jejak.i18n import Speech


@dataclass(frozen=True, kw_only=True)
class StageChoice(Choice):
    """A stage: where it happens, the chance it offers, and questions that help to fill it."""

    where: str
    chance: str
    prompts: tuple[str, ...]


# covers: 2.1 2.2
STAGES = (
    StageChoice(
        key="awareness",
        label=N_("Awareness"),
        about=N_("The customer notices a need and meets the brand for the first time."),
        where=N_("Social media, search results, articles, ads, a friend's tip."),
        chance=N_("Be easy to find, and speak of the need before the product."),
        prompts=(
            N_("How does the customer see the problem?"),
            N_("What matters most to them right now?"),
            N_("What happens if they do nothing?"),
        ),
    ),
    StageChoice(
        key="consideration",
        label=N_("Consideration"),
        about=N_("The customer knows what is missing and weighs the ways to get it."),
        where=N_("Reviews, comparisons, product pages, questions to the seller."),
        chance=N_("Answer the questions that stand in the way, and say plainly what sets you apart."),
        prompts=(
            N_("Which options do they see?"),
            N_("What do they want to know, and where do they look it up?"),
            N_("What speaks for each option, and what against it?"),
        ),
    ),
    StageChoice(
        key="decision",
        label=N_("Decision"),
        about=N_("The customer settles on one offer."),
        where=N_("Product page, quotation, a talk with the seller, a word with family or colleagues."),
        chance=N_("Take away the last doubt: clear terms, a guarantee, somebody to ask."),
        prompts=(
            N_("Who has a say in the decision?"),
            N_("What speaks for the brand, and what for its competitors?"),
            N_("By which criteria do they choose?"),
            N_("What makes the price feel right or wrong?"),
            N_("How well does the offer fit what they need?"),
        ),
    ),
    StageChoice(
        key="purchase",
        label=N_("Purchase"),
        about=N_("The customer orders and pays."),
        where=N_("Checkout, shop counter, payment service, appointment for delivery."),
        chance=N_("Keep it short and free of surprises: few steps, the full price early, a confirmation at once."),
        prompts=(
            N_("How many steps lie between choosing and having paid?"),
            N_("Which surprise could turn up while paying?"),
            N_("How do they know that the order went through?"),
        ),
    ),
    StageChoice(
        key="retention",
        label=N_("Retention"),
        about=N_("The customer uses what was bought and finds out whether it is worth coming back."),
        where=N_("Delivery and installation, everyday use, customer service, messages after the sale."),
        chance=N_("Help them to get the benefit, ask how it went, and give a reason to return."),
        prompts=(
            N_("Does it keep what was promised?"),
            N_("Who helps when something goes wrong?"),
            N_("When and how are they asked for feedback?"),
        ),
    ),
    StageChoice(
        key="advocacy",
        label=N_("Advocacy"),
        about=N_("The satisfied customer speaks up for the brand and brings others along."),
        where=N_("Reviews, social media, talks with family, friends and colleagues."),
        chance=N_("Make it easy to tell others, thank those who do, and listen to what they say."),
        prompts=(
            N_("Whom do they tell, and where?"),
            N_("How would they put it in one sentence?"),
            N_("What makes telling others easy and worth their while?"),
        ),
    ),
)

# covers: 3.2
STAGE_PRESETS = {
    "six": ("awareness", "consideration", "decision", "purchase", "retention", "advocacy"),
    "three": ("awareness", "consideration", "decision"),
}


def preset(name: str) -> tuple[Stage, ...]:
    """Return the stages of a usual set, "six" or "three"; raises `KeyError` for any other name."""
    return tuple(Stage(id=key) for key in STAGE_PRESETS[name])


def stage_name(stage: Stage, say: Speech) -> str:
    """Return the team's own name of a stage, or else the vocabulary's word for its id."""
    return stage.name or label(STAGES, stage.id, say)


@dataclass(frozen=True, slots=True)
class StageName:
    """A stage's name that is put into words when it is told, for the gaps of a `jejak.i18n.Sentence`."""

    stage: Stage

    def tell(self, say: Speech) -> str:
        """Return the name in the language of `say`."""
        return stage_name(self.stage, say)
