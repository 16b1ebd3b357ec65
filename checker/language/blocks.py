"""The blocks of a text: paragraphs, headings, list items; and how those of plain text are told by its line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.language.dateline import find_dateline
from checker.language.patterns import lazy_pattern
from checker.language.sentences import find_marks
from checker.language.wrapping import WIDEST, closes, is_filled, is_full, line_width
from checker.tuples import NamedTuple, made

HEADLINE, HEADING, PARAGRAPH, ITEM, QUOTE = "headline", "heading", "paragraph", "list item", "block quote"
CAPTION = "caption"


class Block(NamedTuple):
    """One paragraph, heading, list item, caption or headline: ``kind`` says which."""

    start: int
    end: int
    kind: str


_BLANK = lazy_pattern(r"\n[^\S\n]*\n\s*")
_BULLET = lazy_pattern(r"[ \t]*(?:[-*]|[•‣◦]|–|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))[ \t]+(?=\S)")
_OTHER_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"  # what parts lines besides the line feed
_HEADLINE_WORDS = 25
_HEADING_WORDS = 8
_HEADING_WIDTH = 60  # code points
_QUOTES = frozenset("\"'“‘")
_CLOSERS = frozenset('.?!:;,…"”’»)]')
_SENTENCE_ENDS = frozenset('.?!"”’')
_SMALL_VERBS = frozenset(("is", "are", "was", "were", "has", "have", "had", "will"))


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of plain text as its own line breaks tell them; the first is a headline if it reads as one.

    A blank line always parts paragraphs. A single line break parts them where the lines are not wrapped: a line is very
    long, or most of the lines end as sentences do and were not filled to the width of the others.
    """
    found: list[Block] = []
    paragraphs = _paragraphs(text)
    width = line_width(text, paragraphs)
    for lines in paragraphs:
        if len(lines) == 1:
            found.append(_block(text, *lines[0]))
        elif _stand_alone(text, lines, width):
            found += [_block(text, a, b) for a, b in lines]
        else:
            found += _wrapped(text, lines, width)
    if len(found) > 1 and is_headline(text, found[0], found[1]):
        found[0] = found[0]._replace(kind=HEADLINE)
    for index in range(len(found) - 2, 0, -1):  # from the end, because a heading may stand over another
        if _is_heading(text, found[index], found[index + 1]):
            found[index] = found[index]._replace(kind=HEADING)
    return tuple(found)


def _is_heading(text: str, block: Block, following: Block) -> bool:
    """Does a short line that no stop closes stand over a paragraph of sentences or over another heading, with a blank
    line behind it?"""
    if block.kind != PARAGRAPH or block.end - block.start > _HEADING_WIDTH or text[block.end - 1] in _CLOSERS:
        return False
    if not _BLANK.match(text, block.end, following.start + 1):
        return False
    if following.kind != HEADING:
        if following.kind != PARAGRAPH or text[following.end - 1] not in _SENTENCE_ENDS:
            return False
        if following.end - following.start < 2 * _HEADING_WIDTH:
            return False
    line = text[block.start : block.end]
    return (line[0].isupper() or line[0].isdigit()) and len(line.split()) <= _HEADING_WORDS


def _paragraphs(text: str) -> list[list[tuple[int, int]]]:
    """The stretches between blank lines: where the lines of each stand, without the white space around them."""
    found: list[list[tuple[int, int]]] = [[]]
    start, otherwise = 0, bool(find_marks(text, _OTHER_BREAKS))
    for row in text.split("\n"):
        inside = row.strip()
        if not inside:
            if found[-1]:
                found.append([])
        elif otherwise:
            found[-1] += _lines(row, start)
        else:
            left = start if len(inside) == len(row) else start + row.index(inside[0])
            found[-1].append((left, left + len(inside)))
        start += len(row) + 1
    return found if found[-1] else found[:-1]


def _lines(row: str, start: int) -> Iterator[tuple[int, int]]:
    """The lines of one that begins at ``start``, where other marks than the line feed part them."""
    for line in row.splitlines(keepends=True):
        inside = line.strip()
        if inside:
            left = start + line.index(inside[0])
            yield left, left + len(inside)
        start += len(line)


def _stand_alone(text: str, lines: list[tuple[int, int]], width: int) -> bool:
    """Is each of some lines a paragraph, rather than all of them one that is wrapped?"""
    if any(b - a > WIDEST for a, b in lines):
        return True
    if sum(closes(text, line) for line in lines) * 3 < len(lines) * 2:
        return False
    return not width or not all(is_full(text, *pair, width) for pair in pairwise(lines))


def _block(text: str, start: int, end: int) -> Block:
    """A paragraph, or a list item without its bullet."""
    first = text[start]
    if (first.isalpha() and text[start + 1 : start + 2] != ")") or first in _QUOTES:  # as no bullet is
        return made(Block, (start, end, PARAGRAPH))
    bullet = _BULLET.match(text, start, end)
    if bullet and not re.match(r"[-–]\S|\d{1,2}\.\d", text[start:end]):
        return Block(bullet.end(), end, ITEM)
    return made(Block, (start, end, PARAGRAPH))


def _wrapped(text: str, lines: list[tuple[int, int]], width: int) -> Iterator[Block]:
    """The wrapped lines of a stretch as blocks, parted where a bullet opens one."""
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
