"""dates/missing-year: a month without a year that could be one of several."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.dates import DAY, MONTH, DateExpression
from checker.language.patterns import lazy_pattern
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_PLACED_BY_EVENTS = lazy_pattern(
    r",?\s+(?:(?:some|several|a\s+few|two|three|four|five|six|\d+)\s+(?:weeks|months|years)\s+)?(?:between|before|after)\s",
    re.I,
)
_MONTH_NAMES = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SUBJECT = lazy_pattern(rf"(?:\A|[.!?\"]\s+|”\s+|\n\s*)(?:And\s+|But\s+)?(?:{_MONTH_NAMES}\s+(?:and|or|to)\s+)?\Z")
_SAYS_HOW_IT_IS = lazy_pattern(
    rf"(?:\s+(?:and|or|to|through)\s+{_MONTH_NAMES})?\s+(?:is|are|marks?|brings?|begins?|means?|sees?|tends?|comes?|has|have|will|can|may)\b"
)
_OF_A_YEAR = lazy_pattern(
    r",?\s+(?:of\s+)?(?:this|that|last|next|the\s+same|the\s+previous|the\s+following)\s+year\b|\s?(?:1[89]|20)\d\d"
)
_KIND = lazy_pattern(r"\b(?:an?|any|no)\s+(?:\w+\s+)?\Z", re.I)
_EVENTS = frozenset(((9, 11), (7, 4), (12, 25), (12, 24), (1, 1)))  # months and days that name a day of every year
_SEASON = lazy_pattern(r"\b(?:every|each|by|until|till|next|last|this|that|coming)\s+(?:\w+\s+)?\Z", re.I)


class Yearless(NamedTuple):
    """Months without a year: in dated copy one that events place, in undated copy all of them."""

    dates: tuple[DateExpression, ...]
    dated: bool


class MissingYear(Rule[Yearless]):
    """A month stands without a year and could be that of several.

    In dated copy a bare month is the nearest one, and readers take it so. Where the copy places it by events of other
    years instead ("in September, between that strike and this one"), nothing tells which September. In copy without
    any date of its own every bare month is open: one finding for all of them.

    Left alone: months with a year beside them or in the same sentence before them, "last March", "March of this year",
    months of every year ("June marks the start of the rains", "a December wedding", September 11), quotations.
    """

    id = "dates/missing-year"
    severity = Severity.NOTE
    flags = (
        Example(
            "The clause was added in September, between that strike and this one.", ("September",), date="2024-03-04"
        ),
        Example(
            "In February, some months before the driver died in 2021, he met them.", ("February",), date="2024-03-04"
        ),
        Example("Kaani visited Baghdad in late March. They have left their bases since mid-January.", ("March",)),
    )
    passes = (
        Example("Kaani visited Baghdad in late March.", date="2024-04-10"),
        Example("He left in September 2021, before the strike, and came back last March.", date="2024-04-10"),
        Example("She joined in September of 2015. The survey ran between March and April 2004, and then in May 2004."),
        Example("It rains every April. “We met in March,” he said."),
        Example("June marks the start of the rains. December and January are dry. They met in March of this year."),
        Example("It was a December wedding, after the September 11 attacks and before New Year, January 1."),
    )

    def candidates(self, document: Document) -> Iterable[Yearless]:
        """The months without a year that the copy's own date does not settle."""
        if not document.segments.sentence_starts:
            return []
        bare = [d for d in document.dates if d.precision in (MONTH, DAY) and d.year is None and _is_open(d, document)]
        if document.filed:
            found = (d for d in bare if _PLACED_BY_EVENTS.match(document.prose, d.end, d.end + 60))
            return [Yearless((d,), True) for d in found]
        return [Yearless(tuple(bare), False)] if bare else []

    def judge(self, yearless: Yearless, document: Document) -> Finding | None:
        """The month, or the first of them."""
        date, *others = yearless.dates
        words = document.text[date.start : date.end]
        why = "the events beside it do not tell" if yearless.dated else "it has no year, and the copy no date"
        return self.finding(
            (date.start, date.end),
            f"“{words}” could be of more than one year: {why}.",
            f"AU: {words} of which year?",
            words,
            related=[Related(d.start, d.end, "without a year too") for d in others],
        )


def _is_open(date: DateExpression, document: Document) -> bool:
    text = document.text
    before = text[max(0, date.start - 24) : date.start]
    if document.quotations.covers(date.start) or _SEASON.search(before) or _OF_A_YEAR.match(text, date.end):
        return False
    if date.precision == DAY and (date.month, date.day) in _EVENTS:
        return False
    if date.precision == MONTH and (
        _KIND.search(before) or (_SUBJECT.search(before) and _SAYS_HOW_IT_IS.match(text, date.end))
    ):
        return False
    begin = document.segments.sentence(document.segments.sentence_at(date.start)).start
    return not re.search(r"\b(?:1[89]|20)\d\d\b", text[max(begin, date.start - 300) : date.start])
