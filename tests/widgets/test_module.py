"""Each widget reaches the browser as one small module that loads nothing."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from jejak.places import STATIC
from jejak.widgets import EmotionSliders, PersonaBuilder, TouchpointTable
from jejak.widgets.module import module

WIDGETS = (PersonaBuilder, TouchpointTable, EmotionSliders)
SVG_NAMESPACE = "http://www.w3.org/2000/svg"
FIRST_WIDGET = """
import sys, jejak
journey = jejak.open({path!r})
widgets = jejak.PersonaBuilder(journey), jejak.TouchpointTable(journey), jejak.EmotionSliders(journey)
for widget in widgets:
    widget._repr_mimebundle_()
print(*sorted({{"altair", "pandas", "nbconvert", "vl_convert"}} & sys.modules.keys()))
"""


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_module_is_under_60_kb(kind: type) -> None:
    assert len(str(kind._esm).encode()) < 60_000


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_module_imports_nothing_and_exports_the_widget_alone(kind: type) -> None:
    statements = re.findall(r"\b(?:import|export)\b[ {*][^;]*", str(kind._esm))
    assert statements == ["export default{render}"]


@pytest.mark.parametrize("kind", WIDGETS)
def test_a_module_holds_what_it_imports_once(kind: type) -> None:
    assert len(re.findall(r"class Outbox\b", str(kind._esm))) == 1
    assert str(kind._esm).count("function h(") == 1


@pytest.mark.parametrize("kind", WIDGETS)
def test_no_address_and_no_way_to_load_anything(kind: type) -> None:
    sent = str(kind._esm).replace(SVG_NAMESPACE, "") + str(kind._css)
    assert "://" not in sent
    assert not re.search(r"\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\bimport\(\s*[^\"]|url\(|@import", sent)


@pytest.mark.parametrize("kind", WIDGETS)
def test_no_text_is_ever_read_as_html(kind: type) -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", str(kind._esm)
    )


def test_only_one_file_talks_to_python() -> None:
    talking = [file.name for file in STATIC.glob("*.js") if re.search(r"model\.(send|set|on)\b", file.read_text())]
    assert talking == ["link.js"]


def test_imports_are_written_in_before_what_needs_them() -> None:
    text = module("emotions.js")
    places = [text.index(f"{word}") for word in ("function apply(", "class Outbox{", "class Link{", "function render(")]
    assert places == sorted(places)


def test_the_first_widget_loads_nothing_heavy(journey_file: object) -> None:
    script = FIRST_WIDGET.format(path=str(journey_file))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
