"""What a run has seen so far: documents, words, findings by rule and severity, candidates, files that failed."""

from __future__ import annotations

from collections import Counter

from checker.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.report.report import Report


class Tally:
    """Counts over one report or many. ``foreign`` counts documents that are not English and were not checked, ``held``
    findings of the baseline, ``gone`` entries of it that are found no more, ``waived`` findings that are accepted.
    ``complaints`` are paths with what is wrong about their waivers; ``plugins`` the modules whose rules took part.
    """

    __slots__ = (
        "complaints", "documents", "examined", "failed", "foreign", "gone", "held", "plugins", "rules", "severities",
        "waived", "words",
    )  # fmt: skip

    def __init__(self) -> None:
        self.documents = 0
        self.foreign = 0
        self.words = 0
        self.held = 0
        self.gone = 0
        self.waived = 0
        self.complaints: list[tuple[str, str]] = []
        self.plugins: dict[str, None] = {}
        self.rules: Counter[tuple[Severity, str]] = Counter()
        self.severities: Counter[Severity] = Counter()
        self.examined: Counter[str] = Counter()
        self.failed: list[tuple[str, str]] = []

    @classmethod
    def of(cls, report: Report) -> Tally:
        """The counts of one report. Findings that are held or waived do not count."""
        tally = cls()
        if report.failed:
            tally.failed.append((report.path, report.error))
            return tally
        tally.documents = 1
        tally.foreign = int(not report.checked)
        tally.words = report.words
        for finding in report.findings:
            if finding.state == "new":
                tally.rules[finding.severity, finding.rule] += 1
                tally.severities[finding.severity] += 1
        tally.held = sum(finding.state == "held" for finding in report.findings)
        tally.waived = sum(finding.state == "waived" for finding in report.findings)
        tally.complaints += [(report.path, complaint) for complaint in report.complaints]
        tally.examined.update(report.examined)
        return tally

    def plain(self) -> dict[str, Any]:
        """The counts as lists, tables, strings and numbers, for ``from_plain``."""
        values = {name: getattr(self, name) for name in self.__slots__}
        values["rules"] = [[*key, number] for key, number in self.rules.items()]
        values["severities"] = list(self.severities.items())
        return values

    @classmethod
    def from_plain(cls, values: dict[str, Any]) -> Tally:
        """The tally that ``plain`` was asked of."""
        tally = cls()
        for name in ("documents", "foreign", "words", "held", "gone", "waived", "plugins"):
            setattr(tally, name, values[name])
        tally.rules.update({(Severity(grave), rule): number for grave, rule, number in values["rules"]})
        tally.severities.update({Severity(grave): number for grave, number in values["severities"]})
        tally.examined.update(values["examined"])
        tally.failed = [(path, error) for path, error in values["failed"]]
        tally.complaints = [(path, complaint) for path, complaint in values["complaints"]]
        return tally

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.documents += other.documents
        self.foreign += other.foreign
        self.words += other.words
        self.held += other.held
        self.gone += other.gone
        self.waived += other.waived
        self.complaints += other.complaints
        self.plugins |= other.plugins
        self.rules.update(other.rules)
        self.severities.update(other.severities)
        for rule, number in other.examined.items():  # Counter.update would be the same, but this keeps the order of ids
            self.examined[rule] += number
        self.failed += other.failed
