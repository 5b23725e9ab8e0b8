"""Resources and services: what is owned, what is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.naming import touchpoint_name

if TYPE_CHECKING:
    from jejak.i18n import Speech
    from jejak.model import Journey, Resource


@dataclass(frozen=True)
class ResourceRow:
    """A resource, where on the map it serves, and whether its lack can be foreseen."""

    name: str
    note: str
    outlook: str
    touchpoints: tuple[str, ...]


@dataclass(frozen=True)
class ResourceList:
    """The resources of one holding, with the word for it."""

    label: str
    rows: tuple[ResourceRow, ...]


def resources(journey: Journey, say: Speech) -> tuple[ResourceList, ...]:
    """Return the resources owned and those needed; a list without entries is left out."""
    names = {each.id: touchpoint_name(each, say) for each in journey.touchpoints}
    lists = (
        ResourceList(
            say(holding.label),
            tuple(_row(each, names, say) for each in journey.resources if each.holding == holding.key),
        )
        for holding in vocab.HOLDINGS
    )
    return tuple(each for each in lists if each.rows)


def _row(resource: Resource, names: dict[str, str], say: Speech) -> ResourceRow:
    outlook = vocab.label(vocab.OUTLOOKS, resource.outlook, say) if resource.outlook else ""
    places = tuple(names[key] for key in resource.touchpoints if key in names)
    return ResourceRow(resource.name, resource.note, outlook, places)
