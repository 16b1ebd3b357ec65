"""Figures: every number that is no date, with its unit and the noun that it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.language.dates import DateExpression
from checker.language.segment import Words


class Figure(NamedTuple):
    """One figure. ``value`` is a decimal string, exact and with the precision as written ("1.50"); ``high`` is the upper end
    of a range or "". ``unit`` is a currency code, "%" or a unit word, "" for a plain count; ``noun`` what is counted."""

    start: int
    end: int
    value: str
    high: str
    unit: str
    noun: str
    approximate: bool


def find_figures(text: str, words: Words, dates: Sequence[DateExpression]) -> tuple[Figure, ...]:
    """Every figure, in order."""
    raise NotImplementedError
