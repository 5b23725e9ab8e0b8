"""Going back to an earlier state: changes that merge with others', each with its way back; and reviews that are due."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import plain_journeys

import jejak
from jejak import store
from jejak.document import Document
from jejak.edits import Edit, apply
from jejak.faults import Fault
from jejak.i18n import speech
from jejak.keeping import go_back, keep
from jejak.model import Journey, Opportunity, Version, Voting
from jejak.plain import from_plain
from jejak.render.header import header
from jejak.store import versions
from jejak.versioning import due, line, returning
from samples import example

TODAY = dt.date(2026, 11, 22)
EN = speech("en")
journeys = plain_journeys.map(lambda plain: from_plain({**plain, "id": "j"}, Journey))


def brought(now: Journey, then: Journey) -> Journey:
    """What stays is the journey's own: its versions, its vote, and unknown fields at the top of its file."""
    return msgspec.structs.replace(then, versions=now.versions, voting=now.voting, extra=now.extra)


@settings(max_examples=300, deadline=None)
@given(journeys, journeys)
def test_the_steps_lead_there_and_back(now: Journey, then: Journey) -> None:
    steps = returning(now, then)
    journey = now
    for step in steps:
        journey = apply(journey, step.forth).journey
    assert journey == brought(now, then)
    for step in reversed(steps):
        journey = apply(journey, step.back).journey
    assert journey == now


@settings(max_examples=50, deadline=None)
@given(journeys)
def test_there_is_no_way_to_where_one_is(journey: Journey) -> None:
    assert returning(journey, journey) == ()


@given(st.permutations([f"t{n}" for n in range(6)]))
def test_an_order_comes_back(order: list[str]) -> None:
    now, then = (
        Journey(id="j", opportunities=tuple(Opportunity(id=each) for each in ids)) for ids in (order, sorted(order))
    )
    for step in returning(now, then):
        now = apply(now, step.forth).journey
    assert now == then


def test_what_somebody_wrote_meanwhile_stays() -> None:
    now, then = example(), msgspec.structs.replace(example(), title="Then", touchpoints=example().touchpoints[1:])
    theirs = apply(now, Edit(id="e", path=("touchpoints", now.touchpoints[0].id, "action"), value="Just now")).journey
    refused = 0
    for step in returning(now, then):
        try:
            theirs = apply(theirs, step.forth).journey
        except Fault:
            refused += 1
    assert (theirs.title, theirs.touchpoints[0].action, refused) == ("Then", "Just now", 1)


def test_an_open_vote_goes_on() -> None:
    then = Journey(id="j", title="Then")
    now = Journey(id="j", voting=Voting(is_open=True, round="r", ballots={"r-1": {"a": 1}}))
    for step in returning(now, then):
        now = apply(now, step.forth).journey
    assert now.voting.ballots == {"r-1": {"a": 1}}
    assert now.title == "Then"


# Over a file ----


@pytest.fixture
def document(journey_file: object) -> Document:
    return jejak.open(journey_file)


def write(document: Document, value: str) -> None:
    document.commit([Edit(id=f"write {value}", path=("touchpoints", "need", "action"), value=value)])


