"""The parts of a story: headline, dateline, paragraphs, list items, sentences and words.

Offsets are code points into the text, half-open. Sentences and words are flat lists of offsets, because a story has
hundreds of them and most rules look at few.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from checker.finding import Span
from checker.language.blocks import CAPTION, HEADING, HEADLINE, ITEM, PARAGRAPH, QUOTE, Block, plain_blocks
from checker.language.dateline import Dateline, find_dateline
from checker.language.patterns import lazy_pattern
from checker.language.sentences import MARKS, find_marks, split_sentences
from checker.records import Record

__all__ = [
    "CAPTION", "HEADING", "HEADLINE", "ITEM", "PARAGRAPH", "QUOTE", "Block", "Segments", "Words",
    "find_words", "fold", "segment", "words_of_sentences",
]  # fmt: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    WordList = frozenset[str] | dict[str, Any]


class Segments(Record):
    """The parts of one text. ``spans[i]`` is where sentence i stands, which ``sentence_starts[i]`` and
    ``sentence_ends[i]`` say too; ``sentence_blocks[i]`` is the index in ``blocks`` of the block that holds it."""

    blocks: tuple[Block, ...]
    dateline: Dateline | None
    spans: list[Span]
    sentence_starts: list[int]
    sentence_ends: list[int]
    sentence_blocks: list[int]
    block_starts: list[int]

    @property
    def headline(self) -> Block | None:
        """The headline, if the text has one."""
        return self.blocks[0] if self.blocks and self.blocks[0].kind == HEADLINE else None

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks of running copy: neither headline nor headings nor captions."""
        return tuple([block for block in self.blocks if block.kind not in _APART])

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds the offset, or of the one before it; 0 in front of the first."""
        return (bisect_right(self.sentence_starts, offset) or 1) - 1

    def sentence(self, index: int) -> Span:
        """Where sentence ``index`` stands."""
        return self.spans[index]

    def sentences(self) -> Iterator[Span]:
        """Every sentence in order."""
        return iter(self.spans)

    def block_at(self, offset: int) -> int:
        """Index of the block that holds the offset, or of the one before it; 0 in front of the first."""
        return (bisect_right(self.block_starts, offset) or 1) - 1

    def block_of(self, sentence: int) -> Block:
        """The block that holds sentence ``sentence``."""
        return self.blocks[self.sentence_blocks[sentence]]

    def sentences_of(self, block: int) -> range:
        """Indices of the sentences of block ``block``."""
        first = bisect_right(self.sentence_blocks, block - 1)
        return range(first, bisect_right(self.sentence_blocks, block))


class Words(Record):
    """The words of a text as parallel lists; ``folded[i]`` is word i in lower case with straight apostrophes.

    ``text`` is the whole text folded the same way, code point for code point, so that offsets agree.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    folded: list[str]
    text: str
    places: Mapping[str, Sequence[int]]
    """The indices of every distinct word, in order."""
    distinct: frozenset[str]
    gaps: list[str]
    """What stands before each word, folded, and behind the last."""
    odd: list[str]
    """The distinct words that hold something other than letters: a digit, a hyphen, an apostrophe."""

    def where(self, listed: WordList, besides: Sequence[str] = ()) -> list[int]:
        """Indices, in order, of the words that a list holds, and of some besides, which must be words of the text. The
        distinct words, half as many as words, meet the list in one intersection, so that to look for it costs little.
        """
        distinct = self.distinct
        if isinstance(listed, dict) and len(listed) > len(distinct):  # sets alone are met from the smaller side
            listed = frozenset(filter(listed.__contains__, distinct))
        known = distinct.intersection(listed)
        if besides:
            known = known.union(besides)
        if not known:
            return []
        places = self.places
        found = [index for word in known for index in places[word]]
        found.sort()
        return found

    def at(self, offset: int) -> int:
        """Index of the first word that ends after the offset (the number of words, past the last)."""
        return bisect_right(self.ends, offset)

    def within(self, start: int, end: int) -> range:
        """Indices of the words that share a character with [start, end)."""
        first = bisect_right(self.ends, start)
        return range(first, bisect_left(self.starts, end, first))

    def folded_within(self, start: int, end: int) -> list[str]:
        """The folded words that share a character with [start, end)."""
        first = bisect_right(self.ends, start)
        return self.folded[first : bisect_left(self.starts, end, first)]


