"""Each widget reaches the browser as one small module that loads nothing."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from base64 import b64decode
from typing import TYPE_CHECKING

import pytest

from jejak.places import STATIC
from jejak.widgets import (
    Agenda,
    BoardView,
    DotVoting,
    EmotionSliders,
    ExportButton,
    GoalPicker,
    MapTypeChooser,
    PersonaBuilder,
    TouchpointTable,
    VersionKeeper,
)
from jejak.widgets.module import module

if TYPE_CHECKING:
    from pathlib import Path

FORMS = (PersonaBuilder, TouchpointTable, EmotionSliders, GoalPicker, MapTypeChooser, DotVoting, VersionKeeper)
"""The forms of records share one module: one of them stands for all."""
WIDGETS = (*FORMS, BoardView, ExportButton, Agenda)
SVG_NAMESPACE = "http://www.w3.org/2000/svg"
FIRST_WIDGET = """
import sys, jejak
journey = jejak.open({path!r})
widgets = jejak.PersonaBuilder(journey), jejak.TouchpointTable(journey), jejak.EmotionSliders(journey), jejak.BoardView(journey), jejak.ExportButton(journey)
for widget in widgets:
    widget._repr_mimebundle_()
print(*sorted({{"altair", "pandas", "nbconvert", "vl_convert"}} & sys.modules.keys()))
"""


PACKED = re.compile(r'"([A-Za-z0-9+/=]{1000,})"')


def unpacked(kind: type) -> str:
    """The module inside what a browser gets."""
    (packed,) = PACKED.findall(str(kind._esm))
    return zlib.decompress(b64decode(packed)).decode()


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_module_is_under_60_kb(kind: type) -> None:
    assert len(str(kind._esm).encode()) < 60_000


@pytest.mark.parametrize("kind", WIDGETS)
def test_what_unpacks_a_module_is_the_same_for_all_and_loads_nothing_else(kind: type) -> None:
    around = PACKED.sub('"PACKED"', str(kind._esm))
    assert around == (STATIC / "unpack.js").read_text()
    assert re.findall(r"import\(.*?\)", around) == ["import(place)"]
    assert "place = URL.createObjectURL(new Blob([await unpacked.text()]" in around


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_module_imports_nothing_and_exports_the_widget_alone(kind: type) -> None:
    statements = re.findall(r"^(?:import|export)\b.*", unpacked(kind), re.MULTILINE)
    assert statements == ["export default { render };"]


@pytest.mark.parametrize("kind", FORMS)
def test_a_module_holds_what_it_imports_once(kind: type) -> None:
    assert unpacked(kind).count("class Outbox ") == 1
    assert unpacked(kind).count("function h(") == 1


@pytest.mark.parametrize("kind", WIDGETS)
def test_no_address_and_no_way_to_load_anything(kind: type) -> None:
    sent = unpacked(kind).replace(SVG_NAMESPACE, "") + str(kind._css)
    assert "://" not in sent
    assert not re.search(r"\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\bimport\(\s*[^\"]|url\(|@import", sent)


@pytest.mark.parametrize("kind", WIDGETS)
def test_no_text_is_ever_read_as_html_into_the_page(kind: type) -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|setHTML|createContextualFragment|srcdoc|importNode|adoptNode"
        r"|document\.write|\beval\(|new Function",
        unpacked(kind),
    )


def test_html_is_parsed_into_documents_of_its_own_where_that_is_needed() -> None:
    parsing = {file.name for file in STATIC.rglob("*.js") if "DOMParser" in file.read_text()}
    assert parsing <= {"mirror.js", "clipboard.js"}


def test_few_files_talk_to_python_and_each_says_only_its_own() -> None:
    talking = {file.name for file in STATIC.rglob("*.js") if re.search(r"model\.(send|set|on)\b", file.read_text())}
    assert talking == {"link.js", "follower.js", "courier.js", "clerk.js", "desk.js"}
    sent = re.findall(r"model\.send\((.*)\)", (STATIC / "board/follower.js").read_text())
    assert sent == ['{ kind: "look" }']
    ordered = re.findall(r"this\.post\(\{ kind: \"(\w+)\"", (STATIC / "export/courier.js").read_text())
    assert ordered == ["make", "fetch"]
    assert re.findall(r"model\.(\w+)\(", (STATIC / "versions/clerk.js").read_text()) == ["on", "off", "get"]
    assert re.findall(r"this\.post\(\{ kind: \"(\w+)\"", (STATIC / "agenda/desk.js").read_text()) == ["command"]
    asked = re.findall(r"clerk\.ask\(\{ kind: \"(\w+)\"", (STATIC / "versions/versions.js").read_text())
    assert asked == ["keep", "look_back", "compare", "restore"]


def test_imports_are_written_in_before_what_needs_them() -> None:
    text = module("emotions/emotions.js")
    places = [text.index(word) for word in ("function apply(", "class Outbox ", "class Link ", "function render(")]
    assert places == sorted(places)


def test_the_first_widget_loads_nothing_heavy(journey_file: object) -> None:
    script = FIRST_WIDGET.format(path=str(journey_file))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "folder",
    ["personas", "touchpoints", "emotions", "board", "export", "records", "maptype", "voting", "versions", "agenda"],
)
def test_no_widgets_style_touches_anothers(folder: str) -> None:
    """Fault guarded: the styles of all widgets share a page; a face of the sliders shrank the persona's portrait."""
    own = made(STATIC / folder)
    others = [css for css in STATIC.rglob("*.css") if css.parent.name not in {folder, "page", "pasting"}]
    clashes = {css.name: own & heads(css) for css in others}
    assert not any(clashes.values()), clashes


def made(folder: Path) -> set[str]:
    """The classes that a folder's modules give to what they make."""
    return {name for js in folder.glob("*.js") for name in re.findall(r"\b(jejak-[\w-]+)", js.read_text())}


def heads(css: Path) -> set[str]:
    """The classes that a style sheet styles without naming one of its own around them."""
    return set(re.findall(r"^\.jejak \.(jejak-[\w-]+)", css.read_text(), re.MULTILINE))
