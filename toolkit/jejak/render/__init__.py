"""Journey to HTML: fragments for notebooks and widgets, and the summary page."""
