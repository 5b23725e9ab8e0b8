"""`jejak handouts`: sheets of paper to write on, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.i18n import speech
from jejak.store import durable
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jejak.i18n import Speech

TO = ("html", "pdf")


def handouts(given: argparse.Namespace, say: Speech) -> int:
    """Write every hand-out into a folder and print where each is. Raises `Fault` where that cannot be done."""
    from jejak.handouts import HANDOUTS, page

    voice = speech(given.lang) if given.lang else say
    for handout in HANDOUTS:
        target = given.out / f"{handout.name}.{given.to}"
        _write(target, _made(page(handout, voice, given.paper).encode(), given.to))
        print(target)
    return 0


def _made(html: bytes, to: str) -> bytes:
    if to == "html":
        return html
    from jejak.formats.pdf import printed

    return printed(html)


def _write(target: Path, data: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        durable.write(target, data)
    except OSError as error:
        raise in_words(error, target) from None
