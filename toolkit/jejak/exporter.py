"""The nbconvert exporter `jejak`: a notebook becomes the summary page of the journey beside it.

``jupyter nbconvert --to jejak NOTEBOOK`` and *Save and Export Notebook As* in JupyterLab come here. Nothing of the
notebook is executed or preprocessed. Its metadata are read as a name and a language, and its Markdown cells with the
tag `notes` become the last section of the page; nothing else of it is shown.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, NoReturn

from nbconvert.exporters.exporter import Exporter
from nbconvert.utils.exceptions import ConversionException
from traitlets import default
from traitlets.config import Application

from jejak import store
from jejak.faults import Fault
from jejak.folders import JOURNEY
from jejak.i18n import LANGUAGES, N_, preferred, speech
from jejak.places import WORKSHOPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nbformat import NotebookNode

NOTES = "notes"
"""The tag of the Markdown cells that belong to the participants."""


class JejakExporter(Exporter):
    """Exports the summary of the journey in the notebook's folder.

    Notebook metadata may choose: ``jejak.journey`` names another file in the same folder, ``jejak.lang`` the
    language, "id" or "en"; without them it is `journey.json` in its own language.
    """

    export_from_notebook = "Jejak summary"
    output_mimetype = "text/html"

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".html"

    @default("default_preprocessors")
    def _default_preprocessors_default(self) -> list[str]:
        return []

    def from_notebook_node(  # type: ignore[override]  # the base is typed as if every exporter returned a notebook
        self, nb: NotebookNode, resources: Mapping[str, Any] | None = None, **_ignored: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page and nbconvert's resources.

        A journey that cannot be exported ends the command line with one sentence and status 1; anywhere else it
        raises `ConversionException` with that sentence.
        """
        known = self._init_resources(resources)  # type: ignore[no-untyped-call]  # nbconvert's own helper
        try:
            return summary(nb.metadata.get("jejak", {}), known["metadata"], notes_in(nb)), known
        except Fault as fault:
            _refuse(fault.tell(speech(preferred())))


def summary(wishes: Any, whereabouts: Mapping[str, Any], written: Sequence[str] = ()) -> str:
    """Return the page for a notebook, given its `jejak` metadata, where nbconvert found it and the notes in it.

    Raises `Fault` when the journey cannot be found or read, or a wish cannot be met.
    """
    from jejak.render import page
    from jejak.render.notes import notes

    wanted = wishes if isinstance(wishes, dict) else {}
    journey = store.read(journey_file(wanted.get("journey", JOURNEY), whereabouts))
    lang = wanted.get("lang", journey.language)
    if lang not in LANGUAGES:
        raise Fault(N_("The notebook asks for the language {lang}; under jejak.lang write id or en."), lang=lang)
    return page(journey, speech(lang), notes=notes(written, prompts() if written else ()))


def notes_in(notebook: Mapping[str, Any]) -> list[str]:
    """Return the text of a notebook's Markdown cells that are tagged as notes."""
    cells = (cell for cell in notebook["cells"] if cell["cell_type"] == "markdown" and NOTES in _tags(cell))
    return ["".join(cell["source"]) for cell in cells]  # on disk a text is a list of lines


def prompts() -> frozenset[str]:
    """Return the paragraphs that the workshop's notebooks hold where participants may write notes."""
    from jejak.render.notes import paragraphs

    return frozenset(paragraph for text in _shipped_notes() for paragraph in paragraphs(text))


def _shipped_notes() -> Iterator[str]:
    for path in WORKSHOPS.glob("*/*/*.ipynb"):
        yield from notes_in(json.loads(path.read_bytes()))


def _tags(cell: Mapping[str, Any]) -> Sequence[Any]:
    tags = cell["metadata"].get("tags")
    return tags if isinstance(tags, list) else ()


def journey_file(name: Any, whereabouts: Mapping[str, Any]) -> Path:
    """Return the journey's path: a plain file in the notebook's own folder, never anywhere else.

    Raises `Fault` for a name that leads out of the folder, and for a notebook without one (standard input,
    a server that keeps no files).
    """
    if "path" not in whereabouts:
        raise Fault(N_("This notebook has no folder to look for a journey in. Save it beside the journey first."))
    folder = Path(whereabouts["path"])
    if not isinstance(name, str) or not _stays_in(folder, name):
        message = N_("{name} is not a file beside the notebook; under jejak.journey write the name of one.")
        raise Fault(message, name=name)
    return folder / name


def _stays_in(folder: Path, name: str) -> bool:
    """Tell whether this is a bare file name on every system, and no link that leads elsewhere."""
    bare = name.isprintable() and name == PurePosixPath(name).name == PureWindowsPath(name).name
    return bare and (folder / name).resolve().parent == folder.resolve()


def _refuse(sentence: str) -> NoReturn:
    """End in the way the caller shows best: nbconvert's command line adds a traceback to every exception."""
    from nbconvert.nbconvertapp import NbConvertApp

    if Application.initialized() and isinstance(Application.instance(), NbConvertApp):
        raise SystemExit(sentence)
    raise ConversionException(sentence)
