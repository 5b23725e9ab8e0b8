"""Workshop folders in one running JupyterLab: a module starts it once, every test works in a room of its own."""

from __future__ import annotations

import contextlib
import json
import re
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import lab
import nbformat

from jejak import folders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from jejak.i18n import Language

    Mount = Callable[[Path], contextlib.AbstractContextManager[None]]

OPEN = """\
import os, pathlib, jejak
pathlib.Path("{pid}").write_text(str(os.getpid()))
journey = jejak.open("journey.json")"""
"""The first cell of every notebook; it tells the test which process the kernel is."""


class Room:
    """One workshop folder that JupyterLab serves."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house, self.folder = house, folder

    @property
    def file(self) -> Path:
        return self.folder / "journey.json"

    def on_disk(self) -> dict[str, Any]:
        return json.loads(self.file.read_bytes())

    def persona(self) -> dict[str, Any]:
        return self.on_disk()["personas"][0]

    def notebook(self, name: str, *cells: str) -> str:
        """Put a notebook that opens the journey and runs `cells` here; return its path for JupyterLab."""
        sources = [OPEN.format(pid=pid_file(name)), *cells]
        codes = [nbformat.v4.new_code_cell(source, id=f"cell-{n}") for n, source in enumerate(sources)]
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        nbformat.write(nbformat.v4.new_notebook(cells=codes, metadata=kernel), self.folder / name)
        return f"{self.folder.name}/{name}"

    def kernel_process(self, name: str) -> int:
        """Return the process id of the kernel that ran this notebook last."""
        return int((self.folder / pid_file(name)).read_text())


def pid_file(notebook: str) -> str:
    return f"{Path(notebook).stem}.pid"


class House:
    """A running JupyterLab and its rooms."""

    def __init__(self, running: lab.Lab, folder: Path, home: Path) -> None:
        self.lab, self.folder, self.home = running, folder, home
        parts = urlsplit(running.url)
        self.port, self.token = parts.port or 0, parts.query

    def url(self, path: str, *, port: int | None = None, desk: str = "one") -> str:
        """Return the address that opens a notebook; each desk keeps an arrangement of windows of its own."""
        workspace = f"{desk}-{Path(path).parent.name}"
        return f"http://127.0.0.1:{port or self.port}/lab/workspaces/{workspace}/tree/{path}?{self.token}"

    @contextlib.contextmanager
    def room(
        self,
        name: str,
        *,
        lang: Language = "en",
        example: str | None = "ac-portabel",
        track: str = "map",
        on: Mount = contextlib.nullcontext,
    ) -> Iterator[Room]:
        """Make a fresh workshop folder, on a disk of its own if wanted; end its kernels and settings afterwards."""
        folder = self.folder / re.sub(r"\W+", "-", name)
        with on(folder):
            folders.make(folder, lang=lang, example=example, track=track)
            try:
                yield Room(self, folder)
            finally:
                self.end_kernels()
                self.settings({})

    def settings(self, plugins: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace the settings of JupyterLab's user, for pages opened from now on."""
        folder = self.home / "jupyterlab_settings_dir"
        for old in folder.rglob("*.jupyterlab-settings"):
            old.unlink()
        for plugin, values in plugins.items():
            package, name = plugin.split(":")
            file = folder / package / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values))

    def end_kernels(self) -> None:
        for session in self._ask("sessions"):
            with contextlib.suppress(urllib.error.HTTPError):
                self._ask(f"sessions/{session['id']}", "DELETE")

    def _ask(self, what: str, method: str = "GET") -> Any:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/api/{what}?{self.token}", method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")


@contextlib.contextmanager
def house(base: Path, more: Mapping[str, str] | None = None, home: str = "home") -> Iterator[House]:
    """Start JupyterLab for a module of tests, with `more` in its environment; another one may serve `base` already."""
    folder = base / "house"
    if not folder.exists():
        folders.make(folder, lang="en", example="ac-portabel")
    with lab.jejak_lab(folder, base / home, more) as running:
        yield House(running, folder, base / home)
