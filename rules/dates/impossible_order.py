"""dates/impossible-order: a range that runs backwards, a day that does not exist, an effect before its cause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from checker.finding import Finding, Related, Severity
from checker.language.dates import DAY, MONTH, YEAR, DateExpression
from checker.language.patterns import lazy_pattern
from checker.lists import word_list
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_STAGES: dict[str, tuple[int, int]] = {
    word: (chain, stage)
    for chain, entry in enumerate(word_list("rules/dates/impossible_order")["chains"])
    for stage, words in enumerate(entry["stages"])
    for word in words
}
_RANGE = lazy_pattern(r"\s+(?:through|until|till|to|and)\s+|\s?[–—]\s?|-")
_FROM = lazy_pattern(r"\b(from|between)\s+(?:the\s+|late\s+|early\s+|mid-)?\Z", re.I)
_ERA = lazy_pattern(r"\s*(?:BC|BCE|B\.C)")
_SPAN = r"(?:\w+|a|several|some|just)\s+(?:days?|weeks?|months?|years?|hours?)"
_AFTER = lazy_pattern(rf",?\s+(?:\w+\s+)?{_SPAN}\s+after\s[^.;:]*\Z")
_BEFORE = lazy_pattern(rf",?\s+(?:\w+\s+)?{_SPAN}\s+before\s[^.;:]*\Z")
_HAVING = lazy_pattern(r",\s+having\s[^.;:]*\Z")
_AND_HAD = lazy_pattern(
    r",?\s+and\s+had\s+(?!to\b|an?\b|the\b|his\b|her\b|its\b|their\b|no\b|not\b)[^.;:]*\s(?:on|in)\s+\Z"
)
_OPEN_END = lazy_pattern(
    r"\b(?:until|till|by|since|from|for|to|would|will|due|before|after|between)\s+(?:the\s+|early\s+|late\s+)?\Z"
)
_WORD = lazy_pattern(r"[a-z]+")
_NEAR = 200  # code points between two dates that one sentence sets in order
RANGE, AFTER, BEFORE, HAVING, HAD, STAGE = "range", "after", "before", "having", "had", "stage"
# Each with the word that it cannot do without.
_JOINTS = ((AFTER, "after", _AFTER), (BEFORE, "before", _BEFORE), (HAVING, "having", _HAVING), (HAD, "had", _AND_HAD))


class Ordered(NamedTuple):
    """A date, the next date, with which it is set in order (None for a date alone), and what sets them so; ``words``
    say it for a reader."""

    date: DateExpression
    other: DateExpression | None
    kind: str
    words: str = ""


class ImpossibleOrder(Rule[Ordered]):
    """A range of dates runs backwards, a day does not exist, or an effect is dated before its cause.

    "From 2012 to 1996" and "30 February" are slips of the keyboard and errors. Where the copy itself puts one event
    before another ("eight months after they signed it", "having enrolled there", "had sent its first message",
    signed and ratified), and the dates say the reverse, one of the dates is wrong: a warning.

    Left alone: years before Christ, dates that cannot be told apart at the precision given, dates without a year on one
    side only, and events whose order only their meaning gives.
    """

    id = "dates/impossible-order"
    severity = Severity.ERROR
    flags = (
        Example("He was president from 1959 to 1954.", ("1959 to 1954",)),
        Example("Those born between 2012 and 1997 are digital natives.", ("2012 and 1997",)),
        Example("The camp ran from May 19 to May 3, it said.", ("May 19 to May 3",)),
        Example("He was appointed in March 2019 and resigned in June 2017.", ("June 2017",)),
        Example("The fair will open on 31 June 2024.", ("31 June 2024",)),
        Example("They ratified it in November 2012, eight months after they signed it in March 2013.", ("March 2013",)),
        Example("She left Visva with a degree in 1959, having enrolled there in 1961, and sang.", ("1961",)),
        Example("The boat was stopped on Oct. 9 and had sent its distress message, it said, on Oct. 11.", ("Oct. 11",)),
        Example("The request was received on April 27, 2023, and was assigned on April 3, 2023.", ("April 3, 2023",)),
    )  # fmt: skip
    passes = (
        Example("It lasted from 1954 to 1959, between May 2012 and June 2013, and in 2004-05."),
        Example("The temple was built from 300 BC to 200 BC. It fell from 2000 members to 1900."),
        Example("They ratified it in November 2013, eight months after they signed it in March 2013."),
        Example("She left in 1961, having enrolled there in 1959. He left in May 2012, two years before June 2014."),
        Example("The season runs from October 2023 to May. He fell in November and had to rest from 17 December."),
        Example("It was signed in 2012 and had been ratified by 2014."),
        Example("He was arrested on 3 May 2021 and released on 4 June 2021."),
    )

    def candidates(self, document: Document) -> Iterable[Ordered]:
        """Every full day, every range, and every two dates that one sentence sets in order."""
        dates = document.dates
        for date in dates:
            if date.precision == DAY:
                yield Ordered(date, None, DAY)
        for one, two in pairwise(dates) if document.segments.sentence_starts else ():
            if two.start - one.end <= _NEAR and _comparable(one) and _comparable(two):
                yield from _ordered(one, two, document)

    def judge(self, ordered: Ordered, document: Document) -> Finding | None:
        """The range, the day, or the later date of two that should be the earlier."""
        text, date, other = document.prose, ordered.date, ordered.other
        written = " ".join(text[date.start : date.end].split())
        if other is None:
            if date.valid:
                return None
            return self.finding(
                (date.start, date.end),
                f"There is no {written} in the calendar.",
                f"AU: {written} does not exist: which day is meant?",
                written,
            )
        second = " ".join(text[other.start : other.end].split())
        if ordered.kind == RANGE:
            if not _earlier(other, date):
                return None
            return self.finding(
                (date.start, other.end),
                f"This range runs backwards: {second} is before {written}.",
                f"AU: From {second} to {written}?",
                f"{written} {second}",
            )
        rising = ordered.kind in (BEFORE, STAGE)
        late, early = (other, date) if rising else (date, other)
        if not _earlier(late, early):
            return None
        return self.finding(
            (other.start, other.end),
            f"By the order that the copy gives ({ordered.words}), {second} cannot be {'before' if rising else 'after'} "
            f"{written}.",
            f"AU: {written} and {second}: which date is wrong?",
            f"{written} {second}",
            severity=Severity.WARNING,
            related=[Related(date.start, date.end, "the other date")],
        )


def _comparable(date: DateExpression) -> bool:
    return date.precision in (DAY, MONTH, YEAR) and date.valid


def _earlier(one: DateExpression, two: DateExpression) -> bool:
    """Is the first certainly before the second? Without a year on both sides they are taken for one year."""
    if (one.year is None) != (two.year is None):
        return False
    if one.year is None and two.year is None:
        if one.month is None or two.month is None or abs(one.month - two.month) > 5:
            return False
        if one.day is None or two.day is None:
            return one.month < two.month
        return (one.month, one.day) < (two.month, two.day)
    return one.last is not None and two.first is not None and one.last < two.first


def _ordered(one: DateExpression, two: DateExpression, document: Document) -> Iterator[Ordered]:
    text = document.prose
    gap = text[one.end : two.start]
    before = text[max(0, one.start - 30) : one.start]
    if _RANGE.fullmatch(gap):
        opening = _FROM.search(before)
        joined = gap.strip() if gap.strip() in ("and", "–", "—", "-") else "to"
        matching = opening and (joined != "and" or opening[1].lower() == "between")
        full = (one.year and two.year) or (
            one.day and two.day and one.month == two.month and not (one.year or two.year)
        )
        if matching and full and not _ERA.match(text, two.end):
            yield Ordered(one, two, RANGE)
        return
    if "\n" in gap or document.segments.sentence_at(one.start) != document.segments.sentence_at(two.start):
        return
    said = gap.split()
    for kind, word, pattern in _JOINTS:
        if (
            word in said
            and pattern.fullmatch(gap)
            and (kind == HAD or not _OPEN_END.search(before))
            and not _OPEN_END.search(gap)
        ):
            yield Ordered(one, two, kind, {HAVING: "having …", HAD: "had …"}.get(kind, kind))
            return
    yield from _staged(one, two, gap, text)


def _staged(one: DateExpression, two: DateExpression, gap: str, text: str) -> Iterator[Ordered]:
    """ "received on April 27 and was assigned on April 3": two stages of one course of things."""
    ahead = _stage(text[max(0, one.start - 40) : one.start])
    between = _stage(gap[-40:])
    if not ahead or not between or not re.match(r",?\s+(?:and|before|then)\s", gap) or _OPEN_END.search(gap):
        return
    (first, (chain, stage)), (second, (other_chain, later)) = ahead, between
    if chain == other_chain and stage < later and re.search(r"\s(?:on|in)\s+\Z", gap):
        yield Ordered(one, two, STAGE, f"{first}, then {second}")


def _stage(words: str) -> tuple[str, tuple[int, int]] | None:
    return next(((word, _STAGES[word]) for word in reversed(_WORD.findall(words)) if word in _STAGES), None)
