"""`jejak export` of hundreds: the good are written, the bad are told, a terminal sees progress, Ctrl-C breaks no file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from jejak import store
from jejak.model import Journey, Touchpoint

GOOD = 200
BAD = {
    "bad-empty": b"",
    "bad-cut": b'{"id": "j", "tit',
    "bad-future": b'{"id": "j", "schema_version": 9}',
    "bad-list": b"[]",
    "bad-type": b'{"id": "j", "touchpoints": 3}',
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """200 small journeys and five broken ones."""
    root = tmp_path_factory.mktemp("tree")
    data = store.encode(Journey(id="j", title="Small", language="en", touchpoints=(Touchpoint(id="t", name="One"),)))
    for name, content in {**{f"team-{number:03}": data for number in range(GOOD)}, **BAD}.items():
        (root / name).mkdir()
        (root / name / "journey.json").write_bytes(content)
    return root


def command(*words):
    return [sys.executable, "-m", "jejak", "export", *map(str, words)]


def environment(**more):
    return {**os.environ, "JEJAK_LANG": "en", "COLUMNS": "100", **more}


def pages(out):
    """The files in a folder, each of which must be whole."""
    found = sorted(out.iterdir())
    for each in found:
        assert each.suffix == ".html", f"{each} was left behind"
        assert each.read_bytes().rstrip().endswith(b"</html>"), f"{each} is not whole"
    return [each.name for each in found]


def test_200_good_and_5_broken_files_in_a_pipe(tree, tmp_path):
    done = subprocess.run(
        command(tree, "-o", tmp_path / "out"), capture_output=True, text=True, check=False, env=environment()
    )
    assert done.returncode == 1
    assert pages(tmp_path / "out") == [f"team-{number:03}.html" for number in range(GOOD)]
    assert done.stdout.splitlines() == [str(tmp_path / "out" / f"team-{number:03}.html") for number in range(GOOD)]
    reasons = done.stderr.splitlines()
    assert len(reasons) == len(BAD)
    for name, reason in zip(sorted(BAD), sorted(reasons), strict=True):
        assert reason.startswith(f"{tree / name / 'journey.json'} is not a journey Jejak can read: ")


def test_a_terminal_sees_a_bar_and_the_pipe_beside_it_all_names(tree, tmp_path):
    """Fault guarded: with a bar on the terminal, the names meant for a file were drawn above the bar instead."""
    ours, theirs = os.openpty()
    some = [tree / f"team-{number:03}" for number in range(20)]
    process = subprocess.Popen(
        command(*some, tree / "bad-cut", "-o", tmp_path / "out"),
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment(TERM="xterm"),
    )
    os.close(theirs)
    terminal = read_all(ours)
    names = process.stdout.read().decode().split()
    process.stdout.close()
    assert process.wait() == 1
    assert names == [str(tmp_path / "out" / f"{each.name}.html") for each in some]
    assert "Writing pages" in terminal
    assert "21/21" in terminal
    assert "bad-cut" in terminal.rpartition("21/21")[2]


def read_all(descriptor):
    """Read a terminal until its other side is closed."""
    chunks = []
    try:
        while chunk := os.read(descriptor, 65536):
            chunks.append(chunk)
    except OSError:
        pass  # Linux says so when nobody writes any more
    finally:
        os.close(descriptor)
    return b"".join(chunks).decode()


def test_ctrl_c_leaves_whole_pages_only_and_no_traceback(tree, tmp_path):
    out = tmp_path / "out"
    process = subprocess.Popen(
        command(tree, "-o", out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not (out.is_dir() and any(each.suffix == ".html" for each in out.iterdir())):
        assert time.monotonic() < deadline
    os.killpg(process.pid, signal.SIGINT)
    told = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait() == 130
    assert "Traceback" not in told
    assert 0 < len(pages(out)) < GOOD
