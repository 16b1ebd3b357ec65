"""Revisions as SARIF 2.1.0: every finding of either version with what became of it as its ``baselineState``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.report.documents import as_json
from checker.report.formats import Layout
from checker.report.sarif import SarifWriter
from checker.report.tally import Tally

if TYPE_CHECKING:
    from checker.revision.difference import RevisionDiff

_STATES = {
    "introduced": "new",
    "exposed": "new",
    "updated": "updated",
    "persisting": "unchanged",
    "moved": "unchanged",
    "fixed": "absent",
    "dropped": "absent",
}


class RevisionSarif:
    """One log with one run. What is absent has its place in the old version; a changed fact is no finding, and is told
    by the other formats."""

    def __init__(self) -> None:
        self._writer = SarifWriter(Layout(compared=True))
        self._plugins: dict[str, None] = {}

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """The findings of one pair of versions, a line each, notes and all."""
        self._plugins |= revision.plugins
        lines = []
        for stated in revision.findings:
            report = revision.old if stated.gone else revision.new
            result = self._writer.result(stated.finding, report)
            if stated.gone:
                result.pop("fixes", None)
            told = {"state": stated.state, "why": stated.why}
            result |= {"baselineState": _STATES[stated.state], "properties": result["properties"] | told}
            lines.append(as_json(result))
        return ",\n".join(lines)

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """The whole log."""
        total = Tally()
        total.failed = list(failed)
        total.plugins = self._plugins
        results = self._writer.separator.join(filter(None, pieces))
        return self._writer.opening() + results + self._writer.closing(total)
