"""What an editorial report is made of: sections, tables, queries, pictures and the annotated copy, before any format.

Writers for HTML, Word and Markdown turn these into their own marks; all text in them is plain and is escaped there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from checker.document import Document
from checker.finding import Finding
from checker.language.segment import CAPTION, HEADING, HEADLINE
from checker.report.editorial.drawings import Drawing
from checker.report.report import Report
from checker.tuples import NamedTuple

_ILLEGIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def legible(text: str) -> str:
    """Text that HTML and XML can hold: control characters, lone surrogates and noncharacters become U+FFFD, one for
    one, so that offsets agree."""
    return _ILLEGIBLE.sub("\ufffd", text)


class Place(NamedTuple):
    """A stretch of the copy, and how a reader is told where it is: "¶ 6"."""

    start: int
    end: int
    where: str


class Linked(NamedTuple):
    """Words with the places that they come from. ``entity`` is the number of the name that they spell, or -1;
    ``varies`` says whether the copy spells that in more than one way."""

    text: str
    places: tuple[Place, ...] = ()
    entity: int = -1
    varies: bool = False


class Several(NamedTuple):
    """Several such in one cell."""

    items: tuple[Linked, ...]


Cell = str | Linked | Several


class Text(NamedTuple):
    """One paragraph."""

    words: str


class Facts(NamedTuple):
    """Pairs of a label and what is to be said under it."""

    rows: tuple[tuple[str, Cell], ...]


class Table(NamedTuple):
    """A ledger. ``folded`` tables are long: a page holds them closed until they are opened, a document at its end."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    folded: bool = False


class Query(NamedTuple):
    """What is asked of the author: the number of the finding, the words, the question."""

    number: int
    words: str
    question: str
    severity: str


class Queries(NamedTuple):
    """The queries by paragraph."""

    groups: tuple[tuple[Place, tuple[Query, ...]], ...]


class Picture(NamedTuple):
    """A drawing, and what it shows in words."""

    title: str
    description: str
    drawing: Drawing


class AnnotatedCopy(NamedTuple):
    """The place of the copy itself, with its findings beside it."""


Part = Text | Facts | Table | Queries | Picture | AnnotatedCopy


class Section(NamedTuple):
    """One section: ``id`` is unique in the report and made of letters and hyphens."""

    id: str
    title: str
    parts: tuple[Part, ...]


class Numbered(NamedTuple):
    """A finding with its number in the report, from 1 in order of place."""

    number: int
    finding: Finding


class Editorial(NamedTuple):
    """The whole report on one document."""

    title: str
    path: str
    sections: tuple[Section, ...]
    findings: tuple[Numbered, ...]
    counts: str
    version: str
    report: Report

    @property
    def document(self) -> Document:
        """The document that the report is on."""
        return self.report.document


class Paragraphs:
    """How paragraphs are told of: the paragraphs of running copy count from 1, as in the source summary."""

    def __init__(self, document: Document) -> None:
        self.blocks = document.segments.blocks
        self._starts = document.segments.block_starts
        self._labels: list[str] = []
        number = 0
        for block in self.blocks:
            if block.kind in (HEADLINE, HEADING, CAPTION):
                self._labels.append(block.kind)
            else:
                number += 1
                self._labels.append(f"¶ {number}")

    def label(self, index: int) -> str:
        """The label of block ``index``."""
        return self._labels[index] if self._labels else "the copy"

    def index(self, offset: int) -> int:
        """Index of the block that holds an offset, or of the one before it; 0 in front of the first."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def place(self, start: int, end: int) -> Place:
        """A stretch of the copy as a place."""
        return Place(start, end, self.label(self.index(start)))

    def places(self, spans: Iterable[tuple[int, int]]) -> tuple[Place, ...]:
        """Several stretches, as places."""
        return tuple(self.place(start, end) for start, end in spans)


def shortened(text: str, longest: int = 160) -> str:
    """Text on one line, cut at a space near ``longest`` code points."""
    line = " ".join(text[: 2 * longest + 200].split())
    if len(line) <= longest:
        return line if len(text) <= 2 * longest + 200 else line + "…"
    cut = line[: longest - 1]
    return (cut[: cut.rindex(" ")] if " " in cut[longest // 2 :] else cut).rstrip(" ,;:") + "…"


def placed(cell: Cell) -> Iterator[Place]:
    """The places that a cell points at."""
    if isinstance(cell, Linked):
        yield from cell.places
    elif isinstance(cell, Several):
        for linked in cell.items:
            yield from linked.places


def pointed_at(editorial: Editorial) -> Iterator[Place]:
    """Every place that the sections point at."""
    for section in editorial.sections:
        for part in section.parts:
            if isinstance(part, Table):
                for row in part.rows:
                    for cell in row:
                        yield from placed(cell)
            elif isinstance(part, Facts):
                for _, cell in part.rows:
                    yield from placed(cell)
            elif isinstance(part, Queries):
                yield from (place for place, _ in part.groups)


def gathered(places: Iterable[Place]) -> list[str]:
    """Where the places are, each paragraph once: ["¶ 2 ×2", "¶ 6"]."""
    counts: dict[str, int] = {}
    for place in places:
        counts[place.where] = counts.get(place.where, 0) + 1
    return [where + (f" ×{times}" if times > 1 else "") for where, times in counts.items()]


def other_places(finding: Finding, document: Document, paragraphs: Paragraphs) -> list[str]:
    """The related places in words, those that say the same of the same words together: "¶ 2, ¶ 6: “Qaani”, note"."""
    together: dict[tuple[str, str], list[str]] = {}
    for start, end, note in finding.related:
        words = shortened(document.text[start:end], 60)
        together.setdefault((words, note), []).append(paragraphs.place(start, end).where)
    return [f"{', '.join(places)}: {told(words, note)}" for (words, note), places in together.items()]


def told(words: str, note: str) -> str:
    """A related place in words: what stands there, unless the note says so, and the note."""
    if not note:
        return f"“{words}”"
    return note if words in note else f"“{words}”, {note}"


def folded(editorial: Editorial) -> list[Table]:
    """The long tables, for the end of a document that cannot fold them."""
    parts = (part for section in editorial.sections for part in section.parts)
    return [part for part in parts if isinstance(part, Table) and part.folded]


def spellings(editorial: Editorial) -> Iterator[Linked]:
    """Every spelling of every name, with the places where it stands."""
    for section in editorial.sections:
        for part in section.parts:
            for row in part.rows if isinstance(part, Table) else ():
                for cell in row:
                    for linked in cell.items if isinstance(cell, Several) else ():
                        if linked.entity >= 0:
                            yield linked
