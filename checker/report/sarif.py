"""SARIF 2.1.0, the format of code scanning: results with every place that takes part, and what was set aside and why.

Columns and offsets count code points, as ``columnKind`` says; paths are relative to the folder that the run was
started in.
"""

from __future__ import annotations

from functools import cache

from checker.report.documents import as_json
from checker.report.formats import Layout, Writer
from checker.report.places import bounds, source_text, uri
from checker.rule import all_rules, built_in_ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.document import Document
    from checker.finding import Elsewhere, Finding
    from checker.report.report import Report
    from checker.report.tally import Tally
    from checker.rule import AnyRule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_FINGERPRINT = "checkerFinding/v1"
_STATES = {"new": "new", "held": "unchanged", "waived": "new"}


class SarifWriter(Writer):
    """One log with one run, notes and all. The rules are told at its end, when it is known which plug-ins took part."""

    separator = ",\n"

    def __init__(self, layout: Layout) -> None:
        self.compared = layout.compared

    def opening(self) -> str:
        """The head of the log, as far as the results."""
        head = f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints"'
        root = as_json({_ROOT: {"description": {"text": "The folder that the run was started in."}}})
        return f'{head}, "originalUriBaseIds": {root}, "results": [\n'

    def document(self, report: Report, *, notes: bool) -> str:
        """The results of one document, a line each."""
        return ",\n".join(as_json(self.result(finding, report)) for finding in report.findings)

    def closing(self, tally: Tally) -> str:
        """The tool with its rules, and how the run went."""
        from checker import __version__

        ids = _positions()
        classes = {cls.id: cls for cls in all_rules(tally.plugins)}
        ordered = [*(classes[i] for i in ids), *(cls for i, cls in classes.items() if i not in ids)]
        driver = {
            "name": "checker",
            "semanticVersion": __version__,
            "shortDescription": {"text": "Checks news copy for its sources and its consistency."},
            "rules": [_rule(cls) for cls in ordered],
        }
        notes = [_notification("error", error, path) for path, error in tally.failed]
        notes += [_notification("warning", problem, path) for path, problem in tally.complaints]
        invocation = {"executionSuccessful": not tally.failed, "toolExecutionNotifications": notes}
        return f'\n], "invocations": [{as_json(invocation)}], "tool": {{"driver": {as_json(driver)}}}}}]}}\n'

    def result(self, finding: Finding, report: Report) -> dict[str, Any]:
        """One finding of a report."""
        document = report.document
        position = _positions().get(finding.rule)
        related = [
            {
                "id": number,
                **_location(document, report.file, place.start, place.end),
                "message": {"text": _plain(told)},
            }
            for number, place in enumerate(finding.related, 1)
            for told in [place.note or _short(document.text[place.start : place.end])]
        ]
        related += [
            {"id": number, **_afar(other), "message": {"text": _plain(other.note or other.text)}}
            for number, other in enumerate(finding.elsewhere, len(related) + 1)
        ]
        result = {
            "ruleId": finding.rule,
            **({"ruleIndex": position} if position is not None else {}),
            "level": finding.severity.label,
            "message": {"text": _message(finding, document)},
            "locations": [_location(document, report.file, finding.start, finding.end)],
            **({"relatedLocations": related} if related else {}),
            "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
            **({"baselineState": _STATES[finding.state]} if self.compared else {}),
            "properties": {"query": finding.query, "subject": finding.subject},
        }
        if finding.edits:
            result["fixes"] = [_fix(finding, document, report.file)]
        if finding.waiver:
            kind = "inSource" if finding.waiver.where == report.path else "external"
            result["suppressions"] = [{"kind": kind, "status": "accepted", "justification": finding.waiver.reason}]
        return result


@cache
def _positions() -> dict[str, int]:
    return {rule_id: index for index, rule_id in enumerate(built_in_ids())}


def _location(document: Document, path: str, start: int, end: int) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": _region(document, start, end)}}


def _afar(other: Elsewhere) -> dict[str, Any]:
    region = {"startLine": other.line, "startColumn": other.column}
    return {"physicalLocation": {"artifactLocation": _artifact(other.path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": uri(path), "uriBaseId": _ROOT}


def _region(document: Document, start: int, end: int) -> dict[str, Any]:
    place = bounds(document, start, end)
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "snippet": {"text": source_text(document)[place.start : place.end]},
    }


def _fix(finding: Finding, document: Document, path: str) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(document, start, end), "insertedContent": {"text": text}}
        for start, end, text in finding.edits
    ]
    return {
        "description": {"text": "What --fix writes."},
        "artifactChanges": [{"artifactLocation": _artifact(path), "replacements": replacements}],
    }


def _message(finding: Finding, document: Document) -> str:
    """The sentence, and links to the other places, which are numbered from 1."""
    text = _plain(finding.message)
    if finding.related or finding.elsewhere:
        words = [document.text[place.start : place.end] for place in finding.related]
        words += [other.text for other in finding.elsewhere]
        links = [f"[{_plain(_short(text))}]({number})" for number, text in enumerate(words, 1)]
        text += f" See also {', '.join(links)}."
    return text


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if 0 < len(words) <= 60 else f"{words[:59]}…"


def _plain(text: str) -> str:
    """Text in which brackets are no links and braces no placeholders."""
    text = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return text.replace("{", "{{").replace("}", "}}")


def _rule(cls: type[AnyRule]) -> dict[str, Any]:
    family, _, name = cls.id.partition("/")
    flagged = "".join(f"\n\n> {' '.join(example.text.split())}" for example in cls.flags[:3])
    return {
        "id": cls.id,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": cls.title()},
        "fullDescription": {"text": cls.manual()},
        "help": {
            "text": cls.manual(),
            "markdown": f"{cls.manual()}\n\nIt flags, for instance:{flagged}" if flagged else cls.manual(),
        },
        "defaultConfiguration": {"level": cls.severity.label},
        "properties": {"tags": [family]},
    }


def _notification(level: str, text: str, path: str) -> dict[str, Any]:
    where = {"physicalLocation": {"artifactLocation": _artifact(path)}}
    return {"level": level, "message": {"text": _plain(text)}, "locations": [where]}
