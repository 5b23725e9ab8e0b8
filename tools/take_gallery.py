"""Take the gallery of docs/gallery: what people look at longest in every look, the other widgets in three.

``poe gallery``, or with names of widgets to take those alone. A widget minds the width of its own frame, so frames of
one page show what several screens would. Pictures are for people: look at each before committing it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from itertools import cycle, islice, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect, sync_playwright

import chromium
import jejak
from jejak import folders
from jejak.i18n import LANGUAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from jejak.i18n import Language

    Look = tuple[Language, str, tuple[int, ...]]
    """Language, theme, and the widths of the frames."""

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))
GALLERY = ROOT / "docs" / "gallery"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
WIDTHS = (1280, 1024, 400)
EVERY_LOOK: tuple[Look, ...] = tuple((lang, theme, WIDTHS) for lang, theme in product(LANGUAGES, ("light", "dark")))
THREE_LOOKS: tuple[Look, ...] = (("en", "light", (1280,)), ("id", "dark", (1024,)), ("id", "light", (400,)))
WIDGETS = {
    "persona": (jejak.PersonaBuilder, EVERY_LOOK),
    "touchpoints": (jejak.TouchpointTable, EVERY_LOOK),
    "emotions": (jejak.EmotionSliders, EVERY_LOOK),
    "board": (jejak.BoardView, EVERY_LOOK),
    "export": (jejak.ExportButton, EVERY_LOOK),
    "goals": (jejak.GoalPicker, THREE_LOOKS),
    "audience": (jejak.AudienceForm, THREE_LOOKS),
    "stages": (jejak.StageEditor, THREE_LOOKS),
    "pains": (jejak.PainList, THREE_LOOKS),
    "resources": (jejak.ResourceList, THREE_LOOKS),
    "walks": (jejak.WalkLog, THREE_LOOKS),
    "walks-30": (jejak.WalkLog, THREE_LOOKS[:1]),
    "moments": (jejak.MomentLog, THREE_LOOKS),
    "opportunities": (jejak.OpportunityList, THREE_LOOKS),
    "changes": (jejak.ChangePlan, THREE_LOOKS),
    "map-types": (jejak.MapTypeChooser, THREE_LOOKS),
    "voting": (jejak.DotVoting, THREE_LOOKS),
    "versions": (jejak.VersionKeeper, THREE_LOOKS),
    "agenda": (jejak.Agenda, THREE_LOOKS),
}
GAP = 40
QUALITY = 55
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


def main(names: list[str]) -> None:
    """Take the pictures of these widgets, or of all."""
    GALLERY.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        for name in names or WIDGETS:
            for lang, theme, widths in WIDGETS[name][1]:
                _take(browser, name, lang, theme, widths)
        browser.close()


def _take(browser: Browser, name: str, lang: Language, theme: str, widths: tuple[int, ...]) -> None:
    from stub.site import Site, Stand  # type: ignore[import-not-found]  # the tests' own harness, found through sys.path

    width = sum(widths) + GAP * (len(widths) - 1) + 32
    page = browser.new_page(viewport={"width": width, "height": 300}, reduced_motion="reduce")
    with tempfile.TemporaryDirectory() as folder, Site() as site:
        file = Path(folder) / "w" / "journey.json"
        folders.make(file.parent, lang=lang, example="ac-portabel")
        _set_scene(file, name)
        Stand(page, site, WIDGETS[name][0](jejak.open(file)), theme).open()
        page.evaluate(FRAMES, list(widths))
        expect(page.locator(".jejak:visible")).to_have_count(len(widths))
        picture = GALLERY / f"{_named(name, widths)}-{lang}-{theme}.jpeg"
        # Rows out of sight are not painted: the window grows until all are in it.
        page.set_viewport_size({"width": width, "height": page.evaluate("document.documentElement.scrollHeight")})
        page.evaluate("() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))")
        page.screenshot(path=picture, full_page=True, quality=QUALITY, type="jpeg")
    page.close()


def _named(name: str, widths: tuple[int, ...]) -> str:
    return name if widths == WIDTHS else f"{name}-{widths[0]}"


def _set_scene(file: Path, name: str) -> None:
    """Change the example to what a picture is about."""
    journey: dict[str, Any] = json.loads(file.read_bytes())
    if name == "voting":
        journey["voting"] = {"is_open": True, "round": "gallery"}
    if name == "walks-30":
        walks = islice(cycle(journey["walkthroughs"]), 30)
        journey["walkthroughs"] = [walk | {"id": f"walk-{number}"} for number, walk in enumerate(walks)]
    file.write_text(json.dumps(journey), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
