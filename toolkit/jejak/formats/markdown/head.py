"""The head of the summary in Markdown, and what its signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.formats.markdown.pieces import all_inert, blocks, inert, joined

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.render.header import Header


def head(top: Header, say: Speech) -> str:
    """Return the title, what kind of map it is, how sure and how old, and what it is for."""
    state = joined(
        *top.kinds,
        top.evidence,
        inert(top.version),
        top.date,
        say("next review {date}", date=top.next_review) if top.next_review else "",
        say("exported {date}", date=top.exported) if top.exported else "",
    )
    purpose = (
        say("Goal: {goal}", goal=inert(top.goal)) if top.goal else "",
        say("Vision: {vision}", vision=inert(top.vision)) if top.vision else "",
        inert(top.scenario),
        joined(_way(top, say), _eyes(top, say)),
    )
    return blocks(f"# {inert(top.title)}", state, *purpose)


def _way(top: Header, say: Speech) -> str:
    """Return where the journey begins and ends."""
    start, end = inert(top.start), inert(top.end)
    if start and end:
        return say("From “{start}” to “{end}”", start=start, end=end)
    if start:
        return say("From “{start}”", start=start)
    return say("Up to “{end}”", end=end) if end else ""


def _eyes(top: Header, say: Speech) -> str:
    """Return through whose eyes the journey is seen."""
    if len(top.personas) == 1:
        return say("through {persona}'s eyes", persona=inert(top.personas[0]))
    everybody = all_inert(top.personas, by=", ")
    return say("through the eyes of {personas}", personas=everybody) if everybody else ""


def key(top: Header, say: Speech) -> str:
    """Return what the signs for evidence mean, where there is any."""
    signs = f"● {say('observed')} · ○ {say('assumed')} · ◇ {say('proposed')}"
    return f"{say('How sure we are:')} {signs}" if top.evidence else ""
