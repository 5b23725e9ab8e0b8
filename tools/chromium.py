"""Find a Chromium for the browser tests, or install one: Playwright's own, else Debian's package.

``python tools/chromium.py`` makes sure there is one and prints where. It fails loudly if there is none:
a browser test that does not run is not a test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

VARIABLE = "JEJAK_CHROMIUM"
ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
ELSEWHERE = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
DEBIAN = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"])
ADVICE = f"No Chromium for the browser tests. Install Chromium or Chrome, or name one in {VARIABLE}."


def find() -> Path | None:
    """Return a Chromium: the one the environment names, the system's, or Playwright's own.

    Exits with one sentence if the environment names one that is not there.
    """
    named = os.environ.get(VARIABLE)
    if named and not Path(named).is_file():
        sys.exit(f"{VARIABLE} names {named}, which is not there. Correct it or unset it.")
    system = (Path(found) for found in map(shutil.which, ON_PATH) if found)
    places = (Path(place) for place in ELSEWHERE if Path(place).is_file())
    return Path(named) if named else next(iter((*system, *places)), None) or _playwrights()


def _playwrights() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def install() -> None:
    """Install Playwright's Chromium; where that cannot be downloaded, Debian's package."""
    if subprocess.call([sys.executable, "-m", "playwright", "install", "chromium"]) == 0:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in DEBIAN:
            subprocess.call(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})


def main() -> int:
    """Find or install a Chromium; print its path, or say what to do."""
    if find() is None:
        install()
    found = find()
    print(found or ADVICE)
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
