"""The editorial report as a PDF: what the HTML page holds, in the same order, on paper that can be filed and sent.

ReportLab is imported by this and the other modules for PDF only. Copy goes into its paragraphs through
``pdf_type.markup`` alone, where nothing of it is a mark.
"""

from __future__ import annotations

from collections.abc import Iterator

try:
    import pymupdf_fonts  # noqa: F401
    from reportlab.lib.colors import HexColor
except ImportError:
    raise ImportError(
        "PDFs are written with ReportLab, in fonts of their own; install Checker with the extra pdf: "
        "pip install 'copydesk-checker[pdf]'"
    ) from None
from reportlab.platypus import CondPageBreak, Flowable, LongTable, NextPageTemplate, PageBreak, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from checker.report.editorial.column_widths import column_shares
from checker.report.editorial.parts import (
    AnnotatedCopy,
    Cell,
    Editorial,
    Facts,
    Linked,
    Part,
    Picture,
    Queries,
    Section,
    Table,
    Text,
    folded,
)
from checker.report.editorial.pdf_copy import copy_on_paper
from checker.report.editorial.pdf_pages import BROAD, UPRIGHT, Bookmark, bound, room
from checker.report.editorial.pdf_pictures import PictureOnPaper
from checker.report.editorial.pdf_references import References
from checker.report.editorial.pdf_styles import FLUSH, INKS, QUIET, RULE, Barred, line, style, text
from checker.report.editorial.pdf_type import BOLD, notes, ready

AUTHOR = "Checker"
_BROAD = ("sources", "claims", "chain", "consistency", "quotations")  # sections of wide tables
_LETTERS = {UPRIGHT: 108, BROAD: 160}  # of a table, that a line holds
_WIDEST = 90  # letters that are worth a column's room

_TITLE = style(20, fontName=BOLD, leading=25, spaceAfter=4)
_KICKER = style(8, textColor=HexColor(QUIET), spaceAfter=2)
_COUNTS = style(11, spaceAfter=2)
_SECTION = style(14, fontName=BOLD, spaceBefore=14, spaceAfter=5)
_CAPTION = style(9.5, fontName=BOLD, spaceBefore=8, spaceAfter=3)
_BODY = style(9.5, spaceAfter=4)
_STATEMENT = style(11, spaceAfter=4)
_LABEL = style(9, textColor=HexColor(QUIET))
_CELL = style(8, leading=10.4)
_HEAD = style(8, leading=10.4, fontName=BOLD, textColor=HexColor(QUIET))
_QUERIES = {severity: style(9.5, leftIndent=10, spaceAfter=4, bar_colour=ink) for severity, ink in INKS.items()}


def as_pdf(editorial: Editorial) -> bytes:
    """The file. The same report gives the same bytes."""
    ready()
    return bound([*_Writer(editorial).story()], f"Editorial report: {line(editorial.title)}", AUTHOR)


