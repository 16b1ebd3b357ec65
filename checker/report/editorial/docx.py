"""The editorial report as a Word document: the copy with every finding as a comment on its words, then the ledgers.

python-docx is imported here and nowhere else. It stamps comments and packages with the time of day; both are taken out,
so that the same copy gives the same file.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from checker.finding import Severity
from checker.language.segment import HEADING, HEADLINE, ITEM, QUOTE
from checker.report.editorial.annotated import Laid, laid_out
from checker.report.editorial.column_widths import column_shares
from checker.report.editorial.packages import timeless
from checker.report.editorial.parts import (
    AnnotatedCopy,
    Cell,
    Editorial,
    Facts,
    Linked,
    Numbered,
    Paragraphs,
    Part,
    Picture,
    Queries,
    Section,
    Several,
    Table,
    Text,
    folded,
    gathered,
    legible,
    other_places,
)
from checker.report.editorial.word_original import Original, opened

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

AUTHOR, INITIALS = "Checker", "C"
_STYLES = {HEADLINE: "Heading 1", HEADING: "Heading 2", ITEM: "List Bullet", QUOTE: "Intense Quote"}
_SHADES = {Severity.ERROR: "F9D9D4", Severity.WARNING: "FCEBC2", Severity.NOTE: "DCE9F6"}
_LETTERS = 115  # of a table, that a line of a broad page holds
_WIDEST = 60  # letters that are worth a column's room


def as_docx(editorial: Editorial) -> bytes:
    """The document. Copy that came in a Word file stays as it is there, with the comments put in and the ledgers behind
    it."""
    original = opened(editorial.document)
    writer = _Writer(editorial, original)
    if original:
        writer.comments_in(original)
    else:
        writer.front()
        writer.copy()
    writer.ledgers()
    return writer.packed()


def _text(words: str) -> str:
    """Text that XML can hold, on one line."""
    return " ".join(legible(words).split())


class _Writer:
    def __init__(self, editorial: Editorial, original: Original | None) -> None:
        self.editorial = editorial
        self.paragraphs = Paragraphs(editorial.document)
        self.word: Any = original.word if original else docx.Document()
        self.original = original
        if not original:
            self.word.styles["Normal"].font.size = Pt(10.5)
            self.word.styles["Normal"].paragraph_format.space_after = Pt(6)
        self.runs: dict[int, list[Run]] = {}

    def _style(self, name: str) -> str:
        """The name under which a style of ours is in the file."""
        return self.original.style(name) if self.original else name

    # The copy

    def comments_in(self, original: Original) -> None:
        """A comment for every finding, in the file that the copy came in."""
        for numbered in self.editorial.findings:
            runs = original.runs(numbered.finding.start, numbered.finding.end)
            marked = list(runs) if runs else [self.word.add_paragraph().add_run(" ")]
            self._comment(numbered, marked, original.note(numbered.finding.start))

    def front(self) -> None:
        """The title and the counts."""
        self.word.add_paragraph(f"Editorial report: {_text(self.editorial.title)}", self._style("Title"))
        self.word.add_paragraph(_text(self.editorial.counts), self._style("Subtitle"))

    def copy(self) -> None:
        """The copy, with a comment for every finding."""
        self.word.add_paragraph("The copy", self._style("Heading 1"))
        last: Paragraph | None = None
        for laid in laid_out(self.editorial):
            last = self._block(laid)
            for numbered in laid.findings:
                if numbered.number not in self.runs:  # its words stand between two paragraphs
                    self.runs[numbered.number] = [last.runs[-1] if last.runs else last.add_run(" ")]
        if last is None:
            last = self.word.add_paragraph("The copy is empty.")
        for numbered in self.editorial.findings:
            self._comment(numbered, self.runs.get(numbered.number) or [last.runs[-1]])

    def _block(self, laid: Laid) -> Paragraph:
        text = legible(self.editorial.document.text)
        paragraph: Paragraph = self.word.add_paragraph(style=_STYLES.get(laid.block.kind))
        for piece in laid.pieces:
            words = text[piece.start : piece.end]
            run = paragraph.add_run(" ".join(words.split("\n")) if "\n" in words else words)
            for number in piece.own:
                self.runs.setdefault(number, []).append(run)
            if piece.own:
                _shade(run, max(self.editorial.findings[number - 1].finding.severity for number in piece.own))
        return paragraph

    def _comment(self, numbered: Numbered, runs: list[Run], note: str = "") -> None:
        number, finding = numbered
        comment = self.word.add_comment([runs[0], runs[-1]], author=AUTHOR, initials=INITIALS)
        element = comment._comment_elm
        element.attrib.pop(qn("w:date"), None)
        lead = comment.paragraphs[0].add_run(f"{number}. {finding.severity.label}: ")
        lead.bold = True
        comment.paragraphs[0].add_run(_text(finding.message))
        if note:
            comment.add_paragraph(f"In the {note}: “{_text(finding.text)}”")
        if finding.suggestions:
            write = " or ".join(f"“{_text(words)}”" for words in finding.suggestions)
            comment.add_paragraph(f"Write: {write}")
        if finding.query:
            comment.add_paragraph().add_run(_text(finding.query)).italic = True
        if finding.related:
            also = other_places(finding, self.editorial.document, self.paragraphs)
            comment.add_paragraph("Also " + _text("; ".join(also)))
        where = f"{self.editorial.document.unit} {finding.line}"
        comment.add_paragraph(f"{_text(finding.rule)}, {where}").runs[0].font.size = Pt(8)

    # The ledgers

    def ledgers(self) -> None:
        """Every section but the copy, on broad pages."""
        section = self.word.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        sides = section.page_width or Inches(8.27), section.page_height or Inches(11.69)
        section.page_width, section.page_height = max(sides), min(sides)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(0.75)
        if self.original:
            self.front()
        self.room = section.page_width - section.left_margin - section.right_margin
        for made in self.editorial.sections:
            if not any(isinstance(part, AnnotatedCopy) for part in made.parts):
                self._section(made)
        if long := folded(self.editorial):
            self.word.add_paragraph("In full", self._style("Heading 1"))
            for table in long:
                self._table(table)
        self.word.add_paragraph(
            f"Made by Checker {self.editorial.version}. It holds evidence and questions, and no score of truth."
        )

    def _section(self, section: Section) -> None:
        self.word.add_paragraph(_text(section.title), self._style("Heading 1"))
        for part in section.parts:
            self._part(part)

    def _part(self, part: Part) -> None:
        if isinstance(part, Text):
            self.word.add_paragraph(_text(part.words))
        elif isinstance(part, Facts):
            for label, cell in part.rows:
                paragraph = self.word.add_paragraph()
                paragraph.add_run(f"{_text(label)}: ").bold = True
                paragraph.add_run(_told(cell))
        elif isinstance(part, Table) and not part.folded:
            self._table(part)
        elif isinstance(part, Queries):
            for place, asked in part.groups:
                self.word.add_paragraph(_text(place.where), self._style("Heading 3"))
                for query in asked:
                    paragraph = self.word.add_paragraph(style=None if self.original else "List Bullet")
                    paragraph.add_run(f"{query.number}. “{_text(query.words)}” ").bold = True
                    paragraph.add_run(f"{_text(query.question)} ({query.severity})")
        elif isinstance(part, Picture):
            paragraph = self.word.add_paragraph()
            paragraph.add_run(f"{_text(part.title)}. ").bold = True
            paragraph.add_run(_text(part.description))

    def _table(self, table: Table) -> None:
        self.word.add_paragraph(_text(table.caption), self._style("Heading 3"))
        rows = [tuple(map(_text, table.head)), *(tuple(map(_told, row)) for row in table.rows)]
        made = self.word.add_table(rows=0, cols=len(table.head), style=self._style("Light Grid Accent 1"))
        made.autofit = False
        widths = [int(self.room * share) for share in column_shares(rows, _LETTERS, _WIDEST)]
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        for at, row in enumerate(rows):
            line = made.add_row()
            for words, cell, width in zip(row, line.cells, widths, strict=True):
                cell.width = width
                cell.paragraphs[0].paragraph_format.space_after = Pt(0)
                run = cell.paragraphs[0].add_run(words)
                run.font.size = Pt(8.5)
                run.font.bold = at == 0
                run.font.color.rgb = RGBColor(0, 0, 0)
            properties = line._tr.get_or_add_trPr()
            if at == 0:
                properties.append(OxmlElement("w:tblHeader"))  # it is repeated on every page
            properties.append(OxmlElement("w:cantSplit"))
        self.word.add_paragraph()

    # The file

    def packed(self) -> bytes:
        """The document as a file without the time of day in it."""
        if not self.original:
            properties = self.word.core_properties
            properties.title = _text(f"Editorial report: {self.editorial.title}")[:255]
            properties.author = properties.last_modified_by = AUTHOR
            properties.comments = ""
        drawn = io.BytesIO()
        self.word.save(drawn)
        return timeless(drawn.getvalue())


def _shade(run: Run, severity: Severity) -> None:
    """A light ground under the words, that a screen without the comments shows too."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), _SHADES[severity])
    run._r.get_or_add_rPr().append(shade)


def _told(cell: Cell) -> str:
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, Linked):
        where = ", ".join(gathered(cell.places))
        return _text(cell.text) + (f" ({where})" if where else "")
    assert isinstance(cell, Several)
    return "; ".join(map(_told, cell.items))
