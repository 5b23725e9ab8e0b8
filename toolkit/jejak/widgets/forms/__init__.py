"""The forms beside persona, touchpoints and emotions: small descriptions over one engine, `static/records/`."""

from jejak.widgets.forms.audience import AudienceForm
from jejak.widgets.forms.changes import ChangePlan
from jejak.widgets.forms.goals import GoalPicker
from jejak.widgets.forms.moments import MomentLog
from jejak.widgets.forms.opportunities import OpportunityList
from jejak.widgets.forms.pains import PainList
from jejak.widgets.forms.resources import ResourceList
from jejak.widgets.forms.stages import StageEditor
from jejak.widgets.forms.walks import WalkLog

__all__ = [
    "AudienceForm",
    "ChangePlan",
    "GoalPicker",
    "MomentLog",
    "OpportunityList",
    "PainList",
    "ResourceList",
    "StageEditor",
    "WalkLog",
]
