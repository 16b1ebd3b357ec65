"""The editorial report as Markdown: for a ticket, a wiki, a repository. It reads as plain text too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.language.segment import HEADING, HEADLINE, ITEM
from checker.report.editorial.annotated import Laid, laid_out
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
from checker.report.markdown import escaped


def as_markdown(editorial: Editorial) -> str:
    """The report, every section under a heading."""
    writer = _Writer(editorial)
    head = [f"# Editorial report: {_text(editorial.title)}", f"**{_text(editorial.counts)}**"]
    body = [line for section in editorial.sections for line in writer.section(section)]
    if long := folded(editorial):
        body += ["## In full", *(line for table in long for line in _table(table))]
    foot = f"Made by Checker {editorial.version}. It holds evidence and questions, and no score of truth."
    return "\n\n".join((*head, *body, foot)) + "\n"


def _text(words: str) -> str:
    """Text on one line in which Markdown sees nothing of its own, addresses of the web included."""
    return escaped(legible(words)).replace("://", "\\://").replace("www.", "www\\.")


class _Writer:
    def __init__(self, editorial: Editorial) -> None:
        self.editorial = editorial
        self.paragraphs = Paragraphs(editorial.document)

    def section(self, section: Section) -> Iterator[str]:
        yield f"## {_text(section.title)}"
        for part in section.parts:
            yield from self._part(part)

    def _part(self, part: Part) -> Iterator[str]:
        if isinstance(part, Text):
            yield _text(part.words)
        elif isinstance(part, Facts):
            yield "\n".join(f"- **{_text(label)}:** {_cell(cell)}" for label, cell in part.rows)
        elif isinstance(part, Table) and not part.folded:
            yield from _table(part)
        elif isinstance(part, Queries):
            for place, asked in part.groups:
                yield f"**{_text(place.where)}**"
                yield "\n".join(
                    f"- \\[{query.number}\\] “{_text(query.words)}” {_text(query.question)} ({query.severity})"
                    for query in asked
                )
        elif isinstance(part, Picture):
            yield f"*{_text(part.title)}.* {_text(part.description)}"
        elif isinstance(part, AnnotatedCopy):
            for laid in laid_out(self.editorial):
                yield from self._block(laid)

    def _block(self, laid: Laid) -> Iterator[str]:
        text = self.editorial.document.text
        copy = ""
        for marked, pieces in groupby(laid.pieces, key=lambda piece: bool(piece.own)):
            words = "".join(_running(text[p.start : p.end]) + _refs(p.ends) for p in pieces)
            copy += _strong(words) if marked else words
        label = _text(self.paragraphs.label(laid.number))
        if laid.block.kind in (HEADLINE, HEADING):
            yield f"### {copy}"
        else:
            yield f"{label} {'• ' if laid.block.kind == ITEM else ''}{copy}"
        if laid.findings:
            yield "\n".join(map(self._finding, laid.findings))

    def _finding(self, numbered: Numbered) -> str:
        number, finding = numbered
        parts = [
            f"> - **\\[{number}\\]** {finding.severity.label} `{finding.rule}`, "
            f"{self.editorial.document.unit} {finding.line}: " + _text(finding.message)
        ]
        if finding.suggestions:
            parts.append("Write: " + " or ".join(f"“{_text(words)}”" for words in finding.suggestions) + ".")
        if finding.query:
            parts.append(f"*{_text(finding.query)}*")
        if finding.related:
            also = other_places(finding, self.editorial.document, self.paragraphs)
            parts.append("Also " + _text("; ".join(also)) + ".")
        return " ".join(parts)


def _running(words: str) -> str:
    """Text in the midst of a line: white space at its ends is one space."""
    before, after = words[:1].isspace(), words[-1:].isspace()
    core = _text(words)
    return f"{' ' if before else ''}{core}{' ' if after else ''}" if core else " "


def _refs(numbers: Iterable[int]) -> str:
    return "".join(f"\\[{number}\\]" for number in numbers)


def _strong(words: str) -> str:
    """Words in bold; the marks stand at the words, because none may stand beside a space."""
    core = words.strip()
    return words.replace(core, f"**{core}**", 1) if core else words


def _table(table: Table) -> Iterator[str]:
    yield f"**{_text(table.caption)}**"
    rows = [table.head, *(tuple(map(_cell, row)) for row in table.rows)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    yield "\n".join((lines[0], "|" + "---|" * len(table.head), *lines[1:]))


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, Linked):
        where = ", ".join(gathered(cell.places))
        return _text(cell.text) + (f" ({_text(where)})" if where else "")
    assert isinstance(cell, Several)
    return "; ".join(map(_cell, cell.items))
