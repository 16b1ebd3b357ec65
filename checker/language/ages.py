"""Ages: how old the copy says somebody is, at each mention of the name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date as Date
from operator import attrgetter

from checker.finding import Span
from checker.language.dates import DAY, DateExpression
from checker.language.entities import Entity
from checker.language.names import ORGANISATION, OUTLET, PLACE, Mention
from checker.language.patterns import SIGN, lazy_pattern
from checker.language.segment import Words
from checker.tuples import NamedTuple


class Age(NamedTuple):
    """One age: [start, end) is the number, ``years`` what it is, ``entity`` the index of whoever has it, ``mention``
    that of the mention that it stands at. Ages of another day ("was 30 when") are left out."""

    start: int
    end: int
    years: int
    entity: int
    mention: int


_BEHIND = lazy_pattern(
    r"(?=,|\s+[(ai])(?:,\s+(?:aged?\s+|who\s+is\s+|now\s+)?|\s+\((?:aged\s+)?|,?\s+aged\s+|,?\s+is\s+)(\d{1,3})"
    r"(?=[,;)]|\.(?!\d)|\s+(?:and|who|but)\s|\s+years\s+old\b)|,\s+an?\s+(\d{1,3})-year-old\b"
)
_YEARS_OLD = lazy_pattern(rf"\b(\d{{1,3}})[ -]years?[ -]old\s+(?:{SIGN}+,?\s+){{0,4}}\Z")
_OF_ANOTHER_DAY = lazy_pattern(r"\s+(?:when|at\s+the\s+time|in\s+(?:1[89]|20)\d\d)\b")
_THEN = lazy_pattern(r"\b(?:then|was|aged|were)\b", re.I)
_REACH = 60  # code points before a name in which "the 47-year-old former mayor" stands
_YEARS, _OLD = "-old ", "-year-old"  # without which such words do not end, and without which no word holds them all
_DIGITS = 3  # of an age, at most
_CLOSE = 24  # code points between a name and the age behind it: ", who is now "
_START, _END = attrgetter("start"), attrgetter("end")
_ELDEST = 122  # nobody is known to have lived longer


class Life(NamedTuple):
    """What an obituary says of its subject: where the age at death and the birth stand, the age, and how old a person
    so born is on the day of publication: at least ``youngest``, at most ``eldest``."""

    age: Span
    birth: Span
    years: int
    youngest: int
    eldest: int


_WAS = lazy_pattern(r"\b(She|He)\s+was\s+(\d{2,3})(?=\.\s)")
_DEATH = lazy_pattern(r"\b(?:died|has\s+died|dies|death|slipped\s+away|passed\s+away)\b")
_BIRTH = lazy_pattern(r"\bBorn\b|\b(?:She|He)\s+was\s+born\b")
_PRONOUN = lazy_pattern(r"\b(she|he)\b", re.I)
_OPENING = 1500  # code points in which an obituary says that its subject has died, and how old


def find_life(text: str, dates: Sequence[DateExpression], filed: Date | None) -> Life | None:
    """The age and the birth that an obituary gives its subject, if it is one, gives both, and its own day is known."""
    was = _WAS.search(text, 0, _OPENING) if filed else None
    if not filed or not was or not _DEATH.search(text, 0, was.start()) or _WAS.search(text, was.end()):
        return None
    births = list(_BIRTH.finditer(text, was.end()))
    if len(births) != 1:
        return None
    born = births[0]
    stop = text.find(".", born.end(), born.end() + 200)
    pronoun = _PRONOUN.search(text, born.start(), max(stop, born.end()))
    if not pronoun or pronoun[1].lower() != was[1].lower():
        return None
    named = next((d for d in dates if born.end() <= d.start < pronoun.start() or born.end() <= d.start <= stop), None)
    if not named or not named.year or not named.first or not named.last:
        return None
    return Life(
        Span(was.start(2), was.end(2)),
        Span(named.start, named.end),
        int(was[2]),
        _years(named.last, filed) - (named.precision != DAY),
        _years(named.first, filed),
    )


def _years(born: Date, day: Date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def find_ages(text: str, words: Words, mentions: Sequence[Mention], entities: Sequence[Entity]) -> tuple[Age, ...]:
    """Every age of somebody named, in order."""
    near = _near_numbers(text, words, mentions)
    return tuple(sorted(_ages(text, mentions, entities, near))) if near else ()


def _near_numbers(text: str, words: Words, mentions: Sequence[Mention]) -> set[int]:
    """The mentions that a number may give an age: those right before one of three digits, and those behind "-old"."""
    near: set[int] = set()
    numbers = [word for word in words.odd if word[0].isdigit() and (len(word) <= _DIGITS or _OLD in word)]
    ends = list(map(_END, mentions)) if numbers else []
    for word in numbers:
        for k in words.places[word]:
            index = bisect_right(ends, words.starts[k]) - 1
            if index >= 0 and words.starts[k] - ends[index] < _CLOSE:
                near.add(index)
    old = text.find(_YEARS)
    while old >= 0:
        index = bisect_left(mentions, old + len(_YEARS), key=_START)
        while index < len(mentions) and mentions[index].start <= old + _REACH:
            near.add(index)
            index += 1
        old = text.find(_YEARS, old + 1)
    return near


def _ages(text: str, mentions: Sequence[Mention], entities: Sequence[Entity], near: set[int]) -> Iterator[Age]:
    for number, (_, kind, _, _, _, named, _, _) in enumerate(entities):
        if kind in (PLACE, ORGANISATION, OUTLET):
            continue
        for index in near.intersection(named):
            mention = mentions[index]
            behind = _BEHIND.match(text, mention.end)
            found = behind if behind and not _OF_ANOTHER_DAY.match(text, behind.end()) else None
            if not found:
                begin = max(0, mention.start - _REACH)
                if text.find(_YEARS, begin, mention.start) < 0:
                    continue
                window = text[begin : mention.start]
                old = _YEARS_OLD.search(window)
                if not old or _THEN.search(window[max(0, old.start() - 12) : old.start()]):
                    continue
                start = mention.start - len(window) + old.start(1)
                years, end = int(old[1]), start + len(old[1])
            else:
                group = 1 if found[1] else 2
                start, end, years = found.start(group), found.end(group), int(found[group])
            if 0 < years <= _ELDEST:
                yield Age(start, end, years, number, index)
