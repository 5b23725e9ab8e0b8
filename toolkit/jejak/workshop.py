"""What a notebook calls: one open journey and everything a step of the workshop asks of it."""

from __future__ import annotations

import datetime as dt
import secrets
import threading
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from weakref import WeakValueDictionary

from jejak import folders, keeping, store
from jejak.document import Document
from jejak.edits import Edit, value_at
from jejak.faults import Fault
from jejak.i18n import N_, speech
from jejak.model import Journey
from jejak.plain import fields, item_kind, to_plain
from jejak.showing import Following, Shown
from jejak.store import versions
from jejak.tracks import ACTIVITIES, TRACKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame

    from jejak.i18n import Language, Speech


LISTS = [name for name, kind in fields(Journey).items() if item_kind(kind)]


CROSSWALK = "crosswalk"
"""What `Workshop.show` shows besides the parts of the summary: how the tracks' lists of steps relate."""


class Workshop(Document):
    """An open journey in a notebook: ``journey = jejak.open("journey.json")``.

    Every method shows or changes the journey in one short line. Raises `jejak.faults.Fault`, which a notebook
    shows as one sentence, when the file cannot be read or a change does not fit.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._own_lang: Language | None = None
        self._following = Following(self)

    def speak(self, lang: Language | None) -> None:
        """Speak a language other than the journey's own; with ``None``, the journey's own again."""
        self._own_lang = speech(lang).lang if lang else None

    @property
    def lang(self) -> Language:
        """The language to speak: the one asked for when opening, else the journey's."""
        return self._own_lang or self.journey.language

    @property
    def _say(self) -> Speech:
        return speech(self.lang)

    def set(self, place: str, value: object) -> Shown:
        """Set one field, named as in the file: ``journey.set("scope/start", "The room gets hot")``."""
        return self._save([_edit(tuple(place.split("/")), value)], place)

    def remove(self, section: str, id: str) -> Shown:  # noqa: A002 - the record's own field name
        """Take a record out of a list: ``journey.remove("goals", "goal-1")``."""
        if value_at(self.journey, (_known(section, LISTS), id)) is None:
            known = ", ".join(row.id for row in getattr(self.journey, section))
            raise Fault(N_("There is no {name} here. There are: {names}."), name=id, names=known)
        return self._save([Edit(id=_fresh(), op="remove", path=(section, id))], f"{section}/{id}")

    def put(self, section: str, *, id: str, **fields: object) -> Shown:  # noqa: A002 - the record's own field name
        """Add a record to a list, or change the named fields of the one with that id.

        ``journey.put("goals", id="goal-1", text="Fewer people leave", measure="…", target="…")`` may run twice.
        """
        record = to_plain({"id": id, **fields})
        _check_fields(section, record)
        # Both at once, under one lock: the first does nothing where the record exists, the others where it is new.
        added = Edit(id=_fresh(), op="add", path=(section,), value=record)
        changes = (_edit((section, id, name), record[name]) for name in fields)
        return self._save([added, *changes], f"{section}/{id}")

    def chart(self, name: str, *, interactive: bool = False) -> Shown:
        """Show a chart: "emotion", "stages", "channels", "pains" or "priorities".

        It follows what is written, unless it is `interactive`: then it tells what is under the pointer, carries its
        own program, 1 MB, and needs no network.
        """
        from jejak import charts

        known = _known(name, charts.NAMES)
        if interactive:
            return self._chart(known, interactive=True)
        return self._following.shown(f"chart-{known}", lambda: self._chart(known, interactive=False))

    def _chart(self, name: str, *, interactive: bool) -> Shown:
        from jejak import charts
        from jejak.render.live import chart

        shown = chart(name, self.journey, self._say, interactive=interactive)
        return Shown(str(shown), charts.told(name, self.journey, self._say) or self._say("Nothing here yet."))

    def show(self, name: str) -> Shown:
        """Show a part of the summary as it will be exported: "board", "personas", "goals", …; or the "crosswalk"."""
        from jejak import render

        if name == CROSSWALK:
            return self._crosswalk()
        return Shown(
            str(render.fragment(_known(name, (*render.FRAGMENTS, CROSSWALK)), self.journey, self._say)), f"<{name}>"
        )

    def examples(self, name: str) -> Shown:
        """Show a part of the worked examples, folded, to hold one's own against: ``journey.examples("goals")``."""
        from jejak import render
        from jejak.render.worked import worked

        part = _known(name, (*render.FRAGMENTS, CROSSWALK))
        told = [folders.worked(each, self.lang) for each in folders.examples()]
        return Shown(str(worked(part, told, self._say)), "\n".join(each.title for each in told))

    def _crosswalk(self) -> Shown:
        from jejak.render import crosswalk

        return Shown(str(crosswalk.fragment(self._say)), f"<{CROSSWALK}>")

    def progress(self, track: str | None = None, *, step: int | None = None) -> Shown:
        """Show how far the journey is on a track, the one of this folder unless named.

        At the top of a step's notebook: ``journey.progress("map", step=3)`` marks the third and tells what it lacks.
        It follows what is written.
        """
        self.refresh()
        chosen = _known(track or folders.main_track(self.path.parent) or "map", TRACKS)
        return self._following.shown(f"progress-{chosen}-{step}", lambda: self._progress(chosen, step))

    def _progress(self, chosen: str, step: int | None) -> Shown:
        from jejak.progress import progress
        from jejak.render.progress import strip

        notebooks = {number: path.name for number, path in folders.steps(self.path.parent, chosen, self.lang).items()}
        shown = strip(self.journey, chosen, self._say, step=step, notebooks=notebooks)
        return Shown(str(shown), progress(self.journey, chosen).tell(self._say))

    def track(self, name: str) -> Shown:
        """Follow a track, another one too: its notebooks come beside those that are here, and everything else stays.

        ``journey.track("process")`` shows the way to them. Nothing written is lost, and nothing is overwritten.
        """
        folders.follow(self.path.parent, _known(name, TRACKS), self.lang)
        return self.progress(name)

    def choices(self, name: str) -> Shown:
        """Show what there is to choose from: "map_types", "goals", "motives", "barriers", "stages", "channels"."""
        from jejak.render.choices import CHOICES, choices

        return Shown(str(choices(_known(name, CHOICES), self._say)), f"<{name}>")

    def findings(self, step: str | None = None) -> Shown:
        """Show what the checks advise, for one activity or for the whole journey. It follows what is written."""
        wanted = None if step is None else _known(step, [activity.key for activity in ACTIVITIES])
        return self._following.shown(f"findings-{wanted}", lambda: self._findings(wanted))

    def _findings(self, step: str | None) -> Shown:
        from jejak.checks import findings, of_activity
        from jejak.render.advice import advice

        found = findings(self.journey, _today()) if step is None else of_activity(self.journey, step, _today())
        return Shown(str(advice(found, self._say)), "\n".join(each.tell(self._say) for each in found))

    def table(self, section: str = "touchpoints") -> DataFrame:
        """Return a list of the journey as a pandas table, one record a row; a rating is a column of its own.

        Choices are keys, as in the file: ``journey.table()["ratings.rani.valence"].mean()``.
        """
        import pandas as pd

        return pd.json_normalize(to_plain(getattr(self.journey, _known(section, LISTS))))

    def export(self, to: str | Path | None = None) -> Shown:
        """Write the summary page beside the journey and say where it is; or another format, or to another file.

        ``journey.export("pdf")`` names a format (html, pdf, png, svg, xlsx, csv or md), ``journey.export("map.xlsx")``
        a file by whose ending the format is known.
        """
        from jejak.formats.files import export, meant

        way, target = meant(to)
        made = export(self.path, way.name, to=target, lang=self.lang)
        text = self._say("Ready: {file}", file=made)
        # JupyterLab opens a link to a file beside the notebook; elsewhere the path says where it is.
        link = f'<a href="{escape(quote(made.name))}" target="_blank">{escape(made.name)}</a>'
        is_beside = target is None and made.is_file()
        return Shown(f"<p>{escape(text)}</p><p>{link}</p>" if is_beside else f"<p>{escape(text)}</p>", text)

    def keep(self, name: str, *, note: str = "", next_review: str | dt.date | None = None) -> Shown:
        """Keep the journey as it is now under a name: ``journey.keep("Version 2", next_review="2027-02-21")``.

        The version is noted in the journey, with today's date, and the whole journey put beside it. Kept again
        without a change between, nothing happens; if one half failed, keeping again brings the other.
        """
        kept = keeping.keep(self, name, _today(), note=note, next_review=next_review)
        if kept.already:
            text = self._say("{version} is kept already; nothing changed since.", version=kept.version.name)
        else:
            text = self._say("{version} is kept: {file}", version=kept.version.name, file=kept.file)
        return Shown(f"<p>{escape(text)}</p>", text)

    def restore(self, name: str) -> Shown:
        """Bring back what a kept version held: ``journey.restore("Version 1")``.

        What stands there now is kept as a version first, so that restoring that one undoes it. What somebody else
        writes in the same moment stays.
        """
        done = keeping.go_back(self, name, _today(), self._say)
        text = keeping.told(done, self._say)
        return Shown(f"<p>{escape(text)}</p>", text)

    def compare(self, other: str | Path) -> Shown:
        """Show what changed since a kept version, or against another file: ``journey.compare("Version 1")``."""
        from jejak.comparison import compare
        from jejak.render.comparison import fragment, verdict

        found = compare(self._earlier(other), self.journey)
        return Shown(str(fragment(found, self._say)), verdict(found, self._say))

    def _earlier(self, other: str | Path) -> Journey:
        """Return a kept version by its id or name, or else what is in another file or workshop folder."""
        if versions.find(self.journey, str(other)) is None and Path(other).exists():
            return store.read(folders.journey(Path(other)))
        return versions.chosen(self.path, self.journey, str(other))

    def _save(self, edits: Sequence[Edit], place: str) -> Shown:
        """Commit edits and say so; raise the `Fault` of the first that was not saved."""
        for receipt in self.commit(edits):
            if receipt.problem:
                raise receipt.problem
        text = self._say("Saved: {place}", place=place)
        return Shown(f"<p>{escape(text)}</p>", text)

    def __repr__(self) -> str:
        """Say what is open, in words."""
        count = self._say.plural("{n} touchpoint", "{n} touchpoints", len(self.journey.touchpoints))
        return f"{self.journey.title}: {count} ({self.path})"


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _edit(path: tuple[str, ...], value: Any) -> Edit:
    return Edit(id=_fresh(), path=path, value=to_plain(value))


