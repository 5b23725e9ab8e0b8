"""Every widget here hangs on a wire instead of a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import comm
import pytest
from wire import Wire

from jejak.document import Document

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def wired(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comm, "create_comm", Wire)


@pytest.fixture
def document(journey_file: Path) -> Document:
    return Document(journey_file)
