"""How a form of records is described: fields, lists and single fields in words, for a browser that knows kinds alone.

`static/records/` draws what is described here. A kind of field says how it is written, not what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from jejak import vocab
from jejak.i18n import N_
from jejak.plain import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jejak.i18n import Speech
    from jejak.model import Record

Kind: TypeAlias = Literal["line", "text", "choice", "open", "score", "level", "date", "reference", "references"]
"""One line, several lines, one of a few, one of many or own words, 1 to 5, -2 to +2, a day, one row, some rows."""


@dataclass(frozen=True)
class Field:
    """A field of a record, or a single field.

    `label` and `ask`, the grey question of an empty field, are message ids, as is `about`, a line below the label.
    `span` of twelve columns is what it takes where there is room. `options` are what a choice chooses from; `of` names
    the rows a reference refers to, and `none` says that it refers to none. `words` name the five scores, `when` says
    what other fields must hold for this one to be shown, `beside` names the field whose row a feeling is held against,
    `names` the words for an empty text by the record's id, and `proposal` a field with words to take over by its value.
    """

    name: str
    kind: Kind
    label: str
    ask: str = ""
    span: int = 12
    about: str = ""
    options: tuple[vocab.Choice, ...] = ()
    of: str = ""
    none: str = ""
    words: tuple[str, ...] = ()
    when: Mapping[str, str] = field(default_factory=dict)
    beside: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    proposal: tuple[str, Mapping[str, str]] = ("", {})

    def tell(self, say: Speech) -> dict[str, Any]:
        """Return what the browser needs of the field, in words."""
        by, proposed = self.proposal
        return {
            "name": self.name,
            "kind": self.kind,
            "label": say(self.label),
            "ask": say(self.ask) if self.ask else "",
            "about": say(self.about) if self.about else "",
            "span": self.span,
            "options": vocab.options(self.options, say),
            "of": self.of,
            "none": say(self.none) if self.none else "",
            "words": [say(word) for word in self.words],
            "when": dict(self.when),
            "beside": self.beside,
            "names": {key: say(word) for key, word in self.names.items()},
            "proposal": {"by": by, "texts": {key: say(text) for key, text in proposed.items()}} if by else None,
        }


@dataclass(frozen=True)
class Fields:
    """Single fields of one part of the journey: ``("scope",)``, or of the journey itself: ``()``."""

    at: tuple[str, ...]
    fields: tuple[Field, ...]
    title: str = ""
    note: str = ""

    def tell(self, say: Speech) -> dict[str, Any]:
        """Return what the browser needs, in words."""
        return {
            "kind": "fields",
            "at": list(self.at),
            "title": say(self.title) if self.title else "",
            "note": say(self.note) if self.note else "",
            "fields": [each.tell(say) for each in self.fields],
        }


@dataclass(frozen=True)
class Adder:
    """A button that adds a record, and what the new one begins with."""

    label: str
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Offers:
    """Records to add with one press. Those without fixed `options` come with the data.

    One is taken when a record holds the same in one of the fields that `by` names.
    """

    title: str
    by: tuple[str, ...]
    options: tuple[tuple[vocab.Choice, str], ...] | None = None
    """Choices, each with the field that takes its key."""

    def tell(self, say: Speech) -> dict[str, Any]:
        """Return what the browser needs, in words."""
        offered = None
        if self.options is not None:
            offered = [
                {"id": each.key, "label": say(each.label), "about": say(each.about), "fields": {name: each.key}}
                for each, name in self.options
            ]
        return {"title": say(self.title), "by": list(self.by), "options": offered}


@dataclass(frozen=True)
class List:
    """A list of records. `blank` is a new one; `named` the field by which people call a record.

    A `fixed` list is written in but neither grows nor changes its order, which `order` names. A new record takes what
    it `carries` over from the last one that is `like` it, goes one place further in the field that `walks`, and takes
    the day in the fields of `today`. `ranks` names rows that hold a record's number and quadrant. `tenants` are rows
    elsewhere, and their field, that name a record of this list; `usual` are the ids of the records of usual sets.
    """

    list: str
    blank: Record
    prefix: str
    fields: tuple[Field, ...]
    empty: str
    named: str = "name"
    title: str = ""
    note: str = ""
    layout: Literal["cards", "rows"] = "cards"
    adders: tuple[Adder, ...] = ()
    offers: Offers | None = None
    order: str = ""
    ranks: str = ""
    fixed: bool = False
    carries: tuple[str, ...] = ()
    like: str = ""
    walks: str = ""
    today: tuple[str, ...] = ()
    tenants: tuple[str, str] = ("", "")
    usual: tuple[str, ...] = ()

    def tell(self, say: Speech) -> dict[str, Any]:
        """Return what the browser needs, in words."""
        kept = ("list", "prefix", "layout", "order", "ranks", "fixed", "like", "walks")
        tenants, where = self.tenants
        return {name: getattr(self, name) for name in kept} | {
            "kind": "list",
            "headed": self.fixed,
            "blank": to_plain(self.blank),
            "title": say(self.title) if self.title else "",
            "note": say(self.note) if self.note else "",
            "empty": say(self.empty),
            "fields": [each.tell(say) for each in self.fields],
            "adders": [{"label": say(each.label), "fields": dict(each.fields)} for each in self.adders],
            "offers": self.offers.tell(say) if self.offers else None,
            "carries": list(self.carries),
            "today": list(self.today),
            "tenants": {"list": tenants, "field": where} if tenants else None,
            "usual": list(self.usual),
            "count": say("{n} entries"),
            "count_one": say("1 entry"),
        }


def told(described: Iterable[Fields | List], say: Speech) -> dict[str, dict[str, Any]]:
    """Return label and options of every field by its part of the journey and its name, to speak of what was written."""
    every = ((_part(section, each), each) for section in described for each in section.fields)
    return {place: {"label": say(each.label), "options": vocab.options(each.options, say)} for place, each in every}


def _part(section: Fields | List, each: Field) -> str:
    """Return ``goals/kind``, ``scope/start``, or ``title/title`` for a field of the journey itself."""
    part = section.list if isinstance(section, List) else (section.at or (each.name,))[0]
    return f"{part}/{each.name}"


SCORES = (N_("very little"), N_("little"), N_("medium"), N_("much"), N_("very much"))
"""The words of the scores, from 1 to 5."""
