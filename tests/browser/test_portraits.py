"""A persona's portrait, an emoji or a picture, in a real Chromium on the stub page."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from typing import TYPE_CHECKING

import msgspec
import pytest
from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file
from stub.persona import TWO, face, pen, saved
from stub.site import Site, Stand

from jejak.widgets import PersonaBuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from jejak.document import Document


def photo(width: int, height: int) -> bytes:
    """Return a picture in PNG: red above, blue below, noisy enough not to vanish when it is compressed."""
    half = [b"\0" + b"\xff\0\0" * width] * (height // 2)
    noisy = [b"\0" + bytes((x * y * 7919) % 256 for x in range(width * 3)) for y in range(height - height // 2)]

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(half + noisy))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def a_file(name: str, kind: str, content: bytes) -> dict[str, object]:
    return {"name": name, "mimeType": kind, "buffer": content}


def give(page: Page, event: str, content: bytes, kind: str = "image/png", text: str = "") -> None:
    """Drop or paste a file onto the form."""
    page.locator(".jejak-form").evaluate(
        """(form, {event, bytes, kind, text}) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], "file", {type: kind}));
          if (text) data.setData("text/plain", text);
          const init = {bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data};
          form.dispatchEvent(event === "paste" ? new ClipboardEvent(event, init) : new DragEvent(event, init));
        }""",
        {"event": event, "bytes": base64.b64encode(content).decode(), "kind": kind, "text": text},
    )


def test_an_emoji_becomes_the_face_and_is_taken_away_again(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    expect(face(page)).to_have_text(re.compile("RW"))
    face(page).click()
    page.get_by_role("button", name="🧕🏽").click()
    expect(face(page)).to_have_text(re.compile("🧕🏽"))
    expect(page.get_by_role("button", name="🧕🏽")).to_have_attribute("aria-pressed", "true")
    assert saved(page, document, "portrait") == "🧕🏽"
    page.get_by_label("Another emoji").fill("halo")
    expect(page.get_by_label("Another emoji")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Another emoji").fill("🐈‍⬛🐈")
    expect(face(page)).to_have_text(re.compile("🐈‍⬛"))
    assert saved(page, document, "portrait") == "🐈‍⬛"
    page.get_by_role("button", name="Take the portrait away").click()
    expect(face(page)).to_have_text(re.compile("RW"))
    expect(face(page)).to_be_focused()
    assert saved(page, document, "portrait") == ""
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="Portrait")).to_be_hidden()


@pytest.mark.parametrize(("width", "height"), [(900, 300), (300, 1200), (40, 60)])
def test_a_picture_is_cut_square_and_made_small(
    stand: Callable[..., Stand], page: Page, document: Document, width: int, height: int
) -> None:
    stand(PersonaBuilder)
    page.get_by_label("Choose a picture").set_input_files(a_file("rani.png", "image/png", photo(width, height)))
    picture = page.locator(".jejak-likeness img")
    expect(picture).to_be_visible()
    side = min(width, height, 128)
    assert picture.evaluate("each => [each.naturalWidth, each.naturalHeight]") == [side, side]
    portrait = saved(page, document, "portrait")
    assert portrait.startswith("data:image/webp;base64,")
    assert len(portrait) <= 16_000


def test_a_photos_place_and_date_stay_behind(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    original = photo(200, 200)
    secret = b"tEXtLocation\0Bandung, 6.9S 107.6E"
    length = struct.pack(">I", len(secret) - 4)
    tagged = original[:33] + length + secret + struct.pack(">I", zlib.crc32(secret)) + original[33:]
    page.get_by_label("Choose a picture").set_input_files(a_file("rani.png", "image/png", tagged))
    expect(page.locator(".jejak-likeness img")).to_be_visible()
    portrait = saved(page, document, "portrait")
    kept = base64.b64decode(portrait.partition(",")[2])
    assert b"Bandung" not in kept
    assert b"EXIF" not in kept


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (
            "image/svg+xml",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='document.title=1' width='99' height='99'/>",
        ),
        ("image/png", b"no picture at all"),
        ("text/html", b"<script>document.title = 1</script>"),
        ("image/png", photo(8, 2000)),
    ],
    ids=["svg", "broken", "html", "too narrow"],
)
def test_a_file_that_is_no_photo_is_told(
    stand: Callable[..., Stand], page: Page, document: Document, kind: str, content: bytes
) -> None:
    stand(PersonaBuilder)
    page.get_by_label("Choose a picture").set_input_files(a_file("file", kind, content))
    expect(page.get_by_role("alert")).to_contain_text("This file cannot be a portrait.")
    expect(page.locator(".jejak-likeness img")).to_have_count(0)
    assert in_file(document)["personas"][0]["portrait"] == ""
    assert page.title() == "One widget, no Jupyter"


@pytest.mark.parametrize("event", ["drop", "paste"])
def test_a_picture_is_dropped_or_pasted_onto_the_form(
    stand: Callable[..., Stand], page: Page, document: Document, event: str
) -> None:
    stand(PersonaBuilder)
    give(page, event, photo(64, 64))
    expect(page.locator(".jejak-likeness img")).to_be_visible()
    assert saved(page, document, "portrait").startswith("data:image/webp;base64,")


def test_a_paste_with_words_belongs_to_its_field(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """Guards against a copied cell of a spreadsheet, which brings a picture of itself along, becoming the face."""
    stand(PersonaBuilder)
    give(page, "paste", photo(64, 64), text="Bandung")
    pen(page).fill("Hemat")
    assert saved(page, document) == [*TWO, "Hemat"]
    assert in_file(document)["personas"][0]["portrait"] == ""


@pytest.mark.parametrize(
    "hostile", ["javascript:document.title=1", "data:image/svg+xml,<svg onload='document.title=1'>"]
)
def test_a_hostile_portrait_leaves_the_initials(page: Page, site: Site, tmp_path: Path, hostile: str) -> None:
    rani = msgspec.structs.replace(journeys.RANI, portrait=hostile)
    document = journeys.document(tmp_path, journeys.journey(personas=(rani,)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    expect(face(page)).to_have_text(re.compile("RW"))
    expect(page.locator(".jejak img, .jejak svg")).to_have_count(0)
    assert page.title() == "One widget, no Jupyter"
