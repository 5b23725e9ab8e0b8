"""The page that compares two journeys, the section of a summary, and the fragment for a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.comparison import compare
from jejak.render.comparison.ends import ends
from jejak.render.comparison.figures import Figure, Row, figures, table
from jejak.render.comparison.overlay import Overlay, overlay
from jejak.render.comparison.verdict import news, tally, verdict
from jejak.render.comparison.words import SectionWords, sections
from jejak.render.fragments import framed
from jejak.render.header import header, title
from jejak.render.parts import laid_out
from jejak.versioning import line

if TYPE_CHECKING:
    from markupsafe import Markup

    from jejak.comparison import Comparison
    from jejak.i18n import Language, Speech
    from jejak.model import Journey
    from jejak.render.paper import Paper


@dataclass(frozen=True)
class End:
    """One of the two journeys: what it is called here, its title, and a few words on what it is and how sure."""

    label: str
    title: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class View:
    """A whole comparison, ready to be laid out. `verdict` says what it comes to, and `tally` how much differs."""

    ends: tuple[End, End]
    verdict: str
    tally: str
    figures: tuple[Figure, ...]
    overlay: Overlay | None
    rows: tuple[Row, ...]
    sections: tuple[SectionWords, ...]
    matched: tuple[str, ...]


@dataclass(frozen=True)
class ChangedSince:
    """What changed in a journey since a kept version. `version` and `date` may be empty."""

    version: str
    date: str
    verdict: str
    figures: tuple[Figure, ...]
    sections: tuple[SectionWords, ...]


def changed_since(before: Journey, after: Journey, say: Speech) -> ChangedSince | None:
    """Return what changed since an earlier state of the journey; ``None`` where nothing did.

    Only figures that differ are told. The view is laid out by ``parts/comparison.html.j2``.
    """
    found = compare(before, after)
    if found.is_empty:
        return None
    kept = next(reversed(line(before)), None)
    return ChangedSince(
        version=kept.name.strip() if kept else "",
        date=say.date(kept.date) if kept and kept.date else "",
        verdict=verdict(found, say),
        figures=tuple(each for each in figures(found, say) if each.before != each.after),
        sections=sections(found, say),
    )


def comparison_page(before: Journey, after: Journey, say: Speech, paper: Paper = "a4") -> str:
    """Return the comparison of two journeys as one HTML document that loads nothing and runs nothing.

    `paper` is the size of a sheet when it is printed.
    """
    view, called = _view(compare(before, after), say, paper), _title(before, after, say)
    return laid_out("comparison.html.j2", say, of=_language(before, after), view=view, title=called, paper=paper)


def fragment(found: Comparison, say: Speech) -> Markup:
    """Return a comparison with its own styles, for a notebook."""
    body = laid_out(
        "comparison_body.html.j2", say, of=_language(found.before, found.after), view=_view(found, say), level=3
    )
    return framed("overlay", body, say)


def _view(found: Comparison, say: Speech, paper: Paper = "a4") -> View:
    called = ends(found.before, found.after, say)
    told, counts = news(found, say), tally(found, say)
    return View(
        ends=(_end(called[0], found.before, say), _end(called[1], found.after, say)),
        verdict=told or counts,
        tally=counts if told else "",
        figures=figures(found, say),
        overlay=overlay(found, called, say, paper),
        rows=table(found, say),
        sections=sections(found, say),
        matched=_matched(found, say),
    )


def _end(label: str, journey: Journey, say: Speech) -> End:
    head = header(journey, say)
    about = (*head.kinds, head.version, head.date, head.evidence)
    return End(label, head.title, tuple(text for text in about if text and text != label))


def _title(before: Journey, after: Journey, say: Speech) -> str:
    then, now = title(before, say), title(after, say)
    return now if then == now else f"{then} → {now}"


def _language(before: Journey, after: Journey) -> Language | None:
    """Return the language of both journeys' texts, if it is one."""
    return after.language if before.language == after.language else None


def _matched(found: Comparison, say: Speech) -> tuple[str, ...]:
    """Say how touchpoints of the two were recognised as the same."""
    by_id, by_name = found.matches.by_id, found.matches.by_name
    told = (
        say.plural(
            "{n} touchpoint was recognised by its id in the file.",
            "{n} touchpoints were recognised by their ids in the file.",
            by_id,
        )
        if by_id
        else "",
        say.plural(
            "{n} touchpoint was recognised by its name within its stage: the two files give it different ids.",
            "{n} touchpoints were recognised by name within their stage: the two files give them different ids.",
            by_name,
        )
        if by_name
        else "",
        "" if found.matches.any else say("The two maps have no touchpoint in common."),
        "" if found.before.id == found.after.id else say("The files hold two journeys, not two states of one."),
        say("A persona is the same in both if the id in the file is, or else the name.")
        if _has_strangers(found)
        else "",
    )
    return tuple(each for each in told if each)


def _has_strangers(found: Comparison) -> bool:
    people = found.section("personas")
    return bool(people.added and people.removed)
