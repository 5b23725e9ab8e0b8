"""Words, numbers and dates in Indonesian and English.

A leaf: it imports nothing of the toolkit. English message ids stand in the code as ``say("Peak")``,
constants are marked with ``N_("Peak")`` and spoken later, and the Indonesian catalogue lives in
``locale/``. Babel is imported only when a number or a date is written, which keeps `import jejak` light.
"""

from __future__ import annotations

import gettext
import locale
import os
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

Language: TypeAlias = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
LOCALE = Path(__file__).parent / "locale"
MINUS = "\N{MINUS SIGN}"


def N_(message: str) -> str:  # noqa: N802 - gettext's own name, known to every extractor
    """Mark a constant for translation; `Speech` translates it when it is shown."""
    return message


@dataclass(frozen=True, slots=True)
class Speech:
    """Says things in one language: ``say = speech("id"); say("{n} stages", n=3)``."""

    lang: Language
    catalogue: gettext.NullTranslations

    def __call__(self, message: str, **values: object) -> str:
        """Translate a message and fill its named gaps. The empty message stays empty."""
        text = self.catalogue.gettext(message) if message else ""
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """Translate a counted message; ``{n}`` is the number, written the language's way."""
        return self.catalogue.ngettext(one, many, n).format(n=self.number(n), **values)

    def number(self, value: float, digits: int = 1) -> str:
        """Write a number with the language's separators: 10.000 or 10,000; at most `digits` decimals."""
        from babel.numbers import format_decimal

        return format_decimal(round(value, digits), locale=self.lang).replace("-", MINUS)

    def signed(self, value: float, digits: int = 1) -> str:
        """Write a number with its sign: +2, 0 or a real minus sign and 2."""
        return ("+" if value > 0 else "") + self.number(value, digits)

    def date(self, day: dt.date) -> str:
        """Write a day in full: 21 November 2026."""
        from babel.dates import format_date

        return format_date(day, format="d MMMM y", locale=self.lang)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message with named gaps, put into words when it is told. A value may itself be told."""

    message: str
    values: Mapping[str, object] = field(default_factory=dict)

    def tell(self, say: Speech) -> str:
        """Return the sentence in the language of `say`."""
        told = {key: value.tell(say) if hasattr(value, "tell") else value for key, value in self.values.items()}
        return say(self.message, **told)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.tell(speech("en"))


@cache
def speech(lang: str) -> Speech:
    """Return the voice of a language, "id" or "en".

    Raises `ValueError` for any other language and `FileNotFoundError` if the catalogue was not compiled.
    """
    if lang not in LANGUAGES:
        message = f"Jejak speaks {' and '.join(LANGUAGES)}, not {lang!r}."
        raise ValueError(message)
    if lang == "en":
        return Speech("en", gettext.NullTranslations())
    return Speech("id", gettext.translation("jejak", LOCALE, [lang]))


def preferred() -> Language:
    """Return the language to speak before any journey is known.

    ``JEJAK_LANG`` decides; else the system's language, where Indonesian is `id` and any other is `en`;
    else (no language set) Indonesian, the toolkit's first language.
    """
    chosen = next((lang for lang in LANGUAGES if lang == os.environ.get("JEJAK_LANG")), None)
    return chosen or ("id" if _is_indonesian(_system_language()) else "en")


def _is_indonesian(system: str) -> bool:
    return system.split(".", maxsplit=1)[0] in ("", "C", "POSIX") or system.lower().startswith(("id", "indonesian"))


def _system_language() -> str:
    """Return what the environment asks messages to be in, as POSIX orders it; Windows keeps it elsewhere."""
    asked = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    fallback = locale.getlocale()[0] if os.name == "nt" else None
    return next(filter(None, asked), None) or fallback or ""
