"""The editorial report as one HTML file that needs nothing else: no network, no other file, no script to be read.

Every text of the copy goes through ``_text``; a content security policy that names the page's own style and script by
their digests keeps anything else from running, should a text ever slip through.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from string import Template

from checker.finding import Finding
from checker.language.segment import HEADING, HEADLINE, ITEM, QUOTE
from checker.report.editorial.annotated import Laid, Piece, laid_out
from checker.report.editorial.drawings import svg
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
    Place,
    Queries,
    Section,
    Table,
    Text,
    legible,
    pointed_at,
    shortened,
    spellings,
    told,
)

_SEVERITIES = ("error", "warning", "note")
_LONG = 40  # code points


def as_html(editorial: Editorial) -> str:
    """The page."""
    style, script = _asset("page.css"), _asset("page.js")
    page = _Page(editorial)
    return Template(_asset("page.html")).substitute(
        policy=_text(
            f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
            "base-uri 'none'; form-action 'none'"
        ),
        version=_text(editorial.version),
        title=_text(editorial.title),
        counts=_text(editorial.counts),
        path=_text(editorial.path),
        style=style,
        script=script,
        contents="\n".join(page.contents()),
        sections="\n".join(map(page.section, editorial.sections)),
    )


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _digest(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _text(words: str) -> str:
    """Text in which HTML sees nothing of its own, between tags and in attributes alike."""
    return escape(legible(words), quote=True)


class _Page:
    def __init__(self, editorial: Editorial) -> None:
        self.editorial = editorial
        self.paragraphs = Paragraphs(editorial.document)
        self.blocks = editorial.document.segments.blocks
        related = {place.start for _, finding in editorial.findings for place in finding.related}
        wanted = related | {place.start for place in pointed_at(editorial)}
        self.anchors = {offset for offset in wanted if self._inside(offset)}
        self.spellings = list(spellings(editorial))

    def _inside(self, offset: int) -> bool:
        block = self.blocks[self.paragraphs.index(offset)] if self.blocks else None
        return block is not None and block.start <= offset < block.end

    def _to(self, offset: int) -> str:
        return f"#c{offset}" if offset in self.anchors else f"#p{self.paragraphs.index(offset)}"

    def contents(self) -> Iterator[str]:
        for section in self.editorial.sections:
            main = ' class="main"' if section.id == "copy" else ""
            yield f'<li{main}><a href="#{section.id}">{_text(section.title)}</a></li>'

    def section(self, section: Section) -> str:
        shown = [part for part in section.parts if isinstance(part, (Table, Picture))]
        alone = len(shown) == 1  # what a section is about needs no caption of its own
        parts = "\n".join(self._part(part, alone) for part in section.parts)
        return (
            f'<section id="{section.id}" class="{section.id}" aria-labelledby="{section.id}-title">\n'
            f'<h2 id="{section.id}-title">{_text(section.title)}</h2>\n{parts}\n</section>'
        )

    def _part(self, part: Part, alone: bool) -> str:
        if isinstance(part, Text):
            return f"<p>{_text(part.words)}</p>"
        if isinstance(part, Facts):
            rows = "".join(f"<dt>{_text(label)}</dt><dd>{self._cell(cell)}</dd>\n" for label, cell in part.rows)
            return f"<dl>\n{rows}</dl>"
        if isinstance(part, Table):
            return self._table(part, alone)
        if isinstance(part, Queries):
            return "\n".join(self._queries(part))
        if isinstance(part, Picture):
            unseen = ' class="unseen"' if alone else ""
            return (
                f"<figure><figcaption{unseen}>{_text(part.title)}</figcaption>\n"
                f'<div class="scroll" role="group" aria-label="{_text(part.title)}" tabindex="0">'
                f"{svg(part.drawing, part.title, part.description)}</div></figure>"
            )
        assert isinstance(part, AnnotatedCopy)
        return "\n".join((self._tools(), *self._copy()))

    # Tables and links

    def _table(self, table: Table, alone: bool) -> str:
        head = "".join(f'<th scope="col">{_text(words)}</th>' for words in table.head)
        rows = "\n".join(
            "<tr>" + "".join(self._data(cell, at == 0) for at, cell in enumerate(row)) + "</tr>" for row in table.rows
        )
        unseen = ' class="unseen"' if alone else ""
        caption = "" if table.folded else f"<caption{unseen}>{_text(table.caption)}</caption>"
        whole = (
            f'<div class="scroll" role="group" aria-label="{_text(table.caption)}" tabindex="0"><table>{caption}\n'
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
        )
        if table.folded:
            return f"<details><summary>{_text(table.caption)} ({len(table.rows):,})</summary>{whole}</details>"
        return whole

    def _data(self, cell: Cell, heads: bool) -> str:
        """One cell of a table with its tags; long text is given room on narrow screens."""
        long = ' class="long"' if len(cell if isinstance(cell, str) else getattr(cell, "text", "")) > _LONG else ""
        return f'<th scope="row"{long}>{self._cell(cell)}</th>' if heads else f"<td{long}>{self._cell(cell)}</td>"

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, str):
            return _text(cell)
        if isinstance(cell, Linked):
            return self._linked(cell)
        return " ".join(f'<span class="spelling">{self._linked(linked)}</span>' for linked in cell.items)

    def _linked(self, linked: Linked) -> str:
        words = _text(linked.text)
        if linked.entity >= 0:
            words = f"<span {_named(linked)}>{words}</span>"
        gathered: dict[str, list[Place]] = {}
        for place in linked.places:
            gathered.setdefault(place.where, []).append(place)
        links = [self._link(places) for places in gathered.values()]
        return " ".join((words, *(f'<span class="at">{link}</span>' for link in links)))

    def _link(self, places: list[Place]) -> str:
        times = f" ×{len(places)}" if len(places) > 1 else ""
        return f'<a href="{self._to(places[0].start)}">{_text(places[0].where)}</a>{times}'

    def _queries(self, queries: Queries) -> Iterator[str]:
        for place, asked in queries.groups:
            yield f'<h3><a href="{self._to(place.start)}">{_text(place.where)}</a></h3>\n<ul>'
            for query in asked:
                yield (
                    f'<li class="{query.severity}"><a class="to-finding" href="#f{query.number}" '
                    f'aria-label="Finding {query.number}, {query.severity}">{query.number}</a> '
                    f'<span class="words">“{_text(query.words)}”</span> {_text(query.question)}</li>'
                )
            yield "</ul>"

    # The annotated copy

    def _tools(self) -> str:
        findings = [finding for _, finding in self.editorial.findings]
        if not findings:
            return "<p>Nothing was found.</p>"
        severities = [word for word in _SEVERITIES if any(f.severity.label == word for f in findings)]
        families = sorted({finding.rule.partition("/")[0] for finding in findings})

        def boxes(name: str, values: list[str]) -> str:
            return "".join(
                f'<label><input type="checkbox" name="{name}" value="{_text(value)}" checked> {_text(value)}</label> '
                for value in values
            )

        return (
            '<div class="filters" role="group" aria-label="Filters" hidden>\n'
            f"<fieldset><legend>Severity</legend>{boxes('severity', severities)}</fieldset>\n"
            f"<fieldset><legend>Family</legend>{boxes('family', families)}</fieldset>\n"
            '<label><input type="checkbox" id="keys" checked> keys j and k step through</label>\n</div>\n'
            '<div class="tools" role="group" aria-label="Findings" hidden>\n'
            '<p><button type="button" id="previous">Previous</button> '
            '<button type="button" id="next">Next</button></p>\n<p id="status" role="status"></p>\n</div>'
        )

    def _copy(self) -> Iterator[str]:
        if not self.blocks:
            yield "<p>The copy is empty.</p>"
        names = [
            (place.start, place.end, index)
            for index, spelling in enumerate(self.spellings)
            for place in spelling.places
        ]
        for laid in laid_out(self.editorial, names, self.anchors):
            yield f'<div class="row">\n<div class="block">{self._block(laid)}</div>'
            if laid.findings:
                where = _text(self.paragraphs.label(laid.number))
                cards = "\n".join(map(self._card, laid.findings))
                yield f'<ul class="margin" aria-label="Findings, {where}">\n{cards}\n</ul>'
            yield "</div>"

    def _block(self, laid: Laid) -> str:
        words = "".join(map(self._piece, laid.pieces))
        label = self.paragraphs.label(laid.number)
        kind = laid.block.kind
        number = f'<span class="number">{_text(label)}</span>'
        if kind in (HEADLINE, HEADING):
            return f'<h3 class="{kind}" id="p{laid.number}">{words}</h3>'
        style = ' class="quoted-block"' if kind == QUOTE else ""
        bullet = "• " if kind == ITEM else ""
        return f'{number}<p id="p{laid.number}"{style}>{bullet}{words}</p>'

    def _piece(self, piece: Piece) -> str:
        text = self.editorial.document.text
        words = _text(text[piece.start : piece.end])
        marks = []
        if piece.start in self.anchors:
            marks.append(f'id="c{piece.start}"')
        tag = "span"
        if piece.own:
            worst = max(self.editorial.findings[n - 1].finding.severity for n in piece.own)
            marks.append(f'class="{worst.label}" data-f="{" ".join(map(str, piece.own))}"')
            tag = "mark"
        if piece.related:
            marks.append(f'data-r="{" ".join(map(str, piece.related))}"')
        if piece.spelling >= 0:
            marks.append(_named(self.spellings[piece.spelling]))
        whole = f"<{tag} {' '.join(marks)}>{words}</{tag}>" if marks else words
        begins = "".join(f'<span id="w{number}"></span>' for number in piece.begins)
        return begins + whole + "".join(map(self._ref, piece.ends))

    def _ref(self, number: int) -> str:
        finding = self.editorial.findings[number - 1].finding
        label = _text(f"Finding {number}, {finding.severity.label}: {finding.rule}")
        return f'<a class="ref" href="#f{number}" aria-label="{label}">{number}</a>'

    def _card(self, numbered: Numbered) -> str:
        number, finding = numbered
        severity, family = finding.severity.label, finding.rule.partition("/")[0]
        lines = [
            f'<li id="f{number}" class="{severity}" data-number="{number}" data-severity="{severity}" '
            f'data-family="{_text(family)}" tabindex="-1">',
            f'<h3>{number} <span class="{severity}">{severity}</span></h3>',
            f"<p>{_text(finding.message)}</p>",
        ]
        if finding.suggestions:
            write = " or ".join(f"“{_text(words)}”" for words in finding.suggestions)
            lines.append(f"<p>Write: {write}</p>")
        if finding.query:
            lines.append(f'<p class="query">{_text(finding.query)}</p>')
        lines.append(f'<p class="rule">{_text(finding.rule)}, {self.editorial.document.unit} {finding.line}.</p>')
        lines += [f'<p class="also">Also {"; ".join(self._also(finding))}</p>'] if finding.related else []
        return "\n".join((*lines, "</li>"))

    def _also(self, finding: Finding) -> Iterator[str]:
        """The other places, every one linked, those that say the same of the same words together."""
        together: dict[tuple[str, str], list[str]] = {}
        for start, end, note in finding.related:
            words = shortened(self.editorial.document.text[start:end], 60)
            link = f'<a href="{self._to(start)}">{_text(self.paragraphs.place(start, end).where)}</a>'
            together.setdefault((words, note), []).append(link)
        for (words, note), links in together.items():
            yield f"{', '.join(links)}: {_text(told(words, note))}"


def _named(spelling: Linked) -> str:
    """Attributes by which the spellings of one name find each other; ``data-v`` marks names that vary."""
    varies = ' data-v=""' if spelling.varies else ""
    return f'data-n="{spelling.entity}" data-s="{_text(spelling.text)}"{varies}'
