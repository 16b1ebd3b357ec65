"""One story as an editor has it open: its text, the report on it, and where everything stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Position,
    PositionEncodingKind,
    Range,
)
from pygls.uris import from_fs_path

from checker.config_discovery import Discovery
from checker.engine import as_read_for, check_document, refuse_unusable
from checker.finding import Elsewhere, Finding, Severity
from checker.lsp.positions import Positions
from checker.reading import UnreadableError, read_text
from checker.reading.endings import MARKDOWN
from checker.report.report import Report
from checker.waivers import WaiverFiles, waived

_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.NOTE: DiagnosticSeverity.Hint,
}
SOURCE = "checker"


@dataclass(frozen=True)
class OpenStory:
    """A state of an open file. ``report`` is None where it could not be checked, and ``problem`` says why."""

    uri: str
    path: str
    version: int | None
    positions: Positions
    report: Report | None
    shown: tuple[Finding, ...] = ()
    problem: str = ""
    markdown: bool = False

    def source_range(self, start: int, end: int) -> Range:
        """Where the words at [start, end) of the document's text stand in the editor's."""
        assert self.report
        document = self.report.document
        first = document.place(start).source
        last = document.place(end - 1).source + 1 if end > start else first
        return self.positions.range(first, last)

    def diagnostics(self) -> list[Diagnostic]:
        """The findings as an editor shows them; what is wrong with the configuration or a waiver, on the first line."""
        found = [self._diagnostic(finding) for finding in self.shown]
        told = [self.problem] if self.problem else []
        told += self.report.complaints if self.report else ()
        first = Range(Position(0, 0), Position(0, 1))
        return found + [Diagnostic(first, text, DiagnosticSeverity.Warning, source=SOURCE) for text in told]

    def _diagnostic(self, finding: Finding) -> Diagnostic:
        assert self.report
        related = [
            DiagnosticRelatedInformation(
                Location(self.uri, self.source_range(place.start, place.end)),
                place.note or " ".join(self.report.document.text[place.start : place.end].split()),
            )
            for place in finding.related
        ]
        related += [DiagnosticRelatedInformation(_far(place), place.note or place.text) for place in finding.elsewhere]
        return Diagnostic(
            self.source_range(finding.start, finding.end),
            "\n".join(filter(None, (finding.message, finding.query))),
            _SEVERITIES[finding.severity],
            code=finding.rule,
            source=SOURCE,
            related_information=related or None,
            data=finding.fingerprint,
        )

    def findings_at(self, where: Range) -> list[Finding]:
        """The findings whose words, here or at a related place, share a character with a range or touch it."""
        if not self.report:
            return []
        start, end = self.positions.offset(where.start), self.positions.offset(where.end)
        document = self.report.document
        return [
            finding
            for finding in self.shown
            if any(
                document.place(span.start).source <= end and start <= document.place(max(span)).source
                for span in finding.spans
            )
        ]


def _far(place: Elsewhere) -> Location:
    at = Position(place.line - 1, 0)
    return Location(from_fs_path(place.path) or place.path, Range(at, at))


def examined(
    uri: str,
    path: str,
    text: str,
    version: int | None = None,
    *,
    markdown: bool = False,
    notes: bool = False,
    encoding: PositionEncodingKind | str | None = None,
) -> OpenStory:
    """Read and check the text that an editor holds for a path, with the configuration and waivers that lie by it."""
    positions = Positions(text, encoding)
    is_markdown = markdown or path.lower().endswith(MARKDOWN)
    try:
        config = Discovery().nearest(path).for_path(path)
        refuse_unusable(config)
        document = read_text(text, path, house=config.house, markdown=markdown)
        report = check_document(as_read_for(document, None, config), config)
        report, _ = waived(report, WaiverFiles().of(path), Date.today())
    except UnreadableError:
        return OpenStory(uri, path, version, positions, None)  # an empty file is no fault while one writes
    except ValueError as problem:
        return OpenStory(uri, path, version, positions, None, problem=str(problem))
    return OpenStory(uri, path, version, positions, report, tuple(report.shown(notes or config.notes)), "", is_markdown)
