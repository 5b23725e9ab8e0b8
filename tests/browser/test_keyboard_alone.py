"""A real JupyterLab without a mouse: the whole worked example is entered, and no key does anything but what it says."""

from __future__ import annotations

import json
import re

from playwright.sync_api import expect
from screen import Screen, says_saved
from typist import Typist

from jejak import store
from jejak.i18n import speech
from jejak.places import EXAMPLES
from jejak.plain import to_plain
from jejak.widgets import PersonaBuilder, TouchpointTable

FORMS = ("jejak.PersonaBuilder(journey)", "jejak.TouchpointTable(journey)", "jejak.EmotionSliders(journey)")
TITLES = ("Persona", "Touchpoints", "Emotion")
PERSONA = PersonaBuilder.words(speech("en"))
TABLE = TouchpointTable.words(speech("en"))
COLUMNS = {field["name"]: field["label"] for field in TABLE["columns"]}


# The whole example ----


def test_the_worked_example_is_entered_with_the_keyboard_alone(desk, house):
    """From the moment the notebook is open: its cells are run, and every field, list, choice and rating is made."""
    example = to_plain(store.read(EXAMPLES / "ac-portabel.en.json"))
    with house.room("keyboard", example=None) as room:
        screen = Screen(desk, house, room.notebook("forms.ipynb", *FORMS)).open()
        typist = Typist(desk)
        typist.press(*["Shift+Enter"] * len(FORMS), "ControlOrMeta+Enter")
        for title in TITLES:
            says_saved(screen.form(title))

        (persona,) = example["personas"]
        enter_persona(typist, persona)
        for before, row in zip([None, *example["touchpoints"]], example["touchpoints"], strict=False):
            begin_touchpoint(typist, row["stage"], before and before["stage"])
            enter_touchpoint(typist, row)
        rate(typist, example["touchpoints"], persona["id"])

        for title in TITLES:
            says_saved(screen.form(title))
        assert told(room.on_disk()) == told(example)


def told(journey):
    """Return what was entered: without the ids that each journey gives its own records, and motives in one order."""
    (persona,) = journey["personas"]
    rows = [{**row, "ratings": row["ratings"].get(persona["id"])} for row in journey["touchpoints"]]
    return [entered({**record, "motives": sorted(record["motives"])}) for record in (persona, *rows)]


def entered(record):
    return {name: value for name, value in record.items() if name != "id" and value not in (None, "", [], False)}


def enter_persona(typist, persona):
    typist.go(re.escape(PERSONA["add"]), "button").press("Enter")
    typist.go(re.escape(PERSONA["portrait_change"]), "button", key="Shift+Tab").press("Enter")
    typist.go(re.escape(PERSONA["portrait_own"]), "textbox")
    typist.page.keyboard.insert_text(persona["portrait"])  # as the system's emoji panel does
    typist.press("Enter")
    for group in PERSONA["groups"]:
        if not group["open"]:
            typist.go(re.escape(group["title"]) + ".*", "summary").press("Enter")
        for field in group["fields"]:
            enter_field(typist, field, persona[field["name"]])


def enter_field(typist, field, value):
    if field["kind"] == "list":
        typist.list(field["label"], value)
    elif field["kind"] == "motives":
        tick_motives(typist, PERSONA, value)
    else:
        typist.write(field["label"], str(value))


def tick_motives(typist, words, keys):
    for motive in words["motives"]:
        if motive["key"] in keys:
            typist.tick(motive["label"], "button")


def begin_touchpoint(typist, stage, stage_before):
    """Make a row: below the last one, or under the heading of its stage."""
    if stage_before is None:
        typist.go(re.escape(TABLE["add"]), "button").press("Enter")
    elif stage == stage_before:
        typist.press("ControlOrMeta+Enter")
    else:
        typist.go(re.escape(f"{TABLE['add_here']}: {stage.title()}"), "button").press("Enter")


def enter_touchpoint(typist, row):
    typist.go(rf"{COLUMNS['name']}: touchpoint \d+", "textbox").press("ControlOrMeta+a")
    typist.page.keyboard.type(row["name"])
    named = {name: f"{label}: {row['name']}" for name, label in COLUMNS.items()}
    typist.choose(named["channel"], row["channel"])
    enter_texts(typist, row, named, "action", "thought")
    barrier = next((each["label"] for each in TABLE["barriers"] if each["key"] == row["barrier"]), "")
    enter_texts(typist, {"barrier": barrier}, named, "barrier")

    typist.go(re.escape(f"More about: {row['name']}"), "button").press("Enter")
    enter_texts(typist, row, named, "remedy")
    typist.go(r"what moves them\?", "summary").press("Enter")
    tick_motives(typist, TABLE, row["motives"])
    enter_texts(typist, row, named, "pain_point", "feedback", "answer", "opportunity")
    typist.choose(named["evidence"], row["evidence"])
    if row["moment_of_truth"]:
        typist.tick(named["moment_of_truth"], "checkbox")
    enter_texts(typist, row, named, "information_sought", "information_source")


def enter_texts(typist, row, named, *fields):
    for field in fields:
        if row[field]:
            typist.write(named[field], row[field])


def rate(typist, rows, persona):
    """Rate both axes with the sliders below the curve."""
    typist.tick("Also rate how stirred", "checkbox")
    for row in rows:
        rating = row["ratings"][persona]
        typist.slide(f"Feeling: {row['name']}", rating["valence"])
        if rating["arousal"] is not None:
            typist.slide(f"How stirred: {row['name']}", rating["arousal"])


# No shortcut ----

KEYS = (*"ddabxmyczvhorlf0011ii", "Shift+m", "Shift+l", "Shift+o", "Control+z", "Control+Shift+z", "Escape")
ARROWS = ("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown")
ROLES = ("combobox", "slider", "button", "checkbox", "textbox", "summary")
CELLS = """() => {
  const { content, sessionContext } = window.jupyterapp.shell.currentWidget;
  const cells = [...content.model.cells].map((cell) => [cell.id, cell.type, cell.sharedModel.getSource()]);
  const hidden = content.widgets.map((cell) => [cell.inputHidden, cell.outputHidden]);
  return JSON.stringify([cells, hidden, content.activeCellIndex, sessionContext.session.kernel.id]);
}"""


def test_no_shortcut_of_jupyterlab_fires_from_inside_a_form(desk, house):
    """Fault guarded: "d d" in a select deletes the cell, "a" and "b" insert cells, because a select is not text."""
    with house.room("shortcuts") as room:
        screen = Screen(desk, house, room.notebook("forms.ipynb", *FORMS)).open()
        screen.run_all()
        for title in TITLES:
            says_saved(screen.form(title))
        reached = [role for title in TITLES for role in ROLES if try_keys(desk, screen.form(title), role)]
        assert {"combobox", "slider", "button", "textbox", "summary"} <= set(reached)
        expect(desk.locator(".jp-Dialog")).to_have_count(0)


def try_keys(page, form, role):
    """Press every key in the first control of a kind; tell whether there is one."""
    control = form.locator("summary:visible") if role == "summary" else form.get_by_role(role).locator("visible=true")
    if not control.count():
        return False
    control.first.click() if role == "textbox" else control.first.focus()
    before = page.evaluate(CELLS)
    for key in (*KEYS, *ARROWS):
        page.keyboard.press(key)
        after = page.evaluate(CELLS)
        assert after == before, f"{key} in a {role} changed the notebook: {json.loads(before)} to {json.loads(after)}"
    return True
