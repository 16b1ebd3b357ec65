"""dates/weekday-mismatch: a date whose weekday is another one."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Severity
from checker.language.dates import DAY, DateExpression
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_GREGORIAN = 1753  # the first whole year in which Britain and its colonies kept the present calendar


class WeekdayMismatch(Rule[DateExpression]):
    """A date falls on another weekday than the one named beside it.

    One of the two is wrong, and only the author can say which, so no correction is offered. With a year in the copy
    this is the calendar's own arithmetic and an error; without one the year nearest to the publication date is taken,
    and the finding is a warning.

    Left alone: clock times that look like years ("1 March 2000 GMT"), dates before 1753, and dates without a year in
    copy whose publication date is not known.
    """

    id = "dates/weekday-mismatch"
    severity = Severity.ERROR
    flags = (
        Example("It was stamped on Sunday, 9 November 2023, the clerk said.", ("Sunday, 9 November 2023",)),
        Example("On Wednesday, Aug. 6, 2024, leaflets were dropped.", ("Wednesday, Aug. 6, 2024",)),
        Example("The vote on Tuesday, April 9 was close.", ("Tuesday, April 9",), date="2025-04-12"),
        Example("It opened on Monday the 3rd of May 2019.", ("Monday the 3rd of May 2019",)),
    )
    passes = (
        Example("At 6.15am on Thursday, 18 April 2024, the second was manned by four men."),
        Example("Published on Tuesday, 1 March 2000 GMT. Tuesday, 1 March, 2000 GMT."),
        Example("On Sunday 4 May the club, founded in 1921, won again."),
        Example("The vote on Tuesday, April 9, was close.", date="2024-04-12"),
        Example("On Monday, June won the race. On Friday, May said no. The Sun, July 4."),
        Example("The Washington Post wrote on Sunday that 12 June 2024 was too late."),
    )

    def candidates(self, document: Document) -> Iterable[DateExpression]:
        """Every day of a month with a weekday beside it whose year is written or known."""
        return (d for d in document.dates if d.precision == DAY and d.weekday is not None and d.first is not None)

    def judge(self, date: DateExpression, document: Document) -> Finding | None:
        """The date, if the calendar has another weekday for it."""
        assert date.first is not None
        if date.first.weekday() == date.weekday or date.first.year < _GREGORIAN:
            return None
        assert date.weekday is not None
        words = " ".join(document.text[date.start : date.end].split())
        named, real = WEEKDAY_NAMES[date.weekday], WEEKDAY_NAMES[date.first.weekday()]
        day = f"{date.first.day} {MONTH_NAMES[date.first.month - 1]} {date.first.year}"
        return self.finding(
            (date.start, date.end),
            f"{day} is a {real}, not a {named}.",
            f"AU: {words} was a {real}: is the weekday wrong, or the date?",
            f"{date.first.isoformat()} {named}",
            severity=Severity.ERROR if date.year else Severity.WARNING,
        )
