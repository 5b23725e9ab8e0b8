"""The hand-outs: complete, in both languages, self-contained, and in the words of the forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from jejak import handouts, vocab
from jejak.agenda import plan
from jejak.cli import main
from jejak.formats import pdf
from jejak.handouts import HANDOUTS, sheets
from jejak.i18n import speech
from jejak.tracks import PROCESS
from jejak.widgets.personas import GROUPS
from reading import dangers, read

EN = speech("en")
NAMES = [handout.name for handout in HANDOUTS]


def text(name: str, lang: str = "en") -> str:
    handout = next(each for each in HANDOUTS if each.name == name)
    return " ".join(read(handouts.page(handout, speech(lang))).text.split())


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("handout", HANDOUTS, ids=NAMES)
def test_a_hand_out_runs_nothing_and_loads_nothing(handout, lang):
    made = handouts.page(handout, speech(lang))
    assert f'<html lang="{lang}">' in made
    assert "default-src 'none'" in made
    assert dangers(made) == []


def test_the_persona_asks_for_every_field_of_the_form():
    found = text("persona")
    missing = [label for _, _, fields in GROUPS for _, _, label, _ in fields if label not in found]
    assert missing == []
    assert [each.label for each in vocab.MOTIVES if each.label not in found] == []


def test_the_touchpoint_table_has_the_stages_of_each_preset():
    six, three = sheets.touchpoints(EN)
    assert [len(sheet.stages) * sheet.each for sheet in (six, three)] == [6, 6]
    labels = {each.key: each.label for each in vocab.STAGES}
    assert [part.title for part in six.stages] == [labels[key] for key in vocab.STAGE_PRESETS["six"]]
    prompts = {each.key: each.prompts for each in vocab.STAGES}
    assert [part.asks for part in three.stages] == [prompts[key] for key in vocab.STAGE_PRESETS["three"]]


def test_the_touchpoint_table_asks_the_three_questions_and_for_evidence():
    lanes = {lane.name for lane in sheets.touchpoints(EN)[0].lanes}
    assert {"action", "thought", "feeling", "motives", "barrier", "pain_point", "evidence"} <= lanes


def test_the_emotion_grid_has_both_axes_in_number_and_word():
    (sheet,) = sheets.emotions(EN)
    assert [(each.sign, each.word) for each in sheet.feelings] == [
        (EN.signed(each.valence), each.label) for each in vocab.EMOTIONS[::-1]
    ]
    assert [each.word for each in sheet.arousals] == [each.label for each in vocab.AROUSALS[::-1]]


def test_the_wall_shows_the_plans_that_the_agenda_runs_by():
    found = {sheet.title: sheet for sheet in sheets.agenda(EN)}
    assert len(found) == 6
    day = found["Work through the process in seven steps: 4 hours"]
    planned = plan("process", "4h")
    assert [line.minutes for line in day.lines] == [f"{slot.minutes} min" for slot in planned.slots]
    assert [line.title for line in day.lines if line.number] == [step.title for step in PROCESS.steps]
    assert day.total == f"Altogether {planned.minutes} minutes, breaks included."


def test_the_words_are_the_readers(tmp_path, capsys):
    assert main(["handouts", "-o", str(tmp_path / "new" / "sheets"), "--lang", "id"]) == 0
    printed = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [path.name for path in printed] == [f"{name}.html" for name in NAMES]
    assert "Harapan" in (tmp_path / "new" / "sheets" / "persona.html").read_text(encoding="utf-8")


def test_larger_paper_shows_the_same_sheet_larger(tmp_path):
    main(["handouts", "-o", str(tmp_path), "--paper", "a3"])
    assert "size: A3 landscape" in (tmp_path / "walk.html").read_text(encoding="utf-8")


def test_as_pdf_each_goes_through_the_browser(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "printed", lambda page: b"%PDF of " + page[:15])
    assert main(["handouts", "-o", str(tmp_path), "--to", "pdf"]) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        f"{name}.pdf": b"%PDF of <!doctype html>" for name in NAMES
    }


def test_a_folder_that_cannot_be_is_said_in_one_sentence(tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    assert main(["handouts", "-o", str(tmp_path / "taken")]) == 1
    told = capsys.readouterr().err
    assert "taken" in told
    assert "Traceback" not in told
