"""Dates for the ledger: the days that each may mean, as narrowly as the copy tells, or why that cannot be told.

The rules reckon with the widest interval that a date may mean; a reader of the ledger wants the likeliest. Parts of
months and years are thirds ("early May" is the 1st to the 10th), a weekday is the nearest on the side that its tense
tells, and what is counted from the day of the copy ("three weeks ago") is as exact as its unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date as Date
from datetime import timedelta

from checker.language.dates import DECADE, MONTH, RELATIVE, YEAR, DateExpression
from checker.language.figures import cardinal
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words
from checker.tuples import NamedTuple, made

NO_SUCH_DAY = "the calendar has no such day"
NO_DAY_OF_COPY = "the copy has neither date nor dateline to count from"
NO_YEAR = "no year is written, and the copy has neither date nor dateline"
NO_CENTURY = "the century is not written"


class ResolvedDate(NamedTuple):
    """One date of the copy: ``first`` and ``last`` bound the days that it means, both included; both are None where
    that cannot be told, and ``unresolved`` says why. The other fields are those of ``DateExpression``."""

    start: int
    end: int
    precision: str
    first: Date | None
    last: Date | None
    weekday: int | None
    valid: bool
    unresolved: str


_PART = lazy_pattern(
    r"\b(early|mid|late)(?:\s+in)?[\s-]+(?:the\s+)?\Z|\bthe\s+(beginning|start|middle|end)\s+of\s+(?:the\s+)?\Z", re.I
)
_THIRDS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}
_AHEAD = lazy_pattern(
    r"\b(?:will|would|to|next|until|till|by|due|expected|scheduled|planned|set|coming|upcoming|must)\b", re.I
)
_SENTENCE_END = lazy_pattern(r"[.;:!?]\s")
_UNITS = {
    "day": (1, 0),
    "week": (7, 3),
    "fortnight": (14, 3),
    "month": (30, 15),
    "year": (365, 182),
    "decade": (3652, 1826),
}
_LAST_WEEKDAY = lazy_pattern(r"\b(last|next|this)\s+\Z", re.I)
_CENTURY = 100  # years


def resolve(text: str, words: Words, dates: Sequence[DateExpression], filed: Date | None) -> tuple[ResolvedDate, ...]:
    """Every date of the copy with what it resolves to on the day of publication, and those counted from it."""
    counted = _ago(text, words, filed) if "ago" in words.places else ()
    found = [_resolved(text, date, filed) for date in dates]
    if counted:
        taken = {span for date in dates for span in range(date.start, date.end)}
        found += [date for date in counted if date.start not in taken]
    return tuple(sorted(found))


def _resolved(text: str, date: DateExpression, filed: Date | None) -> ResolvedDate:
    start, end, precision, first, last, weekday, valid = date[:7]
    why = ""
    if not valid:
        first = last = None
        why = NO_SUCH_DAY
    elif precision == RELATIVE and weekday is not None and filed:
        first = last = _weekday(text, date, filed)
    elif first and last and precision in (MONTH, YEAR, DECADE):
        first, last = _part(text, start, first, last)
    elif precision == DECADE and not first:
        decade = int(text[start : start + 2])
        year = filed.year - (filed.year - decade) % _CENTURY if filed else 0
        first, last = (Date(year, 1, 1), Date(year + 9, 12, 31)) if year else (None, None)
    if not why and not (first and last):
        why = NO_CENTURY if precision == DECADE else NO_DAY_OF_COPY if precision == RELATIVE else NO_YEAR
    return made(ResolvedDate, (start, end, precision, first, last, weekday, valid, why))


def _part(text: str, start: int, first: Date, last: Date) -> tuple[Date, Date]:
    """The third of a month, year or decade that "early", "mid-" or "late" before it means."""
    part = _PART.search(text, max(0, start - 24), start)
    if not part:
        return first, last
    third = _THIRDS[(part[1] or part[2]).lower()]
    length = (last - first).days + 1
    begin = first + timedelta(round(third * length / 3))
    return begin, last if third == 2 else first + timedelta(round((third + 1) * length / 3) - 1)


def _weekday(text: str, date: DateExpression, filed: Date) -> Date | None:
    """The weekday nearest to the day of publication, behind it or, where the copy speaks of what is to come, ahead."""
    window = text[max(0, date.start - 60) : date.start]
    sentence = list(_SENTENCE_END.finditer(window))
    window = window[sentence[-1].end() :] if sentence else window
    near = _LAST_WEEKDAY.search(window)
    back = (filed.weekday() - (date.weekday or 0)) % 7
    ahead = near[1].lower() == "next" if near and near[1].lower() != "this" else bool(_AHEAD.search(window))
    days = (7 - back) % 7 if ahead else -(back or (7 if near and near[1].lower() == "last" else 0))
    try:
        return filed + timedelta(days)
    except OverflowError:
        return None


def _ago(text: str, words: Words, filed: Date | None) -> Iterator[ResolvedDate]:
    """ "three weeks ago", "a month ago", "20 years ago"."""
    for index in words.places["ago"]:
        if index < 2 or text[words.ends[index - 1] : words.starts[index]].strip():
            continue
        unit = _UNITS.get(words.folded[index - 1].removesuffix("s"))
        many = words.folded[index - 2]
        number = 1 if many in ("a", "an") else int(many) if many.isdecimal() and len(many) < 4 else cardinal(many)
        if not unit or number is None or text[words.ends[index - 2] : words.starts[index - 1]].strip(" -"):
            continue
        first = last = None
        if filed:
            try:
                middle = filed - timedelta(number * unit[0])
                first, last = middle - timedelta(unit[1]), middle + timedelta(unit[1])
            except OverflowError:
                continue
        why = "" if filed else NO_DAY_OF_COPY
        yield ResolvedDate(words.starts[index - 2], words.ends[index], RELATIVE, first, last, None, True, why)
