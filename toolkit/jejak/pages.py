"""Summary pages on disk: the one way a page is written, for notebooks and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak import store
from jejak.i18n import speech
from jejak.store import durable
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from pathlib import Path

SUMMARY = "summary.html"


def write_page(journey_file: Path, lang: str | None = None, to: Path | None = None) -> Path:
    """Write the summary of a journey file and return where: beside it as `summary.html`, unless `to` names a file.

    The page speaks the journey's language unless `lang` asks for another. Raises `Fault` when the journey cannot
    be read or the page not be written.
    """
    from jejak.render import page

    journey = store.read(journey_file)
    target = to or journey_file.with_name(SUMMARY)
    html = page(journey, speech(lang or journey.language))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        durable.write(target, html.encode())
    except OSError as error:
        raise in_words(error, target) from None
    return target
