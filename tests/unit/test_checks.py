import datetime as dt

import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak import store, widgets
from jejak.checks import DATED, RULES, findings, of_activity
from jejak.i18n import LANGUAGES, speech
from jejak.model import (
    Audience,
    Change,
    Goal,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Rating,
    Resource,
    Scope,
    Stage,
    Touchpoint,
    Version,
    Walkthrough,
)
from jejak.places import EXAMPLES
from jejak.plain import from_plain
from jejak.progress import wants
from jejak.tracks import ACTIVITIES, TRACKS
from jejak.vocab import preset
from jejak.widgets import emotions, map_type, personas, touchpoints
from jejak.widgets.forms.base import RecordForm

TODAY = dt.date(2026, 11, 22)


SOURCES = ("guide", "track `process`", "Smaply", "NN/g", "TheyDo", "Bitner", "Kalbach", "as in every action list")


def rules(journey):
    return {(finding.rule, finding.where) for finding in findings(journey, TODAY)}


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
    ("goal-without-target", "g"): journey(goals=(Goal(id="g", kind="retention", measure="visits"),)),
    ("scenario-open", ""): journey(scope=Scope(kind="experience")),
    ("audience-missing", ""): journey(),
    ("audience-open", ""): journey(audience=Audience(who="Renters")),
    ("map-type-missing", ""): journey(goals=(Goal(id="g", kind="new_service"),)),
    ("map-type-misfit", ""): journey(map_type="day_in_the_life", goals=(Goal(id="g", kind="new_service"),)),
    ("vision-missing", ""): journey(map_type="future_state"),
    ("lanes-empty", ""): journey(map_type="service_blueprint", touchpoints=THREE),
    ("stageless", "a"): journey(stages=(Stage(id="advocacy"),), touchpoints=THREE),
    ("pains-missing", ""): journey(touchpoints=THREE),
    ("barrier-unlifted", "a"): journey(touchpoints=(touchpoint("a", barrier="price"),)),
    ("moments-missing", ""): journey(moments=(Moment(id="m", source="a call"),)),
    ("moment-unsourced", "m"): journey(moments=(Moment(id="m", said="Too loud"),)),
    ("resources-missing", ""): journey(resources=(Resource(id="r"),)),
    ("pain-unserved", "a"): journey(
        touchpoints=(touchpoint("a", pain_point="slow"),), resources=(Resource(id="r", name="Van"),)
    ),
    ("resource-untied", "r"): journey(resources=(Resource(id="r", name="Van"),)),
    ("lack-open", "r"): journey(resources=(Resource(id="r", name="Van", holding="needed"),)),
    ("walk-missing", ""): journey(walkthroughs=(Walkthrough(id="w", who="Sari"),)),
    ("walked-alone", ""): journey(walkthroughs=(Walkthrough(id="w", weakness="dark"),)),
    ("plan-missing", ""): journey(),
    ("change-missing", ""): journey(opportunities=(Opportunity(id="o", text="Light"),)),
    ("opportunity-unweighed", "o"): journey(opportunities=(Opportunity(id="o", text="Light", impact=3),)),
    ("change-unowned", "c"): journey(changes=(Change(id="c", what="Light", owner="Sari"),)),
    ("change-overdue", "c"): journey(changes=(Change(id="c", due=dt.date(2026, 11, 21)),)),
    ("version-missing", ""): journey(changes=(Change(id="c"),)),
    ("review-missing", ""): journey(versions=(Version(id="v", name="One"),)),
    ("review-due", "v"): journey(versions=(Version(id="v", name="One", next_review=TODAY),)),
}
BLANK = journey(stages=preset("six"))


@pytest.mark.parametrize("expected", CASES)
def test_each_rule_finds_its_mistake(expected):
    assert expected in rules(CASES[expected])


def test_every_rule_has_a_case():
    assert len({rule for rule, _ in CASES}) == len(RULES) + len(DATED)


