"""What the preview of a paste needs: its sentences, and which words of a sheet mean which field or key.

A sheet may be written in either language whatever the form speaks, so headings and words are told in both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak import vocab
from jejak.i18n import N_
from jejak.spellings import HEADINGS, NO, NOTHING, YES, of_choice, parted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jejak.i18n import Speech
    from jejak.vocab import Choice

MESSAGES = {
    "button": N_("Paste from Excel"),
    "copy": N_("Copy for Excel"),
    "copied": N_("Copied. Paste it into a spreadsheet."),
    "copy_failed": N_("The browser did not let this be copied."),
    "title": N_("Rows from the clipboard"),
    "here": N_("Copy the cells in Excel, Google Sheets or LibreOffice. Then press Ctrl+V in this box (⌘V on a Mac)."),
    "box": N_("Paste here"),
    "nothing": N_("There are no cells on the clipboard."),
    "headings": N_("The first row holds headings"),
    "goes_to": N_("Column “{name}” goes to"),
    "column": N_("column {n}"),
    "leave_out": N_("leave out"),
    "preview": N_("The first rows as they will be added"),
    "rows_one": N_("1 row"),
    "rows": N_("{n} rows"),
    "matched_one": N_("1 column matched"),
    "matched": N_("{n} columns matched"),
    "none_matched": N_("No column matches. Choose what each column holds."),
    "left_out": N_("Left out: {names}"),
    "quoted": N_("“{text}”"),
    "lost_one": N_("1 cell could not be placed: {cells}"),
    "lost": N_("{n} cells could not be placed: {cells}"),
    "lost_cell": N_("{field} “{text}”"),
    "times": N_("{cell} ({n} times)"),
    "and_more": N_("and more"),
    "rounded": N_("Emotions are whole numbers here: {cells}"),
    "becomes": N_("“{text}” becomes {sign}"),
    "scale": N_("Emotions from 1 to 5 become −2 to +2."),
    "filled": N_("Where the stage is empty, it is that of the row above ({n} rows)."),
    "nobody": N_("Emotions are left out: they need a persona. Add one first."),
    "somebody": N_("The emotions are those of {name}."),
    "above": N_("Rows above the headings are left out."),
    "limit": N_("Only the first {n} rows are taken. Paste the rest afterwards."),
    "cut": N_("Texts longer than {n} characters are cut."),
    "add_one": N_("Add 1 row"),
    "add": N_("Add {n} rows"),
    "cancel": N_("Cancel"),
    "yes": N_("yes"),
}
"""The sentences of the preview and of copying."""


def paste_words(say: Speech) -> dict[str, Any]:
    """Return everything `paste.js` needs to know, in the language of `say`, with spellings in both languages."""
    return {key: say(message) for key, message in MESSAGES.items()} | {
        "fields": [
            {"name": each.field, "label": _capital(say(each.label)), "words": list(each.spellings)} for each in HEADINGS
        ],
        "words": {
            "stage": _entries(vocab.STAGES),
            "channel": _entries(vocab.CHANNELS),
            "barrier": _entries(vocab.BARRIERS),
            "motives": _entries(vocab.MOTIVES),
            "evidence": _entries(vocab.EVIDENCE),
            "feeling": [{"key": each.valence, "words": list(of_choice(each))} for each in vocab.EMOTIONS],
            "moment_of_truth": [{"key": True, "words": [*parted(YES)]}, {"key": False, "words": [*parted(NO)]}],
            "nothing": [{"key": True, "words": [*parted(NOTHING)]}],
        },
    }


def _entries(choices: Iterable[Choice]) -> list[dict[str, Any]]:
    return [{"key": choice.key, "words": list(of_choice(choice))} for choice in choices]


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
