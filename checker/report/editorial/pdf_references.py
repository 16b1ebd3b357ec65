"""What leads from one place of the PDF to another: paragraphs, findings, and the cells of ledgers that name them."""

from __future__ import annotations

from checker.report.editorial.annotated import laid_out
from checker.report.editorial.parts import Cell, Editorial, Linked, Paragraphs, Place
from checker.report.editorial.pdf_styles import LINK, text


class References:
    """The places that can be led to: every paragraph of the copy, and the findings beside it."""

    def __init__(self, editorial: Editorial) -> None:
        self.paragraphs = Paragraphs(editorial.document)
        self.laid = tuple(laid_out(editorial))
        self.numbers = {numbered.number for laid in self.laid for numbered in laid.findings}

    def to(self, offset: int, words: str) -> str:
        """Words as a link to the paragraph that holds an offset."""
        label = text(words).replace(" ", "\u00a0")
        index = self.paragraphs.index(offset)
        return f'<a href="#p{index}" color="{LINK}">{label}</a>' if index < len(self.laid) else label

    def to_finding(self, number: int) -> str:
        """The number of a finding as a link to it."""
        bold = f"<b>{number}</b>"
        return f'<a href="#f{number}" color="{LINK}">{bold}</a>' if number in self.numbers else bold

    def cell(self, cell: Cell) -> str:
        """What a cell says, with a link to every paragraph that it names."""
        if isinstance(cell, str):
            return text(cell)
        if isinstance(cell, Linked):
            together: dict[str, list[Place]] = {}
            for place in cell.places:
                together.setdefault(place.where, []).append(place)
            links = [
                self.to(places[0].start, where) + (f" ×{len(places)}" if len(places) > 1 else "")
                for where, places in together.items()
            ]
            return " ".join((text(cell.text), *links))
        return "; ".join(map(self.cell, cell.items))
