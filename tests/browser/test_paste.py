"""What spreadsheets put on the clipboard lands in the right fields of the TouchpointTable, and comes out again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from stub.clipboard import A_FIELD, PASTE, felt, notes, panel, paste, take, text_of, values
from stub.hands import in_file

from jejak.widgets import TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page
    from stub.site import Stand

    from jejak.document import Document

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


def flat(value: Any) -> Any:
    return " ".join(value.replace("\n", " ").strip('"').split()) if isinstance(value, str) else value


def copied_text(page: Page) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy for Excel").click()
    return page.evaluate("navigator.clipboard.readText()")


def in_map_order(document: Document) -> list[dict[str, Any]]:
    journey = in_file(document)
    order = [stage["id"] for stage in journey["stages"]]
    return sorted(journey["touchpoints"], key=lambda row: order.index(row["stage"]) if row["stage"] in order else 99)


def bare(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "id"}


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


def test_very_long_and_unreadable_text_is_tamed(stand: Callable[..., Stand], page: Page, document: Document) -> None:
    stand(TouchpointTable)
    paste(page, "", f"Touchpoint\tThought\nO\x00n\x07e\t{'long ' * 20_000}")
    assert notes(page) == ["Texts longer than 10000 characters are cut."]
    (row,) = take(page, document, "Add 1 row")
    assert row["name"] == "One"
    assert len(row["thought"]) == 10_000


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
