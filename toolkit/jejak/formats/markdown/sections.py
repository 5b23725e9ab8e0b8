"""The sections of the summary in Markdown, each from the view model that its part of the page is laid out from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from jejak.formats.markdown.board import board
from jejak.formats.markdown.changed import comparison
from jejak.formats.markdown.pieces import (
    all_inert,
    blocks,
    cell,
    entry,
    inert,
    joined,
    listed,
    numbered,
    numbers,
    strong,
    table,
    with_details,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.audience import Answer
    from jejak.render.facts import Fact, FactSheet
    from jejak.render.figures import Figure
    from jejak.render.findings import Advice, AdviceList
    from jejak.render.glossary import Entry
    from jejak.render.goals import GoalRow
    from jejak.render.moments import Place, Said
    from jejak.render.pains import Obstacle, Pain, Pains
    from jejak.render.personas import Card
    from jejak.render.plan import ChangeRow, Opportunities, OpportunityRow, Plan
    from jejak.render.resources import ResourceList, ResourceRow
    from jejak.render.touchpoints import TouchpointList
    from jejak.render.versions import VersionRow
    from jejak.render.walkthroughs import Walk, Walks

Section: TypeAlias = "Callable[[Any, Journey, Speech], str]"
"""How a part's view model, the journey and a voice become text."""


def _facts(view: FactSheet, _journey: Journey, say: Speech) -> str:
    whose = say("The numbers are those of {persona}.", persona=inert(view.persona)) if view.persona else ""
    rows = ([cell(each.name), *(_figure(fact) for fact in each.facts)] for each in view.people)
    everybody = table([say("Persona"), *view.meanings], rows) if view.people else ""
    return blocks(whose, listed(_fact(each) for each in view.facts), everybody)


def _fact(fact: Fact) -> str:
    where = joined(inert(fact.where), inert(fact.then), by=" → ")
    return f"**{fact.figure}** {joined(fact.meaning, where, by=': ')}"


def _figure(fact: Fact) -> str:
    return joined(fact.figure, cell(fact.where))


def _goals(view: Iterable[GoalRow], _journey: Journey, say: Speech) -> str:
    def told(goal: GoalRow) -> str:
        measured = entry(say("Measure"), goal.measure), entry(say("Target"), goal.target)
        return joined(strong(goal.text), inert(goal.kind), *measured)

    return listed(map(told, view))


def _personas(view: Iterable[Card], _journey: Journey, _say: Speech) -> str:
    return blocks(*map(_persona, view))


def _persona(card: Card) -> str:
    quote = f"*“{inert(card.quote)}”*" if inert(card.quote) else ""
    entries = (f"**{each.label}:** {all_inert(each.texts)}" for each in (*card.lists, *card.notes))
    name = joined(card.emoji, inert(card.name), by=" ")
    return blocks(f"### {name}", all_inert(card.person), quote, listed(entries))


def _figures(view: Iterable[Figure], _journey: Journey, _say: Speech) -> str:
    def told(figure: Figure) -> str:
        rows = ([cell(each) for each in row] for row in figure.table.rows)
        numbers_ = table([cell(each) for each in figure.table.head], rows)
        return blocks(f"### {figure.title}", inert(figure.told), numbers_)

    return blocks(*map(told, view))


def _pains(view: Pains, _journey: Journey, say: Speech) -> str:
    pains = blocks(f"### {say('Pain points')}", view.rule, numbered(_pain(each, say) for each in view.pains))
    frequent = say("The most frequent first.")
    barriers = blocks(f"### {say('Barriers')}", frequent, numbered(_barrier(each, say) for each in view.barriers))
    return blocks(pains if view.pains else "", barriers if view.barriers else "")


def _pain(pain: Pain, say: Speech) -> str:
    star = f"★ {say('moment of truth')}" if pain.moment_of_truth else ""
    answers = [
        f"{say('Opportunity')}: {joined(inert(each.text), numbers(each.ranked), by=' ')}" for each in pain.answers
    ]
    return with_details(
        joined(strong(pain.text), pain.felt),
        joined(inert(pain.touchpoint), inert(pain.stage), star),
        _spoken(say("Customers say:"), pain.feedback),
        _spoken(say("Our answer:"), pain.prepared),
        *(answers or [say("no opportunity against it yet")]),
    )


def _spoken(words: str, text: str) -> str:
    return f"{words} {inert(text)}" if inert(text) else ""


