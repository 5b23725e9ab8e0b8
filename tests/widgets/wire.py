"""A wire between a widget and a test: what Python sends is kept, what a browser would send comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from comm.base_comm import BaseComm

if TYPE_CHECKING:
    from jejak.widgets import JourneyWidget


class Wire(BaseComm):
    """A comm without a kernel: messages to the browser end in a list."""

    def __init__(self, **options: Any) -> None:
        self.sent: list[dict[str, Any]] = []
        super().__init__(**options)

    def publish_msg(self, msg_type: str, data: Any = None, **_rest: Any) -> None:
        self.sent.append({"type": msg_type, **(data or {})})


def tell(widget: JourneyWidget, content: Any) -> list[dict[str, Any]]:
    """Let a message from the browser arrive; return what the widget sent because of it."""
    before = len(widget.comm.sent)
    widget.comm.handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": []})
    return widget.comm.sent[before:]


def receipts(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the receipts among messages from Python."""
    customs = [message["content"] for message in messages if message.get("method") == "custom"]
    return [receipt for content in customs if content["kind"] == "receipts" for receipt in content["receipts"]]


def edits(*changes: dict[str, Any]) -> dict[str, Any]:
    """Return a message with edits, numbered unless they say their id."""
    return {"kind": "edits", "edits": [{"id": f"e{number}", **change} for number, change in enumerate(changes, 1)]}


def renamed(name: str, **more: Any) -> dict[str, Any]:
    """Return the edit that renames the first touchpoint."""
    return {"path": ["touchpoints", "need", "name"], "value": name, **more}
