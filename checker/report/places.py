"""Where a finding stands, as other programs write it: lines and columns of the source, and paths that travel."""

from __future__ import annotations

import os

from checker.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document


class Bounds(NamedTuple):
    """A stretch of the source. Lines and columns count from 1; ``end_column`` is the one behind the last character;
    ``start`` and ``end`` are code points into the source, half-open."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int


def bounds(document: Document, start: int, end: int) -> Bounds:
    """Where the words at [start, end) of the text stand in the source."""
    first = document.place(start)
    if end <= start:
        return Bounds(first.line, first.column, first.line, first.column, first.source, first.source)
    last = document.place(end - 1)
    begin, stop = document.in_source(start, end)
    return Bounds(first.line, first.column, last.line, last.column + stop - last.source, begin, stop)


def source_text(document: Document) -> str:
    """The source as decoded: for plain text the text itself."""
    return document.source_map.source if document.source_map else document.text


def relative(path: str) -> str:
    """A path as seen from the working directory, with strokes, and without a leading "./"."""
    here = os.getcwd()
    if not os.path.isabs(path):
        path = os.path.normpath(path)
    elif os.path.splitdrive(path)[0] == os.path.splitdrive(here)[0]:
        path = os.path.relpath(path, here)
    return path.replace(os.sep, "/")


_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def uri(path: str) -> str:
    """A relative path as a URI reference, percent-encoded byte by byte."""
    data = os.fsencode(relative(path)) if os.sep == "/" else relative(path).encode("utf-8", "surrogatepass")
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in data)


def one_line(text: str) -> str:
    """Text on one line that any program can print."""
    from checker.report.columns import printable

    return " ".join(printable(text).split())
