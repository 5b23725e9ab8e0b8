"""Two people, two browsers, one journey: on one notebook with jupyter-collaboration, and on two kernels over one folder."""

from __future__ import annotations

import collaboration
import pytest
import rooms
from playwright.sync_api import expect
from screen import SECONDS, START, Screen, eventually, field, says_saved, write

FORM = "jejak.PersonaBuilder(journey)"
ANA, BUDI = "Written by Ana", "Written by Budi"
PROMPT = 3 * SECONDS
"""How soon a change from elsewhere shows."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """JupyterLab with jupyter-collaboration."""
    with rooms.house(tmp_path_factory.mktemp("shared"), collaboration.environment()) as running:
        yield running


@pytest.fixture(scope="module")
def houses(tmp_path_factory):
    """Two servers over one folder, as on two laptops with one network drive; neither knows of collaboration."""
    base = tmp_path_factory.mktemp("plain")
    with rooms.house(base) as one, rooms.house(base, home="other-home") as other:
        yield one, other


@pytest.fixture
def one_notebook(shared, page_factory, request):
    """Ana runs a notebook; Budi opens it in his own browser and finds her form there."""
    with shared.room(request.node.name) as room:
        ana = Screen(page_factory(), shared, room.notebook("form.ipynb", FORM)).open()
        ana.run_all()
        says_saved(ana.form())
        budi = Screen(page_factory(), shared, ana.path, desk="two").open()
        find_the_form(budi)
        yield room, ana, budi


def find_the_form(screen):
    """Wait for a form that somebody else ran; where JupyterLab gave up on it, do as its docs say and open it again."""
    form, failed = screen.page.locator(".jejak"), screen.page.get_by_text("Error displaying widget")
    expect(form.or_(failed).first).to_be_visible(timeout=START)
    if failed.is_visible():
        screen.open()
    says_saved(screen.form())


@pytest.fixture
def two_kernels(houses, page_factory, request):
    """Each has a notebook and a kernel of their own over the same journey."""
    ana_house, budi_house = houses
    with ana_house.room(request.node.name) as room:
        ana = Screen(page_factory(), ana_house, room.notebook("ana.ipynb", FORM)).open()
        budi = Screen(page_factory(), budi_house, room.notebook("budi.ipynb", FORM)).open()
        for screen in (ana, budi):
            screen.run_all()
            says_saved(screen.form())
        yield room, ana, budi
        budi_house.end_kernels()


@pytest.fixture(params=["one_notebook", "two_kernels"])
def team(request):
    return request.getfixturevalue(request.param)


def test_different_fields_at_once(team):
    """Both keep their work, on disk and on both screens."""
    room, ana, budi = team
    write(ana.form(), ANA)
    write(budi.form(), BUDI, "Occupation")
    eventually(lambda: (room.persona()["quote"], room.persona()["occupation"]) == (ANA, BUDI), ana.page)
    expect(field(ana.form(), "Occupation")).to_have_value(BUDI, timeout=PROMPT)
    expect(field(budi.form())).to_have_value(ANA, timeout=PROMPT)
    for screen in (ana, budi):
        says_saved(screen.form())


def test_the_same_field(team):
    """The later edit wins. The other is told in words, and can bring hers back."""
    room, ana, budi = team
    write(ana.form(), ANA)
    ana.page.keyboard.press("Tab")
    eventually(lambda: room.persona()["quote"] == ANA, ana.page)
    write(budi.form(), BUDI)
    budi.page.keyboard.press("Tab")
    eventually(lambda: room.persona()["quote"] == BUDI, budi.page)
    for screen in (ana, budi):
        expect(field(screen.form())).to_have_value(BUDI, timeout=PROMPT)

    told = ana.form().locator("p", has_text=BUDI).filter(has_text=ANA)
    expect(told).to_be_visible()
    told.get_by_role("button", name="Put mine back").click()
    eventually(lambda: room.persona()["quote"] == ANA, ana.page)
    for screen in (ana, budi):
        expect(field(screen.form())).to_have_value(ANA, timeout=PROMPT)


def test_the_same_field_at_the_same_moment(team):
    """Neither has seen the other's words: one of the two stands on both screens, and whoever wrote it is told."""
    room, ana, budi = team
    before = room.persona()["quote"]
    write(ana.form(), ANA)
    write(budi.form(), BUDI)
    for screen in (ana, budi):
        screen.page.keyboard.press("Tab")
    eventually(lambda: room.persona()["quote"] != before, ana.page)
    for screen in (ana, budi):
        says_saved(screen.form())
    final = room.persona()["quote"]
    winner, lost = (ana, BUDI) if final == ANA else (budi, ANA)
    for screen in (ana, budi):
        expect(field(screen.form())).to_have_value(final, timeout=PROMPT)
    expect(winner.form().locator("p", has_text=lost)).to_be_visible()


def test_who_edits_what(team):
    """Each sees who else is in which row. A name is for those who are here now; the journey does not keep it."""
    room, ana, budi = team
    persona = room.persona()["name"]
    field(ana.form()).focus()
    expect(budi.form().get_by_text(f"Somebody is editing “{persona}”")).to_be_visible(timeout=START)
    budi.form().get_by_role("button", name="Say who you are").click()
    budi.page.keyboard.type("Budi S.")
    budi.page.keyboard.press("Enter")
    field(budi.form()).focus()
    expect(ana.form().get_by_text(f"Budi S. is editing “{persona}”")).to_be_visible(timeout=START)
    assert "Budi S." not in room.file.read_text(encoding="utf-8")
    budi.page.close()
    expect(ana.form().get_by_text("Budi S.")).to_have_count(0, timeout=START)
