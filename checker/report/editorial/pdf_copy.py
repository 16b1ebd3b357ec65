"""The annotated copy on paper: every paragraph with its findings marked and numbered, and beside it what they say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from checker.finding import Finding
from checker.language.segment import HEADING, HEADLINE, ITEM, QUOTE
from checker.report.editorial.annotated import Laid, Piece
from checker.report.editorial.parts import Editorial, Numbered, shortened, told
from checker.report.editorial.pdf_pages import Bookmark
from checker.report.editorial.pdf_references import References
from checker.report.editorial.pdf_styles import FLUSH, INKS, QUIET, WASHES, Barred, style, text
from checker.report.editorial.pdf_type import BOLD, ITALIC, PLAIN, markup

_LONGEST = 2500  # code points that are set as one paragraph
_LABEL, _GAP = 26.0, 14.0  # points for the number of a paragraph, and between the copy and its margin
_MOST = 12  # cards in one row
_PART = 0.58  # of the width that the copy takes
_NUMBER = style(7, leading=15.5, textColor=HexColor(QUIET))
_COPY, _QUOTE = style(10.5, leading=15.5), style(10.5, leading=15.5, leftIndent=12)
_HEADINGS = {HEADLINE: style(16, fontName=BOLD, leading=20), HEADING: style(12, fontName=BOLD)}
_CARDS = {
    severity: style(8, leading=10.4, leftIndent=8, spaceAfter=5, bar_colour=ink) for severity, ink in INKS.items()
}


def copy_on_paper(editorial: Editorial, references: References, width: float) -> Iterator[Flowable]:
    """The copy, in so many points of width."""
    if not references.laid:
        yield Paragraph("The copy is empty.", _COPY)
    copy = _Copy(editorial, references)
    for laid in references.laid:
        yield from copy.block(laid, width)


def _handfuls(cards: list[Flowable]) -> Iterator[list[Flowable]]:
    """The cards, few enough together to be set in a row: what a row has to be cut into takes its square in time."""
    for at in range(0, len(cards), _MOST):
        yield cards[at : at + _MOST]


class _Copy:
    def __init__(self, editorial: Editorial, references: References) -> None:
        self.editorial = editorial
        self.references = references
        self.text = editorial.document.text

    def block(self, laid: Laid, width: float) -> Iterator[Flowable]:
        """One block of the copy and the findings that begin in it, side by side."""
        kind, label = laid.block.kind, self.references.paragraphs.label(laid.number)
        heads = kind in _HEADINGS
        if heads:
            yield Bookmark(shortened(self.text[laid.block.start : laid.block.end], 80), f"heading-{laid.number}", 1)
        set_in = _HEADINGS.get(kind) or (_QUOTE if kind == QUOTE else _COPY)
        words = [Paragraph(piece, set_in) for piece in self._words(laid, BOLD if heads else PLAIN)]
        cards = [Barred(self._card(numbered), _CARDS[numbered.finding.severity.label]) for numbered in laid.findings]
        copy = _PART * (width - _GAP)
        widths = [_LABEL, copy - _LABEL, _GAP, width - _GAP - copy]
        number: Flowable | str = "" if heads else Paragraph(text(label), _NUMBER)
        for piece, beside in zip_longest(words, _handfuls(cards), fillvalue=""):
            yield Grid([[number, piece, "", beside]], widths, style=FLUSH, splitInRow=1)
            number = ""
        yield Spacer(0, 7)

    def _words(self, laid: Laid, font: str) -> Iterator[str]:
        """The paragraph's markup; what is longer than any paragraph ought to be, in several."""
        parts = [f'<a name="p{laid.number}"/>' + ("• " if laid.block.kind == ITEM else "")]
        length = 0
        for piece in laid.pieces:
            for begin in range(piece.start, piece.end, _LONGEST):
                end = min(piece.end, begin + _LONGEST)
                if length and length + end - begin > _LONGEST:
                    yield "".join(parts)
                    parts, length = [], 0
                parts.append(self._piece(piece, begin, end, font))
                length += end - begin
            if piece.ends:
                numbers = ",".join(map(self.references.to_finding, piece.ends))
                parts.append(f'<super size="7" rise="4">{numbers}</super>')
        yield "".join(parts)

    def _piece(self, piece: Piece, start: int, end: int, font: str) -> str:
        words = markup(self.text[start:end].replace("\n", " "), font)
        if not piece.own:
            return words
        worst = max(self.editorial.findings[number - 1].finding.severity for number in piece.own)
        return f'<font backColor="{WASHES[worst.label]}">{words}</font>'

    def _card(self, numbered: Numbered) -> str:
        number, finding = numbered
        severity = finding.severity.label
        head = f'<a name="f{number}"/><b>{number}</b> <font color="{INKS[severity]}"><b>{severity}</b></font>'
        lines = [f"{head} {text(finding.message)}"]
        if finding.suggestions:
            lines.append("Write: " + " or ".join(text(f"“{words}”") for words in finding.suggestions))
        if finding.query:
            lines.append(f"<i>{text(finding.query, ITALIC)}</i>")
        where = text(f"{finding.rule}, {self.editorial.document.unit} {finding.line}.")
        also = f" Also {'; '.join(self._also(finding))}" if finding.related else ""
        lines.append(f'<font color="{QUIET}">{where}{also}</font>')
        return "<br/>".join(lines)

    def _also(self, finding: Finding) -> Iterator[str]:
        """The other places, every one linked, those that say the same of the same words together."""
        together: dict[tuple[str, str], list[str]] = {}
        for start, end, note in finding.related:
            words = shortened(self.text[start:end], 60)
            link = self.references.to(start, self.references.paragraphs.place(start, end).where)
            together.setdefault((words, note), []).append(link)
        for (words, note), links in together.items():
            yield f"{', '.join(links)}: {text(told(words, note))}"
