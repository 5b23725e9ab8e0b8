"""Dot votes: everybody gives a few dots to the opportunities they would take up first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from markupsafe import Markup

from jejak.model import DotsEach
from jejak.plain import to_plain
from jejak.voting import Standing, result, voters
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey

MOST_DOTS = get_args(DotsEach)[1].le


class DotVoting(JourneyWidget):
    """Vote with dots on the opportunities of a journey: ``DotVoting(journey)``.

    A voter's ballot stands in the file under a random token that only their browser keeps, and only while the vote is
    open. Closing it counts the dots into the opportunities and throws the ballots away. The rules are in
    `jejak.voting`; what a browser sends are edits like any other.
    """

    fragment = "opportunities"
    _esm = packed("voting/voting.js")
    _css = stylesheet("page/base.css", "voting/voting.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the words of voting, of the result, and of whoever runs the vote."""
        return {
            "title": say("Dot vote"),
            "guide": say("Give your dots to what you would take up first. Nobody sees who gave which."),
            "empty": say("There is nothing to vote on yet. Collect opportunities first, one sentence each."),
            "nameless": say("Opportunity without words"),
            "waiting": say("No vote is open. Whoever runs the workshop opens it below."),
            "ballots": {"name": "ballots", "label": say("Dots")},
            **_voting_words(say),
            **_result_words(say),
            **_trainer_words(say),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the vote, what is voted on, and the last result in words."""
        ranking = result(journey)
        return {
            "voting": to_plain(journey.voting),
            "opportunities": [
                {"id": each.id, "text": each.text, "votes": each.votes} for each in journey.opportunities
            ],
            "ranking": [_told(each, say) for each in ranking],
            "taken_part": _taken_part(journey.voting.voters, say) if ranking else "",
            "tie": _tie(ranking, say),
            "voters": _voted(voters(journey), say),
        }

    def static(self) -> Markup:
        """Return how the vote stands, above the opportunities with their dots."""
        journey, say = self._document.journey, self._say
        ranking = result(journey)
        told = (
            say("A vote is open; its result is shown when it is closed.") if journey.voting.is_open else "",
            _taken_part(journey.voting.voters, say) if ranking else "",
            _tie(ranking, say),
        )
        lines = Markup("").join(Markup("<p>{}</p>").format(text) for text in told if text)
        row = Markup("<li>{place}. {text} – {dots}</li>")
        rows = (row.format(place=each["sign"], text=each["text"], dots=each["told"]) for each in _rows(ranking, say))
        items = Markup("").join(rows)
        return (
            lines + (Markup('<ul class="jejak-vote-result">{}</ul>').format(items) if items else "") + super().static()
        )


def _voting_words(say: Speech) -> dict[str, Any]:
    return {
        "left": say("Dots left: {n} of {m}"),
        "none_left": say("All your dots are given. Take one back to move it."),
        "one_each": say("One dot at most on each."),
        "more": say("One dot more: {name}"),
        "less": say("One dot less: {name}"),
        "given": say("Your dots: {n}"),
        "given_to": say("{name}: your dots {n}. Left: {left}"),
        "kept_here": say("You can change your dots until the vote is closed. They are saved without your name."),
        "next_person": say("Done, next person"),
        "handed_over": say("The next person has all dots. What was given before counts."),
        "hidden": say("The result is shown when the vote is closed."),
    }


def _result_words(say: Speech) -> dict[str, Any]:
    return {
        "result": say("Result"),
        "place": say("Place {n}"),
        "tied": say("tied"),
        "new": say("came after the vote"),
    }


def _trainer_words(say: Speech) -> dict[str, Any]:
    return {
        "trainer": say("For whoever runs the vote"),
        "dots": say("Dots for everybody"),
        "most": MOST_DOTS,
        "one_per_item": say("At most one dot on each opportunity"),
        "in_turns": say("Several people vote in turn on one computer"),
        "open": say("Open the vote"),
        "reopen": say("Open a new vote"),
        "reopen_sure": say(
            "Open a new vote? Everybody begins with all dots again. The result so far stays until the new vote is "
            "closed, and is replaced then."
        ),
        "close": say("Close the vote"),
        "close_sure": say(
            "Close the vote now? The dots are counted and the ballots thrown away: nobody can vote or change anything "
            "after that."
        ),
        "cancel": say("Not yet"),
        "opened": say("The vote is open."),
        "closed": say("The vote is closed."),
    }


def _told(each: Standing, say: Speech) -> dict[str, Any]:
    dots = say.plural("{n} dot", "{n} dots", each.dots)
    return {"id": each.opportunity.id, "place": each.place, "tied": each.is_tied, "dots": each.dots, "told": dots}


def _rows(ranking: tuple[Standing, ...], say: Speech) -> list[dict[str, Any]]:
    """Return the result as plain lines; who shares a place is said so."""
    return [
        {"sign": say.number(each.place), "text": each.opportunity.text or say("Opportunity without words")}
        | {"told": " · ".join(filter(None, (_told(each, say)["told"], say("tied") if each.is_tied else "")))}
        for each in ranking
    ]


def _taken_part(count: int, say: Speech) -> str:
    return say.plural("{n} person voted.", "{n} people voted.", count)


def _voted(count: int, say: Speech) -> str:
    return say.plural("{n} person has voted so far.", "{n} people have voted so far.", count)


def _tie(ranking: tuple[Standing, ...], say: Speech) -> str:
    """Say that the first place is shared, if it is, and what to do then."""
    first = [each for each in ranking if each.place == 1]
    if len(first) < 2 or not first[0].dots:  # noqa: PLR2004 - two share a place
        return ""
    names = ", ".join(f"“{each.opportunity.text or say('Opportunity without words')}”" for each in first)
    return say("A tie at the top: {names}. Talk about these, or open a new vote.", names=names)
