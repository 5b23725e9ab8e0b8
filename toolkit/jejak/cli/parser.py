"""The commands, their arguments and their help, in the reader's language."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from jejak.cli import commands, exporting
from jejak.folders import examples
from jejak.i18n import LANGUAGES, N_
from jejak.tracks import TRACKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech

    Command = Callable[[argparse.Namespace, Speech], int]

# What argparse itself says, for the catalogue: it looks these up at run time.
ARGPARSE = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
)


def build(say: Speech) -> argparse.ArgumentParser:
    """Return the parser of all commands, speaking with `say`."""
    parser = argparse.ArgumentParser(
        prog="jejak",
        description=say("Customer-journey-mapping workshops in JupyterLab."),
        epilog=say("JEJAK_LANG=id or JEJAK_LANG=en chooses the language of these messages."),
    )
    parser.add_argument("--version", action="version", version=f"jejak {_version()}")
    group = parser.add_subparsers(title=say("commands"), metavar=say("COMMAND"), required=True)
    for add in (_new, _lab, _export, _check, _info):
        add(group, say)
    return parser


def _new(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "new", say("make a workshop folder: journey.json and the notebooks"), commands.new)
    parser.add_argument(
        "dest", metavar=say("FOLDER"), type=Path, help=say("the folder to make; nothing is overwritten")
    )
    parser.add_argument("--from", dest="example", choices=examples(), help=say("start from a worked example"))
    parser.add_argument("--lang", choices=LANGUAGES, default=say.lang, help=say("language of the workshop"))
    parser.add_argument("--track", choices=tuple(TRACKS), default="map", help=say("the steps to follow"))


def _lab(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "lab", say("open JupyterLab on a workshop"), commands.lab)
    where = say("the workshop folder; without one, this folder, or my-workshop made from an example")
    parser.add_argument("dest", metavar=say("FOLDER"), type=Path, nargs="?", help=where)
    parser.epilog = say("Anything after -- goes to JupyterLab, such as -- --no-browser.")


def _export(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "export", say("write summary pages that open anywhere, offline"), exporting.export)
    what = say("a journey.json, a workshop folder, or a folder of them")
    parser.add_argument("paths", metavar=say("PATH"), type=Path, nargs="+", help=what)
    out = say("where to write: a file for one journey, a folder for several")
    parser.add_argument("-o", "--out", metavar=say("OUT"), type=Path, help=out)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the page; without it, the journey's own"))


def _check(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "check", say("say what the map still lacks"), commands.check)
    _one_journey(parser, say)


def _info(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "info", say("say what a journey holds, in numbers"), commands.info)
    _one_journey(parser, say)


def _one_journey(parser: argparse.ArgumentParser, say: Speech) -> None:
    parser.add_argument("path", metavar=say("PATH"), type=Path, help=say("a journey.json or a workshop folder"))
    parser.add_argument("--json", action="store_true", help=say("print JSON for programs"))


def _command(
    group: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str, run: Command
) -> argparse.ArgumentParser:
    parser = group.add_parser(name, help=about, description=about[:1].upper() + about[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def _version() -> str:
    from jejak import __version__

    return __version__
