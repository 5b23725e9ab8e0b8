import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from jejak import folders, store
from jejak.cli import exporting, main
from jejak.cli.parser import build
from jejak.faults import Fault
from jejak.i18n import speech

BAD = {"empty": b"", "broken": b'{"id": "j", "tit', "future": b'{"id": "j", "schema_version": 9}'}


@pytest.fixture(autouse=True)
def english(monkeypatch, tmp_path):
    monkeypatch.setenv("JEJAK_LANG", "en")
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)


def workshops(*names):
    for name in names:
        folders.make(Path("tree") / name, lang="id", example="mekanik-mobil")
    return [f"tree/{name}" for name in names]


def test_new_makes_a_workshop(capsys):
    assert main(["new", "w", "--from", "ac-portabel", "--lang", "id"]) == 0
    assert "w is ready" in capsys.readouterr().out
    assert [each.name for each in sorted(Path("w").iterdir())] == [
        "00-mulai.ipynb", "01-tujuan.ipynb", "02-persona.ipynb", "03-titik-kontak.ipynb", "04-tipe-peta.ipynb",
        "05-sumber-daya.ipynb", "06-telusuri-peta.ipynb", "07-perbarui-peta.ipynb", "08-penutup.ipynb", "journey.json",
    ]  # fmt: skip
    assert store.read(Path("w/journey.json")).language == "id"


def test_new_from_nothing_is_blank_with_stages_and_a_title():
    main(["new", "team-3", "--lang", "en"])
    journey = store.read(Path("team-3/journey.json"))
    assert (journey.title, journey.language, len(journey.stages), journey.touchpoints) == ("team-3", "en", 6, ())


def test_two_workshops_from_one_example_are_two_journeys():
    workshops("a", "b")
    assert store.read(Path("tree/a/journey.json")).id != store.read(Path("tree/b/journey.json")).id


@pytest.mark.parametrize("taken", ["journey.json", "03-touchpoints.ipynb"])
def test_new_never_overwrites(taken, capsys):
    Path("w").mkdir()
    (Path("w") / taken).write_text("mine")
    assert main(["new", "w", "--lang", "en"]) == 1
    assert f"already holds {taken}" in capsys.readouterr().err
    assert [each.name for each in Path("w").iterdir()] == [taken]
    assert (Path("w") / taken).read_text() == "mine"


def test_new_where_a_file_is_in_the_way(capsys):
    Path("w").write_text("a file")
    assert main(["new", "w"]) == 1
    assert capsys.readouterr().err.startswith("w")


def test_export_writes_beside_the_journey(capsys):
    workshops("a")
    assert main(["export", "tree/a"]) == 0
    assert capsys.readouterr().out == "tree/a/summary.html\n"
    assert '<html lang="id"' in Path("tree/a/summary.html").read_text()


def test_export_in_the_other_language_holds_the_same_data():
    workshops("a")
    main(["export", "tree/a/journey.json", "-o", "english.html", "--lang", "en"])
    page = Path("english.html").read_text()
    assert '<html lang="en"' in page
    assert store.read(Path("tree/a/journey.json")).title in page


def test_export_of_a_tree_reports_the_bad_and_does_the_rest(capsys):
    workshops("a", "b", "c")
    for name, data in BAD.items():
        (Path("tree") / name).mkdir()
        (Path("tree") / name / "journey.json").write_bytes(data)
    assert main(["export", "tree", "-o", "out"]) == 1
    told = capsys.readouterr()
    assert sorted(each.name for each in Path("out").iterdir()) == ["a.html", "b.html", "c.html"]
    assert told.out.split() == ["out/a.html", "out/b.html", "out/c.html"]
    for name, data in BAD.items():
        assert f"{name}/journey.json is not a journey Jejak can read" in told.err
        assert (Path("tree") / name / "journey.json").read_bytes() == data
    assert len(told.err.splitlines()) == len(BAD)
    assert "Traceback" not in told.err


def test_export_shows_a_progress_bar_on_a_terminal_only(capsys, monkeypatch):
    workshops("a", "b")
    main(["export", "tree", "-o", "out"])
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    main(["export", "tree", "-o", "out"])
    assert "Writing pages" in capsys.readouterr().err


def test_folders_of_one_name_get_pages_of_their_own():
    found = [Path("x/team/journey.json"), Path("y/team/journey.json"), Path("z/journey.json")]
    jobs = exporting.plan(found, Path("out"))
    assert [target.name for job in jobs for _, target in job.ways] == ["team.html", "team-2.html", "z.html"]


@pytest.mark.parametrize("named", ["result.typo", "deep/down/map.docx", "summary.htlm"])
def test_an_unknown_ending_is_told_and_nothing_is_written(named, capsys):
    """Fault guarded: `-o result.typo` made a folder named result.typo."""
    workshops("a")
    assert main(["export", "tree/a", "-o", named]) == 1
    told = capsys.readouterr().err
    ending = Path(named).suffix
    assert told == (
        f"No format has files that end in {ending}. There are: .html, .pdf, .png, .svg, .xlsx, .csv, .md. "
        f"For a folder of that name, write {named}/.\n"
    )
    assert not Path(named).exists()


