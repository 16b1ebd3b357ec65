"""Measures given twice: a length, weight, area or heat with its worth in other units in brackets, "60 miles (96km)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.language.arithmetic import Interval, leeway
from checker.language.patterns import lazy_pattern
from checker.lists import word_list
from checker.tuples import NamedTuple


class Measure(NamedTuple):
    """One measure in two units. ``stated`` is what stands in the brackets, ``expected`` what the other comes to in the
    unit of the brackets, both with the rounding of the figures as written."""

    start: int
    end: int
    stated: Interval
    expected: Interval
    unit: str


_LISTS: dict[str, dict[str, float]] = word_list("checker/language/measures")
_FACTORS = {unit: (quantity, factor) for quantity, units in _LISTS.items() for unit, factor in units.items()}
_LONG = sorted(_FACTORS, key=lambda unit: (-len(unit), unit))
_UNIT = "|".join(re.escape(unit) + ("s?" if len(unit) > 2 else "") for unit in _LONG)
_NUMBER = (
    r"(?<![\w.,])(\d{1,3}(?:,?\d{3}){0,3}(?:\.\d{1,4})?)(?:\s(hundred|thousand|million))?(?:\s|-|\u00a0)?"
    r"(?:sq(?:uare)?\s|cubic\s)?°?\s?"
)
_BRACKET = lazy_pattern(
    rf"\((?:(?:about|around|roughly|nearly|some|approximately|or|almost|over)\s)?{_NUMBER}({_UNIT})\b(?=[\s),;])", re.I
)
# Most brackets hold no number with a unit behind it, and their pattern is a long one.
_NUMBERED = lazy_pattern(r"\((?:\w+\s)?\d[^a-zA-Z()]*([a-zA-Z]+)")
_BEHIND_NUMBERS = {word for unit in _FACTORS for word in (unit.split()[0].lower(), f"{unit.split()[0].lower()}s")}
_BEHIND_NUMBERS |= {"hundred", "thousand", "million", "sq", "square", "cubic"}
_BEFORE = lazy_pattern(rf"{_NUMBER}({_UNIT})(?:[\s-](?:long|high|wide|deep|tall|away))?\s?\Z", re.I)
_REACH = 50  # code points in which the first measure stands
_SQUARE = lazy_pattern(r"\bsq")
_SLACK = 0.04  # converters round by hand: a kilometre is taken for five eighths of a mile
_TIMES = {None: 1.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6}


def find_measures(text: str) -> tuple[Measure, ...]:
    """Every measure that is given in two units, in order."""
    return tuple(_measures(text)) if "(" in text else ()


def _measures(text: str) -> Iterator[Measure]:
    behind = map(str.lower, _NUMBERED.findall(text))
    for bracket in _BRACKET.finditer(text) if not _BEHIND_NUMBERS.isdisjoint(behind) else ():
        begin = max(0, bracket.start() - _REACH)
        before = _BEFORE.search(text[begin : bracket.start()])
        if not before:
            continue
        start, end = begin + before.start(), bracket.end()
        written = text[start:end].lower()
        first, first_times, first_unit = before.groups()
        second, second_times, second_unit = bracket.groups()
        one, two = _known(first_unit), _known(second_unit)
        same = first_unit[0].lower() == second_unit[0].lower() if one and one[0] == "temperature" else one == two
        square = len(_SQUARE.findall(written))
        if not one or not two or one[0] != two[0] or "cubic" in written or same:
            continue
        if square and (square == 1 or one[0] != "length"):
            continue
        stated = _interval(second, second_times)
        given = _interval(first, first_times)
        if one[0] == "temperature":
            expected = _heat(given, first_unit[0].lower())
        else:
            ratio = (one[1] / two[1]) ** (2 if square else 1)
            expected = Interval(given.low * ratio * (1 - _SLACK), given.high * ratio * (1 + _SLACK))
        yield Measure(start, end + (text[end : end + 1] == ")"), stated, expected, second_unit)


def _known(unit: str) -> tuple[str, float] | None:
    unit = unit.lower()
    return _FACTORS.get(unit) or _FACTORS.get(unit.removesuffix("s")) or _FACTORS.get(unit.removesuffix("es"))


def _interval(written: str, times: str | None) -> Interval:
    value = written.replace(",", "")
    scale = _TIMES[times.lower() if times else None]
    half = leeway(value)
    return Interval((float(value) - half) * scale, (float(value) + half) * scale)


def _heat(given: Interval, unit: str) -> Interval:
    """Fahrenheit from Celsius, or Celsius from Fahrenheit, a degree either way."""
    low, high = ((v * 9 / 5 + 32) if unit == "c" else ((v - 32) * 5 / 9) for v in given)
    return Interval(low - 1, high + 1)
