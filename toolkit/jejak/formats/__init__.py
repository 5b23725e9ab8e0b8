"""Ways out: the formats a journey leaves in, each made by one function from a journey and a voice.

The registry is light; what a format needs (a browser, a drawing library, a spreadsheet library) is imported when it is
made. `jejak.formats.files` puts what is made on the disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jejak.i18n import N_

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.paper import Paper

PAPERS: tuple[Paper, ...] = ("a4", "a3")
Files: TypeAlias = "Mapping[str, bytes]"
"""What belongs together, by file name."""


@dataclass(frozen=True)
class Wishes:
    """What may be wished for beside the language.

    Of a page: without `advice` it does not say what the checks advise, `paper` is the sheet it prints on, `before` an
    earlier version to tell the changes from, `today` the day of the export. Of several files: `only` the one of that
    name, without its ending.
    """

    advice: bool = True
    paper: Paper = "a4"
    before: Journey | None = None
    today: dt.date | None = None
    only: str = ""


@dataclass(frozen=True)
class Format:
    """A way out. `name` is what stands after ``--to``; `stem` and `ending` name the file beside a journey.

    `make` returns the content of one file, or of several that go into a folder; then `main` is the one that a single
    file holds unless another is wished for.
    """

    name: str
    about: str
    stem: str
    ending: str
    make: Callable[[Journey, Speech, Wishes], bytes | Files]
    main: str = ""

    @property
    def suffix(self) -> str:
        """Return the ending of each file: ``.png`` for a folder of pictures too."""
        return f".{self.name}"


def _html(journey: Journey, say: Speech, wishes: Wishes) -> bytes:
    from jejak.render import page

    made = page(journey, say, before=wishes.before, advice=wishes.advice, paper=wishes.paper, today=wishes.today)
    return made.encode()


def _pdf(journey: Journey, say: Speech, wishes: Wishes) -> bytes:
    from jejak.formats.pdf import printed

    return printed(_html(journey, say, wishes))


def _png(journey: Journey, say: Speech, wishes: Wishes) -> Files:
    from jejak.formats.pictures import png

    return png(journey, say, wishes.only)


def _svg(journey: Journey, say: Speech, wishes: Wishes) -> Files:
    from jejak.formats.pictures import svg

    return svg(journey, say, wishes.only)


def _xlsx(journey: Journey, say: Speech, _wishes: Wishes) -> bytes:
    from jejak.formats import xlsx

    return xlsx.write(journey, say)


def _csv(journey: Journey, say: Speech, _wishes: Wishes) -> Files:
    from jejak.formats import csv

    return csv.write(journey, say)


def _markdown(journey: Journey, say: Speech, wishes: Wishes) -> bytes:
    from jejak.formats import markdown

    return markdown.write(journey, say, before=wishes.before, advice=wishes.advice, today=wishes.today).encode()


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("html", N_("the summary as one page that opens anywhere, offline"), "summary", ".html", _html),
        Format("pdf", N_("the same page on paper; needs Chrome, Edge or Chromium"), "summary", ".pdf", _pdf),
        Format("png", N_("the map and the charts as pictures for slides"), "pictures", "-png", _png, main="board"),
        Format("svg", N_("the same pictures as drawings that stay sharp"), "pictures", "-svg", _svg, main="board"),
        Format("xlsx", N_("the data as a workbook"), "journey", ".xlsx", _xlsx),
        Format("csv", N_("the data as tables, one file each"), "journey", "-csv", _csv, main="touchpoints"),
        Format("md", N_("the summary as Markdown text"), "summary", ".md", _markdown),
    )
}
SYNONYMS = {".htm": "html", ".markdown": "md"}


def of_ending(suffix: str) -> Format | None:
    """Return the format of files with that ending, such as ``.PDF``; ``None`` for any other."""
    ending = suffix.lower()
    return FORMATS.get(SYNONYMS.get(ending, ending.removeprefix(".")))
