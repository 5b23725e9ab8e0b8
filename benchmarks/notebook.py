"""One notebook in a real JupyterLab and a real Chromium, whose cell is written and run again and again."""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from jejak import folders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
sys.path += [str(ROOT / "tools"), str(ROOT / "tests" / "browser")]
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PATIENCE = 60_000
READY = """() => {
  const panel = window.jupyterapp?.shell.currentWidget;
  const kernel = panel?.sessionContext?.session?.kernel;
  return panel?.context?.path === "bench.ipynb" && panel.sessionContext.isReady && kernel?.status === "idle";
}"""
RUN = """async (code) => {
  const cell = window.jupyterapp.shell.currentWidget.content.activeCell;
  cell.model.sharedModel.setSource(code);
  await window.jupyterapp.commands.execute("notebook:run-cell");
  const errors = cell.model.outputs.toJSON().filter((output) => output.output_type === "error");
  return errors.map((error) => `${error.ename}: ${error.evalue}`).join();
}"""
TIME = """async ([code, find, patience]) => {
  const look = eval(find);
  const cell = window.jupyterapp.shell.currentWidget.content.activeCell;
  cell.model.sharedModel.setSource(code);
  window.bench = { start: performance.now() };
  window.jupyterapp.commands.execute("notebook:run-cell");
  const deadline = window.bench.start + patience;
  const control = await new Promise((found, fail) => {
    const again = () => {
      const control = look(cell.node);
      const error = cell.model.outputs.toJSON().find((output) => output.output_type === "error");
      if (control) found(control);
      else if (error || performance.now() > deadline) fail(new Error(error?.evalue ?? "It never became usable."));
      else requestAnimationFrame(again);
    };
    again();
  });
  control.scrollIntoView({ block: "center" });
  control.addEventListener("input", () => (window.bench.end ??= performance.now()), { capture: true });
  control.focus();
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}"""


class Notebook:
    """An open notebook with one cell."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.open()

    def open(self) -> None:
        """Load the page, anew if it was there before; the kernel goes on."""
        self.page.goto(self.url)
        self.page.wait_for_function(READY)

    def run(self, code: str) -> None:
        """Run code and wait until it is done. Raises `RuntimeError` with what went wrong."""
        if problem := self.page.evaluate(RUN, code):
            raise RuntimeError(problem)

    def usable(self, code: str, find: str, opens: str = "") -> float:
        """Return the seconds from asking for a cell's run until its last row answers a key.

        `find` is a JavaScript function from the cell to the last row's control; nothing while it is not there.
        A grid on a canvas has no controls: `find` gives what to click on, `opens` the editor that a key brings up.
        """
        place = self.page.evaluate(TIME, [code, find, PATIENCE])
        if opens:
            self._open(place, opens)
        else:
            self.page.keyboard.press("x")
        self.page.wait_for_function("window.bench.end")
        seconds = self.page.evaluate("(window.bench.end - window.bench.start) / 1000")
        self.page.wait_for_timeout(1500)  # let what was typed be saved before the next one
        return float(seconds)

    def _open(self, place: dict[str, Any], editor: str) -> None:
        """Click and type until the editor opens."""
        opened = "(editor) => document.querySelector(editor) && (window.bench.end = performance.now())"
        deadline = time.monotonic() + PATIENCE / 1000
        while not self.page.evaluate(opened, editor):
            if time.monotonic() > deadline:
                message = "The grid's editor never opened."
                raise TimeoutError(message)
            self.page.mouse.click(place["x"], place["y"])
            self.page.keyboard.press("x")


@contextlib.contextmanager
def served() -> Iterator[tuple[Browser, str, Path]]:
    """Start JupyterLab on the example and a browser; yield the browser, JupyterLab's address and the folder."""
    import lab  # type: ignore[import-not-found]  # the tests' own harness, found through sys.path

    import chromium

    with tempfile.TemporaryDirectory() as base, sync_playwright() as playwright:
        folder = Path(base) / "workshop"
        folders.make(folder, lang="en", example="ac-portabel")
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        with lab.jejak_lab(folder, Path(base) / "home") as running:
            yield browser, running.url, folder
        browser.close()


@contextlib.contextmanager
def opened() -> Iterator[tuple[Notebook, Path]]:
    """Start JupyterLab and a browser; yield a notebook with one cell and the folder it stands in."""
    with served() as (browser, url, folder):
        write(folder / "bench.ipynb", [CELL])
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        page.set_default_timeout(PATIENCE)
        yield Notebook(page, address(url, "bench.ipynb")), folder


def address(url: str, name: str) -> str:
    """Return the address of a notebook: the one JupyterLab prints leads to the workshop's first."""
    head, _, query = url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"


def write(path: Path, cells: list[dict[str, Any]]) -> None:
    """Write a notebook of these cells."""
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    path.write_text(json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}))


CELL: dict[str, Any] = {
    "cell_type": "code",
    "id": "bench",
    "execution_count": None,
    "metadata": {},
    "outputs": [],
    "source": "",
}
