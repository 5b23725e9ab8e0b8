"""Hand-outs: sheets of paper to write on, for a room where not everybody sits at a computer.

Each hand-out is one self-contained page of one or more sheets, in the words of the forms that the sheets are typed into
later: a test holds the two together.
"""

from jejak.handouts.pages import HANDOUTS, Handout, page

__all__ = ["HANDOUTS", "Handout", "page"]
