"""Where the text of a document stands in the file that it was read from."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from checker.tuples import NamedTuple, made


class Place(NamedTuple):
    """Where an offset of the text lies in the source: line and column from 1, and the offset in the source's text."""

    line: int
    column: int
    source: int


class SourceMap(NamedTuple):
    """How the text was taken out of markup: from ``starts[i]`` on, offset x of the text is x + ``shifts[i]`` of the
    source; ``source`` is the whole source as decoded, and of a package the text of its paragraphs, one a line.

    ``widths`` tells of characters of the text, by offset, for how many code points of the source they stand, where that
    is not one: 5 for the "&" of "&amp;". ``unit`` is what a line of the source is called.
    """

    starts: list[int]
    shifts: list[int]
    source: str
    widths: dict[int, int] = {}  # noqa: RUF012
    unit: str = "line"


class SourceLines:
    """The lines of a source, for telling where a code point of the text lies in it."""

    def __init__(self, text: str, source_map: SourceMap | None) -> None:
        source = source_map.source if source_map else text
        self._map = source_map if source_map and source_map.shifts else None
        self._starts = [0, *accumulate([len(line) + 1 for line in source.split("\n")])]

    def place(self, offset: int) -> Place:
        """Line, column and offset in the source of a code point of the text. Lines end at line feeds."""
        source = offset
        if self._map:
            source += self._map.shifts[max(0, bisect_right(self._map.starts, offset) - 1)]
        line = bisect_right(self._starts, source)
        return made(Place, (line, source - self._starts[line - 1] + 1, source))
