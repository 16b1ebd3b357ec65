"""The pages of a PDF: portrait and landscape, their feet with the number, the bookmarks, and a file that is the same
whenever it is made."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from checker.report.editorial.parts import legible, shortened
from checker.report.editorial.pdf_styles import QUIET
from checker.report.editorial.pdf_type import PLAIN, width, write

UPRIGHT, BROAD = "upright", "broad"
SIDE, TOP, FOOT = 18 * mm, 16 * mm, 18 * mm
_TOTAL = "total"  # the form that holds the number of pages, which is known when the last is written
_QUIET = HexColor(QUIET)
_SMALL = 8


class Bookmark(Flowable):  # type: ignore[misc]
    """A place that a bookmark leads to; it takes no room. Words that are hidden behind a level are shown folded."""

    width = height = 0

    def __init__(self, words: str, key: str, level: int) -> None:
        super().__init__()
        self.words, self.key, self.level = legible(words), key, level

    def wrap(self, *_available: float) -> tuple[float, float]:
        """None."""
        return 0, 0

    def draw(self) -> None:
        """Note the place."""
        self.canv.bookmarkHorizontal(self.key, 0, 24)
        self.canv.addOutlineEntry(self.words, self.key, self.level, closed=self.level > 0)


class _Canvas(Canvas):  # type: ignore[misc]
    """Writes the number of pages into their feet when it is known."""

    def save(self) -> None:
        if self._code:
            self.showPage()
        self.beginForm(_TOTAL, 0, -3, 60, 12)
        self.setFillColor(_QUIET)
        write(self, 0, 0, str(self.getPageNumber() - 1), PLAIN, _SMALL)
        self.endForm()
        super().save()


def bound(story: Sequence[Flowable], title: str, author: str) -> bytes:
    """The file. ``title`` is the document's."""
    packed = io.BytesIO()
    document = BaseDocTemplate(
        packed, pagesize=A4, title=title, author=author, creator=author, lang="en", invariant=1, allowSplitting=1,
        leftMargin=SIDE, rightMargin=SIDE, topMargin=TOP, bottomMargin=FOOT,
    )  # fmt: skip

    def foot(canvas: Any, _page: Any) -> None:
        across, _ = canvas._pagesize
        right = across - SIDE - width("000", PLAIN, _SMALL)
        number = f"Page {canvas.getPageNumber()} of "
        canvas.saveState()
        canvas.setFillColor(_QUIET)
        write(canvas, SIDE, 10 * mm, _cut(title, across - 2 * SIDE - 120), PLAIN, _SMALL)
        write(canvas, right - width(number, PLAIN, _SMALL), 10 * mm, number, PLAIN, _SMALL)
        canvas.translate(right, 10 * mm)
        canvas.doForm(_TOTAL)
        canvas.restoreState()

    templates = []
    for name, size in ((UPRIGHT, A4), (BROAD, landscape(A4))):
        frame = Frame(
            SIDE, FOOT, *room(name), leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name
        )  # fmt: skip
        templates.append(PageTemplate(name, [frame], onPageEnd=foot, pagesize=size))
    document.addPageTemplates(templates)
    document.build(list(story), canvasmaker=_canvas)
    return packed.getvalue()


def _canvas(*arguments: Any, **options: Any) -> _Canvas:
    canvas = _Canvas(*arguments, **{**options, "initialFontName": PLAIN})
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas


def room(pages: str) -> tuple[float, float]:
    """The width and the height that pages of one kind have for text, in points."""
    across, down = A4 if pages == UPRIGHT else landscape(A4)
    return across - 2 * SIDE, down - TOP - FOOT


def _cut(words: str, widest: float) -> str:
    """Words that are no wider than so many points."""
    text = shortened(words, 200)
    while width(text, PLAIN, _SMALL) > widest:
        text = text[: -max(2, len(text) // 10)].rstrip("… ") + "…"
    return text
