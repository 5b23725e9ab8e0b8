"""What it all comes to: the journey board of the summary, which follows the forms while people write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jejak.widgets.base import JourneyWidget
from jejak.widgets.module import packed, stylesheet

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey


class BoardView(JourneyWidget):
    """See the journey board grow: ``BoardView(journey)``. Nothing is written here.

    A board of 500 touchpoints takes more than half a second to draw. So a change is only announced,
    ``{"kind": "news"}``, at most once per look, and drawn when the browser asks for it: nobody who writes in a
    form waits for the board, and a board that nobody sees is not drawn.
    """

    fragment = "board"
    _esm = packed("board/board.js")
    _css = stylesheet("page/base.css", "board/board.css")

    @classmethod
    def words(cls, say: Speech) -> dict[str, Any]:
        """Return the words around the board, and the styles of what is inside."""
        from jejak.render.fragments import styles

        return {
            "title": say("The map so far"),
            "guide": say("The whole journey at a glance. It follows what is written in the forms."),
            "empty": say("The map grows here while you work. Add the first touchpoint, and it appears."),
            "wide": say("The map is wider than this window: scroll sideways, or use the arrow keys."),
            "full": say("Full screen"),
            "no_news": say("Not connected – choose Run → Run All Cells to see the map as it is now."),
            "styles": styles(cls.fragment, say),
        }

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> dict[str, Any]:
        """Return the board as HTML with everything typed escaped; none while there is no touchpoint."""
        from jejak.render.board import board
        from jejak.render.parts import laid_out

        shown = board(journey, say)
        on_screen = shown and replace(shown, sheets=())  # the cut-up board is for paper
        return {
            "html": str(laid_out("parts/board.html.j2", say, of=journey.language, view=on_screen)) if on_screen else ""
        }

    def hear(self) -> None:
        """Announce that the journey has changed, unless nobody has looked since that was said before."""
        if self._seen:
            self._seen = False
            self.send({"kind": "news"})