def test_every_rule_says_where_it_comes_from():
    told = [rule.__doc__ or "" for rule in (*RULES, *DATED)]
    assert [text for text in told if not any(word in text for word in SOURCES)] == []


def test_every_button_of_a_widget_belongs_to_a_rule():
    known = {rule for rule, _ in CASES}
    forms = [each for name in widgets.__all__ if issubclass(each := getattr(widgets, name), RecordForm)]
    deeds = {deed.rule for form in forms for deed in form.deeds}
    assert deeds | {*personas.DEEDS, *touchpoints.DEEDS, *emotions.DEEDS, *map_type.DEEDS} <= known


# Advice and progress say the same ----


@pytest.mark.parametrize("activity", [activity.key for activity in ACTIVITIES])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_that_has_not_begun_is_praised(activity, lang):
    """Fault guarded: the walk, the plan, resources and more of a blank map were told that nothing is missing."""
    assert not any(want.is_met for want in wants(BLANK, activity))
    found = of_activity(BLANK, activity)
    assert "missing" in {each.severity for each in found}
    assert all(each.tell(speech(lang)) for each in found)


@given(plain_journeys)
def test_what_has_no_advice_is_done(plain):
    """Fault guarded: progress waited for something and advice had not a word about it."""
    found = from_plain(plain, Journey)
    for activity in ACTIVITIES:
        missing = [want for want in wants(found, activity.key) if not want.is_met]
        if missing:
            assert "missing" in {each.severity for each in of_activity(found, activity.key)}, activity.key


def test_what_no_rule_says_is_said_by_what_progress_waits_for():
    (found,) = of_activity(journey(touchpoints=(touchpoint("a", action="walks"),)), "touchpoints")
    assert found.rule == "unfinished"
    assert str(found.what) == "“Touchpoints, actions and motives” has begun, and something is still missing."
    assert str(found.try_) == "Add touchpoints until there are at least three."


def test_advice_comes_in_the_order_of_the_workshop():
    steps = list(dict.fromkeys(each.step for each in findings(BLANK)))
    assert steps == [activity.key for activity in ACTIVITIES if activity.key in steps]


def test_without_a_day_nothing_is_overdue_and_what_is_done_or_dropped_never_is():
    late = Change(id="c", what="Light", owner="Sari", measure="lux", due=dt.date(2020, 1, 1))
    assert "change-overdue" not in {each.rule for each in findings(journey(changes=(late,)))}
    for status, is_late in {"planned": True, "ongoing": True, "done": False, "dropped": False}.items():
        changed = journey(changes=(msgspec.structs.replace(late, status=status),))
        assert (("change-overdue", "c") in rules(changed)) == is_late


@pytest.mark.parametrize("goal", ["satisfaction", "", "our own words"])
def test_the_usual_type_fits_the_usual_goals_and_those_of_the_teams_own(goal):
    fits = journey(goals=(Goal(id="g", kind=goal, text="t"),), touchpoints=THREE)
    assert ("map-type-misfit", "") not in rules(fits)
    experience = msgspec.structs.replace(CASES["map-type-misfit", ""], scope=Scope(kind="experience", scenario="shop"))
    assert ("map-type-misfit", "") not in rules(experience)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_change_says_what_it_still_needs(lang):
    (found,) = [each for each in findings(CASES["change-unowned", "c"]) if each.rule == "change-unowned"]
    wanted = {
        "en": "The change “Light” still needs: a measure, a day.",
        "id": "Perubahan “Light” masih perlu: ukuran, tanggal.",
    }
    assert found.what.tell(speech(lang)) == wanted[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["ac-portabel", "mekanik-mobil"])
def test_the_worked_examples_leave_open_only_what_is_open(name, lang):
    """They are done on every track; what is advised was read and is true: some barriers nobody lifts, some pains."""
    example = store.read(EXAMPLES / f"{name}.{lang}.json")
    assert {each.rule for each in findings(example, TODAY)} <= {"stage-empty", "barrier-unlifted", "pain-unserved"}


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
