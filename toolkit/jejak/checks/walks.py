"""Advice on walking the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jejak.checks.finding import Finding, sentence
from jejak.i18n import N_
from jejak.progress import walked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jejak.model import Journey


def walk_missing(journey: Journey) -> Iterator[Finding]:
    """Find a map that nobody has tried: “no validation” is one of Smaply's ten mapping mistakes."""
    if not (walked(journey, "self") or walked(journey, "customer")):
        yield Finding(
            rule="walk-missing",
            step="walk",
            severity="missing",
            what=sentence(N_("Nobody has walked the journey and noted what they found.")),
            why=sentence(N_("Until it has been walked, a map is an opinion.")),
            try_=sentence(N_("Walk it yourselves first, in the persona's shoes; then ask a customer to.")),
        )


# covers: 2.22
def walked_alone(journey: Journey) -> Iterator[Finding]:
    """Find a map that no customer has walked: first oneself, then customers (the guides of `map`, `practice`)."""
    if walked(journey, "self") and not walked(journey, "customer"):
        yield Finding(
            rule="walked-alone",
            step="walk",
            severity="missing",
            what=sentence(N_("Only your own team has walked the map.")),
            why=sentence(N_("The first walk finds the gaps; customers find what is not true.")),
            try_=sentence(N_("Let a customer follow the map and note what they feel.")),
        )


RULES = (walk_missing, walked_alone)
