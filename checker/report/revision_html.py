"""A revision as one HTML file that needs nothing else: the facts first, then both versions in two columns, sentence
beside sentence.

Every text of the copy goes through ``_text``; a content security policy that names the page's own style by its digest
keeps anything else from running. The page has no script.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from checker.report.editorial.parts import legible
from checker.report.revision_text import shown_findings
from checker.report.summary import counted
from checker.revision.redline import CUT, PUT_IN, written

if TYPE_CHECKING:
    from checker.revision.alignment import Record
    from checker.revision.difference import RevisionDiff
    from checker.revision.states import StatedFinding

_FOLDED = 4  # sentences: so many in a row that nobody touched are folded away
_STANDING = ("persisting", "moved")
_ANCHOR = "\ue000"  # stands for the number of an article until that is known; the copy's own are taken out of it


class RevisionHtml:
    """One page for a run; every pair of versions is an article of it."""

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """One pair of versions. Its anchors get their number when all of them are put together."""
        return "\n".join(_Article(revision, notes).lines())

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """The page."""
        from checker import __version__

        style = files(__package__).joinpath("revision.css").read_text("utf-8")
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        articles = [piece.replace(_ANCHOR, f"v{number}-") for number, piece in enumerate(pieces, 1)]
        articles += [
            f'<article><h2>{_text(path)}</h2><p class="silent">Not compared: {_text(error)}</p></article>'
            for path, error in failed
        ]
        body = "\n".join(articles)
        several = f"{counted(len(pieces), 'story', 'stories')} compared"
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_text(policy)}">\n'
            '<meta name="referrer" content="no-referrer">\n'
            f'<meta name="generator" content="Checker {_text(__version__)}">\n'
            f"<title>What the revision changed</title>\n<style>{style}</style>\n</head>\n<body>\n"
            f'<header><p class="kicker">Revision</p><h1>What the revision changed</h1><p class="paths">{several}</p>'
            f"</header>\n<main>\n{body}\n</main>\n"
            f"<footer><p>Made by Checker {_text(__version__)}. It tells changes of the kinds it compares, and no "
            "more.</p></footer>\n</body>\n</html>\n"
        )


class _Article:
    def __init__(self, revision: RevisionDiff, notes: bool) -> None:
        self.revision = revision
        self.old, self.new = revision.old.document, revision.new.document
        self.units = revision.units
        self.row_of = [
            {unit: row for row, record in enumerate(revision.sentences) for unit in (record.old, record.new)[side]}
            for side in (0, 1)
        ]
        self.stated = shown_findings(revision, notes)
        self.hidden = len(shown_findings(revision, True)) - len(self.stated)

    def lines(self) -> Iterator[str]:
        """The article, line by line."""
        block = self.new.segments.headline
        title = " ".join(self.new.text[block.start : block.end].split()) if block else self.revision.new.path
        yield f"<article>\n<h2>{_text(title)}</h2>"
        yield f'<p class="paths">{_text(self.revision.old.path)} → {_text(self.revision.new.path)}</p>'
        if not self.revision.checked:
            yield "<p>The copy is not English; only its sentences were compared.</p>"
        yield from self._notice()
        none = "No change of the kinds checked." if self.revision.checked else "Not compared."
        yield from self._list("Facts", list(self._facts()) or [f'<p class="quiet">{none}</p>'])
        yield from self._list("Old forms that are left", list(self._stale()))
        yield from self._list("Sources", list(self._sources()))
        yield from self._list("Findings", list(self._findings()))
        yield from self._copy()
        yield from self._compared()
        yield "</article>"

    def _list(self, title: str, items: list[str]) -> Iterator[str]:
        if items and items[0].startswith("<p"):
            yield f"<h3>{title}</h3>\n{items[0]}"
        elif items:
            yield f'<h3>{title}</h3>\n<ul class="told">'
            yield from items
            yield "</ul>"

    def _notice(self) -> Iterator[str]:
        notice = self.revision.notice
        if notice.silent:
            yield '<p class="silent">A fact was changed in published copy, and no note tells readers.</p>'
        if notice.suggested not in ("none", "unknown"):
            yield f"<p>Suggested class: <strong>{_text(notice.suggested)}</strong></p>"
        if notice.note:
            yield f"<p>Note to readers:</p><blockquote>{_text(self.new.text[slice(*notice.note)])}</blockquote>"
        if notice.draft and self.revision.published:
            yield f"<p>Draft:</p><blockquote>{_text(notice.draft)}</blockquote>"

    def _facts(self) -> Iterator[str]:
        for fact in self.revision.facts:
            at = self._link(fact.new.start, 1) if fact.new else self._link(fact.old.start, 0) if fact.old else ""
            yield _item(fact.kind, fact.kind, at, fact.message)

    def _stale(self) -> Iterator[str]:
        for copy in self.revision.stale:
            yield _item("stale", copy.fact.kind, self._link(copy.place.start, 1), copy.message)

    def _sources(self) -> Iterator[str]:
        sources = self.revision.sources
        for what, changed in (("gained", sources.gained), ("lost", sources.lost)):
            for source in changed:
                yield _item(what, what, "", f"“{max(source.as_written, key=len, default='')}”, {source.kind}")
        for claim in sources.single:
            words = " ".join(self.new.text[claim.start : claim.end].split())
            yield _item("single", "single", self._link(claim.start, 1), f"rests on one source now: “{words}”")

    def _findings(self) -> Iterator[str]:
        counts = Counter(stated.state for stated in self.stated if stated.state in _STANDING)
        for stated in self.stated:
            if stated.state not in _STANDING:
                yield self._finding(stated, self._link(stated.finding.start, 0 if stated.gone else 1))
        told = [f"{number} {state}" for state, number in sorted(counts.items())]
        if self.hidden:
            told.append(f"{counted(self.hidden, 'note')} not shown")
        if told:
            yield f'<li class="quiet">{", ".join(told)}</li>'

    def _finding(self, stated: StatedFinding, at: str) -> str:
        finding = stated.finding
        more = f'<span class="rule">{finding.severity.label} {_text(finding.rule)}. {_text(stated.why)}</span>'
        return _item(stated.state, stated.state, at, finding.message, more)

    def _link(self, start: int, side: int) -> str:
        """The line of an offset, as a link to the row that holds it."""
        document, units = ((self.old, self.units[0]), (self.new, self.units[1]))[side]
        row = self.row_of[side].get(units.at(start))
        where = f"{'' if side else 'old '}line {document.place(start).line}"
        return f'<a class="at" href="#{_ANCHOR}r{row}">{where}</a>' if row is not None else where

    # The copy in two columns

    def _copy(self) -> Iterator[str]:
        yield "<h3>Both versions</h3>"
        yield '<div class="pair heads"><div class="old">Old</div><div class="new">New</div></div>'
        beside: dict[tuple[int, int], list[StatedFinding]] = {}
        for stated in self.stated:
            if stated.state not in _STANDING:
                side = 0 if stated.gone else 1
                row = self.row_of[side].get(self.units[side].at(stated.finding.start))
                if row is not None:
                    beside.setdefault((row, side), []).append(stated)
        calm: list[str] = []
        for number, record in enumerate(self.revision.sentences):
            quiet = not (record.touched or record.moved or (number, 0) in beside or (number, 1) in beside)
            if quiet:
                calm.append(self._row(number, record, beside))
                continue
            yield from _folded(calm)
            calm = []
            yield self._row(number, record, beside)
        yield from _folded(calm)

    def _row(self, number: int, record: Record, beside: dict[tuple[int, int], list[StatedFinding]]) -> str:
        first, new = record.new[:1], self.units[1]
        kinds = ["pair"]
        if first and (first[0] == 0 or new.block(first[0]) != new.block(first[0] - 1)):
            kinds.append("opens")
        kinds.append("moved" if record.moved else "changed" if record.touched else "calm")
        cells = []
        for side, pieces in enumerate(self.revision.columns(record)):
            document, name = ((self.old, "old"), (self.new, "new"))[side]
            units, indices = self.units[side], (record.old, record.new)[side]
            if not indices:
                cells.append(f'<div class="{name}"></div>')
                continue
            line = document.place(units.spans[indices[0]].start).line
            moved = " moved" if record.moved else ""
            found = "".join(self._finding(stated, "") for stated in beside.get((number, side), ()))
            cells.append(
                f'<div class="{name}"><span class="line"><span class="side">{name} </span>{line}{moved}</span>'
                f"<p>{written(pieces, _marked)}</p>{f'<ul>{found}</ul>' if found else ''}</div>"
            )
        return f'<div class="{" ".join(kinds)}" id="{_ANCHOR}r{number}">{"".join(cells)}</div>'

    def _compared(self) -> Iterator[str]:
        changes = Counter(record.change for record in self.revision.sentences)
        rows = [("sentences", ", ".join(f"{n} {change}" for change, n in sorted(changes.items())))]
        if self.revision.cosmetic:
            told = counted(len(self.revision.cosmetic), "sentence")
            rows.append(("cosmetic", f"{told} in capitals or punctuation only"))
        counts = [f"{kind} {old}/{new}" for kind, (old, new) in self.revision.compared().items() if old or new]
        rows.append(("read, old/new", ", ".join(counts)))
        cells = "".join(f"<dt>{_text(name)}</dt><dd>{_text(told)}</dd>" for name, told in rows)
        yield f"<h3>Compared</h3>\n<dl>{cells}</dl>"


def _item(style: str, kind: str, at: str, message: str, more: str = "") -> str:
    return f'<li class="{style}"><span class="kind">{_text(kind)}</span> {at} {_text(message)}{more}</li>'


def _folded(rows: list[str]) -> Iterator[str]:
    if len(rows) < _FOLDED:
        yield from rows
    else:
        yield f"<details><summary>{counted(len(rows), 'sentence')} unchanged</summary>"
        yield from rows
        yield "</details>"


def _marked(kind: str, words: str) -> str:
    safe = _text(words)
    return f"<del>{safe}</del>" if kind == CUT else f"<ins>{safe}</ins>" if kind == PUT_IN else safe


def _text(words: str) -> str:
    """Text in which HTML sees nothing of its own, between tags and in attributes alike."""
    return escape(legible(words), quote=True).replace(_ANCHOR, "\ufffd")
