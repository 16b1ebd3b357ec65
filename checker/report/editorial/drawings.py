"""Shapes that pictures are drawn with, before any format, and a drawing as SVG.

Colours come by kind: a page's style sheet has them as classes, so that pictures follow light, dark and paper.
"""

from __future__ import annotations

from html import escape

from checker.tuples import NamedTuple

LETTER = 7  # units a letter of 13 is wide, roughly, in a sans serif: no font is measured


class Box(NamedTuple):
    """A rectangle with round corners."""

    x: int
    y: int
    width: int
    height: int
    corner: int
    kind: str


class Words(NamedTuple):
    """Words on one line, that begin at x, or end there if their kind is "end"; y is the line that letters stand on."""

    x: int
    y: int
    words: str
    kind: str = ""


class Upright(NamedTuple):
    """A line from top to bottom."""

    x: int
    top: int
    bottom: int
    kind: str


class Arrow(NamedTuple):
    """An arrow that runs level as far as ``straight``, beneath whatever stands there, before it bends."""

    x1: int
    y1: int
    x2: int
    y2: int
    thickness: float
    straight: int = 0

    @property
    def bend(self) -> tuple[int, int, int]:
        """Where the curve begins, and the abscissas of the two points that bend it."""
        x = self.x1 + self.straight
        half = (self.x2 - x) // 2
        return x, x + half, self.x2 - half


Shape = Box | Words | Upright | Arrow


class Drawing(NamedTuple):
    """A picture's shapes, each over those before it. ``name`` is unique in a report."""

    name: str
    width: int
    height: int
    shapes: tuple[Shape, ...]


def svg(drawing: Drawing, title: str, description: str) -> str:
    """The drawing as an element of a page, with what it shows in words for whoever does not see it."""
    name, width, height, shapes = drawing
    return (
        f'<svg class="picture" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc"><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>{"".join(map(_element, shapes))}</svg>'
    )


def _element(shape: Shape) -> str:
    if isinstance(shape, Box):
        x, y, width, height, corner, kind = shape
        return f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{corner}"/>'
    if isinstance(shape, Words):
        kind = f' class="{shape.kind}"' if shape.kind else ""
        return f'<text{kind} x="{shape.x}" y="{shape.y}">{escape(shape.words)}</text>'
    if isinstance(shape, Upright):
        return f'<path class="{shape.kind}" d="M{shape.x} {shape.top}V{shape.bottom}"/>'
    x1, y1, x2, y2, thickness, straight = shape
    begin, first, second = shape.bend
    level = f"H{begin}" if straight else ""
    return (
        f'<path class="arrow" stroke-width="{thickness:g}" '
        f'd="M{x1} {y1}{level}C{first} {y1} {second} {y2} {x2 - 6} {y2}"/>'
        f'<path class="tip" d="M{x2} {y2}l-9 -5v10z"/>'
    )
