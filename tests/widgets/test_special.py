"""Map type, votes and versions without a browser: what they say and show, and what they do on disk."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from wire import edits, receipts, tell

from jejak import store
from jejak.checks import findings
from jejak.edits import Edit
from jejak.i18n import LANGUAGES, speech
from jejak.keeping import keep
from jejak.model import Goal, Journey, Opportunity, Version, Voting
from jejak.places import EXAMPLES
from jejak.plain import fields
from jejak.render.parts import PARTS
from jejak.store import versions
from jejak.widgets import DotVoting, MapTypeChooser, VersionKeeper

if TYPE_CHECKING:
    from jejak.document import Document
    from jejak.widgets import JourneyWidget

KINDS = (MapTypeChooser, DotVoting, VersionKeeper)
EN = speech("en")
TODAY = dt.date(2026, 11, 22)


def example() -> Journey:
    return store.read(EXAMPLES / "ac-portabel.en.json")


def opportunities(*votes: int | None, **voting: Any) -> Journey:
    asked = tuple(Opportunity(id=f"o{place}", text=f"Idea {place}", votes=dots) for place, dots in enumerate(votes))
    return Journey(id="j", opportunities=asked, voting=Voting(**voting))


def ask(widget: JourneyWidget, kind: str, **more: Any) -> dict[str, Any]:
    """Ask and return the answer, which comes before anything that is drawn."""
    sent = tell(widget, {"kind": kind, "id": "q1", **more})
    return next(each["content"] for each in sent if each.get("content", {}).get("id") == "q1")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_and_data_travel_as_json(kind: type[JourneyWidget], lang: str) -> None:
    for journey in (example(), Journey(id="new"), opportunities(3, 3, None, voters=2)):
        told = [kind.words(speech(lang)), kind.view(journey, speech(lang))]
        assert json.loads(json.dumps(told)) == told


@pytest.mark.parametrize("kind", KINDS)
def test_each_stands_still_as_its_part_of_the_page(document: Document, kind: type[JourneyWidget]) -> None:
    assert kind.fragment in PARTS
    assert "As it was on" in kind(document, lang="en").static()


# Map type ----


def test_every_card_tells_what_speaks_for_and_against_it_and_what_it_adds() -> None:
    cards = {card["key"]: card for card in MapTypeChooser.words(EN)["cards"]}
    assert list(cards)[-1] == "experience"
    assert len(cards) == 5
    assert all((len(card["pros"]), len(card["cons"])) == (3, 2) for card in cards.values())
    assert cards["service_blueprint"]["adds"] == ["Frontstage", "Backstage", "Supporting processes"]
    assert cards["current_state"]["adds"] == []


def test_a_map_type_is_chosen_with_edits(document: Document) -> None:
    chooser = MapTypeChooser(document)
    tell(
        chooser,
        edits({"path": ["map_type"], "value": "future_state"}, {"path": ["scope", "kind"], "value": "experience"}),
    )
    found = store.read(document.path)
    assert (found.map_type, found.scope.kind) == ("future_state", "experience")
    (answer,) = receipts(
        tell(chooser, {"kind": "edits", "edits": [{"id": "x", "path": ["map_type"], "value": "other"}]})
    )
    assert not answer["saved"]


def test_the_vision_is_written_to_the_file_and_told_where_no_widget_is(document: Document) -> None:
    chooser = MapTypeChooser(document, lang="en")
    tell(chooser, edits({"path": ["map_type"], "value": "future_state"}))
    assert [each["rule"] for each in chooser._data["advice"]] == ["vision-missing"]
    assert "Vision" not in chooser.static()
    tell(chooser, edits({"id": "vision", "path": ["vision"], "value": "Cool <b> in an hour"}))
    assert store.read(document.path).vision == "Cool <b> in an hour"
    assert chooser._data["vision"] == "Cool <b> in an hour"
    assert chooser._data["advice"] == []
    assert "Vision: Cool &lt;b&gt; in an hour" in chooser.static()


def test_the_chooser_does_not_say_twice_what_its_recommendation_says(document: Document) -> None:
    goal = {"id": "g", "kind": "service", "text": "Answer at once"}
    document.commit([Edit(id="goal", op="add", path=("goals",), value=goal)])
    found = {each.rule for each in findings(document.journey)}
    assert "map-type-misfit" in found
    assert "map-type-misfit" not in {each["rule"] for each in MapTypeChooser.view(document.journey, EN)["advice"]}


def test_the_static_chooser_tells_what_is_chosen_and_recommended(document: Document) -> None:
    tell(MapTypeChooser(document), edits({"op": "add", "path": ["goals"], "value": {"id": "g", "kind": "new_service"}}))
    told = MapTypeChooser(document, lang="en").static()
    assert "Chosen: Current state" in told
    assert "Recommended: Future state." in told


def test_what_stays_of_other_types_is_told() -> None:
    touchpoints = tuple(msgspec.structs.replace(each, backstage="pack") for each in example().touchpoints[:2])
    journey = msgspec.structs.replace(example(), touchpoints=touchpoints, vision="Cool", goals=(Goal(id="g"),))
    stays = MapTypeChooser.view(journey, EN)["stays"]
    assert stays.keys() == {"service_blueprint", "future_state"}
    assert stays["service_blueprint"].startswith("2 touchpoints have words in the columns of “Service blueprint”.")


# Votes ----


def test_a_vote_goes_its_way_over_the_wire(document: Document) -> None:
    voting = DotVoting(document, lang="en")
    rows = [{"op": "add", "path": ["opportunities"], "value": {"id": f"o{n}", "text": f"Idea {n}"}} for n in (1, 2)]
    rules = {"is_open": True, "round": "r", "dots": 2}
    ballot = {"path": ["voting", "ballots", "r-a"], "value": {"o1": 1, "o2": 1}, "was": None}
    answers = receipts(tell(voting, edits(*rows, {"path": ["voting"], "value": rules}, ballot)))
    assert all(answer["saved"] for answer in answers)
    assert voting._data["voters"] == "1 person has voted so far."
    tell(voting, {"kind": "edits", "edits": [{"id": "c", "path": ["voting", "is_open"], "value": False}]})
    assert voting._data["voting"]["ballots"] == {}
    assert voting._data["taken_part"] == "1 person voted."
    assert voting._data["tie"] == "A tie at the top: “Idea 1”, “Idea 2”. Talk about these, or open a new vote."
    assert "Idea 1 – 1 dot · tied" in voting.static()


def test_an_open_vote_shows_nothing_of_what_was_given_outside_of_the_browsers_own_ballot() -> None:
    journey = opportunities(None, None, is_open=True, round="r", ballots={"r-a": {"o0": 3}})
    data = DotVoting.view(journey, EN)
    assert (data["ranking"], data["taken_part"], data["tie"]) == ([], "", "")


@pytest.mark.parametrize(
    ("votes", "tied"), [((3, 3, 1), True), ((4, 3, 3), False), ((0, 0), False), ((2,), False), ((), False)]
)
def test_only_a_tie_at_the_top_with_dots_asks_for_a_word(votes: tuple[int, ...], *, tied: bool) -> None:
    assert bool(DotVoting.view(opportunities(*votes), EN)["tie"]) == tied


def test_the_dots_are_on_the_page() -> None:
    from jejak.render import fragment

    assert "not weighed · 7 dots" in fragment("opportunities", opportunities(7, None), EN)


def test_whoever_reads_the_file_finds_no_place_for_a_name() -> None:
    assert not {"name", "who", "owner"} & fields(Voting).keys()


# Versions ----


def test_a_version_is_kept_told_and_in_the_list(document: Document) -> None:
    keeper = VersionKeeper(document, lang="en")
    answer = ask(keeper, "keep", name="Version 1", note=" First ", next_review="2026-12-24")
    assert any(message.get("content", {}).get("words") == "“Version 1” is kept." for message in keeper.comm.sent), (
        answer
    )
    (row,) = keeper._data["versions"]
    assert (row["name"], row["note"], row["review"], row["kept"]) == (
        *("Version 1", "First", "next review 24 December 2026", True),
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [({"name": " "}, "needs a name"), ({"name": "V", "next_review": "soon"}, "date such as")],
)
def test_what_cannot_be_kept_is_said(document: Document, fields: dict[str, str], said: str) -> None:
    answer = ask(VersionKeeper(document, lang="en"), "keep", **{"note": "", "next_review": "", **fields})
    assert answer["kind"] == "failed"
    assert said in answer["problem"]
    assert store.read(document.path).versions == ()


def test_a_version_without_a_snapshot_is_marked_and_told(document: Document) -> None:
    tell(VersionKeeper(document), edits({"op": "add", "path": ["versions"], "value": {"id": "v1", "name": "By hand"}}))
    keeper = VersionKeeper(document, lang="en")
    assert [row["kept"] for row in keeper._data["versions"]] == [False]
    for kind in ("look_back", "compare", "restore"):
        answer = ask(keeper, kind, version="v1")
        assert (answer["kind"], "was noted but not kept" in answer["problem"]) == ("failed", True)
    assert "There are: By hand." in ask(keeper, "look_back", version="../../secret")["problem"]


def test_going_back_answers_with_what_takes_it_back(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    keeper = VersionKeeper(document, lang="en")
    tell(keeper, edits({"path": ["title"], "value": "Another title"}))
    sent = tell(keeper, {"kind": "restore", "id": "q1", "version": "version-1"})
    (answer,) = [each["content"] for each in sent if each.get("content", {}).get("kind") == "answer"]
    assert "kept as “Before going back to Version 1”" in answer["words"]
    (pair,) = answer["pairs"]
    assert pair["back"] == {"op": "set", "path": ["title"], "value": "Another title", "was": "A small journey"}
    assert store.read(document.path).title == "A small journey"
    tell(keeper, {"kind": "edits", "edits": [{"id": "undo", **pair["back"], "yields": True}]})
    assert store.read(document.path).title == "Another title"


def test_looking_and_comparing_change_nothing(document: Document) -> None:
    keep(document, "Version 1", TODAY)
    keeper, whole = VersionKeeper(document, lang="en"), document.path.read_bytes()
    assert "Need" in ask(keeper, "look_back", version="version-1")["html"]
    assert "<style>" in ask(keeper, "compare", version="version-1")["html"]
    assert document.path.read_bytes() == whole


def test_a_broken_snapshot_and_an_error_nobody_foresaw_are_told(
    document: Document, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keep(document, "Version 1", TODAY)
    keeper = VersionKeeper(document, lang="en")
    versions.file(document.path, "version-1").write_text("{")
    assert "version-1.json" in ask(keeper, "look_back", version="version-1")["problem"]
    monkeypatch.setattr(versions, "chosen", lambda *_: 1 / 0)
    assert "ZeroDivisionError" in ask(keeper, "look_back", version="version-1")["problem"]
    assert "could not be dealt with" in caplog.text


@pytest.mark.parametrize(
    "message", [{"kind": "keep", "id": "q"}, {"kind": "restore", "id": 4, "version": "v"}, {"kind": "restore"}]
)
def test_what_is_no_question_does_nothing(document: Document, message: dict[str, Any]) -> None:
    whole = document.path.read_bytes()
    sent = tell(VersionKeeper(document), message)
    assert [each["content"]["kind"] for each in sent] == ["receipts"]
    assert document.path.read_bytes() == whole


def test_reviews_are_due_by_the_day_that_is_given() -> None:
    journey = Journey(id="j", versions=(Version(id="v", name="One", next_review=TODAY),))
    assert VersionKeeper.view(journey, EN)["due"] == ""
    assert VersionKeeper.view(journey, EN, today=TODAY - dt.timedelta(1))["due"] == ""
    assert "The review of “One” was set for 22 November 2026." in VersionKeeper.view(journey, EN, today=TODAY)["due"]


def test_a_new_version_is_proposed_a_name_that_is_free() -> None:
    noted = tuple(Version(id=f"v{n}", name=f"Version {n}") for n in (1, 3))
    assert VersionKeeper.view(Journey(id="j", versions=noted), EN)["proposed"] == "Version 2"
