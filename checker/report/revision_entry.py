"""A revision as plain values: the JSON that other programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.report.entry import finding_entry

if TYPE_CHECKING:
    from checker.document import Document
    from checker.finding import Span
    from checker.language.sources import Source
    from checker.revision.difference import RevisionDiff
    from checker.revision.units import Units


def revision_entry(revision: RevisionDiff) -> dict[str, Any]:
    """Everything that is known about two versions of one story. Spans are code points of either version's text."""
    old, new = revision.old.document, revision.new.document
    units = revision.units
    return {
        "old": revision.old.path,
        "new": revision.new.path,
        "title": {"old": _headline(old), "new": _headline(new)},
        "sentences": [
            {
                "old": _spans(units[0], record.old),
                "new": _spans(units[1], record.new),
                "change": record.change,
                "similarity": record.similarity,
            }
            for record in revision.sentences
        ],
        "facts": [
            {
                "kind": fact.kind,
                "what": fact.what,
                "old": _place(old, fact.old),
                "new": _place(new, fact.new),
                "message": fact.message,
            }
            for fact in revision.facts
        ],
        "findings": [
            {
                "state": stated.state,
                "why": stated.why,
                "finding": finding_entry(stated.finding, old if stated.gone else new),
                "before": finding_entry(stated.before, old) if stated.before and not stated.gone else None,
            }
            for stated in revision.findings
        ],
        "moves": [{"old": [*move.old], "new": [*move.new], "sentences": move.sentences} for move in revision.moves],
        "cosmetic": [
            {"old": _spans(units[0], record.old), "new": _spans(units[1], record.new)} for record in revision.cosmetic
        ],
        "stale": [
            {"kind": copy.fact.kind, "place": _place(new, copy.place), "message": copy.message}
            for copy in revision.stale
        ],
        "sources": {
            "gained": [_source(source) for source in revision.sources.gained],
            "lost": [_source(source) for source in revision.sources.lost],
            "anonymised": [_place(new, fact.new) for fact in revision.facts if fact.what == "anonymised"],
            "single": [{"start": claim.start, "end": claim.end} for claim in revision.sources.single],
        },
        "notice": {
            "class": revision.notice.suggested,
            "silent": revision.notice.silent,
            "note": _place(new, revision.notice.note),
            "draft": revision.notice.draft,
        },
        "compared": {kind: {"old": counts[0], "new": counts[1]} for kind, counts in revision.compared().items()},
    }


def _headline(document: Document) -> str | None:
    block = document.segments.headline
    return " ".join(document.text[block.start : block.end].split()) if block else None


def _source(source: Source) -> dict[str, Any]:
    return {"as_written": list(source.as_written), "kind": source.kind, "named": source.named}


def _spans(units: Units, indices: tuple[int, ...]) -> list[list[int]]:
    return [[*units.spans[index]] for index in indices]


def _place(document: Document, span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    place = document.place(span.start)
    return {
        "start": span.start,
        "end": span.end,
        "line": place.line,
        "column": place.column,
        "text": document.text[span.start : span.end],
    }
