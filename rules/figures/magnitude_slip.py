"""figures/magnitude-slip: a number whose commas or noughts have slipped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.finding import Finding, Severity
from checker.language.patterns import lazy_pattern
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_GROUPED = lazy_pattern(
    r"(?<![\w.,:/#-])((?:US|A|C|NZ|HK)?[$£€¥]?)(\d{1,3}(?:,\d{1,4}){1,5})(?![\d,/:]|\.\d*,|-\d)(\s?(?:million|billion|trillion|bn|m|tn)\b)?"
)
_COMMA = lazy_pattern(r",(?=\d)")
_RUN = lazy_pattern(r"(?:(?:US|A|C|NZ|HK)?[$£€¥])?\d[\d,]*\Z")
_LONGEST = 24  # code points of a number
_WHOLE = lazy_pattern(r"\d{1,3}(?:,\d{3})+")
_LIST = lazy_pattern(
    r"(?:pages?|pp|nos?|verses?|chapters?|sections?|lines?|rows?|rooms?|flights?|items?)\.?\s*\Z", re.I
)
_INDIAN = lazy_pattern(r"\d{1,2}(?:,\d{2})+,\d{3}")


class MagnitudeSlip(Rule[re.Match[str]]):
    """A number is written with a comma where none can be: "$110,00", "1,2500".

    A digit has been dropped or doubled, and the figure is wrong by a power of ten, or nobody can tell what it is.

    Left alone: lists of numbers ("3,12"), lakhs and crores ("12,34,567"), codes and addresses, and commas for decimal
    points in copy that uses them throughout ("1,5 million" twice or more).
    """

    id = "figures/magnitude-slip"
    severity = Severity.WARNING
    flags = (
        Example("The album covers have sold for $110,00 (£59,000) at an auction.", ("$110,00",)),
        Example("Some 12,5000 people came, and 1,200 left.", ("12,5000",)),
        Example("It sold for £1,2500.", ("£1,2500",)),
    )
    passes = (
        Example("It cost $110,000 and then 1,200,000 won, in rows 3,12 and 4,1."),
        Example("The count was 12,34,567 votes. He lives at 12,Main Street. On 3,4 and 5 May it rained."),
        Example("It cost €1,5 million, then €2,75 million."),
    )

    def candidates(self, document: Document) -> Iterable[re.Match[str]]:
        """Every number with a comma in it."""
        text = document.prose
        found: list[re.Match[str]] = []
        for comma in _COMMA.finditer(text):
            if found and comma.start() < found[-1].end():
                continue
            start = _RUN.search(text, max(0, comma.start() - _LONGEST), comma.start())
            number = _GROUPED.match(text, start.start()) if start else None
            if number and number.end() > comma.start():
                found.append(number)
        return found

    def judge(self, number: re.Match[str], document: Document) -> Finding | None:
        """The number, if its groups are not of three digits."""
        symbol, digits, scale = number.groups()
        last = digits.rpartition(",")[2]
        if _WHOLE.fullmatch(digits) or _INDIAN.fullmatch(digits) or (digits.count(",") > 1 and len(last) < 3):
            return None
        if (
            len(last) < 2
            or scale
            or (not symbol and len(last) < 4)
            or _LIST.search(document.prose[max(0, number.start() - 16) : number.start()])
        ):
            return None
        if not symbol and len(digits.partition(",")[0]) > 2 and len(last) == 4:
            return None  # "110,2004": two numbers run together
        written = f"{symbol}{digits}"
        return self.finding(
            (number.start(1), number.end(2)),
            f"The comma in {written} does not part thousands.",
            f"AU: {written}: which number is meant?",
            written,
        )
