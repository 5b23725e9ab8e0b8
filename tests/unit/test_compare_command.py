from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

import jejak
from jejak import folders, store
from jejak.cli import main


@pytest.fixture(autouse=True)
def english(monkeypatch, tmp_path):
    monkeypatch.setenv("JEJAK_LANG", "en")
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def two():
    """A workshop, and another that was drawn from its file with a touchpoint less."""
    folders.make(Path("as-is"), lang="en", example="ac-portabel")
    journey = store.read(Path("as-is/journey.json"))
    Path("to-be").mkdir()
    fewer = tuple(each for each in journey.touchpoints if each.id != "retailer-b")
    store.create(Path("to-be/journey.json"), msgspec.structs.replace(journey, touchpoints=fewer))


@pytest.mark.usefixtures("two")
def test_the_page_stands_beside_the_later_journey_and_the_message_is_printed(capsys):
    assert main(["compare", "as-is", "to-be/journey.json"]) == 0
    where, told = capsys.readouterr().out.splitlines()
    assert where == "to-be/comparison.html"
    assert told.startswith("1 step fewer to the purchase: 6 → 5.")
    assert "\u2068" not in told
    assert "<!doctype html>" in Path(where).read_text(encoding="utf-8")


@pytest.mark.usefixtures("two")
def test_the_page_goes_where_it_is_wanted_in_the_language_that_is_wanted(capsys):
    Path("out").mkdir()
    assert main(["compare", "as-is", "to-be", "-o", "deep/down/page.html", "--lang", "id"]) == 0
    assert '<html lang="id">' in Path("deep/down/page.html").read_text(encoding="utf-8")
    assert main(["compare", "as-is", "to-be", "-o", "out"]) == 0
    assert Path("out/comparison.html").exists()
    assert "deep/down/page.html" in capsys.readouterr().out


@pytest.mark.usefixtures("two")
def test_a_page_is_not_written_into_a_file_named_after_another_format(capsys):
    """Fault guarded: `-o page.pdf` put HTML into a file that no PDF viewer opens."""
    assert main(["compare", "as-is", "to-be", "-o", "page.pdf"]) == 1
    assert "page.pdf cannot hold html" in capsys.readouterr().err
    assert not Path("page.pdf").exists()


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("wanted", ["first-state", "First state", "FIRST STATE"])
def test_a_kept_version_is_named_after_an_at_sign(wanted, capsys):
    journey = jejak.open("as-is/journey.json", lang="en")
    journey.keep("First state")
    journey.set("touchpoints/retailer-a/pain_point", "")
    assert main(["compare", f"as-is@{wanted}", "as-is/journey.json"]) == 0
    assert "1 of 4 pain points are resolved." in capsys.readouterr().out
    page = Path("as-is/comparison.html").read_text(encoding="utf-8")
    assert "First state" in page


@pytest.mark.usefixtures("two")
def test_a_file_with_an_at_sign_in_its_name_is_a_file_first(capsys):
    Path("as-is").rename("team@home")
    assert main(["compare", "team@home", "to-be"]) == 0
    jejak.open("team@home/journey.json").keep("v@1")
    assert main(["compare", "team@home@v@1", "to-be"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["as-is", "as-is/journey.json"], "Both are as-is/journey.json, so there is nothing to compare. Name a kept version as as-is/journey.json@VERSION."),
        (["as-is@nine", "to-be"], "as-is/journey.json has no version nine. There are: Version 1, Version 2."),
        (["as-is@Version 1", "to-be"], "The version version-1 was noted but not kept: as-is/versions/version-1.json is missing."),
        (["as-is", "to-be", "-o", "as-is/journey.json"], "as-is/journey.json is one of the two journeys and is not written over. Choose another name."),
        (["as-is", "."], ". holds 2 journeys. Name one of them, such as as-is/journey.json"),
        (["as-is", "nowhere"], "nowhere does not exist. Check the name, or make a workshop with: jejak new FOLDER"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_one_sentence(words, told, capsys):
    assert main(["compare", *words]) == 1
    assert capsys.readouterr().err == f"{told}\n"
    assert store.read(Path("as-is/journey.json")).touchpoints


@pytest.mark.usefixtures("two")
def test_a_broken_file_is_told_and_nothing_is_written(capsys):
    Path("to-be/journey.json").write_bytes(b"{")
    assert main(["compare", "as-is", "to-be"]) == 1
    assert "to-be/journey.json is not a journey Jejak can read" in capsys.readouterr().err
    assert not Path("to-be/comparison.html").exists()


@pytest.mark.usefixtures("two")
def test_a_version_compared_with_itself_is_nothing_to_compare(capsys):
    jejak.open("as-is/journey.json").keep("First state")
    assert main(["compare", "as-is@first-state", "as-is@First state"]) == 1
    assert "nothing to compare" in capsys.readouterr().err


def test_different_journeys_may_be_compared(capsys):
    for name in ("ac-portabel", "mekanik-mobil"):
        folders.make(Path(name), lang="en", example=name)
    assert main(["compare", "ac-portabel", "mekanik-mobil"]) == 0
    assert "two journeys, not two states of one" in Path("mekanik-mobil/comparison.html").read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""
