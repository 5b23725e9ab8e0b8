"""Write docs/crosswalk.md and docs/crosswalk.id.md: how the five lists of steps relate, from `jejak.tracks`.

``build_crosswalk.py`` writes; ``--check`` lists what differs and exits 1.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jejak.i18n import LANGUAGES, speech
from jejak.render.crosswalk import view

if TYPE_CHECKING:
    from jejak.i18n import Speech

ROOT = Path(__file__).resolve().parent.parent
TITLES = {
    "en": (
        "How the lists of steps relate",
        "In [Indonesian](crosswalk.id.md).",
        "Activity",
        "What each track is",
    ),
    "id": ("Hubungan antardaftar langkah", "Dalam [bahasa Inggris](crosswalk.md).", "Kegiatan", "Isi tiap jalur"),
}
INTRODUCTIONS = {
    "en": (
        "Five guides to customer journey mapping give five lists of steps. Jejak has a track for each, over one journey"
        " file: whoever changes track keeps everything, because progress belongs to the activities. The number is the"
        " step of a track; in brackets where its guide leaves the activity out and the track offers it all the same."
    ),
    "id": (
        "Lima panduan pemetaan perjalanan pelanggan memberi lima daftar langkah. Jejak menyediakan satu jalur untuk"
        " masing-masing, di atas satu berkas perjalanan: siapa pun yang berpindah jalur tidak kehilangan apa pun,"
        " karena kemajuan dihitung per kegiatan. Angkanya adalah langkah sebuah jalur; dalam kurung bila panduannya"
        " tidak mencantumkan kegiatan itu dan jalurnya tetap menawarkannya."
    ),
}
NOTE = "<!-- Written by tools/build_crosswalk.py from toolkit/jejak/tracks.py. -->"


def page(say: Speech) -> str:
    """Return the page in one language."""
    found = view(say)
    title, other, activity, tracks = TITLES[say.lang]
    head = [activity, *(f"`{column.key}`<br>{column.label}" for column in found.columns)]
    body = [
        [row.activity, *(f"**{c.number}** {c.title}" if c.number else "–" for c in row.cells)] for row in found.rows
    ]
    table = [_line(head), _line(["---"] * len(head)), *map(_line, body)]
    about = [
        f"- **{column.label}** (`{column.key}`). {column.about} {column.suits} {column.remark}"
        for column in found.columns
    ]
    parts = [f"# {title}", NOTE, other, INTRODUCTIONS[say.lang], "\n".join(table), f"## {tracks}", "\n".join(about)]
    return "\n\n".join(parts) + "\n"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def build(root: Path) -> dict[Path, str]:
    """Return both pages as path and text."""
    names = {"en": "crosswalk.md", "id": "crosswalk.id.md"}
    return {root / "docs" / names[lang]: page(speech(lang)) for lang in LANGUAGES}


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Write or check the pages and return the exit status."""
    parser = argparse.ArgumentParser(description="Write the pages on how the tracks relate.")
    parser.add_argument("--check", action="store_true", help="list what differs; write nothing")
    made = build(root)
    if not parser.parse_args(arguments).check:
        for path, text in made.items():
            path.write_bytes(text.encode())
    stale = [path for path, text in made.items() if not path.exists() or path.read_bytes() != text.encode()]
    for path in stale:
        print(f"{path.relative_to(root).as_posix()}: not what the tracks say")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
