"""The units in which two versions are compared: sentences and the dateline, as words and as text without its
wrapping."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from checker.document import Document
from checker.finding import Span
from checker.language.segment import HEADLINE

LONGEST = 5000  # code points by which sentences are compared; what takes longer costs its square
LONGEST_RUN = 1000  # words, likewise

_PLAIN = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "ʼ": "'", "‚": "'", "`": "'",
        "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": "...", "\u00ad": "", "\u200b": "", "\ufeff": "",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """Text as it reads, whatever its wrapping and its typography: plain quotation marks and dashes, single spaces."""
    straight = text if text.isascii() else text.translate(_PLAIN)
    return " ".join(straight.split()).replace("--", "-").replace("''", '"').replace(" - ", "-")


class Units:
    """The sentences of one version in order, the dateline among them, each with its words and its plain text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        segments = document.segments
        spans = list(segments.sentences())
        if segments.dateline:
            spans.append(Span(segments.dateline.start, segments.dateline.end))
            spans.sort()
        self.spans = tuple(spans)
        self.starts = [span.start for span in spans]
        self.plain = [plain(document.text[span.start : span.end]) for span in spans]

    def beginning(self, unit: int) -> str:
        """The plain text of one unit for comparing letters: of a text without full stops, only so much."""
        return self.plain[unit][:LONGEST].lower()

    def __len__(self) -> int:
        return len(self.spans)

    @cached_property
    def words(self) -> list[range]:
        """For every unit the indices of its words in the document's."""
        words = self.document.words
        return [words.within(start, end) for start, end in self.spans]

    @cached_property
    def headline(self) -> frozenset[int]:
        """The units that are the headline, or part of it."""
        block = self.document.segments.headline
        if block is None or block.kind != HEADLINE:
            return frozenset()
        return frozenset(i for i, span in enumerate(self.spans) if span.start < block.end)

    def folded(self, unit: int) -> list[str]:
        """The words of one unit, folded."""
        inside = self.words[unit]
        return self.document.words.folded[inside.start : inside.stop]

    def written(self, word: int) -> str:
        """One word of the document as it is written, with straight apostrophes and plain hyphens."""
        words = self.document.words
        return self.document.text[words.starts[word] : words.ends[word]].translate(_PLAIN)

    def opens(self, word: int) -> bool:
        """Is it the first word of its sentence?"""
        inside = self.words[self.at(self.document.words.starts[word])]
        return bool(inside) and inside[0] == word

    def block(self, unit: int) -> int:
        """The index of the paragraph that holds a unit."""
        return self.document.segments.block_at(self.spans[unit].start)

    def at(self, offset: int) -> int:
        """The unit that holds an offset, or the one before it; -1 where there is none at all."""
        return max(0, bisect_right(self.starts, offset) - 1) if self.starts else -1

    def covering(self, start: int, end: int) -> range:
        """The units that share a character with [start, end)."""
        first = self.at(start)
        return range(max(0, first), max(first + 1, bisect_right(self.starts, max(start, end - 1))))
