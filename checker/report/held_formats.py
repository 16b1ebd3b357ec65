"""The formats that copy beside its baseline can be written in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from checker.finding import Severity
from checker.report.columns import printable
from checker.report.documents import SCHEMA_VERSION, as_json
from checker.report.entry import finding_entry
from checker.report.formats import Layout
from checker.report.markdown import escaped
from checker.report.summary import counted
from checker.revision.states import FIXED, INTRODUCED, PERSISTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.revision.against_baseline import HeldDiff

Failed = Sequence[tuple[str, str]]
_GONE = "found no more"


def as_text(diffs: Sequence[HeldDiff], failed: Failed, notes: bool) -> str:
    """For people: file by file what is new and what is found no more. What failed is told on standard error."""
    return "\n".join("\n".join(_lines(diff, notes, printable)) + "\n" for diff in diffs)


def as_markdown(diffs: Sequence[HeldDiff], failed: Failed, notes: bool) -> str:
    """The same for a merge request."""
    parts = []
    for diff in diffs:
        head, *lines = _lines(diff, notes, escaped)
        parts.append(f"### {head}\n\n" + "\n".join(f"- {line.strip()}" for line in lines) + "\n")
    parts += [f"### {escaped(path)}\n\n**Not compared:** {escaped(error)}\n" for path, error in failed]
    return "\n".join(parts)


def as_json_text(diffs: Sequence[HeldDiff], failed: Failed, notes: bool) -> str:
    """Every finding with its state, notes and all, for other programs."""
    from checker import __version__

    told = {
        "schema": SCHEMA_VERSION,
        "tool": {"name": "checker", "version": __version__},
        "files": [_entry(diff) for diff in diffs],
        "failed": [{"path": path, "error": error} for path, error in failed],
    }
    return as_json(told) + "\n"


def as_sarif(diffs: Sequence[HeldDiff], failed: Failed, notes: bool) -> str:
    """Every finding with its ``baselineState``; what is found no more has a file and no place in it."""
    from checker.report.places import uri
    from checker.report.sarif import SarifWriter
    from checker.report.tally import Tally

    writer = SarifWriter(Layout(compared=True))
    total = Tally()
    total.failed = list(failed)
    lines = [piece for diff in diffs if (piece := writer.document(diff.report, notes=True))]
    for diff in diffs:
        place = {"physicalLocation": {"artifactLocation": {"uri": uri(diff.report.path)}}}
        lines += [
            as_json(
                {
                    "ruleId": entry.rule,
                    "message": {"text": f"{entry.subject or entry.rule}: {_GONE}"},
                    "locations": [place],
                    "partialFingerprints": {"checkerFinding/v1": entry.fingerprint},
                    "baselineState": "absent",
                }
            )
            for entry in diff.fixed
        ]
    return writer.opening() + writer.separator.join(lines) + writer.closing(total)


HELD_FORMATS: dict[str, Callable[[Sequence[HeldDiff], Failed, bool], str]] = {
    "text": as_text,
    "json": as_json_text,
    "markdown": as_markdown,
    "sarif": as_sarif,
}


def _lines(diff: HeldDiff, notes: bool, safe: Callable[[str], str]) -> Iterator[str]:
    yield safe(diff.report.path)
    hidden = 0
    for finding in diff.findings(INTRODUCED):
        if finding.severity is Severity.NOTE and not notes:
            hidden += 1
            continue
        place = f"{finding.line}:{finding.column}"
        yield f"  {INTRODUCED} {place} {finding.severity.label} {finding.rule}: {safe(finding.message)}"
    for entry in diff.fixed:
        yield f"  {FIXED} {entry.rule}: {safe(entry.subject)}"
    told = [f"{len(diff.findings(PERSISTING))} {PERSISTING}"]
    if hidden:
        told.append(f"{counted(hidden, 'note')} not shown (--notes)")
    yield f"  {', '.join(told)}; a baseline has no text, so that no facts were compared"


def _entry(diff: HeldDiff) -> dict[str, Any]:
    document = diff.report.document
    return {
        "path": diff.report.path,
        "findings": [
            {"state": state, "finding": finding_entry(finding, document)}
            for state in (INTRODUCED, PERSISTING)
            for finding in diff.findings(state)
        ],
        "fixed": [
            {"rule": entry.rule, "fingerprint": entry.fingerprint, "subject": entry.subject} for entry in diff.fixed
        ],
        "counts": diff.counts,
    }
