import datetime as dt
import pickle

import pytest

import build_catalogue
from jejak.faults import Fault
from jejak.i18n import N_, Sentence, preferred, speech


def test_numbers_signs_and_dates_follow_the_language():
    indonesian, english = speech("id"), speech("en")
    assert (indonesian.number(10000), english.number(10000)) == ("10.000", "10,000")
    assert (indonesian.number(2.5), english.number(2.5)) == ("2,5", "2.5")
    assert (indonesian.signed(2), indonesian.signed(0), indonesian.signed(-1.5)) == ("+2", "0", "−1,5")
    day = dt.date(2026, 8, 17)
    assert (indonesian.date(day), english.date(day)) == ("17 Agustus 2026", "17 August 2026")


def test_counted_words():
    assert speech("id").plural("{n} touchpoint", "{n} touchpoints", 1000) == "1.000 titik kontak"
    assert speech("en").plural("{n} touchpoint", "{n} touchpoints", 1) == "1 touchpoint"


def test_the_empty_message_is_not_the_catalogues_header():
    """Fault guarded: gettext answers "" with the header of the catalogue."""
    assert speech("id")("") == ""


def test_a_value_inside_a_sentence_is_told_in_the_same_language():
    sentence = Sentence(N_("{place}: {problem}"), {"place": "x", "problem": Sentence(N_("the file is empty"))})
    assert sentence.tell(speech("id")) == "x: berkasnya kosong"
    assert str(sentence) == "x: the file is empty"


def test_values_are_never_read_as_templates():
    assert speech("en")("{place}: {problem}", place="{0}", problem="{{x}}") == "{0}: {{x}}"


def test_a_fault_travels_between_processes_whole():
    inner = Fault(N_("{place}: {problem}"), place="x", problem=Fault(N_("the file is empty")))
    assert pickle.loads(pickle.dumps(inner)).tell(speech("id")) == "x: berkasnya kosong"


def test_a_notebook_shows_a_fault_as_one_sentence(monkeypatch):
    monkeypatch.setenv("JEJAK_LANG", "id")
    assert Fault(N_("the file is empty"))._render_traceback_() == ["berkasnya kosong"]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({"JEJAK_LANG": "en", "LANG": "id_ID.UTF-8"}, "en"), ({"JEJAK_LANG": "fr", "LANG": "id_ID"}, "id"),
     ({"LANG": "C.UTF-8"}, "id"), ({}, "id"), ({"LANG": "en_GB.UTF-8"}, "en"), ({"LANG": "de_DE"}, "en"),
     ({"LC_ALL": "C", "LANG": "en_US"}, "id")],
)  # fmt: skip
def test_the_language_before_any_journey(monkeypatch, variables, expected):
    for name in ("JEJAK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert preferred() == expected


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="not 'fr'"):
        speech("fr")


def test_the_catalogue_is_complete_and_fresh():
    catalogue = build_catalogue.collect()
    assert build_catalogue.faults(catalogue) == []
    assert build_catalogue.PO.read_bytes() == build_catalogue.as_bytes(catalogue), "run `poe catalogue`"


def test_the_compiled_catalogue_is_the_written_one():
    """Fault guarded: a stale or missing .mo silently speaks English."""
    catalogue = speech("id").catalogue
    for message in build_catalogue.collect():
        if message.id and not isinstance(message.id, tuple):
            assert catalogue.gettext(message.id) == message.string


def test_a_lost_placeholder_is_noticed():
    catalogue = build_catalogue.Catalog(locale="id")
    catalogue.add("{n} of {m}", "{n} dari {k}")
    catalogue.add("untold", "")
    assert [fault.split(":")[0] for fault in build_catalogue.faults(catalogue)] == [
        "placeholders differ",
        "not translated",
    ]
