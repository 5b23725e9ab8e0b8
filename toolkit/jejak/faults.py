"""What went wrong, as a sentence in the user's language instead of a traceback."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from jejak.i18n import Sentence, preferred, speech

if TYPE_CHECKING:
    from jejak.i18n import Speech


class Fault(Exception):  # noqa: N818 - a fault is told to people; "Error" is the word for programmers
    """Something a person can understand and act on: ``Fault(N_("{file} is empty."), file=path)``."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.sentence = Sentence(message, values)

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel between processes whole; an exception's own way would leave the values behind."""
        return partial(Fault, self.sentence.message, **self.sentence.values), ()

    def tell(self, say: Speech) -> str:
        """Return the sentence in the language of `say`."""
        return self.sentence.tell(say)

    def __str__(self) -> str:
        """Return the English sentence: what a log shows."""
        return str(self.sentence)

    def _render_traceback_(self) -> list[str]:
        """Show one sentence in a notebook, where IPython would print a traceback."""
        return [self.tell(speech(preferred()))]
