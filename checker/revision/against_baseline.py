"""What became of the findings that a baseline holds, where the old version itself is not at hand."""

from __future__ import annotations

from collections.abc import Iterable

from checker.baseline import Entry
from checker.finding import Finding
from checker.report.report import Report
from checker.revision.states import FIXED, INTRODUCED, PERSISTING


class HeldDiff:
    """One file beside what the baseline holds for it. A baseline has no text: which facts changed it cannot tell."""

    def __init__(self, report: Report, entries: Iterable[Entry]) -> None:
        self.report = report
        found = {finding.fingerprint for finding in report.findings}
        self.fixed = tuple(e for e in entries if e.fingerprint not in found and e.rule in report.examined)
        """The entries of rules that ran and that are found no more."""

    def findings(self, state: str) -> tuple[Finding, ...]:
        """The findings that are in one state: INTRODUCED is what is not held, PERSISTING what is."""
        wanted = {INTRODUCED: "new", PERSISTING: "held"}[state]
        return tuple(finding for finding in self.report.findings if finding.state == wanted)

    @property
    def counts(self) -> dict[str, int]:
        """How many findings are in which state."""
        kept = {state: len(self.findings(state)) for state in (INTRODUCED, PERSISTING)}
        return {**kept, FIXED: len(self.fixed)}
