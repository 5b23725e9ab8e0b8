import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak.checks import RULES, findings
from jejak.i18n import speech
from jejak.model import (
    Change,
    Goal,
    Journey,
    Opportunity,
    Persona,
    Rating,
    Scope,
    Stage,
    Touchpoint,
    Walkthrough,
)
from jejak.plain import from_plain
from jejak.tracks import ACTIVITIES, TRACKS


def rules(journey):
    return {(finding.rule, finding.where) for finding in findings(journey)}


def journey(**parts):
    return Journey(id="j", **parts)


def touchpoint(name, valence=None, **parts):
    ratings = {} if valence is None else {"p": Rating(valence=valence)}
    return Touchpoint(id=name, name=name, stage="awareness", ratings=ratings, **parts)


ANA = Persona(id="p", name="Ana")
THREE = tuple(touchpoint(name, channel="website") for name in "abc")
CASES = {
    ("goal-missing", ""): journey(),
    ("goal-without-measure", "g"): journey(goals=(Goal(id="g", text="sell more"),)),
    ("span-open", ""): journey(scope=Scope(start="need")),
    ("persona-missing", ""): journey(),
    ("personas-many", ""): journey(personas=tuple(Persona(id=f"p{i}") for i in range(3))),
    ("persona-thin", "p"): journey(personas=(ANA,)),
    ("touchpoint-missing", ""): journey(),
    ("stage-empty", "advocacy"): journey(stages=(Stage(id="awareness"), Stage(id="advocacy")), touchpoints=THREE),
    ("begins-at-home", "a"): journey(stages=(Stage(id="awareness"),), touchpoints=THREE),
    ("action-missing", "a"): journey(touchpoints=THREE),
    ("pain-unanswered", "a"): journey(touchpoints=(touchpoint("a", pain_point="slow"),)),
    ("all-assumed", ""): journey(touchpoints=THREE),
    ("not-rated", "p"): journey(personas=(ANA,), touchpoints=THREE),
    ("flat-curve", "p"): journey(personas=(ANA,), touchpoints=tuple(touchpoint(name, 1) for name in "abcd")),
    ("low-unexplained", "a"): journey(personas=(ANA,), touchpoints=(touchpoint("a", -1),)),
    ("walked-alone", ""): journey(walkthroughs=(Walkthrough(id="w"),)),
    ("opportunity-unweighed", "o"): journey(opportunities=(Opportunity(id="o", impact=3),)),
    ("change-unowned", "c"): journey(changes=(Change(id="c", owner="Sari"),)),
    ("review-missing", ""): journey(changes=(Change(id="c"),)),
}


@pytest.mark.parametrize("expected", CASES)
def test_each_rule_finds_its_mistake(expected):
    assert expected in rules(CASES[expected])


def test_every_rule_has_a_case():
    assert len({rule for rule, _ in CASES}) == len(RULES)


def test_a_pain_answered_anywhere_is_answered():
    answered = (Opportunity(id="o", touchpoints=("a",)),)
    assert ("pain-unanswered", "a") not in rules(
        msgspec.structs.replace(CASES["pain-unanswered", "a"], opportunities=answered)
    )


@given(plain_journeys)
def test_checks_never_fail_and_speak_both_languages(plain):
    for finding in findings(from_plain(plain, Journey)):
        assert finding.tell(speech("id")) != finding.tell(speech("en"))


def test_every_step_is_an_activity_and_every_activity_of_a_track_exists():
    known = {activity.key for activity in ACTIVITIES}
    assert {finding.step for case in CASES.values() for finding in findings(case)} <= known
    assert {activity for track in TRACKS.values() for step in track.steps for activity in step.activities} <= known


def test_names_with_braces_are_only_words():
    hostile = journey(goals=(Goal(id="g", text="{0} {goal} {{7*7}} <b>"),))
    assert "{0} {goal} {{7*7}} <b>" in " ".join(finding.tell(speech("id")) for finding in findings(hostile))
