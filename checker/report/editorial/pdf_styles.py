"""How the PDF looks: the colours of the HTML page on paper, sizes, and paragraphs with a bar beside them."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from checker.report.editorial.parts import legible
from checker.report.editorial.pdf_type import BOLD, PLAIN, markup

INKS = {"error": "#a81d1d", "warning": "#8a5200", "note": "#2b5f8a"}
WASHES = {"error": "#fbe0dc", "warning": "#fdeecb", "note": "#e0edf8"}
QUIET, LINK, RULE = "#5c5850", "#1f5d8c", "#ddd8cd"
FLUSH: list[tuple[object, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0), ("FONTNAME", (0, 0), (-1, -1), BOLD),
]  # fmt: skip
"""Cells of a table that begin where its column does."""


def style(size: float, **options: Any) -> ParagraphStyle:
    """A style of the plain font, so many points large, with a line's height that suits it."""
    lines = {"fontName": PLAIN, "fontSize": size, "leading": size * 1.36, "allowWidows": 0, "allowOrphans": 0}
    return ParagraphStyle("", **{**lines, **options})


def line(words: str) -> str:
    """Text on one line that a file can hold."""
    return " ".join(legible(words).split())


def text(words: str, font: str = PLAIN) -> str:
    """Text on one line, as markup."""
    return markup(line(words), font)


class Barred(Paragraph):  # type: ignore[misc]
    """A paragraph with a bar of its style's ``bar_colour`` to its left."""

    def draw(self) -> None:
        """The bar, as high as the text and a little more, and the text."""
        self.canv.saveState()
        self.canv.setFillColor(HexColor(self.style.bar_colour))
        self.canv.rect(0, -1.5, 2.5, self.height + 3, stroke=0, fill=1)
        self.canv.restoreState()
        super().draw()
