"""`jejak import`: a workshop folder from a workbook, from CSV files, or from a table that somebody made by hand."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import msgspec

from jejak import folders
from jejak.cli.terminal import shown
from jejak.faults import Fault
from jejak.i18n import N_

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jejak.formats.loading import Loaded
    from jejak.i18n import Speech

WORKBOOKS = {".xlsx", ".xlsm"}
TABLES = {".csv", ".tsv", ".txt"}


def import_(given: argparse.Namespace, say: Speech) -> int:
    """Make a workshop folder from a source and say what of it could not be placed."""
    loaded = load(given.source)
    journey = loaded.journey
    if given.lang:
        journey = msgspec.structs.replace(journey, language=given.lang)
    folders.make(given.dest, lang=journey.language, first=journey)
    for note in loaded.notes:
        print(shown(note.tell(say)), file=sys.stderr)
    counts = {"personas": len(journey.personas), "touchpoints": len(journey.touchpoints)}
    print(say("{file} was read. Touchpoints: {touchpoints}, personas: {personas}.", file=given.source, **counts))
    quoted = shlex.quote(str(given.dest))
    print(say("{folder} is ready. Open it with: jejak lab {quoted}", folder=given.dest, quoted=quoted))
    return 0


def load(source: Path) -> Loaded:
    """Return the journey in a file or a folder of CSV files. Raises `Fault` for anything else."""
    if not source.exists():
        raise Fault(N_("{file} does not exist. Check the name."), file=source)
    if source.suffix.lower() in WORKBOOKS and source.is_file():
        from jejak.formats import xlsx

        return xlsx.load(source)
    if source.is_dir() or source.suffix.lower() in TABLES:
        from jejak.formats import csv

        return csv.load(source)
    raise Fault(N_("{file} is neither a workbook (.xlsx) nor CSV. Save it as one of these first."), file=source)
