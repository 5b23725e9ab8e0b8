"""The summary as Markdown, to be read in a terminal, in a wiki or on GitHub.

It holds what the page holds, in the page's order and words, made from the same view models. Pictures are left out;
the sentences that tell what they show, and the numbers behind them, are here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.formats.markdown.head import head, key
from jejak.formats.markdown.pieces import blocks
from jejak.formats.markdown.sections import SECTIONS
from jejak.render.header import header
from jejak.render.outline import outline

if TYPE_CHECKING:
    import datetime as dt

    from jejak.i18n import Speech
    from jejak.model import Journey
    from jejak.render.outline import Chapter

__all__ = ["write"]


def write(
    journey: Journey,
    say: Speech,
    *,
    before: Journey | None = None,
    advice: bool = True,
    today: dt.date | None = None,
) -> str:
    """Return the summary of a journey in the language of `say`; the wishes are those of `jejak.render.page`."""
    found = outline(journey, say, before=before, advice=advice, today=today)
    chapters = [_chapter(each, journey, say) for row in found for column in row for each in column]
    top = header(journey, say, today)
    empty = say("This journey is still empty. Add a persona and the first touchpoint, then export again.")
    return blocks(head(top, say), *(chapters or [empty]), key(top, say)) + "\n"


def _chapter(chapter: Chapter, journey: Journey, say: Speech) -> str:
    return blocks(f"## {chapter.title}", SECTIONS[chapter.name](chapter.view, journey, say))
