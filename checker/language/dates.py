"""Dates: every expression that names a day, month or year, and what it resolves to."""

from __future__ import annotations

from datetime import date as Date
from typing import NamedTuple

from checker.language.segment import Dateline, Segments


class DateExpression(NamedTuple):
    """One date as written. ``first`` and ``last`` bound the days that it may mean, both included; None where it cannot be
    resolved. ``precision`` is day, month, year, decade or relative; ``weekday`` 0 (Monday) to 6 if one is named."""

    start: int
    end: int
    precision: str
    first: Date | None
    last: Date | None
    weekday: int | None
    valid: bool


def find_dates(text: str, segments: Segments, filed: Date | None) -> tuple[DateExpression, ...]:
    """Every date expression, in order. ``filed`` anchors those that need it."""
    raise NotImplementedError


def filing_date(text: str, dateline: Dateline) -> Date | None:
    """The full date in a dateline, if it has one."""
    raise NotImplementedError
