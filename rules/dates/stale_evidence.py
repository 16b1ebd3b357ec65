"""dates/stale-evidence: a claim about the present that rests on words said months before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from checker.finding import Finding, Related, Severity
from checker.language.dates import DAY, MONTH, YEAR, DateExpression
from checker.language.patterns import lazy_pattern
from checker.language.quotations import Quotation
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_OLD = 90  # days: a season
_REACH, _BESIDE = 90, 60  # code points before a date in which "he said in" stands, and before that the quotation
_SAID_IN = lazy_pattern(
    r"\b(?:said|stated|told|wrote|argued|warned|insisted|declared|added|claimed|tweeted)\b[^.;:“”\"]{0,60}\b(?:in|on|last)\s+(?:early\s+|late\s+|mid-)?\Z"
)
_PRESENT = lazy_pattern(
    r"\b(?:is|are|am|has|have|will|today|now|currently|isn['’]t|aren['’]t)\b|['’](?:s|re|ve|ll)\b", re.I
)
_OF_ITS_DAY = lazy_pattern(r"\b(?:today|now|currently|at\s+present)\b[^.;:!?]{0,40}?\bin\s+((?:19|20)\d\d)\b", re.I)
_RECALLED = lazy_pattern(r"\b(?:at\s+the\s+time|then|earlier|previously|back)\b", re.I)


class Stale(NamedTuple):
    """A quotation in the present tense and the date on which the copy says that it was spoken. ``year`` is the year of
    its own present ("today, in 2024"), where only that tells how old it is."""

    quotation: Quotation
    date: DateExpression
    year: str = ""


class StaleEvidence(Rule[Stale]):
    """A present-tense quotation was spoken months before the story.

    "“The coalition is no longer needed,” he said in September" is what he said then. Used for what holds today, in a
    story of April, it needs to be checked again, or the reader told how old it is. A note: often the story knows.

    In copy without a date it is a quotation that names the year of its own present: "“Today, in 2024, …” he said in
    September".

    Left alone: other quotations of copy whose date is not known, words in the past tense, and those that the copy
    itself sets back ("at the time").
    """

    id = "dates/stale-evidence"
    severity = Severity.NOTE
    flags = (
        Example(
            "“Today, Iraq is not what it was in 2014,” Sudani stated in September. He urged them to go.",
            ("“Today, Iraq is not what it was in 2014,”",),
            date="2025-04-07",
        ),
        Example(
            "“The roof is safe,” the engineer wrote in March 2019.", ("“The roof is safe,”",), date="2024-02-01"
        ),
        Example("“Today, Iraq in 2024 is at peace,” he stated in September.", ("“Today, Iraq in 2024 is at peace,”",)),
    )  # fmt: skip
    passes = (
        Example("“The roof is safe,” the engineer wrote in March.", date="2024-04-01"),
        Example("“The roof is safe,” the engineer wrote in March 2019."),
        Example("“The roof was safe,” the engineer wrote in March 2019.", date="2024-02-01"),
        Example("“The roof is safe,” the engineer said at the time, in March 2019.", date="2024-02-01"),
    )

    def candidates(self, document: Document) -> Iterable[Stale]:
        """Every quotation that the copy dates, where the copy itself is dated or the quotation names its own year."""
        text, outer, ends = document.prose, document.quotations.outer, document.quotations.outer_ends
        for date in document.dates:
            if date.precision not in (DAY, MONTH, YEAR) or document.quotations.covers(date.start):
                continue
            if bisect_left(ends, date.start - _REACH - _BESIDE) == bisect_right(ends, date.start):
                continue  # no quotation is near, as for most dates
            said = _SAID_IN.search(text, max(0, date.start - _REACH), date.start)
            if said:
                before = outer[bisect_left(ends, said.start() - _BESIDE) : bisect_right(ends, said.start() + 1)]
                own = _OF_ITS_DAY.search(text, before[-1].inner_start, before[-1].inner_end) if before else None
                if before and document.filed:
                    yield Stale(before[-1], date)
                elif before and own and date.year is None:
                    yield Stale(before[-1], date, own[1])

    def judge(self, stale: Stale, document: Document) -> Finding | None:
        """The quotation, if it is old and speaks of the present."""
        date, quotation, filed = stale.date, stale.quotation, document.filed
        if stale.year:
            return self._undated(stale, document)
        if not filed or not date.last or (filed - date.last).days < _OLD:
            return None
        text = document.prose
        said = text[quotation.inner_start : quotation.inner_end]
        if not _PRESENT.search(said) or _RECALLED.search(text[quotation.end : date.start]):
            return None
        when = " ".join(text[date.start : date.end].split())
        months = (filed - date.last).days // 30
        return self.finding(
            (quotation.start, quotation.end),
            f"This was said about {months} months before the story ({when}) and speaks of the present.",
            "AU: Does it still hold?",
            " ".join(said.split()[:8]),
            related=[Related(date.start, date.end, "when it was said")],
        )

    def _undated(self, stale: Stale, document: Document) -> Finding:
        """Words that name the year they were said in, in copy that does not name its own."""
        when = " ".join(document.text[stale.date.start : stale.date.end].split())
        said = document.text[stale.quotation.inner_start : stale.quotation.inner_end]
        return self.finding(
            (stale.quotation.start, stale.quotation.end),
            f"This speaks of the present of {stale.year} ({when}), and the copy does not tell how long ago that was.",
            "AU: Does it still hold?",
            " ".join(said.split()[:8]),
            related=[Related(stale.date.start, stale.date.end, "when it was said")],
        )
