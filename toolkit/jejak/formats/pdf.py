"""The summary on paper: our own page, printed by a browser of the Chromium family.

Chromium writes tagged PDF with selectable text, the page's language and title, and an outline made of its headings;
breaks, paper and page numbers come from the page's own print rules (templates/page.css.j2).
"""

from __future__ import annotations

from pathlib import Path

from jejak.faults import Fault
from jejak.formats import browser
from jejak.i18n import N_

PRINTED = ("--no-pdf-header-footer", "--generate-pdf-document-outline")


def printed(page: bytes) -> bytes:
    """Return a page, one self-contained HTML document, as PDF.

    Raises `Fault` where there is no browser for it, or the browser gives nothing.
    """
    program = browser.find()
    with browser.workplace(program) as folder:
        source, target = Path(folder, "page.html"), Path(folder, "page.pdf")
        source.write_bytes(page)
        browser.run(program, Path(folder, "profile"), [*PRINTED, f"--print-to-pdf={target}", source.as_uri()])
        if target.is_file():
            return target.read_bytes()
    message = N_("The browser {file} printed nothing. Name another one in {variable}, or print the HTML page yourself.")
    raise Fault(message, file=program, variable=browser.VARIABLE)
