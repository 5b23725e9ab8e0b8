"""A journey file and the files made from it: the one way anything is exported, for notebooks and commands alike."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from jejak import store
from jejak.faults import Fault
from jejak.formats import FORMATS, Wishes, of_ending
from jejak.i18n import N_, speech
from jejak.store import durable, versions
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jejak.formats import Files, Format

NO_WISHES = Wishes()


def meant(to: str | Path | None) -> tuple[Format, Path | None]:
    """Return the format and the target that a format's name or a file's name mean; by default a page beside it.

    Raises `Fault` for a file whose ending belongs to no format.
    """
    if not to or str(to) in FORMATS:
        return FORMATS[str(to or "html")], None
    way = of_ending(Path(to).suffix)
    if way is None:
        message = N_("{file} does not tell the format. Give a name that ends in one of these: {formats}.")
        raise Fault(message, file=to, formats=", ".join(each.suffix for each in FORMATS.values()))
    return way, Path(to)


def export(
    journey_file: Path,
    name: str = "html",
    *,
    to: Path | None = None,
    lang: str | None = None,
    wishes: Wishes = NO_WISHES,
) -> Path:
    """Write a journey in one format and return where: beside it, unless `to` names a file or a folder.

    It speaks the journey's language unless `lang` asks for another. Raises `Fault` when the journey cannot be read,
    or the format not be made or written; `KeyError` for a name that is not in `FORMATS`.
    """
    made = next(export_all(journey_file, [(FORMATS[name], to)], lang=lang, wishes=wishes))
    if isinstance(made, Fault):
        raise made
    return made


def export_all(
    journey_file: Path,
    ways: Iterable[tuple[Format, Path | None]],
    *,
    lang: str | None = None,
    wishes: Wishes = NO_WISHES,
) -> Iterator[Path | Fault]:
    """Write a journey, read once, in several formats, each to its target or beside it.

    Yield where each is, or why it could not be made or written: the others are still done. Raises `Fault` when the
    journey cannot be read.
    """
    journey = store.read(journey_file)
    say = speech(lang or journey.language)
    known = replace(
        wishes,
        before=wishes.before or versions.latest(journey_file, journey),
        today=wishes.today or dt.datetime.now().astimezone().date(),
    )
    for way, to in ways:
        target = to or journey_file.with_name(way.stem + way.ending)
        try:
            write(way.make(journey, say, known), way, target, known.only)
        except Fault as fault:
            yield fault
        else:
            yield target


def write(made: bytes | Files, way: Format, target: Path, only: str = "") -> None:
    """Put what a format made on the disk, each file whole or not at all. Raises `Fault`."""
    try:
        for path, data in _placed(made, way, target, only).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            durable.write(path, data)
    except OSError as error:
        raise in_words(error, target) from None


def _placed(made: bytes | Files, way: Format, target: Path, only: str) -> dict[Path, bytes]:
    """Return each file's path and content: `target` itself, or files within it where it is no file of the format."""
    if isinstance(made, bytes):
        return {target: made}
    chosen = _chosen(made, way, only) if only else made
    if target.suffix.lower() != way.suffix:
        return {target / name: data for name, data in chosen.items()}
    return {target: next(iter(_chosen(made, way, only or way.main).values()))}


def _chosen(made: Files, way: Format, only: str) -> Files:
    """Return the one file of that name. Raises `Fault` naming those there are."""
    name = only + way.suffix
    if name not in made:
        known = ", ".join(sorted(each.removesuffix(way.suffix) for each in made))
        message = N_("There is no {name} here. There are: {names}.")
        raise Fault(message, name=only, names=known)
    return {name: made[name]}