_APART = frozenset((HEADLINE, HEADING, CAPTION))
_COMPACT_FROM = 500_000  # code points: of a longer text each distinct word is kept once, offsets as machine integers
_WORD = lazy_pattern(r"(\w+(?:['\-]\w+)*)")
_MARKS = ".,:;?!…\"'“”()[]"  # that stand before a word and behind it


def fold(text: str) -> str:
    """Lower case, straight apostrophes, plain hyphens and spaces, and not one code point longer or shorter."""
    lowered = text.lower()
    if len(lowered) != len(text):  # the capital dotted I grows when it is lowered
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if not lowered.isascii():
        for mark, plain in ("’'", "‘'", "ʼ'", "‑-", "‐-", "\u00a0 ", "\u202f "):
            lowered = lowered.replace(mark, plain)
    return lowered.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def find_words(text: str) -> Words:
    """The words of a text: letters, digits, and inner hyphens and apostrophes ("anti-vaxxers", "o'clock", "Iran's")."""
    folded = fold(text)
    pieces: list[str] = []  # what stands before a word, the word, what stands before the next
    patterned: list[str] = []
    gap = ""
    for token in folded.split(" "):
        if token.isalpha():  # as most are: no pattern need look at them
            pieces.append(gap)
            pieces.append(token)
            gap = " "
        elif not token:  # between two spaces
            gap += " "
        elif (word := token.strip(_MARKS)).isalpha():  # as most of the others are
            before, _, behind = token.partition(word)
            pieces += gap + before, word
            gap = behind + " "
        else:
            parts = _WORD.split(token)
            gap += parts[0]
            if len(parts) > 1:
                parts[0], gap = gap, parts.pop()
                pieces += parts
                patterned += parts[1::2]
            gap += " "
    pieces.append(gap[:-1])
    words, gaps = pieces[1::2], pieces[::2]
    bounds = list(accumulate(map(len, pieces)))
    starts, ends = bounds[:-1:2], bounds[1::2]
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        if word in places:
            places[word].append(index)
        else:
            places[word] = [index]
    odd = [word for word in dict.fromkeys(patterned) if not word.isalpha()]
    if len(folded) > _COMPACT_FROM:
        from array import array  # stories do without

        once: dict[str, str] = {}
        words = list(map(once.setdefault, words, words))
        return Words(array("i", starts), array("i", ends), words, folded, places, frozenset(places), gaps, odd)
    return Words(starts, ends, words, folded, places, frozenset(places), gaps, odd)


def words_of_sentences(segments: Segments, words: Words) -> list[tuple[int, int]]:
    """For every sentence the indices [first, last) of the words that share a character with it."""
    starts, ends = words.starts, words.ends
    count, last = len(starts), 0
    found = []
    for start, end in segments.spans:
        first = last if last < count and ends[last] > start else bisect_right(ends, start, last)
        last = bisect_left(starts, end, first)
        found.append((first, last))
    return found


def segment(text: str, blocks: Sequence[Block] | None = None) -> Segments:
    """The parts of a text. ``blocks`` are given by readers of markup, which know them; plain text is guessed at."""
    laid_out = tuple(blocks) if blocks else plain_blocks(text)
    dateline = None
    spans: list[Span] = []
    owners: list[int] = []
    marks, last = find_marks(text, MARKS), 0
    for index, block in enumerate(laid_out):
        begin, end = block.start, block.end
        if dateline is None and block.kind == PARAGRAPH and index <= 2:
            dateline = find_dateline(text, begin, end)
            if dateline:
                begin = dateline.end
        first, last = last, bisect_left(marks, end, last)
        spans += split_sentences(text, begin, end, marks[first:last])
        owners += [index] * (len(spans) - len(owners))
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return Segments(laid_out, dateline, spans, starts, ends, owners, [block.start for block in laid_out])
