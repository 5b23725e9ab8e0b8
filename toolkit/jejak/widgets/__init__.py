"""Widgets for notebooks: forms over one open journey that save every edit before they say so."""

from jejak.widgets.base import JourneyWidget
from jejak.widgets.board import BoardView
from jejak.widgets.emotions import EmotionSliders
from jejak.widgets.personas import PersonaBuilder
from jejak.widgets.touchpoints import TouchpointTable

__all__ = ["BoardView", "EmotionSliders", "JourneyWidget", "PersonaBuilder", "TouchpointTable"]
