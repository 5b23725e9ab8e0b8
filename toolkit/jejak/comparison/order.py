"""Two orders of partly the same things, woven into one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Key = TypeVar("Key", bound=str)


def woven(before: Sequence[Key], after: Sequence[Key]) -> Iterator[tuple[Key | None, Key | None]]:
    """Yield both orders side by side, left to right: a pair where a key kept its place, else a key alone.

    A key that moved comes twice, once alone in each order. As few keys as possible count as moved.
    """
    kept = [*in_step(before, after), None]
    earlier, later = iter(before), iter(after)
    for anchor in kept:
        yield from ((key, None) for key in iter(lambda: next(earlier, None), anchor))
        yield from ((None, key) for key in iter(lambda: next(later, None), anchor))
        if anchor is not None:
            yield anchor, anchor


def moved(before: Sequence[Key], after: Sequence[Key]) -> set[Key]:
    """Return the keys in both orders that are not in step."""
    return set(before) & set(after) - set(in_step(before, after))


def in_step(before: Sequence[Key], after: Sequence[Key]) -> list[Key]:
    """Return the longest choice of keys that come in the same order in both.

    The longest increasing subsequence of the later places, by patience sorting (Fredman 1975, Discrete Mathematics
    11, 29): n log n.
    """
    place = {key: index for index, key in enumerate(after)}
    ends: list[int] = []
    heads: list[Key] = []
    previous: dict[Key, Key | None] = {}
    for key in (key for key in before if key in place):
        at = bisect_left(ends, place[key])
        previous[key] = heads[at - 1] if at else None
        ends[at : at + 1], heads[at : at + 1] = [place[key]], [key]
    return _chain(heads[-1] if heads else None, previous)


def _chain(last: Key | None, previous: dict[Key, Key | None]) -> list[Key]:
    found = []
    while last is not None:
        found.append(last)
        last = previous[last]
    return found[::-1]
