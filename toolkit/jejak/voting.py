"""The dot vote: what may happen to it, and how dots are counted. Pure functions on journeys.

Everybody's dots are a ballot under a random token that the voter's browser keeps: who votes from two windows or is
heard twice writes the same ballot. The rules hold wherever edits are applied, which is under the store's lock: closing
counts every ballot on disk at that moment, and a ballot is on disk before it or refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from jejak.faults import Fault
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from jejak.model import Journey, Opportunity, Voting


@dataclass(frozen=True)
class Standing:
    """An opportunity in the result: its place, 1 for the most dots, and whether it shares that place.

    Those without any dot are last together, which is no tie.
    """

    place: int
    is_tied: bool
    opportunity: Opportunity

    @property
    def dots(self) -> int:
        """Return its dots."""
        return self.opportunity.votes or 0


def follow(before: Journey, after: Journey) -> Journey:
    """Return a journey after a change with what the change means for the vote.

    Closing counts the ballots and throws them away, so that nothing of anybody stays. Raises `Fault` for what a vote
    does not allow: to vote when it is closed, to change its rules while it is open, to open one that is over again.
    """
    then, now = before.voting, after.voting
    if then is now:
        return after
    if then.is_open:
        return _go_on(then, after) if now.is_open else _close(then, after)
    return _open(then, after) if now.is_open else _rest(after)


def counted(ballot: Mapping[str, int], rules: Voting, known: Collection[str]) -> dict[str, int]:
    """Return the dots of a ballot that count: on opportunities there are, and never more than everybody has."""
    left, given = rules.dots, {}
    for key in (key for key in ballot if key in known):
        most = min(left, 1) if rules.one_per_item else left
        given[key] = min(ballot[key], most)
        left -= given[key]
    return given


def voters(journey: Journey) -> int:
    """Return how many have given a dot in the vote that is open."""
    known = {each.id for each in journey.opportunities}
    ballots = journey.voting.ballots.values()
    return sum(any(counted(ballot, journey.voting, known).values()) for ballot in ballots)


def result(journey: Journey) -> tuple[Standing, ...]:
    """Return the opportunities that were voted on, most dots first; with the same dots they share a place."""
    asked = [each for each in journey.opportunities if each.votes is not None]
    ordered = sorted(asked, key=lambda each: -(each.votes or 0))
    groups = [list(group) for _, group in groupby(ordered, key=lambda each: each.votes)]
    standings, place = [], 1
    for group in groups:
        standings += [Standing(place, len(group) > 1 and bool(each.votes), each) for each in group]
        place += len(group)
    return tuple(standings)


# What may happen ----


def _open(then: Voting, after: Journey) -> Journey:
    now = after.voting
    if not now.round or now.round == then.round:
        raise Fault(N_("That vote is over. Open a new one."))
    return _with(after, msgspec.structs.replace(now, voters=then.voters, ballots={}))


def _go_on(then: Voting, after: Journey) -> Journey:
    now = after.voting
    if msgspec.structs.replace(now, ballots=then.ballots) != then:
        raise Fault(N_("The vote is open; its rules stay as they are until it is closed."))
    if not all(token.startswith(f"{now.round}-") for token in now.ballots):
        raise Fault(N_("These dots are from an earlier vote."))
    return after


def _close(then: Voting, after: Journey) -> Journey:
    """Count what was on disk, by the rules under which it was given."""
    known = {each.id for each in after.opportunities}
    ballots = [counted(ballot, then, known) for ballot in then.ballots.values()]
    opportunities = tuple(
        msgspec.structs.replace(each, votes=sum(ballot.get(each.id, 0) for ballot in ballots))
        for each in after.opportunities
    )
    took_part = sum(any(ballot.values()) for ballot in ballots)
    closed = msgspec.structs.replace(then, is_open=False, voters=took_part, ballots={})
    return msgspec.structs.replace(after, opportunities=opportunities, voting=closed)


def _rest(after: Journey) -> Journey:
    if after.voting.ballots:
        raise Fault(N_("The vote is closed; these dots came too late."))
    return after


def _with(journey: Journey, voting: Voting) -> Journey:
    return msgspec.structs.replace(journey, voting=voting)
