"""What the tests of the EmotionSliders do and look up again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stub import journeys
from stub.hands import edits, in_file

from jejak.model import Persona
from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

FIVE = (journeys.RANI, journeys.BIMA, *(Persona(id=name.lower(), name=name) for name in ("Sari", "Dewi", "Eko")))


def slider(page: Page, name: str, axis: str = "Feeling") -> Locator:
    return page.get_by_role("slider", name=f"{axis}: {name}")


def stirred(page: Page) -> Locator:
    return page.get_by_role("checkbox", name="Also rate how stirred")


def box(place: Locator) -> dict[str, float]:
    return place.bounding_box() or {}


def thumb_of(upright: Locator) -> tuple[float, float]:
    """Return the middle of an upright slider's thumb."""
    frame, value = box(upright), int(upright.input_value())
    return frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] - 9 - (value + 2) / 4 * (frame["height"] - 18)


def ratings_of(document: Document, row: int) -> dict[str, Any]:
    return in_file(document)["touchpoints"][row]["ratings"]


def five_people(folder: Path) -> Document:
    """Five people on seven touchpoints, Rani and Bima of one mind."""
    document = journeys.document(folder, journeys.journey(personas=FIVE))
    elsewhere = TouchpointTable(document)
    for number, row in enumerate(in_file(document)["touchpoints"]):
        for place, who in enumerate(FIVE[1:]):
            level = row["ratings"].get("rani", {}).get("valence", 0) if not place else (number + place) % 5 - 2
            elsewhere._receive(elsewhere, edits(["touchpoints", row["id"], "ratings", who.id, "valence"], level), [])
    return document
