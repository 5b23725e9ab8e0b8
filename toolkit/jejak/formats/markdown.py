"""The summary as Markdown, to be read in a terminal, in a wiki or on GitHub.

Participants' texts are inert: one line each, everything that Markdown or HTML would act on escaped (CommonMark 0.31;
`<`, `&` and `|` as entities, which every dialect and every table understands).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.analysis import by_stage, facts
from jejak.formats.columns import HEADINGS, columns
from jejak.i18n import N_
from jejak.naming import persona_name, stage_name, touchpoint_name
from jejak.printable import printable
from jejak.priorities import ranked
from jejak.render.pains import gravest
from jejak.vocab import label, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jejak.analysis import Facts, Point
    from jejak.i18n import Speech
    from jejak.model import Journey, Persona, Stage, Touchpoint

_ACTIVE = re.compile(r"[\\`*_\[\]~$#]")
_FIRST = re.compile(r"^([+\-=>:]|\d+(?=[.)]))")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ENTITIES = str.maketrans({"<": "&lt;", ">": "&gt;", "|": "&#124;"})
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def write(journey: Journey, say: Speech) -> str:
    """Return the summary of a journey in the language of `say`, in the order it is read in."""
    sections = (
        _head(journey, say),
        _section(say("At a glance"), _facts(facts(journey), say)),
        _section(say("Goals"), _goals(journey, say)),
        _section(say("Persona"), _personas(journey, say)),
        _section(say("Journey map"), _board(journey, say)),
        _section(say("Pains and barriers"), _pains(journey, say)),
        _section(say("Opportunities by priority"), _opportunities(journey, say)),
        _section(say("Resources and services"), _resources(journey, say)),
        _section(say("Found on walking the map"), _walks(journey, say)),
        _section(say("Change plan"), _changes(journey, say)),
        _section(say("Versions of this map"), _versions(journey, say)),
    )
    return "\n\n".join(section for section in sections if section) + "\n"


def inert(text: str) -> str:
    """Return a participant's text as one line in which nothing is Markdown, HTML or a control character."""
    line = " ".join(_DIRECTIONS.sub("", printable(text)).split())
    line = _ENTITY.sub("&amp;", _ACTIVE.sub(r"\\\g<0>", line)).translate(_ENTITIES)
    return _FIRST.sub(_escaped_first, line)


def _escaped_first(found: re.Match[str]) -> str:
    """Escape what would begin a list, a rule or a heading; of a number it is the sign behind it."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


# Pieces ----


def _section(title: str, body: str) -> str:
    return f"## {title}\n\n{body}" if body else ""


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items if item)


def _entry(name: str, text: str) -> str:
    """Return a label and a text; nothing where there is no text."""
    return f"**{name}:** {inert(text)}" if text.strip() else ""


def _joined(*parts: str, by: str = " · ") -> str:
    return by.join(part for part in parts if part)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose columns stand below each other in a terminal too; columns without content are left out."""
    every = [list(row) for row in rows]
    used = [place for place in range(len(heads)) if any(row[place] for row in every)]
    lines = [[row[place] for place in used] for row in [list(heads), *every]]
    widths = [max(len(line[place]) for line in lines) for place in range(len(used))]
    padded = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([padded[0], rule, *padded[1:]]) if every else ""


# Sections ----


def _head(journey: Journey, say: Speech) -> str:
    title = inert(journey.title) or say("Journey without a title")
    kinds = [label(vocab.MAP_TYPES, journey.map_type, say)]
    if journey.scope.kind != "journey":
        kinds.append(label(vocab.SCOPE_KINDS, journey.scope.kind, say))
    latest = journey.versions[-1] if journey.versions else None
    review = latest.next_review if latest else None
    lines = (
        _joined(*kinds, inert(latest.name) if latest else "", say.date(latest.date) if latest and latest.date else ""),
        _entry(say("Next review"), say.date(review) if review else ""),
        _entry(say("Vision"), journey.vision),
        _entry(say("Scenario"), label(vocab.SCENARIOS, journey.scope.scenario, say)),
        _entry(say("Begins with"), journey.scope.start),
        _entry(say("Ends with"), journey.scope.end),
    )
    return f"# {title}\n\n" + "\\\n".join(line for line in lines if line)


