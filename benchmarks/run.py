"""Jejak against its peers, and against its own promises.

``poe bench`` prints the tables of docs/figures.md; ``poe bench exports``, ``opening`` or ``widgets`` one part of them;
``--quick`` takes fewer runs. The widgets need ``pip install -e .[test,bench]``.
"""

from __future__ import annotations

import sys

import exports
import opening
import widgets
from measure import show_rows, show_spreads


def main() -> None:
    """Measure what was asked for and print Markdown."""
    wanted = {word for word in sys.argv[1:] if not word.startswith("--")} or {"exports", "opening", "widgets"}
    if "exports" in wanted:
        show_rows(exports.rows())
    if "opening" in wanted:
        print()
        show_rows(opening.rows())
    if "widgets" in wanted:
        found = widgets.measure()
        print()
        show_rows(found.rows)
        print()
        show_spreads(found.spreads)


if __name__ == "__main__":
    main()
