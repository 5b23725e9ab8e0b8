"""What each exercise asks of a journey: rubrics as data, judged by pure functions, told in words."""

from jejak.rubrics.ac_portabel import AC_PORTABEL
from jejak.rubrics.criterion import Criterion, Rubric, Verdict
from jejak.rubrics.mekanik_mobil import MEKANIK_MOBIL

__all__ = ["RUBRICS", "Criterion", "Rubric", "Verdict"]

RUBRICS = {rubric.name: rubric for rubric in (AC_PORTABEL, MEKANIK_MOBIL)}
