"""What a browser makes of a page: its text, its elements, and what it would load or run."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "hr", "input", "base", "col", "source", "embed", "wbr", "area", "track", "param"}
FOREIGN = {"svg", "path", "line", "g", "rect", "circle", "text", "tspan", "use"}
"""Elements inside SVG, which may close themselves."""
RUNS_OR_LOADS = {
    *("script", "link", "img", "image", "iframe", "frame", "object", "embed", "applet", "base", "form", "audio"),
    *("video", "source", "track", "use", "foreignobject", "animate", "set", "a", "template", "portal", "style-src"),
}
LOADING = {
    *("src", "srcset", "href", "xlink:href", "action", "formaction", "data", "poster", "background", "ping", "cite"),
    *("manifest", "codebase", "longdesc", "srcdoc"),
}
STYLED = ("style", "fill", "stroke", "filter", "mask", "clip-path", "marker-end")
PORTRAIT = re.compile(r"data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}")
"""The one address that a page may hold: a picture of a persona, inside the page itself."""
ADDRESS = re.compile(r"url\s*\(|@import|image-set|expression\s*\(|javascript:|//", re.IGNORECASE)


@dataclass(frozen=True)
class Element:
    name: str
    attributes: dict[str, str | None]


@dataclass(frozen=True)
class Chunk:
    """A piece of text and the elements around it."""

    text: str
    within: frozenset[str]


@dataclass
class Reading(HTMLParser):
    """A page as parsed: `text` is everything a reader may see, `styles` what stands in style elements."""

    elements: list[Element] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    @property
    def text(self) -> str:
        return "".join(chunk.text for chunk in self.chunks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in FOREIGN, f"<{tag}/> is not closed in HTML"
        self.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.styles.append(data)
        else:
            self.chunks.append(Chunk(data, frozenset(self.open)))


def read(page: str) -> Reading:
    """Parse a page, which must be well formed: every element is closed where it should be."""
    reading = Reading()
    reading.feed(page)
    reading.close()
    assert not reading.open
    return reading


def portraits(page: str) -> list[str]:
    """The addresses of the pictures of personas in a page."""
    return [each.attributes["src"] or "" for each in read(page).elements if is_portrait(each)]


def is_portrait(element: Element) -> bool:
    """Tell whether an element is a picture inside the page and nothing else."""
    is_bare = element.attributes.keys() == {"class", "src", "alt", "width", "height"}
    return element.name == "img" and is_bare and PORTRAIT.fullmatch(element.attributes["src"] or "") is not None


def is_way_within(element: Element) -> bool:
    """Tell whether an element is a link to a section or a copy of a picture of the same page and nothing else."""
    bare = element.name in {"a", "use"} and element.attributes.keys() == {"href"}
    return bare and re.fullmatch("#jejak-[a-z]+", element.attributes["href"] or "") is not None


def dangers(page: str) -> list[str]:
    """Everything in a page that a browser would load or run; personas' pictures and ways within the page do not."""
    reading = read(page)
    elements = [each for each in reading.elements if not is_portrait(each) and not is_way_within(each)]
    return [
        *(each.name for each in elements if each.name in RUNS_OR_LOADS),
        *(name for each in elements for name in each.attributes if name.startswith("on") or name in LOADING),
        *(
            value
            for each in reading.elements
            for value in map(each.attributes.get, STYLED)
            if ADDRESS.search(value or "")
        ),
        *(style for style in reading.styles if ADDRESS.search(style)),
    ]


def unisolated(text: str) -> str:
    """The characters outside of every isolate (U+2068 to U+2069)."""
    outside, depth = [], 0
    for character in text:
        depth += (character == "\u2068") - (character == "\u2069")
        if not depth:
            outside.append(character)
    return "".join(outside)


def breaks_out(text: str) -> bool:
    """Tell whether the text ends an isolate that it did not begin."""
    depth = 0
    for character in text:
        depth += (character in "\u2066\u2067\u2068") - (character == "\u2069")
        if depth < 0:
            return True
    return False
