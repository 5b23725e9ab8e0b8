"""The commands, their arguments and their help, in the reader's language."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import folders
from jejak.cli import commands, comparing, exporting, handouts, importing
from jejak.cli.appendix import appendix, examples, listed, wrapped
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
        epilog=_first_steps(say),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    about = say("show program's version number and exit")
    parser.add_argument("--version", action="version", version=f"jejak {_version()}", help=about)
    group = parser.add_subparsers(title=say("commands"), metavar=say("COMMAND"), required=True)
    for add in (_new, _lab, _export, _import, _compare, _handouts, _check, _info):
        add(group, say)
    return parser


def _first_steps(say: Speech) -> str:
    """Return what to type first, and where to read on."""
    first = (
        ("jejak new my-workshop --from ac-portabel", say("a workshop to look around in, with a finished map")),
        ("jejak lab my-workshop", say("work on it in JupyterLab")),
        ("jejak export my-workshop", say("the summary to pass on: my-workshop/summary.html")),
    )
    return appendix(
        examples(say, first),
        say("jejak COMMAND --help explains a command."),
        say("JEJAK_LANG=id or JEJAK_LANG=en chooses the language of these messages."),
    )


def _new(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "new", say("make a workshop folder: journey.json and the notebooks"), commands.new)
    parser.add_argument(
        "dest", metavar=say("FOLDER"), type=Path, help=say("the folder to make; nothing is overwritten")
    )
    start = say("start from a worked example; without it, from an empty map")
    parser.add_argument("--from", dest="example", choices=folders.examples(), help=start)
    lang = say("language of the workshop; without it, that of these messages")
    parser.add_argument("--lang", choices=LANGUAGES, help=lang)
    track = say(
        "the steps to follow; without it, map. "
        "In a workshop that is there, puts another track's notebooks beside its own"
    )
    parser.add_argument("--track", choices=tuple(TRACKS), help=track)
    tried = (
        ("jejak new my-workshop", say("an empty workshop in seven steps")),
        ("jejak new my-workshop --from ac-portabel --lang en", say("one with a finished map, in English")),
        ("jejak new my-workshop --track glints", say("the notebooks of another track, into the same workshop")),
    )
    parser.epilog = appendix(_tracks(say), examples(say, tried))


def _tracks(say: Speech) -> str:
    return listed(say("tracks"), ((key, f"{say(each.label)}. {say(each.about)}") for key, each in TRACKS.items()))


def _lab(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "lab", say("open JupyterLab on a workshop"), commands.lab)
    where = say("the workshop folder; without one, this folder, or my-workshop made from an example")
    parser.add_argument("dest", metavar=say("FOLDER"), type=Path, nargs="?", help=where)
    parser.epilog = wrapped(say("Anything after -- goes to JupyterLab, such as -- --no-browser."))


def _export(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(
        group, "export", say("write the summary, pictures or data of one journey or many"), exporting.export
    )
    what = say("a journey.json, a workshop folder, or a folder of them")
    parser.add_argument("paths", metavar=say("PATH"), type=Path, nargs="+", help=what)
    out = say("where to write: a file for one journey, a folder for several; without it, beside each journey")
    parser.add_argument("-o", "--out", metavar=say("OUT"), help=out)
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the page; without it, the journey's own"))
    _ways_out(parser, say)
    tried = (
        ("jejak export my-workshop", say("the summary to pass on: my-workshop/summary.html")),
        ("jejak export my-workshop -o map.pdf", say("the same on paper; the name says the format")),
        ("jejak export my-workshop --to png --only board -o map.png", say("the map alone, as a picture for a slide")),
        ("jejak export workshops --to html --to xlsx -o pages", say("page and data of every workshop in a folder")),
    )
    ways = listed(say("formats"), ((name, say(way.about)) for name, way in FORMATS.items()))
    parser.epilog = appendix(ways, examples(say, tried))


def _ways_out(parser: argparse.ArgumentParser, say: Speech) -> None:
    """Add the formats and what may be wished for within them."""
    which = say("the format, more than once for several; without it, what OUT ends in, or else html")
    parser.add_argument("--to", action="append", choices=tuple(FORMATS), help=which)
    _paper(parser, say)
    no_advice = say("leave out what the checks still advise")
    parser.add_argument("--no-advice", dest="advice", action="store_false", help=no_advice)
    only = say(
        "one picture or table instead of all: board, emotion, stages, channels, pains, priorities, touchpoints …"
    )
    parser.add_argument("--only", metavar=say("NAME"), help=only)


def _paper(parser: argparse.ArgumentParser, say: Speech) -> None:
    sheet = say("the size of a sheet when it is printed; without it, a4")
    parser.add_argument("--paper", choices=PAPERS, default="a4", help=sheet)


def _compare(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(
        group, "compare", say("write what differs between two journeys or two versions"), comparing.compare
    )
    tried = (
        ('jejak compare "my-workshop@Version 1" my-workshop', say("what changed since that version was kept")),
        ("jejak compare as-is to-be -o difference.html", say("the journey as it is against the one that is wanted")),
    )
    parser.epilog = examples(say, tried)
    what = say("a journey.json, a workshop folder, or FILE@VERSION for a kept version by its name or id")
    parser.add_argument("before", metavar=say("BEFORE"), help=what)
    parser.add_argument("after", metavar=say("AFTER"), help=say("the same for the later one"))
    out = say("where to write; without it, comparison.html beside the later journey")
    parser.add_argument("-o", "--out", metavar=say("OUT"), type=Path, help=out)
    lang = say("language of the page; without it, that of the later journey")
    parser.add_argument("--lang", choices=LANGUAGES, help=lang)
    _paper(parser, say)


def _import(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    about = say("make a workshop folder from a workbook, CSV files or a table of touchpoints")
    parser = _command(group, "import", about, importing.import_)
    what = say("an .xlsx or .csv file, or a folder of CSV files")
    parser.add_argument("source", metavar=say("SOURCE"), type=Path, help=what)
    parser.add_argument(
        "dest", metavar=say("FOLDER"), type=Path, help=say("the folder to make; nothing is overwritten")
    )
    parser.add_argument("--lang", choices=LANGUAGES, help=say("language of the workshop; without it, the source's own"))
    table = say(
        "Any table with a row of headings will do, such as Touchpoint, Stage, Channel, Action and Emotion, "
        "in English or Indonesian; two of them are enough. "
        "What cannot be placed is told."
    )
    tried = (
        ("jejak import journey.xlsx my-workshop", say("a workbook that jejak export wrote, or one made by hand")),
        ("jejak import touchpoints.csv my-workshop", say("a table of touchpoints from anywhere")),
    )
    parser.epilog = appendix(wrapped(table), examples(say, tried))


def _handouts(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    about = say("write sheets of paper to fill in by hand: persona, touchpoints, emotions and more")
    parser = _command(group, "handouts", about, handouts.handouts)
    out = say("the folder to write into; without it, handouts")
    parser.add_argument("-o", "--out", metavar=say("FOLDER"), type=Path, default=Path("handouts"), help=out)
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=say.lang,
        help=say("language of the sheets; without it, that of these messages"),
    )
    _paper(parser, say)
    parser.add_argument(
        "--to", choices=handouts.TO, default="html", help=say("pages for a browser, or PDF files; without it, html")
    )
    tried = (
        ("jejak handouts", say("pages to print from the browser, in the folder handouts")),
        ("jejak handouts --to pdf --paper a3 -o printed", say("PDF files for large sheets")),
    )
    parser.epilog = examples(say, tried)


def _check(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "check", say("say what the map still lacks"), commands.check)
    _one_journey(parser, say)
    parser.epilog = examples(say, (("jejak check my-workshop", say("advice, sentence by sentence; none is an error")),))


def _info(group: argparse._SubParsersAction[argparse.ArgumentParser], say: Speech) -> None:
    parser = _command(group, "info", say("say what a journey holds, in numbers"), commands.info)
    _one_journey(parser, say)
    track = say("the steps to report on; without it, those of the folder's notebooks")
    parser.add_argument("--track", choices=tuple(TRACKS), help=track)
    shown = (("jejak info my-workshop", say("touchpoints, personas, feelings, and how many steps are done")),)
    parser.epilog = appendix(_tracks(say), examples(say, shown))


def _one_journey(parser: argparse.ArgumentParser, say: Speech) -> None:
    parser.add_argument("path", metavar=say("PATH"), type=Path, help=say("a journey.json or a workshop folder"))
    parser.add_argument("--json", action="store_true", help=say("print JSON for programs"))


def _command(
    group: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str, run: Command
) -> argparse.ArgumentParser:
    described = about[:1].upper() + about[1:] + "."
    layout = argparse.RawDescriptionHelpFormatter
    parser = group.add_parser(name, help=about, description=described, formatter_class=layout)
    parser.set_defaults(run=run)
    return parser


def _version() -> str:
    from jejak import __version__

    return __version__
