"""Offsets in code points, and the lines and characters that an editor counts in units of its own encoding."""

from __future__ import annotations

import re
from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

_LINE_END = re.compile(r"\r\n|\n|\r")


class Positions:
    """The lines of one state of a text. ``encoding`` is the one that editor and server have agreed upon: a character
    is one, two or up to four units of it, as UTF-32, UTF-16 or UTF-8 has them."""

    def __init__(self, text: str, encoding: PositionEncodingKind | str | None) -> None:
        self.text = text
        self._encoding = PositionEncodingKind(encoding or PositionEncodingKind.Utf16)
        ends = [match.span() for match in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(text)]

    def position(self, offset: int) -> Position:
        """Where a code point stands, from 0."""
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._units(self.text[self._starts[line] : offset]))

    def range(self, start: int, end: int) -> Range:
        """The stretch [start, end) in code points."""
        return Range(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """The code point at a position: the nearest that there is."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self._ends[position.line]
        left = position.character
        for offset in range(start, end):
            if left <= 0:
                return offset
            left -= self._units(self.text[offset])
        return end

    def _units(self, text: str) -> int:
        if text.isascii() or self._encoding is PositionEncodingKind.Utf32:
            return len(text)
        if self._encoding is PositionEncodingKind.Utf8:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
