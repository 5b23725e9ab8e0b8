"""The touchpoint table as others would build it: composed of ipywidgets, and as an ipydatagrid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets
import pandas as pd
from ipydatagrid import DataGrid, TextRenderer

if TYPE_CHECKING:
    from collections.abc import Sequence

FIELDS = ("stage", "name", "channel", "action", "thought", "feeling", "barrier")


def composed(rows: Sequence[dict[str, Any]], choices: dict[str, list[str]]) -> ipywidgets.VBox:
    """Return a box of rows, each a box of eight widgets."""
    return ipywidgets.VBox([ipywidgets.HBox(_widgets(row, choices)) for row in rows])


def _widgets(row: dict[str, Any], choices: dict[str, list[str]]) -> list[ipywidgets.Widget]:
    return [
        ipywidgets.Dropdown(options=choices["stage"], value=row["stage"]),
        ipywidgets.Text(value=row["name"]),
        ipywidgets.Dropdown(options=choices["channel"], value=row["channel"]),
        ipywidgets.Textarea(value=row["action"]),
        ipywidgets.Textarea(value=row["thought"]),
        ipywidgets.IntSlider(value=row["feeling"], min=-2, max=2),
        ipywidgets.Text(value=row["barrier"]),
        ipywidgets.Button(description="Remove"),
    ]


def grid(rows: Sequence[dict[str, Any]]) -> DataGrid:
    """Return an editable grid, with as many columns."""
    frame = pd.DataFrame([{**{field: row[field] for field in FIELDS}, "tools": "Remove"} for row in rows])
    return DataGrid(frame, editable=True, default_renderer=TextRenderer())
