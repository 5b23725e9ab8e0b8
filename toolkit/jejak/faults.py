"""What went wrong, as a sentence in the user's language instead of a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jejak.i18n import Speech


class Fault(Exception):  # noqa: N818 - a fault is told to people; "Error" is the word for programmers
    """A sentence with named gaps, translated when it is told.

    `message` is an English message id such as ``"{file} is empty."``; `values` fill its gaps. A value
    that is itself a `Fault` is told in the same language.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def tell(self, say: Speech) -> str:
        """Return the sentence in the language of `say`."""
        values = {key: value.tell(say) if isinstance(value, Fault) else value for key, value in self.values.items()}
        return say(self.message, **values)

    def __str__(self) -> str:
        """Return the English sentence: what a log shows."""
        return self.message.format(**self.values)
