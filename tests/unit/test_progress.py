"""How far a journey is, worked out from itself alone."""

import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak import folders, store
from jejak.cli import main
from jejak.i18n import LANGUAGES, speech
from jejak.model import Change, Goal, Journey, Moment, Opportunity, Persona, Rating, Scope, Touchpoint, Version
from jejak.places import EXAMPLES
from jejak.plain import from_plain
from jejak.progress import progress, wants
from jejak.render.progress import strip
from jejak.tracks import ACTIVITIES, TRACKS
from jejak.vocab import preset
from jejak.workshop import open_workshop

BLANK = Journey(id="blank", stages=preset("six"))
EN = speech("en")


def states(journey, track):
    return [step.state for step in progress(journey, track).steps]


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("journey", [BLANK, Journey(id="nothing-at-all")])
def test_nothing_has_begun_on_a_blank_journey(journey, track):
    assert set(states(journey, track)) == {"todo"}
    assert all(step.missing for step in progress(journey, track).steps)


@pytest.mark.parametrize("track", TRACKS)
@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.name)
def test_the_worked_examples_are_done_on_every_track(example, track):
    found = progress(store.read(example), track)
    assert found.done == len(found.steps)
    assert found.next is None


def test_a_goal_is_done_with_measure_target_and_scope():
    goal = Goal(id="g", text="Fewer people leave")
    begun = msgspec.structs.replace(BLANK, goals=(goal,))
    assert states(begun, "map")[0] == "begun"
    assert [each.tell(EN) for each in progress(begun, "map").steps[0].missing] == [
        "Give a goal its measure and its target.",
        "Say which event the journey begins with.",
        "Say which event it ends with.",
    ]
    whole = msgspec.structs.replace(
        begun,
        goals=(msgspec.structs.replace(goal, measure="carts left", target="4 in 100"),),
        scope=Scope(start="The room gets hot", end="The room is cool"),
    )
    assert states(whole, "map") == ["done"] + ["todo"] * 6
    one = msgspec.structs.replace(whole, scope=Scope(kind="experience", start="a", end="b"))
    assert states(one, "experience")[:2] == ["done", "begun"]


def test_one_whole_persona_is_enough():
    thin = Persona(id="a", name="Ana")
    whole = Persona(id="b", name="Rani", age=27, occupation="clerk", frustrations=("noise",), expectations=("sleep",))
    assert states(msgspec.structs.replace(BLANK, personas=(thin,)), "map")[1] == "begun"
    assert states(msgspec.structs.replace(BLANK, personas=(thin, whole)), "map")[1] == "done"


def test_the_first_touchpoint_without_an_action_or_a_rating_is_named():
    named = [Touchpoint(id=name, stage="awareness", name=name) for name in "abcd"]
    rated = msgspec.structs.replace(
        named[0], action="looks", motives=("need",), thought="!", ratings={"r": Rating(valence=1)}
    )
    journey = msgspec.structs.replace(BLANK, touchpoints=(rated, *named[1:]))
    (missing,) = [want.missing.tell(EN) for want in wants(journey, "touchpoints") if not want.is_met]
    assert missing == "Say what the customer does at b."
    assert [want.missing.tell(EN) for want in wants(journey, "emotions") if not want.is_met] == [
        "Rate how a persona feels at b."
    ]


def test_chosen_stages_are_done_and_a_touchpoint_outside_of_them_is_named():
    three = msgspec.structs.replace(BLANK, stages=preset("three"))
    assert states(three, "process")[3] == "done"
    astray = msgspec.structs.replace(three, touchpoints=(Touchpoint(id="t", stage="retention", name="Thanks"),))
    assert [each.tell(EN) for each in progress(astray, "process").steps[3].missing] == [
        "Give every touchpoint a stage, such as Thanks."
    ]


@given(plain_journeys)
def test_every_journey_has_its_progress_in_both_languages(plain):
    journey = from_plain(plain, Journey)
    for track in TRACKS:
        assert progress(journey, track).tell(speech("id")) != progress(journey, track).tell(EN)


