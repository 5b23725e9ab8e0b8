"""What holds for every widget: reading and contrast for everybody, hostile texts, narrow pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from barriers import barriers_in_light_and_dark
from playwright.sync_api import expect
from stub import journeys
from stub.hands import WIDGETS, edits
from stub.site import Site, Stand

from jejak.places import STATIC
from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

LOOKS = """() => [...document.querySelectorAll(".jejak *")].filter((el) => el.checkVisibility({ visibilityProperty: true }))
  .map((el) => [el.className, ...["paddingTop", "paddingLeft", "marginTop", "borderStyle", "borderTopLeftRadius", "color",
    "backgroundColor", "fontSize", "fontWeight", "display", "height", "opacity"].map((name) => getComputedStyle(el)[name])])"""
"""How everything on the page looks, as far as one form could change another."""


def test_hostile_texts_are_shown_as_texts(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(3))
    hostile = '"><img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>'
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t1", "name"], hostile), [])
    elsewhere._receive(elsewhere, edits(["personas", "rani", "name"], hostile), [])
    for kind in WIDGETS:
        page_of_its_own = page.context.new_page()
        Stand(page_of_its_own, site, kind(document, lang="en")).open()
        expect(page_of_its_own.locator(".jejak img, .jejak script")).to_have_count(0)
        assert page_of_its_own.title() == "One widget, no Jupyter"


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing(page: Page, site: Site, tmp_path: Path, kind: type, lang: str) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    opened = Stand(page, site, kind(document, lang=lang)).open()
    open_everything(page)
    for width in (1280, 1024, 400):
        page.set_viewport_size({"width": width, "height": 900})
        assert barriers_in_light_and_dark(opened) == [], f"{width} px"


@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing_where_there_is_nothing_yet(page: Page, site: Site, tmp_path: Path, kind: type) -> None:
    document = journeys.document(tmp_path, journeys.journey(0, ()))
    opened = Stand(page, site, kind(document, lang="en")).open()
    page.evaluate("stub.trigger('comm:close')")
    assert barriers_in_light_and_dark(opened) == []


@pytest.mark.parametrize("kind", WIDGETS)
@pytest.mark.parametrize("width", [1280, 1024, 400])
def test_nothing_sticks_out_of_the_page(page: Page, site: Site, tmp_path: Path, kind: type, width: int) -> None:
    long = "Menunggu-" * 40
    document = journeys.document(tmp_path, journeys.journey(12))
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["touchpoints", "t2", "name"], long), [])
    elsewhere._receive(elsewhere, edits(["personas", "rani", "name"], long), [])
    page.set_viewport_size({"width": width, "height": 900})
    Stand(page, site, kind(document, lang="id")).open()
    open_everything(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_form_looks_the_same_above_another(page: Page, site: Site, tmp_path: Path, kind: type) -> None:
    """Fault guarded: in a notebook the next form brings the shared styles again, and they undid rules of this one."""
    document = journeys.document(tmp_path, journeys.journey())
    Stand(page, site, kind(document, lang="en")).open()
    open_everything(page)
    alone = page.evaluate(LOOKS)
    page.add_style_tag(content=(STATIC / "page" / "base.css").read_text())
    assert page.evaluate(LOOKS) == alone


def open_everything(page: Page) -> None:
    """Open every group, the first row's details and a question, with the focus in the form."""
    page.evaluate("document.querySelectorAll('details').forEach(group => group.open = true)")
    for opener in page.locator("[data-field=tools] button[aria-expanded]").all()[:2]:
        opener.click()
    for remove in page.locator("[data-act=remove]").all()[:1]:
        remove.click()
