"""Filling: a journey's rows, and the values and sizes that depend on them, put into a compiled specification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jejak.charts.drawing import Drawing


def vega(spec: dict[str, Any], shown: Drawing) -> dict[str, Any]:
    """Return a Vega specification with rows, parameters and sizes filled in."""
    data = _set(spec["data"], "values", shown.datasets())
    signals = _set(spec.get("signals", ()), "value", shown.params)
    return spec | dict(shown.size) | {"data": data, "signals": signals}


def vegalite(spec: dict[str, Any], shown: Drawing) -> dict[str, Any]:
    """Return a Vega-Lite specification with rows, parameters and sizes filled in."""
    datasets = spec.get("datasets", {}) | _inert(shown.datasets())
    params = _set(spec.get("params", ()), "value", shown.params)
    return spec | dict(shown.size) | {"datasets": datasets, "params": params}


def _set(named: Iterable[dict[str, Any]], key: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the parts of a specification, with `key` set in those whose names have a value."""
    return [each | {key: _inert(values[each["name"]])} if each["name"] in values else each for each in named]


def _inert(value: Any) -> Any:
    """Return data whose texts hold nothing that XML forbids."""
    if isinstance(value, dict):
        return {key: _inert(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_inert(item) for item in value]
    return printable(value) if isinstance(value, str) else value