def test_going_back_keeps_the_present_first_and_going_back_to_that_undoes_it(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    write(document, "Something new")
    document.commit([Edit(id="a", op="add", path=("goals",), value={"id": "g9", "text": "Added since"})])
    present = document.journey
    done = go_back(document, "Version 1", TODAY, EN)
    now = store.read(document.path)
    assert versions.is_same(versions.read(document.path, "version-1"), now)
    assert [each.name for each in now.versions] == ["Version 1", "Before going back to Version 1"]
    assert versions.read(document.path, done.before.id).goals[-1].text == "Added since"
    go_back(document, done.before.id, TODAY, EN)
    assert versions.is_same(store.read(document.path), present)


def test_after_going_back_the_map_stands_on_the_version_it_went_back_to(document: Document) -> None:
    """Fault guarded: the summary was headed "Before going back to Version 1" and told the way back as news."""
    keep(document, "Version 1", TODAY)
    write(document, "Something new")
    go_back(document, "Version 1", TODAY, EN)
    assert [each.name for each in line(document.journey)] == ["Version 1"]
    assert header(document.journey, EN).version == "Version 1"
    assert versions.latest(document.path, document.journey) is None
    write(document, "Something else")
    since = versions.latest(document.path, document.journey)
    assert since is not None
    assert [each.name for each in since.versions] == ["Version 1"]
    keep(document, "Version 2", TODAY)
    assert [each.name for each in line(document.journey)] == ["Version 1", "Version 2"]


@pytest.mark.parametrize(
    ("noted", "led"),
    [
        ([], ""),
        (["a", "b"], "a b"),
        (["a", "b", "c>a"], "a"),
        (["a", "b", "c>a", "d"], "a d"),
        (["a", "b>a", "c>b"], "a b"),
        (["a", "b>gone"], "a b"),
        (["a>a"], "a"),
    ],
)
def test_the_line_goes_on_from_where_the_map_went_back_to(noted: list[str], led: str) -> None:
    made = [each.partition(">") for each in noted]
    kept = tuple(Version(id=name, returned_to=to) for name, _, to in made)
    assert " ".join(each.id for each in line(Journey(id="j", versions=kept))) == led


def test_what_is_kept_already_is_not_kept_twice(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    write(document, "Something new")
    keep(document, "Version 2", TODAY)
    done = go_back(document, "Version 1", TODAY, EN)
    assert done.before.name == "Version 2"
    go_back(document, "Version 2", TODAY, EN)
    assert [each.name for each in document.journey.versions] == ["Version 1", "Version 2"]


def test_each_present_gets_a_name_of_its_own(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    for number in range(3):
        write(document, f"Something {number}")
        go_back(document, "Version 1", TODAY, EN)
    names = [each.name for each in document.journey.versions]
    assert len(set(names)) == 4
    assert names[-1] == "Before going back to Version 1 (3)"


def test_where_nothing_differs_nothing_happens(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    whole = document.path.read_bytes()
    with pytest.raises(Fault, match="nothing to bring back"):
        go_back(document, "Version 1", TODAY, EN)
    assert document.path.read_bytes() == whole


@pytest.mark.parametrize("content", [None, "{", "[]"])
def test_a_snapshot_that_is_missing_or_broken_changes_nothing(document: Document, content: str | None) -> None:
    keep(document, "Version 1", TODAY)
    write(document, "Something new")
    snapshot = versions.file(document.path, "version-1")
    snapshot.unlink() if content is None else snapshot.write_text(content)
    whole = document.path.read_bytes()
    with pytest.raises(Fault, match="version-1"):
        go_back(document, "Version 1", TODAY, EN)
    assert document.path.read_bytes() == whole


def test_where_the_present_cannot_be_kept_nothing_changes(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(document, "Version 1", TODAY)
    write(document, "Something new")

    def refuse(*_: object) -> None:
        message = "No room."
        raise Fault(message)

    monkeypatch.setattr(versions, "keep", refuse)
    with pytest.raises(Fault, match="No room"):
        go_back(document, "Version 1", TODAY, EN)
    assert store.read(document.path).touchpoints[0].action == "Something new"


def test_a_colleague_who_writes_in_the_same_moment_loses_nothing(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves between the look at the journey and the lock."""
    keep(document, "Version 1", TODAY)
    write(document, "Something new")
    colleague = Document(document.path)
    kept = versions.keep

    def keep_while_a_colleague_writes(*given: object) -> object:
        done = kept(*given)
        write(colleague, "A colleague's")
        return done

    monkeypatch.setattr(versions, "keep", keep_while_a_colleague_writes)
    done = go_back(document, "Version 1", TODAY, EN)
    assert done.spared == 1
    assert store.read(document.path).touchpoints[0].action == "A colleague's"


def test_a_notebook_restores_in_one_line(document: Document) -> None:
    document.keep("Version 1")
    document.set("title", "Another title")
    shown = document.restore("Version 1")
    assert store.read(document.path).title == "A small journey"
    assert "is kept as “Before going back to Version 1”" in repr(shown)


# Reviews ----


@pytest.mark.parametrize(
    ("reviews", "found"),
    [
        ([], None),
        ([None], None),
        ([dt.date(2026, 11, 23)], None),
        ([dt.date(2026, 11, 22)], 0),
        ([dt.date(2026, 2, 1), None], 0),
        ([dt.date(2026, 2, 1), dt.date(2027, 2, 1)], None),
    ],
)
def test_a_review_is_due_by_the_latest_date_that_was_set(reviews: list[dt.date | None], found: int | None) -> None:
    noted = tuple(Version(id=f"v{place}", next_review=day) for place, day in enumerate(reviews))
    version = due(Journey(id="j", versions=noted), TODAY)
    assert version == (None if found is None else noted[found])
