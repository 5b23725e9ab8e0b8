"""Take the gallery of docs/gallery: every widget at three widths in one picture, light and dark, in both languages.

``poe gallery``. A widget minds the width of its own frame, so three frames of one page show what three screens would.
Pictures are for people: look at each before committing it.
"""

from __future__ import annotations

import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

import chromium
import jejak
from jejak import folders
from jejak.i18n import LANGUAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from jejak.i18n import Language

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))
GALLERY = ROOT / "docs" / "gallery"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WIDGETS = {
    "persona": jejak.PersonaBuilder,
    "touchpoints": jejak.TouchpointTable,
    "emotions": jejak.EmotionSliders,
    "board": jejak.BoardView,
    "export": jejak.ExportButton,
}
WIDTHS = (1280, 1024, 400)
GAP = 40
FRAMES = """widths => {
  const main = document.querySelector("main");
  Object.assign(main.style, { display: "flex", gap: "40px", alignItems: "start" });
  document.getElementById("view").style.display = "none";
  for (const width of widths) {
    const frame = Object.assign(document.createElement("div"), { id: `frame-${width}` });
    Object.assign(frame.style, { flex: `0 0 ${width}px`, width: `${width}px` });
    main.append(frame);
    stub.open(frame.id);
  }
}"""


def main() -> None:
    """Take all pictures."""
    GALLERY.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        for name, lang, theme in product(WIDGETS, LANGUAGES, ("light", "dark")):
            _take(browser, name, lang, theme)
        browser.close()


def _take(browser: Browser, name: str, lang: Language, theme: str) -> None:
    from stub.site import Site, Stand  # type: ignore[import-not-found]  # the tests' own harness, found through sys.path

    width = sum(WIDTHS) + GAP * (len(WIDTHS) - 1) + 32
    page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    with tempfile.TemporaryDirectory() as folder, Site() as site:
        folders.make(Path(folder) / "w", lang=lang, example="ac-portabel")
        widget = WIDGETS[name](jejak.open(Path(folder) / "w" / "journey.json"))
        Stand(page, site, widget, theme).open()
        page.evaluate(FRAMES, list(WIDTHS))
        expect(page.locator(".jejak:visible")).to_have_count(len(WIDTHS))
        page.screenshot(path=GALLERY / f"{name}-{lang}-{theme}.jpeg", full_page=True, quality=70, type="jpeg")
    page.close()


if __name__ == "__main__":
    main()
