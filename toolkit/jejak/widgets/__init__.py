"""Widgets for notebooks: forms over one open journey that save every edit before they say so."""

from jejak.widgets.agenda import Agenda
from jejak.widgets.base import JourneyWidget
from jejak.widgets.board import BoardView
from jejak.widgets.emotions import EmotionSliders
from jejak.widgets.export import ExportButton
from jejak.widgets.forms import (
    AudienceForm,
    ChangePlan,
    GoalPicker,
    MomentLog,
    OpportunityList,
    PainList,
    ResourceList,
    StageEditor,
    WalkLog,
)
from jejak.widgets.map_type import MapTypeChooser
from jejak.widgets.personas import PersonaBuilder
from jejak.widgets.touchpoints import TouchpointTable
from jejak.widgets.versions import VersionKeeper
from jejak.widgets.voting import DotVoting

__all__ = [
    "Agenda",
    "AudienceForm",
    "BoardView",
    "ChangePlan",
    "DotVoting",
    "EmotionSliders",
    "ExportButton",
    "GoalPicker",
    "JourneyWidget",
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
]
