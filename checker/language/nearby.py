"""The mentions that stand in a stretch of text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from checker.language.names import Mention


def mentions_in(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """The mentions that begin in [start, end), in order."""
    first = bisect_left(mentions, start, key=_start)
    return mentions[first : bisect_left(mentions, end, first, key=_start)]


def _start(mention: Mention) -> int:
    return mention.start
