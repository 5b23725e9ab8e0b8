"""PDF from a real Chromium: tagged, in the page's language, with text, an outline, the right paper, and no network."""

from __future__ import annotations

import http.server
import re
import threading

import pytest

import chromium
from jejak.formats import browser, pdf
from jejak.i18n import speech
from jejak.render import page
from samples import example


@pytest.fixture(autouse=True)
def named(monkeypatch):
    monkeypatch.setenv(browser.VARIABLE, str(chromium.find()))


@pytest.mark.parametrize(("paper", "short", "long"), [("a4", 595, 842), ("a3", 842, 1191)])
def test_a_summary_becomes_tagged_pdf_on_the_paper_asked_for(paper, short, long):
    data = pdf.printed(page(example(), speech("id"), paper=paper).encode())
    assert data.startswith(b"%PDF-")
    for mark in (
        rb"/MarkInfo\s*<<[^>]*/Marked true",
        rb"/StructTreeRoot",
        rb"/Lang\s*\(id\)",
        rb"/Outlines",
        rb"/ToUnicode",
    ):
        assert re.search(mark, data), f"{mark} is missing"
    assert f"/Title ({example().title})".encode() in data
    sizes = {tuple(round(float(each)) for each in box.split()) for box in re.findall(rb"/MediaBox ?\[([^\]]*)\]", data)}
    assert sizes == {(0, 0, long, short)}


def test_printing_asks_nobody_on_any_network():
    asked = []

    class Recorder(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

    server = http.server.HTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        pdf.printed(f'<p>x<img src="http://127.0.0.1:{server.server_port}/x.png">'.encode())
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []
