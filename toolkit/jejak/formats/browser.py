"""A browser of the Chromium family on this computer, and how to run it unseen, offline and briefly."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from jejak.faults import Fault
from jejak.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

VARIABLE = "JEJAK_CHROMIUM"
NAMES = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge", "brave-browser"),
)
ON_MAC = ("Google Chrome", "Microsoft Edge", "Chromium", "Brave Browser")
ON_WINDOWS = (
    *(r"Google\Chrome\Application\chrome.exe", r"Microsoft\Edge\Application\msedge.exe"),
    *(r"Chromium\Application\chrome.exe", r"BraveSoftware\Brave-Browser\Application\brave.exe"),
)
PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
PATIENCE = 120
"""Seconds that a browser may take; a page takes two on a quiet computer."""

UNSEEN = ("--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--hide-scrollbars")
OFFLINE = (
    *("--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"),
)
"""Names lead nowhere and every connection goes to a port nobody listens on (RFC 863), whatever the page asks for."""


def find() -> Path:
    """Return the browser that ``JEJAK_CHROMIUM`` names, or else one that is installed.

    Raises `Fault` where the one named is not there, and where there is none: it says what to do then.
    """
    named = os.environ.get(VARIABLE)
    if named and not Path(named).is_file():
        message = N_("{variable} names {file}, which is not there. Correct it or unset it.")
        raise Fault(message, variable=VARIABLE, file=named)
    found = Path(named) if named else next((place for place in _installed() if place.is_file()), None)
    if found is None:
        message = N_(
            "A PDF needs Chrome, Edge or Chromium, and none was found. Install one, name it in {variable}, or open the "
            "HTML page in any browser and print it there."
        )
        raise Fault(message, variable=VARIABLE)
    return found


def _installed() -> Iterator[Path]:
    """Yield where a browser may be: on the path, then where the systems' installers put it."""
    yield from (Path(found) for found in map(shutil.which, NAMES) if found)
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (folder / f"{name}.app" / "Contents" / "MacOS" / name for name in ON_MAC)
    for programs in filter(None, map(os.environ.get, PROGRAM_FOLDERS)):
        yield from (Path(programs, *place.split("\\")) for place in ON_WINDOWS)


def workplace(browser: Path) -> tempfile.TemporaryDirectory[str]:
    """Return a folder of its own that the browser may read and write; leaving it removes it.

    Ubuntu's packaged Chromium is confined to its own part of the home folder and sees no `/tmp` of ours.
    """
    confined = Path.home() / "snap" / "chromium" / "common"
    is_confined = str(browser).startswith("/snap/") and confined.is_dir()
    # A browser that has just ended may still be letting go of its profile (Windows).
    return tempfile.TemporaryDirectory(
        prefix="jejak-", dir=confined if is_confined else None, ignore_cleanup_errors=True
    )


def run(browser: Path, profile: Path, wishes: Sequence[str]) -> None:
    """Run the browser with a fresh profile, no network and the given options until it ends by itself.

    Raises `Fault` when it cannot be started or takes longer than `PATIENCE`; then it is ended with all its helpers.
    """
    command = [str(browser), *UNSEEN, *OFFLINE, *_as_root(), f"--user-data-dir={profile}", *wishes]
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - a browser that this computer's owner installed or named
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as error:
        message = N_("The browser {file} could not be started: {problem}.")
        raise Fault(message, file=browser, problem=error.strerror or error) from None
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        message = N_("The browser {file} took longer than {seconds} seconds and was ended. Try again.")
        raise Fault(message, file=browser, seconds=PATIENCE) from None
    finally:
        _end(process)


def _as_root() -> tuple[str, ...]:
    """Return what lets Chromium start as root, as in most containers: its sandbox refuses that user.

    The page it opens is our own, runs no script and loads nothing.
    """
    return ("--no-sandbox",) if sys.platform != "win32" and os.geteuid() == 0 else ()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the browser and what it started, if it still runs: they are one group, which we made."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
