"""One report as plain values: an entry of "documents" in the JSON contract, whose schema is schema.json beside this."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.document import Document
    from checker.finding import Finding
    from checker.language.entities import Entity, Spelling
    from checker.language.quotations import Quotation
    from checker.language.verdicts import Verdict
    from checker.report.ledgers import Ledgers
    from checker.report.report import Report

Entry = dict[str, "Any"]


def entry(report: Report) -> Entry:
    """Everything that is known about one document. ValueError if the file could not be read."""
    ledgers: Entry = {name: [] for name in LEDGERS}
    for part in ledger_entries(report):
        for name in LEDGERS:
            ledgers[name] += part[name]
    findings = [finding_entry(finding, report.document) for finding in report.findings]
    return {**opening_entry(report), "findings": findings, **ledgers, "examined": report.examined}


def opening_entry(report: Report) -> Entry:
    """What stands in an entry before the findings."""
    document, filed = report.document, report.filed
    return {
        "path": report.path,
        "words": report.words,
        "language": report.language,
        "date": filed.isoformat() if filed else None,
        "notice": document.notice,
        "summary": report.summary,
    }


LEDGERS = (
    "names", "attributions", "sources", "claims", "sentences", "quotations", "acronyms", "figures", "dates", "labels",
    "actors",
)  # fmt: skip


def finding_entry(finding: Finding, document: Document) -> Entry:
    """One finding, with its places in the text and, for markup, in the source."""
    source_start = source_end = None
    if document.source_map:
        source_start, source_end = document.in_source(finding.start, finding.end)
    return {
        "rule": finding.rule,
        "severity": finding.severity.label,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "source_start": source_start,
        "source_end": source_end,
        "text": finding.text,
        "message": finding.message,
        "query": finding.query,
        "subject": finding.subject,
        "fingerprint": finding.fingerprint,
        "state": finding.state,
        "waiver": finding.waiver._asdict() if finding.waiver else None,
        "suggestions": list(finding.suggestions),
        "edits": [{"start": start, "end": end, "text": text} for start, end, text in finding.edits],
        "related": [_related(place, document) for place in finding.related],
        "elsewhere": [place._asdict() for place in finding.elsewhere],
    }


def quotation_entry(quotation: Quotation, source_id: str | None, verdict: Verdict, document: Document) -> Entry:
    """One quotation: its speaker, and what came of looking it up in the source texts."""
    return {
        "start": quotation.start,
        "end": quotation.end,
        "source_id": source_id,
        "verification": verdict.state,
        "source_text": passage_entry(verdict, document),
        "changes": [
            {"start": change.start, "end": change.end, "text": change.written, "source": change.source}
            for change in verdict.changes
        ],
    }


def passage_entry(verdict: Verdict, document: Document) -> Entry | None:
    """The passage of a source text that has a quotation, or comes nearest to it; None if there is none."""
    if not verdict.source:
        return None
    text = next(source.text for source in document.house.source_texts if source.name == verdict.source)
    return {
        "name": verdict.source,
        "start": verdict.start,
        "end": verdict.end,
        "text": text[verdict.start : verdict.end],
        "quoted": verdict.spoken,
    }


def _related(related: tuple[int, int, str], document: Document) -> Entry:
    start, end, note = related
    place = document.place(start)
    return {
        "start": start,
        "end": end,
        "line": place.line,
        "column": place.column,
        "text": document.text[start:end],
        "note": note,
    }


def ledger_entries(report: Report) -> Iterator[Entry]:
    """The ledgers by name; of a text that was read in parts those of every part, one after the other."""
    return (_ledgers(part, report.document) for part in report.ledgers())


def _ledgers(part: Ledgers, document: Document) -> Entry:
    claims = Counter([source for claim in part.claims for source in set(claim.sources)])
    return {
        "names": [_name(entity) for entity in part.names],
        "attributions": [
            {
                "source": _pairs(source),
                "cue": _pairs(cue),
                "content": _pairs(content),
                "speech": speech,
                "source_id": source_id,
            }
            for (source, cue, content, speech, _), source_id in zip(part.attributions, part.source_ids, strict=True)
        ],
        "sources": [
            {
                "id": number,
                "as_written": [*written],
                "kind": kind,
                "named": named,
                "role": role,
                "on_record": on_record,
                "hand": hand,
                "via": via,
                "reason": reason,
                "specificity": specificity,
                "link": link,
                "dated": dated,
                "spans": _pairs(spans),
                "claims": claims[number],
            }
            for (
                number,
                written,
                kind,
                named,
                role,
                on_record,
                hand,
                via,
                reason,
                specificity,
                link,
                dated,
                spans,
                _,
            ) in part.sources
        ],
        "claims": [
            {"start": start, "end": end, "sources": [*sources], "origins": origins}
            for start, end, sources, origins in part.claims
        ],
        "sentences": [
            {"start": start, "end": end, "attributed": attributed}
            for (start, end), attributed in zip(part.sentences, part.attributed, strict=True)
        ],
        "quotations": [
            quotation_entry(quotation, source_id, verdict, document)
            for quotation, source_id, verdict in zip(part.quotations, part.quotation_ids, part.verdicts, strict=True)
        ],
        "acronyms": [
            {
                "short": acronym.short,
                "expansions": [expansion.long for expansion in acronym.expansions],
                "spans": _pairs(acronym.spans),
            }
            for acronym in part.acronyms
        ],
        "figures": [
            {
                "start": start,
                "end": end,
                "value": value,
                "high": high,
                "unit": unit,
                "noun": noun,
                "approximate": approximate,
                "kind": kind,
                "direction": direction,
            }
            for start, end, value, high, unit, noun, approximate, kind, direction in part.figures
        ],
        "dates": [
            {
                "start": start,
                "end": end,
                "precision": precision,
                "first": first.isoformat() if first else None,
                "last": last.isoformat() if last else None,
                "weekday": weekday,
                "valid": valid,
                "unresolved": unresolved,
            }
            for start, end, precision, first, last, weekday, valid, unresolved in part.dates
        ],
        "labels": [
            {
                "start": start,
                "end": end,
                "term": term.term,
                "category": term.category,
                "weight": term.weight,
                "instead": term.instead,
                "guides": term.guides,
                "voice": voice.value,
            }
            for start, end, term, voice in part.labels
        ],
        "actors": [
            {
                "name": actor.name,
                "sort": actor.sort,
                "labels": [
                    {
                        "start": label.start,
                        "end": label.end,
                        "text": label.words,
                        "charge": label.charge,
                        "voice": label.voice.value,
                    }
                    for label in actor.labels
                ],
                "spans": _pairs(actor.named),
            }
            for actor in part.actors
        ],
    }


def _name(entity: Entity) -> Entry:
    name, kind, spellings, titles, roles, _, variations, listed = entity
    return {
        "name": name,
        "kind": kind,
        "titles": [*titles],
        "roles": [*roles],
        "first": [*spellings[0].spans[0]],
        "majority": entity.majority,
        "listed": listed,
        "spellings": _spellings(spellings),
        "variations": [{"styled": styled, "spellings": _spellings(ways)} for ways, styled, _ in variations]
        if variations  # most names have none, and there are many names
        else [],
    }


def _spellings(spellings: Iterable[Spelling]) -> list[Entry]:
    return [{"text": text, "spans": _pairs(spans)} for text, spans in spellings]


def _pairs(spans: Sequence[tuple[int, int]]) -> list[list[int]]:
    return [[*spans[0]]] if len(spans) == 1 else [[start, end] for start, end in spans]
