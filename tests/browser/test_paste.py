"""Pasting from spreadsheets into the TouchpointTable, and copying out, in a real Chromium on the stub page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from stub import journeys
from stub.hands import in_file, mute
from stub.site import Stand

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from playwright.sync_api import Locator, Page
    from stub.site import Site

    from jejak.document import Document

PASTED = Path(__file__).parent / "pasted"
PASTE = """([selector, html, text]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  clipboardData.setData("text/plain", text);
  const field = document.querySelector(selector);
  field.focus();
  return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""
A_FIELD = "[data-id=t1] textarea"
COLUMNS = (
    *("No", "stage", "name", "channel", "action", "thought", "motives", "feeling", "barrier"),
    *("pain_point", "opportunity", "evidence", "moment_of_truth", "PIC", "Biaya"),
)
STAGES = {
    "Kesadaran": "awareness",
    "Pertimbangan": "consideration",
    "Keputusan": "decision",
    "Pembelian": "purchase",
    "Retensi": "retention",
    "Pasca panen": "",
}
CHANNELS = {
    "Di rumah": "home",
    "Mesin pencari": "search_engine",
    "Media sosial": "social_media",
    "Ulasan pihak ketiga": "third_party_review",
    "Situs web": "website",
    "Teknisi": "technician",
    "Surat elektronik": "email",
    "Dari mulut ke mulut": "word_of_mouth",
}
MOTIVES = {
    "Kebutuhan": "need",
    "Kualitas hidup": "quality_of_life",
    "FOMO": "fomo",
    "Impuls": "impulse",
    "Manajemen risiko": "risk_management",
    "Waktu": "time",
    "Finansial": "finance",
    "Prestise": "prestige",
}
BARRIERS = {"Ragu-ragu": "doubt", "Harga": "price", "Ongkos kirim": "shipping_cost", "Anggaran": "budget"}
EVIDENCE = {"teramati": "observed", "dugaan": "assumed", "usulan": "proposed"}
FELT = {"ragu": -1, "lega": 1, "gembira": 2, -1.5: -2}


def text_of(name: str) -> str:
    return (PASTED / name).read_text(encoding="utf-8")


def paste(page: Page, html: str = "", text: str = "", into: str = A_FIELD) -> bool:
    """Paste as Ctrl+V does; return whether the browser was left to put the text into the field."""
    return page.evaluate(PASTE, [into, html, text])


def panel(page: Page) -> Locator:
    return page.locator(".jejak-paste")


def notes(page: Page) -> list[str]:
    return panel(page).get_by_role("listitem").all_inner_texts()


def goes_to(page: Page, column: str) -> Locator:
    return panel(page).get_by_label(f"Column “{column}” goes to")


def take(page: Page, document: Document, button: str) -> list[dict[str, Any]]:
    """Add what the preview shows and return the new rows of the file, in its order."""
    before = {row["id"] for row in in_file(document)["touchpoints"]}
    panel(page).get_by_role("button", name=button, exact=True).click()
    expect(panel(page)).to_be_hidden()
    expect(page.get_by_role("status")).to_contain_text("Saved ")
    return [row for row in in_file(document)["touchpoints"] if row["id"] not in before]


def values(rows: Iterable[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def felt(rows: Iterable[dict[str, Any]]) -> list[int | None]:
    return [row["ratings"].get("rani", {}).get("valence") for row in rows]


def expected(row: list[Any]) -> dict[str, Any]:
    """Return what a row of the sheet is in the file: the words of a sheet as keys, everything else as it was typed."""
    typed = dict(zip(COLUMNS, row, strict=True))
    motives = [each.strip() for each in typed["motives"].replace(";", ",").split(",")]
    return {
        "stage": STAGES[typed["stage"]],
        "channel": CHANNELS.get(typed["channel"], typed["channel"]),
        "motives": [MOTIVES[each] for each in motives],
        "barrier": BARRIERS.get(typed["barrier"], typed["barrier"]),
        "evidence": EVIDENCE[typed["evidence"]],
        "moment_of_truth": typed["moment_of_truth"] == "ya",
        "ratings": {"rani": {"valence": int(FELT.get(typed["feeling"], typed["feeling"])), "arousal": None}},
        "action": typed["action"].replace("\t", " "),
    } | {name: typed[name] for name in ("name", "thought", "pain_point", "opportunity")}


# In ----


def test_sixty_rows_from_libreoffice_land_in_the_right_fields(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    assert paste(page, text_of("libreoffice.html"), text_of("libreoffice.txt")) is False
    expect(panel(page).get_by_text("60 rows, 12 columns matched")).to_be_visible()
    assert notes(page) == [
        "Left out: “No”, “PIC”, “Biaya (Rp)”",
        "5 cells could not be placed: Stage “Pasca panen” (5 times)",
        "Emotions are whole numbers here: “-1,5” becomes −2 (5 times)",
    ]
    added = take(page, document, "Add 60 rows")
    sheet = json.loads(text_of("sheet.json"))
    assert len(added) == 60
    for row, typed in zip(added, sheet["rows"], strict=True):
        wanted = expected(typed)
        assert {name: row[name] for name in wanted} == wanted


def test_plain_text_alone_gives_the_same_rows(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """LibreOffice's plain text has spaces for line breaks, and quotes around a whole cell are the cell's own."""
    stand(TouchpointTable)
    paste(page, "", text_of("libreoffice.txt"))
    added = take(page, document, "Add 60 rows")
    for row, typed in zip(added, json.loads(text_of("sheet.json"))["rows"], strict=True):
        wanted = {name: flat(value) for name, value in expected(typed).items()}
        assert {name: flat(row[name]) for name in wanted} == wanted


def flat(value: Any) -> Any:
    return " ".join(value.replace("\n", " ").strip('"').split()) if isinstance(value, str) else value


def test_what_excel_copies_is_read(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    """A title above the headings, merged stages, folded source lines, hidden rows, and a scale from 1 to 5."""
    stand(TouchpointTable)
    paste(page, text_of("excel.html"))
    said = notes(page)
    assert said == ["Left out: “PIC”", "Emotions from 1 to 5 become −2 to +2.", "Rows above the headings are left out."]
    added = take(page, document, "Add 2 rows")
    thought = 'Baris satu\nBaris "dua", yang panjang sekali sehingga Excel melipatnya'
    assert values(added, "stage", "name", "thought") == [
        ("awareness", "Kamar gerah & pengap", thought),
        ("awareness", "Cari di web", "x<y & mahal"),
    ]
    assert felt(added) == [-1, 2]


def test_headings_below_a_title_are_found_again(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: switching the headings off and on again took the title for them."""
    stand(TouchpointTable)
    paste(page, text_of("excel.html"))
    check = panel(page).get_by_label("The first row holds headings")
    check.uncheck()
    expect(panel(page).get_by_role("button", name="Add 4 rows")).to_be_visible()
    check.check()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_visible()


@pytest.mark.parametrize("kinds", [("sheets.html", "sheets.txt"), ("sheets.txt",)], ids=["html", "text"])
def test_what_google_sheets_copies_is_read(
    stand: Callable[..., Stand], page: Page, document: Document, kinds: tuple[str, ...]
) -> None:
    stand(TouchpointTable)
    paste(page, text_of(kinds[0]) if len(kinds) > 1 else "", text_of(kinds[-1]))
    added = take(page, document, "Add 2 rows")
    assert values(added, "stage", "name") == [("awareness", "Hot room"), ("consideration", "Search")]
    assert [row["thought"].split() for row in added] == [["One", '"two"'], ["a", "b"]]
    assert added[0]["thought"] == 'One\n"two"'
    assert felt(added) == [-2, 2]


def test_the_person_decides_which_column_goes_where(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    paste(page, "", "Touchpoint\tRemark\tThought\nOne\tnoted\tthought")
    expect(goes_to(page, "Remark")).to_have_value("")
    goes_to(page, "Remark").select_option("Thought")
    expect(goes_to(page, "Thought")).to_have_value("")
    expect(panel(page).get_by_text("1 row, 2 columns matched")).to_be_visible()
    goes_to(page, "Touchpoint").select_option("leave out")
    goes_to(page, "Thought").select_option("Touchpoint")
    assert notes(page) == ["Left out: “Touchpoint”"]
    assert values(take(page, document, "Add 1 row"), "name", "thought") == [("thought", "noted")]


def test_a_first_row_that_is_none_of_headings_is_taken_too(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    paste(page, "", "Stage\tThought\nAwareness\tfirst")
    check = panel(page).get_by_label("The first row holds headings")
    expect(check).to_be_checked()
    check.uncheck()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_visible()
    check.check()
    assert values(take(page, document, "Add 1 row"), "stage", "thought") == [("awareness", "first")]


def test_nothing_matches_until_somebody_chooses(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    paste(page, "", "1\t2\n3\t4")
    expect(panel(page).get_by_text("No column matches. Choose what each column holds.")).to_be_visible()
    expect(panel(page).get_by_role("button", name="Add 2 rows")).to_be_disabled()


def test_emotions_need_a_persona(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: a rating of nobody would be refused, and with it the whole row."""
    document = journeys.document(tmp_path, journeys.journey(1, personas=()))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    paste(page, "", "Touchpoint\tEmotion\nOne\t-2\nTwo\t")
    assert notes(page) == ["Emotions are left out: they need a persona. Add one first."]
    assert values(take(page, document, "Add 2 rows"), "name", "ratings") == [("One", {}), ("Two", {})]


def test_emotions_are_of_whom_the_preview_names(page: Page, site: Site, tmp_path: Path) -> None:
    """Fault guarded: who was chosen while the preview stood there was rated, and not whom it named."""
    document = journeys.document(tmp_path, journeys.journey(personas=(journeys.RANI, journeys.BIMA)))
    Stand(page, site, TouchpointTable(document, lang="en")).open()
    paste(page, "", "Touchpoint\tEmotion\nOne\t-2")
    page.get_by_role("button", name="Bima").click()
    assert notes(page) == ["The emotions are those of Rani Wulandari."]
    (row,) = take(page, document, "Add 1 row")
    assert row["ratings"] == {"rani": {"valence": -2, "arousal": None}}


def test_an_empty_emotion_is_no_rating(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    paste(page, "", "Touchpoint\tEmotion\nOne\t\nTwo\t0\nThree\tterrible")
    assert notes(page) == ["1 cell could not be placed: Emotion “terrible”"]
    assert felt(take(page, document, "Add 3 rows")) == [None, 0, None]


def test_what_is_pasted_is_one_step_to_undo(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    before = in_file(document)["touchpoints"]
    stand(TouchpointTable)
    paste(page, text_of("libreoffice.html"))
    assert len(take(page, document, "Add 60 rows")) == 60
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("[data-id^=tp-]")).to_have_count(0)
    expect(page.get_by_role("status")).to_contain_text("Saved ")
    assert in_file(document)["touchpoints"] == before


def test_hostile_cells_come_in_as_text_and_go_out_safe(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    hostile = [
        "<img src=x onerror=\"document.title='pwned'\">",
        "=HYPERLINK('http://x.example')",
        "javascript:alert(1)",
    ]
    stand(TouchpointTable)
    title = page.title()
    cells = "".join(f"<td>{each.replace('<', '&lt;')}</td>" for each in hostile)
    live = "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>one"
    paste(
        page,
        f"<table><tr><td>Touchpoint<td>Thought<td>Action<td>Barrier<tr><td>{live}</td>{cells}</tr></table>",
        "x",
    )
    (row,) = take(page, document, "Add 1 row")
    assert [row[name] for name in ("name", "thought", "action", "barrier")] == ["one", *hostile]
    assert page.title() == title
    text = copied_text(page)
    assert "\t'=HYPERLINK" in text
    assert "\t=" not in text


# Out and in again ----


def copied_text(page: Page) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy for Excel").click()
    return page.evaluate("navigator.clipboard.readText()")


def test_what_was_copied_comes_back_the_same(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    hostile = 'Touchpoint\tStage\tThought\tChannel\nA\t\t"=1+1\nsaid ""no"""\tapp\nB\tRetention\t-5  minutes\t+62 812'
    paste(page, "", hostile)
    take(page, document, "Add 2 rows")
    before = in_map_order(document)
    text = copied_text(page)
    assert text.splitlines()[0].startswith("Stage\tTouchpoint\tChannel\tAction\tThought\tEmotion\tBarrier")
    page.locator(A_FIELD).first.focus()
    page.keyboard.press("ControlOrMeta+v")
    assert notes(page) == []
    added = take(page, document, "Add 9 rows")
    assert [bare(row) for row in added] == [bare(row) for row in before]


def in_map_order(document: Document) -> list[dict[str, Any]]:
    journey = in_file(document)
    order = [stage["id"] for stage in journey["stages"]]
    return sorted(journey["touchpoints"], key=lambda row: order.index(row["stage"]) if row["stage"] in order else 99)


def bare(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "id"}


# The panel ----


def test_a_single_cell_or_lines_of_text_go_into_the_field(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    for html, text in [
        ("", "just words"),
        ("", "two\nlines"),
        ("<table><tr><td>one cell</td></tr></table>", "one cell"),
    ]:
        assert paste(page, html, text) is True
        expect(panel(page)).to_be_hidden()


def test_a_numbered_line_from_word_goes_into_the_field(stand: Callable[..., Stand], page: Page) -> None:
    """Fault guarded: the tab behind its number made a sheet of it."""
    stand(TouchpointTable)
    assert paste(
        page, "<p class=MsoListParagraph>1.<span>&nbsp;</span>Compare the prices</p>", "1.\tCompare the prices"
    )
    expect(panel(page)).to_be_hidden()


def test_escape_and_cancel_add_nothing_and_lead_back(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    before = in_file(document)
    table = stand(TouchpointTable)
    for leave in ("Escape", "Cancel"):
        paste(page, text_of("sheets.html"))
        expect(panel(page).get_by_role("heading")).to_be_focused()
        if leave == "Escape":
            page.keyboard.press("Tab")
            page.keyboard.press("Escape")
        else:
            panel(page).get_by_role("button", name=leave).click()
        expect(panel(page)).to_be_hidden()
        expect(page.locator(A_FIELD).first).to_be_focused()
    assert table.edits() == []
    assert in_file(document) == before


def test_where_the_clipboard_is_closed_a_box_takes_the_paste(
    stand: Callable[..., Stand], page: Page, document: Document
) -> None:
    stand(TouchpointTable)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Paste from Excel").click()
    box = panel(page).get_by_label("Paste here")
    expect(box).to_be_focused()
    paste(page, "", " \n", into=".jejak-paste textarea")
    expect(panel(page).get_by_text("There are no cells on the clipboard.")).to_be_visible()
    paste(page, "", "One\nTwo", into=".jejak-paste textarea")
    assert values(take(page, document, "Add 2 rows"), "name") == [("One",), ("Two",)]


def test_where_the_clipboard_is_open_the_button_reads_it(stand: Callable[..., Stand], page: Page) -> None:
    stand(TouchpointTable)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("navigator.clipboard.writeText('Touchpoint\\tThought\\nOne\\tfirst')")
    page.get_by_role("button", name="Paste from Excel").click()
    expect(panel(page).get_by_role("button", name="Add 1 row")).to_be_visible()
    expect(panel(page).get_by_role("heading")).to_be_focused()


@pytest.mark.parametrize("kind", ["html", "text"])
def test_thousands_of_rows_are_cut_and_said(
    stand: Callable[..., Stand], page: Page, document: Document, kind: str
) -> None:
    """Fault guarded: a whole sheet selected by its corner must not freeze the page."""
    stand(TouchpointTable)
    cells = ["Kesadaran", "Kamar", "Situs web", "x" * 200, "y" * 50, "-1", "Harga"]
    text = "\n".join(["\t".join(cells)] * 5000)
    html = f"<table>{''.join('<tr>' + ''.join(f'<td>{each}</td>' for each in cells) + '</tr>' for _ in range(5000))}</table>"
    took = page.evaluate(
        f"(args) => {{ const begun = performance.now(); ({PASTE})(args); return performance.now() - begun }}",
        [A_FIELD, html if kind == "html" else "", text],
    )
    assert took < 3000
    assert "Only the first 500 rows are taken. Paste the rest afterwards." in notes(page)
    assert len(take(page, document, "Add 500 rows")) == 500


def test_very_long_and_unreadable_text_is_tamed(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    paste(page, "", f"Touchpoint\tThought\nO\x00n\x07e\t{'long ' * 20_000}")
    assert notes(page) == ["Texts longer than 10000 characters are cut."]
    (row,) = take(page, document, "Add 1 row")
    assert row["name"] == "One"
    assert len(row["thought"]) == 10_000


def test_what_is_pasted_while_nobody_answers_is_kept(stand: Callable[..., Stand], page: Page) -> None:
    table = stand(TouchpointTable)
    mute(page)
    paste(page, text_of("libreoffice.html"))
    panel(page).get_by_role("button", name="Add 60 rows").click()
    expect(page.locator("[data-id^=tp-]")).to_have_count(60)
    assert len(table.shelf()) >= 1
    assert len([edit for edit in table.edits() if edit["op"] == "add"]) == 60


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_axe_finds_nothing_in_the_panel(page: Page, site: Site, document: Document, lang: str, theme: str) -> None:
    table = Stand(page, site, TouchpointTable(document, lang=lang), theme).open()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    for begin in ("a preview", "the box"):
        if begin == "a preview":
            paste(page, text_of("libreoffice.html"))
        else:
            page.get_by_role("button", name=table.widget._labels["paste"]["button"]).click()
        expect(panel(page)).to_be_visible()
        for width in (1280, 1024, 400):
            page.set_viewport_size({"width": width, "height": 900})
            found = Axe().run(page)
            assert found.violations_count == 0, f"{begin}, {width} px: {found.generate_report()}"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
