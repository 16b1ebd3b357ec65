"""Dates: every expression that names a day, month, year or decade, and what it resolves to."""

from __future__ import annotations

import re
from datetime import date as Date
from datetime import timedelta

from checker.language.dateline import Dateline
from checker.language.patterns import lazy_pattern
from checker.language.segment import Words, find_words
from checker.lists import word_list
from checker.tuples import NamedTuple

DAY, MONTH, YEAR, DECADE, RELATIVE = "day", "month", "year", "decade", "relative"


class DateExpression(NamedTuple):
    """One date as written. ``first`` and ``last`` bound the days that it may mean, both included; None where it
    cannot be resolved. ``precision`` is day, month, year, decade or relative; ``weekday`` 0 (Monday) to 6 if one is
    named.

    ``valid`` is False for a day that no calendar has ("30 February"). ``year``, ``month`` and ``day`` are those that
    are written, None where they are not; ``until`` the last day of a range within one month ("3-5 May").
    """

    start: int
    end: int
    precision: str
    first: Date | None
    last: Date | None
    weekday: int | None
    valid: bool
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None


_LIST = word_list("checker/language/dates")
MONTHS: dict[str, int] = _LIST["months"]
WEEKDAYS: dict[str, int] = _LIST["weekdays"]
_DAYS: dict[str, int] = _LIST["days"]
_BEFORE_MONTH = frozenset(_LIST["words"]["before_month"])
_BEFORE_YEAR = frozenset(_LIST["words"]["before_year"])
_CLOCK = frozenset(_LIST["words"]["after_clock"])
_PARTS_OF_DAY = frozenset(("night", "morning", "afternoon", "evening"))
_UNITS = {"week": 7, "fortnight": 14, "month": 31, "year": 366, "weekend": 7}
_HYPHENED = frozenset(f"{part}-{month}" for part in ("early", "mid", "late") for month in MONTHS)
_WORDS = frozenset((*MONTHS, *_HYPHENED, *WEEKDAYS, *_DAYS, *_UNITS, *_PARTS_OF_DAY))

