"""What there is to choose from, as a table to read in a notebook before choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from jejak import vocab
from jejak.render.environment import environment

if TYPE_CHECKING:
    from jejak.i18n import Speech

COLLECTIONS = {
    "map_types": vocab.MAP_TYPES,
    "goals": vocab.GOALS,
    "motives": vocab.MOTIVES,
    "barriers": vocab.BARRIERS,
    "stages": vocab.STAGES,
    "channels": vocab.CHANNELS,
    "scenarios": vocab.SCENARIOS,
}


def choices(name: str, say: Speech) -> Markup:
    """Return a table of one part of the vocabulary. Raises `KeyError` for a name not in `COLLECTIONS`."""
    template = environment(say).get_template("choices.html.j2")
    return Markup(template.render(rows=COLLECTIONS[name]))  # noqa: S704 - autoescaped
