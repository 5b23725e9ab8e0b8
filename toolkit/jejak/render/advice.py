"""Chosen findings as a fragment for a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.render.findings import advice_list
from jejak.render.fragments import framed
from jejak.render.parts import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from jejak.checks import Finding
    from jejak.i18n import Speech


def advice(found: Iterable[Finding], say: Speech) -> Markup:
    """Return the findings as sentences with an action, and a kind word when there are none."""
    return framed("findings", laid_out("parts/findings.html.j2", say, view=advice_list(found, say)), say)
