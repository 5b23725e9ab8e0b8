"""Numbers before and after in words: means, counts, and whether that is better or worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.naming import distinct, persona_name

if TYPE_CHECKING:
    from jejak.comparison import Both, Mood, Numbers
    from jejak.i18n import Speech

NOTHING = "–"
FEW = 2
"""So many personas are told one by one; of more, how many feel better or worse."""


def named(told: Numbers, say: Speech) -> tuple[tuple[Mood, str], ...]:
    """Return the moods with their personas' names, each a name of its own."""
    names = distinct(persona_name(mood.persona, say) for mood in told.moods)
    return tuple(zip(told.moods, names, strict=True))


def pair(both: Both[int] | Both[int | None] | Both[float | None]) -> tuple[float | None, float | None]:
    """Return both values, to loop over."""
    return both.before, both.after


def number(value: float | None, say: Speech) -> str:
    """Write a count, or a dash where there is none."""
    return NOTHING if value is None else say.number(value)


def signed(value: float | None, say: Speech) -> str:
    """Write a mean as it is told: a twentieth below zero is no minus zero."""
    return NOTHING if value is None else say.signed(round(value, 1) or 0)


def counted(before: int | None, after: int | None, say: Speech) -> str:
    """Tell how a count changed."""
    if before is None or after is None:
        return say("only after") if before is None else say("only before")
    if before == after:
        return say("the same")
    change = after - before
    return say.plural("{n} more", "{n} more", change) if change > 0 else say.plural("{n} fewer", "{n} fewer", -change)


def shifted(both: Both[float | None], say: Speech) -> str:
    """Tell how a mean changed, and whether to the better."""
    if both.before is None or both.after is None:
        return say("rated only after") if both.before is None else say("rated only before")
    change = signed(round(both.after, 1) - round(both.before, 1), say)
    told = trend(both)
    if not told:
        return say("the same")
    return say("{change}, better", change=change) if told == "better" else say("{change}, worse", change=change)


def trend(both: Both[float | None]) -> str:
    """Tell better from worse by what is shown: a tenth of a level."""
    if both.before is None or both.after is None:
        return ""
    change = round(both.after, 1) - round(both.before, 1)
    return "better" if change > 0 else "worse" if change < 0 else ""
