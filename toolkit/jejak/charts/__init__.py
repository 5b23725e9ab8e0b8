"""Charts of a journey as SVG, drawn from specifications that Altair compiled ahead.

`svg` draws for a page, `picture` a file of its own, `told` says the same in a sentence, `table` holds the numbers
behind it. Whoever wants the Altair object asks `jejak.charts.design.altair_chart`; importing Altair takes seconds,
so nothing here does.
"""

from jejak.charts.draw import NAMES, drawing, svg
from jejak.charts.markup import address, measures
from jejak.charts.messages import told
from jejak.charts.picture import picture
from jejak.charts.tables import Table, table
from jejak.charts.titles import title

__all__ = ["NAMES", "Table", "address", "drawing", "measures", "picture", "svg", "table", "title", "told"]
