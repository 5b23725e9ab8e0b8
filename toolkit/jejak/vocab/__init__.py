"""The field's vocabulary: everything in a journey that is a choice, in keys and translatable words."""

from jejak.vocab.barriers import BARRIERS, Barrier
from jejak.vocab.channels import CHANNELS
from jejak.vocab.choice import Choice, label, options
from jejak.vocab.emotions import AROUSALS, EMOTIONS, NOT_RATED, Arousal, Emotion, arousal, emotion, spoken
from jejak.vocab.goals import GOALS
from jejak.vocab.map_types import EXPERIENCE_MAP, LANES, MAP_TYPES, MapType, suggested
from jejak.vocab.method import PERSONA_METHOD, MethodStep
from jejak.vocab.motives import MOTIVES
from jejak.vocab.questions import AUDIENCE_QUESTIONS, TOUCHPOINT_QUESTIONS
from jejak.vocab.scope import SCENARIOS, SCOPE_KINDS
from jejak.vocab.stages import STAGE_PRESETS, STAGES, StageChoice, StageName, preset, stage_name
from jejak.vocab.states import EVIDENCE, HOLDINGS, OUTLOOKS, STATUSES, WALKERS
from jejak.vocab.suggestions import ANYWHERE, SUGGESTIONS, Suggestion

__all__ = [
    "ANYWHERE",
    "AROUSALS",
    "AUDIENCE_QUESTIONS",
    "BARRIERS",
    "CHANNELS",
    "EMOTIONS",
    "EVIDENCE",
    "EXPERIENCE_MAP",
    "GOALS",
    "HOLDINGS",
    "LANES",
    "MAP_TYPES",
    "MOTIVES",
    "NOT_RATED",
    "OUTLOOKS",
    "PERSONA_METHOD",
    "SCENARIOS",
    "SCOPE_KINDS",
    "STAGES",
    "STAGE_PRESETS",
    "STATUSES",
    "SUGGESTIONS",
    "TOUCHPOINT_QUESTIONS",
    "WALKERS",
    "Arousal",
    "Barrier",
    "Choice",
    "Emotion",
    "MapType",
    "MethodStep",
    "StageChoice",
    "StageName",
    "Suggestion",
    "arousal",
    "emotion",
    "label",
    "options",
    "preset",
    "spoken",
    "stage_name",
    "suggested",
]
