"""What a check says: a sentence with an action, never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec

from jejak.i18n import Sentence

if TYPE_CHECKING:
    from jejak.i18n import Speech

Severity: TypeAlias = Literal["missing", "advice"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One piece of advice.

    `rule` is the stable name of the rule and `step` the activity it belongs to (`jejak.tracks`); `where` is
    the id of the record concerned, or empty for the journey as a whole. A `severity` of "missing" says that something
    was left open, "advice" that something deserves a second thought. `what` was found, `why` it matters,
    and what to try (`try_`) are sentences, told in the reader's language.
    """

    rule: str
    step: str
    what: Sentence
    why: Sentence
    try_: Sentence
    where: str = ""
    severity: Severity = "advice"

    def tell(self, say: Speech) -> str:
        """Return what was found and what to try, in the language of `say`."""
        return f"{self.what.tell(say)} {self.try_.tell(say)}"


def sentence(message: str, **values: object) -> Sentence:
    """Return a sentence with its gaps filled by keyword."""
    return Sentence(message, values)
