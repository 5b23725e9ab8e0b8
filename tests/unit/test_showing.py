"""What a notebook shows follows the journey, in a real kernel and without one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from jupyter_client.manager import start_new_kernel

import jejak
from jejak.document import Document
from jejak.edits import Edit
from jejak.showing import Live, Shown
from jejak.widgets import attended

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jupyter_client.blocking import BlockingKernelClient

PATIENCE = 30


def test_without_a_notebook_nothing_follows(journey_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attended, "is_attended", lambda: False)
    found = jejak.open(journey_file).findings("goal")
    assert type(found) is Shown
    assert found._repr_html_() == found.html


def test_what_is_live_reads_like_what_is_not(journey_file: Path) -> None:
    found = jejak.open(journey_file).findings("plan")
    assert isinstance(found, Live)
    assert repr(found) == found.text


def test_progress_knows_what_another_kernel_wrote(journey_file: Path) -> None:
    """Fault guarded: after a change of track a full map was shown as "0 of 7 steps are done"."""
    journey = jejak.open(journey_file)
    before = journey.progress("map").text
    edit = Edit(id="elsewhere", op="add", path=("versions",), value={"id": "v", "name": "Version 1"})
    Document(journey_file).commit([edit])
    assert journey.progress("map").text != before


@pytest.fixture
def kernel(journey_file: Path) -> Iterator[BlockingKernelClient]:
    manager, client = start_new_kernel(cwd=str(journey_file.parent))
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def test_a_self_check_follows_what_is_written(kernel: BlockingKernelClient, journey_file: Path) -> None:
    """Fault guarded: "There is no goal yet" stayed under the form into which one had been written."""
    kernel.execute(f"import jejak; journey = jejak.open({str(journey_file)!r}); journey.findings('goal')")
    first = displayed(kernel, "display_data")
    kernel.execute("journey.put('goals', id='new', text='Fewer people leave'); None")
    then = displayed(kernel, "update_display_data")
    assert then["transient"] == first["transient"]
    assert then["data"]["text/html"] != first["data"]["text/html"]
    assert set(then["data"]) == {"text/html", "text/plain"}


def displayed(kernel: BlockingKernelClient, kind: str) -> dict[str, Any]:
    """Return the content of the next message of a kind."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        message = kernel.get_iopub_msg(timeout=PATIENCE)
        assert message["msg_type"] != "error", message["content"]
        if message["msg_type"] == kind:
            return message["content"]
    pytest.fail(f"No {kind} came.")
