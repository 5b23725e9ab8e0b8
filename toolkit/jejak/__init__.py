"""Jejak: customer-journey-mapping workshops in JupyterLab.

``journey = jejak.open("journey.json")`` opens a journey; ``jejak.TouchpointTable(journey)`` and its
siblings show it. Everything heavy is imported where it is used, so that ``import jejak`` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from jejak.workshop import open_workshop as open  # noqa: A004 - jejak.open is to journeys what open is to files

if TYPE_CHECKING:
    from jejak.exercises import exercise
    from jejak.widgets import (
        Agenda,
        AudienceForm,
        BoardView,
        ChangePlan,
        DotVoting,
        EmotionSliders,
        ExportButton,
        GoalPicker,
        MapTypeChooser,
        MomentLog,
        OpportunityList,
        PainList,
        PersonaBuilder,
        ResourceList,
        StageEditor,
        TouchpointTable,
        VersionKeeper,
        WalkLog,
    )

__version__ = "0.1.0"
__all__ = [
    "Agenda",
    "AudienceForm",
    "BoardView",
    "ChangePlan",
    "DotVoting",
    "EmotionSliders",
    "ExportButton",
    "GoalPicker",
    "MapTypeChooser",
    "MomentLog",
    "OpportunityList",
    "PainList",
    "PersonaBuilder",
    "ResourceList",
    "StageEditor",
    "TouchpointTable",
    "VersionKeeper",
    "WalkLog",
    "exercise",
    "open",
]

_HOMES = {
    "Agenda": "jejak.widgets",
    "AudienceForm": "jejak.widgets",
    "BoardView": "jejak.widgets",
    "ChangePlan": "jejak.widgets",
    "DotVoting": "jejak.widgets",
    "EmotionSliders": "jejak.widgets",
    "ExportButton": "jejak.widgets",
    "GoalPicker": "jejak.widgets",
    "MapTypeChooser": "jejak.widgets",
    "MomentLog": "jejak.widgets",
    "OpportunityList": "jejak.widgets",
    "PainList": "jejak.widgets",
    "PersonaBuilder": "jejak.widgets",
    "ResourceList": "jejak.widgets",
    "StageEditor": "jejak.widgets",
    "TouchpointTable": "jejak.widgets",
    "VersionKeeper": "jejak.widgets",
    "WalkLog": "jejak.widgets",
    "exercise": "jejak.exercises",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        message = f"module 'jejak' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Offer the public names to completion before they are imported."""
    return sorted(__all__)
