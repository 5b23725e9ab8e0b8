"""Charts of a journey as SVG, drawn from specifications that Altair compiled ahead.

`svg` draws, `told` says the same in a sentence, `table` holds the numbers behind it. Whoever wants the
Altair object asks `jejak.charts.design.altair_chart`; importing Altair takes seconds, so nothing here does.
"""

from jejak.charts.draw import NAMES, svg
from jejak.charts.messages import told
from jejak.charts.tables import Table, table
from jejak.charts.titles import title

__all__ = ["NAMES", "Table", "svg", "table", "title", "told"]
