"""The findings as CSV, for spreadsheets: every one of them, with its state."""

from __future__ import annotations

from checker.report.formats import Writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.report.report import Report

COLUMNS = (
    "path", "line", "column", "severity", "rule", "state", "text", "message", "query", "suggestions", "subject",
    "fingerprint", "reason",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvWriter(Writer):
    """A row for every finding. Cells that a spreadsheet would take for a formula begin with an apostrophe."""

    def opening(self) -> str:
        """The row of headings."""
        return ",".join(COLUMNS) + "\r\n"

    def document(self, report: Report, *, notes: bool) -> str:
        """The rows of one document, notes and all; none for a file that could not be read."""
        return "".join(
            row(
                report.path,
                finding.line,
                finding.column,
                finding.severity.label,
                finding.rule,
                finding.state,
                finding.text,
                finding.message,
                finding.query,
                " | ".join(finding.suggestions),
                finding.subject,
                finding.fingerprint,
                finding.waiver.reason if finding.waiver else "",
            )
            for finding in report.findings
        )


def row(*values: Any) -> str:
    """One row of CSV, with its line end."""
    return ",".join(map(_cell, values)) + "\r\n"


def _cell(value: Any) -> str:
    text = str(value).replace("\0", "\ufffd")
    if isinstance(value, str) and text.startswith(_FORMULA):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if any(char in text for char in ',"\r\n') else text