def test_every_activity_has_wants():
    assert all(wants(BLANK, activity.key) for activity in ACTIVITIES)


# Switching ----


def half_done(track):
    """Return a journey on which the first half of a track is done and no more, as far as its activities allow."""
    whole = store.read(EXAMPLES / "ac-portabel.en.json")
    steps = TRACKS[track].steps
    wanted = {activity for step in steps[: len(steps) // 2] for activity in step.activities}
    parts = {
        "goal": ("goals", "scope"), "audience": ("audience",), "persona": ("personas",), "stages": ("stages",),
        "touchpoints": ("touchpoints",), "pains": ("touchpoints",), "emotions": ("touchpoints",),
        "map_type": ("map_type", "touchpoints"), "moments": ("moments",), "resources": ("resources",),
        "walk": ("walkthroughs",), "plan": ("opportunities", "changes"), "update": ("versions",),
    }  # fmt: skip
    names = {name for activity in wanted for name in parts[activity]}
    return msgspec.structs.replace(BLANK, language="en", **{name: getattr(whole, name) for name in names})


@pytest.mark.parametrize("before", TRACKS)
@pytest.mark.parametrize("after", TRACKS)
def test_a_track_half_done_and_switched_loses_nothing(before, after, tmp_path):
    folder = tmp_path / "team"
    journey = half_done(before)
    folders.make(folder, lang="en", track=before, first=journey)
    half = len(TRACKS[before].steps) // 2
    assert set(states(journey, before)[:half]) == {"done"}
    (folder / "notes.txt").write_text("mine")
    kept = {path: path.read_bytes() for path in folder.iterdir()}
    workshop = open_workshop(folder / "journey.json")
    shown = workshop.track(after)
    assert all(path.read_bytes() == data for path, data in kept.items())
    assert store.read(folder / "journey.json") == journey
    assert shown.text == progress(journey, after).tell(EN)
    assert workshop.track(before).text == progress(journey, before).tell(EN)


@pytest.mark.parametrize("after", [key for key in TRACKS if key != "map"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_track_comes_beside_the_first_and_its_links_lead_to_its_own(after, lang, tmp_path):
    folders.make(tmp_path / "w", lang=lang)
    made = folders.follow(tmp_path / "w", after)
    assert made
    assert all(path.name.startswith(after) for path in made)
    assert folders.tracks(tmp_path / "w") == ("map", after)
    assert folders.main_track(tmp_path / "w") == "map"
    assert set(folders.steps(tmp_path / "w", after)) == set(range(1, len(TRACKS[after].steps) + 1))
    own = {path.name for path in made}
    for path in made:
        links = set(re.findall(r"\(([\w-]+\.ipynb)\)", path.read_text(encoding="utf-8")))
        assert links <= own
    assert folders.follow(tmp_path / "w", after) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_two_languages_in_one_folder_the_journeys_or_the_callers_is_meant(lang, tmp_path):
    """Fault guarded: a journey turned English kept the links to its Indonesian notebooks."""
    other = next(each for each in LANGUAGES if each != lang)
    folders.make(tmp_path / "w", lang=lang)
    first = folders.steps(tmp_path / "w", "map")
    assert folders.steps(tmp_path / "w", "map", other) == first
    folders.follow(tmp_path / "w", "map", other)
    assert folders.steps(tmp_path / "w", "map") == first
    twins = folders.steps(tmp_path / "w", "map", other)
    assert twins.keys() == first.keys()
    assert not set(twins.values()) & set(first.values())
    workshop = open_workshop(tmp_path / "w" / "journey.json", lang=other)
    assert twins[2].name in workshop.progress("map").html
    assert first[2].name not in workshop.progress("map").html


def test_nothing_is_overwritten_by_a_track(tmp_path):
    folders.make(tmp_path / "w", lang="en")
    first = folders.follow(tmp_path / "w", "process")[0]
    first.write_text("mine")
    folders.follow(tmp_path / "w", "process")
    assert first.read_text() == "mine"


@pytest.fixture
def blank_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("JEJAK_LANG", "en")
    monkeypatch.chdir(tmp_path)
    main(["new", "w", "--lang", "en"])
    return Path("w")


def test_new_on_a_workshop_adds_a_track_and_without_one_refuses(blank_folder, capsys):
    capsys.readouterr()
    journey = (blank_folder / "journey.json").read_bytes()
    assert main(["new", "w", "--track", "process"]) == 0
    assert "process-01" in capsys.readouterr().out
    assert main(["new", "w", "--track", "process"]) == 0
    assert capsys.readouterr().out == "w has the notebooks of this track already.\n"
    assert main(["new", "w"]) == 1
    assert main(["new", "w", "--track", "map", "--from", "ac-portabel"]) == 1
    assert (blank_folder / "journey.json").read_bytes() == journey


def test_info_tells_a_line_per_step_of_the_folders_tracks(blank_folder, capsys):
    folders.follow(blank_folder, "practice")
    capsys.readouterr()
    main(["info", "w"])
    lines = capsys.readouterr().out.splitlines()
    assert "Make a map in seven steps: 0 of 7 steps done" in lines
    assert "4. Walk the map and adjust it: not begun." in lines
    main(["info", "w", "--json"])
    told = json.loads(capsys.readouterr().out)["progress"]
    assert {track: len(steps) for track, steps in told.items()} == {"map": 7, "practice": 4}
    main(["info", "w", "--json", "--track", "glints"])
    told = json.loads(capsys.readouterr().out)["progress"]
    assert told["glints"][0] == {
        "step": 1,
        "title": "Set the goal",
        "state": "todo",
        "missing": [
            "Write down a goal.",
            "Give a goal its measure and its target.",
            "Say which event the journey begins with.",
            "Say which event it ends with.",
        ],
    }


# The strip ----


def test_the_strip_says_where_one_is_in_words_and_links_only_to_what_is_there():
    html = str(strip(BLANK, "map", EN, step=3, notebooks={2: "02-persona.ipynb", 3: "03 mine.ipynb"}))
    assert html.count("<a ") == 2
    assert html.count('aria-current="step"') == 1
    assert '<a href="03%20mine.ipynb" aria-current="step">' in html
    assert html.count("<small>not begun</small>") == 7
    assert "things are still missing here" in html
    assert "Add the first touchpoint." in html
    assert "Write down a goal." not in html


def test_the_strip_without_a_step_tells_what_was_begun_and_what_comes_next():
    journey = msgspec.structs.replace(BLANK, moments=(Moment(id="m", said="No."),))
    html = str(strip(journey, "process", EN))
    assert "Say where it was heard or read." in html
    assert "Answer: Who is the audience?" in html
    assert "Give the map as it is now a version name." not in html


def test_names_on_the_map_are_texts_on_the_strip():
    hostile = '<img src=x onerror="1">{0}{name}'
    journey = msgspec.structs.replace(
        BLANK, touchpoints=(Touchpoint(id="t", name=hostile), Touchpoint(id="u", action="a", motives=("need",)))
    )
    html = str(strip(journey, "map", EN, step=3))
    assert "<img" not in html
    assert "&lt;img" in html
    assert "{0}{name}" in html


def test_a_name_that_is_no_track_is_told(tmp_path):
    folders.make(tmp_path / "w", lang="en")
    workshop = open_workshop(tmp_path / "w" / "journey.json")
    for ask in (workshop.progress, workshop.track):
        with pytest.raises(Exception, match=r"There is no sideways here\. There are: experience, glints, map"):
            ask("sideways")


def test_what_was_planned_and_versions_count():
    journey = msgspec.structs.replace(
        BLANK,
        opportunities=(Opportunity(id="o", text="Answer", impact=4, effort=2),),
        changes=(Change(id="c", what="Answer", owner="Dewi"),),
        versions=(Version(id="v", name="1"),),
    )
    assert [each.tell(EN) for each in progress(journey, "map").steps[6].missing] == [
        "Give a change its owner and its date.",
        "Say on which day it is to be looked at again.",
    ]
