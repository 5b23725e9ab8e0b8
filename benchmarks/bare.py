"""The least an anywidget can do: one trait with rows, one table of native controls, nothing saved.

What Jejak's table is measured against, to see what saving, following, speaking and undoing cost.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import traitlets


class BareTable(anywidget.AnyWidget):
    """A table with eight columns of native controls: ``BareTable(rows=[…], choices={…})``."""

    _esm = Path(__file__).with_name("bare.js")
    _css = ".bare td { vertical-align: top; } .bare textarea { field-sizing: content; }"

    rows: Any = traitlets.List().tag(sync=True)
    choices: Any = traitlets.Dict().tag(sync=True)
