"""What a notebook shows beside the forms: HTML with plain words, and some of it follows what people write.

An output of Jupyter stays as it was when its cell ran. A self-check below a form would go on complaining about what has
long been written, so those outputs carry a display id, by which Jupyter lets them be replaced where they stand.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.document import Document
    from jejak.model import Journey

LOG = logging.getLogger(__name__)
PAUSE = 0.5
"""Seconds between a change and the outputs that follow it: several changes in one go are shown once."""


@dataclass(frozen=True)
class Shown:
    """Something to look at in a notebook: HTML, with plain words for everywhere else."""

    html: str
    text: str

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        """Return the plain words."""
        return self.text

    def bundle(self) -> dict[str, str]:
        """Return it in the kinds of content that Jupyter knows."""
        return {"text/html": self.html, "text/plain": self.text}


@dataclass(frozen=True, repr=False)
class Live(Shown):
    """Something to look at that follows the journey from the moment it is displayed."""

    start: Callable[[Shown], object] = field(compare=False)

    def _ipython_display_(self) -> None:
        self.start(self)


class Following:
    """The outputs of a kernel that follow one journey, each under a name: shown twice, both follow."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._draw: dict[str, Callable[[], Shown]] = {}
        self._shown: dict[str, dict[str, str]] = {}
        self._is_due = False

    def shown(self, name: str, draw: Callable[[], Shown]) -> Shown:
        """Return what `draw` gives now; where somebody may be there to read it, it will follow the journey."""
        from jejak.widgets.attended import is_attended

        now = draw()
        if not is_attended():
            return now
        return Live(now.html, now.text, lambda shown: self._put(name, draw, shown))

    def _put(self, name: str, draw: Callable[[], Shown], shown: Shown) -> None:
        from IPython.display import display

        if not self._draw:
            self._document.subscribe(self._hear)
        self._draw[name], self._shown[name] = draw, shown.bundle()
        display(shown.bundle(), raw=True, display_id=self._id(name))  # type: ignore[no-untyped-call]  # IPython's

    def _id(self, name: str) -> str:
        return f"jejak-{id(self._document)}-{name}"

    def _hear(self, _journey: Journey) -> None:
        """Look again in a moment, beside whatever runs: nobody's receipt waits for it."""
        if self._is_due:
            return
        self._is_due = True
        timer = threading.Timer(PAUSE, self._look)
        timer.daemon = True
        timer.start()

    def _look(self) -> None:
        self._is_due = False
        for name in tuple(self._draw):
            try:
                self._replace(name)
            except Exception:
                # A glance is an extra: what is written is safe, and the other outputs want to follow too.
                LOG.exception("An output could not follow the journey")

    def _replace(self, name: str) -> None:
        """Replace an output that would say something else now."""
        from IPython.display import update_display

        now = self._draw[name]().bundle()
        if now == self._shown[name]:
            return
        self._shown[name] = now
        update_display(now, raw=True, display_id=self._id(name))  # type: ignore[no-untyped-call]  # IPython's