def _barrier(barrier: Obstacle, say: Speech) -> str:
    count = say.plural("{n} touchpoint", "{n} touchpoints", len(barrier.touchpoints))
    return with_details(
        joined(strong(barrier.label), barrier.about, by=" "),
        f"{count}: {all_inert(barrier.touchpoints)}",
        entry(say("How to overcome it"), barrier.remedy),
        *(f"{inert(place)}: {inert(words)}" for place, words in barrier.own),
    )


def _opportunities(view: Opportunities, _journey: Journey, _say: Speech) -> str:
    def told(row: OpportunityRow) -> str:
        return with_details(strong(row.text), joined(row.scores, all_inert(row.touchpoints)))

    return blocks(inert(view.figure.told) if view.figure else "", numbered(map(told, view.rows)))


def _changes(view: Plan, _journey: Journey, say: Speech) -> str:
    def told(row: ChangeRow) -> list[str]:
        due = joined(row.due, say("overdue") if row.overdue else "")
        what = joined(strong(row.what), cell(row.why))
        return [f"({row.number})" if row.number else "", what, cell(row.owner), cell(row.measure), due, row.status]

    heads = "#", say("Change"), say("Owner"), say("Measure"), say("Due"), say("Status")
    return blocks(table(heads, map(told, view.rows)), view.late)


def _resources(view: Iterable[ResourceList], _journey: Journey, _say: Speech) -> str:
    def told(row: ResourceRow) -> str:
        return with_details(strong(row.name), joined(all_inert(row.touchpoints), row.outlook), inert(row.note))

    return blocks(*(blocks(f"### {each.label.capitalize()}", listed(map(told, each.rows))) for each in view))


def _audience(view: Iterable[Answer], _journey: Journey, _say: Speech) -> str:
    return listed(joined(f"**{each.question}**", inert(each.answer), by=" ") for each in view)


def _walkthroughs(view: Iterable[Walks], _journey: Journey, say: Speech) -> str:
    def told(group: Walks) -> str:
        title = say("Walked by {walker}", walker=group.walker)
        return blocks(f"### {title}", *(_walk(each, say) for each in group.walks))

    return blocks(*map(told, view))


def _walk(walk: Walk, say: Speech) -> str:
    felt = joined(f"**{say('Felt:')}** {walk.felt}", walk.compared) if walk.felt else ""
    mapped = f"**{say('On the map:')}** {walk.mapped}" if walk.mapped else ""
    found = (entry(each.label, each.text) for each in walk.found)
    place = inert(walk.touchpoint) or say("The whole map")
    return blocks(f"#### {place}", joined(inert(walk.who), walk.date), listed([felt, mapped, *found]))


def _moments(view: Iterable[Place], _journey: Journey, say: Speech) -> str:
    def told(place: Place) -> str:
        return blocks(f"### {inert(place.touchpoint) or say('The whole journey')}", listed(map(_said, place.said)))

    return blocks(*map(told, view))


def _said(said: Said) -> str:
    return joined(inert(said.text), said.felt, inert(said.source), said.date)


def _versions(view: Iterable[VersionRow], _journey: Journey, say: Speech) -> str:
    def told(row: VersionRow) -> str:
        review = say("next review {date}", date=row.next_review) if row.next_review else ""
        return with_details(joined(strong(row.name), row.date, review), inert(row.note))

    return listed(map(told, view))


def _findings(view: AdviceList, _journey: Journey, _say: Speech) -> str:
    return listed(map(_advice, view.advice))


def _advice(advice: Advice) -> str:
    what, try_, why = [inert(each) for each in (*advice.what, *advice.rest)], inert(advice.try_), inert(advice.why)
    if len(what) == 1:
        return with_details(f"**{what[0]}** {try_}", why)
    return with_details(f"**{try_}**", *what, why)


def _glossary(view: Iterable[Entry], _journey: Journey, _say: Speech) -> str:
    return listed(f"**{each.word}:** {each.meaning}" for each in view)


def _touchpoints(view: TouchpointList, _journey: Journey, say: Speech) -> str:
    heads = ["#", *view.head, *map(cell, view.personas)]
    rows = ([say.number(row.number), cell(row.name), *map(cell, row.texts), *row.feelings] for row in view.rows)
    return table(heads, rows)


SECTIONS: dict[str, Section] = {
    "facts": _facts,
    "goals": _goals,
    "personas": _personas,
    "board": board,
    "figures": _figures,
    "pains": _pains,
    "opportunities": _opportunities,
    "changes": _changes,
    "resources": _resources,
    "audience": _audience,
    "walkthroughs": _walkthroughs,
    "moments": _moments,
    "comparison": comparison,
    "versions": _versions,
    "findings": _findings,
    "glossary": _glossary,
    "touchpoints": _touchpoints,
}
"""How each part of the summary is written, by its name."""
