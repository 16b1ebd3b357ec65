"""Files in, documents out: what the bytes are, which characters they stand for, and what of them is prose."""

from __future__ import annotations

import os
from datetime import date as Date

from checker.document import Document
from checker.house import NO_HOUSE, House
from checker.reading.decoding import decoded
from checker.reading.endings import AGENCIES, HTML, MARKDOWN, NINJS, ODT, PDF, SUFFIXES, WORD, XML
from checker.reading.files import UnreadableError, file_bytes

__all__ = [
    "SUFFIXES", "UnreadableError", "read", "read_bytes", "read_stories", "read_text", "stories_in",
]  # fmt: skip


def read(path: str | os.PathLike[str], *, date: Date | None = None, house: House = NO_HOUSE) -> Document:
    """The document in one file. ``date`` is the publication date and goes before any that the file itself gives.

    Raises UnreadableError, a ValueError and an OSError both, with a sentence that says why and what to do.
    """
    return read_bytes(file_bytes(path), os.fsdecode(path), date=date, house=house)


def read_bytes(
    data: bytes, path: str, *, date: Date | None = None, house: House = NO_HOUSE, story: int = 0
) -> Document:
    """The document that bytes hold; the ending of ``path`` says in which format, plain text if it is none that is
    known. ``story`` is the number of one story of several, as ``stories_in`` counts them; of 0 the first is read, and
    the notice says that there are more. Raises UnreadableError."""
    if path.lower().endswith(WORD + ODT + PDF):
        return _packed(data, path, date, house)
    text, notice = decoded(data)
    return read_text(text, path, date=date, house=house, notice=notice, story=story)


def read_stories(
    path: str | os.PathLike[str], *, date: Date | None = None, house: House = NO_HOUSE
) -> tuple[Document, ...]:
    """Every story in one file, in order. Only the formats of the agencies hold several, whose paths are then
    "wire.xml#1", "wire.xml#2" …; their places are those in the file. Raises UnreadableError."""
    data, name = file_bytes(path), os.fsdecode(path)
    count = stories_in(data, name)
    return tuple(read_bytes(data, name, date=date, house=house, story=n) for n in range(1, count + 1))


def stories_in(data: bytes, path: str) -> int:
    """How many stories bytes hold: 1 in all formats but those of the agencies. Raises UnreadableError."""
    if not path.lower().endswith(AGENCIES):
        return 1
    text, _ = decoded(data)
    if path.lower().endswith(NINJS):
        from checker.reading.ninjs import stories_in_json

        return stories_in_json(text)
    from checker.reading.newsml import stories_in_xml

    return stories_in_xml(text)


def read_text(
    text: str,
    path: str,
    *,
    date: Date | None = None,
    house: House = NO_HOUSE,
    notice: str = "",
    markdown: bool = False,
    story: int = 0,
) -> Document:
    """The document in a text, in the format that the ending of ``path`` says, or in Markdown. ``story`` is as in
    ``read_bytes``. Raises UnreadableError."""
    name = path.lower()
    if not text.strip():
        raise UnreadableError("is empty; there is nothing to check")
    if markdown or name.endswith(MARKDOWN):
        from checker.reading.markdown import markdown_document

        return markdown_document(text, path=path, date=date, house=house, notice=notice)
    if name.endswith(HTML):
        from checker.reading.html import html_document

        return html_document(text, path=path, date=date, house=house, notice=notice)
    if name.endswith(XML):
        from checker.reading.newsml import xml_document

        return xml_document(text, path=path, date=date, house=house, notice=notice, story=story)
    if name.endswith(NINJS):
        from checker.reading.ninjs import ninjs_document

        return ninjs_document(text, path=path, date=date, house=house, notice=notice, story=story)
    return Document(text, path=path, date=date, house=house, notice=notice)


def _packed(data: bytes, path: str, date: Date | None, house: House) -> Document:
    """The document in a file that is no text."""
    if path.lower().endswith(PDF):
        from checker.reading.pdf import pdf_document

        return pdf_document(data, path=path, date=date, house=house)
    if path.lower().endswith(ODT):
        from checker.reading.odt import odt_document

        return odt_document(data, path=path, date=date, house=house)
    from checker.reading.word import word_document

    return word_document(data, path=path, date=date, house=house)
