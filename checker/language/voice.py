"""Whose words stand where: the publication's own, somebody's quoted words, or a paraphrase of somebody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import accumulate

from checker.finding import Span
from checker.language.attributions import Attribution
from checker.language.quotations import Quotations
from checker.tuples import NamedTuple


class Voice(Enum):
    """Who speaks: the publication itself, a quotation, or somebody who is paraphrased."""

    OWN = "own"
    QUOTED = "quoted"
    ATTRIBUTED = "attributed"


def _spans(attribution: Attribution) -> list[Span]:
    source, cue, content, _, _ = attribution
    return [*source, *cue, *content]


class _Extents(NamedTuple):
    """Attributions by where they begin, and for every one how far it or any before it reaches: walking back from a
    place ends there."""

    firsts: list[int]
    reach: list[int]
    held: list[Attribution]


def _extents(attributions: Iterable[Attribution]) -> _Extents:
    extents = sorted([(min(spans)[0], max([end for _, end in spans]), a) for a in attributions if (spans := _spans(a))])
    reach = list(accumulate([end for _, end, _ in extents], max))
    return _Extents([start for start, _, _ in extents], reach, [attribution for _, _, attribution in extents])


class Voices:
    """Tells the voice of any stretch of a text, and the attributions that touch it."""

    def __init__(self, quotations: Quotations, attributions: Iterable[Attribution]) -> None:
        self._quotations = quotations
        self._attributions = tuple(attributions)
        merged: list[tuple[int, int]] = []
        told = [content for source, _, content, _, carried in self._attributions if source or carried]
        for start, end in sorted([span for content in told for span in content]):
            if merged and start <= merged[-1][1]:
                if end > merged[-1][1]:
                    merged[-1] = (merged[-1][0], end)
            else:
                merged.append((start, end))
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]
        self._extents: _Extents | None = None  # hardly half of all stories have to know

    def sources(self) -> list[Span]:
        """Where the sources of all attributions stand."""
        return [span for attribution in self._attributions for span in attribution.source]

    def touching(self, start: int, end: int) -> Iterator[Attribution]:
        """The attributions of which any part shares a character with [start, end), the last first."""
        if self._extents is None:
            self._extents = _extents(self._attributions)
        firsts, reach, held = self._extents
        index = bisect_left(firsts, end) - 1
        while index >= 0 and reach[index] > start:
            attribution = held[index]
            if [True for first, last in _spans(attribution) if first < end and start < last]:
                yield attribution
            index -= 1

    def of(self, start: int, end: int) -> Voice:
        """The voice of [start, end): quoted if any of it is quoted, attributed if it begins inside a paraphrase."""
        if self._quotations.touches(start, end):
            return Voice.QUOTED
        index = bisect_right(self._starts, start) - 1
        if index >= 0 and start < self._ends[index]:
            return Voice.ATTRIBUTED
        return Voice.OWN
