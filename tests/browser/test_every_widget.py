"""What holds for every widget: reading and contrast for everybody, hostile texts, narrow pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import WIDGETS, edits
from stub.site import Site, Stand

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page


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


@pytest.mark.parametrize("look", [(lang, theme) for lang in ("id", "en") for theme in ("light", "dark")], ids="-".join)
@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing(page: Page, site: Site, tmp_path: Path, kind: type, look: tuple[str, str]) -> None:
    lang, theme = look
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, kind(document, lang=lang), theme).open()
    open_everything(page)
    for width in (1280, 1024, 400):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width} px: {found.generate_report()}"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", WIDGETS)
def test_axe_finds_nothing_where_there_is_nothing_yet(
    page: Page, site: Site, tmp_path: Path, kind: type, theme: str
) -> None:
    document = journeys.document(tmp_path, journeys.journey(0, ()))
    Stand(page, site, kind(document, lang="en"), theme).open()
    page.evaluate("stub.trigger('comm:close')")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


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


def open_everything(page: Page) -> None:
    """Open every group, the first row's details and a question, with the focus in the form."""
    page.evaluate("document.querySelectorAll('details').forEach(group => group.open = true)")
    for opener in page.locator("[data-field=tools] button[aria-expanded]").all()[:2]:
        opener.click()
    for remove in page.locator("[data-act=remove]").all()[:1]:
        remove.click()
