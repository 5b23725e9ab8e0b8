"""The five tracks, and how their lists of steps relate."""

import re
from pathlib import Path

import pytest

import build_crosswalk
from jejak.i18n import LANGUAGES, speech
from jejak.render import crosswalk as page
from jejak.tracks import ACTIVITIES, TRACKS, crosswalk, place

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


TIME = re.compile(r"\*\*(?:Time|Waktu):\*\* (?:about|sekitar) (\S+) (?:minutes|menit)")


@pytest.mark.parametrize("key", ["map", "process"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_notebooks_take_their_minutes_from_the_track(key, lang):
    """Fault guarded: an agenda that plans other times than the step's own notebook names."""
    steps = {number: step.minutes for number, step in enumerate(TRACKS[key].steps, 1)}
    for number, minutes in steps.items():
        assert set(TIME.findall((ROOT / f"workshops/src/{key}/0{number}.py").read_text("utf-8"))) == {"{minutes}"}
        (notebook,) = (ROOT / "workshops" / lang / key).glob(f"0{number}-*.ipynb")
        assert TIME.findall(notebook.read_text("utf-8")) == [str(minutes)]
    first = ROOT / f"workshops/src/{key}" / ("00.py" if key == "map" else "01.py")
    told = re.findall(r"^# \| \[?(\d) · .*\| (\S+) \|$", first.read_text("utf-8"), re.MULTILINE)
    assert told == 2 * [(f"{number}", f"{{minutes:{number}}}") for number in steps]


def test_what_the_short_list_leaves_out_is_where_its_remark_says():
    """Fault guarded: the remark named step 5 for both, while the plan stands beside step 6."""
    walk, plan = (place(activity, TRACKS["glints"]) for activity in ("walk", "plan"))
    assert (walk.step, plan.step) == (5, 6)
    assert "step 5" in TRACKS["glints"].remark
    assert "beside step 6" in TRACKS["glints"].remark


def test_the_pages_in_docs_say_what_the_tracks_say(tmp_path):
    assert build_crosswalk.main(["--check"]) == 0
    (tmp_path / "docs").mkdir()
    assert build_crosswalk.main(["--check"], tmp_path) == 1
