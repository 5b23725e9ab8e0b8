"""Two journeys side by side, or what changed in one since a kept version: in words, numbers and one picture.

`comparison_page` is the page that is handed on, `changed_since` the section of the summary (it is laid out by
``parts/comparison.html.j2``), `fragment` what a notebook shows, and `verdict` the same in a few plain sentences.
"""

from jejak.render.comparison.pages import changed_since, comparison_page, fragment
from jejak.render.comparison.verdict import verdict

__all__ = ["changed_since", "comparison_page", "fragment", "verdict"]
