"""Lines that are wrapped: at what width, and which line breaks part nothing.

A line was wrapped where the first word of the next would not have fitted into it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.language.patterns import lazy_pattern

Line = tuple[int, int]

_CLOSING = "\"'”’»)]"
_LINE = lazy_pattern(r"\S(?:[^\n]*\S)?")
_WORD = lazy_pattern(r"\S+")
_FEWEST = 3  # line breaks in the middle of a sentence: fewer prove no width
_SHARE = 0.9  # of the line breaks of a text that a width must explain
WIDEST = 160  # code points: nobody wraps prose so wide
_NARROWEST = 40  # code points: a shorter line is one of a list or of an address


def closes(text: str, line: Line) -> bool:
    """Does a line end as a sentence does?"""
    return text[max(line[0], line[1] - 4) : line[1]].rstrip(_CLOSING).endswith((".", "!", "?", "…", ":", ";"))


def line_width(text: str, paragraphs: Sequence[Sequence[Line]]) -> int:
    """The width that a text is wrapped at, as its lines show it; 0 where they do not."""
    several = [lines for lines in paragraphs if len(lines) > 1 and max(b - a for a, b in lines) <= WIDEST]
    width = max((end - start for lines in several for start, end in lines), default=0)
    total = explained = inside = 0
    for lines in several:
        for line, following in pairwise(lines):
            total += 1
            explained += is_full(text, line, following, width)
            inside += not closes(text, line)
    return width if inside >= _FEWEST and explained >= _SHARE * total else 0


def is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Would the first word of the next line have made a line wider than that?"""
    word = _WORD.match(text, *following)
    return line[1] - line[0] + 1 + (len(word[0]) if word else 0) > width


def is_filled(text: str, line: Line, following: Line, width: int) -> bool:
    """Does a line break in the middle of a sentence, because it was full: what opens the next is no bullet?"""
    return bool(width) and not closes(text, line) and is_full(text, line, following, width)


def unwrapped(text: str, paragraphs: Iterable[tuple[int, int, str]]) -> str:
    """The text with spaces for the line breaks that only wrap a paragraph, code point for code point."""
    if "\n" not in text:
        return text
    pieces, at = [], 0
    for start, end, _ in paragraphs:
        if text.find("\n", start, end) < 0:
            continue
        lines = [match.span() for match in _LINE.finditer(text, start, end)]
        width = max((b - a for a, b in lines), default=0)
        for line, following in pairwise(lines):
            if line[1] - line[0] >= _NARROWEST and is_full(text, line, following, width):
                pieces += [text[at : line[1]], " " * (following[0] - line[1])]
                at = following[0]
    return "".join([*pieces, text[at:]]) if pieces else text
