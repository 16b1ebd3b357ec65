"""Whose words stand where: the publication's own, somebody's quoted words, or a paraphrase of somebody."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from enum import Enum

from checker.language.attributions import Attribution
from checker.language.quotations import Quotations


class Voice(Enum):
    """Who speaks: the publication itself, a quotation, or somebody who is paraphrased."""

    OWN = "own"
    QUOTED = "quoted"
    ATTRIBUTED = "attributed"


class Voices:
    """Tells the voice of any stretch of a text."""

    def __init__(self, quotations: Quotations, attributions: Iterable[Attribution]) -> None:
        self._quotations = quotations
        merged: list[tuple[int, int]] = []
        for start, end in sorted(span for a in attributions if a.source or a.carried for span in a.content):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]

    def of(self, start: int, end: int) -> Voice:
        """The voice of [start, end): quoted if any of it is quoted, attributed if it begins inside a paraphrase."""
        if self._quotations.touches(start, end):
            return Voice.QUOTED
        index = bisect_right(self._starts, start) - 1
        if index >= 0 and start < self._ends[index]:
            return Voice.ATTRIBUTED
        return Voice.OWN
