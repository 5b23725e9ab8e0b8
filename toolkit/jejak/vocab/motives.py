"""What moves people to buy. A motive need not be rational."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

# covers: 2.17
MOTIVES = (
    Choice(key="fomo", label=N_("FOMO"), about=N_("The fear of missing out: others have it, or it will soon be gone.")),
    Choice(key="need", label=N_("Need"), about=N_("Something is missing or broken and has to be solved.")),
    Choice(
        key="quality_of_life",
        label=N_("Quality of life"),
        about=N_("The wish to live more comfortably, healthily or pleasantly."),
    ),
    Choice(key="impulse", label=N_("Impulse"), about=N_("A sudden desire, decided on the spot.")),
    Choice(key="prestige", label=N_("Prestige"), about=N_("To be seen, respected, part of a group.")),
    Choice(key="finance", label=N_("Finance"), about=N_("To save money or earn some.")),
    Choice(key="time", label=N_("Time"), about=N_("To be done sooner, or to have a task taken off one's hands.")),
    Choice(
        key="risk_management",
        label=N_("Risk management"),
        about=N_("To prevent damage, loss or an unpleasant surprise."),
    ),
)
