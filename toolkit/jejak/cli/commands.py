"""What each command does. Printing happens here and nowhere above."""

from __future__ import annotations

import datetime as dt
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jejak import checks, folders, overview, store
from jejak.cli.terminal import shown
from jejak.faults import Fault
from jejak.i18n import N_
from jejak.places import LAB_CONFIG

if TYPE_CHECKING:
    import argparse

    from jejak.i18n import Speech

EXAMPLE = "ac-portabel"
USUAL_TRACK = "map"
MY_WORKSHOP = Path("my-workshop")


def new(given: argparse.Namespace, say: Speech) -> int:
    """Make a workshop folder, or put another track's notebooks into one that is there."""
    if given.track and given.example is None and (given.dest / folders.JOURNEY).exists():
        return _follow(given, say)
    folders.make(given.dest, lang=given.lang or say.lang, example=given.example, track=given.track or USUAL_TRACK)
    print(
        say(
            "{folder} is ready. Open it with: jejak lab {quoted}",
            folder=given.dest,
            quoted=shlex.quote(str(given.dest)),
        )
    )
    return 0


def _follow(given: argparse.Namespace, say: Speech) -> int:
    """Put a track's notebooks beside those that are there; nothing else is touched."""
    made = folders.follow(given.dest, given.track, given.lang)
    print("\n".join(map(str, made)) or say("{folder} has the notebooks of this track already.", folder=given.dest))
    return 0


def lab(given: argparse.Namespace, say: Speech) -> int:
    """Open JupyterLab on the first notebook of a workshop; this process becomes JupyterLab where it can."""
    folder = _workshop(given.dest, say)
    command = [sys.executable, "-m", "jupyterlab", *_lab_options(folder), *given.rest]
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(
        filter(None, (str(LAB_CONFIG), os.environ.get("JUPYTER_CONFIG_PATH")))
    )
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(sys.executable, command)  # noqa: S606 - signals then reach JupyterLab itself
    return subprocess.call(command)  # noqa: S603 - our own interpreter


def check(given: argparse.Namespace, say: Speech) -> int:
    """Print what the checks advise. Advice never fails: the exit status is 0."""
    path = folders.journey(given.path)
    found = checks.findings(store.read(path), dt.datetime.now().astimezone().date())
    if given.json:
        _print_json([overview.finding(each, say) for each in found])
    else:
        print("\n".join(f"- {shown(each.tell(say))}" for each in found) or say("Nothing is missing."))
    _tell_set_aside(path, say)
    return 0


def info(given: argparse.Namespace, say: Speech) -> int:
    """Print what a journey holds, and how far it is on its folder's tracks."""
    path = folders.journey(given.path)
    journey = store.read(path)
    tracks = (given.track,) if given.track else folders.tracks(path.parent) or (USUAL_TRACK,)
    if given.json:
        _print_json(overview.info(journey) | {"progress": overview.progress(journey, tracks, say)})
    else:
        lines = [f"{name}: {value}" for name, value in overview.lines(journey, say)]
        print(shown("\n".join([*lines, *(each.tell(say) for each in overview.ways(journey, tracks))])))
    _tell_set_aside(path, say)
    return 0


def _tell_set_aside(path: Path, say: Speech) -> None:
    """Say, beside the answer, that words wait for somebody who brings them back or lets them go."""
    for file in store.set_aside(path):
        print(say("Somebody's words could not be merged and are kept in {file}.", file=file), file=sys.stderr)


def _workshop(dest: Path | None, say: Speech) -> Path:
    """Return the folder to open: the one named, this one, or a first workshop made from an example."""
    if dest and not dest.is_dir():
        raise Fault(N_("{folder} does not exist. Make it with: jejak new {folder}"), folder=dest)
    if dest or Path(folders.JOURNEY).exists():
        return dest or Path()
    if not (MY_WORKSHOP / folders.JOURNEY).exists():
        folders.make(MY_WORKSHOP, lang=say.lang, example=EXAMPLE)
    return MY_WORKSHOP


def _lab_options(folder: Path) -> list[str]:
    """Return how to start JupyterLab: in the folder, on its first notebook.

    The notebook is part of the address, so that it opens from a copied link as well as by itself. Root needs leave
    to run a server, which containers take for granted.
    """
    first = folders.first_notebook(folder)
    page = f"/lab/tree/{quote(first.name)}" if first else "/lab"
    options = [f"--ServerApp.root_dir={folder.resolve()}", f"--LabApp.default_url={page}"]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*options, "--allow-root"] if is_root else options


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
