"""Drawings on the pages of a PDF, as vectors, with the colours that the pictures have on paper."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from checker.report.editorial.drawings import Arrow, Box, Drawing, Upright, Words
from checker.report.editorial.pdf_styles import INKS, LINK, QUIET, RULE, WASHES
from checker.report.editorial.pdf_type import BOLD, PLAIN, width, write

_INK = "#1d1b18"
_FILLS = {
    "outlet": WASHES["note"], "self": RULE, "day": LINK, "condemn": WASHES["error"], "praise": "#cdeccf",
}  # fmt: skip
_EDGES = {"outlet": INKS["note"], "self": _INK}
_DASHES = {"unnamed": (5, 3), "attributed": (5, 3), "quoted": (1.5, 2.5)}
_SIZE = 12.0  # of letters, in units of the drawing


class PictureOnPaper(Flowable):  # type: ignore[misc]
    """A drawing, made smaller where it is wider than the page or higher than what a page holds."""

    def __init__(self, drawing: Drawing, width: float, height: float) -> None:
        super().__init__()
        self.drawing = drawing
        self.scale = min(0.8, width / drawing.width, height / drawing.height)
        self.width, self.height = drawing.width * self.scale, drawing.height * self.scale

    def wrap(self, *_available: float) -> tuple[float, float]:
        """What room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw every shape; a PDF counts upwards, drawings count down."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.translate(0, self.height)
        canvas.scale(self.scale, self.scale)
        for shape in self.drawing.shapes:
            if isinstance(shape, Box):
                _box(canvas, shape)
            elif isinstance(shape, Words):
                _words(canvas, shape)
            elif isinstance(shape, Upright):
                canvas.setStrokeColor(HexColor(RULE))
                canvas.setLineWidth(1)
                canvas.line(shape.x, -shape.top, shape.x, -shape.bottom)
            else:
                _arrow(canvas, shape)
        canvas.restoreState()


def _box(canvas: Any, box: Box) -> None:
    kinds = box.kind.split()
    canvas.saveState()
    canvas.setLineWidth(1)
    canvas.setFillColor(HexColor(next((_FILLS[kind] for kind in kinds if kind in _FILLS), "#ffffff")))
    canvas.setStrokeColor(HexColor(next((_EDGES[kind] for kind in kinds if kind in _EDGES), QUIET)))
    for kind in kinds:
        if kind in _DASHES:
            canvas.setDash(*_DASHES[kind])
    corner = min(box.corner, box.width / 2, box.height / 2)
    canvas.roundRect(box.x, -box.y - box.height, box.width, box.height, corner, stroke=box.kind != "day", fill=1)
    canvas.restoreState()


def _words(canvas: Any, words: Words) -> None:
    font = BOLD if words.kind == "strong" else PLAIN
    canvas.setFillColor(HexColor(QUIET if words.kind == "quiet" else _INK))
    left = words.x - width(words.words, font, _SIZE) if words.kind == "end" else words.x
    write(canvas, left, -words.y, words.words, font, _SIZE)


def _arrow(canvas: Any, arrow: Arrow) -> None:
    begin, first, second = arrow.bend
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#a3a099"))
    canvas.setFillColor(HexColor(QUIET))
    canvas.setLineWidth(arrow.thickness)
    path = canvas.beginPath()
    path.moveTo(arrow.x1, -arrow.y1)
    path.lineTo(begin, -arrow.y1)
    path.curveTo(first, -arrow.y1, second, -arrow.y2, arrow.x2 - 6, -arrow.y2)
    canvas.drawPath(path, stroke=1, fill=0)
    tip = canvas.beginPath()
    tip.moveTo(arrow.x2, -arrow.y2)
    tip.lineTo(arrow.x2 - 9, -arrow.y2 + 5)
    tip.lineTo(arrow.x2 - 9, -arrow.y2 - 5)
    tip.close()
    canvas.drawPath(tip, stroke=0, fill=1)
    canvas.restoreState()
