"""The text of a document as a reader of markup puts it together, block by block, and the map of where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.language.segment import Block
from checker.reading.files import UnreadableError
from checker.source_map import SourceMap
from checker.tuples import NamedTuple

_WHITE = " \t\n\r\f"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # where a word may be broken, and marks without a width: no reader sees them
_PIECE = re.compile(f"[{_WHITE}]+|[{_UNSEEN}]+|[^{_WHITE}{_UNSEEN}]+(?: [^{_WHITE}{_UNSEEN}]+)*")


class Run(NamedTuple):
    """Text that stands at ``at`` in the source and takes ``width`` code points of it: as many as it has itself, or
    others where it is written by a reference or an escape."""

    text: str
    at: int
    width: int


class Break(NamedTuple):
    """The end of a line within a block, such as <br>."""

    at: int


class Extract:
    """The text as it is put together from ``source``, and the map of it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.starts: list[int] = []
        self.shifts: list[int] = []
        self.widths: dict[int, int] = {}
        self.length = 0
        self.begun = 0

    def add(self, text: str, at: int, width: int = 0) -> None:
        """Text that stands in the source at ``at``, character for character unless it takes another ``width``."""
        if not text:
            return
        self._shift(at)
        if width and width != len(text):
            wide = max(1, width - len(text) + 1)
            self.widths[self.length] = wide
            self.parts.append(text[0])
            self.length += 1
            if len(text) == 1:
                return
            text, at = text[1:], at + wide
            self._shift(at)
        self.parts.append(text)
        self.length += len(text)

    def _shift(self, at: int) -> None:
        if not self.shifts or self.shifts[-1] != at - self.length:
            self.starts.append(self.length)
            self.shifts.append(at - self.length)

    def flow(self, pieces: Iterable[Run | Break]) -> None:
        """Running text as a page shows it: white space of any length is one space, and none stands at the edges of a
        block or beside the end of a line."""
        space = -1  # where in the source the white space stands that the next word has in front
        for piece in pieces:
            if isinstance(piece, Break):
                if len(self.parts) > self.begun:
                    self.add("\n", piece.at)
                space = -1
                continue
            text, at, width = piece
            if width != len(text):
                if text in _WHITE:
                    space = at
                elif text not in _UNSEEN:
                    self._space(space)
                    space = -1
                    self.add(text, at, width)
                continue
            for match in _PIECE.finditer(text):
                words, start = match[0], at + match.start()
                if words[0] in _WHITE:
                    space = start
                elif words[0] not in _UNSEEN:
                    self._space(space)
                    space = -1
                    self.add(words, start)

    def _space(self, at: int) -> None:
        if at >= 0 and len(self.parts) > self.begun and self.parts[-1] != "\n":
            self.add(" ", at)

    def end_block(self, kind: str) -> None:
        """What was added since the last block is a block, unless it is blank."""
        text = "".join(self.parts[self.begun :])
        begin = self.length - len(text)
        if text.strip():
            left = len(text) - len(text.lstrip())
            self.blocks.append(Block(begin + left, begin + len(text.rstrip()), kind))
            self.parts.append("\n\n")
            self.length += 2
        self.begun = len(self.parts)

    def document(
        self,
        *,
        path: str,
        date: Date | None,
        house: House,
        notices: Iterable[str] = (),
        unit: str = "line",
        file: str = "",
    ) -> Document:
        """The document. Raises UnreadableError where there is no block."""
        if not self.blocks:
            raise UnreadableError("holds no prose; there is nothing to check")
        return Document(
            "".join(self.parts).rstrip(),
            path=path,
            date=date,
            house=house,
            blocks=self.blocks,
            source_map=SourceMap(self.starts, self.shifts, self.source, self.widths, unit),
            notice="; ".join(filter(None, notices)),
            file=file,
        )
