"""Files in, documents out: what the bytes are, which characters they stand for, and what of them is prose."""

from __future__ import annotations

import os
from datetime import date as Date

from checker.document import Document
from checker.house import NO_HOUSE, House
from checker.reading.decoding import decoded
from checker.reading.files import UnreadableError, file_bytes

__all__ = ["MARKDOWN", "PLAIN", "SUFFIXES", "UnreadableError", "read", "read_bytes"]

PLAIN = (".txt",)
MARKDOWN = (".md", ".markdown")
SUFFIXES = PLAIN + MARKDOWN
"""The endings by which copy is known in a folder. A file that is named outright is read whatever its ending."""


def read(path: str | os.PathLike[str], *, date: Date | None = None, house: House = NO_HOUSE) -> Document:
    """The document in one file. ``date`` is the publication date and goes before any that the file itself gives.

    Raises UnreadableError, a ValueError and an OSError both, with a sentence that says why and what to do.
    """
    return read_bytes(file_bytes(path), os.fsdecode(path), date=date, house=house)


def read_bytes(data: bytes, path: str, *, date: Date | None = None, house: House = NO_HOUSE) -> Document:
    """The document that bytes hold; the ending of ``path`` says whether they are Markdown. Raises UnreadableError."""
    text, notice = decoded(data)
    if path.lower().endswith(MARKDOWN):
        from checker.reading.markdown import markdown_document

        return markdown_document(text, path=path, date=date, house=house, notice=notice)
    if not text.strip():
        raise UnreadableError("is empty; there is nothing to check")
    return Document(text, path=path, date=date, house=house, notice=notice)
