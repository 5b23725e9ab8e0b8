"""Take the gallery of the summary page: maps of every size and kind, on screens and on paper, into docs/gallery.

``poe gallery``, after the widgets. Pictures are for people: look at each before committing it.
"""

from __future__ import annotations

import struct
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
from playwright.sync_api import sync_playwright

import chromium
from jejak.formats.pdf import printed
from jejak.i18n import LANGUAGES, speech
from jejak.render import page
from jejak.render.comparison import comparison_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from jejak.model import Journey

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
GALLERY = ROOT / "docs" / "gallery"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PAPER_WIDTH = 1400
"""How wide a sheet of paper stands in its picture, in pixels."""


@dataclass(frozen=True)
class Shot:
    """One picture: its name, the page, and the screen. `part` is a selector where the whole page says no more."""

    name: str
    html: str
    width: int = 1280
    theme: Literal["dark", "light"] = "light"
    part: str = ""


def main() -> None:
    """Take all pictures."""
    GALLERY.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        for shot in (*_sizes(), *_kinds(), *_comparisons()):
            _take(browser, shot)
        browser.close()
    for paper in ("a4", "a3"):
        _print(paper)


def _sizes() -> Iterator[Shot]:
    """Yield maps with few and many touchpoints and personas, long cells and none."""
    from samples import changed, empty, example, five_people, wide  # type: ignore[import-not-found]  # the tests' own

    seven, english = example(), example("mekanik-mobil", "en")
    yield Shot("page-7-id-light", _page(seven))
    yield Shot("page-9-en-dark", _page(english), theme="dark")
    yield Shot("page-7-id-phone", _page(seven), width=400)
    yield Shot("page-3-id-light", _page(changed(seven, touchpoints=seven.touchpoints[:3])))
    yield Shot("page-60-id-light", _page(wide(60)))
    yield Shot("board-20-id-dark", _page(wide(20)), theme="dark", part=".jejak-s-row-board")
    yield Shot("page-five-personas-id-light", _page(five_people()))
    yield Shot("board-long-id-light", _page(_long(seven)), part=".jejak-s-row-board")
    unrated = tuple(msgspec.structs.replace(each, ratings={}) for each in seven.touchpoints)
    yield Shot("page-unrated-id-light", _page(changed(seven, touchpoints=unrated)))
    yield Shot("page-empty-id-light", _page(empty()))


def _kinds() -> Iterator[Shot]:
    """Yield the board of every kind of map in both languages, one light, one dark."""
    from samples import KINDS, of_kind

    for kind in KINDS:
        for lang, theme in zip(LANGUAGES, ("light", "dark"), strict=True):
            html = page(of_kind(kind), speech(lang))
            yield Shot(f"board-{kind}-{lang}-{theme}", html, theme=theme, part=".jejak-s-row-board")  # type: ignore[arg-type]  # zip forgets which words


def _comparisons() -> Iterator[Shot]:
    """Yield the page that compares a map with one whose last touchpoints went."""
    from samples import changed, example

    before = example("ac-portabel", "en")
    after = changed(before, touchpoints=before.touchpoints[2:])
    yield Shot("comparison-en-light", comparison_page(before, after, speech("en")))


def _page(journey: Journey) -> str:
    return page(journey, speech(journey.language))


def _long(journey: Journey) -> Journey:
    """Return a journey whose cells hold 300 characters."""
    words = ("kata demi kata sampai tiga ratus huruf " * 8)[:300]
    cells = dict.fromkeys(("action", "thought", "pain_point"), words)
    touchpoints = tuple(msgspec.structs.replace(each, **cells) for each in journey.touchpoints)
    return msgspec.structs.replace(journey, touchpoints=touchpoints)


def _take(browser: Browser, shot: Shot) -> None:
    screen = browser.new_page(viewport={"width": shot.width, "height": 900}, color_scheme=shot.theme)
    screen.set_content(shot.html)
    file = GALLERY / f"{shot.name}.jpeg"
    if shot.part:
        screen.locator(shot.part).screenshot(path=file, quality=50, type="jpeg")
    else:
        screen.screenshot(path=file, full_page=True, quality=38, type="jpeg")
    screen.close()


def _print(paper: Literal["a4", "a3"]) -> None:
    """Print the example and take its sheets, one below the other."""
    import pypdfium2  # type: ignore[import-untyped]  # ships no types

    from samples import example

    document = pypdfium2.PdfDocument(printed(page(example(), speech("id"), paper=paper).encode()))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        names = []
        for place, sheet in enumerate(document):
            names.append(f"{place}.png")
            drawn = sheet.render(scale=PAPER_WIDTH / sheet.get_width(), rev_byteorder=True)
            (Path(folder) / names[-1]).write_bytes(_png(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer)))
        sheets = "".join(f'<img src="{name}" style="display:block;margin:0 0 12px">' for name in names)
        (Path(folder) / "sheets.html").write_text(f'<body style="margin:12px;background:#888">{sheets}')
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        screen = browser.new_page(viewport={"width": PAPER_WIDTH + 24, "height": 900})
        screen.goto((Path(folder) / "sheets.html").as_uri())
        screen.screenshot(path=GALLERY / f"paper-{paper}-id.jpeg", full_page=True, quality=40, type="jpeg")
        browser.close()


def _png(width: int, height: int, stride: int, rows: bytes) -> bytes:
    """Return a picture of red, green and blue bytes as PNG (ISO/IEC 15948): each row behind a byte for "no filter"."""
    lines = b"".join(b"\0" + rows[start : start + 3 * width] for start in range(0, stride * height, stride))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, chunks))


def _chunk(chunk: tuple[bytes, bytes]) -> bytes:
    kind, data = chunk
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    main()
