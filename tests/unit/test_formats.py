"""The ways out, on disk: what is written where, and what a browser that will not print is answered with."""

from __future__ import annotations

import datetime as dt
import os
import time
from pathlib import Path

import pytest

from jejak import store
from jejak.faults import Fault
from jejak.formats import FORMATS, Wishes, browser, pdf
from jejak.formats.files import export, export_all, meant
from jejak.model import Version
from jejak.store import versions
from samples import changed, example


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "journey.json"
    store.create(found, example(lang="en"))
    return found


def written(path, journey):
    path.write_bytes(store.encode(journey))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("html", "summary.html"), ("svg", "pictures-svg"), ("png", "pictures-png"),
        ("xlsx", "journey.xlsx"), ("csv", "journey-csv"), ("md", "summary.md"),
    ],
)  # fmt: skip
def test_every_format_has_its_place_beside_the_journey(path, name, expected):
    made = export(path, name)
    assert made == path.with_name(expected)
    inside = list(made.iterdir()) if made.is_dir() else [made]
    assert {each.suffix for each in inside} == {FORMATS[name].suffix}
    assert all(each.stat().st_size for each in inside)


def test_a_page_says_the_same_whichever_way_it_was_asked_for(path, tmp_path):
    today = Wishes(today=dt.date(2026, 11, 22))
    here, there = export(path, wishes=today), export(path, to=tmp_path / "x" / "there.html", wishes=today)
    assert here.read_bytes() == there.read_bytes()


@pytest.mark.parametrize(("name", "file"), [("svg", "map.svg"), ("png", "map.PNG"), ("csv", "map.csv")])
def test_one_of_several_files_goes_into_a_single_one(path, tmp_path, name, file):
    assert export(path, name, to=tmp_path / file).is_file()


def test_one_picture_of_all_is_written_alone(path, tmp_path):
    export(path, "svg", to=tmp_path / "out", wishes=Wishes(only="board"))
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["board.svg"]


def test_a_format_that_cannot_be_made_keeps_no_other_from_being_made(path):
    """Fault guarded: with nothing to draw for `png`, the workbook after it was not written either."""
    written(path, changed(example(lang="en"), touchpoints=(), opportunities=()))
    fault, workbook = export_all(path, [(FORMATS[name], None) for name in ("png", "xlsx")])
    assert isinstance(fault, Fault)
    assert workbook.is_file()


def test_an_unknown_table_names_those_there_are(path):
    with pytest.raises(Fault, match=r"There is no cats here\. There are: changes, goals"):
        export(path, "csv", wishes=Wishes(only="cats"))


def test_the_page_tells_what_changed_since_the_kept_version(path):
    before = example(lang="en")
    written(path, changed(before, versions=(Version(id="v1", name="First"),), touchpoints=before.touchpoints[:3]))
    versions.keep(path, "v1", before)
    plain, told = (export(path, to=path.with_name(name)) for name in ("a.html", "b.html"))
    assert plain.read_bytes() == told.read_bytes()
    versions.file(path, "v1").unlink()
    assert export(path).read_bytes() != told.read_bytes()


def test_a_broken_snapshot_stops_no_export(path):
    written(path, changed(example(lang="en"), versions=(Version(id="v1", name="First"),)))
    versions.file(path, "v1").parent.mkdir()
    versions.file(path, "v1").write_bytes(b"{")
    assert export(path).is_file()


def test_advice_can_be_left_out(path):
    with_advice, without = (export(path, wishes=Wishes(advice=each)).read_text() for each in (True, False))
    assert len(without) < len(with_advice)


@pytest.mark.parametrize(
    ("to", "name", "target"),
    [
        (None, "html", None), ("pdf", "pdf", None), ("map.xlsx", "xlsx", Path("map.xlsx")),
        (Path("a/b.HTM"), "html", Path("a/b.HTM")), ("notes.markdown", "md", Path("notes.markdown")),
    ],
)  # fmt: skip
def test_a_name_means_a_format_and_a_target(to, name, target):
    way, found = meant(to)
    assert (way.name, found) == (name, target)


