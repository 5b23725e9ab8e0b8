"""Every part of the page, and the board of every kind of map, as they were when somebody last looked at them.

A part that looks different on purpose is written anew with ``JEJAK_SNAPSHOTS=write poe suite tests/unit/test_snapshots.py``
and looked at before it is committed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jejak.i18n import speech
from jejak.render.parts import PARTS, body
from samples import KINDS, changed, example, of_kind

if TYPE_CHECKING:
    from jejak.model import Journey

KEPT = Path(__file__).parent / "snapshots"
DRAWN = re.compile(r"<svg.*?</svg>", re.DOTALL)
"""Pictures are a matter of vl-convert's version, and tested on their own."""
LISTS = ("goals", "resources", "opportunities", "walkthroughs", "moments", "changes", "versions")


def small(journey: Journey) -> Journey:
    """Three touchpoints, and one or two records of every list."""
    shorter = {name: getattr(journey, name)[:2] for name in LISTS}
    return changed(journey, touchpoints=journey.touchpoints[3:6], **shorter)


def shapes() -> dict[str, tuple[str, Journey]]:
    """Name, part and journey of every snapshot."""
    parts = {name: (name, small(example("ac-portabel", "en"))) for name in PARTS if name != "board"}
    return parts | {f"board-{kind}": ("board", small(of_kind(kind))) for kind in KINDS}


def seen(part: str, journey: Journey) -> str:
    """The part without its pictures, an element a line."""
    html = DRAWN.sub("<svg></svg>", str(body(part, journey, speech("en"))))
    return re.sub(r">\s*<", ">\n<", html).strip() + "\n"


@pytest.mark.parametrize("name", shapes())
def test_a_part_looks_as_when_somebody_last_looked(name: str) -> None:
    file = KEPT / f"{name}.html"
    found = seen(*shapes()[name])
    if os.environ.get("JEJAK_SNAPSHOTS") == "write":
        KEPT.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


def test_no_snapshot_belongs_to_nothing() -> None:
    assert {file.stem for file in KEPT.iterdir()} == set(shapes())


def test_snapshots_are_small() -> None:
    assert max(file.stat().st_size for file in KEPT.iterdir()) < 16_000
