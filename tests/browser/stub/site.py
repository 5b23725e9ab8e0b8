"""Serve one widget on a page of its own and play Python's part of the protocol with the real widget class."""

from __future__ import annotations

import json
import sys
import threading
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page

    from jejak.widgets import JourneyWidget

HERE = Path(__file__).parent
THEMES = Path(sys.prefix) / "share/jupyter/lab/themes/@jupyterlab"
DRESS = """async ([css, light]) => {
  const theme = document.querySelector("link[href='/theme.css'], #theme");
  theme.replaceWith(Object.assign(document.createElement("style"), { id: "theme", textContent: css }));
  document.body.dataset.jpThemeLight = light;
  await Promise.all(document.getAnimations().map((each) => each.finished));
}"""
"""Changes the theme, and waits until every colour has arrived."""
TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}


class Site:
    """Files in memory, served on this machine only. Over HTTP, because modules do not load from ``file://``."""

    def __init__(self) -> None:
        self.files = {"/": (HERE / "index.html").read_text(), "/stub.js": (HERE / "stub.js").read_text()}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        self.thread = threading.Thread(target=self.server.serve_forever)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def _handler(site) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - `self` is the handler's word inside
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                text = site.files.get(self.path)
                self.send_response(404 if text is None else 200)
                self.send_header("Content-Type", TYPES[Path(self.path).suffix or ".html"] + "; charset=utf-8")
                self.end_headers()
                self.wfile.write((text or "").encode())

            def log_message(self, *_message: object) -> None:
                """Keep quiet."""

        return Handler


def theme_css(name: str) -> str:
    return (THEMES / f"theme-{name}-extension/index.css").read_text(encoding="utf-8")


class Stand:
    """One widget on one page."""

    def __init__(self, page: Page, site: Site, widget: JourneyWidget, theme: str = "light") -> None:
        self.page, self.site, self.widget = page, site, widget
        self.outgoing: list[dict[str, Any]] = []
        widget.send = self._send
        widget.observe(self._on_data, names=["_data"])
        site.files["/widget.js"] = str(widget._esm)
        site.files["/widget.css"] = str(widget._css)
        site.files["/theme.css"] = theme_css(theme)
        self.theme = theme
        page.expose_function("toPython", self.receive)

    def open(self) -> Stand:
        """Load the page, as after a reload: with the state the kernel holds now."""
        names = ("_labels", "_data", "_journey_id")
        self.site.files["/state.json"] = json.dumps({name: getattr(self.widget, name) for name in names})
        self.page.goto(self.site.url)
        self.page.wait_for_selector("body[data-ready]")
        self.page.evaluate("light => document.body.dataset.jpThemeLight = light", str(self.theme == "light").lower())
        return self

    def wear(self, theme: str) -> None:
        """Change JupyterLab's theme while the page stands, as its menu does."""
        self.page.evaluate(DRESS, [theme_css(theme), str(theme == "light").lower()])

    def receive(self, content: object) -> list[dict[str, Any]]:
        """Give a message to the widget and return what it answers."""
        self.widget._handle_custom_msg(content, [])
        return self.collect()

    def collect(self) -> list[dict[str, Any]]:
        sent, self.outgoing = self.outgoing, []
        return sent

    def push(self) -> None:
        """Deliver what Python sent on its own."""
        self.page.evaluate("messages => messages.forEach(stub.deliver)", self.collect())

    def edits(self) -> list[dict[str, Any]]:
        """Return the edits the page has sent so far."""
        return self.page.evaluate("stub.edits()")

    def shelf(self) -> dict[str, str]:
        """Return what waits in the browser's own storage."""
        return self.page.evaluate(
            "Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith('jejak:')))"
        )

    def _send(self, content: object, buffers: Sequence[bytes] = ()) -> None:
        letters = [b64encode(each).decode() for each in buffers]
        self.outgoing.append({"method": "custom", "content": content, "buffers": letters})

    def _on_data(self, change: dict[str, Any]) -> None:
        self.outgoing.append({"method": "update", "state": {"_data": change["new"]}})
