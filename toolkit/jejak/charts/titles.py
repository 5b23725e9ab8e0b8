"""What each chart is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.i18n import N_

if TYPE_CHECKING:
    from jejak.i18n import Speech

TITLES = {
    "emotion": N_("Emotion along the journey"),
    "stages": N_("Mean emotion by stage"),
    "channels": N_("Touchpoints by channel"),
    "pains": N_("Pain points and barriers by stage"),
    "priorities": N_("Opportunities by impact and effort"),
}


def title(name: str, say: Speech) -> str:
    """Return the title of a chart. Raises `KeyError` for an unknown name."""
    return say(TITLES[name])