_WEEKDAY = "|".join(sorted(WEEKDAYS, key=lambda name: (-len(name), name)))
_DAY_BEFORE = lazy_pattern(
    rf"(?:\b({_WEEKDAY})\b\.?,?\s+)?(?:the\s+)?(?<![\d.,:/$£])(?<!€)(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+\Z", re.I
)
_DAY_TO = lazy_pattern(r"(?<![\d.,:/$£-])(?<!€)(\d{1,2})(?:st|nd|rd|th)?\s?[-–]\s?\Z")
_TO_DAY = lazy_pattern(r"\s?[-–]\s?(\d{1,2})(?:st|nd|rd|th)?(?![\w:/]|[.,]\d|\s?(?:per\s?cent|%))")
_WEEKDAY_BEFORE = lazy_pattern(rf"\b({_WEEKDAY})\b\.?,?\s+\Z", re.I)
_DAY_AFTER = lazy_pattern(
    r"\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\w:]|[.,]\d|\s?(?:am|pm|a\.m|p\.m|per\s?cent|%|million|bn))", re.I
)
_YEAR_AFTER = lazy_pattern(r"\.?,?\s+(?:of\s+)?(1[5-9]\d\d|20\d\d)(?![\w:]|[.,]\d)")
# "Between March and April 2004": the year is that of both months, unless a winter lies between.
_JOINING = frozenset(("and", "to", "until", "till", "through"))
_YEAR_SHARED = lazy_pattern(
    rf"\s+(?:{'|'.join(sorted(_JOINING))})\s+({'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?,?\s+"
    r"(1[5-9]\d\d|20\d\d)(?![\w:]|[.,]\d)",
    re.I,
)
_ISO = lazy_pattern(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMBER = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_DECADE = lazy_pattern(r"(?:(?:1[5-9]|20)\d0|\d0)s")


def find_dates(text: str, words: Words, filed: Date | None) -> tuple[DateExpression, ...]:
    """Every date expression, in order. ``filed``, the day of publication, anchors those that need one."""
    found: list[DateExpression] = []
    covered = 0
    folded = words.folded
    # A year or a decade, or what begins with one.
    numeric = [word for word in words.odd if word[0].isdigit() and (len(word) > 3 or word[-1] == "s")]
    for index in words.where(_WORDS, numeric):
        start, word = words.starts[index], folded[index]
        if start < covered:
            continue
        date: DateExpression | None = None
        if word in MONTHS or word in _HYPHENED:
            date = _around_month(text, words, index, filed, covered)
        elif word in WEEKDAYS:
            date = _weekday_alone(text, words, index)
        elif word in _DAYS:
            on = filed + timedelta(_DAYS[word]) if filed and _in_range(filed) else None
            date = DateExpression(start, words.ends[index], RELATIVE, on, on, None, True)
        elif word in _UNITS or word in _PARTS_OF_DAY:
            date = _relative(words, index, filed)
        elif word[0].isdigit():
            date = _number(text, words, index)
        if date:
            found.append(date)
            covered = date.end
    return tuple(found)


def filing_date(text: str, dateline: Dateline) -> Date | None:
    """The full date in a dateline, if it has one."""
    part = text[dateline.start : dateline.end]
    for date in find_dates(part, find_words(part), None):
        if date.precision == DAY and date.year:
            return date.first
    return None


def _in_range(day: Date) -> bool:
    return 1 < day.year < 9999


def _around_month(text: str, words: Words, index: int, filed: Date | None, covered: int) -> DateExpression | None:
    """A date about a month's name: "Thursday, 18 April 2024", "Aug. 6, 2024", "April 2024", "in April"."""
    part, _, name = words.folded[index].rpartition("-")
    end = words.ends[index]
    start = end - len(name)
    if not text[start].isupper():
        return None
    month = MONTHS[name]
    window = max(covered, start - 40)
    before = text[window:start]
    previous = words.folded[index - 1] if index else ""
    weekday: int | None = None
    day = until = None
    counted = words.folded[index - 2] if previous == "of" and index > 1 else previous
    behind = None if counted.isalpha() else _DAY_BEFORE.search(before)
    earlier = _DAY_TO.search(before[: behind.start(2)]) if behind else None
    if behind and (earlier or before[behind.start(2) - 1 : behind.start(2)] != "-"):
        day, begin, stop = int(behind[2]), window + behind.start(), end
        weekday = WEEKDAYS[behind[1].lower()] if behind[1] else None
        if earlier and int(earlier[1]) < day <= 31:
            day, until, begin = int(earlier[1]), day, window + earlier.start(1)
    else:
        ahead = _DAY_AFTER.match(text, end)
        begin, stop = start, end
        if ahead:
            day, stop = int(ahead[1]), ahead.end()
            last = _TO_DAY.match(text, stop)
            if last and day < int(last[1]) <= 31:
                until, stop = int(last[1]), last.end()
            named = _WEEKDAY_BEFORE.search(before) if previous.rpartition("-")[2] in WEEKDAYS else None
            if named:
                weekday, begin = WEEKDAYS[named[1].lower()], window + named.start()
    year_match = _YEAR_AFTER.match(text, stop)
    year = None
    if year_match and not _is_clock(text, year_match.end()):
        year, stop = int(year_match[1]), year_match.end()
    if day is None:
        doubtful = len(name) <= 5 and name not in ("april", "june", "july") and not part
        if year is None and doubtful and previous not in _BEFORE_MONTH:
            return None
        joined = year is None and not _JOINING.isdisjoint(words.folded[index + 1 : index + 2])
        shared = _YEAR_SHARED.match(text, stop) if joined else None
        if shared:
            year = int(shared[2]) - (MONTHS[shared[1].lower()] < month)
        return _month(begin, stop, month, year, filed)
    if not 1 <= day <= 31:
        return None
    date = _day(begin, stop, day, month, year, weekday, filed)
    if not until:
        return date
    last_day = _date(date.first.year, month, until) if date.first else None
    valid = date.valid and _date(date.first.year if date.first else 2000, month, until) is not None
    return date._replace(last=last_day, valid=valid, until=until)


def _is_clock(text: str, end: int) -> bool:
    following = re.match(r"\s+(\w+)", text[end : end + 12])
    return following is not None and following[1].lower() in _CLOCK


def _day(
    start: int, end: int, day: int, month: int, year: int | None, weekday: int | None, filed: Date | None
) -> DateExpression:
    """A day of a month. Without a year it is the one nearest to the day of publication, if that is known."""
    if year:
        on = _date(year, month, day)
        return DateExpression(start, end, DAY, on, on, weekday, on is not None, year, month, day)
    valid = _date(2000, month, day) is not None  # a leap year
    if not filed or not _in_range(filed):
        return DateExpression(start, end, DAY, None, None, weekday, valid, None, month, day)
    near = [on for y in (filed.year - 1, filed.year, filed.year + 1) if (on := _date(y, month, day))]
    nearest = min(near, key=lambda on: (abs((on - filed).days), on)) if near else None
    return DateExpression(start, end, DAY, nearest, nearest, weekday, valid, None, month, day)


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def _month(start: int, end: int, month: int, year: int | None, filed: Date | None) -> DateExpression:
    if year is None and filed and _in_range(filed):
        year_meant = filed.year if month <= filed.month else filed.year - 1
    else:
        year_meant = year or 0
    first = _date(year_meant, month, 1) if year_meant else None
    last = None
    if first:
        following = Date(first.year + month // 12, month % 12 + 1, 1)
        last = following - timedelta(1)
    return DateExpression(start, end, MONTH, first, last, None, True, year, month)


def _weekday_alone(text: str, words: Words, index: int) -> DateExpression | None:
    """A weekday with no date beside it; which one is meant hangs on the tense, so it stays unresolved."""
    start, end = words.starts[index], words.ends[index]
    name = words.folded[index]
    if not text[start].isupper() or (len(name) <= 4 and name != "tues"):
        return None
    if words.folded[max(0, index - 2) : index] == ["mail", "on"] or (
        words.folded[index - 1 : index] == ["the"] and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    ):
        return None  # a newspaper's name: "the Mail on Sunday", "the Sunday Independent"
    month = words.folded[index + 1 : index + 5]
    if not MONTHS.keys().isdisjoint(month) and re.match(r",?\s+(?:the\s+)?(?:\d|[A-Z])", text[end : end + 8]):
        ahead = next(k for k, word in enumerate(month) if word in MONTHS)
        if text[words.starts[index + 1 + ahead]].isupper():
            return None  # the month's own turn comes
    return DateExpression(start, end, RELATIVE, None, None, WEEKDAYS[name], True)


def _relative(words: Words, index: int, filed: Date | None) -> DateExpression | None:
    """ "last week", "next month", "this year", "last night", "this morning"."""
    previous = words.folded[index - 1] if index else ""
    if previous not in ("last", "next", "this"):
        return None
    start, end = words.starts[index - 1], words.ends[index]
    part = words.folded[index] in _PARTS_OF_DAY
    if part and (previous, words.folded[index]) != ("last", "night") and previous != "this":
        return None
    if not filed or not _in_range(filed):
        return DateExpression(start, end, RELATIVE, None, None, None, True)
    if part:
        on = filed - timedelta(previous == "last")
        return DateExpression(start, end, RELATIVE, on, on, None, True)
    days = _UNITS[words.folded[index]]
    first = filed - timedelta(2 * days if previous == "last" else days if previous == "this" else 0)
    last = filed + timedelta(2 * days if previous == "next" else days if previous == "this" else 0)
    return DateExpression(start, end, RELATIVE, first, last, None, True)


def _number(text: str, words: Words, index: int) -> DateExpression | None:
    """ "2024-04-09", "in 2024", "(2023)", "2014-2018", "the 1990s"."""
    start, end, word = words.starts[index], words.ends[index], words.folded[index]
    iso = _ISO.match(text, start) if word[4:5] == "-" else None
    if iso:
        on = _date(int(iso[1]), int(iso[2]), int(iso[3]))
        return DateExpression(
            start, iso.end(), DAY, on, on, None, on is not None, int(iso[1]), int(iso[2]), int(iso[3])
        )
    if word[-1] == "s" and _DECADE.fullmatch(word):
        if len(word) == 3 and text[start - 1 : start] not in ("'", "’", "‘"):
            return None  # "Super 10s", "the handful of $20s"
        first = _date(int(word[:4]), 1, 1) if len(word) == 5 else None
        last = Date(first.year + 9, 12, 31) if first else None
        return DateExpression(start, end, DECADE, first, last, None, True)
    if not _NUMBER.match(word) or (len(word) > 4 and word[4] not in "-'"):
        return None
    behind = text[start + 4 : start + 6]
    if text[start - 1 : start] in tuple("$£€#.,:/") or _is_clock(text, start + 4):
        return None
    if behind[:1] in tuple(",.:%/") and behind[1:].isdigit():
        return None
    previous = words.folded[index - 1] if index else ""
    bracketed = text[start - 1 : start] == "(" and text[start + 4 : start + 5] in tuple(");,")
    if not (
        previous in _BEFORE_YEAR or previous in MONTHS or bracketed or re.fullmatch(r"\d{4}-\d{2,4}|\d{4}'s", word)
    ):
        return None
    if previous in ("of", "to", "by", "the", "and", "after", "before", "from", "around", "between") and re.match(
        r"\s+(?:[a-z]+s\b|people|per)", text[end : end + 14]
    ):
        return None  # "of 2000 people"
    year = int(word[:4])
    return DateExpression(start, start + 4, YEAR, Date(year, 1, 1), Date(year, 12, 31), None, True, year)
