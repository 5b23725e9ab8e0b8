"""From the files older versions wrote to today's: a chain of pure steps.

Version 1 is the first, so the chain is empty. The next schema adds
``1: upgrade_1_to_2`` here, a function from the plain form of version 1 to that of version 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Plain = dict[str, Any]

UPGRADES: Mapping[int, Callable[[Plain], Plain]] = {}


def upgrade(plain: Plain, version: int, target: int, steps: Mapping[int, Callable[[Plain], Plain]] = UPGRADES) -> Plain:
    """Return the plain form brought from `version` to `target`, one step at a time."""
    for step in range(version, target):
        plain = {**steps[step](plain), "schema_version": step + 1}
    return plain
