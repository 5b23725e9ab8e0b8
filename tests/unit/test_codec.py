import json
import subprocess

import msgspec
import pytest
from hypothesis import given
from strategies import plain_journeys

from jejak.faults import Fault
from jejak.i18n import speech
from jejak.model import SCHEMA_VERSION, Journey, Record
from jejak.plain import from_plain, to_plain
from jejak.store import codec
from jejak.store.codec import decode, encode
from jejak.store.upgrades import upgrade


@given(plain_journeys)
def test_bytes_and_value_are_one(plain):
    journey = from_plain(plain, Journey)
    data = encode(journey)
    assert decode(data) == journey
    assert encode(decode(data)) == data
    assert data.endswith(b"\n")


BAD = {
    "empty": (b" \n", "empty", "kosong"),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\xff", "not UTF-8 text (byte 1)", "bukan teks UTF-8"),
    "truncated": (b'{"id": "j",\n "title": "half', "line 2: the file stops", "terhenti di tengah"),
    "syntax": (b'{"id": "j",\n "title": }', "line 2, column 11", "baris 2, kolom 11"),
    "control": (b'{"id": "j", "title": "a\tb"}', "line 1, column", "baris 1, kolom"),
    "list": (b"[]", "not a journey", "bukan perjalanan"),
    "no id": (b"{}", "the field id is missing", "isian id tidak ada"),
    "bad id": (b'{"id": "a b"}', "id: an id is", "id terdiri dari"),
    "type": (
        b'{"id": "j", "personas": [{"id": "p", "age": "x"}]}',
        "personas[0].age: it should be a whole",
        "bilangan",
    ),
    "range": (b'{"id": "j", "personas": [{"id": "p", "age": 500}]}', "at most 130", "paling banyak 130"),
    "rating": (b'{"id":"j","touchpoints":[{"id":"t","ratings":{"p":{"valence":-3}}}]}', "at least -2", "sedikit -2"),
    "enum": (b'{"id": "j", "language": "fr"}', "language: 'fr' is not one", "'fr' bukan salah satu"),
    "date": (b'{"id": "j", "changes": [{"id": "c", "due": "soon"}]}', "a date such as", "tanggal seperti"),
    "null": (b'{"id": "j", "scope": null}', "scope: it should be a group", "kelompok"),
    "twins": (b'{"id": "j", "stages": [{"id": "s"}, {"id": "s"}]}', "share the id s", "id s yang sama"),
    "deep": (b"[" * 100_000, "nested too deeply", "terlalu dalam"),
    "future": (b'{"id": "j", "schema_version": 99, "title": 5}', "newer Jejak", "lebih baru"),
    "version": (b'{"id": "j", "schema_version": "1"}', "schema_version should be", "schema_version seharusnya"),
    "true version": (b'{"id": "j", "schema_version": true}', "schema_version should be", "schema_version seharusnya"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_explained_in_both_languages(case):
    data, english, indonesian = BAD[case]
    with pytest.raises(Fault) as caught:
        decode(data)
    assert english in caught.value.tell(speech("en"))
    assert indonesian in caught.value.tell(speech("id"))


def test_a_byte_order_mark_is_no_fault():
    assert decode(b'\xef\xbb\xbf{"id": "j"}').id == "j"


def test_older_files_are_upgraded_step_by_step():
    steps = {1: lambda plain: {**plain, "two": True}, 2: lambda plain: {**plain, "three": plain["two"]}}
    assert upgrade({"schema_version": 1}, 1, 3, steps) == {"schema_version": 3, "two": True, "three": True}


def test_every_older_version_has_its_step():
    upgrade({}, 1, SCHEMA_VERSION)


def test_a_change_of_one_record_is_a_few_lines_of_git_diff(tmp_path, journey):
    from jejak.edits import Edit, apply

    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_bytes(encode(journey))
    edit = Edit(id="e", path=("touchpoints", "pay", "ratings", "ana"), value={"valence": 2})
    new.write_bytes(encode(apply(journey, edit).journey))
    diff = subprocess.run(
        ["git", "diff", "--no-index", "--numstat", old, new], capture_output=True, text=True, check=False
    )
    assert diff.stdout.split()[:2] == ["1", "1"]


@given(plain_journeys)
def test_the_file_holds_the_plain_form_and_is_written_the_way_git_likes_it(plain):
    journey = from_plain(plain, Journey)
    data = encode(journey)
    assert json.loads(data) == to_plain(journey)
    assert data == msgspec.json.format(data, indent=2) + b"\n"


def test_a_changed_record_is_encoded_anew_and_the_others_are_remembered(journey, monkeypatch):
    """Fault guarded: bytes remembered for one record written in place of another's."""
    before = encode(journey)
    first = msgspec.structs.replace(journey.touchpoints[0], action="changed")
    spelt = []
    monkeypatch.setattr(codec, "to_plain", lambda value: spelt.append(value) or to_plain(value))
    after = encode(msgspec.structs.replace(journey, touchpoints=(first, *journey.touchpoints[1:])))
    assert [value for value in spelt if isinstance(value, Record)] == [first]
    assert after == before.replace(b'"does need"', b'"changed"')


def test_few_remembered_records_make_room_for_others(journey, monkeypatch):
    monkeypatch.setattr(codec, "REMEMBERED", 2)
    assert encode(journey) == encode(decode(encode(journey)))
    assert len(codec._ENCODED) <= 2
