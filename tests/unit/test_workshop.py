import datetime as dt
import gc

import pytest

import jejak
from jejak import store
from jejak.faults import Fault
from jejak.model import Journey
from jejak.workshop import Workshop


@pytest.fixture
def workshop(journey_file):
    return jejak.open(journey_file)


def test_the_same_file_is_the_same_object_in_any_language(journey_file):
    one = jejak.open(journey_file)
    assert one.lang == "en"
    assert jejak.open(str(journey_file), lang="id") is one
    assert one.lang == "id"
    assert jejak.open(journey_file).lang == "en"


def test_opening_again_sees_what_changed_meanwhile(journey_file):
    one = jejak.open(journey_file)
    journey_file.write_bytes(journey_file.read_bytes().replace(b"A small", b"Another"))
    assert jejak.open(journey_file).journey.title == "Another journey"
    assert one.journey.title == "Another journey"


def test_a_journey_nobody_holds_is_forgotten(journey_file):
    jejak.open(journey_file)
    gc.collect()
    assert journey_file.resolve() not in jejak.workshop._opened


def test_set_and_put_write_to_disk_and_may_run_twice(workshop):
    for _ in range(2):
        workshop.set("scope/start", "A hot room")
        workshop.put("goals", id="goal-1", text="Fewer people leave")
        workshop.put("goals", id="goal-1", measure="people who leave", target="10")
    found = store.read(workshop.path)
    assert found.scope.start == "A hot room"
    assert [(goal.text, goal.measure, goal.target) for goal in found.goals] == [
        ("Fewer people leave", "people who leave", "10")
    ]


def test_a_change_that_does_not_fit_is_one_sentence(workshop):
    with pytest.raises(Fault, match="map_type cannot hold this: 'treasure' is not one of the choices"):
        workshop.set("map_type", "treasure")


@pytest.mark.parametrize(
    ("shown", "word"),
    [(lambda w: w.show("board"), "Search"), (lambda w: w.chart("emotion"), "data:image/svg"), (lambda w: w.choices("motives"), "FOMO"),
     (lambda w: w.findings(), "The map has no goal yet.")],
)  # fmt: skip
def test_everything_a_notebook_shows_has_html_and_plain_words(workshop, shown, word):
    found = shown(workshop)
    assert word in found._repr_html_()
    assert repr(found)


def test_findings_of_one_step_are_its_own(workshop):
    assert "no goal" in repr(workshop.findings("goal"))
    assert "no goal" not in repr(workshop.findings("emotions"))


def test_export_says_where_the_page_is(workshop):
    shown = workshop.export()
    assert repr(shown) == f"Ready: {workshop.path.with_name('summary.html')}"
    assert workshop.path.with_name("summary.html").exists()


def test_a_workshop_introduces_itself(workshop):
    assert repr(workshop).startswith("A small journey: 5 touchpoints (")


def test_an_unknown_language_is_refused(journey_file):
    with pytest.raises(ValueError, match="not 'fr'"):
        jejak.open(journey_file, lang="fr")


def test_an_unknown_name_of_the_package_is_an_ordinary_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = jejak.nonsense
    assert {"open", "PersonaBuilder", "TouchpointTable", "EmotionSliders", "exercise"} <= set(dir(jejak))


@pytest.mark.parametrize(
    "slip",
    [lambda w: w.show("boards"), lambda w: w.chart("x"), lambda w: w.choices("goal"), lambda w: w.findings("personas"),
     lambda w: w.put("goal", id="g"), lambda w: w.put("goals", id="g", mesure="x"), lambda w: w.put("title", id="g")],
)  # fmt: skip
def test_a_slip_of_the_pen_is_told_what_there_is(workshop, slip):
    """Fault guarded: a misspelt name gave a KeyError, or "nothing is missing", or was stored without a word."""
    before = store.read(workshop.path)
    with pytest.raises(Fault, match=r"There is no .* here\. There are: "):
        slip(workshop)
    assert store.read(workshop.path) == before


def test_put_takes_dates_and_lists_as_python_has_them(workshop):
    workshop.put("changes", id="c", what="Say the price", due=dt.date(2026, 12, 1))
    workshop.put("personas", id="ana", frustrations=("noise",))
    found = store.read(workshop.path)
    assert found.changes[0].due == dt.date(2026, 12, 1)
    assert found.personas[0].frustrations == ("noise",)


def test_two_kernels_put_the_same_record_and_neither_is_lost(journey_file):
    """Fault guarded: put decided between adding and changing on what it remembered, and the second add did nothing."""
    one, other = jejak.open(journey_file), Workshop(journey_file)
    one.put("goals", id="goal-1", text="ours")
    other.put("goals", id="goal-1", measure="theirs")
    (goal,) = store.read(journey_file).goals
    assert (goal.text, goal.measure) == ("ours", "theirs")


def test_a_chart_of_nothing_says_so(tmp_path):
    store.create(tmp_path / "journey.json", Journey(id="j", language="en"))
    assert "Nothing here yet." in jejak.open(tmp_path / "journey.json").chart("emotion").html


def test_a_table_has_a_row_for_each_record_and_a_column_for_each_rating(workshop):
    table = workshop.table()
    assert list(table["name"]) == ["Need", "Search", "Visit", "Pay", "Later"]
    assert table["ratings.ana.valence"].mean() == pytest.approx(-0.5)
    assert list(workshop.table("personas")["name"]) == ["Ana"]


def test_what_was_saved_is_said_and_removing_too(workshop):
    assert repr(workshop.put("goals", id="g", text="x")) == "Saved: goals/g"
    assert repr(workshop.set("title", "T")) == "Saved: title"
    assert repr(workshop.remove("goals", "g")) == "Saved: goals/g"
    assert store.read(workshop.path).goals == ()
    with pytest.raises(Fault, match="There is no g here"):
        workshop.remove("goals", "g")


def test_an_empty_map_is_not_praised(tmp_path):
    """Fault guarded: a map without touchpoints was told that nothing is missing in its stages and emotions."""
    store.create(tmp_path / "journey.json", Journey(id="j", language="en"))
    for step in ("stages", "emotions", "pains"):
        assert "There is no touchpoint yet." in repr(jejak.open(tmp_path / "journey.json").findings(step))
