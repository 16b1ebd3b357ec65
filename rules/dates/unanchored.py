"""dates/unanchored: a relative day in copy that says nowhere which day it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.finding import Finding, Related, Severity
from checker.language.dates import RELATIVE, DateExpression
from checker.language.name_lists import words_of
from checker.language.patterns import lazy_pattern
from checker.rule import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document

_HABITS = words_of(
    "every each any alternate most some black good super easter ash cyber bloody giving whit maundy other first second "
    "third last"
)
_HABIT = lazy_pattern(rf"\b(?:{'|'.join(sorted(_HABITS))})\s+(?:other\s+|second\s+)?\Z", re.I)
_NAMED = lazy_pattern(r"\s+(?:Night|Times|Club|Morning|Mail|Telegraph|Evening|Herald|Post|Sun)\b|['’]s\s+[A-Z]")
_LOOSE = frozenset(("recently", "ago"))
_COUNTED = frozenset(
    f"{unit}{plural}"
    for unit in (
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "fortnight",
        "month",
        "year",
        "decade",
        "season",
        "generation",
    )
    for plural in ("", "s")
)
_SPOKEN_OF_NOW = frozenset(("today", "this year"))  # these also mean nowadays, whatever the day


class Unanchored(Rule[tuple[DateExpression, ...]]):
    """A day is given as "Monday", "last week" or "recently" in copy with neither dateline nor publication date.

    A reader who meets the copy a year later, in an archive, cannot tell when anything happened. Reuters and AP
    carry the day in the dateline for that reason. One finding a story, at the first such day, with the others by it;
    a note, and a warning where the house requires datelines.

    Left alone: copy whose date is known (from the command line, front matter or the dateline), habits ("every Monday"),
    quotations, and dates of events in the copy: they anchor nothing.
    """

    id = "dates/unanchored"
    severity = Severity.WARNING
    anchored = False
    flags = (
        Example("The council voted for the change by 29 votes to 24 last night.", ("last night",)),
        Example("The ferry was sold recently. It had been built in 1998.", ("recently",)),
        Example("The bridge was shut two weeks ago, the council said.", ("two weeks ago",)),
        Example("Reuters reported on Monday that they had met. The vote is next week.", ("Monday",)),
    )
    passes = (
        Example("NAIROBI, 12 June 2024 - Delegations left a hotel in the old town on Wednesday, officials said."),
        Example("The council voted on Monday.", date="2024-06-12"),
        Example(
            "Waste is collected on every second Thursday, as now. “We met on Monday,” he said. It was Black Friday."
        ),
        Example("The council voted on 12 June 2024."),
        Example("The seeds of the quarrel were planted long ago, and not so long ago nobody knew."),
    )

    def candidates(self, document: Document) -> Iterable[tuple[DateExpression, ...]]:
        """The relative days of copy whose own day is not known, all in one."""
        if document.filed or document.segments.dateline:
            return ()
        found = [date for date in document.dates if date.precision == RELATIVE and _hangs(date, document)]
        found += [date for date in _loose(document) if _hangs(date, document)]
        return (tuple(sorted(found, key=lambda date: date.start)),) if found else ()

    def judge(self, dates: tuple[DateExpression, ...], document: Document) -> Finding | None:
        """The first of them."""
        first = dates[0]
        words = document.text[first.start : first.end]
        return self.finding(
            (first.start, first.end),
            f"“{words}” cannot be told from the copy: it has neither dateline nor date.",
            f"AU: Which day is “{words}”?",
            "unanchored",
            severity=Severity.WARNING if document.house.dateline_required else Severity.NOTE,
            related=[Related(d.start, d.end, "hangs on the same day") for d in dates[1:]],
        )


def _loose(document: Document) -> Iterator[DateExpression]:
    """ "recently" and "ago": no day at all, and none to count from."""
    words = document.words
    for index in words.where(_LOOSE):
        recently = words.folded[index] == "recently"
        if recently or (index > 1 and words.folded[index - 1] in _COUNTED):  # unlike "long ago"
            first = index if recently else index - 2
            yield DateExpression(words.starts[first], words.ends[index], RELATIVE, None, None, None, True)


def _hangs(date: DateExpression, document: Document) -> bool:
    text = document.prose
    written = " ".join(text[date.start : date.end].lower().split())
    if written in _SPOKEN_OF_NOW or document.quotations.covers(date.start) or _NAMED.match(text, date.end):
        return False
    first = document.words.at(date.start)
    if _HABITS.isdisjoint(document.words.folded[max(0, first - 2) : first]):
        return True
    return not _HABIT.search(text[max(0, date.start - 24) : date.start])
