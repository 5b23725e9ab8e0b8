from __future__ import annotations

import datetime as dt
import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from markupsafe import Markup
from strategies import plain_journeys

from jejak import render
from jejak.i18n import speech
from jejak.model import Goal, Journey, Scope, Stage
from jejak.plain import from_plain
from reading import breaks_out, dangers, portraits, read, unisolated
from samples import changed, crowd, empty, example, faced, five_people, full_of, of_kind, rated, wide, wordy

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.i18n import Speech

ID, EN = speech("id"), speech("en")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
CASES = json.loads((Path(__file__).parents[1] / "js/portraits.json").read_text(encoding="utf-8"))
PICTURE = CASES["pictures"][0]
EXAMPLES = [(name, lang) for name in ("ac-portabel", "mekanik-mobil") for lang in ("id", "en")]
HOSTILE = [
    "<script>alert({n})</script>",
    '"><img src=x onerror=alert({n})>',
    "{{{{7*7}}}} {{% raw %}} {n}",
    "' onmouseover='alert({n})",
    "</style></title></svg><svg onload=alert({n})>",
    "\N{RIGHT-TO-LEFT OVERRIDE}{n}\N{POP DIRECTIONAL ISOLATE}\N{RIGHT-TO-LEFT MARK}مرحبا",
    "{n} 👩🏽‍🔧 & &amp; &lt;b&gt; <!-- ]]>",
]


# A page that stands alone ----


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_a_page_loads_and_runs_nothing(name: str, lang: str) -> None:
    assert dangers(render.page(example(name, lang), speech(lang))) == []


@pytest.mark.parametrize(
    ("portrait", "policy"),
    [("", POLICY), ("🧑", POLICY), ("javascript:1", POLICY), (PICTURE, POLICY + "; img-src data:")],
)
def test_the_only_instruction_to_the_browser_is_to_load_nothing(portrait: str, policy: str) -> None:
    elements = read(render.page(faced(portrait), ID)).elements
    equivalents = [each.attributes for each in elements if "http-equiv" in each.attributes]
    assert equivalents == [{"http-equiv": "Content-Security-Policy", "content": policy}]


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_a_page_is_small(name: str, lang: str) -> None:
    assert len(render.page(example(name, lang), speech(lang)).encode()) < 120_000


@pytest.mark.parametrize("say", [ID, EN])
def test_a_page_of_sixty_touchpoints_is_small(say: Speech) -> None:
    assert len(render.page(wide(60), say).encode()) < 250_000


@pytest.mark.parametrize("say", [ID, EN])
def test_a_page_of_sixty_touchpoints_that_five_personas_rated_is_small(say: Speech) -> None:
    """Fault guarded: each sheet of paper drew its part of five curves anew, which made 402 kB."""
    assert len(render.page(crowd(60), say).encode()) < 300_000


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("make", [example, five_people, lambda: of_kind("service_blueprint")])
def test_a_page_with_cells_of_300_characters_is_small(make: Callable[[], Journey], say: Speech) -> None:
    assert len(render.page(wordy(make()), say).encode()) < 115_000


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_a_page_has_at_least_two_labelled_pictures(name: str, lang: str) -> None:
    elements = read(render.page(example(name, lang), speech(lang))).elements
    pictures = [each.attributes for each in elements if each.attributes.get("role") == "img"]
    assert len(pictures) >= 2
    assert all(each["aria-label"] for each in pictures)


def test_a_page_starts_with_the_doctype_and_names_its_language_and_title() -> None:
    page = render.page(example(), ID)
    elements = read(page).elements
    assert page.startswith("<!doctype html>\n")
    assert [each.attributes["lang"] for each in elements if each.name == "html"] == ["id"]
    assert "<title>Membeli AC portabel untuk kamar kecil</title>" in page


def test_another_language_changes_the_words_and_not_the_data() -> None:
    page = read(render.page(example(), EN)).text
    assert "Membeli AC portabel untuk kamar kecil" in page
    assert "21 February 2027" in page
    assert "Current state" in page
    assert "Kondisi saat ini" not in page


@pytest.mark.parametrize(("name", "lang"), EXAMPLES)
def test_headings_begin_with_the_only_h1_and_skip_no_level(name: str, lang: str) -> None:
    headings = read(render.page(example(name, lang), speech(lang))).headings
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


def test_only_sections_have_an_id_and_every_link_leads_to_one() -> None:
    elements = read(render.page(example(), ID)).elements
    ids = [each.attributes["id"] for each in elements if "id" in each.attributes]
    links = [(each.attributes["href"] or "").removeprefix("#") for each in elements if each.name == "a"]
    assert len(ids) == len(set(ids))
    assert all((each or "").startswith("jejak-") for each in ids)
    assert links == ids[1:]
    assert {each.name for each in elements if "id" in each.attributes} == {"section"}


@pytest.mark.parametrize("name", render.FRAGMENTS)
def test_a_fragment_uses_no_id_that_another_output_could_use_too(name: str) -> None:
    assert not [each for each in read(render.fragment(name, example(), ID)).elements if "id" in each.attributes]


