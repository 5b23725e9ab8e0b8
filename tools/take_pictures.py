"""Take the pictures of docs/pictures from the worked example: the summary page, and the widgets in JupyterLab.

``poe pictures``. Pictures are for people: look at each before committing it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

import chromium
from jejak import folders
from jejak.formats.files import export
from jejak.i18n import LANGUAGES

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Page

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))
PICTURES = ROOT / "docs" / "pictures"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
RUN = "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 1560})
        for lang in LANGUAGES:
            workshop = Path(folder) / lang
            folders.make(workshop, lang=lang, example="ac-portabel")
            page.goto(export(workshop / "journey.json").as_uri())
            page.screenshot(path=PICTURES / f"summary-{lang}.png", full_page=True, clip=_to_the_map(page))
        _widgets(page, Path(folder))
        browser.close()


def _to_the_map(page: Page) -> FloatRect:
    """Return the part of a summary from its top to the end of the map."""
    bottom = page.locator("#jejak-board").evaluate("map => map.getBoundingClientRect().bottom")
    return {"x": 0, "y": 0, "width": 1280, "height": bottom + 24}


def _widgets(page: Page, folder: Path) -> None:
    import lab  # type: ignore[import-not-found]  # the tests' own harness, found through sys.path

    with lab.jejak_lab(folder / "id", folder / "home") as running:
        page.set_viewport_size({"width": 1500, "height": 1500})
        page.goto(running.url.replace("00-mulai", "03-titik-kontak"))
        page.wait_for_function(RUN, timeout=60_000)
        for command in ("application:toggle-left-area", "notebook:run-all-cells"):
            page.evaluate("(command) => window.jupyterapp.commands.execute(command)", command)
        for title, name in (("Titik kontak", "touchpoints"), ("Emosi", "emotions")):
            heading = page.get_by_role("heading", name=title, exact=True)
            form = page.locator(".jejak").filter(has=heading)
            expect(form.get_by_role("status")).to_contain_text("Tersimpan", timeout=60_000)
            form.screenshot(path=PICTURES / f"{name}-id.png")


if __name__ == "__main__":
    main()
