"""The dot vote: its rules, how dots are counted, and thirty people who vote at once on one file."""

from __future__ import annotations

import json
import random
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from writers import Writers

from jejak import store
from jejak.document import Document
from jejak.edits import Edit, apply
from jejak.faults import Fault
from jejak.model import Journey, Opportunity, Voting
from jejak.priorities import ranked
from jejak.voting import counted, result, voters

IDEAS = tuple(f"o{number}" for number in range(6))
VOTERS = 30
EACH = 3


def journey(**rules: Any) -> Journey:
    return Journey(
        id="j", opportunities=tuple(Opportunity(id=each, text=each) for each in IDEAS), voting=Voting(**rules)
    )


def opened(**rules: Any) -> Journey:
    return journey(is_open=True, round="r", **rules)


def change(before: Journey, *path: str, value: Any, **more: Any) -> Journey:
    return apply(before, Edit(id="e", path=path, value=value, **more)).journey


def vote(before: Journey, name: str, **dots: int) -> Journey:
    return change(before, "voting", "ballots", f"r-{name}", value=dots)


def close(before: Journey) -> Journey:
    return change(before, "voting", "is_open", value=False)


def votes(of: Journey) -> dict[str, int | None]:
    return {each.id: each.votes for each in of.opportunities if each.votes}


# The rules ----


def test_closing_counts_and_throws_the_ballots_away() -> None:
    closed = close(vote(vote(opened(), "a", o1=2, o2=1), "b", o1=1))
    assert votes(closed) == {"o1": 3, "o2": 1}
    assert closed.voting == Voting(round="r", voters=2)
    assert closed.opportunities[0].votes == 0


def test_a_ballot_counts_once_however_often_it_comes() -> None:
    before = opened()
    for _ in range(3):
        before = vote(before, "a", o1=2)
    assert votes(close(before)) == {"o1": 2}


def test_closing_twice_is_closing_once() -> None:
    closed = close(vote(opened(), "a", o1=2))
    assert close(closed) == closed


def test_dots_taken_back_do_not_count() -> None:
    before = vote(vote(opened(), "a", o1=3), "a")
    assert voters(before) == 0
    assert close(before).voting.voters == 0


@given(
    st.dictionaries(st.sampled_from([*IDEAS, "gone"]), st.integers(0, 10**9), max_size=7),
    st.integers(1, 20),
    st.booleans(),
)
def test_a_forged_ballot_counts_no_more_than_everybodys(ballot: dict[str, int], dots: int, one: bool) -> None:  # noqa: FBT001 - hypothesis fills them by place
    found = counted(ballot, Voting(dots=dots, one_per_item=one), IDEAS)
    assert sum(found.values()) <= dots
    assert found.keys() <= set(IDEAS)
    assert not one or max(found.values(), default=0) <= 1


def test_dots_on_a_removed_opportunity_are_nobodys() -> None:
    before = apply(vote(opened(), "a", o1=2, o2=1), Edit(id="e", op="remove", path=("opportunities", "o1"))).journey
    assert votes(close(before)) == {"o2": 1}


@pytest.mark.parametrize(
    ("before", "path", "value", "said"),
    [
        (journey(round="r"), ("voting", "ballots", "r-a"), {"o1": 1}, "too late"),
        (opened(), ("voting", "ballots", "earlier-a"), {"o1": 1}, "earlier vote"),
        (opened(), ("voting", "ballots", "r-a"), {"o1": -1}, "at least 0"),
        (opened(), ("voting", "ballots", "r-a"), {"o1": "many"}, "whole number"),
        (opened(), ("voting", "dots"), 20, "rules stay"),
        (opened(), ("voting", "one_per_item"), True, "rules stay"),
        (opened(), ("voting",), {"is_open": True, "round": "other"}, "rules stay"),
        (journey(round="r"), ("voting", "is_open"), True, "That vote is over"),
        (journey(), ("voting", "is_open"), True, "That vote is over"),
        (journey(), ("voting", "dots"), 0, "at least 1"),
    ],
)
def test_what_a_vote_does_not_allow_is_said(before: Journey, path: tuple[str, ...], value: Any, said: str) -> None:
    with pytest.raises(Fault, match=said):
        change(before, *path, value=value)


