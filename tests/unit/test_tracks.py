"""The five tracks, and how their lists of steps relate."""

import re
from pathlib import Path

import pytest

import build_crosswalk
from jejak.i18n import LANGUAGES, speech
from jejak.render import crosswalk as page
from jejak.tracks import ACTIVITIES, TRACKS, crosswalk

ROOT = Path(__file__).resolve().parents[2]
GUIDES = {
    "goal": {"practice": 1, "glints": 1, "map": 1, "experience": 2},
    "audience": {"practice": 2, "process": 1},
    "persona": {"practice": 2, "glints": 2, "map": 2, "process": 2},
    "map_type": {"glints": 4, "map": 4, "experience": 1},
    "stages": {"process": 4},
    "touchpoints": {"practice": 3, "glints": 3, "map": 3, "experience": 3, "process": 5},
    "emotions": {"map": 3, "experience": 4, "process": 6},
    "pains": {"practice": 3, "glints": 3, "map": 3, "process": 3},
    "moments": {"process": 6},
    "resources": {"glints": 6, "map": 5},
    "walk": {"practice": 4, "glints": 5, "map": 6},
    "plan": {"map": 7, "experience": 5, "process": 5},
    "update": {"practice": 4, "map": 7, "process": 7},
}
"""What each guide lists, and in which of its steps."""


def test_the_tracks_have_as_many_steps_as_their_guides_give():
    assert {key: len(track.steps) for key, track in TRACKS.items()} == {
        "map": 7, "process": 7, "experience": 5, "practice": 4, "glints": 6,
    }  # fmt: skip


def test_the_crosswalk_is_what_the_guides_list():
    listed = {
        activity: {track: place.step for track, place in places.items() if place and place.is_listed}
        for activity, places in crosswalk().items()
    }
    assert listed == GUIDES


def test_no_activity_has_two_places_on_a_track():
    for track in TRACKS.values():
        places = [activity for step in track.steps for activity in (*step.activities, *step.beside)]
        assert len(places) == len(set(places))
        assert set(places) <= {activity.key for activity in ACTIVITIES}


def test_the_two_tracks_of_seven_reach_every_activity():
    for key in ("map", "process"):
        assert all(places[key] for places in crosswalk().values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_crosswalk_shows_every_track_with_its_remark(lang):
    say = speech(lang)
    html = str(page.fragment(say))
    for track in TRACKS.values():
        assert f"<code>{track.key}</code>" in html
        assert all(str(say(text)).split("'")[0] in html for text in (track.about, track.suits, track.remark))
    assert html.count("<tr>") == len(ACTIVITIES) + 1


@pytest.mark.parametrize("key", ["map", "process"])
def test_the_minutes_are_those_that_the_notebooks_announce(key):
    """Fault guarded: an agenda that plans other times than the step's own notebook names."""
    told = {}
    for path in sorted((ROOT / "workshops" / "src" / key).glob("0[1-7].py")):
        text = path.read_text(encoding="utf-8")
        minutes = (
            re.search(r"\*\*Time:\*\* about (\d+) minutes", text),
            re.search(r"\*\*Waktu:\*\* sekitar (\d+)", text),
        )
        told[int(path.stem)] = {found and int(found[1]) for found in minutes}
    assert told == {number: {step.minutes} for number, step in enumerate(TRACKS[key].steps, 1)}


def test_the_pages_in_docs_say_what_the_tracks_say(tmp_path):
    assert build_crosswalk.main(["--check"]) == 0
    (tmp_path / "docs").mkdir()
    assert build_crosswalk.main(["--check"], tmp_path) == 1
