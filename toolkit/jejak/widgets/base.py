"""What the widgets have in common: a Document on one side, a browser on the other, edits in between.

The browser sends *edits* as custom messages and Python answers with *receipts*; a receipt says "saved" only when
`Document.commit` says the edit is on disk. Traits carry words and data to the browser and nothing back, so the last
writer of a trait never wins over somebody else's work.

What is sent, browser to Python: ``{"kind": "edits", "edits": […]}``, each in the plain form of `jejak.edits.Edit`,
and ``{"kind": "look", "me": {"id", "name"}, "at": [list, id] | null}`` every two seconds while somebody can see the
widget. Back:
``{"kind": "receipts", "receipts": [{"edit", "saved", "at"?, "overwritten"?, "problem"?, "retry"?, "waits"?}]}``, with
`at` as an ISO instant (the browser writes it in the reader's own time zone), and ``{"kind": "here", "people"?: [{"id",
"name", "at"}], "waits"?}`` for every look, with everybody who is here unless that is one alone: every view of a widget
hears the answers to all of them. What `waits` is on disk beside the journey, because somebody else holds the file.

The browser keeps an edit in its own storage until its receipt comes, and sends it again, late ones with everything
behind them. What a view finds there from before it was opened, and what takes an edit back, `yields` to whatever
somebody else wrote since.

The journey is sent at most once per look. A widget that nobody sees any more, because its cell ran again or its tab
is hidden, costs one message and then keeps quiet.
"""

from __future__ import annotations

import threading
import zlib
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import anywidget
import msgspec
import traitlets
from markupsafe import Markup

from jejak.edits import Edit
from jejak.i18n import speech
from jejak.store.presence import Person
from jejak.widgets.attended import is_attended
from jejak.widgets.words import shared_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jejak.document import Document, Receipt
    from jejak.i18n import Language, Speech
    from jejak.model import Journey

Plain = dict[str, Any]


