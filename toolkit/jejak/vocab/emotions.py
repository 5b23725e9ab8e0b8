"""The levels of feeling on both axes, and the state beside them.

Valence is one of five emotions: word, number and colour belong together and are never shown alone.

The colours run from orange to blue, which colour-blind eyes tell apart; the darker `text` shade
reaches a contrast of 4.5:1 on white, the lighter `text_dark` on a dark page (WCAG 2.2 AA, 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.i18n import N_
from jejak.vocab.choice import Choice

if TYPE_CHECKING:
    from jejak.i18n import Speech


@dataclass(frozen=True, kw_only=True)
class Emotion(Choice):
    """A level of valence, from -2 to +2."""

    valence: int
    colour: str
    text: str
    text_dark: str


# covers: 2.20
EMOTIONS = (
    Emotion(
        key="frustrated", label=N_("frustrated"), valence=-2, colour="#c2410c", text="#b23a0a", text_dark="#fdba74"
    ),
    Emotion(key="doubtful", label=N_("doubtful"), valence=-1, colour="#f59e5b", text="#9a5312", text_dark="#fdba74"),
    Emotion(key="neutral", label=N_("neutral"), valence=0, colour="#94a3b8", text="#475569", text_dark="#cbd5e1"),
    Emotion(key="relieved", label=N_("relieved"), valence=1, colour="#5b9cf0", text="#1d5fbf", text_dark="#93c5fd"),
    Emotion(key="delighted", label=N_("delighted"), valence=2, colour="#1d4ed8", text="#1d4ed8", text_dark="#93c5fd"),
)


@dataclass(frozen=True, kw_only=True)
class Arousal(Choice):
    """A level of arousal, from -2 to +2. Its words say nothing about whether that is pleasant."""

    arousal: int


AROUSALS = (
    Arousal(key="very_calm", label=N_("very calm"), arousal=-2),
    Arousal(key="calm", label=N_("calm"), arousal=-1),
    Arousal(key="in_between", label=N_("in between"), arousal=0),
    Arousal(key="stirred", label=N_("stirred"), arousal=1),
    Arousal(key="very_stirred", label=N_("very stirred"), arousal=2),
)

NOT_RATED = N_("not rated")


def emotion(valence: int) -> Emotion:
    """Return the emotion of a level; raises `StopIteration` outside -2..+2, which the model never lets in."""
    return next(each for each in EMOTIONS if each.valence == valence)


def arousal(level: int) -> Arousal:
    """Return the second axis's level; raises `StopIteration` outside -2..+2, which the model never lets in."""
    return next(each for each in AROUSALS if each.arousal == level)


def spoken(valence: int | None, say: Speech) -> str:
    """Return a level in words and number, as "+2 delighted", or "not rated"."""
    return say(NOT_RATED) if valence is None else f"{say.signed(valence)} {say(emotion(valence).label)}"