def _facts(found: Facts, say: Speech) -> str:
    change = found.largest_change
    way = f"{say.signed(change.size)}, {_name(change.start, say)} → {_name(change.end, say)}" if change else ""
    steps = found.steps_to_purchase
    named = (
        (say("Peak"), _point(found.peak, say)),
        (say("Trough"), _point(found.trough, say)),
        (say("Peak–end score"), "" if found.peak_end is None else say.signed(found.peak_end)),
        (say("Largest change"), way),
        (say("Steps to purchase"), "" if steps is None else say.number(steps)),
    )
    return _list(f"**{name}:** {text}" for name, text in named if text)


def _point(point: Point | None, say: Speech) -> str:
    return f"{spoken(point.valence, say)}, {_name(point, say)}" if point else ""


def _name(point: Point, say: Speech) -> str:
    return inert(touchpoint_name(point.touchpoint, say))


def _goals(journey: Journey, say: Speech) -> str:
    def told(text: str, kind: str, measure: str, target: str) -> str:
        wording = inert(text or label(vocab.GOALS, kind, say))
        return _joined(wording, _entry(say("Measure"), measure), _entry(say("Target"), target))

    return _list(told(each.text, each.kind, each.measure, each.target) for each in journey.goals)


def _personas(journey: Journey, say: Speech) -> str:
    return "\n\n".join(_persona(each, say) for each in journey.personas)


def _persona(persona: Persona, say: Speech) -> str:
    age = say.number(persona.age) if persona.age is not None else ""
    who = _joined(age, *(inert(text) for text in (persona.gender, persona.occupation, persona.location)))
    quote = f"*“{inert(persona.quote)}”*" if persona.quote.strip() else ""
    shown = {"name", "age", "gender", "occupation", "location", "quote", "portrait", "id", "extra"}
    others = [column for column in columns("personas") if column.field not in shown and column.heading]
    entries = _list(_entry(say(each.heading), _words(getattr(persona, each.field), say)) for each in others)
    return _joined(f"### {inert(persona_name(persona, say))}", _joined(who, quote, by="\\\n"), entries, by="\n\n")


def _words(value: str | Sequence[str], say: Speech) -> str:
    """Return a text, or several as one; motives in words."""
    return value if isinstance(value, str) else " · ".join(label(vocab.MOTIVES, each, say) for each in value if each)


def _board(journey: Journey, say: Speech) -> str:
    return "\n\n".join(_stage(stage, group, journey, say) for stage, group in by_stage(journey) if group)


def _stage(stage: Stage | None, group: Sequence[Touchpoint], journey: Journey, say: Speech) -> str:
    """Return a stage: a table of its touchpoints and feelings, and below it what was written about each."""
    people = journey.personas
    emotion = say(EMOTION)
    heads = [emotion] if len(people) == 1 else [f"{emotion}: {inert(persona_name(each, say))}" for each in people]
    rows = [
        [_titled(each, say), inert(label(vocab.CHANNELS, each.channel, say)), *_felt(each, people, say)]
        for each in group
    ]
    table = _table([say("Touchpoint"), say("Channel"), *heads, say("Evidence")], rows_with_evidence(rows, group, say))
    details = "\n\n".join(text for text in (_details(each, say) for each in group) if text)
    return _joined(f"### {inert(stage_name(stage, say))}", table, details, by="\n\n")


EMOTION = N_("Emotion")


def rows_with_evidence(rows: list[list[str]], group: Sequence[Touchpoint], say: Speech) -> Iterator[list[str]]:
    """Yield rows of a stage with how sure the team is of each touchpoint."""
    for row, each in zip(rows, group, strict=True):
        yield [*row, label(vocab.EVIDENCE, each.evidence, say)]