class _Writer:
    def __init__(self, editorial: Editorial) -> None:
        self.editorial = editorial
        self.references = References(editorial)
        self.pages = UPRIGHT

    def story(self) -> Iterator[Flowable]:
        """Everything, from the title to the foot."""
        yield Paragraph("EDITORIAL REPORT", _KICKER)
        yield Paragraph(text(self.editorial.title, BOLD), _TITLE)
        yield Paragraph(text(self.editorial.counts), _COUNTS)
        yield Paragraph(text(self.editorial.path), _LABEL)
        for section in self.editorial.sections:
            yield from self._turned(BROAD if section.id in _BROAD else UPRIGHT)
            yield from self._section(section)
        if long := folded(self.editorial):
            yield from self._headed("In full", "in-full")
            for table in long:
                yield from self._table(table)
        yield Spacer(0, 12)
        for words in notes(self.editorial.document.text):
            yield Paragraph(text(words), _LABEL)
        foot = f"Made by Checker {self.editorial.version}. It holds evidence and questions, and no score of truth."
        yield Paragraph(text(foot), _LABEL)

    def _turned(self, pages: str) -> Iterator[Flowable]:
        """A new page where the paper has to be turned."""
        if pages != self.pages:
            yield NextPageTemplate(pages)
            yield PageBreak()
            self.pages = pages

    def _headed(self, title: str, key: str, beneath: float = 70) -> Iterator[Flowable]:
        """A section's heading, with at least so many points of what follows beneath it on one page."""
        yield CondPageBreak(beneath + 40)
        yield Bookmark(title, f"section-{key}", 0)
        yield Paragraph(text(title, BOLD), _SECTION)

    def _section(self, section: Section) -> Iterator[Flowable]:
        first = section.parts[0] if section.parts else None
        yield from self._headed(
            section.title, section.id, self._drawn(first).height if isinstance(first, Picture) else 70
        )
        alone = sum(isinstance(part, (Table, Picture)) for part in section.parts) == 1
        for part in section.parts:
            yield from self._part(part, section, alone)

    def _part(self, part: Part, section: Section, alone: bool) -> Iterator[Flowable]:
        if isinstance(part, Text):
            yield Paragraph(text(part.words), _STATEMENT if section.id == "statement" else _BODY)
        elif isinstance(part, Facts):
            yield self._facts(part)
        elif isinstance(part, Table) and not part.folded:
            yield from self._table(part, captioned=not alone)
        elif isinstance(part, Queries):
            yield from self._queries(part)
        elif isinstance(part, Picture):
            drawn = self._drawn(part)
            if not alone:
                yield CondPageBreak(drawn.height + 30)
                yield Paragraph(text(part.title, BOLD), _CAPTION)
            yield drawn
            yield Spacer(0, 6)
        elif isinstance(part, AnnotatedCopy):
            yield from copy_on_paper(self.editorial, self.references, room(self.pages)[0])

    def _drawn(self, picture: Picture) -> PictureOnPaper:
        width, height = room(self.pages)
        return PictureOnPaper(picture.drawing, width, height - 70)

    def _facts(self, facts: Facts) -> Flowable:
        width, _ = room(self.pages)
        rows = [
            [Paragraph(text(label), _LABEL), Paragraph(self.references.cell(cell), _BODY)] for label, cell in facts.rows
        ]
        return Grid(rows, [110, width - 110], style=[*FLUSH], splitInRow=1)

    def _table(self, table: Table, captioned: bool = True) -> Iterator[Flowable]:
        yield CondPageBreak(70)
        if captioned:
            yield Paragraph(text(table.caption, BOLD), _CAPTION)
        width, _ = room(self.pages)
        shares = column_shares(
            [table.head, *(tuple(map(_told, row)) for row in table.rows)], _LETTERS[self.pages], _WIDEST
        )
        rows = [[Paragraph(text(words, BOLD), _HEAD) for words in table.head]]
        rows += [[Paragraph(self.references.cell(cell), _CELL) for cell in row] for row in table.rows]
        lines = [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(RULE)), ("TOPPADDING", (0, 0), (-1, -1), 2.5)]
        lines += [("BOTTOMPADDING", (0, 0), (-1, -1), 2.5)]
        widths = [width * share for share in shares]
        yield LongTable(rows, widths, repeatRows=1, style=[*FLUSH, *lines], splitInRow=1, hAlign="LEFT")
        yield Spacer(0, 6)

    def _queries(self, queries: Queries) -> Iterator[Flowable]:
        for place, asked in queries.groups:
            yield CondPageBreak(50)
            yield Paragraph(self.references.to(place.start, place.where), _CAPTION)
            for query in asked:
                yield Barred(
                    f"{self.references.to_finding(query.number)} {text(f'“{query.words}”')} {text(query.question)} "
                    f'<font color="{QUIET}">({query.severity})</font>',
                    _QUERIES[query.severity],
                )


def _told(cell: Cell) -> str:
    """What a cell holds, for its length."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Linked):
        return " ".join((cell.text, *(place.where for place in cell.places)))
    return "; ".join(map(_told, cell.items))
