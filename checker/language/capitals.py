"""Capitals: which words of a text have one, and what kind of place each stands in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import itemgetter

from checker.language.name_lists import is_ordinary
from checker.language.patterns import lazy_pattern
from checker.language.segment import HEADING, HEADLINE, Segments, Words
from checker.records import Record


class Capitals(Record):
    """Which words of a text have a capital, open a sentence, or stand in a title-case line. ``initials`` are the first
    characters of all words, ``indices`` the words with a capital, ``places`` the indices of every word."""

    initials: str
    indices: list[int]
    flags: bytearray
    opening: bytearray
    titled: bytearray
    places: Mapping[str, Sequence[int]]

    def is_lowered(self, word: str) -> bool:
        """Does the text write a word in lower case somewhere?"""
        flags = self.flags
        return 0 in [flags[i] for i in self.places.get(word, ())]

    def is_raised_within(self, word: str) -> bool:
        """Does the text capitalise a word, or its possessive, within a sentence?"""
        for i in (*self.places.get(word, ()), *self.places.get(word + "'s", ())):
            if self.flags[i] and not self.opening[i] and not self.titled[i]:
                return True
        return False


def find_capitals(text: str, words: Words, segments: Segments, sentence_words: Sequence[tuple[int, int]]) -> Capitals:
    """The capitals of a text and what kind of place each stands in. ``sentence_words`` are the words of every sentence,
    [first, last)."""
    starts, ends, folded, gaps = words.starts, words.ends, words.folded, words.gaps
    count = len(starts)
    initials = "".join(itemgetter(*starts)(text)) if count else ""
    flags = bytearray(initials.encode().translate(_RAISED) if initials.isascii() else map(str.isupper, initials))
    for word in words.odd:
        if "-" in word and _WITH_ARTICLE.search(word):
            for i in words.places[word]:
                flags[i] = flags[i] or _ARTICLE.search(text, starts[i], ends[i]) is not None
    indices = list(compress(range(count), flags))
    opening, titled = bytearray(count), bytearray(count)
    for (first, last), block in zip(sentence_words, segments.sentence_blocks, strict=True):
        if first == last:
            continue
        opening[first] = 1
        raised = flags.count(1, first, last)
        if raised > 1 and raised * 10 >= (last - first) * 4:  # the least that is asked, of headings
            heading = segments.blocks[block].kind in (HEADLINE, HEADING)
            if _is_titled(folded, flags, range(first, last), heading):
                titled[first:last] = b"\x01" * (last - first)
    for i in indices:
        if gaps[i] != " ":
            start = starts[i]
            before = text[start - 1] if start else ""
            if before in _OPENING or (before == " " and start > 1 and text[start - 2] == ":"):
                opening[i] = 1
    return Capitals(initials, indices, flags, opening, titled, words.places)


_RAISED = bytes([chr(code).isupper() for code in range(256)])
_WITH_ARTICLE = lazy_pattern(r"(?:a[lsndrtz]|[eu]l)-")
_ARTICLE = lazy_pattern(r"(?<!\w)(?:al|el|as|an|ad|ar|at|az|ul)[-‑](?=[^\W\d_a-z])")
_OPENING = frozenset("\"“‘'([«•*|")


def _is_titled(folded: list[str], flags: bytearray, span: range, heading: bool) -> bool:
    """Is a sentence set in Title Case or in capitals, so that its capitals prove nothing?"""
    capitals = flags.count(1, span.start, span.stop)
    if capitals < (2 if heading else 4) or capitals * 10 < len(span) * (4 if heading else 6):
        return False
    if not heading and not flags[span[-1]]:
        return False
    long_words = [i for i in span if len(folded[i]) > 3]
    raised = [i for i in long_words if flags[i]]
    if len(raised) * 10 < len(long_words) * (6 if heading else 8):
        return False
    ordinary = sum(is_ordinary(folded[i]) for i in raised)
    return ordinary * 10 >= len(raised) * 4 or (heading and ordinary >= 2)
