"""The findings as Markdown: for a job's summary, a merge request, a ticket."""

from __future__ import annotations

import re

from checker.report.concise import totals
from checker.report.formats import Layout, Writer
from checker.report.places import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.finding import Finding
    from checker.report.report import Report
    from checker.report.tally import Tally

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&@$])")


class MarkdownWriter(Writer):
    """A heading for every file with findings, an item for every finding, and the counts at the end."""

    def __init__(self, layout: Layout) -> None:
        self.quiet = layout.quiet

    def document(self, report: Report, *, notes: bool) -> str:
        """One file, unless nothing was found in it."""
        if report.failed:
            return f"### {escaped(report.path)}\n\n**Not checked:** {escaped(report.error)}\n\n"
        items = [_item(finding) for finding in report.shown(notes)]
        waived = [
            f"- {finding.line}:{finding.column} `{finding.rule}` waived: {escaped(finding.waiver.reason)}\n"
            for finding in report.findings
            if finding.waiver
        ]
        if not items and not waived:
            return ""
        told = f"{escaped(report.summary)}\n\n" if report.checked and not self.quiet else ""
        return f"### {escaped(report.path)}\n\n{told}{''.join(items + waived)}\n"

    def closing(self, tally: Tally) -> str:
        """The counts."""
        return "" if self.quiet else f"**{escaped(totals(tally))}**\n"


def _item(finding: Finding) -> str:
    query = f" *{escaped(finding.query)}*" if finding.query else ""
    place = f"**{finding.line}:{finding.column}**"
    return f"- {place} {finding.severity.label} `{finding.rule}`: {escaped(finding.message)}{query}\n"


def escaped(text: str) -> str:
    """Text on one line in which Markdown and HTML see nothing of their own."""
    return _SPECIAL.sub(r"\\\1", one_line(text))
