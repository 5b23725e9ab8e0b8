"""Pictures for slides: everything here is pure, but for the PNGs that vl-convert makes of them."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import msgspec
import pytest

from jejak.faults import Fault
from jejak.formats import pictures
from jejak.i18n import speech
from jejak.letters import width
from jejak.model import Scope
from samples import changed, empty, example, full_of, rated, wide

SVG = "{http://www.w3.org/2000/svg}"
KNOWN = {"svg", "title", "desc", "g", "rect", "line", "path", "clipPath", "text"}
"""All that a board is drawn with: PowerPoint and Inkscape show each of them."""
EN = speech("en")


def board(journey, name="board"):
    return ET.fromstring(pictures.svg(journey, EN, name)[f"{name}.svg"])


def elements(root, name):
    return list(root.iter(f"{SVG}{name}"))


def words(root):
    return [each.text for each in elements(root, "text")]


def of_type(map_type, **texts):
    touchpoints = tuple(msgspec.structs.replace(each, **texts) for each in example().touchpoints)
    return changed(example(), map_type=map_type, touchpoints=touchpoints)


def size(root):
    return float(root.get("width")), float(root.get("height"))


def test_a_board_holds_title_stages_touchpoints_lanes_and_emotions():
    root = board(example(lang="en"))
    shown = " ".join(filter(None, words(root)))
    for expected in ("Current state", "Awareness", "Action", "Pain point", "+2 delighted", "Peak", "−2 frustrated"):
        assert expected in shown
    assert elements(root, "title")[0].text == example(lang="en").title
    assert "is lowest at" in elements(root, "desc")[0].text


@pytest.mark.parametrize("count", [1, 3, 7, 9, 16])
def test_a_board_has_the_shape_of_a_slide(count):
    across, down = size(board(wide(count)))
    assert across / down == pytest.approx(16 / 9, rel=0.01)


def test_a_wide_map_is_one_strip_and_parts_that_fit_slides():
    drawn = pictures._drawings(wide(60), EN, "")
    parts = [name for name in drawn if re.fullmatch(r"board-\d+", name)]
    assert len(parts) >= 8
    across, down = size(ET.fromstring(drawn["board"]))
    assert across > 5 * down
    heads = [
        text for name in parts for text in words(ET.fromstring(drawn[name])) if re.match(r"Titik \d+,", text or "")
    ]
    assert [int(re.findall(r"\d+", head)[0]) for head in heads] == list(range(60))


def dots(root):
    """The middles of the dots on the curves, in pixels across, in the order they are drawn."""
    marks = [each for each in elements(root, "path") if each.get("stroke") == "#ffffff"]
    return [float(re.search(r"translate\(([\d.]+)", each.get("transform"))[1]) for each in marks]


def test_dots_stand_under_the_middle_of_their_columns():
    root = board(rated((1, -1, 0, 2, -2, 1, 0)))
    names = [each.name for each in example().touchpoints]
    starts = [float(each.get("x")) for name in names for each in elements(root, "text") if each.text == name]
    column = starts[1] - starts[0]
    assert sorted(dots(root)) == pytest.approx([start - 9 + column / 2 for start in starts], abs=0.02)


def test_the_curve_goes_through_the_dots():
    root = board(rated((1, -1, 0, 2, -2, 1, 0)))
    (curve,) = (each for each in elements(root, "path") if each.get("clip-path"))
    ends = re.findall(r"(?:^M|C\S+ \S+ \S+ \S+ )([\d.]+) [\d.]+", curve.get("d"))
    assert [float(x) for x in ends] == pytest.approx(sorted(dots(root)), abs=0.02)


def test_several_personas_are_told_apart_by_dashes_and_shapes():
    root = board(rated((1, -1, 0, 2, -2, 1, 0), (0, 1, 0, 1, -1, 2, 2)))
    curves = [each for each in elements(root, "path") if each.get("clip-path")]
    assert len({each.get("stroke-dasharray") for each in curves}) == 2
    assert {"Person 1", "Person 2"} <= set(words(root))


def test_what_is_not_rated_is_hollow():
    root = board(rated((1, None, 0, 2, -2, 1, 0)))
    assert "not rated" in words(root)
    assert sum(1 for each in elements(root, "path") if each.get("stroke-dasharray") == "3 2.5") == 1


def test_a_blueprint_has_its_lines_in_the_fixed_order():
    root = board(of_type("service_blueprint", frontstage="greets", backstage="packs", support="books"))
    expected = ["Line of interaction", "greets", "Line of visibility", "packs", "Line of internal interaction", "books"]
    heights = [next(float(each.get("y")) for each in elements(root, "text") if each.text == word) for word in expected]
    assert heights == sorted(heights)


@pytest.mark.parametrize(
    ("journey", "expected"),
    [
        (of_type("day_in_the_life", time_of_day="06.30", other_brands="Brand X"), {"06.30", "Brand X", "Day in the life"}),
        (changed(example(), map_type="future_state", vision="All cool"), {"Future state", "The brand's vision: All cool"}),
        (changed(of_type("current_state", intent="Why"), scope=Scope(kind="experience")), {"Why", "Intent"}),
    ],
)  # fmt: skip
def test_every_type_of_map_shows_its_own_lanes(journey, expected):
    assert expected <= set(words(board(journey)))


def test_a_gap_that_the_type_asks_for_is_seen():
    assert words(board(of_type("service_blueprint"))).count("–") == 3 * len(example().touchpoints)


def test_no_text_leaves_its_column():
    root = board(wide(3))
    columns = sorted({float(each.get("x")) for each in elements(root, "text") if (each.text or "").startswith("Titik")})
    column = columns[1] - columns[0]
    for each in elements(root, "text"):
        x = float(each.get("x"))
        start = max((left for left in columns if left <= x), default=None)
        if start is not None and not each.get("text-anchor"):
            is_bold = each.get("font-weight") == "bold"
            assert x + width(each.text, float(each.get("font-size")), bold=is_bold) <= start + column


def test_what_people_type_is_only_ever_text():
    journey, _ = full_of(lambda place: f"<script>{place}</script>]]>&amp;\"'\x00\x1b\u202e\ud800<image href='//x'/>")
    for name, drawing in pictures._drawings(journey, EN, "").items():
        root = ET.fromstring(drawing)
        assert not {each.tag.removeprefix(SVG) for each in root.iter()} & {
            "script",
            "image",
            "style",
            "foreignObject",
            "a",
        }
        assert not [key for each in root.iter() for key in each.attrib if "href" in key or key.startswith("on")]
        if name.startswith("board"):
            assert {each.tag.removeprefix(SVG) for each in root.iter()} <= KNOWN
            assert "\ud800" not in drawing
            assert "\x1b" not in drawing


def test_every_picture_stands_on_white_paper():
    root = board(example())
    assert (root[2].get("fill"), root[2].get("width")) == ("#ffffff", root.get("width"))


def test_png_is_twice_as_sharp():
    across = size(board(example()))[0]
    data = pictures.png(example(), EN, "board")["board.png"]
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(data[16:20], "big") == pytest.approx(2 * across, abs=1)


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1600, 900, 2), (32_000, 900, 0.5), (900, 32_000, 0.5), (16_000, 16_000, 0.5)]
)
def test_no_picture_has_more_dots_than_programs_open(width, height, scale, monkeypatch):
    """Fault guarded: only the width was limited, so a cell with a long story made a picture of 144 million dots."""
    given = []
    monkeypatch.setattr("vl_convert.svg_to_png", lambda _drawing, scale: given.append(scale) or b"")
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"/>'
    monkeypatch.setattr(pictures, "_drawings", lambda *_: {"board": drawing})
    pictures.png(example(), EN)
    assert given == [scale]


def test_charts_without_content_are_left_out():
    bare = changed(example(), touchpoints=example().touchpoints[:1], opportunities=(), personas=())
    assert set(pictures.svg(bare, EN)) <= {"board.svg", "channels.svg", "pains.svg"}


def test_an_empty_journey_says_that_there_is_nothing_to_draw():
    with pytest.raises(Fault, match="nothing to draw yet"):
        pictures.svg(empty(), EN)


def test_an_unknown_picture_names_those_there_are():
    with pytest.raises(Fault, match=r"There is no cat here\. There are: board, emotion"):
        pictures.svg(example(), EN, "cat")


def test_a_known_picture_that_is_empty_says_so():
    with pytest.raises(Fault, match="nothing to draw yet"):
        pictures.svg(changed(example(), opportunities=()), EN, "priorities")
