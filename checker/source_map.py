"""Where the text of a document stands in the file that it was read from."""

from __future__ import annotations

from checker.tuples import NamedTuple


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
