"""JUnit and Checkstyle: the two XML formats that every build server reads."""

from __future__ import annotations

import re

from checker.finding import Finding, Severity
from checker.report.formats import Writer
from checker.report.places import relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report
    from checker.report.tally import Tally

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)
_ENDS = {"failure": "failures", "error": "errors", "skipped": "skipped"}
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def escaped(text: str) -> str:
    """Text for an attribute or an element; what XML cannot hold becomes a replacement character."""
    return _NOT_XML.sub("\ufffd", text).translate(_ESCAPES)


class JunitWriter(Writer):
    """A suite for every file and a case for every rule that ran; what a rule found are the case's failures."""

    def opening(self) -> str:
        """The head of the document."""
        return '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="checker">\n'

    def document(self, report: Report, *, notes: bool) -> str:
        """The suite of one file. A file that could not be read is an error; one that is not English is skipped."""
        path = escaped(relative(report.path))
        if report.failed:
            return _suite(path, [_case(path, "checker", "error", report.error)])
        if not report.checked:
            return _suite(path, [_case(path, "checker", "skipped", report.summary)])
        found: dict[str, list[Finding]] = {rule: [] for rule in report.examined}
        for finding in report.shown(notes):
            found.setdefault(finding.rule, []).append(finding)
        cases = [
            _case(path, rule, "failure" if of_rule else "", *_told(report.path, of_rule))
            for rule, of_rule in found.items()
        ]
        return _suite(path, cases, _set_aside(report))

    def closing(self, tally: Tally) -> str:
        """The foot of the document."""
        return "</testsuites>\n"


def _suite(path: str, cases: list[str], output: str = "") -> str:
    counts = [f'{plural}="{sum(f"<{kind} " in case for case in cases)}"' for kind, plural in _ENDS.items()]
    return (
        f'  <testsuite name="{path}" tests="{len(cases)}" {" ".join(counts)}>\n{"".join(cases)}{output}  </testsuite>\n'
    )


def _case(path: str, name: str, end: str = "", message: str = "", body: str = "") -> str:
    head = f'    <testcase classname="{path}" name="{escaped(name)}"'
    if not end:
        return f"{head}/>\n"
    return f'{head}>\n      <{end} message="{escaped(message)}">{escaped(body)}</{end}>\n    </testcase>\n'


def _told(path: str, findings: list[Finding]) -> tuple[str, str]:
    """What a failure says for short, and every finding on a line."""
    lines = [f"{f.severity.label} {path}:{f.line}:{f.column} {f.message} {f.query}".rstrip() for f in findings]
    more = f" ({len(findings) - 1} more)" if len(findings) > 1 else ""
    return (findings[0].message + more, "\n".join(lines)) if findings else ("", "")


def _set_aside(report: Report) -> str:
    """What is held or waived, told where it fails nothing."""
    told = [
        f"{finding.line}:{finding.column} {finding.rule} {finding.state}"
        + (f": {finding.waiver.reason}" if finding.waiver else "")
        for finding in report.findings
        if finding.state != "new"
    ]
    return f"    <system-out>{escaped('; '.join(told))}</system-out>\n" if told else ""


class CheckstyleWriter(Writer):
    """An element for every file, and in it one for every finding."""

    def opening(self) -> str:
        """The head of the document."""
        return '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'

    def document(self, report: Report, *, notes: bool) -> str:
        """The findings of one file."""
        errors = [
            f'    <error line="{finding.line}" column="{finding.column}" severity="{_SEVERITIES[finding.severity]}" '
            f'message="{escaped(finding.message)}" source="checker.{escaped(finding.rule.replace("/", "."))}"/>\n'
            for finding in report.shown(notes)
        ]
        if report.failed:
            told = escaped(f"{report.path}: {report.error}")
            errors = [f'    <error line="1" severity="error" message="{told}" source="checker"/>\n']
        return f'  <file name="{escaped(relative(report.file))}">\n{"".join(errors)}  </file>\n'

    def closing(self, tally: Tally) -> str:
        """The foot of the document."""
        return "</checkstyle>\n"
