"""The Word file that the copy came in, opened to take comments: where in it the words of a finding stand, as runs.

The file keeps all that it has. Runs are only cut in two where a comment begins or ends within one, and both halves keep
its formatting.
"""

from __future__ import annotations

import copy
import io
from functools import cached_property
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from checker.document import Document
from checker.reading.packages import refuse_unfit
from checker.reading.word import noted_paragraphs
from checker.reading.word_text import Piece, W, WordText

_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


def opened(document: Document) -> Original | None:
    """The file that a document was read from, or None if it came in no Word file, or in one that cannot be written."""
    if not document.package:
        return None
    refuse_unfit(document.package)
    try:
        word: Any = docx.Document(io.BytesIO(document.package))
        list(word.comments)
    except Exception:  # what it can read it can write; of what it cannot, it says so with errors of any kind
        return None
    original = Original(word, document)
    return original if original.agrees() else None


class Original:
    """The file, and its paragraphs as the reader counted them."""

    def __init__(self, word: Any, document: Document) -> None:
        self.word = word
        self.document = document
        self.reading = WordText()
        body = word.element.body
        self.paragraphs = [elements for elements, _ in self.reading.paragraphs(body)]
        assert document.source_map
        self.lines = document.source_map.source.split("\n")

    def agrees(self) -> bool:
        """Is the text of every paragraph that which the reader read?"""
        here = ["".join(piece.text for piece in self._pieces(number)) for number in range(len(self.paragraphs))]
        return here == self.lines[: len(here)]

    def runs(self, start: int, end: int) -> tuple[Run, Run] | None:
        """The first and the last run of the words at [start, end) of the text, cut so that they hold these words only.

        Words in a note are marked at the reference to it, because comments cannot stand in notes. None where there is
        no run to mark."""
        first, last = self.document.place(start), self.document.place(max(start, end - 1))
        if last.line > len(self.paragraphs):
            mark = self._reference(last.line)
            return (mark, mark) if mark else None
        self._cut(last.line - 1, last.column)
        self._cut(first.line - 1, first.column - 1)
        opening = self._run_at(first.line - 1, first.column - 1)
        closing = self._run_at(last.line - 1, last.column - 1)
        return (opening, closing) if opening and closing else None

    def style(self, name: str) -> str:
        """The name of a style that looks as ours of that name does. It is put in beside those that the file has, which
        may look otherwise, be called otherwise, or not be there."""
        own = f"Checker {name}"
        if own not in self.word.styles:
            element = copy.deepcopy(self._ours.styles[name].element)
            element.styleId = own.replace(" ", "")
            element.name_val = own
            for tag in ("basedOn", "next", "link"):
                for child in element.findall(W + tag):
                    element.remove(child)
            self.word.styles.element.append(element)
        return own

    @cached_property
    def _ours(self) -> Any:
        return docx.Document()

    def _pieces(self, number: int) -> list[Piece]:
        return [piece for element in self.paragraphs[number] for piece in self.reading.pieces(element)]

    def _run_at(self, number: int, column: int) -> Run | None:
        at = 0
        for piece in self._pieces(number):
            at += len(piece.text)
            if at > column:
                return self._as_run(piece.element.getparent())
        return None

    def _as_run(self, element: Any) -> Run:
        return Run(element, Paragraph(element.getparent(), self.word._body))

    def note(self, start: int) -> str:
        """The kind of note that words stand in: "footnote", "endnote", or "" for the body."""
        return self._noted.get(self.document.place(start).line, ("", ""))[0]

    @cached_property
    def _noted(self) -> dict[int, tuple[str, str]]:
        """For the number of every paragraph in a note, the note's kind and number."""
        return dict(enumerate(noted_paragraphs(self.document.package, self.reading), len(self.paragraphs) + 1))

    def _reference(self, line: int) -> Run | None:
        """The first reference to the note that a paragraph is in."""
        kind, number = self._noted.get(line, ("", ""))
        for reference in self.word.element.body.iter(f"{W}{kind}Reference"):
            if reference.get(W + "id") == number:
                return self._as_run(reference.getparent())
        return None

    def _cut(self, number: int, column: int) -> None:
        """Cut the run that goes on from one side of a column of a paragraph to the other."""
        at = 0
        for piece in self._pieces(number):
            element, run = piece.element, piece.element.getparent()
            if at <= column < at + len(piece.text) and run.tag == W + "r":
                before = [child for child in run if child.tag != W + "rPr"][: _index(run, element)]
                if column > at or before:
                    _split(run, element, column - at)
                return
            at += len(piece.text)


def _index(run: Any, element: Any) -> int:
    return [child for child in run if child.tag != W + "rPr"].index(element)


def _split(run: Any, element: Any, offset: int) -> None:
    """Make two runs of one: what is before ``offset`` of the text of an element, and what follows."""
    number = run.index(element)
    second = copy.deepcopy(run)
    for child in list(run)[number + (1 if offset else 0) :]:
        run.remove(child)
    for child in list(second)[:number]:
        if child.tag != W + "rPr":
            second.remove(child)
    if offset:
        text = element.text
        head = next(child for child in second if child.tag == qn("w:t"))
        element.text, head.text = text[:offset], text[offset:]
        for half in (element, head):
            half.set(_PRESERVE, "preserve")
    run.addnext(second)
