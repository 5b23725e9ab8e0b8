"""What a compiled specification is filled with: rows, and the values and sizes that depend on them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class Drawing:
    """The rows of a chart. No rows means that there is nothing to draw.

    `beside` are further data sets by name, `params` the values of the specification's parameters, and `size`
    holds `width` and `height` in pixels where the rows decide them.
    """

    rows: Sequence[Any] = ()
    beside: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    params: Mapping[str, Any] = field(default_factory=dict)
    size: Mapping[str, Any] = field(default_factory=dict)

    def values(self) -> list[dict[str, Any]]:
        """Return the rows as Vega-Lite takes them."""
        return plain(self.rows)

    def datasets(self) -> dict[str, list[dict[str, Any]]]:
        """Return all data sets by name."""
        return {"rows": self.values()} | {name: plain(rows) for name, rows in self.beside.items()}


def plain(rows: Sequence[Any]) -> list[dict[str, Any]]:
    """Return frozen rows as dictionaries."""
    return [asdict(row) for row in rows]
