"""What differs between two journeys: an earlier and a later state of one map, or as-is against to-be. Pure.

`compare(before, after)` finds which records are the same, then what was added, removed, changed and moved, field by
field, and what that means in numbers. Its work grows with the size of the two journeys (n log n for the order).
"""

from jejak.comparison.columns import Column, columns
from jejak.comparison.differences import Changed, Comparison, FieldChange, Section, compare
from jejak.comparison.numbers import Mood, Numbers, Pains, StageMood, numbers
from jejak.comparison.people import Both, Pair, Raters, raters
from jejak.comparison.same import Matches

__all__ = [
    "Both",
    "Changed",
    "Column",
    "Comparison",
    "FieldChange",
    "Matches",
    "Mood",
    "Numbers",
    "Pains",
    "Pair",
    "Raters",
    "Section",
    "StageMood",
    "columns",
    "compare",
    "numbers",
    "raters",
]
