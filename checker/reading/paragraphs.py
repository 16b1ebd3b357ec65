"""The paragraphs of a word processor's document as a Document: a line of its source is a paragraph of the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date as Date

from checker.document import Document
from checker.house import House
from checker.language.blocks import HEADING, HEADLINE, PARAGRAPH, Block, is_headline
from checker.reading.extract import Extract
from checker.tuples import NamedTuple

NOT_READ = ""
"""The kind of a paragraph that counts and is not read: in a table of data, for one."""


class Paragraph(NamedTuple):
    """One paragraph as written, with "\\v" where a line ends within it, and its kind."""

    text: str
    kind: str


def paragraphs_document(
    paragraphs: Sequence[Paragraph], *, path: str, date: Date | None, house: House, notices: Iterable[str]
) -> Document:
    """The document. Its source has every paragraph, one a line, those too that are empty or not read, so that a place
    is told as paragraph and character. A short first paragraph that is no sentence is the headline, as in plain text.
    Raises UnreadableError where there is no prose."""
    extract = Extract("\n".join(paragraph.text.replace("\n", " ") for paragraph in paragraphs))
    at = 0
    for text, kind in paragraphs:
        if kind != NOT_READ and text.strip():
            start = at
            for line in text.replace("\n", " ").split("\v"):
                if start > at:
                    extract.add("\n", start - 1)
                extract.add(line, start)
                start += len(line) + 1
            extract.end_block(HEADING if kind == HEADLINE and extract.blocks else kind)
        at += len(text) + 1
    blocks = extract.blocks
    if blocks and _opens_with_headline(blocks, "".join(extract.parts)):
        blocks[0] = blocks[0]._replace(kind=HEADLINE)
    return extract.document(path=path, date=date, house=house, notices=notices, unit="paragraph")


def _opens_with_headline(blocks: list[Block], text: str) -> bool:
    if blocks[0].kind == PARAGRAPH:
        return len(blocks) > 1 and is_headline(text, blocks[0], blocks[1])
    return blocks[0].kind == HEADING
