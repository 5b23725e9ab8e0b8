"""The first full run in a real JupyterLab and a real Chromium; what counts is the file on disk."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import lab
import pytest
import rooms
from playwright.sync_api import expect
from screen import START, Screen, says_saved, write

from jejak import folders

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workshop(tmp_path):
    """A workshop made from the portable-AC example, open in JupyterLab."""
    folder = tmp_path / "workshop"
    folders.make(folder, lang="id", example="ac-portabel")
    with lab.jejak_lab(folder, tmp_path / "home") as running:
        yield rooms.House(running, folder, tmp_path / "home")


def on_disk(house):
    return json.loads((house.folder / "journey.json").read_bytes())


def menu(page, top, entry):
    page.get_by_role("menuitem", name=top, exact=True).click()
    page.locator(".lm-Menu .lm-Menu-itemLabel", has_text=entry).first.click()


def open_and_run(page, house, name):
    screen = Screen(page, house, name).open()
    menu(page, "Run", "Run All Cells")
    return screen


def test_what_is_entered_is_on_disk_and_there_again_after_a_restart(page, workshop):
    persona = open_and_run(page, workshop, "02-persona.ipynb").form()
    write(persona, "Sari Lestari", "Nama")
    page.keyboard.press("Tab")
    says_saved(persona)
    assert on_disk(workshop)["personas"][0]["name"] == "Sari Lestari"

    screen = open_and_run(page, workshop, "03-titik-kontak.ipynb")
    table, sliders = screen.form("Titik kontak"), screen.form("Emosi")
    before = on_disk(workshop)["touchpoints"]
    table.get_by_role("button", name="+ titik kontak").click()
    page.keyboard.type("Kabar dari tetangga")
    page.keyboard.press("Tab")
    says_saved(table)
    (added,) = [each for each in on_disk(workshop)["touchpoints"] if each["name"] == "Kabar dari tetangga"]
    assert len(on_disk(workshop)["touchpoints"]) == len(before) + 1

    # One Document: the new touchpoint shows among the sliders, and a slider moved shows in the table.
    sliders.scroll_into_view_if_needed()  # a form nobody sees rests
    slider = sliders.get_by_role("slider", name="Perasaan: Kabar dari tetangga", exact=True)
    expect(slider).to_have_attribute("aria-valuetext", "belum dinilai")
    slider.focus()
    for key in ("ArrowRight", "End"):
        slider.press(key)
    says_saved(sliders)
    expect(slider).to_have_attribute("aria-valuetext", "+2 gembira")
    table.scroll_into_view_if_needed()
    expect(table.get_by_role("slider", name="Perasaan: Kabar dari tetangga", exact=True)).to_have_attribute(
        "aria-valuetext", "+2 gembira"
    )
    persona_id = on_disk(workshop)["personas"][0]["id"]
    (row,) = [each for each in on_disk(workshop)["touchpoints"] if each["id"] == added["id"]]
    assert row["ratings"][persona_id]["valence"] == 2

    written = on_disk(workshop)
    menu(page, "Kernel", "Restart Kernel and Run All Cells")
    page.get_by_role("button", name="Confirm Kernel Restart").click()
    again = screen.form("Emosi").get_by_role("slider", name="Perasaan: Kabar dari tetangga", exact=True)
    expect(again).to_have_attribute("aria-valuetext", "+2 gembira", timeout=START)
    form = open_and_run(page, workshop, "02-persona.ipynb").form()
    expect(form.get_by_label("Nama", exact=True)).to_have_value("Sari Lestari")
    assert on_disk(workshop) == written


def test_start_py_serves_the_first_notebook(page, tmp_path):
    """`python3 start.py` in this checkout, already installed, in an empty folder: the README's first command."""
    command = [sys.executable, ROOT / "start.py"]
    with lab.running(command, cwd=tmp_path, home=tmp_path / "home") as running:
        page.goto(running.url)
        expect(page.get_by_role("tab", name="00-mulai.ipynb")).to_be_visible(timeout=START)
        expect(page.locator(".jp-Notebook:visible").get_by_role("heading", level=1)).to_contain_text("Selamat datang")
    assert (tmp_path / "my-workshop" / "journey.json").exists()
