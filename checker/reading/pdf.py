"""PDF with a text layer → Document, as well as can be: a PDF knows letters and places, and no paragraphs.

pypdf is an extra and imported here only. Lines are put into paragraphs by their distances and sizes; what stands at the
top or foot of most pages is left out.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date as Date
from itertools import pairwise
from statistics import median
from typing import Any

from checker.document import Document
from checker.house import House
from checker.language.segment import HEADING, HEADLINE, PARAGRAPH
from checker.reading.extract import Extract
from checker.reading.files import UnreadableError
from checker.tuples import NamedTuple

MOST_PAGES = 500
_NOTICE = "text taken out of a PDF: its paragraphs are guessed at"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_NUMBER = re.compile(r"\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_BROKEN = re.compile(r"(\w+)-$")
_LONGEST_HEAD = 12  # words of a running head
_EDGE = 2  # lines at the top and foot of a page that may be the same on every page


class Line(NamedTuple):
    """A line of a page: its number in order of the page, where it stands from an edge and how large its letters are."""

    text: str
    page: int
    y: float
    size: float


def pdf_document(data: bytes, *, path: str, date: Date | None = None, house: House) -> Document:
    """The document in a PDF. A line of its source is a line of text, page after page. Raises UnreadableError for what
    is broken, protected by a password or a mere picture of text, and if pypdf is not installed."""
    lines = _lines(data)
    if sum(len(line.text.split()) for line in lines) < 5:
        raise UnreadableError("has no layer of text: its pages are pictures; have the text recognised first")
    repeated = _repeated(lines)
    extract = Extract("\n".join(line.text for line in lines))
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line.text) + 1)
    kept = [index for index, line in enumerate(lines) if index not in repeated and line.text]
    kept = kept or [index for index, line in enumerate(lines) if line.text]
    words = Counter(word for index in kept for word in re.findall(r"\w+(?:-\w+)*", lines[index].text.lower()))
    usual = median(lines[index].size for index in kept)
    for block in _blocks(lines, kept):
        for at, index in enumerate(block):
            text = lines[index].text.rstrip()
            following = lines[block[at + 1]].text.lstrip() if at + 1 < len(block) else ""
            joined = following and _joins(text, following, words)
            extract.add(text[:-1] if joined == "broken" else text, offsets[index])
            if following and not joined:
                extract.add(" ", offsets[index] + len(text))
        large = lines[block[0]].size > 1.15 * usual and sum(len(lines[i].text.split()) for i in block) < 30
        first = not extract.blocks
        extract.end_block((HEADLINE if first else HEADING) if large else PARAGRAPH)
    return extract.document(path=path, date=date, house=house, notices=(_NOTICE,))


def _lines(data: bytes) -> list[Line]:
    try:
        import pypdf
    except ImportError:
        raise UnreadableError("is a PDF, which is read with pypdf; install it, or Checker with the extra pdf") from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader: Any = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError("is protected by a password; save it without one")
        if len(reader.pages) > MOST_PAGES:
            raise UnreadableError(f"has more than {MOST_PAGES} pages; split it into stories")
        return [line for number, page in enumerate(reader.pages) for line in _of_page(page, number)]
    except UnreadableError:
        raise
    except (Exception, RecursionError) as problem:
        what = str(problem).splitlines()[0][:80] if str(problem) else type(problem).__name__
        raise UnreadableError(f"is no PDF that can be read ({what}); export it again") from None


def _of_page(page: Any, number: int) -> Iterator[Line]:
    pieces: list[tuple[str, float, float]] = []

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], _font: Any, size: float) -> None:
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        pieces.append((text, y, abs(size * (tm[3] or tm[1] or 1) * (cm[3] or cm[1] or 1))))

    page.extract_text(visitor_text=visit)
    line, y, size = "", 0.0, 0.0
    for text, at, letters in pieces:
        for index, part in enumerate(text.split("\n")):
            if index:
                yield Line(_clean(line), number, y, size)
                line = ""
            if part.strip() and not line.strip():
                y, size = at, letters
            line += part
    yield Line(_clean(line), number, y, size)


def _clean(line: str) -> str:
    for ligature, letters in _LIGATURES.items():
        line = line.replace(ligature, letters)
    return " ".join(line.replace("\u00ad", "-").split())


def _repeated(lines: list[Line]) -> set[int]:
    """The lines that are no copy: page numbers, and what stands at the edge of most of three pages or more."""
    edges: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        if line.text:
            edges.setdefault(line.page, []).append(index)
    at_edge = {index for page in edges.values() for index in (*page[:_EDGE], *page[-_EDGE:])}
    counts = Counter(re.sub(r"\d+", "#", lines[index].text) for index in at_edge)
    often = max(3, len(edges) // 2)
    return {
        index
        for index in at_edge
        if _NUMBER.fullmatch(lines[index].text)
        or (len(lines[index].text.split()) <= _LONGEST_HEAD and counts[re.sub(r"\d+", "#", lines[index].text)] >= often)
    }


def _blocks(lines: list[Line], kept: list[int]) -> Iterator[list[int]]:
    """The numbers of the lines of every paragraph."""
    widest = max(len(lines[index].text) for index in kept)
    leading = _leading(lines, kept, widest)
    block: list[int] = []
    for index in kept:
        if block and _parts(lines[block[-1]], lines[index], leading, widest):
            yield block
            block = []
        block.append(index)
    if block:
        yield block


def _leading(lines: list[Line], kept: list[int], widest: int) -> float:
    """How far lines of one paragraph stand from each other: as far as the next line from those that are full and go
    on."""
    gaps = {a: abs(lines[a].y - lines[b].y) for a, b in pairwise(kept) if lines[a].page == lines[b].page}
    full = [
        gap for index, gap in gaps.items() if len(lines[index].text) > 0.8 * widest and not _closes(lines[index].text)
    ]
    usual = median(lines[index].size for index in kept)
    return median(full) if full else min(median(gaps.values() or [usual]), 1.5 * usual)


def _closes(text: str) -> bool:
    return bool(_CLOSED.search(text.rstrip()))


def _parts(before: Line, line: Line, leading: float, widest: int) -> bool:
    """Does a paragraph end between two lines?"""
    if abs(before.size - line.size) > 0.1 * max(before.size, line.size):
        return True
    closed = _closes(before.text)
    if before.page != line.page:
        return closed
    if abs(before.y - line.y) > 1.3 * leading:
        return True
    return closed and len(before.text) < 0.75 * widest


def _joins(text: str, following: str, words: Counter[str]) -> str:
    """How a line that ends in a hyphen joins the next: "" for not at all, "broken" without the hyphen, else with it."""
    broken = _BROKEN.search(text)
    after = re.match(r"\w+", following)
    if not broken or not after:
        return ""
    if not after[0][0].islower() or words[f"{broken[1]}-{after[0]}".lower()] > words[(broken[1] + after[0]).lower()]:
        return "hyphenated"
    return "broken"
