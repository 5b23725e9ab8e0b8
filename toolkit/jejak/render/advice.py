"""What the checks advise, as a list to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from jejak.render.environment import environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jejak.checks import Finding
    from jejak.i18n import Speech


def advice(found: Sequence[Finding], say: Speech) -> Markup:
    """Return findings as a list of sentences, or one sentence that nothing is missing."""
    rows = [(each.what.tell(say), each.why.tell(say), each.try_.tell(say)) for each in found]
    return Markup(environment(say).get_template("advice.html.j2").render(rows=rows))  # noqa: S704 - autoescaped
