"""Assertions: sentences whose own words judge, explain, foretell or accuse, so that a reader may ask who says so.

A sentence counts only on explicit evidence: a causal verb in the perfect, a judgement as its predicate, certainty claimed in
so many words. Plain events, figures, procedure and background hold no such words and are none.
"""

from __future__ import annotations

from typing import NamedTuple

from checker.language.segment import Segments, Words


class Assertion(NamedTuple):
    """One sentence [start, end) that asserts more than an event. ``kind`` is evaluation, cause, certainty, prediction or
    accusation; [first, last) are the words that show it."""

    start: int
    end: int
    kind: str
    first: int
    last: int


def find_assertions(text: str, segments: Segments, words: Words) -> tuple[Assertion, ...]:
    """Every such sentence, in order, whoever speaks."""
    return ()
