"""The parts of a story: headline, dateline, paragraphs, list items, sentences and words.

Offsets are code points into the text, half-open. Sentences and words are flat lists of offsets, because a story has
hundreds of them and most rules look at few.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

from checker.finding import Span
from checker.language.dateline import Dateline, find_dateline
from checker.language.patterns import lazy_pattern
from checker.language.sentences import split_sentences
from checker.language.wrapping import WIDEST, closes, is_filled, is_full, line_width
from checker.records import Record
from checker.tuples import NamedTuple

HEADLINE, HEADING, PARAGRAPH, ITEM, QUOTE = "headline", "heading", "paragraph", "list item", "block quote"
CAPTION = "caption"


class Block(NamedTuple):
    """One paragraph, heading, list item, caption or headline: ``kind`` says which."""

    start: int
    end: int
    kind: str


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
        return tuple(block for block in self.blocks if block.kind not in (HEADLINE, HEADING, CAPTION))

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


WordList = frozenset[str] | dict[str, Any]


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


_COMPACT_FROM = 500_000  # code points: of a longer text each distinct word is kept once, offsets as machine integers
_WORD = lazy_pattern(r"(\w+(?:['\-]\w+)*)")
_STOPS = frozenset(".,:;?!\"')")


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
        elif token[-1:] in _STOPS and (word := token[:-1]).isalpha():  # as most of the others are
            pieces.append(gap)
            pieces.append(word)
            gap = token[-1] + " "
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


def segment(text: str, blocks: Sequence[Block] | None = None) -> Segments:
    """The parts of a text. ``blocks`` are given by readers of markup, which know them; plain text is guessed at."""
    laid_out = tuple(blocks) if blocks else _plain_blocks(text)
    dateline = None
    spans: list[Span] = []
    owners: list[int] = []
    for index, block in enumerate(laid_out):
        begin = block.start
        if dateline is None and block.kind == PARAGRAPH and index <= 2:
            dateline = find_dateline(text, block.start, block.end)
            if dateline:
                begin = dateline.end
        spans += split_sentences(text, begin, block.end)
        owners += [index] * (len(spans) - len(owners))
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return Segments(laid_out, dateline, spans, starts, ends, owners, [block.start for block in laid_out])


# Paragraphs of plain text

_BLANK = lazy_pattern(r"\n[^\S\n]*\n\s*")
_BULLET = lazy_pattern(r"[ \t]*(?:[-*•‣◦–]|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))[ \t]+(?=\S)")
_HEADLINE_WORDS = 25


def _plain_blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs as the copy's own line breaks tell them.

    A blank line always parts paragraphs. A single line break parts them where the lines are not wrapped: a line is very
    long, or most of the lines end as sentences do and were not filled to the width of the others.
    """
    found: list[Block] = []
    paragraphs = [[(a, b) for a, b in _lines(text, *gap) if a < b] for gap in _gaps(text, _BLANK)]
    width = line_width(text, paragraphs)
    for lines in paragraphs:
        if not lines:
            continue
        if len(lines) == 1 or _stand_alone(text, lines, width):
            found += [_block(text, a, b) for a, b in lines]
        else:
            found += _wrapped(text, lines, width)
    if len(found) > 1 and is_headline(text, found[0], found[1]):
        found[0] = found[0]._replace(kind=HEADLINE)
    return tuple(found)


def _gaps(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in separator.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in text[start:end].splitlines(keepends=True):
        inside = line.strip()
        if inside:
            left = start + line.index(inside[0])
            yield left, left + len(inside)
        start += len(line)


def _stand_alone(text: str, lines: list[tuple[int, int]], width: int) -> bool:
    if any(b - a > WIDEST for a, b in lines):
        return True
    if sum(closes(text, line) for line in lines) * 3 < len(lines) * 2:
        return False
    return not width or not all(is_full(text, *pair, width) for pair in pairwise(lines))


def _block(text: str, start: int, end: int) -> Block:
    bullet = _BULLET.match(text, start, end)
    if bullet and not re.match(r"[-–]\S|\d{1,2}\.\d", text[start:end]):
        return Block(bullet.end(), end, ITEM)
    return Block(start, end, PARAGRAPH)


def _wrapped(text: str, lines: list[tuple[int, int]], width: int) -> Iterator[Block]:
    begin, last = lines[0]
    for previous, (start, end) in pairwise(lines):
        bullet = _BULLET.match(text, start, end)
        inside = bullet and (text[start].isdigit() or text[bullet.end()].islower())
        if bullet and not (inside and is_filled(text, previous, (start, end), width)):
            yield _block(text, begin, last)
            begin = start
        last = end
    yield _block(text, begin, last)


def is_headline(text: str, first: Block, second: Block) -> bool:
    """A first line that is short and is no sentence, set apart from copy that follows."""
    line = text[first.start : first.end]
    words = line.split()
    if first.kind != PARAGRAPH or len(words) > _HEADLINE_WORDS or "\n" not in text[first.end : second.start]:
        return False
    if find_dateline(text, first.start, first.end):
        return False
    if line.startswith(('"', "“", "«")) and line.rstrip(".").endswith(('"', "”", "»")):
        return False
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    title_case = len(long_words) > 2 and sum(word[0].isupper() for word in long_words) * 4 >= len(long_words) * 3
    # "Jane Moss is the director of the Access Program." is a sentence for all its capitals.
    closed = " ".join(words).rstrip("\"'”’»)_* ").endswith((".", ":", ";", ",", "…"))
    return not closed or (title_case and _SMALL_VERBS.isdisjoint(words))


_SMALL_VERBS = frozenset(("is", "are", "was", "were", "has", "have", "had", "will"))
