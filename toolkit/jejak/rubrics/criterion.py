"""What a rubric is: criteria with a judge and the words for what is good, what is missing and what to try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from jejak.model import Journey


@dataclass(frozen=True)
class Verdict:
    """Whether a criterion is met, and the names of the touchpoints that show it or that need a look."""

    met: bool
    touchpoints: tuple[str, ...] = ()


Judge: TypeAlias = Callable[[Journey], Verdict]


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing a good map of the story has. All texts are message ids."""

    title: str
    judge: Judge
    praise: str
    advice: str
    hint: str


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """What one exercise asks. `name` is the name of its notebook and file; `title` is a message id."""

    name: str
    title: str
    criteria: tuple[Criterion, ...]
