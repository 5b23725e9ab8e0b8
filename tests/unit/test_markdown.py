"""The summary as Markdown: it holds what the page holds, in the page's order, and nothing in it acts."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser

import msgspec
import pytest
from markdown_it import MarkdownIt

from jejak.formats import FORMATS, Wishes, markdown
from jejak.formats.markdown.sections import SECTIONS
from jejak.i18n import speech
from jejak.model import Journey, Persona, Rating, Touchpoint
from jejak.printable import printable
from jejak.render import page
from jejak.render.outline import PARTS, ROWS
from samples import changed, example, five_people, full_of, of_kind

TODAY = dt.date(2026, 11, 22)

HOSTILE = (
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "[x]: javascript:alert(1)",
    "# Not a heading",
    "a | b | c",
    "a \\| b",
    "`code` **bold** _it_ ~~no~~",
    "1. one",
    "- dash\n- dash",
    "---",
    "&lt;b&gt; &copy;",
    "<!-- gone -->",
    "a\\",
    "\x1b[31mred\x07",
    "> quoted",
    "```",
    "| --- |",
    "{{ site.secret }} {% include x %}",
    "a\u2028# b",
    "<!--\n# [x](javascript:alert(1))",
    "=1+1",
    "\u202eevil",
)
ELEMENTS = (
    *("paragraph", "heading", "bullet_list", "ordered_list", "list_item", "strong", "em"),
    *("table", "thead", "tbody", "tr", "th", "td"),
)


def parsed(text):
    """Return the tokens of a text, those inside its lines, and what is shown of it."""
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)
    inside = [child for token in tokens for child in token.children or ()]
    return tokens, inside, "".join(child.content for child in inside if child.type != "softbreak")


def sections(text):
    return re.findall("^## (.+)$", text, re.MULTILINE)


class Headings(HTMLParser):
    """The headings of the page's sections, and every text that is not drawn."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.found, self.texts, self._open = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, _attrs):
        self._open.append(tag)
        if tag == "h2":
            self.found.append("")

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if self._open[-1:] == ["h2"]:
            self.found[-1] += data
        if not {"svg", "style", "head", "footer", "nav"} & set(self._open):
            self.texts.append(data)


def earlier(journey):
    """The journey before its last touchpoint was found and the first one renamed."""
    first, *rest = journey.touchpoints[:-1]
    return changed(journey, touchpoints=(msgspec.structs.replace(first, name="Before"), *rest))


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("advice", [True, False])
@pytest.mark.parametrize("journey", [example(), five_people(), of_kind("service_blueprint"), Journey(id="j")])
def test_markdown_has_the_sections_of_the_page_in_its_order(journey, lang, advice):
    """Fault guarded: audience, customers' words, changes, advice and glossary were on the page only."""
    wishes = {"before": earlier(journey) if journey.touchpoints else None, "advice": advice, "today": TODAY}
    text = markdown.write(journey, speech(lang), **wishes)
    assert sections(text) == Headings(page(journey, speech(lang), **wishes)).found


def test_markdown_says_every_word_of_the_page():
    journey, texts = full_of(lambda number: f"Written{number}.")
    html = Headings(page(journey, speech("en"), before=earlier(journey), today=TODAY))
    _, _, shown = parsed(markdown.write(journey, speech("en"), before=earlier(journey), today=TODAY))
    read = set(re.findall(r"Written\d+", "".join(html.texts)))
    assert len(read) > len(texts) / 2
    assert read <= set(re.findall(r"Written\d+", shown))


def test_markdown_tells_how_sure_and_how_old_the_map_is():
    text = markdown.write(example(), speech("en"), today=TODAY)
    assert "4 observed · 3 assumed" in text
    assert "exported 22 November 2026" in text
    assert "● observed · ○ assumed · ◇ proposed" in text


def test_several_personas_stand_under_a_heading_for_several():
    """Fault guarded: the heading said "Persona" above five of them."""
    assert "Personas" in sections(markdown.write(five_people(), speech("en")))
    assert "Persona" in sections(markdown.write(example(), speech("en")))


def test_a_blueprint_names_its_lines_and_shows_its_gaps():
    text = markdown.write(of_kind("service_blueprint"), speech("en"))
    order = ["*Line of interaction*", "**Frontstage:**", "*Line of visibility*", "**Backstage:**"]
    places = [text.index(each) for each in (*order, "*Line of internal interaction*", "**Supporting processes:**")]
    assert places == sorted(places)
    assert "**Backstage:** –" in text


def test_the_format_passes_on_what_was_wished_for():
    made = FORMATS["md"].make(example(), speech("en"), Wishes(before=earlier(example()), advice=False, today=TODAY))
    found = sections(made.decode())
    assert "What changed since the last version" in found
    assert "What the checks still advise" not in found


def test_every_part_of_the_page_can_be_written():
    names = {name for row in ROWS for column in row for name in column} - {"notes"}
    assert names == SECTIONS.keys()
    assert names - {"comparison"} <= PARTS.keys()


def test_markdown_acts_on_nothing_that_participants_wrote():
    journey, _ = full_of(lambda number: f"{HOSTILE[number % len(HOSTILE)]}")
    text = markdown.write(journey, speech("en"), before=earlier(journey), today=TODAY)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", text)
    assert not re.search("{[{%]", text)
    tokens, inside, shown = parsed(text)
    kinds = {token.type for token in (*tokens, *inside)}
    assert kinds <= {f"{name}_{end}" for name in ELEMENTS for end in ("open", "close")} | {
        "inline",
        "text",
        "text_special",
        "softbreak",
    }
    assert [token.markup for token in tokens if token.type == "heading_open"].count("#") == 1
    assert [token.markup for token in tokens if token.type == "heading_open"].count("##") == len(sections(text))
    for hostile in HOSTILE[:-1]:
        assert " ".join(printable(hostile).split()) in shown


def test_markdown_of_an_empty_journey_says_so():
    text = markdown.write(Journey(id="j"), speech("en"))
    assert text.startswith("# Journey without a title\n\nCurrent state\n\nThis journey is still empty.")
    assert sections(text) == []


def test_feelings_in_a_table_are_read_as_they_are_written():
    """Fault guarded: a plus within a table was escaped as if it began a list."""
    text = markdown.write(example(), speech("en"))
    assert "| \\+1 relieved" not in text
    assert "| +1 relieved" in text


def test_pains_in_markdown_stand_in_the_order_of_the_page():
    """Fault guarded: a pain that nobody rated stood above those felt as pleasant, and strangers' ratings counted."""
    levels = {"unrated": {}, "pleasant": {"p": 1, "gone": -2}, "worst": {"p": -2, "gone": 2}}
    touchpoints = tuple(
        Touchpoint(
            id=key, pain_point=f"Pain {key}", ratings={who: Rating(valence=level) for who, level in given.items()}
        )
        for key, given in levels.items()
    )
    journey = Journey(id="j", personas=(Persona(id="p", name="Ani"),), touchpoints=touchpoints)
    pains = markdown.write(journey, speech("en")).partition("## Pains and barriers")[2]
    assert pains.index("Pain worst") < pains.index("Pain pleasant") < pains.index("Pain unrated")
    assert "+1" in pains
