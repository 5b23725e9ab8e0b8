"""The words of the field that this page uses, explained. A term stands beside the condition under which it occurs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak import vocab
from jejak.i18n import N_
from jejak.priorities import weighed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jejak.i18n import Speech
    from jejak.model import Journey


@dataclass(frozen=True)
class Term:
    """A word, what it means, and whether a journey's page uses it. `label` and `about` are message ids."""

    label: str
    about: str
    occurs: Callable[[Journey], object]


@dataclass(frozen=True)
class Entry:
    """A word and its meaning, in the reader's language."""

    word: str
    meaning: str


# covers: 3.3 3.4 3.6
def glossary(journey: Journey, say: Speech) -> tuple[Entry, ...]:
    """Return the words that the journey's page uses, in the alphabetical order of the reader's language."""
    entries = (Entry(_begun(say(term.label)), say(term.about)) for term in _terms() if term.occurs(journey))
    return tuple(sorted(entries, key=lambda entry: entry.word.casefold()))


def _begun(word: str) -> str:
    return word[:1].upper() + word[1:]


def _terms() -> Iterator[Term]:
    """Yield all terms: those of the field, the map's own type, and the labels of evidence."""
    yield from TERMS
    yield from (Term(each.label, each.about, _is_of_type(each.key)) for each in vocab.MAP_TYPES)
    yield from (Term(each.label, each.about, _has_evidence(each.key)) for each in vocab.EVIDENCE)
    yield from (Term(each.label, each.about, _is_scoped(each.key)) for each in vocab.SCOPE_KINDS[1:])


# When a term occurs ----


def _fields(*names: str) -> Callable[[Journey], object]:
    """Occurs where any touchpoint has something in one of these fields."""
    return lambda journey: any(getattr(each, name) for each in journey.touchpoints for name in names)


def _sections(*names: str) -> Callable[[Journey], object]:
    """Occurs where the journey has anything under these names."""
    return lambda journey: all(getattr(journey, name) for name in names)


def _is_of_type(key: str) -> Callable[[Journey], object]:
    return lambda journey: journey.map_type == key


def _is_scoped(key: str) -> Callable[[Journey], object]:
    return lambda journey: journey.scope.kind == key


def _has_evidence(key: str) -> Callable[[Journey], object]:
    return lambda journey: any(each.evidence == key for each in journey.touchpoints)


def _rated(journey: Journey) -> object:
    return any(each.ratings.keys() & {persona.id for persona in journey.personas} for each in journey.touchpoints)


def _stirred(journey: Journey) -> object:
    ids = {persona.id for persona in journey.personas}
    ratings = (each.ratings[key] for each in journey.touchpoints for key in each.ratings.keys() & ids)
    return any(rating.arousal is not None for rating in ratings)


def _moved(journey: Journey) -> object:
    return any(each.motives for each in journey.touchpoints) or any(each.motives for each in journey.personas)


def _blueprint(journey: Journey) -> object:
    return journey.map_type == "service_blueprint" and journey.touchpoints


TERMS = (
    Term(
        N_("Touchpoint"),
        N_("A moment at which the customer meets the brand or thinks of it, such as reading a review or paying."),
        _sections("touchpoints"),
    ),
    Term(
        N_("Channel"),
        N_("Where a touchpoint happens: a website, a shop, a phone call. Many touchpoints can share one channel."),
        _fields("channel"),
    ),
    Term(
        N_("Stage"),
        N_("A part of the way from the first need to telling others; every touchpoint belongs to one."),
        _sections("touchpoints"),
    ),
    Term(
        N_("Persona"),
        N_("A made-up person who stands for many real customers, drawn from what is known about them."),
        _sections("personas"),
    ),
    Term(
        N_("Pain point"),
        N_("What costs the customer time, money or nerves at a touchpoint, whether or not they go on."),
        _fields("pain_point"),
    ),
    Term(
        N_("Barrier"),
        N_("What keeps the customer from going on or from buying, such as the price or a doubt."),
        _fields("barrier"),
    ),
    Term(N_("Motive"), N_("What moves the customer to act. It need not be rational."), _moved),
    Term(
        N_("Opportunity"),
        N_("An idea that would ease a pain, take away a barrier or make a good moment better."),
        lambda journey: journey.opportunities or _fields("opportunity")(journey),
    ),
    Term(
        N_("Impact × effort"),
        N_("How much an idea would help and how much work it takes, each from 1 (little) to 5 (much)."),
        weighed,
    ),
    Term(
        N_("Emotion"),
        N_("How the persona feels at a touchpoint, from −2 (frustrated) to +2 (delighted). Not rated is not 0."),
        _rated,
    ),
    Term(
        N_("Arousal"),
        N_("How stirred the persona is, from −2 (calm) to +2 (stirred), pleasantly or not."),
        _stirred,
    ),
    Term(N_("Peak"), N_("The touchpoint with the best feeling."), _rated),
    Term(N_("Trough"), N_("The touchpoint with the worst feeling."), _rated),
    Term(
        N_("Peak–end score"),
        N_("The mean of the strongest feeling, good or bad, and the last. These two are what people remember."),
        _rated,
    ),
    Term(
        N_("moment of truth"),
        N_("A touchpoint that decides whether the customer stays or leaves."),
        _fields("moment_of_truth"),
    ),
    Term(
        N_("Walking the map"),
        N_("Going through the journey as the customer would, first oneself and then with customers, to test the map."),
        _sections("walkthroughs"),
    ),
    Term(N_("Frontstage"), N_("What the customer sees and hears of the people who serve them."), _fields("frontstage")),
    Term(N_("Backstage"), N_("Work for this customer that the customer does not see."), _fields("backstage")),
    Term(
        N_("Supporting processes"),
        N_("Systems, partners and routines that the work relies on, far from any customer."),
        _fields("support"),
    ),
    Term(
        N_("Line of interaction"),
        N_("Where the customer's own actions end and those of the people who serve them begin."),
        _blueprint,
    ),
    Term(N_("Line of visibility"), N_("Beyond it lies what the customer cannot see."), _blueprint),
    Term(
        N_("Line of internal interaction"),
        N_("Beyond it lies what supports the people who serve the customer."),
        _blueprint,
    ),
    Term(N_("Intent"), N_("What the brand wants to bring about at this touchpoint."), _fields("intent")),
    Term(N_("Design"), N_("How the touchpoint was meant to work."), _fields("design")),
    Term(N_("Implementation"), N_("How the touchpoint really works."), _fields("implementation")),
)