def test_a_short_page_has_no_list_of_its_sections() -> None:
    page = render.page(changed(empty(), goals=(Goal(id="g", text="Sell more"),)), EN)
    assert "Sell more" in page
    assert "<nav" not in page


def test_every_table_has_a_caption() -> None:
    names = [each.name for each in read(render.page(example(), ID)).elements]
    assert names.count("table") == names.count("caption") >= 5


def test_header_cells_say_what_they_head() -> None:
    heads = [each for each in read(render.page(wide(12), ID)).elements if each.name == "th"]
    assert {each.attributes.get("scope") for each in heads} == {"col", "row", "colgroup"}


def test_every_scrolling_region_can_be_reached_and_has_a_name_of_its_own() -> None:
    elements = read(render.page(example(), ID)).elements
    regions = [each.attributes for each in elements if each.attributes.get("role") == "region"]
    names = [each["aria-label"] for each in regions]
    assert len(names) == len(set(names)) >= 5
    assert {each["tabindex"] for each in regions} == {"0"}


# Portraits ----


@pytest.mark.parametrize("portrait", CASES["pictures"])
def test_a_picture_of_a_persona_is_in_the_page_and_the_only_one(portrait: str) -> None:
    page = render.page(faced(portrait), ID)
    assert portraits(page) == [portrait]
    assert dangers(page) == []


@pytest.mark.parametrize("portrait", CASES["emojis"])
def test_an_emoji_stands_for_the_face(portrait: str) -> None:
    page = render.page(faced(portrait), ID)
    assert portraits(page) == dangers(page) == []
    assert portrait in read(page).text


@pytest.mark.parametrize("portrait", [*CASES["neither"], PICTURE + "A" * 38_000 + "!", PICTURE + "\n", "A" * 40_000])
def test_what_is_neither_picture_nor_emoji_leaves_the_initials(portrait: str) -> None:
    page = render.page(faced(portrait), ID)
    assert page == render.page(faced(""), ID)
    assert dangers(page) == []


# Hostile words ----


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_in_any_field_come_out_inert_and_whole(hostile: str) -> None:
    journey, texts = full_of(lambda number: hostile.format(n=number))
    page = render.page(journey, ID)
    assert dangers(page) == []
    shown = read(page).text
    assert [text for text in texts if text not in shown] == []


def test_ten_thousand_characters_in_any_field_come_out_whole() -> None:
    journey, texts = full_of(lambda number: f"{number}:" + "panjang " * 1250)
    shown = read(render.page(journey, ID)).text
    assert [text[:20] for text in texts if text not in shown] == []


def test_control_characters_in_any_field_are_shown_and_never_sent() -> None:
    journey, texts = full_of(lambda number: f"{number}\x00\x08\x1b\x7f\x9f\ud800")
    page = render.page(journey, ID)
    assert len(page.encode()) > 0
    assert not [each for each in page if ord(each) in {0, 8, 0x1B, 0x7F, 0x9F}]
    assert all(f"{number}␀␈␛␡��" in page for number, _ in enumerate(texts))


def test_writing_directions_typed_by_participants_end_with_their_text() -> None:
    override = "\N{RIGHT-TO-LEFT OVERRIDE}"
    journey, _ = full_of(lambda number: f"{override}{number}\N{POP DIRECTIONAL ISOLATE}{override}")
    chunks = read(render.page(journey, ID)).chunks
    loose = [chunk.text for chunk in chunks if not chunk.within & {"bdi", "text", "title"}]
    assert [text for text in loose if override in unisolated(text)] == []
    assert [chunk.text for chunk in chunks if "bdi" in chunk.within and breaks_out(chunk.text)] == []


# Any journey ----


@settings(max_examples=40, deadline=None)
@given(plain_journeys)
def test_any_journey_has_a_page(plain: dict[str, object]) -> None:
    page = render.page(from_plain(plain, Journey), ID)
    assert dangers(page) == []
    page.encode()


def test_an_empty_journey_says_so_and_shows_no_sections() -> None:
    reading = read(render.page(empty(), ID))
    assert reading.headings == [1]
    assert ID("Journey without a title") in reading.text
    assert ID("This journey is still empty. Add a persona and the first touchpoint, then export again.") in reading.text


def test_sections_without_content_do_not_appear() -> None:
    bare = changed(example(), changes=(), resources=(), walkthroughs=(), moments=(), versions=(), opportunities=())
    shown = read(render.page(bare, EN)).text
    for heading in (
        "Change plan",
        "Resources and services",
        "Found on walking the map",
        "Versions",
        "Opportunities by",
    ):
        assert heading not in shown
    assert "Journey map" in shown


def test_touchpoints_of_no_stage_and_stages_of_no_touchpoint_are_told() -> None:
    stages = (Stage(id="awareness"), Stage(id="own", name="Our own stage"))
    shown = read(render.page(changed(example(), stages=stages), EN)).text
    assert "Without a stage" in shown
    assert "no touchpoint yet: Our own stage" in shown


