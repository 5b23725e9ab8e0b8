"""A file on its way to the browser: made beside the journey, and kept a while for whoever downloads it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.formats import FORMATS, files
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from jejak.document import Document
    from jejak.i18n import Speech

KILO = 1000
"""Bytes in a kB, and kB in a MB, as the makers of disks count."""


@dataclass(frozen=True)
class Parcel:
    """What was made: `place` is the file or folder on disk; `name` and `content` are what a browser downloads."""

    place: Path
    name: str
    content: bytes

    def tell(self, say: Speech) -> str:
        """Say what is ready, how large it is and where it lies."""
        kilobytes = len(self.content) / KILO
        is_large = kilobytes >= KILO
        size = say("{n} MB", n=say.number(kilobytes / KILO)) if is_large else say("{n} kB", n=say.number(kilobytes))
        where = {"file": self.place.name, "folder": self.place.parent}
        return say("{file} is ready ({size}). It lies in the folder {folder}.", size=size, **where)


def parcel(document: Document, name: str, lang: str) -> Parcel:
    """Make a format of what is on disk, beside the journey; a folder is packed into one file.

    Raises `Fault` when the journey cannot be read or the format not be made or written.
    """
    document.refresh()  # edits that wait beside the journey are merged first
    place = files.export(document.path, name, lang=lang)
    try:
        if place.is_dir():
            return Parcel(place, f"{place.name}.zip", _packed(place, FORMATS[name].suffix))
        return Parcel(place, place.name, place.read_bytes())
    except OSError as error:
        raise in_words(error, place) from None


def _packed(folder: Path, suffix: str) -> bytes:
    """Return the folder's files with that ending, zipped."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.glob(f"*{suffix}")):
            archive.write(file, f"{folder.name}/{file.name}")
    return packed.getvalue()
