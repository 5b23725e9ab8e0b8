from __future__ import annotations

import datetime as dt
import errno
import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jejak
from jejak import folders, store
from jejak.faults import Fault
from jejak.model import Id
from jejak.store import trouble, versions


@pytest.fixture
def workshop(journey_file):
    return jejak.open(journey_file)


def kept(workshop):
    return sorted(each.name for each in versions.folder(workshop.path).iterdir())


# Keeping ----


def test_keeping_notes_the_version_and_puts_the_journey_in_plain_sight(workshop):
    shown = workshop.keep("Version 1", note="After the first walk", next_review="2027-02-21")
    (version,) = store.read(workshop.path).versions
    assert (version.id, version.name, version.note) == ("version-1", "Version 1", "After the first walk")
    assert version.date == dt.datetime.now().astimezone().date()
    assert version.next_review == dt.date(2027, 2, 21)
    snapshot = workshop.path.parent / "versions" / "version-1.json"
    assert snapshot.read_bytes() == workshop.path.read_bytes()
    assert repr(shown) == f"Version 1 is kept: {snapshot}"


def test_a_kept_version_stays_as_it_was(workshop):
    workshop.keep("Version 1")
    workshop.set("title", "Another title")
    workshop.keep("Version 2", next_review=dt.date(2027, 2, 21))
    first, second = (versions.read(workshop.path, key) for key in ("version-1", "version-2"))
    assert (first.title, second.title) == ("A small journey", "Another title")
    assert [each.id for each in second.versions] == ["version-1", "version-2"]


def test_a_cell_may_be_run_twice(workshop):
    workshop.keep("Version 1")
    assert "nothing changed since" in repr(workshop.keep(" version 1 "))
    assert len(store.read(workshop.path).versions) == 1


def test_a_version_is_never_written_over(workshop):
    workshop.keep("Version 1")
    workshop.set("title", "Another title")
    with pytest.raises(Fault, match="There is a version Version 1 already"):
        workshop.keep("Version 1")
    assert versions.read(workshop.path, "version-1").title == "A small journey"
    with pytest.raises(Fault, match="exists already"):
        versions.keep(workshop.path, "version-1", workshop.journey)


def test_a_version_noted_on_another_day_is_not_given_todays_journey(workshop):
    """Fault guarded: the example's Version 1, noted long ago and never kept, would have got what the map holds now."""
    workshop.put("versions", id="v1", name="Version 1", date=dt.date(2026, 8, 21))
    with pytest.raises(Fault, match="There is a version Version 1 already"):
        workshop.keep("Version 1")
    assert not versions.folder(workshop.path).exists()


@pytest.mark.parametrize("name", ["", "  "])
def test_a_version_needs_a_name(workshop, name):
    with pytest.raises(Fault, match="needs a name"):
        workshop.keep(name)


def test_a_date_that_is_none_keeps_nothing(workshop):
    with pytest.raises(Fault, match="a date such as"):
        workshop.keep("Version 1", next_review="next spring")
    assert store.read(workshop.path).versions == ()
    assert not versions.folder(workshop.path).exists()


def test_when_the_snapshot_fails_keeping_again_brings_it(workshop):
    """Fault guarded: a full disk between the two halves would leave a version that can never be kept."""
    versions.folder(workshop.path).write_text("in the way")
    with pytest.raises(Fault, match="noted, but not kept yet"):
        workshop.keep("Version 1", note="first")
    assert [each.note for each in store.read(workshop.path).versions] == ["first"]
    versions.folder(workshop.path).unlink()
    workshop.keep("Version 1")
    assert [each.note for each in versions.read(workshop.path, "version-1").versions] == ["first"]


def test_when_the_note_fails_no_snapshot_stays_behind(workshop, monkeypatch):
    def refuse(*_ignored):
        raise trouble.in_words(OSError(errno.ENOSPC, ""), workshop.path)

    monkeypatch.setattr(store, "commit", refuse)
    with pytest.raises(Fault, match="the disk is full"):
        workshop.keep("Version 1")
    assert not versions.folder(workshop.path).exists()