def test_a_wide_map_is_drawn_once_for_the_screen_and_by_sheets_for_paper() -> None:
    page = render.page(wide(60), ID)
    assert page.count('class="jejak-s-on-paper"') == 12
    assert page.count("jejak-s-on-screen") > 0
    assert 'class="jejak-s-on-paper"' not in render.page(wide(8), ID)


def test_the_head_tells_kind_evidence_version_and_review() -> None:
    shown = " ".join(read(render.page(changed(example(), scope=Scope(kind="experience")), EN)).text.split())
    assert "Current state Experience map (one interaction) 4 observed · 3 assumed" in shown
    assert "Versi 2 · 21 November 2026 · next review 21 February 2027" in shown


def test_two_personas_have_a_legend_and_one_has_none() -> None:
    assert '<ul class="jejak-s-legend">' in render.page(rated((1, 2), (0, -1)), ID)
    assert '<ul class="jejak-s-legend">' not in render.page(rated((1, 2)), ID)


# In which order, and what can be wished for ----


def sections(page: str) -> list[str]:
    """The ids of a page's sections, without what they all begin with."""
    ids = (each.attributes["id"] or "" for each in read(page).elements if "id" in each.attributes)
    return [each.removeprefix("jejak-") for each in ids]


def test_the_page_tells_what_the_map_is_about_then_shows_it_then_what_follows() -> None:
    assert sections(render.page(example(), ID)) == [
        *("facts", "goals", "personas", "board", "figures", "pains"),
        *("opportunities", "changes", "resources", "audience", "walkthroughs", "moments", "versions"),
        *("findings", "glossary", "touchpoints"),
    ]


def test_the_list_of_sections_stands_before_them_and_after_the_facts() -> None:
    """Fault guarded: on a map without facts the list stood below the goals and did not name them."""
    for journey, first in ((example(), "goals"), (changed(example(), touchpoints=()), "goals")):
        page = render.page(journey, ID)
        assert page.startswith("<!doctype html>")
        contents = page[page.index("<nav") : page.index("</nav>")]
        assert contents.index("#jejak-") == contents.index(f"#jejak-{first}")
        assert page.index("</nav>") < page.index(f'id="jejak-{first}"')


def test_advice_can_be_left_out() -> None:
    with_advice, without = (sections(render.page(example(), ID, advice=each)) for each in (True, False))
    assert "findings" in with_advice
    assert without == [each for each in with_advice if each != "findings"]


def test_the_day_of_the_export_is_told_only_when_it_is_given() -> None:
    day = dt.date(2027, 1, 1)
    assert "exported 1 January 2027" in read(render.page(example(), EN, today=day)).text
    assert "exported" not in read(render.page(example(), EN)).text


def test_what_is_overdue_is_told_in_words() -> None:
    late = " ".join(read(render.page(example(), EN, today=dt.date(2027, 1, 1))).text.split())
    assert "2 changes were overdue on 1 January 2027." in late
    assert late.count("overdue") == 3
    assert "overdue" not in read(render.page(example(), EN)).text


def test_what_changed_since_an_earlier_state_is_told_before_the_versions() -> None:
    before = changed(example(), touchpoints=example().touchpoints[:5], versions=example().versions[:1])
    page = render.page(example(), EN, before=before)
    found = sections(page)
    assert found[found.index("versions") - 1] == "comparison"
    assert "What changed since the last version" in page
    assert all(after - before <= 1 for before, after in pairwise(read(page).headings))
    assert "comparison" not in sections(render.page(example(), EN, before=example()))


def test_several_personas_have_a_heading_in_the_plural() -> None:
    assert ">Personas</h2>" in render.page(rated((1, 2), (0, -1)), EN)
    assert ">Persona</h2>" in render.page(example(), EN)


def test_the_participants_own_notes_are_the_last_section() -> None:
    page = render.page(example(), EN, notes=Markup("<p>Ask Maya again</p>"))
    assert sections(page)[-1] == "notes"
    assert "<p>Ask Maya again</p>" in page


def test_several_personas_are_all_named_in_the_head() -> None:
    shown = " ".join(read(render.page(rated((1, 2), (0, -1)), EN)).text.split())
    assert "through the eyes of Person 1, Person 2" in shown


# Two languages on one page ----


def test_texts_in_another_language_than_the_page_s_are_marked_with_it() -> None:
    page = render.page(example(), EN)
    assert '<title lang="id">Membeli AC portabel untuk kamar kecil</title>' in page
    assert '<h1><bdi lang="id">Membeli AC portabel untuk kamar kecil</bdi></h1>' in page
    assert '<bdi lang="id">Situs peritel A</bdi>' in page


@pytest.mark.parametrize(
    ("words", "where"), [("Awareness", "stage"), ("Website", "channel"), ("Time, Quality of life", "motives")]
)
def test_the_toolkit_s_own_words_are_in_the_language_of_the_page(words: str, where: str) -> None:
    page = render.page(example(), EN)
    assert f"<bdi>{words}</bdi>" in page, where
    assert f'<bdi lang="id">{words}</bdi>' not in page, where


def test_a_page_in_the_journey_s_own_language_marks_nothing() -> None:
    marked = [each.name for each in read(render.page(example(), ID)).elements if "lang" in each.attributes]
    assert marked == ["html"]
