"""What every layer of tests shares: journeys to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jejak import store
from jejak.model import Journey, Persona, Rating, Stage, Touchpoint

if TYPE_CHECKING:
    from pathlib import Path

VALENCES = (-1, 0, -2, 1)
LONGEST = (
    "test_nothing_lost.py",
    "test_walk_map.py",
    "test_walk_process.py",
    "test_every_widget.py",
    "test_together.py",
    "test_touchpoints.py",
    "test_summary_page.py",
    "test_trouble_on_disk.py",
    "test_keyboard_alone.py",
    "test_print.py",
    "test_records.py",
    "test_run.py",
    "test_lab.py",
    "test_export_in_lab.py",
    "test_store_under_fire.py",
)
"""The files that take longest, the longest first."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files: a file is one worker's, and one begun last would keep everybody waiting."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))


@pytest.fixture
def journey() -> Journey:
    """A small journey: one persona, two stages, four rated touchpoints and an unrated one."""
    names = ("need", "search", "visit", "pay")
    touchpoints = tuple(
        Touchpoint(
            id=name,
            name=name.title(),
            stage="awareness" if index < 2 else "purchase",
            action=f"does {name}",
            ratings={"ana": Rating(valence=valence)},
        )
        for index, (name, valence) in enumerate(zip(names, VALENCES, strict=True))
    )
    return Journey(
        id="small",
        title="A small journey",
        language="en",
        personas=(Persona(id="ana", name="Ana"),),
        stages=(Stage(id="awareness"), Stage(id="purchase"), Stage(id="aftermath", name="Aftermath")),
        touchpoints=(*touchpoints, Touchpoint(id="later", name="Later", stage="aftermath")),
    )


@pytest.fixture
def journey_file(tmp_path: Path, journey: Journey) -> Path:
    """The small journey on disk."""
    path = tmp_path / "journey.json"
    store.create(path, journey)
    return path
