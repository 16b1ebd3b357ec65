"""Finding by the fastest way: the mentions in a stretch of text by bisection, the words of a list in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from itertools import compress

from checker.language.names import Mention


def mentions_in(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """The mentions that begin in [start, end), in order."""
    first = bisect_left(mentions, start, key=_start)
    return mentions[first : bisect_left(mentions, end, first, key=_start)]


def _start(mention: Mention) -> int:
    return mention.start


def among(folded: Sequence[str], wanted: Container[str]) -> Iterator[int]:
    """The indices of the words that a set or dictionary holds, in order."""
    return compress(range(len(folded)), map(wanted.__contains__, folded))
