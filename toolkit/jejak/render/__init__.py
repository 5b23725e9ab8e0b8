"""Journey to HTML: fragments for notebooks and widgets, and the summary page.

Logic lives in view models, frozen values built by pure functions; the templates only lay out. A fragment and the
page's section of the same name come from the same template.
"""

from jejak.render.fragments import fragment
from jejak.render.parts import PARTS
from jejak.render.summary import page

FRAGMENTS = tuple(PARTS)

__all__ = ["FRAGMENTS", "fragment", "page"]
