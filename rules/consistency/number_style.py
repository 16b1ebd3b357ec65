"""consistency/number-style: small numbers in words here and in figures there, % and per cent."""

from __future__ import annotations

from collections.abc import Iterable

from checker.finding import Finding, Related, Severity, Span
from checker.rule import Example, Rule
from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.figures import Figure

_RARE = 4  # the usual way must be as many times more common, or it is no style


class Ways(NamedTuple):
    """Numbers that one style would write in one way: what they are, and where they stand in each way."""

    what: str
    ways: tuple[tuple[str, tuple[Span, ...]], ...]


class NumberStyle(Rule[Ways]):
    """Numbers of one kind are written in two ways: "three men" and "3 women", "40%" and "40 per cent".

    AP and the Guardian spell out one to nine and take figures from 10; others differ; all ask for one way. A note, and
    only where one way is plainly the story's own: it stands four times or more for each of the other.

    Left alone: ages, money, measures, scores, ranges, headlines, quotations, numbers at the start of a sentence.
    """

    id = "consistency/number-style"
    severity = Severity.NOTE
    anchored = False
    flags = (
        Example("He had three dogs, four cats, five birds and six fish tanks. His son had 3 dogs.", ("3",)),
        Example("It rose 4%, then 5%, then 6%, then 7%. It fell 3 per cent.", ("3 per cent",)),
    )
    passes = (
        Example("He had three dogs, four cats, 12 birds and 60 tanks. It rose 4% in 3.5 miles. She is 7."),
        Example("He had three dogs and 3 cats."),
        Example("“It is 5 per cent,” he said. It rose 4%, then 6%, then 7%."),
    )

    def candidates(self, document: Document) -> Iterable[Ways]:
        """Small counts, and percentages."""
        small: dict[str, list[Span]] = {}
        percent: dict[str, list[Span]] = {}
        headline = document.segments.headline
        opening = set(document.segments.sentence_starts)
        for figure in document.figures:
            start, end, _, _, unit, *_ = figure
            if (unit != "%" and not _is_small(figure)) or start in opening:
                continue
            if (headline and start < headline.end) or document.quotations.covers(start):
                continue
            text = document.text[start:end]
            span = Span(start, end)
            if unit == "%":
                sign = "%" if text.endswith("%") else "percent" if text.lower().endswith("percent") else "per cent"
                percent.setdefault(sign, []).append(span)
            else:
                small.setdefault("figures" if text[0].isdigit() else "words", []).append(span)
        found = []
        for what, ways in (("Numbers below ten", small), ("Percentages", percent)):
            if ways:
                found.append(Ways(what, tuple((way, tuple(spans)) for way, spans in ways.items())))
        return found

    def judge(self, ways: Ways, document: Document) -> Finding | None:
        """The rarer way, if the other is the story's own."""
        if len(ways.ways) != 2:
            return None
        (rare, few), (usual, many) = sorted(ways.ways, key=lambda way: len(way[1]))
        if len(few) * _RARE > len(many):
            return None
        start, end = few[0]
        return self.finding(
            (start, end),
            f"{ways.what} are written in two ways: {usual} {len(many)} times, {rare} here.",
            f"AU: {usual.capitalize() if usual != '%' else '%'} throughout?",
            f"{ways.what} {rare}",
            related=[Related(s.start, s.end, rare) for s in few[1:]],
        )


_COUNTED_IN_FIGURES = frozenset(("hours", "minutes", "seconds", "points", "times", "votes", "degrees", "goals", "sets"))


def _is_small(figure: Figure) -> bool:
    _, _, value, high, unit, noun, _ = figure
    if unit or high or "." in value or not noun:
        return False
    return 1 < int(value) < 10 and noun.rpartition(" ")[2] not in _COUNTED_IN_FIGURES
