"""What goes into an editorial report, and in which order; nothing of how it looks, and no score of truth."""

from __future__ import annotations

import os
from itertools import groupby

from checker import __version__
from checker.config import Config
from checker.finding import Finding
from checker.ratings.raters import NO_ASSESSMENTS, Assessments
from checker.report import crowding
from checker.report.editorial.consistency_sheet import consistency_sheet
from checker.report.editorial.coverage import unchecked, what_was_checked
from checker.report.editorial.ledgers import claim_table, quotation_table, source_table
from checker.report.editorial.parts import (
    AnnotatedCopy,
    Editorial,
    Linked,
    Numbered,
    Paragraphs,
    Part,
    Place,
    Queries,
    Query,
    Section,
    Table,
    Text,
    shortened,
)
from checker.report.editorial.pictures import citations
from checker.report.report import Report
from checker.report.summary import counted


def editorial(report: Report, config: Config, assessments: Assessments = NO_ASSESSMENTS) -> Editorial:
    """The report on one document, checked with ``config``. ValueError if the file could not be read."""
    document = report.document
    paragraphs = Paragraphs(document)
    open_findings = [finding for finding in report.findings if finding.state == "new"]
    findings, back = crowding.uncrowded(report, open_findings) if report.checked else (open_findings, 0)
    shown = tuple(Numbered(number, finding) for number, finding in enumerate(findings, 1))
    held_back = (Text(f"Held back: {crowding.told(back)}."),) if back else ()
    sections = [
        Section("checked", "What was checked", what_was_checked(report, config)),
        Section("counts", "Findings under the house’s policy", (_policy(report, config), *held_back)),
        Section("statement", "Source summary statement", (Text(report.summary),)),
        Section("queries", "Queries to the author", _queries(shown, paragraphs)),
    ]
    if report.checked:
        sections += [
            Section("sources", "Source ledger", source_table(report, paragraphs, assessments)),
            Section("claims", "Claims and their origins", claim_table(report, paragraphs)),
            Section("chain", "Who cites whom", citations(report)),
            Section("consistency", "Consistency sheet", consistency_sheet(report, paragraphs)),
            Section("quotations", "Quotations", quotation_table(report, paragraphs)),
        ]
    sections.append(Section("copy", "The annotated copy", (AnnotatedCopy(),)))
    if report.complaints:
        sections.append(Section("complaints", "Waivers that need a look", tuple(map(Text, report.complaints))))
    waived = [finding for finding in report.findings if finding.state != "new"]
    if waived:
        sections.append(Section("waivers", "Waivers", (_waivers(waived, paragraphs),)))
    sections.append(Section("unchecked", "What was not checked", unchecked(report, config)))
    counts = _counts(report, config)
    return Editorial(_title(report), report.path, tuple(sections), shown, counts, __version__, report)


def _title(report: Report) -> str:
    """The headline, or the name of the file."""
    headline = report.document.segments.headline
    if headline and (words := shortened(report.document.text[headline.start : headline.end], 200)):
        return words
    return os.path.basename(report.path) or report.path


def _counts(report: Report, config: Config) -> str:
    """The findings in one line: "2 findings block publication, 3 do not"."""
    if not report.checked:
        return "Not checked: the copy is not English."
    new = [finding for finding in report.findings if finding.state == "new"]
    blocking = sum(config.fail_on is not None and finding.severity >= config.fail_on for finding in new)
    waived = sum(finding.state == "waived" for finding in report.findings)
    held = sum(finding.state == "held" for finding in report.findings)
    parts = [f"{counted(blocking, 'finding')} to settle before publication"]
    if len(new) > blocking:
        parts.append(f"{len(new) - blocking:,} to consider" if blocking else counted(len(new), "finding"))
    if blocking == 0:
        parts = parts[1:] + parts[:1] if len(parts) > 1 else parts
    parts += [f"{waived:,} waived"] if waived else []
    parts += [f"{held:,} held in the baseline"] if held else []
    line = "; ".join(parts)
    return line[:1].upper() + line[1:] + "."


def _policy(report: Report, config: Config) -> Table:
    """What blocks, what warns, what is waived."""
    rows = []
    for word, severity in (("error", 3), ("warning", 2), ("note", 1)):
        found = [f for f in report.findings if f.severity == severity]
        blocks = config.fail_on is not None and severity >= config.fail_on
        rows.append(
            (
                word,
                "blocks" if blocks else "warns" if severity > 1 else "notes",
                str(sum(f.state == "new" for f in found)),
                str(sum(f.state == "waived" for f in found)),
                str(sum(f.state == "held" for f in found)),
            )
        )
    return Table("Findings by severity", ("severity", "policy", "open", "waived", "in the baseline"), tuple(rows))


def _queries(shown: tuple[Numbered, ...], paragraphs: Paragraphs) -> tuple[Part, ...]:
    asked = [numbered for numbered in shown if numbered.finding.query]
    if not asked:
        return (Text("None."),)
    groups: list[tuple[Place, tuple[Query, ...]]] = []
    for index, members in groupby(asked, key=lambda numbered: paragraphs.index(numbered.finding.start)):
        held = list(members)
        first = held[0].finding
        place = Place(first.start, first.end, paragraphs.label(index))
        groups.append((place, tuple(_query(numbered) for numbered in held)))
    return (Queries(tuple(groups)),)


def _query(numbered: Numbered) -> Query:
    finding = numbered.finding
    return Query(numbered.number, shortened(finding.text, 80), finding.query, finding.severity.label)


def _waivers(findings: list[Finding], paragraphs: Paragraphs) -> Table:
    rows = []
    for finding in findings:
        why, where = (finding.waiver.reason, finding.waiver.where) if finding.waiver else ("", "")
        words = Linked(shortened(finding.text, 80), (paragraphs.place(finding.start, finding.end),))
        rows.append((words, finding.rule, finding.message, finding.state, why or "held in the baseline", where))
    return Table(
        "Findings that the house accepts",
        ("words", "rule", "finding", "state", "reason", "written in"),
        tuple(rows),
    )