@pytest.mark.parametrize("named", ["out", "out.typo/", "round.2", "there.typo"])
def test_a_folder_may_be_called_anything_where_it_is_meant(named):
    workshops("a")
    Path("there.typo").mkdir()
    assert main(["export", "tree/a", "-o", named]) == 0
    assert (Path(named) / "a.html").is_file()


def test_several_journeys_do_not_go_into_one_file():
    with pytest.raises(Fault, match="2 journeys do not fit"):
        exporting.plan([Path("a/journey.json"), Path("b/journey.json")], Path("one.html"))


def test_many_pages_are_written_on_all_processors_in_order_and_the_bad_are_told():
    workshops(*(f"team-{number:02}" for number in range(20)))
    Path("tree/team-07/journey.json").write_bytes(b"{")
    done = run("export", "tree", "-o", "out", lang="en")
    assert done.returncode == 1
    assert done.stdout.split() == [f"out/team-{number:02}.html" for number in range(20) if number != 7]
    (told,) = done.stderr.splitlines()
    assert told.startswith(
        f"{Path('tree/team-07/journey.json')} is not a journey Jejak can read: line 1: the file stops"
    )


@pytest.mark.parametrize("path", ["nowhere", "hollow"])
def test_a_path_without_a_journey_says_so(path, capsys):
    Path("hollow").mkdir()
    assert main(["export", path]) == 1
    assert path in capsys.readouterr().err


def test_hidden_folders_are_no_workshops():
    workshops("a")
    main(["export", "tree"])
    hidden = Path("tree/a/.jejak/backups/x")
    hidden.mkdir(parents=True)
    (hidden / "journey.json").write_text("{}")
    assert folders.journeys(Path("tree")) == [Path("tree/a/journey.json")]


