"""The exercise "ac-portabel": one buyer, a hot room, two retailers. The lesson is that silence loses a sale."""

from jejak.i18n import N_
from jejak.rubrics import judges
from jejak.rubrics.criterion import Criterion, Rubric

AC_PORTABEL = Rubric(
    name="ac-portabel",
    title=N_("Exercise: buying a portable AC"),
    criteria=(
        Criterion(
            title=N_("A persona you could meet"),
            judge=judges.persona_is_somebody(frustrations=2, expectations=1),
            praise=N_("The buyer has a name, a place in life, frustrations and something to hope for."),
            advice=N_("Give the buyer a name, an age or occupation, at least two frustrations and one expectation."),
            hint=N_("What bothers somebody in a small, hot room? And what would spoil the purchase itself?"),
        ),
        Criterion(
            title=N_("From the hot room to the cool one"),
            judge=judges.journey_has_length(touchpoints=5, stages=3),
            praise=N_("The journey is long enough to show where it turns."),
            advice=N_("Map at least five touchpoints, spread over at least three stages."),
            hint=N_("The story has a search, reviews, two shops and an order. What happened before and between them?"),
        ),
        Criterion(
            title=N_("An action and a rating at every touchpoint"),
            judge=judges.touchpoints_are_filled,
            praise=N_("Every touchpoint says what the buyer does and how it feels."),
            advice=N_("Fill in an action and a rating at every touchpoint; a map with gaps cannot be compared."),
            hint=N_(
                "An action starts with a verb: opens, compares, asks, leaves. 'Not rated' is not the same as neutral."
            ),
        ),
        Criterion(
            title=N_("What the buyer thinks"),
            judge=judges.thoughts_are_told(count=3),
            praise=N_("The thoughts explain the ratings."),
            advice=N_("Write down the buyer's thought at three touchpoints or more."),
            hint=N_("Write it as the buyer would say it aloud: 'Does this even fit my window?'"),
        ),
        Criterion(
            title=N_("Two retailers, told apart"),
            judge=judges.rivals_stand_apart,
            praise=N_("The two retailers stand side by side and their ratings tell them apart."),
            advice=N_(
                "Give each retailer its own touchpoint, in the same channel, and rate them as differently "
                "as the story does: one clearly below zero, the other above."
            ),
            hint=N_("Both are websites the buyer visits while comparing. On which one would you have stayed?"),
        ),
        Criterion(
            title=N_("The low point has a reason"),
            judge=judges.low_point_hurts,
            praise=N_("The lowest point of the curve says what hurts."),
            advice=N_("Rate the lowest moment below zero and describe its pain point."),
            hint=N_("What does the buyer look for on the first site, in vain? And whom could they ask?"),
        ),
        Criterion(
            title=N_("The low point has an answer"),
            judge=judges.low_point_has_opportunity,
            praise=N_("The low point has become an opportunity."),
            advice=N_("Write an opportunity at the lowest touchpoint: what could that retailer do?"),
            hint=N_("Look at what the second retailer offers. Which part could the first one copy within a week?"),
        ),
        Criterion(
            title=N_("Life after the order"),
            judge=judges.life_goes_on,
            praise=N_("The journey does not stop at the order."),
            advice=N_("Add a touchpoint after the purchase, with an action."),
            hint=N_("The unit is delivered, installed, used, talked about. Mark what you made up as assumed."),
        ),
    ),
)
