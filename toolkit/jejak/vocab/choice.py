"""What a choice is: a key for the file, a word for the screen, and help in choosing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One thing to choose. `key` is stored; `label` and `about` are message ids, translated when shown."""

    key: str
    label: str
    about: str = ""


def label(choices: Iterable[Choice], value: str, say: Speech) -> str:
    """Return the word for a stored value: the choice's label, or the participant's own words as they are."""
    return next((say(choice.label) for choice in choices if choice.key == value), value)


def options(choices: Iterable[Choice], say: Speech) -> list[dict[str, str]]:
    """Return choices for a form: ``{"key", "label", "about"}`` in the language of `say`."""
    return [{"key": choice.key, "label": say(choice.label), "about": say(choice.about)} for choice in choices]
