from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from strategies import plain_journeys

from jejak import store
from jejak.comparison import compare
from jejak.edits import Edit, apply
from jejak.i18n import speech
from jejak.model import Journey, Version
from jejak.plain import fields, from_plain, item_kind
from jejak.render.comparison import changed_since, comparison_page, fragment, verdict
from jejak.render.comparison.fields import ABOUT, LABELS
from jejak.render.parts import laid_out
from reading import dangers, read, unisolated
from samples import changed, example, full_of, rated, wide

ID, EN = speech("id"), speech("en")
RANI = "rani-wulandari"


def edited(journey: Journey, *path: str, **edit: object) -> Journey:
    return apply(journey, Edit(id="e", path=path, **edit)).journey


def future() -> Journey:
    """The example as it is wanted: a touchpoint less, one more, one better, and a pain gone."""
    after = edited(example(lang="en"), "map_type", value="future_state")
    after = edited(after, "touchpoints", "retailer-b", op="remove")
    after = edited(after, "touchpoints", "retailer-a", "ratings", RANI, value={"valence": 1})
    after = edited(after, "touchpoints", "retailer-a", "pain_point", value="")
    call = {"id": "call", "name": "Follow-up call", "stage": "retention", "ratings": {RANI: {"valence": 2}}}
    return edited(after, "touchpoints", op="add", value=call)


def page() -> str:
    return comparison_page(example(lang="en"), future(), EN)


def texts(page: str) -> str:
    """Return what a reader sees, piece by piece, with single spaces."""
    seen = " ".join(chunk.text for chunk in read(page).chunks)
    return " ".join(seen.replace("\u2068", "").replace("\u2069", "").split())


# The page ----


def test_the_page_loads_and_runs_nothing_and_says_so():
    assert dangers(page()) == []
    policies = [each.attributes.get("content") for each in read(page()).elements if "http-equiv" in each.attributes]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_the_page_is_small():
    assert len(page().encode()) < 60_000
    assert len(comparison_page(wide(60), wide(59), ID).encode()) < 300_000


def test_headings_begin_with_the_only_h1_and_skip_no_level():
    headings = read(page()).headings
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


def test_the_message_is_told_in_a_few_sentences():
    told = "1 step fewer to the purchase: 6 → 5. Rani Wulandari feels better on average: 0 → +0.6."
    assert (
        verdict(compare(example(lang="en"), future()), EN).replace("\u2068", "").replace("\u2069", "").startswith(told)
    )
    assert told in texts(page())
    assert "Resolved: 1 of 4 pain points." in texts(page())


@pytest.mark.parametrize(
    "words",
    [
        "Current state", "Future state", "Mean emotion: Consideration −1.5 0 +1.5, better",
        "Steps to purchase 6 5 1 fewer", "− removed", "+ new", "✓ resolved", "Retailer B's site", "Follow-up call",
        "Pain point Current state No specifications, no contact Future state nothing",
        "6 touchpoints were recognised by their ids in the file.",
    ],
)  # fmt: skip
def test_numbers_and_words_stand_side_by_side(words):
    assert words in texts(page())


def test_both_curves_have_a_text_that_says_what_they_show():
    (told,) = [each.attributes["aria-label"] for each in read(page()).elements if each.attributes.get("role") == "img"]
    plain = told.replace("\u2068", "").replace("\u2069", "")
    assert "Current state: starts at −1 doubtful, is lowest at “Retailer A's site” (−2 frustrated)" in plain
    assert "Future state: starts at −1 doubtful" in plain
    assert "on average +0.6." in plain


def test_the_data_table_holds_every_touchpoint_of_both():
    named = texts(page()).partition("Numbers behind the curves")[2]
    for journey in (example(lang="en"), future()):
        assert all(each.name in named for each in journey.touchpoints)


def test_one_curve_is_dashed_with_diamonds_the_other_solid_with_circles():
    classes = [each.attributes.get("class") or "" for each in read(page()).elements if each.name == "path"]
    for side in ("before", "after"):
        assert any(f"jejak-s-way-{side}" in each for each in classes)
        assert any(f"jejak-s-dot-{side}" in each for each in classes)


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (changed(example(), versions=()), changed(example(), versions=(), title="x"), ("Before", "After")),
        (changed(example(), versions=(Version(id="a", name="V1"),)), changed(example(), versions=(Version(id="b", name="V2"),)), ("V1", "V2")),
        (changed(example(), versions=(Version(id="a", name="V1"),)), changed(example(), title="x", versions=(Version(id="a", name="V1"),)), ("V1", "Now")),
        (example(), changed(example(), map_type="future_state"), ("Current state", "Future state")),
    ],
)  # fmt: skip
def test_the_two_are_called_what_tells_them_apart(before, after, names):
    assert "Measure {} {} Difference".format(*names) in texts(comparison_page(before, after, EN))


def test_maps_drawn_apart_say_how_they_were_matched():
    after = changed(
        example(),
        touchpoints=tuple(msgspec.structs.replace(each, id=f"x{n}") for n, each in enumerate(example().touchpoints)),
    )
    assert "7 touchpoints were recognised by name within their stage" in texts(comparison_page(example(), after, EN))
    assert "have no touchpoint in common" in texts(comparison_page(example(), changed(example(), touchpoints=()), EN))


