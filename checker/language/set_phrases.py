"""Set phrases of a list, told by their first two words before any is compared whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from checker.language.segment import Words


def opened(words: Words, phrases: Mapping[str, Collection[str]]) -> list[int]:
    """Indices of the words that begin a phrase, as far as the word behind them tells, in no order. ``phrases`` holds
    the second words by the first: "the" is in every sentence, and "the consensus" in few."""
    folded, places, distinct = words.folded, words.places, words.distinct
    last = len(folded) - 1
    return [
        k
        for first in distinct.intersection(phrases)
        if not distinct.isdisjoint(phrases[first])
        for k in places[first]
        if k < last and folded[k + 1] in phrases[first]
    ]
