"""The commands, their arguments and their help, in the reader's language."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from jejak.cli import commands, comparing, exporting, handouts, importing
from jejak.folders import examples
from jejak.formats import FORMATS, PAPERS
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
    about = say("show program's version number and exit")
    parser.add_argument("--version", action="version", version=f"jejak {_version()}", help=about)
    group = parser.add_subparsers(title=say("commands"), metavar=say("COMMAND"), required=True)
    for add in (_new, _lab, _export, _import, _compare, _handouts, _check, _info):
        add(group, say)
    return parser


def _new(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "new", say("make a workshop folder: journey.json and the notebooks"), commands.new)
    parser.add_argument(
        "dest", metavar=say("FOLDER"), type=Path, help=say("the folder to make; nothing is overwritten")
    )
    parser.add_argument("--from", dest="example", choices=examples(), help=say("start from a worked example"))
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the workshop"))
    track = say("the steps to follow; with a workshop that is there, another track's notebooks beside its own")
    parser.add_argument("--track", choices=tuple(TRACKS), help=track)


def _lab(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "lab", say("open JupyterLab on a workshop"), commands.lab)
    where = say("the workshop folder; without one, this folder, or my-workshop made from an example")
    parser.add_argument("dest", metavar=say("FOLDER"), type=Path, nargs="?", help=where)
    parser.epilog = say("Anything after -- goes to JupyterLab, such as -- --no-browser.")


def _export(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(
        group, "export", say("write the summary, pictures or data of one journey or many"), exporting.export
    )
    what = say("a journey.json, a workshop folder, or a folder of them")
    parser.add_argument("paths", metavar=say("PATH"), type=Path, nargs="+", help=what)
    out = say("where to write: a file for one journey, a folder for several")
    parser.add_argument("-o", "--out", metavar=say("OUT"), type=Path, help=out)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the page; without it, the journey's own"))
    _ways_out(parser, say)


def _ways_out(parser: argparse.ArgumentParser, say: Speech) -> None:
    """Add the formats and what may be wished for within them."""
    every = "; ".join(f"{name}: {say(way.about)}" for name, way in FORMATS.items())
    which = say(
        "the format, more than once for several; without it, what OUT ends in, or else html. {formats}", formats=every
    )
    parser.add_argument("--to", action="append", choices=tuple(FORMATS), help=which)
    parser.add_argument("--paper", choices=PAPERS, default="a4", help=say("the size of a sheet when it is printed"))
    no_advice = say("leave out what the checks still advise")
    parser.add_argument("--no-advice", dest="advice", action="store_false", help=no_advice)
    only = say("one picture or table instead of all, such as board")
    parser.add_argument("--only", metavar=say("NAME"), help=only)


def _compare(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(
        group, "compare", say("write what differs between two journeys or two versions"), comparing.compare
    )
    what = say("a journey.json, a workshop folder, or FILE@VERSION for a kept version by its name or id")
    parser.add_argument("before", metavar=say("BEFORE"), help=what)
    parser.add_argument("after", metavar=say("AFTER"), help=say("the same for the later one"))
    out = say("where to write; without it, comparison.html beside the later journey")
    parser.add_argument("-o", "--out", metavar=say("OUT"), type=Path, help=out)
    lang = say("language of the page; without it, that of the later journey")
    parser.add_argument("--lang", choices=LANGUAGES, help=lang)


def _import(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    about = say("make a workshop folder from a workbook, CSV files or a table of touchpoints")
    parser = _command(group, "import", about, importing.import_)
    what = say("an .xlsx or .csv file, or a folder of CSV files")
    parser.add_argument("source", metavar=say("SOURCE"), type=Path, help=what)
    parser.add_argument(
        "dest", metavar=say("FOLDER"), type=Path, help=say("the folder to make; nothing is overwritten")
    )
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the workshop; without it, the source's own"))


def _handouts(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    about = say("write sheets of paper to fill in by hand: persona, touchpoints, emotions and more")
    parser = _command(group, "handouts", about, handouts.handouts)
    out = say("the folder to write into; without it, handouts")
    parser.add_argument("-o", "--out", metavar=say("FOLDER"), type=Path, default=Path("handouts"), help=out)
    parser.add_argument("--lang", choices=LANGUAGES, default=say.lang, help=say("language of the sheets"))
    parser.add_argument("--paper", choices=PAPERS, default="a4", help=say("the size of a sheet when it is printed"))
    parser.add_argument("--to", choices=handouts.TO, default="html", help=say("pages for a browser, or PDF files"))


def _check(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "check", say("say what the map still lacks"), commands.check)
    _one_journey(parser, say)


def _info(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "info", say("say what a journey holds, in numbers"), commands.info)
    _one_journey(parser, say)
    track = say("the steps to report on; without it, those of the folder's notebooks")
    parser.add_argument("--track", choices=tuple(TRACKS), help=track)


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