def _fresh() -> str:
    return secrets.token_hex(8)


def _known(name: str, names: Iterable[str]) -> str:
    """Return the name if it is one of those there are. Raises `Fault` naming them."""
    if name in names:
        return name
    raise Fault(N_("There is no {name} here. There are: {names}."), name=name, names=", ".join(sorted(names)))


def _check_fields(section: str, record: dict[str, Any]) -> None:
    """Raise `Fault` for a list or a field that does not exist: what is typed in a notebook is a name or a slip."""
    kind = item_kind(fields(Journey).get(_known(section, LISTS)))
    for name in record:
        _known(name, fields(kind))


_opened: WeakValueDictionary[Path, Workshop] = WeakValueDictionary()
_opening = threading.Lock()


def open_workshop(path: str | Path = "journey.json", lang: Language | None = None) -> Workshop:
    """Open a journey file. The same file opened twice in one kernel is the same object, so widgets agree.

    `lang`, "id" or "en", is spoken from now on instead of the journey's own language. Raises
    `jejak.faults.Fault` when the file cannot be read as a journey, `ValueError` for another language.
    """
    place = Path(path).resolve()
    with _opening:
        found = _opened.get(place)
        if found is None:
            found = _opened[place] = Workshop(place)
    found.speak(lang)
    found.refresh()
    return found
