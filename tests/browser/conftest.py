"""A real Chromium for every browser test. A missing one fails loudly; no test is skipped for it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Error, Page, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MISSING = "No Chromium was found. Set JEJAK_CHROMIUM to one, or let `python3 start.py test` install it."


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=FLAGS)
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


def find_chromium(playwright: Playwright) -> str:
    """Return the Chromium of the environment variable, else the system's, else Playwright's own."""
    chosen = os.environ.get("JEJAK_CHROMIUM")
    candidates = [chosen] if chosen else [*map(shutil.which, NAMES), playwright.chromium.executable_path]
    found = next((each for each in candidates if each and Path(each).exists()), None)
    if found is None:
        pytest.fail(MISSING)
    return found
