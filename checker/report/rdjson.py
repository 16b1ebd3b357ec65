"""Reviewdog's diagnostic format, whole (rdjson) or a diagnostic on each line (rdjsonl)."""

from __future__ import annotations

from checker.finding import Finding, Severity
from checker.report.documents import as_json
from checker.report.formats import Writer
from checker.report.places import bounds, relative, source_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.document import Document
    from checker.report.report import Report
    from checker.report.tally import Tally

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_SOURCE = {"name": "checker"}


class RdjsonWriter(Writer):
    """One object; columns count bytes of UTF-8, as the format has it."""

    separator = ",\n"

    def opening(self) -> str:
        """The head of the object."""
        return f'{{"source": {as_json(_SOURCE)}, "diagnostics": [\n'

    def document(self, report: Report, *, notes: bool) -> str:
        """The diagnostics of one document."""
        found = [_diagnostic(finding, report) for finding in report.shown(notes)]
        return ",\n".join(map(as_json, found))

    def closing(self, tally: Tally) -> str:
        """The foot of the object."""
        return "\n]}\n"


class RdjsonLinesWriter(Writer):
    """A line for every diagnostic."""

    def document(self, report: Report, *, notes: bool) -> str:
        """The diagnostics of one document."""
        found = [{**_diagnostic(finding, report), "source": _SOURCE} for finding in report.shown(notes)]
        return "".join(as_json(diagnostic) + "\n" for diagnostic in found)


def _diagnostic(finding: Finding, report: Report) -> dict[str, Any]:
    document, path = report.document, relative(report.file)
    where = _range(document, finding.start, finding.end)
    return {
        "message": " ".join(filter(None, (finding.message, finding.query))),
        "location": {"path": path, "range": where},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
        "suggestions": [{"range": where, "text": words} for words in finding.suggestions],
        "related_locations": [
            {
                "message": related.note or document.text[related.start : related.end],
                "location": {"path": path, "range": _range(document, related.start, related.end)},
            }
            for related in finding.related
        ]
        + [
            {
                "message": other.note or other.text,
                "location": {"path": relative(other.path), "range": {"start": {"line": other.line}}},
            }
            for other in finding.elsewhere
        ],
    }


def _range(document: Document, start: int, end: int) -> dict[str, dict[str, int]]:
    place, source = bounds(document, start, end), source_text(document)
    first, last = place.start - (place.column - 1), place.end - (place.end_column - 1)
    return {
        "start": {"line": place.line, "column": _octets(source[first : place.start]) + 1},
        "end": {"line": place.end_line, "column": _octets(source[last : place.end]) + 1},
    }


def _octets(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