def test_the_same_twice_says_that_nothing_differs():
    told = texts(comparison_page(example(), example(), EN))
    assert "Nothing differs between the two." in told
    assert "No word differs." in told


def test_several_personas_have_a_picture_each_and_are_named():
    before, after = rated((1, None, -2), (0, 0, 1)), rated((2, 1, -1), (None, 0, 1))
    told = comparison_page(before, after, EN)
    assert sum(each.attributes.get("role") == "img" for each in read(told).elements) == 2
    assert "Mean emotion: Awareness Person 1" in texts(told)


def test_a_moved_touchpoint_has_a_column_where_it_was_and_one_where_it_is():
    after = edited(example(lang="en"), "touchpoints", "web-search", op="move", after=None)
    told = texts(comparison_page(example(lang="en"), after, EN))
    assert "↔ moved" in told
    assert "In another order" in told


def test_a_wide_map_is_cut_into_sheets_for_paper():
    told = comparison_page(wide(30), wide(29), EN)
    sheets = [each for each in read(told).elements if each.attributes.get("class") == "jejak-s-on-paper"]
    assert len(sheets) >= 4


HOSTILE = (
    "<script>alert({n})</script>",
    '"><img src=x onerror=alert({n})>',
    "{{{{7*7}}}} {{% raw %}} {n}",
    "</style></title></svg><svg onload=alert({n})>",
    "\N{RIGHT-TO-LEFT OVERRIDE}{n}\N{POP DIRECTIONAL ISOLATE}\N{RIGHT-TO-LEFT MARK}مرحبا",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text):
    journey, _ = full_of(lambda number: text.format(n=number))
    for one, other in ((journey, example()), (example(), journey), (journey, changed(journey, touchpoints=()))):
        told = comparison_page(one, other, EN)
        assert dangers(told) == []
        section = changed_since(one, other, EN)
        assert section
        assert dangers(str(laid_out("parts/comparison.html.j2", EN, view=section))) == []


@settings(max_examples=40, deadline=None)
@given(plain_journeys, plain_journeys)
def test_any_two_journeys_make_a_page(one, other):
    before, after = from_plain(one, Journey), from_plain(other, Journey)
    assert dangers(comparison_page(before, after, ID)) == []
    section = changed_since(before, after, ID)
    assert (section is None) == compare(before, after).is_empty
    assert laid_out("parts/comparison.html.j2", ID, view=section) if section else True


def test_every_field_that_is_compared_has_a_name_people_know():
    """Fault guarded: a field added to the model would be told by its name in the file."""
    for section, labels in LABELS.items():
        if section != ABOUT:
            kind = item_kind(fields(Journey)[section])
            assert fields(kind).keys() - {"id"} == labels.keys()
    own = {"title", "language", "map_type", "vision"}
    groups = fields(fields(Journey)["scope"]).keys() | fields(fields(Journey)["audience"]).keys()
    assert LABELS[ABOUT].keys() == own | groups


# The section of the summary, and the fragment ----


def test_the_section_tells_what_changed_since_the_version_it_names():
    before = changed(example(lang="en"), versions=example(lang="en").versions[:1])
    section = changed_since(before, future(), EN)
    told = texts(str(laid_out("parts/comparison.html.j2", EN, view=section)))
    assert told.startswith(f"Since {before.versions[0].name} (")
    assert (
        "Retailer A's site Emotion: −2 frustrated · arousal +2 → +1 relieved · Pain point: No specifications, no contact → nothing"
        in told
    )
    assert all(figure.before != figure.after for figure in section.figures)


def test_without_a_change_there_is_no_section():
    assert changed_since(example(), changed(example(), versions=()), EN) is None


def test_a_notebook_shows_the_comparison_with_styles_that_touch_nothing_else():
    shown = str(fragment(compare(example(lang="en"), future()), EN))
    assert dangers(shown) == []
    assert not any(each.name in {"html", "body", "h1", "h2"} for each in read(shown).elements)
    assert "Both journeys on one map" in read(shown).text


def test_a_portrait_is_named_not_printed():
    (persona,) = example().personas
    picture = "data:image/png;base64," + "A" * 4000
    after = changed(example(), personas=(msgspec.structs.replace(persona, portrait=picture),))
    told = comparison_page(example(), after, EN)
    assert "a picture" in told
    assert "base64" not in told


def test_texts_of_another_language_are_marked():
    told = comparison_page(example(), changed(example(), title="Perjalanan lain"), EN)
    assert '<bdi lang="id">Perjalanan lain</bdi>' in told


def test_participants_words_are_isolated():
    override = "\N{RIGHT-TO-LEFT OVERRIDE}"
    journey, _ = full_of(lambda number: f"{override}{number}")
    chunks = read(comparison_page(journey, example(), EN)).chunks
    loose = [chunk.text for chunk in chunks if not chunk.within & {"bdi", "text", "title"}]
    assert [text for text in loose if override in unisolated(text)] == []


def test_reading_the_files_again_makes_the_same_page(tmp_path):
    path = tmp_path / "journey.json"
    store.create(path, example())
    assert comparison_page(store.read(path), future(), EN) == comparison_page(example(), future(), EN)
