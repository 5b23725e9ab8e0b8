"""Words inside a compiled specification: marked when it is designed, translated when it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jejak.i18n import Speech

MARK = "say:"


def word(message: str) -> str:
    """Mark a message id within a specification; the id itself is marked with ``N_`` where it is written."""
    return MARK + message


def translated(node: Any, say: Speech) -> Any:
    """Return a specification with its marked strings spoken."""
    if isinstance(node, dict):
        return {key: translated(value, say) for key, value in node.items()}
    if isinstance(node, list):
        return [translated(item, say) for item in node]
    if isinstance(node, str) and node.startswith(MARK):
        return say(node.removeprefix(MARK))
    return node
