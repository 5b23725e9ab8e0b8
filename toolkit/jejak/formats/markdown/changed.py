"""What changed since the last kept version, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.formats.markdown.pieces import blocks, inert, joined, listed, strong, with_details

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.comparison.figures import Figure
    from jejak.render.comparison.pages import ChangedSince
    from jejak.render.comparison.words import Card, Entry, FieldRow, SectionWords, Told


def comparison(view: ChangedSince, _journey: Journey, say: Speech) -> str:
    """Return the verdict, the figures that differ, and every difference in words, list by list."""
    version = inert(view.version)
    since = say("Since {version}", version=version) if version else say("Since the last version")
    date = f" ({view.date})" if view.date else ""
    figures = listed(_figure(each) for each in view.figures)
    return blocks(f"{since}{date}: {inert(view.verdict)}", figures, *(_section(each, say) for each in view.sections))


def _figure(figure: Figure) -> str:
    meaning = joined(figure.meaning, inert(figure.persona))
    return f"**{meaning}:** {figure.before} → {figure.after} ({figure.told})"


def _section(section: SectionWords, say: Speech) -> str:
    """Return one list of the journey and what became of it."""
    return blocks(
        f"### {section.title}",
        _group(say("Added"), _entries(section.added)),
        _group(say("Removed"), _entries(section.removed)),
        _group(say("Changed"), listed(_cards(section.changed, say))),
        _group(say("In another order"), _entries(section.moved)),
    )


def _group(title: str, items: str) -> str:
    return blocks(f"{title}:", items) if items else ""


def _entries(entries: Iterable[Entry]) -> str:
    return listed(joined(strong(each.name), inert(each.note)) for each in entries)


def _cards(cards: Iterable[Card], say: Speech) -> Iterator[str]:
    """Yield what changed of each record; the journey's own fields have no name above them."""
    for card in cards:
        rows = [_row(each, say) for each in card.rows]
        yield from [with_details(strong(card.name), *rows)] if inert(card.name) else rows


def _row(row: FieldRow, say: Speech) -> str:
    """Return a field, and what it was and is where both are short."""
    field = joined(row.label, inert(row.persona), by=" ")
    return f"{field}: {_value(row.before, say)} → {_value(row.after, say)}" if row.is_short else field


def _value(told: Told, say: Speech) -> str:
    return inert(told.text) or say("nothing")
