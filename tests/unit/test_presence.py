"""Who is in which row: by one kernel's memory, and by tiny files between kernels."""

from __future__ import annotations

import msgspec
import pytest

from jejak.store import side
from jejak.store.presence import BEAT, FORGOTTEN, STALE, Person, Presence

DEEP = b'{"id": "a", "x": ' + b"[" * 100_000
SARI = Person("s", "Sari", ("touchpoints", "t2"))
BIMA = Person("b", "Bima", ("touchpoints", "t3"))


class Watch:
    now = 100.0

    def __call__(self):
        return self.now

    def run(self, seconds):
        self.now += seconds


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def kernels(tmp_path, watch):
    """Two kernels over one folder that have looked around before anybody did anything."""
    both = [Presence(tmp_path / "journey.json", watch), Presence(tmp_path / "journey.json", watch)]
    for number, kernel in enumerate(both):
        kernel.look(Person(f"watcher {number}"), "view")
    watch.run(STALE + 1)
    return both


def away(person):
    return msgspec.structs.replace(person, at=None)


def folder(tmp_path):
    return side.side(tmp_path / "journey.json") / side.HERE


def files(tmp_path):
    return [file for file in tmp_path.rglob("*.json") if file.is_file()]


def test_two_browsers_on_one_kernel_see_each_other_until_one_is_gone(tmp_path, watch):
    kernel = Presence(tmp_path / "journey.json", watch)
    kernel.look(SARI, "table")
    assert kernel.look(BIMA, "table") == (SARI, BIMA)
    watch.run(STALE + 1)
    assert kernel.look(BIMA, "table") == (BIMA,)


def test_who_has_several_forms_open_is_where_the_cursor_is(tmp_path, watch):
    kernel = Presence(tmp_path / "journey.json", watch)
    kernel.look(SARI, "table")
    assert kernel.look(away(SARI), "sliders") == (SARI,)
    assert kernel.look(away(SARI), "table") == (away(SARI),)


def test_two_kernels_see_each_other_as_long_as_they_give_signs_of_life(kernels, watch):
    here, there = kernels
    here.look(SARI, "table")
    assert there.look(BIMA, "table") == (SARI, BIMA)
    for _second in range(30):
        watch.run(1)
        here.look(SARI, "table")
        assert SARI in there.look(BIMA, "table")
    for _second in range(int(BEAT + STALE) + 1):
        watch.run(1)
        seen = there.look(BIMA, "table")
    assert seen == (BIMA,)


def test_a_change_of_row_is_seen_within_a_second_and_leaving_too(kernels, watch, tmp_path):
    here, there = kernels
    here.look(SARI, "table")
    there.look(BIMA, "table")
    watch.run(1)
    moved = msgspec.structs.replace(SARI, at=("touchpoints", "t9"))
    here.look(moved, "table")
    assert moved in there.look(BIMA, "table")
    here.look(away(SARI), "table")
    watch.run(1)
    assert there.look(BIMA, "table") == (BIMA,)
    assert len(files(tmp_path)) == 1


def test_nothing_is_written_while_nobody_is_in_a_row(tmp_path, watch):
    kernel = Presence(tmp_path / "journey.json", watch)
    for _look in range(10):
        kernel.look(away(SARI), "table")
        watch.run(2)
    assert list(tmp_path.iterdir()) == []


def test_what_a_machine_left_that_was_switched_off_is_no_person_and_goes(tmp_path, watch):
    Presence(tmp_path / "journey.json", watch).look(SARI, "table")
    kernel = Presence(tmp_path / "journey.json", watch)
    assert kernel.look(away(BIMA), "table") == (away(BIMA),)
    watch.run(FORGOTTEN + 1)
    assert kernel.look(away(BIMA), "table") == (away(BIMA),)
    assert files(tmp_path) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"id": 5}', b'{"id": "%s"}' % (b"x" * 5000), DEEP])
def test_a_file_that_is_none_says_nothing(kernels, watch, tmp_path, content):
    here, _there = kernels
    side.make(tmp_path / "journey.json")
    (folder(tmp_path) / "other.json").write_bytes(content)
    for _look in range(3):
        watch.run(1)
        assert here.look(SARI, "table") == (SARI,)


def test_an_id_from_a_browser_is_no_file_name(kernels, tmp_path):
    here, _there = kernels
    here.look(msgspec.structs.replace(SARI, id="../../../evil"), "table")
    assert [file.parent for file in files(tmp_path)] == [folder(tmp_path)]


def test_a_folder_that_takes_no_files_is_no_trouble(watch, tmp_path):
    folder(tmp_path).parent.mkdir(parents=True)
    folder(tmp_path).write_text("a file in the way")
    kernel = Presence(tmp_path / "journey.json", watch)
    assert kernel.look(SARI, "table") == (SARI,)


def test_folders_that_presence_makes_first_are_as_open_as_the_teams(kernels, tmp_path):
    """Fault guarded: whoever came first shut the others out of saving."""
    tmp_path.chmod(0o2775)
    kernels[0].look(SARI, "table")
    for made in (folder(tmp_path), folder(tmp_path).parent, folder(tmp_path).parent.parent):
        assert made.stat().st_mode == tmp_path.stat().st_mode
