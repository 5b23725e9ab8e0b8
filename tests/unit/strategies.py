"""Random journeys and edits for hypothesis, made from the model's own types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from hypothesis import strategies as st

from jejak.edits import Edit
from jejak.plain import to_plain

if TYPE_CHECKING:
    from jejak.model import Journey

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
ids = st.from_regex(r"[A-Za-z0-9_-]{1,6}", fullmatch=True)
levels = st.integers(-2, 2)
ratings = st.fixed_dictionaries({"valence": levels}, optional={"arousal": st.none() | levels, "newer": texts})
touchpoints = st.fixed_dictionaries(
    {"id": ids},
    optional={
        "name": texts,
        "stage": st.sampled_from(["awareness", "purchase", "nowhere"]),
        "action": texts,
        "motives": st.lists(texts, max_size=3),
        "moment_of_truth": st.booleans(),
        "ratings": st.dictionaries(ids, ratings, max_size=3),
        "newer_field": texts,
    },
)
personas = st.fixed_dictionaries({"id": ids}, optional={"name": texts, "age": st.none() | st.integers(0, 130)})
changes = st.fixed_dictionaries({"id": ids}, optional={"what": texts, "due": st.none() | st.dates().map(str)})


def rows(of: st.SearchStrategy[dict[str, object]]) -> st.SearchStrategy[list[dict[str, object]]]:
    return st.lists(of, max_size=5, unique_by=lambda row: row["id"])


plain_journeys = st.fixed_dictionaries(
    {"id": ids},
    optional={
        "title": texts,
        "language": st.sampled_from(["id", "en"]),
        "stages": rows(st.fixed_dictionaries({"id": st.sampled_from(["awareness", "purchase"])})),
        "touchpoints": rows(touchpoints),
        "personas": rows(personas),
        "changes": rows(changes),
        "from_the_future": st.lists(texts, max_size=2),
    },
)


@st.composite
def edits_of(draw: st.DrawFn, journey: Journey) -> Edit:
    """An edit that fits the journey: a field set, or a touchpoint added, removed or moved."""
    known = [row.id for row in journey.touchpoints]
    some = st.sampled_from(known) if known else ids
    after = draw(st.just(msgspec.UNSET) | st.none() | some)
    added = Edit(id=draw(ids), op="add", path=("touchpoints",), value=draw(touchpoints), after=after)
    choices = [st.just(added), st.builds(lambda value: Edit(id="e", path=("title",), value=value), texts)]
    if known:
        path = ("touchpoints", draw(some))
        choices += [
            st.builds(lambda value: Edit(id="e", path=(*path, "action"), value=value), texts),
            st.builds(lambda value: Edit(id="e", path=(*path, "ratings", "p"), value=value), st.none() | ratings),
            st.just(Edit(id="e", op="remove", path=path)),
            st.just(Edit(id="e", op="move", path=path, after=after)),
        ]
    return draw(st.one_of(choices))


def same(one: object, other: object) -> bool:
    return bool(to_plain(one) == to_plain(other))
