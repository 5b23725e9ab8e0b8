"""Collect every message of the code and the templates into the Indonesian catalogue, and compile it.

``python tools/build_catalogue.py`` rewrites ``jejak.po`` (kept: translations of messages that still exist)
and ``jejak.mo``. ``--check`` changes nothing and fails when the catalogue is stale, incomplete or breaks
a placeholder.
"""

from __future__ import annotations

import io
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

TOOLKIT = Path(__file__).resolve().parents[1] / "toolkit" / "jejak"
PO = TOOLKIT / "locale" / "id" / "LC_MESSAGES" / "jejak.po"
METHODS = [("**.py", "python"), ("**.j2", "jinja2")]
KEYWORDS = {"N_": None, "say": None, "_say": None, "plural": (1, 2)}
GAP = re.compile(r"\{(\w+)[^}]*\}|%\((\w+)\)|%s")
# A date of its own, so that regenerating an unchanged catalogue changes nothing.
MADE = datetime(2026, 11, 21, tzinfo=UTC)


def collect() -> Catalog:
    """Return a catalogue of all messages in the sources, with the translations there are."""
    old = _read()
    new = Catalog(locale="id", project="Jejak", version="0.1", creation_date=MADE, revision_date=MADE, fuzzy=False)
    # Indonesian has one form for every number; Babel assumes two.
    new.mime_headers = [("Plural-Forms", "nplurals=1; plural=0;")]
    for _file, _line, message, _comments, _context in extract_from_dir(TOOLKIT, METHODS, keywords=KEYWORDS):
        new.add(message, _known(old, message))
    return new


def _known(old: Catalog, message: str | tuple[str, ...]) -> str | tuple[str, ...]:
    """Return the translation there is; one of another shape, from before a message got its plural, is none."""
    known = old.get(message if isinstance(message, str) else message[0])
    if known is None or isinstance(known.id, str) != isinstance(message, str):
        return ""
    forms = _forms(known.string)
    return forms[0] if isinstance(message, str) else tuple(forms)


def _read() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="id")


def as_bytes(catalogue: Catalog) -> bytes:
    """Return the catalogue as a `.po` file, sorted, without line numbers that change at every edit."""
    target = io.BytesIO()
    write_po(target, catalogue, sort_output=True, no_location=True, width=110)
    return target.getvalue()


def faults(catalogue: Catalog) -> list[str]:
    """Return what is wrong: messages without a translation, fuzzy ones, and lost or invented placeholders."""
    return [fault for message in catalogue if message.id for fault in _faults(message)]


def _faults(message: Message) -> list[str]:
    ids, strings = _forms(message.id), _forms(message.string)
    if message.fuzzy or not all(strings):
        return [f"not translated: {ids[0]!r}"]
    gaps = set(GAP.findall(ids[-1]))
    return [f"placeholders differ: {ids[0]!r}" for string in strings if set(GAP.findall(string)) != gaps]


def _forms(text: object) -> list[str]:
    """Return a message's forms: one, or one for each grammatical number."""
    return [str(form) for form in text] if isinstance(text, list | tuple) else [str(text or "")]


def main() -> int:
    """Rewrite the catalogue, or with ``--check`` tell what is stale or wrong."""
    catalogue = collect()
    found = faults(catalogue)
    if "--check" in sys.argv:
        found += ["jejak.po is stale: run `poe catalogue`"] if PO.read_bytes() != as_bytes(catalogue) else []
    else:
        PO.write_bytes(as_bytes(catalogue))
        with PO.with_suffix(".mo").open("wb") as target:
            write_mo(target, catalogue)
    print("\n".join(found) or f"{len(catalogue)} messages, all translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
