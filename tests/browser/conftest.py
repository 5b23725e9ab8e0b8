"""A real Chromium for every browser test. A missing one fails loudly; no test is skipped for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

import chromium as finder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Error, Page

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