@pytest.mark.parametrize("to", ["map.docx", "map", "pictures/"])
def test_a_name_that_tells_no_format_is_told_those_there_are(to):
    with pytest.raises(Fault, match=r"ends in one of these: \.html, \.pdf, \.png"):
        meant(to)


def test_where_nobody_may_write_one_sentence_says_so(path, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Fault, match="file"):
        export(path, to=tmp_path / "file" / "page.html")


def plays(tmp_path, monkeypatch, script):
    """Let a shell script be the browser; its last arguments are ``--print-to-pdf=FILE`` and the page."""
    program = tmp_path / "browser"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv(browser.VARIABLE, str(program))


def test_the_browser_prints_our_page_offline_without_header_in_a_profile_of_its_own(tmp_path, monkeypatch):
    plays(
        tmp_path,
        monkeypatch,
        f'echo "$@" > {tmp_path}/told; for each; do case "$each" in --print-to-pdf=*) echo %PDF > "${{each#*=}}";; esac; done',
    )
    assert pdf.printed(b"<title>x</title>") == b"%PDF\n"
    told = (tmp_path / "told").read_text()
    for expected in ("--headless", "MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--no-pdf-header-footer"):
        assert expected in told
    profile = Path(told.split("--user-data-dir=")[1].split()[0])
    assert not profile.parent.exists()
    assert ("--no-sandbox" in told) == (os.geteuid() == 0)


def test_a_browser_that_prints_nothing_is_told(tmp_path, monkeypatch):
    plays(tmp_path, monkeypatch, "exit 1")
    with pytest.raises(Fault, match=r"printed nothing\. Name another one in JEJAK_CHROMIUM"):
        pdf.printed(b"")


def test_a_browser_that_hangs_is_ended_with_its_helpers(tmp_path, monkeypatch):
    monkeypatch.setattr(browser, "PATIENCE", 0.5)
    plays(tmp_path, monkeypatch, f"sleep 600 & echo $! > {tmp_path}/helper; wait")
    with pytest.raises(Fault, match="took longer than"):
        pdf.printed(b"")
    helper = int((tmp_path / "helper").read_text())
    deadline = time.monotonic() + 10
    while is_running(helper):
        assert time.monotonic() < deadline


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_browser_that_cannot_start_is_told(tmp_path, monkeypatch):
    (tmp_path / "browser").write_bytes(b"\0 no program")
    monkeypatch.setenv(browser.VARIABLE, str(tmp_path / "browser"))
    with pytest.raises(Fault, match="could not be started"):
        pdf.printed(b"")


def test_a_browser_that_is_named_but_not_there_is_told(monkeypatch):
    monkeypatch.setenv(browser.VARIABLE, "/nowhere/chrome")
    with pytest.raises(Fault, match="JEJAK_CHROMIUM names /nowhere/chrome, which is not there"):
        browser.find()


def test_without_a_browser_one_sentence_says_what_to_do(monkeypatch):
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setattr(browser, "_installed", lambda: iter([Path("/nowhere/chrome")]))
    with pytest.raises(Fault, match=r"A PDF needs Chrome, Edge or Chromium.*print it there"):
        browser.find()


def test_browsers_are_looked_for_where_each_system_puts_them(monkeypatch, tmp_path):
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "msedge" else None)
    places = [str(each) for each in browser._installed()]
    assert places[0] == "/usr/bin/msedge"
    assert str(tmp_path / "Google" / "Chrome" / "Application" / "chrome.exe") in places
    assert "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" in places


def test_ubuntus_confined_browser_gets_a_folder_it_may_see(monkeypatch, tmp_path):
    """Fault guarded: the snap of Chromium sees no /tmp of ours and prints nothing."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / "snap" / "chromium" / "common").mkdir(parents=True)
    with browser.workplace(Path("/snap/bin/chromium")) as folder:
        assert Path(folder).is_relative_to(tmp_path / "snap")
    with browser.workplace(Path("/usr/bin/chromium")) as folder:
        assert not Path(folder).is_relative_to(tmp_path / "snap")
