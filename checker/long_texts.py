"""Texts that are longer than any story: archives, which are read part by part.

To read nine megabytes as one story would take half a gigabyte, and tell of stories that have nothing to do with each
other what it should tell of one. So such a text is cut where a headline stands, every part is read as a story by
itself, and what is kept of it before the next is read are its findings and, pressed, its ledgers.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from checker.document import Document
from checker.finding import Finding
from checker.language.blocks import HEADING, HEADLINE, PARAGRAPH, Block, is_headline
from checker.language.patterns import lazy_pattern
from checker.report.ledgers import moved
from checker.report.long_report import LongReport, Parts
from checker.report.report import Report
from checker.source_map import Place

_PART, _PLAY = 100_000, 25_000  # code points: how long a part is, and how much longer or shorter it may be

_GAP = lazy_pattern(r"\n[^\S\n]*\n\s*")
_LINE = lazy_pattern(r"\S[^\n]*")
_ENDS = (lazy_pattern(r"\n\s*"), lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+"), lazy_pattern(r"\s+"))

Check = Callable[[Document, Sequence[Finding]], Report]


class Part(Document):
    """A stretch of a text as a story of its own, whose places are those of the whole."""

    def __init__(self, whole: Document, start: int, end: int) -> None:
        blocks = _blocks(whole.blocks, start, end) if whole.blocks else None
        text = whole.text[start:end]
        super().__init__(text, path=whole.path, date=whole.date, house=whole.house, blocks=blocks, notice=whole.notice)
        self._whole, self._from = whole, start

    def place(self, offset: int) -> Place:
        """Line, column and offset in the source of the whole."""
        return self._whole.place(self._from + offset)

    def in_source(self, start: int, end: int) -> tuple[int, int]:
        """Where the words at [start, end) of the part begin and end in the source of the whole."""
        return self._whole.in_source(self._from + start, self._from + end)

    @property
    def unit(self) -> str:
        """What the number of a line counts."""
        return self._whole.unit


def checked_in_parts(document: Document, shared: Sequence[Finding], check: Check, ledgers: bool = True) -> LongReport:
    """The report on a long text. ``check`` makes that on a part, given the ``shared`` findings that stand in it; the
    parts' ``ledgers`` are kept, or not."""
    parts, examined = Parts(ledgers), Counter[str]()
    findings: list[Finding] = []
    for start, end in stretches(document):
        here = [moved(finding, -start) for finding in shared if start <= finding.start < end]
        report = check(Part(document, start, end), here)
        findings += [moved(finding, start) for finding in report.findings]
        examined.update(report.examined)
        parts.add(report, start)
    return LongReport(document.path, document, parts, tuple(findings), examined)


def stretches(document: Document) -> Iterator[tuple[int, int]]:
    """The parts of a text: they are as long as each other, more or less, and begin with a headline where there is one,
    else with a paragraph, else with a sentence."""
    text = document.text
    headings = [block.start for block in document.blocks or () if block.kind in (HEADLINE, HEADING)]
    starts = [block.start for block in document.blocks or ()]
    at = 0
    while len(text) - at > _PART + _PLAY:
        low, high = at + _PART - _PLAY, at + _PART + _PLAY
        cut = _first(headings, low, high) or _first(starts, low, high) if starts else _headline(text, low, high)
        yield at, (cut := cut or _anywhere(text, low, high))
        at = cut
    yield at, len(text)


def _first(offsets: list[int], low: int, high: int) -> int:
    index = bisect_left(offsets, low)
    return offsets[index] if index < len(offsets) and offsets[index] < high else 0


def _headline(text: str, low: int, high: int) -> int:
    """Where the first line that reads as a headline begins, behind a blank line; the first paragraph if none does."""
    first = 0
    for gap in _GAP.finditer(text, low, high):
        line = _LINE.match(text, gap.end())
        behind = line and _LINE.search(text, line.end())
        first = first or gap.end()
        if line and behind and is_headline(text, Block(*line.span(), PARAGRAPH), Block(*behind.span(), PARAGRAPH)):
            return gap.end()
    return first


def _anywhere(text: str, low: int, high: int) -> int:
    return next((found.end() for end in _ENDS if (found := end.search(text, low, high))), high)


def _blocks(blocks: Sequence[Block], start: int, end: int) -> list[Block]:
    """The blocks that share a character with [start, end), counted from there."""
    first = bisect_right(blocks, start, key=lambda block: block.end)
    last = bisect_left(blocks, end, key=lambda block: block.start)
    return [Block(max(block.start - start, 0), min(block.end, end) - start, block.kind) for block in blocks[first:last]]
