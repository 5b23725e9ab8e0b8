"""The exercise "mekanik-mobil": a car that will not move, two mechanics. The lesson is that even a no can help."""

from jejak.i18n import N_
from jejak.rubrics import judges
from jejak.rubrics.criterion import Criterion, Rubric

MEKANIK_MOBIL = Rubric(
    name="mekanik-mobil",
    title=N_("Exercise: finding a car mechanic"),
    criteria=(
        Criterion(
            title=N_("A driver with a reason to hurry"),
            judge=judges.persona_is_somebody(frustrations=2, expectations=1, motives=1),
            praise=N_("The driver is a person with frustrations, an expectation and a motive."),
            advice=N_(
                "Give the driver a name, an age or occupation, two frustrations, one expectation and one motive."
            ),
            hint=N_("Where did the driver want to go, and what goes wrong while the car stands still?"),
        ),
        Criterion(
            title=N_("From the stalled car to the road"),
            judge=judges.journey_has_length(touchpoints=6, stages=3),
            praise=N_("The journey is long enough to show every hand-over."),
            advice=N_("Map at least six touchpoints, spread over at least three stages."),
            hint=N_(
                "Count the moments: the car fails, a look under the bonnet, a search, reviews, two calls, a visit."
            ),
        ),
        Criterion(
            title=N_("An action and a rating at every touchpoint"),
            judge=judges.touchpoints_are_filled,
            praise=N_("Every touchpoint says what the driver does and how it feels."),
            advice=N_("Fill in an action and a rating at every touchpoint; waiting is an action too."),
            hint=N_("Ask at each row: what do the driver's hands do? Then: would you smile or sigh?"),
        ),
        Criterion(
            title=N_("One journey, several channels"),
            judge=judges.channels_vary(count=3),
            praise=N_("The journey moves between channels, as real ones do."),
            advice=N_("Choose a channel for each touchpoint; the story passes through at least three."),
            hint=N_("It starts beside the car, goes through a search engine and the phone, and ends at home."),
        ),
        Criterion(
            title=N_("Two mechanics, told apart"),
            judge=judges.rivals_stand_apart,
            praise=N_("The two mechanics stand side by side and their ratings tell them apart."),
            advice=N_(
                "Give each mechanic a touchpoint, in the same channel, and rate them as differently "
                "as the story does: one clearly below zero, the other above."
            ),
            hint=N_("Both were called by phone. Which call let the driver breathe again?"),
        ),
        Criterion(
            title=N_("The low point has a reason"),
            judge=judges.low_point_hurts,
            praise=N_("The lowest point of the curve says what hurts."),
            advice=N_("Rate the lowest moment below zero and describe its pain point."),
            hint=N_("Being busy is no fault. What did the driver still not have after the first mechanic called back?"),
        ),
        Criterion(
            title=N_("The low point has an answer"),
            judge=judges.low_point_has_opportunity,
            praise=N_("The low point has become an opportunity."),
            advice=N_("Write an opportunity at the lowest touchpoint: what could that mechanic do?"),
            hint=N_("It costs one sentence on the phone. What would you want to hear from somebody who has no time?"),
        ),
        Criterion(
            title=N_("After the repair"),
            judge=judges.life_goes_on,
            praise=N_("The journey does not stop when the car runs again."),
            advice=N_("Add a touchpoint after the purchase, with an action."),
            hint=N_(
                "A driver who was rescued talks about it. Where, and who reads it? Mark what you made up as assumed."
            ),
        ),
    ),
)
