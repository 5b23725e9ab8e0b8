"""A real Chromium for every browser test. A missing one fails loudly; no test is skipped for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect, sync_playwright
from stub import journeys
from stub.hands import NOON
from stub.site import Site, Stand

import chromium as finder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import rooms
    from playwright.sync_api import Browser, BrowserContext, Error, Page

    from jejak.document import Document

SCREEN = {"width": 1280, "height": 900}
PATIENCE = 20_000
"""Milliseconds until a condition counts as never met: on a small machine that runs several tests at once."""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


expect.set_options(timeout=PATIENCE)


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
    contexts: list[BrowserContext] = []
    errors: list[Error] = []

    def open_page(width: int = SCREEN["width"], height: int = SCREEN["height"], **options: Any) -> Page:
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}, **options))
        return watched(contexts[-1].new_page(), errors)

    yield open_page
    for context in contexts:
        context.close()
    assert not errors


def watched(page: Page, errors: list[Error]) -> Page:
    """Collect the errors of our scripts on a page."""
    page.on("pageerror", lambda error: None if is_jupyterlabs(error) else errors.append(error))
    return page


def is_jupyterlabs(error: Error) -> bool:
    """Tell whether JupyterLab's own code raised it, as it does when a page is left while it still fetches."""
    stack = error.stack or ""
    return ("/static/lab/" in stack or "/lab/extensions/" in stack) and "blob:" not in stack


@pytest.fixture
def page(page_factory: Callable[..., Page]) -> Page:
    return page_factory()


# JupyterLab ----


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[rooms.House]:
    """One JupyterLab for all tests, each of which works in a room of its own."""
    import rooms  # reads notebooks, which takes a moment that most tests need not wait

    with rooms.house(tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture
def room(house: rooms.House, request: pytest.FixtureRequest) -> Iterator[rooms.Room]:
    with house.room(f"{request.module.__name__}-{request.node.name}") as made:
        yield made


@pytest.fixture(scope="session")
def profile(chromium: Browser) -> Iterator[BrowserContext]:
    """One browser profile for the pages of JupyterLab: fetching and compiling its scripts anew takes seconds.

    Nothing in it leads from one test to the next: every room has a journey, and every desk a workspace, of its own.
    """
    context = chromium.new_context(viewport=SCREEN)
    yield context
    context.close()


@pytest.fixture
def desk(profile: BrowserContext) -> Iterator[Page]:
    """A page for JupyterLab; a test fails on any error in our scripts."""
    errors: list[Error] = []
    yield watched(profile.new_page(), errors)
    for page in profile.pages:
        page.close()
    assert not errors


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
