"""The field's vocabulary: everything in a journey that is a choice, in keys and translatable words."""

from jejak.vocab.choice import Choice, label, options
from jejak.vocab.emotions import EMOTIONS, NOT_RATED, Emotion, emotion, spoken

__all__ = ["EMOTIONS", "NOT_RATED", "Choice", "Emotion", "emotion", "label", "options", "spoken"]
