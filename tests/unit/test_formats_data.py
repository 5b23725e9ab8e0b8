"""Workbooks and CSV files: nothing is lost on the way out and back, nothing in them runs, and bad ones are explained."""

import csv as standard_csv
import io
import os
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from whole_journeys import AWKWARD, FORMULAS, LONG, whole_journeys

from jejak import store
from jejak.cli import main
from jejak.faults import Fault
from jejak.formats import csv, safety, xlsx
from jejak.formats.columns import ABOUT, EXTRA, TITLES, columns, record_kinds, tables
from jejak.formats.lexicon import folded
from jejak.formats.sheets import head_of
from jejak.formats.tables import from_journey
from jejak.i18n import speech
from jejak.model import Journey, Touchpoint
from jejak.plain import fields
from samples import full_of

EXAMPLES = int(os.environ.get("JEJAK_EXAMPLES", "0"))
"""How many random journeys to try; without it, as many as keep the suite quick."""
LANGS = st.sampled_from(["id", "en"])


def tried(usual):
    return settings(max_examples=EXAMPLES or usual, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """One folder for all journeys: each writes every file anew."""
    return tmp_path_factory.mktemp("data")


def through_csv(folder, journey, lang, separator="", change=lambda _table, data: data):
    for name, data in csv.write(journey, speech(lang), separator).items():
        (folder / name).write_bytes(change(name.removesuffix(".csv"), data))
    return csv.read(folder)


def through_xlsx(folder, journey, lang):
    path = folder / "journey.xlsx"
    path.write_bytes(xlsx.write(journey, speech(lang)))
    return xlsx.read(path)


def decimal_commas(table, data):
    """What a spreadsheet in Indonesian may make of our files: semicolons, 2,0 for 2, and line ends of its own."""
    head, *rows = standard_csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    known = [head_of(table, text).column for text in head]
    numbers = [column is not None and column.kind == "number" for column in known]
    changed = io.StringIO(newline="")
    writer = standard_csv.writer(changed, delimiter=";", lineterminator="\n", quoting=standard_csv.QUOTE_ALL)
    writer.writerow(head)
    writer.writerows(
        [f"{cell},0" if cell and is_number else cell for cell, is_number in zip(row, numbers, strict=True)]
        for row in rows
    )
    return changed.getvalue().encode()


@tried(15)
@given(journey=whole_journeys(), lang=LANGS, separator=st.sampled_from([",", ";", "\t"]))
def test_csv_loses_nothing(folder, journey, lang, separator):
    assert through_csv(folder, journey, lang, separator) == journey


@tried(15)
@given(journey=whole_journeys())
def test_csv_loses_nothing_when_a_spreadsheet_writes_decimal_commas(folder, journey):
    assert through_csv(folder, journey, "id", ";", decimal_commas) == journey


@tried(15)
@given(journey=whole_journeys(), lang=LANGS)
def test_a_workbook_loses_nothing(folder, journey, lang):
    assert through_xlsx(folder, journey, lang) == journey


# What the tables are made of ----


@pytest.mark.parametrize("table", tables())
def test_every_field_of_the_model_has_a_column_with_words_of_its_own(table):
    """A new field of the model gets a column by itself; this asks for its words."""
    declared = set(fields(record_kinds()[table])) if table != ABOUT else set(fields(Journey)) - set(record_kinds())
    assert declared <= {column.field.split(".")[0] for column in columns(table)}
    for lang in ("id", "en"):
        words = [folded(speech(lang)(column.heading)) for column in columns(table) if column.field != EXTRA]
        assert len(set(words)) == len(words)
        assert all(words[:-1])


def test_titles_fit_a_tab_and_differ():
    for lang in ("id", "en"):
        titles = [speech(lang)(title) for title in TITLES.values()]
        assert len(set(titles)) == len(titles)
        assert all(len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)


def test_words_of_ones_own_stay_apart_from_keys():
    """Fault guarded: somebody's own "Shop" came back as the key `shop`."""
    named = [
        Touchpoint(id="a", channel="shop"),
        Touchpoint(id="b", channel="Shop"),
        Touchpoint(id="c", channel="“Shop”"),
    ]
    journey = Journey(id="j", touchpoints=tuple(named))
    table = next(each for each in from_journey(journey, speech("en")) if each.name == "touchpoints")
    place = [heading.column.field for heading in table.headings].index("channel")
    assert [row[place] for row in table.rows] == ["Shop", "“Shop”", "““Shop””"]


# Nothing in them runs ----


def cells_of(data, separator):
    return [cell for row in standard_csv.reader(io.StringIO(data, newline=""), delimiter=separator) for cell in row]


@pytest.mark.parametrize("separator", [",", ";"])
def test_no_cell_of_a_csv_file_begins_like_a_formula_whatever_separator_is_expected(separator):
    journey, texts = full_of(lambda number: FORMULAS[number % len(FORMULAS)])
    assert set(FORMULAS) <= set(texts)
    for name, data in csv.write(journey, speech("en"), separator).items():
        for expected in (",", ";", "\t"):
            for cell in cells_of(data.decode("utf-8-sig"), expected):
                assert not re.match(r"[\s\"“”\u00a0\u200b\ufeff]*[=+\-@＝]", cell) or re.fullmatch("-[12]", cell), (
                    name,
                    cell,
                )


def column_of(sheet, heading):
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def test_minus_two_stays_a_number(journey, tmp_path):
    assert b";-2;" in csv.write(journey, speech("id"))["touchpoints.csv"]
    path = tmp_path / "j.xlsx"
    path.write_bytes(xlsx.write(journey, speech("en")))
    sheet = load_workbook(path)["Touchpoints"]
    place = column_of(sheet, "Emotion: Ana")
    cells = [sheet.cell(row, place) for row in (2, 3, 4)]
    assert [(cell.value, cell.data_type) for cell in cells] == [(-1, "n"), (0, "n"), (-2, "n")]


def test_a_workbook_holds_no_formula():
    journey, _ = full_of(lambda number: FORMULAS[number % len(FORMULAS)])
    package = zipfile.ZipFile(io.BytesIO(xlsx.write(journey, speech("en"))))
    sheets = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(tables()) + 1
    assert not any("<f>" in sheet or "<f " in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert "externalLink" not in "".join(package.namelist())


@pytest.mark.parametrize("text", [*FORMULAS, *AWKWARD, "\x1b]0;x\x07", "_x000D_", *LONG])
def test_a_text_survives_being_made_safe(text):
    assert safety.unguarded(safety.guarded(text)) == text
    assert safety.unspelled(safety.unguarded(safety.guarded(safety.spelled(text)))) == text
    assert "".join(safety.pieces(text)) == text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", safety.spelled(text))
    twice = [safety.spelled(safety.spelled(part)) for part in safety.pieces(text)]
    assert all(len(part.encode("utf-16-le")) // 2 <= safety.LIMIT for part in twice)


# Sheets that people changed or made ----


def changed_sheet(journey, path, change):
    path.write_bytes(xlsx.write(journey, speech("en")))
    book = load_workbook(path)
    change(book)
    book.save(path)
    return xlsx.load(path)


def test_a_workbook_that_somebody_rearranged_comes_back(journey, tmp_path):
    """Sheets and columns in another order, spaces and capitals in headings, blank rows, floats, and a new row."""

    def rearrange(book):
        book.move_sheet("Touchpoints", -4)
        sheet = book["Touchpoints"]
        sheet.insert_rows(3, 2)
        sheet.move_range("A1:A8", cols=50)
        sheet.cell(5, column_of(sheet, "Emotion: Ana")).value = 0.0
        sheet.cell(9, column_of(sheet, "Touchpoint")).value = "Thanks"
        sheet.cell(9, column_of(sheet, "Stage")).value = "Aftermath"
        sheet.cell(1, column_of(sheet, "Channel")).value = " CHANNEL  "

    loaded = changed_sheet(journey, tmp_path / "j.xlsx", rearrange)
    *before, new = loaded.journey.touchpoints
    assert tuple(before) == journey.touchpoints[: len(before)]
    assert (new.name, new.stage, new.id) == ("Thanks", "aftermath", "thanks")
    assert loaded.notes == ()


def test_a_column_or_sheet_that_nobody_knows_is_told(journey, tmp_path):
    def add(book):
        book["Personas"]["Z1"].value, book["Personas"]["Z2"].value = "Shoe size", 39
        book.create_sheet("Scribbles")["A1"].value = "x"

    loaded = changed_sheet(journey, tmp_path / "j.xlsx", add)
    assert loaded.journey == journey
    assert [str(note) for note in loaded.notes] == [
        "“Shoe size” in Personas is not known and was left out.",
        "Scribbles was left out: it is none of the tables, or the second of its kind.",
    ]


WRONG = {
    "between levels": (
        "Emotion: Ana",
        2,
        "-1,5",
        "Touchpoints, row 2, column “Emotion: Ana”: -1,5 lies between two levels",
    ),
    "too high": (
        "Emotion: Ana",
        2,
        3,
        "Touchpoints, row 2, column “Emotion: Ana”: “3” does not fit: it should be at most 2",
    ),
    "no number": ("Emotion: Ana", 3, "nice", "row 3, column “Emotion: Ana”: “nice” is not a number"),
    "no choice": (
        "Evidence",
        2,
        "sure",
        "column “Evidence”: “sure” is not one of the choices: observed · assumed · proposed",
    ),
    "twice": ("Id", 3, "need", "Touchpoints, row 3: row 2 has the id need too"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_cell_is_named(case, journey, tmp_path):
    heading, row, value, told = WRONG[case]

    def spoil(book):
        sheet = book["Touchpoints"]
        sheet.cell(row, column_of(sheet, heading)).value = value

    with pytest.raises(Fault) as caught:
        changed_sheet(journey, tmp_path / "j.xlsx", spoil)
    assert str(caught.value).startswith(str(tmp_path / "j.xlsx"))
    assert told in str(caught.value)


BY_HAND = """Peta kami;;;;;
;;;;;
Tahapan;Momen;Saluran;Perasaan;Motivasi;Catatan
Kesadaran;Lihat iklan;medsos;4;Waktu, Keuangan;x
;Cari ulasan;Gugling;2;ingin tahu;
Pembelian;Bayar;web;1;;
Pakai;Pasang;teknisi;5;;
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_table_made_by_hand_is_understood(tmp_path, separator, encoding):
    path = tmp_path / "Bengkel.csv"
    path.write_bytes(BY_HAND.replace(";", separator).replace("\n", "\r\n").encode(encoding))
    loaded = csv.load(path)
    journey = loaded.journey
    assert (journey.title, journey.language) == ("Bengkel", "id")
    assert [(stage.id, stage.name) for stage in journey.stages] == [
        ("awareness", ""),
        ("purchase", ""),
        ("pakai", "Pakai"),
    ]
    assert [each.stage for each in journey.touchpoints] == ["awareness", "awareness", "purchase", "pakai"]
    assert [each.channel for each in journey.touchpoints] == ["social_media", "Gugling", "website", "technician"]
    assert journey.touchpoints[0].motives == ("time", "finance")
    assert [each.ratings[journey.personas[0].id].valence for each in journey.touchpoints] == [1, -1, -2, 2]
    assert len(loaded.notes) == 4
    assert "“Catatan” in Bengkel.csv is not known" in str(loaded.notes[2])


# Files that are no tables ----


def written(path, data):
    path.write_bytes(data)
    return path


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return file.getvalue()


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    bomb = packed({"xl/worksheets/sheet1.xml": b"\0" * (80 << 20)})
    with pytest.raises(Fault, match="too large"):
        xlsx.read(written(tmp_path / "bomb.xlsx", bomb))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(tmp_path, encoding):
    entity = '<?xml version="1.0"?><!doctype x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'.replace(
        "doctype", "DOCTYPE"
    )
    with pytest.raises(Fault, match="not a workbook"):
        xlsx.read(written(tmp_path / "e.xlsx", packed({"xl/workbook.xml": entity.encode(encoding)})))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0old", packed({"a.txt": b"x"})])
def test_what_is_no_workbook_says_so(tmp_path, data):
    with pytest.raises(Fault, match="not a workbook"):
        xlsx.read(written(tmp_path / "no.xlsx", data))


def test_a_quotation_mark_that_nothing_ends_is_told(tmp_path):
    """Fault guarded: it made the rest of the table one cell of its row, without a word."""
    table = tmp_path / "table.csv"
    table.write_text('Touchpoint,Action\nAd,sees\n"Shop,enters\nHome,uses\n', encoding="utf-8")
    with pytest.raises(Fault, match="row 3: a quotation mark"):
        csv.read(table)
    table.write_text('Touchpoint,Action\n"Sho"p,"says ""hm""\ntwice"\n', encoding="utf-8")
    assert csv.read(table).touchpoints[0].action == 'says "hm"\ntwice'


def test_a_cell_without_end_is_quoted_in_short_and_told_in_the_readers_language(tmp_path):
    """Fault guarded: 400 digits filled the screen, and half of what was said came from Python, in English."""
    table = tmp_path / "table.csv"
    table.write_text("Touchpoint,Action,Emotion\nAd,sees," + "9" * 400 + "\n", encoding="utf-8")
    with pytest.raises(Fault) as told:
        csv.read(table)
    assert len(str(told.value)) < 200 + len(str(tmp_path))
    table.write_text("Touchpoint,Action\nAd," + "x" * 140_000 + "\n", encoding="utf-8")
    with pytest.raises(Fault) as told:
        csv.read(table)
    assert "baris 2: sebuah teks terlalu panjang" in told.value.tell(speech("id"))


def test_what_is_no_table_says_so(tmp_path):
    with pytest.raises(Fault, match="not UTF-8"):
        csv.read(written(tmp_path / "latin.csv", "Momen;Saluran\nTélé;x".encode("latin-1")))
    with pytest.raises(Fault, match="no table of touchpoints"):
        csv.read(written(tmp_path / "other.csv", b"a;b\n1;2\n"))
    with pytest.raises(Fault, match="too large"):
        csv.read(written(tmp_path / "touchpoints.csv", b"Touchpoint;Stage\n" + b"a;b\n" * 20_001))
    with pytest.raises(Fault, match="holds no CSV"):
        csv.read(tmp_path / "nowhere.csv" if (tmp_path / "hollow").mkdir() else tmp_path / "hollow")


# The command ----


@pytest.mark.parametrize("name", ["out.xlsx", "out-csv"])
def test_an_exported_journey_is_imported_into_a_folder_of_its_own(name, journey, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("JEJAK_LANG", "en")
    source = tmp_path / name
    if name == "out.xlsx":
        source.write_bytes(xlsx.write(journey, speech("id")))
    else:
        source.mkdir()
        for file, data in csv.write(journey, speech("id")).items():
            (source / file).write_bytes(data)
    folder = tmp_path / "w"
    assert main(["import", str(source), str(folder)]) == 0
    assert store.read(folder / "journey.json") == journey
    assert "Touchpoints: 5, personas: 1" in capsys.readouterr().out
    assert main(["import", str(source), str(folder)]) == 1
    assert "nothing is ever overwritten" in capsys.readouterr().err


def test_a_source_of_another_kind_is_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("JEJAK_LANG", "en")
    assert main(["import", str(written(tmp_path / "map.ods", b"x")), str(tmp_path / "w")]) == 1
    assert main(["import", str(tmp_path / "gone.xlsx"), str(tmp_path / "w")]) == 1
    told = capsys.readouterr().err
    assert "neither a workbook (.xlsx) nor CSV" in told
    assert "gone.xlsx does not exist" in told
