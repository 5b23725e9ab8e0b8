"""How to find out who the customer is: six steps (NetHunt), each with the fields of a persona that it fills."""

from dataclasses import dataclass

from jejak.i18n import N_
from jejak.vocab.choice import Choice


@dataclass(frozen=True, kw_only=True)
class MethodStep(Choice):
    """A step of the method. The last one looks at the whole persona and has no fields of its own."""

    fields: tuple[str, ...] = ()

    @property
    def is_last(self) -> bool:
        """Tell whether the step looks at everything that was found."""
        return not self.fields


# covers: 2.11
PERSONA_METHOD = (
    MethodStep(
        key="audience",
        label=N_("See who buys"),
        about=N_("Look for what most of your buyers have in common: age, work, where they live."),
        fields=("age", "occupation", "location"),
    ),
    MethodStep(
        key="pain",
        label=N_("Name the pain you relieve"),
        about=N_("What annoys them today, and what would be better with you?"),
        fields=("frustrations", "expectations"),
    ),
    MethodStep(
        key="triggers",
        label=N_("Find what starts and stops them"),
        about=N_("Ask what made them begin to look, and what nearly kept them from buying."),
        fields=("triggers", "objections"),
    ),
    MethodStep(
        key="existing",
        label=N_("Ask the customers you have"),
        about=N_("Talk to five of them and read reviews and sales records. Note where each thing comes from."),
        fields=("source", "shopping_preferences", "browsing_habits"),
    ),
    MethodStep(
        key="life",
        label=N_("Bring them to life"),
        about=N_("A name, a usual week, a sentence they would say: somebody you would know again."),
        fields=("name", "quote", "lifestyle", "personality"),
    ),
    MethodStep(
        key="template",
        label=N_("Tidy up the card"),
        about=N_("Keep what explains how they buy, cut the rest, and show the card to the others."),
    ),
)