def test_a_new_vote_begins_without_ballots_and_keeps_the_result_until_it_is_closed() -> None:
    closed = close(vote(opened(), "a", o1=2))
    forged = {"is_open": True, "round": "s", "dots": 5, "ballots": {"s-x": {"o1": 5}}}
    again = change(closed, "voting", value=forged)
    assert again.voting == Voting(is_open=True, round="s", dots=5, voters=1)
    assert votes(again) == {"o1": 2}
    assert votes(close(again)) == {}


def test_other_changes_leave_a_vote_alone() -> None:
    before = vote(opened(), "a", o1=2)
    assert change(before, "title", value="New").voting is before.voting


# The result ----


def test_places_are_shared_by_those_with_the_same_dots() -> None:
    dots = {"o0": 1, "o1": 4, "o2": 4, "o3": None, "o4": 0, "o5": 1, "o6": 0}
    asked = tuple(Opportunity(id=key, votes=value) for key, value in dots.items())
    found = [(each.place, each.is_tied, each.opportunity.id) for each in result(Journey(id="j", opportunities=asked))]
    assert found == [
        (1, True, "o1"),
        (1, True, "o2"),
        (3, True, "o0"),
        (3, True, "o5"),
        (5, False, "o4"),
        (5, False, "o6"),
    ]


def test_dots_decide_where_impact_and_effort_do_not() -> None:
    asked = (
        Opportunity(id="few", impact=4, effort=2, votes=1),
        Opportunity(id="many", impact=4, effort=2, votes=7),
        Opportunity(id="best", impact=5, effort=1),
        Opportunity(id="open", votes=9),
    )
    order = [each.opportunity.id for each in ranked(Journey(id="j", opportunities=asked))]
    assert order == ["best", "many", "few", "open"]


# Thirty at once ----


@pytest.fixture
def writers():
    writers = Writers()
    yield writers
    writers.end()


def test_thirty_voters_at_once_none_lost_none_twice_no_name(writers, tmp_path) -> None:
    """Each votes in a process of their own, changes their mind, sends again what was answered, from two windows."""
    path = tmp_path / "journey.json"
    store.create(path, opened(dots=EACH))
    chance = random.Random(30)
    wanted = [dict.fromkeys(chance.sample(IDEAS, EACH), 1) for _ in range(VOTERS)]
    pids = [writers.start("vote", path, f"r-{place:016x}", json.dumps(dots)) for place, dots in enumerate(wanted)]
    heard = writers.until_ended(*pids)
    assert [line for line in heard if line[0] == "refused"] == []
    assert sum(line[0] == "voted" for line in heard) == VOTERS
    document = Document(path)
    document.commit([Edit(id="close", path=("voting", "is_open"), value=False)])
    closed = store.read(path)
    expected = {each: sum(each in dots for dots in wanted) for each in IDEAS}
    assert {each.id: each.votes for each in closed.opportunities} == expected
    assert closed.voting.voters == VOTERS
    assert sum(expected.values()) == VOTERS * EACH
    assert "r-00" not in path.read_text(encoding="utf-8")
    assert msgspec.json.decode(path.read_bytes())["voting"].keys() == {
        *("is_open", "round", "dots", "one_per_item", "in_turns", "voters", "ballots"),
    }


def test_a_vote_that_comes_after_the_close_is_refused_in_words_and_changes_nothing(tmp_path) -> None:
    path = tmp_path / "journey.json"
    store.create(path, opened())
    one, other = Document(path), Document(path)
    ballot = Edit(id="late", path=("voting", "ballots", "r-a"), value={"o1": 1})
    one.commit([Edit(id="close", path=("voting", "is_open"), value=False)])
    whole = path.read_bytes()
    (receipt,) = other.commit([ballot])
    assert "too late" in str(receipt.problem)
    assert path.read_bytes() == whole
