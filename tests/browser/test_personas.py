"""PersonaBuilder in a real Chromium, on the stub page."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from typing import TYPE_CHECKING

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import edits, in_file, remove_elsewhere, status
from stub.site import Site, Stand

from jejak.widgets import PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from jejak.document import Document

TWO = ["Kamar sejuk sebelum puncak kemarau", "Antar dan pasang sekalian"]


def pen(page: Page, label: str = "Expectations") -> Locator:
    """Return where items of a list are written."""
    return page.get_by_label(label, exact=True)


def items(page: Page, name: str = "expectations") -> Locator:
    """Return the chips of a list."""
    return page.locator(f"[data-field={name}] .jejak-item-text")


def saved(page: Page, document: Document, name: str = "expectations", place: int = 0) -> object:
    """Return what the file holds in a field once the form says that everything is saved."""
    expect(status(page)).to_contain_text("Saved ")
    return in_file(document)["personas"][place][name]


def face(page: Page) -> Locator:
    return page.get_by_role("button", name="Change the portrait")


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


# Writing ----


def test_a_new_persona_takes_the_focus_and_its_card_fills_while_typing(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="+ persona").click()
    page.keyboard.type("Sari Dewi")
    card = page.locator(".jejak-card")
    expect(card).to_contain_text("Sari Dewi")
    expect(card).to_contain_text("SD")
    expect(card).to_contain_text("Completeness: 1 of 10")
    page.get_by_label("Age").fill("31")
    pen(page).fill("Quick\n\n  Quiet ")
    page.get_by_role("button", name="Prestige").click()
    expect(card).to_contain_text("Completeness: 4 of 10")
    expect(status(page)).to_contain_text("Saved ")
    saved = in_file(document)["personas"][1]
    assert (saved["name"], saved["age"]) == ("Sari Dewi", 31)
    assert saved["expectations"] == ["Quick", "Quiet"]
    assert saved["motives"] == ["prestige"]


def test_an_age_that_is_none_is_told_kept_and_not_sent(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    age = page.get_by_label("Age")
    for typed in ("27x", "999"):
        age.fill(typed)
        page.keyboard.press("Tab")
        expect(page.get_by_role("alert")).to_contain_text("Write the age in years")
        expect(age).to_have_attribute("aria-invalid", "true")
        expect(age).to_have_value(typed)
    page.get_by_label("Location").fill("Solo")
    page.keyboard.press("Tab")
    expect(status(page)).to_contain_text("Saved ")
    expect(age).to_have_value("999")
    assert in_file(document)["personas"][0]["age"] == 27
    age.fill("28")
    page.keyboard.press("Tab")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["personas"][0]["age"] == 28


def test_removing_a_persona_asks_first(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="Remove this persona").click()
    expect(page.get_by_text("Remove Rani Wulandari?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Remove Rani Wulandari?")).to_be_hidden()
    expect(page.get_by_role("button", name="Remove this persona")).to_be_focused()
    page.get_by_role("button", name="Remove this persona").click()
    page.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_text("Nobody is here yet.")).to_be_visible()
    expect(status(page)).to_contain_text("Saved ")
    assert in_file(document)["personas"] == []


def test_switching_personas_mixes_nothing_up(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_label("Age").fill("no idea")
    page.get_by_role("button", name="Bima").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Bima")
    expect(page.get_by_label("Age")).to_have_value("41")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.get_by_label("Location").fill("Solo")
    page.get_by_role("button", name="Rani Wulandari").click()
    expect(page.get_by_label("Location")).to_have_value("Bandung")
    expect(page.get_by_label("Age")).to_have_value("no idea")
    expect(status(page)).to_contain_text("Saved ")
    assert [each["location"] for each in in_file(document)["personas"]] == ["Bandung", "Solo"]


def test_the_age_that_is_none_has_room_for_its_sentence(stand: Callable[..., Stand], page: Page) -> None:
    """Guards against the sentence wrapping word by word in the narrow column of the age."""
    stand(PersonaBuilder)
    page.get_by_label("Age").fill("27x")
    sentence, name, work = (
        page.get_by_role("alert"),
        page.get_by_label("Name", exact=True),
        page.get_by_label("Occupation"),
    )
    assert sentence.bounding_box()["width"] > 500
    assert sentence.bounding_box()["height"] < 30
    assert work.bounding_box()["y"] == name.bounding_box()["y"]


# Lists ----


def test_enter_makes_a_chip_of_a_sentence_with_commas(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.type("Cepat, murah, dan tenang")
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text([*TWO, "Cepat, murah, dan tenang"])
    expect(pen(page)).to_have_value("")
    expect(pen(page)).to_be_focused()
    assert saved(page, document) == [*TWO, "Cepat, murah, dan tenang"]


def test_several_lines_pasted_become_several_chips(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.insert_text("- Hemat listrik\r\n- Garansi resmi\n\n- Tenang")
    expect(items(page)).to_have_text([*TWO, "Hemat listrik", "Garansi resmi", "Tenang"])
    assert saved(page, document) == [*TWO, "Hemat listrik", "Garansi resmi", "Tenang"]


def test_words_before_enter_are_in_the_file_and_there_after_a_reload(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.type("Hemat")
    assert saved(page, document) == [*TWO, "Hemat"]
    expect(pen(page)).to_have_value("Hemat")
    page.keyboard.type(" listrik")
    opened.open()
    expect(items(page)).to_have_text([*TWO, "Hemat listrik"])
    assert saved(page, document) == [*TWO, "Hemat listrik"]


def test_words_left_in_the_field_become_a_chip(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    pen(page).fill("Hemat")
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text([*TWO, "Hemat"])
    expect(pen(page)).to_have_value("")
    assert saved(page, document) == [*TWO, "Hemat"]


def test_a_button_beside_the_list_is_not_missed_when_words_become_a_chip(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    """Guards against the form moving under the pointer between press and release."""
    stand(PersonaBuilder)
    pen(page).fill("Sebuah kalimat panjang yang butuh tempat " * 6)
    page.get_by_role("button", name="Prestige").click()
    assert saved(page, document, "motives") == ["quality_of_life", "time", "prestige"]
    assert len(saved(page, document)) == 3


def test_backspace_in_the_empty_field_goes_into_the_last_chip(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.press("Backspace")
    expect(pen(page)).to_have_value(TWO[1])
    expect(items(page).locator("visible=true")).to_have_text(TWO[:1])
    page.keyboard.type(" rapi")
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text([TWO[0], f"{TWO[1]} rapi"])
    expect(items(page).nth(1)).to_be_focused()
    assert saved(page, document) == [TWO[0], f"{TWO[1]} rapi"]


def test_a_chip_is_changed_where_it_stands(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    items(page).first.click()
    expect(pen(page)).to_be_focused()
    pen(page).fill("Kamar dingin")
    assert saved(page, document) == ["Kamar dingin", TWO[1]]
    items(page).nth(1).click()
    expect(pen(page)).to_have_value(TWO[1])
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text(["Kamar dingin", TWO[1]])
    assert saved(page, document) == ["Kamar dingin", TWO[1]]


def test_escape_leaves_a_chip_as_it_was(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    items(page).first.focus()
    page.keyboard.press("Enter")
    page.keyboard.type(" dan lain-lain")
    assert saved(page, document) == [f"{TWO[0]} dan lain-lain", TWO[1]]
    page.keyboard.press("Escape")
    expect(items(page)).to_have_text(TWO)
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == TWO


def test_a_chip_whose_words_are_deleted_goes(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """Guards against the wrong chip opening when an emptied one before it goes."""
    stand(PersonaBuilder)
    items(page).first.click()
    pen(page).fill("")
    items(page).locator("visible=true").first.click()
    expect(pen(page)).to_have_value(TWO[1])
    page.keyboard.press("Enter")
    expect(items(page)).to_have_text(TWO[1:])
    assert saved(page, document) == TWO[1:]


def test_chips_are_moved_and_removed_by_keyboard_and_undone(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).click()
    page.keyboard.press("ArrowLeft")
    expect(items(page).nth(1)).to_be_focused()
    page.keyboard.press("Alt+ArrowLeft")
    expect(items(page)).to_have_text([*reversed(TWO)])
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == [*reversed(TWO)]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Delete")
    expect(items(page)).to_have_text(TWO[1:])
    expect(items(page).first).to_be_focused()
    assert saved(page, document) == TWO[1:]
    page.get_by_role("button", name="Undo").click()
    expect(items(page)).to_have_text([*reversed(TWO)])
    page.get_by_role("button", name="Undo").click()
    expect(items(page)).to_have_text(TWO)
    assert saved(page, document) == TWO


def test_a_chip_is_removed_by_its_button_while_words_wait(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(PersonaBuilder)
    pen(page).fill("Hemat")
    page.get_by_role("button", name=f"Remove: {TWO[0]}").click()
    expect(items(page)).to_have_text([TWO[1], "Hemat"])
    assert saved(page, document) == [TWO[1], "Hemat"]


def test_what_a_colleague_adds_comes_in_around_the_words_being_written(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    items(page).first.click()
    pen(page).fill("Kamar dingin")
    assert saved(page, document) == ["Kamar dingin", TWO[1]]
    elsewhere = TouchpointTable(document)
    theirs = ["Paling dulu", "Kamar dingin", TWO[1], "Paling akhir"]
    elsewhere._receive(elsewhere, edits(["personas", "rani", "expectations"], theirs), [])
    opened.push()
    expect(items(page).locator("visible=true")).to_have_text(["Paling dulu", TWO[1], "Paling akhir"])
    expect(pen(page)).to_be_focused()
    page.keyboard.type(" sekali")
    page.keyboard.press("Enter")
    expect(items(page).nth(1)).to_be_focused()
    assert saved(page, document) == ["Paling dulu", "Kamar dingin sekali", TWO[1], "Paling akhir"]


def test_words_a_colleague_did_not_know_are_added_to_theirs(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    opened = stand(PersonaBuilder)
    pen(page).fill("Hemat")
    assert saved(page, document) == [*TWO, "Hemat"]
    elsewhere = TouchpointTable(document)
    elsewhere._receive(elsewhere, edits(["personas", "rani", "expectations"], ["Lain"]), [])
    opened.push()
    expect(items(page)).to_have_text(["Lain"])
    page.keyboard.press("Tab")
    expect(items(page)).to_have_text(["Lain", "Hemat"])
    assert saved(page, document) == ["Lain", "Hemat"]


# The face ----


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


# What is missing, and how to find out ----


def test_a_missing_field_is_named_and_a_click_opens_its_group(stand: Callable[..., Stand], page: Page) -> None:
    stand(PersonaBuilder)
    card = page.locator(".jejak-card")
    missing = page.locator(".jejak-missing button").locator("visible=true")
    expect(card).to_contain_text("Completeness: 8 of 10 core fields")
    expect(card).to_contain_text("Still missing:")
    expect(missing).to_have_text(["Lifestyle", "Source"])
    expect(page.get_by_label("Source", exact=True)).to_be_hidden()
    card.get_by_role("button", name="Source").click()
    expect(page.get_by_label("Source", exact=True)).to_be_focused()
    page.keyboard.type("Tujuh wawancara")
    expect(missing).to_have_text(["Lifestyle"])
    card.get_by_role("button", name="Lifestyle").click()
    page.keyboard.type("Kamar kos")
    expect(missing).to_have_count(0)
    expect(card).to_contain_text("No core field is missing.")


def test_the_groups_counts_add_up_to_the_cards(stand: Callable[..., Stand], page: Page) -> None:
    """Guards against the groups counting other fields than the card: 16 there, 10 here."""
    stand(PersonaBuilder)
    counts = page.locator(".jejak-form .jejak-count").all_text_contents()
    found = [tuple(map(int, re.findall(r"\d+", each))) for each in counts if each.startswith("core")]
    assert [sum(each) for each in zip(*found, strict=True)] == [8, 10]
    assert counts[3] == "optional"


def test_a_step_of_the_method_is_ticked_by_what_was_written_and_leads_there(
    stand: Callable[..., Stand], page: Page
) -> None:
    stand(PersonaBuilder)
    method = page.locator(".jejak-method")
    expect(method.get_by_role("button").first).to_be_hidden()
    method.locator("summary").click()
    expect(method.locator("summary")).to_contain_text("2 of 6")
    method.get_by_role("button", name="Find what starts and stops them").click()
    expect(pen(page, "Triggers")).to_be_focused()
    pen(page, "Triggers").fill("Tiga malam gerah")
    pen(page, "Objections").fill("Takut berisik")
    expect(method.get_by_role("listitem").nth(2)).to_contain_text("written down")
    expect(method.locator("summary")).to_contain_text("3 of 6")


# Several personas ----


def test_two_personas_side_by_side(page: Page, site: Site, tmp_path: Path) -> None:
    bima = msgspec.structs.replace(
        journeys.BIMA, motives=("time", "finance"), frustrations=("SPESIFIKASI sulit dibandingkan",)
    )
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, bima)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_role("button", name="Compare").click()
    table = page.get_by_role("table", name="Compare")
    expect(table.get_by_role("columnheader")).to_have_text([re.compile("Rani Wulandari"), re.compile("Bima")])
    shared = table.locator("[data-shared]")
    expect(shared).to_have_text(["Spesifikasi sulit dibandingkan", "SPESIFIKASI sulit dibandingkan", "Time", "Time"])
    expect(table.get_by_role("row", name="Location")).to_contain_text("nothing yet")
    expect(table.get_by_role("row", name="Gender")).to_have_count(0)
    page.get_by_label("Age").fill("28")
    expect(table.get_by_role("row", name="Age")).to_contain_text("28")
    page.get_by_role("button", name="Compare").click()
    expect(table).to_be_hidden()


def test_of_many_personas_the_next_ones_stand_beside_the_chosen_one(page: Page, site: Site, tmp_path: Path) -> None:
    people = tuple(
        msgspec.structs.replace(journeys.BIMA, id=f"p{place}", name=each) for place, each in enumerate("ABCDE")
    )
    document = journeys.document(tmp_path, journeys.journey(personas=people))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.get_by_role("button", name="Compare").click()
    page.get_by_role("button", name="D", exact=True).click()
    columns = page.get_by_role("table", name="Compare").get_by_role("columnheader")
    expect(columns).to_have_text(["DD", "EE", "AA"])
    expect(page.locator(".jejak-advice")).to_contain_text("5 personas share this map.")


def test_one_persona_alone_is_compared_with_nobody(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    opened = stand(PersonaBuilder)
    expect(page.get_by_role("button", name="Compare")).to_be_hidden()
    page.get_by_role("button", name="+ persona").click()
    page.get_by_role("button", name="Compare").click()
    remove_elsewhere(opened, document, "rani")
    expect(page.get_by_role("table", name="Compare")).to_be_hidden()
    expect(page.get_by_role("button", name="Compare")).to_be_hidden()


def test_a_copy_is_a_persona_of_its_own(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="Start another from a copy").click()
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Rani Wulandari (copy)")
    page.keyboard.type("Sari")
    assert saved(page, document, "name", 1) == "Sari"
    first, second = in_file(document)["personas"]
    assert first["name"] == "Rani Wulandari"
    assert second["expectations"] == first["expectations"]
    assert second["id"] != first["id"]


def test_an_empty_persona_goes_without_a_question(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(PersonaBuilder)
    page.get_by_role("button", name="+ persona").click()
    page.get_by_role("button", name="Remove this persona").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Rani Wulandari")
    expect(status(page)).to_contain_text("Saved ")
    assert len(in_file(document)["personas"]) == 1


def test_advice_leads_to_the_list_that_is_missing(page: Page, site: Site, tmp_path: Path) -> None:
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, PersonaBuilder(document, lang="en")).open()
    page.locator(".jejak-advice").get_by_role("button", name="Go there").click()
    expect(page.get_by_label("Name", exact=True)).to_have_value("Bima")
    expect(pen(page)).to_be_focused()
    pen(page).fill("Cepat")
    page.keyboard.press("Tab")
    assert saved(page, document, place=1) == ["Cepat"]


def test_each_form_says_which_persona_it_belongs_to(stand: Callable[..., Stand], page: Page) -> None:
    stand(PersonaBuilder)
    expect(page.locator(".jejak-form")).to_have_attribute("data-place", "personas/rani")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_while_everything_is_open(page: Page, site: Site, tmp_path: Path, theme: str) -> None:
    rani = msgspec.structs.replace(journeys.RANI, portrait="🧕🏽")
    document = journeys.document(tmp_path, journeys.journey(personas=(rani, journeys.BIMA)))
    Stand(page, site, PersonaBuilder(document, lang="en"), theme).open()
    page.evaluate("document.querySelectorAll('details').forEach((group) => (group.open = true))")
    face(page).click()
    page.get_by_role("button", name="Compare").click()
    page.get_by_label("Age").fill("27x")
    items(page).first.click()
    for width in (1280, 400):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width} px: {found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
