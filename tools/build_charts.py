"""Compile the Altair designs of `jejak.charts.design` to the files the toolkit draws from.

``python tools/build_charts.py`` writes ``toolkit/jejak/charts/compiled/``: Vega for the still charts, Vega-Lite for
those that answer to a pointer, whose words Vega would have inside expressions. ``--check`` writes nothing, names the
files that differ from their design and exits with status 1.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from vl_convert import vegalite_to_vega

from jejak.charts import NAMES
from jejak.charts.design import specification

COMPILED = Path(__file__).resolve().parents[1] / "toolkit" / "jejak" / "charts" / "compiled"


def wanted() -> dict[Path, str]:
    """Return the text of every file: stable order, one item a line, so that changes read well in a diff."""
    still = {COMPILED / f"{name}.vg.json": _text(vegalite_to_vega(specification(name))) for name in NAMES}
    live = {COMPILED / f"{name}.live.vl.json": _text(specification(name, live=True)) for name in NAMES}
    return still | live


def _text(spec: dict[str, Any]) -> str:
    return json.dumps(spec, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def stale() -> list[Path]:
    """Return the files that are missing, differ from their design, or belong to none."""
    files = wanted()
    differing = [path for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text]
    return differing + [path for path in COMPILED.iterdir() if path not in files]


def build() -> None:
    """Write every file."""
    for path, text in wanted().items():
        path.write_text(text, "utf-8", newline="\n")


def main() -> int:
    """Build or check; return the exit status."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--check", action="store_true", help="only name the files that differ")
    if not options.parse_args().check:
        build()
        return 0
    outdated = stale()
    for path in outdated:
        print(f"{path.name} differs from its design; run tools/build_charts.py")
    return 1 if outdated else 0


if __name__ == "__main__":
    sys.exit(main())
