"""Out of a real JupyterLab: by the menu, by the button, and through nbconvert's own exporter."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
from nbconvert import HTMLExporter
from playwright.sync_api import expect
from screen import START, Screen, eventually, field, says_saved

from reading import read

if TYPE_CHECKING:
    import rooms
    from playwright.sync_api import Download, Page

PERSONA = "jejak.PersonaBuilder(journey)"
BUTTON = "jejak.ExportButton(journey)"
BUSY = "import time\nwhile not os.path.exists('enough'): time.sleep(0.05)"

LARGE = """\
import random
from jejak.formats import files
def export(journey_file, name, lang):
    target = journey_file.with_name("large.bin")
    target.write_bytes(random.Random(1).randbytes(25_000_000))
    return target
files.export = export"""


def add_notes(room: rooms.Room, name: str, text: str) -> None:
    """Put a cell of the participant's own at the end of a notebook."""
    made = nbformat.read(room.folder / name, as_version=4)
    made.cells.append(nbformat.v4.new_markdown_cell(text, id="own", metadata={"tags": ["notes"]}))
    nbformat.write(made, room.folder / name)


def downloads(page: Page) -> list[Download]:
    """Collect what the page and the windows it opens download."""
    found: list[Download] = []

    def keep(download: Download) -> None:  # Playwright takes no method of a list
        found.append(download)

    page.on("download", keep)
    page.context.on("page", lambda opened: opened.on("download", keep))
    return found


def test_the_menu_delivers_the_page_with_the_own_notes(desk: Page, room: rooms.Room) -> None:
    path = room.notebook("menu.ipynb", "raise SystemExit('executed')")
    add_notes(room, "menu.ipynb", "# Mine\n\nAsk the *technicians*. <script>alert(1)</script>")
    Screen(desk, room.house, path).open()
    coming = downloads(desk)
    desk.get_by_role("menuitem", name="File", exact=True).click()
    desk.locator(".lm-Menu-itemLabel", has_text="Save and Export Notebook As").hover()
    desk.locator(".lm-Menu-itemLabel", has_text=re.compile("^Jejak$")).click(timeout=START)
    eventually(lambda: coming, desk)
    html = Path(coming[0].path()).read_text(encoding="utf-8")
    assert coming[0].suggested_filename == "menu.html"
    assert "Ask the <em>technicians</em>. &lt;script&gt;" in html
    assert "<h3>Mine</h3>" in html
    assert read(html).headings.count(1) == 1
    assert "Rani" in html


def test_the_button_writes_the_file_and_offers_it_while_a_cell_is_busy(desk: Page, room: rooms.Room) -> None:
    """What is still being typed when the button is pressed is in the file."""
    screen = Screen(desk, room.house, room.notebook("button.ipynb", PERSONA, BUTTON, BUSY)).open()
    screen.run_all()
    persona, export = screen.form(), screen.form("Pass it on")
    screen.kernel_says("busy")
    field(persona, "Quote").fill("Typed a moment ago")
    export.get_by_role("button", name="Export", exact=True).click()
    result = export.get_by_role("listitem")
    expect(result).to_contain_text("summary.html is ready", timeout=START)
    expect(result).to_contain_text(room.folder.name)
    written = (room.folder / "summary.html").read_bytes()
    assert b"Typed a moment ago" in written
    with desk.expect_download() as coming:
        result.get_by_role("link", name="Download summary.html").click()
    assert Path(coming.value.path()).read_bytes() == written
    says_saved(persona)
    (room.folder / "enough").touch()
    screen.kernel_says("idle")


def test_a_large_file_comes_whole(desk: Page, room: rooms.Room) -> None:
    """Fault guarded: one message of many megabytes closes the connection."""
    screen = Screen(desk, room.house, room.notebook("large.ipynb", LARGE, BUTTON)).open()
    screen.run_all()
    export = screen.form("Pass it on")
    export.get_by_role("button", name="Export", exact=True).click()
    with desk.expect_download() as coming:
        export.get_by_role("link", name="Download large.bin").click(timeout=START)
    assert Path(coming.value.path()).read_bytes() == (room.folder / "large.bin").read_bytes()


def test_a_notebook_saved_by_jupyterlab_keeps_content_in_place_of_its_widgets(desk: Page, room: rooms.Room) -> None:
    path = room.notebook("saved.ipynb", PERSONA, "jejak.BoardView(journey)", BUTTON)
    screen = Screen(desk, room.house, path).open()
    screen.run_all()
    screen.form("Pass it on")
    screen.kernel_says("idle")
    screen.save()
    html, _ = HTMLExporter().from_filename(str(room.folder / "saved.ipynb"))
    assert "widget-view+json" not in html
    for shown in ("Rani", "Order &amp; pay", "jejak export ."):
        assert shown in html
