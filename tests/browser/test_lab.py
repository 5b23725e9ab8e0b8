"""The first full run in a real JupyterLab and a real Chromium; what counts is the file on disk."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import lab
import pytest
from playwright.sync_api import expect

from jejak import folders

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 1000
START = 60 * SECONDS


@pytest.fixture
def workshop(tmp_path):
    """A workshop made from the portable-AC example, open in JupyterLab."""
    folder = tmp_path / "workshop"
    folders.make(folder, lang="id", example="ac-portabel")
    with lab.jejak_lab(folder, tmp_path / "home") as running:
        yield folder, running


def on_disk(folder):
    return json.loads((folder / "journey.json").read_bytes())


def open_notebook(page, running, name):
    """Open a notebook of the workshop and wait until its kernel is ready."""
    page.goto(running.url.replace("01-tujuan.ipynb", name))
    expect(page.locator(".jp-Notebook:visible")).to_be_visible(timeout=START)
    wait_for_kernel(page, name)


KERNEL_READY = """(name) => {
  const panel = window.jupyterapp?.shell.currentWidget;
  const kernel = panel?.sessionContext?.session?.kernel;
  return panel?.context?.path === name && panel.sessionContext.isReady && kernel?.connectionStatus === "connected" && kernel.status === "idle";
}"""


def wait_for_kernel(page, name):
    """Wait until a notebook's cells would run: the screen says idle before there is a kernel at all."""
    page.wait_for_function(KERNEL_READY, arg=name, timeout=START)


def menu(page, top, entry):
    page.get_by_role("menuitem", name=top, exact=True).click()
    page.locator(".lm-Menu .lm-Menu-itemLabel", has_text=entry).first.click()


def run_all(page):
    menu(page, "Run", "Run All Cells")


def restart_and_run_all(page):
    menu(page, "Kernel", "Restart Kernel and Run All Cells")
    page.get_by_role("button", name="Confirm Kernel Restart").click()


def widget(page, title):
    """The form with this heading."""
    found = page.locator(".jejak").filter(has=page.get_by_role("heading", name=title, exact=True))
    expect(found).to_be_visible(timeout=START)
    return found


def settle(form):
    """Wait until the form says that everything is on disk."""
    expect(form.get_by_role("status")).to_contain_text("Tersimpan", timeout=START)


def test_what_is_entered_is_on_disk_and_there_again_after_a_restart(page, workshop):
    folder, running = workshop
    open_notebook(page, running, "02-persona.ipynb")
    run_all(page)
    persona = widget(page, "Persona")
    persona.get_by_label("Nama", exact=True).fill("Sari Lestari")
    persona.get_by_label("Nama", exact=True).press("Tab")
    settle(persona)
    assert on_disk(folder)["personas"][0]["name"] == "Sari Lestari"

    open_notebook(page, running, "03-titik-kontak.ipynb")
    run_all(page)
    table, sliders = widget(page, "Titik kontak"), widget(page, "Emosi")
    before = on_disk(folder)["touchpoints"]
    table.get_by_role("button", name="+ titik kontak").click()
    page.keyboard.type("Kabar dari tetangga")
    page.keyboard.press("Tab")
    settle(table)
    added = [each for each in on_disk(folder)["touchpoints"] if each["name"] == "Kabar dari tetangga"]
    assert len(added) == 1
    assert len(on_disk(folder)["touchpoints"]) == len(before) + 1

    # One Document: the new touchpoint shows among the sliders, and a slider moved shows in the table.
    sliders.scroll_into_view_if_needed()  # a form nobody sees rests
    slider = sliders.get_by_role("slider", name="Kabar dari tetangga")
    expect(slider).to_have_attribute("aria-valuetext", "belum dinilai")
    slider.focus()
    for key in ("ArrowRight", "End"):
        slider.press(key)
    settle(sliders)
    expect(slider).to_have_attribute("aria-valuetext", "+2 gembira")
    table.scroll_into_view_if_needed()
    expect(table.get_by_role("slider", name="Kabar dari tetangga")).to_have_attribute("aria-valuetext", "+2 gembira")
    persona_id = on_disk(folder)["personas"][0]["id"]
    (row,) = [each for each in on_disk(folder)["touchpoints"] if each["id"] == added[0]["id"]]
    assert row["ratings"][persona_id]["valence"] == 2

    written = on_disk(folder)
    restart_and_run_all(page)
    again = widget(page, "Emosi").get_by_role("slider", name="Kabar dari tetangga")
    expect(again).to_have_attribute("aria-valuetext", "+2 gembira", timeout=START)
    open_notebook(page, running, "02-persona.ipynb")
    run_all(page)
    expect(widget(page, "Persona").get_by_label("Nama", exact=True)).to_have_value("Sari Lestari")
    assert on_disk(folder) == written


def test_words_typed_before_a_restart_are_there_after_it(page, workshop):
    """Fault guarded: after a restart the form looks alive but every message to Python is silently dropped."""
    folder, running = workshop
    open_notebook(page, running, "02-persona.ipynb")
    run_all(page)
    quote = widget(page, "Persona").get_by_label("Kutipan")
    menu(page, "Kernel", "Restart Kernel…")
    page.get_by_role("button", name="Confirm Kernel Restart").click()
    wait_for_kernel(page, "02-persona.ipynb")
    quote.fill("Diketik saat kernel hilang")
    quote.press("Tab")
    expect(widget(page, "Persona").get_by_role("status")).to_contain_text("Belum tersimpan", timeout=START)
    run_all(page)
    settle(widget(page, "Persona"))
    assert on_disk(folder)["personas"][0]["quote"] == "Diketik saat kernel hilang"


def test_typing_in_a_widget_never_touches_the_cells(page, workshop):
    """Fault guarded: "d d" in a select deletes the cell, "a" and "b" insert cells, because a select is not text."""
    _folder, running = workshop
    open_notebook(page, running, "03-titik-kontak.ipynb")
    run_all(page)
    table = widget(page, "Titik kontak")
    cells = page.locator(".jp-Notebook:visible .jp-Cell")
    count = cells.count()
    for control in (
        table.get_by_role("combobox").first,
        table.get_by_role("slider").first,
        table.get_by_role("button").first,
    ):
        control.focus()
        for key in ("d", "d", "a", "b", "x", "m"):
            page.keyboard.press(key)
    expect(cells).to_have_count(count)
    expect(table).to_be_visible()


def test_start_py_serves_the_first_notebook(page, tmp_path):
    """`python3 start.py` in this checkout, already installed, in an empty folder: the README's first command."""
    command = [sys.executable, ROOT / "start.py"]
    with lab.running(command, cwd=tmp_path, home=tmp_path / "home") as running:
        page.goto(running.url)
        expect(page.get_by_role("tab", name="01-tujuan.ipynb")).to_be_visible(timeout=START)
        expect(page.locator(".jp-Notebook:visible").get_by_role("heading", level=1)).to_contain_text(
            "Menetapkan tujuan"
        )
    assert (tmp_path / "my-workshop" / "journey.json").exists()
