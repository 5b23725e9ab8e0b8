"""What somebody does and sees in JupyterLab with one notebook open."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page
    from rooms import House

SECONDS = 1000
START = 60 * SECONDS
"""How long JupyterLab, a kernel or an import may take on a small machine that does other things as well."""
PULSE = 50
"""How often to look again, in milliseconds: whoever looks all the time takes time from what they wait for."""

READY = """(path) => {
  const panel = window.jupyterapp?.shell.currentWidget;
  const kernel = panel?.sessionContext?.session?.kernel;
  const isHere = panel?.context?.path === path && panel.context.isReady && panel.sessionContext.isReady;
  return isHere && kernel?.connectionStatus === "connected" && kernel.status === "idle";
}"""
KERNEL = "() => window.jupyterapp.shell.currentWidget.sessionContext.session?.kernel"


class Screen:
    """One page of JupyterLab, on one notebook."""

    def __init__(self, page: Page, house: House, path: str, **address: Any) -> None:
        self.page, self.path = page, path
        self.url = house.url(path, **address)

    def open(self) -> Screen:
        """Open the notebook and wait until its cells would run."""
        self.page.goto(self.url)
        return self.wait()

    def wait(self) -> Screen:
        """Wait until cells would run: the screen says idle before there is a kernel at all."""
        self.page.wait_for_function(READY, arg=self.path, timeout=START, polling=PULSE)
        return self

    def command(self, name: str) -> None:
        """Begin what a menu entry does."""
        self.page.evaluate("(name) => void window.jupyterapp.commands.execute(name)", name)

    def run_all(self) -> None:
        self.command("notebook:run-all-cells")

    def save(self) -> None:
        """Save the notebook itself, with its outputs."""
        self.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")

    def restart(self) -> None:
        self.command("kernelmenu:restart")
        self.page.get_by_role("button", name="Confirm Kernel Restart").click()
        self.wait()

    def answer(self, button: str) -> None:
        """Answer a question of JupyterLab's."""
        self.page.locator(".jp-Dialog").get_by_role("button", name=button).click(timeout=START)

    def kernel_says(self, status: str) -> None:
        """Wait until the kernel is in a state: "busy", "idle", …"""
        self.page.wait_for_function(
            f"(status) => ({KERNEL})()?.status === status", arg=status, timeout=START, polling=PULSE
        )

    def form(self, title: str = "Persona") -> Locator:
        """Return the form with this heading."""
        found = self.page.locator(".jejak").filter(has=self.page.get_by_role("heading", name=title, exact=True))
        expect(found).to_be_visible(timeout=START)
        return found


def field(form: Locator, label: str = "Quote") -> Locator:
    return form.get_by_label(label, exact=True)


def write(form: Locator, text: str, label: str = "Quote") -> None:
    """Replace what stands in a field, key by key, and stay in it: nothing but the debounce sends it."""
    box = field(form, label)
    box.click()
    box.press("ControlOrMeta+a")
    box.page.keyboard.type(text)


def status(form: Locator) -> Locator:
    """Return the words that say whether everything is saved."""
    return form.get_by_role("status")


def says_saved(form: Locator) -> None:
    expect(status(form)).to_contain_text(re.compile("Saved|Tersimpan"), timeout=START)


def says_unsaved(form: Locator) -> None:
    expect(status(form)).to_contain_text(re.compile("Not saved|Belum tersimpan"), timeout=START)


def eventually(true: Callable[[], Any], page: Page, seconds: float = 60) -> float:
    """Wait until something holds while the page goes on; return the seconds it took."""
    start = time.monotonic()
    while not true():
        assert time.monotonic() - start < seconds, "it never became true"
        page.wait_for_timeout(PULSE)  # the page goes on meanwhile; a file on disk sends no event
    return time.monotonic() - start
