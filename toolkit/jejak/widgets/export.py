"""The way out of a notebook: what was mapped becomes a file beside the journey, and a download."""

from __future__ import annotations

import contextvars
import logging
import threading
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from jejak.faults import Fault
from jejak.formats import FORMATS
from jejak.i18n import N_
from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet
from jejak.widgets.parcel import parcel

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.document import Document
    from jejak.i18n import Language, Speech
    from jejak.model import Journey
    from jejak.widgets.parcel import Parcel

LOG = logging.getLogger(__name__)
PART = 500_000
"""Bytes in one message: servers refuse messages of some megabytes, and a progress bar should move."""
KEPT = 3
"""How many files wait for their download; a browser fetches at once what it has ordered."""
NAMES = {
    "html": N_("Summary page (HTML)"),
    "pdf": N_("Paper (PDF)"),
    "png": N_("Pictures (PNG)"),
    "svg": N_("Drawings (SVG)"),
    "xlsx": N_("Workbook (XLSX)"),
    "csv": N_("Tables (CSV)"),
    "md": N_("Text (Markdown)"),
}


# covers: 2.31
class ExportButton(JourneyWidget):
    """Make the summary and pass it on: ``ExportButton(journey)``. Nothing is written into the journey.

    The browser sends ``{"kind": "make", "id", "format"}`` and hears ``{"kind": "making", "id"}`` at once, then
    ``{"kind": "made", "id", "file", "size", "told"}`` or ``{"kind": "failed", "id", "problem"}``. It fetches the
    file with ``{"kind": "fetch", "id", "from"}``, a place in bytes, and hears ``{"kind": "part", "id", "from"}`` with
    the bytes from there on, until it has them all.

    Making runs beside the messages of other widgets: whoever types meanwhile waits for no export.
    """

    fragment = "facts"
    _esm = packed("export/export.js")
    _css = stylesheet("page/base.css", "export/export.css")

    def __init__(self, journey: Document, *, lang: Language | None = None) -> None:
        self._parcels: dict[str, Parcel] = {}
        self._one_at_a_time = threading.Lock()
        self._work = threading.Thread()
        super().__init__(journey, lang=lang)

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return what there is to make, and the words of making it."""
        return {
            "title": say("Pass it on"),
            "guide": say("Makes a file from everything that is saved, beside the journey and to download."),
            "what": say("What should it be?"),
            "formats": [_choice(name, say) for name in FORMATS],
            "export": say("Export"),
            "saving_first": say("Saving what was typed first…"),
            "making": say("Making: {what}…"),
            "silent": say("Python has not answered yet. It may be busy with another cell; the export begins after it."),
            "bringing": say("Bringing {file} to the browser…"),
            "left_out": say(
                "Something typed is not saved yet and not in it: look for the form that says “Not saved yet”, in this "
                "notebook or another open one, then export again."
            ),
            "made": say("Made here"),
            "download": say("Download"),
            "no_news": say("Not connected – choose Run → Run All Cells, then export again."),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:  # noqa: ARG003 - every widget's signature
        """Return nothing: what is exported is what is on disk."""
        return {}

    def static(self) -> Markup:
        """Return the journey at a glance, and another way to export it."""
        way = self._say(
            "To export the map without this button, write in a terminal: {command}", command="jejak export ."
        )
        return super().static() + Markup("<p>{}</p>").format(way)

    def _receive(self, widget: object, content: object, buffers: object) -> None:
        match content:
            case {"kind": "make", "id": str(order), "format": str(name)} if name in FORMATS:
                self.send({"kind": "making", "id": order})
                self._work = _beside(lambda: self._make(order, name))
            case {"kind": "fetch", "id": str(order), "from": int(start)} if start >= 0:
                self._hand_over(order, start)
            case _:
                super()._receive(widget, content, buffers)

    def _make(self, order: str, name: str) -> None:
        """Make a file and tell of it, or why not. Never raises: nobody would hear it in a thread of its own."""
        try:
            with self._one_at_a_time:
                made = parcel(self._document, name, self._say.lang)
        except Fault as fault:
            self._fail(order, fault.tell(self._say))
        except Exception as error:
            LOG.exception("An export failed")
            self._fail(order, self._say("Something went wrong that nobody foresaw ({why}).", why=repr(error)))
        else:
            self._keep(order, made)
            told = {"file": made.name, "size": len(made.content), "told": made.tell(self._say)}
            self.send({"kind": "made", "id": order, **told})

    def _keep(self, order: str, made: Parcel) -> None:
        kept = [*self._parcels.items(), (order, made)]
        self._parcels = dict(kept[-KEPT:])

    def _hand_over(self, order: str, start: int) -> None:
        made = self._parcels.get(order)
        if made is None:
            self._fail(order, self._say("This file is not kept for download any more. Export it again."))
            return
        part = made.content[start : start + PART]
        self.send({"kind": "part", "id": order, "from": start}, buffers=[part])

    def _fail(self, order: str, problem: str) -> None:
        self.send({"kind": "failed", "id": order, "problem": problem})


def _choice(name: str, say: Speech) -> dict[str, str]:
    return {"key": name, "name": say(NAMES.get(name, name.upper())), "about": say(FORMATS[name].about)}


def _beside(act: Callable[[], object]) -> threading.Thread:
    """Run something in a thread of its own, or at once where there are no threads (WebAssembly)."""
    thread = threading.Thread(target=contextvars.copy_context().run, args=(act,), daemon=True)
    try:
        thread.start()
    except RuntimeError:
        act()
    return thread
