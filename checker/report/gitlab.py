"""GitLab's code quality report: a JSON list of issues."""

from __future__ import annotations

from _blake2 import blake2b

from checker.finding import Severity
from checker.report.documents import as_json
from checker.report.formats import Writer
from checker.report.places import bounds, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report
    from checker.report.tally import Tally

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


class GitlabWriter(Writer):
    """One object for every finding. GitLab wants a fingerprint that is unique in the report, so the path is in it."""

    separator = ",\n"

    def opening(self) -> str:
        """The beginning of the list."""
        return "[\n"

    def document(self, report: Report, *, notes: bool) -> str:
        """The issues of one document."""
        path = relative(report.file)
        issues = []
        for finding in report.shown(notes):
            place = bounds(report.document, finding.start, finding.end)
            own = blake2b(f"{path}\0{finding.fingerprint}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
            issue = {
                "description": finding.message,
                "check_name": finding.rule,
                "fingerprint": own,
                "severity": _SEVERITIES[finding.severity],
                "location": {"path": path, "lines": {"begin": place.line, "end": place.end_line}},
            }
            issues.append(as_json(issue))
        return ",\n".join(issues)

    def closing(self, tally: Tally) -> str:
        """The end of the list."""
        return "\n]\n"