class JourneyWidget(anywidget.AnyWidget):
    """A form over one open journey.

    `lang` ("id" or "en") overrides the journey's own language. Raises `TypeError` for an unknown keyword and
    `ValueError` for another language.
    """

    fragment: ClassVar[str]
    """The part of the summary that stands for the widget wherever no widget can be shown."""

    _labels = traitlets.Dict(help="Every word the browser shows.").tag(sync=True)
    _data = traitlets.Dict(help="The widget's view of the journey, in plain form.").tag(sync=True)
    _journey_id = traitlets.Unicode(help="Under which name the browser keeps unsaved edits.").tag(sync=True)

    _unsubscribe: Callable[[], object] = bool  # does nothing: a widget that was never made has nothing to end

    def __init__(self, journey: Document, *, lang: Language | None = None) -> None:
        self._document = journey
        self._say = speech(lang or journey.lang)
        self._turn = threading.Lock()
        self._seen = True
        self._shown = journey.journey
        super().__init__(
            _labels=shared_words(self._say) | self.words(self._say) | {"kind": type(self).__name__},
            _data=self._seen_as(self._shown),
            _journey_id=_shelf_name(journey),
        )
        self._mind_subshells()
        self.on_msg(self._receive)
        self._unsubscribe = journey.subscribe(lambda _journey: self.hear())

    def _mind_subshells(self) -> None:
        """Let messages run beside a busy cell, as JupyterLab asks.

        ipykernel 7.4 would rather send them to where Python last spoke from, which is the cell that made the widget:
        they would wait behind every cell that runs.
        """
        if hasattr(self.comm, "_reply_subshell_for"):
            self.comm._reply_subshell_for = None  # noqa: SLF001 - ipykernel offers no other way

    @classmethod
    def words(cls, say: Speech) -> Plain:
        """Return the widget's own words."""
        raise NotImplementedError  # each widget's own; traitlets' metaclass leaves no room for abc's

    @classmethod
    def view(cls, journey: Journey, say: Speech) -> Plain:
        """Return what the widget shows of a journey, in plain form."""
        raise NotImplementedError  # each widget's own

    def _seen_as(self, journey: Journey) -> Plain:
        """Return what the widget shows now; one that shows more than the journey holds adds it here."""
        return self.view(journey, self._say)

    def close(self) -> None:
        """Stop listening to the journey and take the widget off the page."""
        self._unsubscribe()
        super().close()

    # What Python sends ----

    def hear(self) -> None:
        """Take note that the journey has changed, whoever did it."""
        self.show_journey()

    def show_journey(self) -> None:
        """Send the journey as it is now, unless nobody has looked since it was last sent."""
        with self._turn:
            journey = self._document.journey
            if not self._seen or journey is self._shown:
                return
            self._shown = journey
            data = self._seen_as(journey)
            if data != self._data:
                self._seen = False
                self._data = data

    def _answer(self, receipts: list[Plain]) -> None:
        """Send receipts: never between a look at the journey and sending it, or older data would come after them."""
        with self._turn:
            self.send({"kind": "receipts", "receipts": receipts})

    # What Python receives ----

    def _receive(self, _widget: object, content: object, _buffers: object) -> None:
        match content:
            case {"kind": "look", **look}:
                self._look(look)
            case {"kind": "edits", "edits": list(edits)}:
                self._take(edits)
            case _:
                self._answer([self._refusal(content, "kind")])

    def _look(self, look: dict[object, object]) -> None:
        """Answer somebody who sees the widget, with whatever changed elsewhere and who else is here."""
        self._document.refresh()
        self._seen = True
        self.show_journey()
        people = self._people(look)
        here: Plain = {"kind": "here", "people": people} if len(people) > 1 else {"kind": "here"}
        self.send(here | {"waits": True} if self._document.waits else here)

    def _people(self, look: dict[object, object]) -> list[Plain]:
        """Note who looks and where they are, and return everybody who is here."""
        me = look.get("me")
        try:
            person = msgspec.convert({**me, "at": look.get("at")} if isinstance(me, dict) else me, Person)
        except msgspec.ValidationError:
            return []
        return [msgspec.to_builtins(each) for each in self._document.presence.look(person, id(self))]

    def _take(self, plain: list[Any]) -> None:
        """Commit edits and answer for each, before anything is drawn. Data that comes later holds what was saved."""
        edits, refusals = [], []
        for each in plain:
            try:
                edits.append(msgspec.convert(each, Edit))
            except msgspec.ValidationError as error:
                refusals.append(self._refusal(each, error))
        self._seen = True
        self._commit(edits, refusals)
        self.show_journey()

    def _commit(self, edits: list[Edit], refusals: list[Plain]) -> None:
        """Commit and answer. An error nobody foresaw is answered for before it goes to the log."""
        try:
            self._document.commit(edits, lambda given: self._answer([*map(self._told, given), *refusals]))
        except Exception as error:
            problem = self._say("Something went wrong that nobody foresaw ({why}).", why=repr(error))
            self._answer([{"edit": each.id, "saved": False, "retry": True, "problem": problem} for each in edits])
            raise

    def _told(self, receipt: Receipt) -> Plain:
        """Return a receipt in plain form, its problem in words."""
        told: Plain = {"edit": receipt.edit, "saved": receipt.at is not None}
        if receipt.at is not None:
            told["at"] = receipt.at.astimezone().isoformat()
        if receipt.waits:
            told["waits"] = True
        if receipt.overwritten is not msgspec.UNSET:
            told["overwritten"] = receipt.overwritten
        if receipt.problem is not None:
            told |= {"problem": receipt.problem.tell(self._say), "retry": receipt.retry}
        return told

    def _refusal(self, plain: object, why: object) -> Plain:
        """Return the receipt of something that is no edit."""
        name = plain.get("id") if isinstance(plain, dict) else None
        problem = self._say("Python did not understand this change ({why}).", why=why)
        return {"edit": name if isinstance(name, str) else "", "saved": False, "retry": False, "problem": problem}

    # What stands for the widget elsewhere ----

    def open(self) -> None:
        """Reach out to the browser, if there may be one."""
        if is_attended():
            super().open()

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """Show the widget, and what stands for it wherever there is no widget.

        Exporters prefer a widget whose state is in the notebook, and load what draws it from the internet. Who only
        executes notebooks keeps that state; so a widget that reached out to nobody is not shown.
        """
        nothing: tuple[Plain, Plain] = {"text/plain": repr(self)}, {}
        data, metadata = (super()._repr_mimebundle_(**kwargs) if self.comm else None) or nothing
        return {**data, "text/html": str(self.static())}, metadata

    def static(self) -> Markup:
        """Return the widget's part of the summary, and when that was true."""
        from jejak.render import fragment

        today = self._say.date(datetime.now().astimezone().date())
        when = self._say("As it was on {date}, when this cell ran; run it again to see what came later.", date=today)
        part = fragment(self.fragment, self._document.journey, self._say)
        return part + Markup("<p><small>{}</small></p>").format(when)


def _shelf_name(document: Document) -> str:
    """Return the name under which a browser keeps this file's unsaved edits: copies of a journey share its id."""
    return f"{document.journey.id}-{zlib.crc32(str(document.path).encode()):08x}"
