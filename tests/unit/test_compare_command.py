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
    assert "Resolved: 1 of 4 pain points." in capsys.readouterr().out
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
        (["as-is@", "to-be"], "as-is@ names no version. Write its name or id behind the @."),
        (["as-is", "01.ipynb"], "01.ipynb is no journey. Name a journey.json, a workshop folder, or FILE@VERSION."),
        (["as-is", "to-be", "-o", "kept.json"], "kept.json cannot hold html. Give a folder with -o, or a name with the right ending."),
        (["as-is", "nowhere"], "nowhere does not exist. Check the name, or make a workshop with: jejak new FOLDER"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_one_sentence(words, told, capsys):
    Path("01.ipynb").write_text("{}", encoding="utf-8")
    assert main(["compare", *words]) == 1
    assert capsys.readouterr().err == f"{told}\n"
    assert store.read(Path("as-is/journey.json")).touchpoints


@pytest.mark.usefixtures("two")
def test_a_page_is_never_written_over_a_kept_version(capsys):
    """Fault guarded: `-o versions/first.json` put HTML in place of what was kept."""
    jejak.open("as-is/journey.json", lang="en").keep("First")
    kept = Path("as-is/versions/first.json").read_bytes()
    assert main(["compare", "as-is", "to-be", "-o", "as-is/versions/first.json"]) == 1
    assert "cannot hold html" in capsys.readouterr().err
    assert Path("as-is/versions/first.json").read_bytes() == kept


@pytest.mark.usefixtures("two")
def test_a_name_without_an_ending_is_a_folder_as_it_is_for_exports(capsys):
    assert main(["compare", "as-is", "to-be", "-o", "for the team"]) == 0
    assert capsys.readouterr().out.startswith("for the team/comparison.html\n")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "This tells the way from as-is back to 'as-is@First state'. The other way round: jejak compare 'as-is@First state' as-is"),
        ("id", "Ini menceritakan jalan dari as-is mundur ke 'as-is@First state'. Kebalikannya: jejak compare 'as-is@First state' as-is"),
    ],
)  # fmt: skip
def test_the_later_before_the_earlier_is_written_and_said(lang, told, capsys, monkeypatch):
    jejak.open("as-is/journey.json", lang="en").keep("First state")
    monkeypatch.setenv("JEJAK_LANG", lang)
    assert main(["compare", "as-is", "as-is@First state"]) == 0
    assert capsys.readouterr().err == f"{told}\n"
    assert main(["compare", "as-is@First state", "as-is"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("two")
def test_a_future_state_before_the_current_one_is_said(capsys):
    jejak.open("to-be/journey.json", lang="en").set("map_type", "future_state")
    assert main(["compare", "to-be", "as-is"]) == 0
    assert "jejak compare as-is to-be" in capsys.readouterr().err
    assert main(["compare", "as-is", "to-be"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_the_page_is_for_the_paper_that_is_wanted(paper):
    assert main(["compare", "as-is", "to-be", "--paper", paper]) == 0
    assert f"size: {paper.upper()} landscape" in Path("to-be/comparison.html").read_text(encoding="utf-8")


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
