"""The paragraphs of a Word document and the pieces of their text, with tracked changes as if they were accepted.

The trees may be those of the standard library or of lxml: the reader goes through the one, the writer of comments
through the other, and both must come to the same text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
P, T, R, TABLE, ROW, CELL = (W + name for name in ("p", "t", "r", "tbl", "tr", "tc"))
_WRAPPERS = frozenset(
    W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir")
)
_DELETED = frozenset(W + name for name in ("del", "moveFrom"))
_SIGNS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\v", W + "noBreakHyphen": "\u2011"}
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_OFF = ("0", "false", "off", "none")
_CELL_OF_PROSE = 12  # words: cells of data are shorter on average


class Piece(NamedTuple):
    """A piece of a paragraph's text and the element that holds it: w:t, or a sign such as w:tab."""

    text: str
    element: Any


class WordText:
    """Goes through a body, a footnote or a cell, and keeps account of what was left out on the way."""

    def __init__(self) -> None:
        self.changed = self.boxed = self.tabled = False
        self.notes: list[tuple[str, str]] = []

    def paragraphs(self, holder: Iterable[Any], read: bool = True) -> Iterator[tuple[list[Any], bool]]:
        """Every paragraph in order, as its elements w:p, and whether it is read. There are several elements where the
        marks between paragraphs were deleted in tracked changes."""
        joined: list[Any] = []
        for child in holder:
            tag = child.tag
            if tag == P:
                joined.append(child)
                if not self._mark_is_deleted(child):
                    yield joined, read
                    joined = []
            elif tag == TABLE:
                yield from self._table(child, read)
            elif tag in _WRAPPERS:
                yield from self.paragraphs(child, read)
            elif tag in _DELETED:
                self.changed = True
        if joined:
            yield joined, read

    def _table(self, table: Any, read: bool) -> Iterator[tuple[list[Any], bool]]:
        rows = [list(row.iter(CELL)) for row in table.iter(ROW)]
        sizes = [
            size for row in rows for cell in row if (size := sum(len((t.text or "").split()) for t in cell.iter(T)))
        ]
        prose = all(len(row) <= 1 for row in rows) or sum(sizes) >= _CELL_OF_PROSE * len(sizes)
        if sizes and not prose:
            self.tabled = True
        for row in table:
            for holder in (row,) if row.tag == ROW else row.iter(ROW) if row.tag in _WRAPPERS else ():
                for cell in holder:
                    if cell.tag == CELL:
                        yield from self.paragraphs(cell, read and prose)

    def _mark_is_deleted(self, paragraph: Any) -> bool:
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or (mark.find(W + "del") is None and mark.find(W + "moveFrom") is None):
            return False
        self.changed = True
        return True

    def pieces(self, holder: Iterable[Any]) -> Iterator[Piece]:
        """The pieces of a paragraph's text, in order."""
        for child in holder:
            tag = child.tag
            if tag == R:
                yield from self._run(child)
            elif tag in _WRAPPERS:
                if tag in (W + "ins", W + "moveTo"):
                    self.changed = True
                yield from self.pieces(child)
            elif tag in _DELETED:
                self.changed = True

    def _run(self, run: Any) -> Iterator[Piece]:
        hidden = run.find(f"{W}rPr/{W}vanish")
        if hidden is not None and hidden.get(W + "val", "1") not in _OFF:
            return
        for child in run:
            tag = child.tag
            if tag == T:
                if child.text:
                    yield Piece(child.text.replace("\n", " ").replace("\v", " "), child)
            elif tag in _SIGNS:
                yield Piece(_SIGNS[tag], child)
            elif tag == W + "br":
                if child.get(W + "type", "textWrapping") == "textWrapping":
                    yield Piece("\v", child)
            elif tag in _NOTES:
                self.notes.append((_NOTES[tag], child.get(W + "id", "")))
            elif tag == W + "ruby":
                for base in child.iter(W + "rubyBase"):
                    yield from self.pieces(base)
            elif tag in (_MC + "AlternateContent", W + "drawing", W + "pict", W + "object"):
                box = next(child.iter(W + "txbxContent"), None)
                self.boxed = self.boxed or (box is not None and any((t.text or "").strip() for t in box.iter(T)))