def test_check_advises_and_succeeds(capsys):
    main(["new", "blank", "--lang", "en"])
    assert main(["check", "blank"]) == 0
    assert "The map has no goal yet." in capsys.readouterr().out
    assert main(["check", "blank", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"rule", "step", "where", "severity", "what", "why", "try"} == found[0].keys()


def test_info_as_json_has_the_promised_keys(capsys, journey_file):
    assert main(["info", str(journey_file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told.pop("progress")) == ["map"]
    assert told == {
        "title": "A small journey", "language": "en", "map_type": "current_state",
        "personas": 1, "stages": 3, "touchpoints": 5, "rated": 4,
        "peak": {"touchpoint": "pay", "valence": 1}, "trough": {"touchpoint": "visit", "valence": -2},
        "end": {"touchpoint": "pay", "valence": 1}, "peak_end": -0.5,
        "largest_change": {"from": "visit", "to": "pay", "change": 3}, "steps_to_purchase": 4,
    }  # fmt: skip


def test_info_of_a_blank_journey_is_null_where_nothing_is(capsys):
    main(["new", "blank"])
    capsys.readouterr()
    main(["info", "blank", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert [found[key] for key in ("peak", "trough", "end", "peak_end", "largest_change", "steps_to_purchase")] == [
        None
    ] * 6


def test_info_in_words(capsys, journey_file):
    main(["info", str(journey_file)])
    assert "Trough: −2 frustrated, Visit" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["info", "check"])
def test_words_that_were_set_aside_are_named(command, capsys):
    workshops("a")
    path = Path("tree/a/journey.json")
    store.commit(path, [])
    aside = path.parent / ".jejak" / "journey.json" / "set-aside-1.json"
    aside.write_text("[]")
    assert main([command, str(path)]) == 0
    assert str(aside.resolve()) in capsys.readouterr().err


def test_info_of_a_tree_asks_which(capsys):
    workshops("a", "b")
    assert main(["info", "tree"]) == 1
    assert "holds 2 journeys" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "info"])
@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_one_message(command, case, capsys):
    Path("journey.json").write_bytes(BAD[case])
    assert main([command, "journey.json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


STEERING = "\x1b]0;pwned\x07\x9b31m\u202eevil"


def test_nothing_in_a_file_steers_the_terminal(capsys):
    """Fault guarded: what stood in a table or a journey reached the terminal with its control characters."""
    Path("table.csv").write_text(f"Touchpoint,Action,Emotion: {STEERING}\nAd,sees,{STEERING}\n", encoding="utf-8")
    assert main(["import", "table.csv", "w"]) == 1
    Path("named.csv").write_text(f"Touchpoint,Action,Emotion: {STEERING}\nAd,sees,2\n", encoding="utf-8")
    assert main(["import", "named.csv", "w"]) == 0
    journey = store.read(Path("w/journey.json"))
    hurting = msgspec.structs.replace(journey.touchpoints[0], name=STEERING, pain_point="x")
    Path("hostile").mkdir()
    hostile = msgspec.structs.replace(journey, title=STEERING, touchpoints=(hurting,))
    Path("hostile/journey.json").write_bytes(msgspec.json.encode(hostile))
    for words in (["check", "hostile"], ["info", "hostile"], ["compare", "w", "hostile"]):
        assert main(words) == 0
    told = capsys.readouterr()
    assert "evil" in told.out
    assert "evil" in told.err
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told.out + told.err)


def run(*words, lang):
    command = [sys.executable, "-m", "jejak", *words]
    environment = {**os.environ, "JEJAK_LANG": lang, "COLUMNS": "200"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.parametrize(
    "words",
    [
        *([], ["--help"]),
        *([name, "--help"] for name in ("new", "lab", "export", "import", "compare", "handouts", "check", "info")),
    ],
)
def test_help_speaks_both_languages(words):
    english, indonesian = (run(*words, lang=lang).stdout for lang in ("en", "id"))
    assert english.startswith("usage: jejak")
    assert indonesian.startswith("cara pakai: jejak")
    for leftover in ("show this", "options:", "positional", "folder to", "examples", "without it"):
        assert leftover not in indonesian


def test_every_command_of_the_help_can_be_copied(capsys):
    """Fault guarded: an example in the help that the command line itself refuses."""
    parser = build(speech("en"))
    for name in ("", "new", "export", "import", "compare", "handouts", "check", "info"):
        with pytest.raises(SystemExit):
            main([*filter(None, [name]), "--help"])
        shown = capsys.readouterr().out.partition("examples:")[2]
        commands = [shlex.split(line) for line in shown.splitlines() if line.startswith("  jejak ")]
        assert commands
        for _, *words in commands:
            assert parser.parse_args(words).run


@pytest.mark.parametrize("words", [["export"], ["nonsense"], ["new", "w", "--lang", "fr"], ["info", "w", "--what"]])
def test_wrong_usage_is_told_in_indonesian_too(words):
    done = run(*words, lang="id")
    assert done.returncode == 2
    assert "galat:" in done.stderr
    assert not {"error:", "invalid choice", "required", "unrecognized"} & set(done.stderr.split())


def test_lab_in_a_folder_that_is_not_there(capsys):
    assert main(["lab", "nowhere"]) == 1
    assert "Make it with: jejak new nowhere" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["lab", "tree/a"], ["lab", "tree/a", "--", "--no-browser", "--port=1"]])
def test_lab_opens_on_the_first_notebook_and_passes_the_rest_on(words, monkeypatch):
    workshops("a")
    started = []
    monkeypatch.setattr(os, "execv", lambda _program, command: started.extend(command) or sys.exit(0))
    with pytest.raises(SystemExit):
        main(words)
    assert started[1:3] == ["-m", "jupyterlab"]
    assert "--LabApp.default_url=/lab/tree/00-mulai.ipynb" in started
    assert f"--ServerApp.root_dir={Path('tree/a').resolve()}" in started
    assert [each for each in started if each in words[3:]] == words[3:]


def test_lab_without_a_folder_makes_a_first_workshop_once(monkeypatch):
    started = []
    monkeypatch.setattr(os, "execv", lambda _program, command: started.append(command))
    monkeypatch.setattr("subprocess.call", lambda _command: 0)
    main(["lab", "--", "--no-browser"])
    assert store.read(Path("my-workshop/journey.json")).touchpoints
    before = Path("my-workshop/journey.json").read_bytes()
    main(["lab"])
    assert Path("my-workshop/journey.json").read_bytes() == before
    assert len(started) == 2


def test_what_lab_inherits_is_the_users_own(monkeypatch):
    """Fault guarded: the language of our messages leaked into JupyterLab and its kernels."""
    monkeypatch.setenv("LANGUAGE", "de")
    main(["new", "w"])
    assert os.environ["LANGUAGE"] == "de"


def test_two_journeys_in_one_folder_get_two_pages(capsys):
    workshops("a")
    Path("tree/a/other.json").write_bytes(Path("tree/a/journey.json").read_bytes())
    assert main(["export", "tree/a/journey.json", "tree/a/other.json", str(Path("tree/a/journey.json").resolve())]) == 0
    assert len(capsys.readouterr().out.split()) == 2
    assert {each.name for each in Path("tree/a").glob("*.html")} == {"summary.html", "other-summary.html"}


def test_folders_that_differ_in_case_only_get_pages_of_their_own():
    found = [Path("x/Team/journey.json"), Path("y/team/journey.json")]
    assert [target.name for job in exporting.plan(found, Path("out")) for _, target in job.ways] == [
        "Team.html",
        "team-2.html",
    ]


@pytest.mark.parametrize("command", ["export", "info", "check", "new", "lab"])
def test_a_name_too_long_for_the_disk_is_one_sentence(command, capsys):
    assert main([command, "x" * 300]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_half_made_first_workshop_is_never_left_behind(monkeypatch):
    really = folders.durable.create

    def interrupted(path, data):
        if path.name.startswith("03"):
            raise KeyboardInterrupt
        really(path, data)

    monkeypatch.setattr(folders.durable, "create", interrupted)
    assert main(["new", "w"]) == 130
    assert list(Path().iterdir()) == []
