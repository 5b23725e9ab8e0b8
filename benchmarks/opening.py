"""How soon the first step is on the screen: our first notebook against an empty one, in the same JupyterLab.

From asking for the address in a browser that has seen nothing before, until the notebook's first cell is drawn and its
kernel is ready.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import notebook
from jejak import folders
from measure import QUICK, Row, paired

if TYPE_CHECKING:
    from playwright.sync_api import Browser

RUNS = 3 if QUICK else 7
EMPTY = "empty.ipynb"
ON_SCREEN = """(path) => {
  const panel = window.jupyterapp?.shell.currentWidget;
  const kernel = panel?.sessionContext?.session?.kernel;
  const isReady = panel?.context?.path === path && panel.sessionContext.isReady && kernel?.status === "idle";
  return isReady && Boolean(panel.content.node.querySelector(".jp-Cell"));
}"""


def rows() -> list[Row]:
    """Measure how soon a notebook is on the screen; the first of all warms the disk's cache and is not counted."""
    with notebook.served() as (browser, url, folder):
        first = folders.first_notebook(folder)
        notebook.write(folder / EMPTY, [])
        ours = first.name if first else EMPTY
        pairs = [(_opened(browser, url, ours), _opened(browser, url, EMPTY)) for _ in range(RUNS + 1)]
    return [paired("first step on the screen", "an empty notebook", pairs[1:], "at most 1.5")]


def _opened(browser: Browser, url: str, name: str) -> float:
    context = browser.new_context()
    page = context.new_page()
    start = time.perf_counter()
    page.goto(notebook.address(url, name))
    page.wait_for_function(ON_SCREEN, arg=name, timeout=notebook.PATIENCE)
    seconds = time.perf_counter() - start
    context.close()
    return seconds
