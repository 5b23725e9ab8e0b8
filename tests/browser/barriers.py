"""What axe-core finds on a page that keeps somebody from reading or using it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Page
    from stub.site import Stand

IN_COLOUR = ("color-contrast", "link-in-text-block")
"""The rules that look at colours: all that a dark page can break that the same page in light does not."""

RUN = """(options) => axe.run(options).then(({ violations }) => violations.flatMap(
  ({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 160)}`)))"""


def barriers(page: Page, rules: Sequence[str] = ()) -> list[str]:
    """Return rule, place and HTML of each barrier on a page as it stands; by all of axe's rules, or by some."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    return page.evaluate(RUN, options | ({"runOnly": {"type": "rule", "values": [*rules]}} if rules else {}))


def barriers_in_light_and_dark(stand: Stand) -> list[str]:
    """Return the barriers in a widget as it stands, in either of JupyterLab's themes."""
    stand.wear("light")
    light = barriers(stand.page)
    stand.wear("dark")
    return light + barriers(stand.page, IN_COLOUR)