def test_a_snapshot_differs_from_the_next_by_a_few_lines(workshop):
    workshop.keep("Version 1")
    workshop.set("touchpoints/pay/action", "pays by phone")
    workshop.keep("Version 2")
    one, other = (versions.file(workshop.path, key).read_text().splitlines() for key in ("version-1", "version-2"))
    assert len(set(one) ^ set(other)) <= 10


def test_another_journey_in_the_folder_has_versions_of_its_own(journey_file, journey):
    other = journey_file.with_name("other.json")
    store.create(other, journey)
    jejak.open(other).keep("Version 1")
    assert other.with_name("other-versions").is_dir()
    assert not journey_file.with_name("versions").exists()


def test_snapshots_are_no_workshops(workshop):
    """Fault guarded: a version called "Journey" would be a second journey.json below the folder."""
    workshop.keep("Journey")
    workshop.keep("Version 1")
    assert kept(workshop) == ["journey-2.json", "version-1.json"]
    above = workshop.path.parent.parent
    assert [path for path in folders.journeys(above) if workshop.path.parent in path.parents] == [workshop.path]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200), st.lists(st.sampled_from(["version", "version-2", "v1", "journey"])))
def test_an_id_made_from_any_name_is_new_and_names_a_file(name, taken):
    made = versions.new_id(name, taken)
    assert made not in {*taken, "journey"}
    assert msgspec.convert(made, Id) == made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert 1 <= len(made) <= 64


# Reading ----


def test_the_latest_version_is_the_one_the_journey_moved_on_from(workshop):
    assert versions.latest(workshop.path, workshop.journey) is None
    workshop.keep("Version 1")
    assert versions.latest(workshop.path, workshop.journey) is None
    workshop.set("title", "Another title")
    assert versions.latest(workshop.path, workshop.journey).title == "A small journey"
    workshop.keep("Version 2")
    assert versions.latest(workshop.path, workshop.journey).title == "A small journey"


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'{"id": "j", "schema_version": 9}', None])
def test_a_broken_or_missing_snapshot_is_one_sentence_and_no_news(workshop, data):
    workshop.keep("Version 1")
    workshop.set("title", "Another title")
    snapshot = versions.file(workshop.path, "version-1")
    if data is None:
        snapshot.unlink()
    else:
        snapshot.write_bytes(data)
    assert versions.latest(workshop.path, workshop.journey) is None
    with pytest.raises(Fault) as raised:
        versions.read(workshop.path, "version-1")
    assert str(snapshot) in str(raised.value)


def test_a_folder_in_place_of_a_snapshot_is_no_news(workshop):
    workshop.put("versions", id="v1", name="First")
    versions.file(workshop.path, "v1").mkdir(parents=True)
    assert versions.latest(workshop.path, workshop.journey) is None


def test_versions_are_found_by_id_or_name_and_an_unknown_one_names_them(workshop):
    workshop.keep("Version 1")
    for wanted in ("version-1", "Version 1", "VERSION 1 "):
        assert versions.chosen(workshop.path, workshop.journey, wanted).id == "small"
    with pytest.raises(Fault, match=r"has no version 9\. There are: Version 1\."):
        versions.chosen(workshop.path, workshop.journey, "9")


# Comparing in a notebook ----


def test_a_notebook_compares_with_a_version_by_name(workshop):
    workshop.keep("Version 1")
    workshop.set("touchpoints/visit/ratings/ana/valence", 2)
    shown = workshop.compare("Version 1")
    assert "Visit" in shown._repr_html_()
    assert repr(shown) == "\u2068Ana\u2069 feels better on average: −0.5 → +0.5. Rated differently: 1 touchpoint."


def test_a_notebook_compares_with_another_file_or_folder(workshop, tmp_path):
    plain = json.loads(workshop.path.read_text())
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / "journey.json"
    other.write_text(json.dumps({**plain, "touchpoints": plain["touchpoints"][:3]}))
    for path in (other, other.parent):
        assert "<bdi>Pay</bdi>" in workshop.compare(path)._repr_html_()


def test_comparing_with_nothing_says_what_there_is(workshop):
    with pytest.raises(Fault, match="has no kept version yet, so there is no Version 1"):
        workshop.compare("Version 1")
