"""Journeys for tests of charts and pages: the worked examples, variations of them, and one full of given texts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from jejak import store
from jejak.model import Journey, Persona, Rating, Scope, Touchpoint
from jejak.places import EXAMPLES
from jejak.plain import from_plain, to_plain
from jejak.render.kinds import EXPERIENCE
from jejak.render.kinds import KINDS as LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = ("current_state", "day_in_the_life", "future_state", "service_blueprint", "experience")
"""Every kind of map: the four types, and the map of one interaction."""

NOT_TYPED = {
    ("language",),
    ("map_type",),
    ("scope", "kind"),
    ("personas", "portrait"),
    ("touchpoints", "stage"),
    ("touchpoints", "evidence"),
    ("resources", "holding"),
    ("resources", "outlook"),
    ("resources", "touchpoints"),
    ("opportunities", "touchpoints"),
    ("voting", "round"),
    ("walkthroughs", "walker"),
    ("walkthroughs", "touchpoint"),
    ("moments", "touchpoint"),
    ("changes", "opportunity"),
    ("changes", "status"),
    ("versions", "returned_to"),
    *(
        (section, day)
        for section in ("walkthroughs", "moments", "changes", "versions")
        for day in ("date", "due", "next_review")
    ),
}
"""Where a journey holds strings that are chosen from a list, are a picture, or refer to another record."""


@cache
def example(name: str = "ac-portabel", lang: str = "id") -> Journey:
    return store.read(EXAMPLES / f"{name}.{lang}.json")


def changed(journey: Journey, **fields: Any) -> Journey:
    return msgspec.structs.replace(journey, **fields)


def empty() -> Journey:
    return Journey(id="empty")


def faced(portrait: str) -> Journey:
    """The example with a portrait of its persona."""
    (persona,) = example().personas
    return changed(example(), personas=(msgspec.structs.replace(persona, portrait=portrait),))


def rated(*people: tuple[int | None, ...]) -> Journey:
    """The example's first touchpoints, rated so by one persona after the other."""
    personas = tuple(Persona(id=f"p{place}", name=f"Person {place}") for place, _ in enumerate(people, start=1))
    ratings = zip(*people, strict=True)
    touchpoints = tuple(_rate(*pair) for pair in zip(example().touchpoints, ratings, strict=False))
    return changed(example(), personas=personas, touchpoints=touchpoints)


def five_people() -> Journey:
    """The example as five personas felt it: apart, together, and one of them not always rated."""
    return rated(
        (-1, 0, -2, 1, 2, 1, 2),
        (0, 0, -1, 1, 1, -1, 0),
        (1, -1, 0, 1, None, 2, 0),
        (2, -2, 1, -2, 0, -1, -2),
        (-2, 2, 2, 1, -1, -1, 1),
    )


def crowd(columns: int) -> Journey:
    """A wide map that five personas rated, each in a way of their own."""
    journey = wide(columns)
    touchpoints = tuple(
        _rate(each, tuple((place * who + who) % 5 - 2 for who in range(1, 6)))
        for place, each in enumerate(journey.touchpoints)
    )
    return changed(journey, personas=five_people().personas, touchpoints=touchpoints)


def wordy(journey: Journey) -> Journey:
    """The journey with cells of 300 characters, each with a beginning and an end of its own."""

    def cell(place: int, field: str) -> str:
        start, end = f"Awal{place}{field} ", f" akhir{place}{field}"
        return start + ("kata demi kata sampai tiga ratus huruf " * 8)[: 300 - len(start) - len(end)] + end

    fields = ("action", "thought", "pain_point", "opportunity")
    touchpoints = tuple(
        msgspec.structs.replace(each, **{field: cell(place, field) for field in fields})
        for place, each in enumerate(journey.touchpoints)
    )
    return changed(journey, touchpoints=touchpoints)


def _rate(touchpoint: Touchpoint, levels: tuple[int | None, ...]) -> Touchpoint:
    given = {f"p{place}": Rating(valence=level) for place, level in enumerate(levels, start=1) if level is not None}
    return msgspec.structs.replace(touchpoint, ratings=given)


def wide(columns: int) -> Journey:
    """The example's touchpoints over and over, spread evenly over its stages, with long names."""
    journey = example()
    stages, given = [stage.id for stage in journey.stages], journey.touchpoints
    touchpoints = tuple(
        msgspec.structs.replace(
            given[place % len(given)],
            id=f"t{place}",
            stage=stages[place * len(stages) // columns],
            name=f"Titik {place}, " + "nama yang panjang sekali " * 3,
        )
        for place in range(columns)
    )
    return changed(journey, touchpoints=touchpoints)


def of_kind(kind: str) -> Journey:
    """The example as a map of that type, or as an "experience", with the texts that belong to it, some left empty."""
    asked = (EXPERIENCE if kind == "experience" else LAYOUTS[kind]).asked
    fields = [field for field in asked if field != "action"]
    touchpoints = tuple(
        msgspec.structs.replace(each, **{field: f"{field} {place}" for field in fields if place % 3})
        for place, each in enumerate(example().touchpoints)
    )
    journey = changed(example(), touchpoints=touchpoints, vision="Sejuk dalam tiga hari" if "future" in kind else "")
    if kind == "experience":
        return changed(journey, scope=Scope(kind="experience", scenario="shop"))
    return changed(journey, map_type=kind)


def full_of(text: Callable[[int], str]) -> tuple[Journey, tuple[str, ...]]:
    """The example with a text of its own in every field people type into, and those texts."""
    texts: list[str] = []

    def fill(node: Any, path: tuple[str, ...] = ()) -> Any:
        if isinstance(node, dict):
            return {key: fill(value, (*path, key)) for key, value in node.items()}
        if isinstance(node, list):
            return [fill(item, path) for item in node]
        if not isinstance(node, str) or path in NOT_TYPED or path[-1] == "id":
            return node
        texts.append(text(len(texts)))
        return texts[-1]

    return from_plain(fill(to_plain(example())), Journey), tuple(texts)
