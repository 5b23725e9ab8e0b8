"""The notebooks as they lie in the repository, and how to read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
STEPS = sorted((ROOT / "workshops").glob("*/*/*.ipynb"))
EXERCISES = sorted((ROOT / "exercises").glob("*/*.ipynb"))
KEYS = sorted((ROOT / "exercises").glob("*/solutions/*.ipynb"))
ALL = [*STEPS, *EXERCISES, *KEYS]

TRACKS = {
    "map": {
        "id": (
            "00-mulai",
            "01-tujuan",
            "02-persona",
            "03-titik-kontak",
            "04-tipe-peta",
            "05-sumber-daya",
            "06-telusuri-peta",
            "07-perbarui-peta",
            "08-penutup",
        ),
        "en": (
            "00-start",
            "01-goal",
            "02-buyer-persona",
            "03-touchpoints",
            "04-map-type",
            "05-resources",
            "06-walk-the-map",
            "07-update-the-map",
            "08-closing",
        ),
    },
    "process": {
        "id": (
            "01-audiens",
            "02-persona",
            "03-titik-nyeri",
            "04-tiga-tahap",
            "05-titik-kontak",
            "06-momen-pelanggan",
            "07-revisi-dan-ulangi",
        ),
        "en": (
            "01-audience",
            "02-buyer-persona",
            "03-pain-points",
            "04-three-stages",
            "05-touchpoints",
            "06-customer-moments",
            "07-revise-and-repeat",
        ),
    },
    "experience": {"id": ("experience-satu-interaksi",), "en": ("experience-one-interaction",)},
    "practice": {"id": ("practice-empat-langkah",), "en": ("practice-four-steps",)},
    "glints": {"id": ("glints-enam-langkah",), "en": ("glints-six-steps",)},
}
"""The notebooks of every track in order: file names that people and links rely on."""


def load(path: Path) -> dict[str, Any]:
    """Read a notebook as Jupyter stores it."""
    return json.loads(path.read_text(encoding="utf-8"))


def cells(path: Path, kind: str = "") -> list[dict[str, Any]]:
    """Return a notebook's cells, of one kind if asked."""
    return [cell for cell in load(path)["cells"] if kind in ("", cell["cell_type"])]


def text(cell: dict[str, Any]) -> str:
    """Return what stands in a cell."""
    return "".join(cell["source"])


def tags(cell: dict[str, Any]) -> list[str]:
    """Return a cell's tags."""
    return cell["metadata"].get("tags", [])


def language(path: Path) -> str:
    """Return the language a notebook is in, by its folder."""
    return path.relative_to(ROOT).parts[1]


def twin(path: Path) -> Path:
    """Return the English notebook that says the same as an Indonesian one."""
    here = path.relative_to(ROOT / path.relative_to(ROOT).parts[0] / "id")
    names = TRACKS.get(path.parent.name, {"id": (), "en": ()})
    name = dict(zip(names["id"], names["en"], strict=True)).get(path.stem, path.stem)
    return ROOT / path.relative_to(ROOT).parts[0] / "en" / here.with_name(f"{name}.ipynb")
