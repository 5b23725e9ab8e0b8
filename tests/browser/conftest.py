"""A real Chromium for every browser test. A missing one fails loudly; no test is skipped for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import sync_playwright
from stub import journeys
from stub.hands import NOON
from stub.site import Site, Stand

import chromium as finder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Error, Page

    from jejak.document import Document

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = finder.find() or pytest.fail(finder.ADVICE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page_factory(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages, each in a browser profile of its own; a test fails on any error in our scripts."""
    contexts, errors = [], []

    def open_page(width: int = 1280, height: int = 900, **options: object) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: None if is_jupyterlabs(error) else errors.append(error))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not errors


def is_jupyterlabs(error: Error) -> bool:
    """Tell whether JupyterLab's own code raised it, as it does when a page is left while it still fetches."""
    stack = error.stack or ""
    return ("/static/lab/" in stack or "/lab/extensions/" in stack) and "blob:" not in stack


@pytest.fixture
def page(page_factory: Callable[..., Page]) -> Page:
    return page_factory()


# The stub page ----


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return journeys.document(tmp_path, journeys.journey())


@pytest.fixture
def stand(page: Page, site: Site, document: Document) -> Callable[..., Stand]:
    """Put a widget of the small journey on the page; `timed` stops the page's clock, so that a test can turn it."""

    def put(kind: type, *, timed: bool = False, **options: Any) -> Stand:
        if timed:
            page.clock.install(time=NOON)
        opened = Stand(page, site, kind(document, lang="en"), **options).open()
        if timed:
            page.clock.pause_at(NOON + timedelta(minutes=5))
        return opened

    return put