def _titled(touchpoint: Touchpoint, say: Speech) -> str:
    star = "★ " if touchpoint.moment_of_truth else ""
    return star + inert(touchpoint_name(touchpoint, say))


def _felt(touchpoint: Touchpoint, people: Sequence[Persona], say: Speech) -> list[str]:
    ratings = (touchpoint.ratings.get(each.id) for each in people)
    return [spoken(rating.valence if rating else None, say) for rating in ratings]


def _details(touchpoint: Touchpoint, say: Speech) -> str:
    shown = {"id", "extra", "name", "stage", "channel", "evidence", "moment_of_truth", "ratings"}
    fields = [column for column in columns("touchpoints") if column.field not in shown and column.heading]
    entries = [_entry(say(each.heading), _lane(touchpoint, each.field, say)) for each in fields]
    listed = _list(entries)
    return f"**{inert(touchpoint_name(touchpoint, say))}**\n\n{listed}" if listed else ""


def _lane(touchpoint: Touchpoint, field: str, say: Speech) -> str:
    if field == "barrier":
        return label(vocab.BARRIERS, touchpoint.barrier, say)
    value: str | Sequence[str] = getattr(touchpoint, field)
    return _words(value, say)


def _pains(journey: Journey, say: Speech) -> str:
    """Return the pains and barriers in the page's order: the worst feeling first, what nobody rated last."""
    rows = [
        [
            inert(each.pain_point),
            inert(label(vocab.BARRIERS, each.barrier, say)),
            inert(touchpoint_name(each, say)),
            "" if mean is None else say.signed(mean),
        ]
        for each, mean in gravest(journey)
        if each.pain_point.strip() or each.barrier.strip()
    ]
    heads = [say(HEADINGS["touchpoints"][name]) for name in ("pain_point", "barrier", "name")]
    return _table([*heads, say(EMOTION)], rows)


def _opportunities(journey: Journey, say: Speech) -> str:
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    rows = (
        [
            say.number(each.number),
            inert(each.opportunity.text),
            _score(each.opportunity.impact, say),
            _score(each.opportunity.effort, say),
            inert(", ".join(names[key] for key in each.opportunity.touchpoints if key in names)),
        ]
        for each in ranked(journey)
    )
    return _table(["#", say("Opportunity"), say("Impact"), say("Effort"), say("Touchpoints")], rows)


def _score(score: int | None, say: Speech) -> str:
    return "" if score is None else say.number(score)


def _resources(journey: Journey, say: Speech) -> str:
    return _list(
        _joined(f"{inert(each.name)} ({label(vocab.HOLDINGS, each.holding, say)})", inert(each.note))
        for each in journey.resources
    )


def _walks(journey: Journey, say: Speech) -> str:
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    found, heads = ("strength", "weakness", "missing", "bottleneck"), HEADINGS["walkthroughs"]
    return _list(
        _joined(
            f"**{inert(names.get(each.touchpoint, each.touchpoint))}**" if each.touchpoint else "",
            label(vocab.WALKERS, each.walker, say),
            inert(each.who),
            say.date(each.date) if each.date else "",
            spoken(each.felt, say) if each.felt is not None else "",
            *(_entry(say(heads[name]), getattr(each, name)) for name in found),
        )
        for each in journey.walkthroughs
    )


def _changes(journey: Journey, say: Speech) -> str:
    rows = (
        [
            inert(each.what),
            inert(each.why),
            inert(each.owner),
            inert(each.measure),
            say.date(each.due) if each.due else "",
            label(vocab.STATUSES, each.status, say),
        ]
        for each in journey.changes
    )
    heads = HEADINGS["changes"]
    own = (say(heads[name]) for name in ("what", "why", "owner"))
    return _table([*own, say("Measure"), say("Due"), say("Status")], rows)


def _versions(journey: Journey, say: Speech) -> str:
    return _list(
        _joined(
            f"**{inert(each.name)}**" if each.name else "", say.date(each.date) if each.date else "", inert(each.note)
        )
        for each in reversed(journey.versions)
    )
