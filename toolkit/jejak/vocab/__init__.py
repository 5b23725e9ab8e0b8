"""The field's vocabulary: everything in a journey that is a choice, in keys and translatable words."""

from jejak.vocab.barriers import BARRIERS, Barrier
from jejak.vocab.channels import CHANNELS
from jejak.vocab.choice import Choice, label, options
from jejak.vocab.emotions import EMOTIONS, NOT_RATED, Emotion, emotion, spoken
from jejak.vocab.goals import GOALS
from jejak.vocab.map_types import MAP_TYPES, MapType, suggested
from jejak.vocab.motives import MOTIVES
from jejak.vocab.questions import AUDIENCE_QUESTIONS, TOUCHPOINT_QUESTIONS
from jejak.vocab.scope import SCENARIOS, SCOPE_KINDS
from jejak.vocab.stages import STAGE_PRESETS, STAGES, StageChoice, StageName, preset, stage_name
from jejak.vocab.states import EVIDENCE, HOLDINGS, OUTLOOKS, STATUSES, WALKERS

__all__ = [
    "AUDIENCE_QUESTIONS",
    "BARRIERS",
    "CHANNELS",
    "EMOTIONS",
    "EVIDENCE",
    "GOALS",
    "HOLDINGS",
    "MAP_TYPES",
    "MOTIVES",
    "NOT_RATED",
    "OUTLOOKS",
    "SCENARIOS",
    "SCOPE_KINDS",
    "STAGES",
    "STAGE_PRESETS",
    "STATUSES",
    "TOUCHPOINT_QUESTIONS",
    "WALKERS",
    "Barrier",
    "Choice",
    "Emotion",
    "MapType",
    "StageChoice",
    "StageName",
    "emotion",
    "label",
    "options",
    "preset",
    "spoken",
    "stage_name",
    "suggested",
]
