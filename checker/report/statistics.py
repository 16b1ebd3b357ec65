"""How many findings each rule has, instead of the findings."""

from __future__ import annotations

from checker.report.concise import totals
from checker.report.formats import Layout, Writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report
    from checker.report.tally import Tally


class StatisticsWriter(Writer):
    """A line for every rule that found something, the most frequent first: number, severity, rule."""

    def __init__(self, layout: Layout) -> None:
        self.quiet = layout.quiet

    def document(self, report: Report, *, notes: bool) -> str:
        """Nothing: only sums are shown."""
        return ""

    def closing(self, tally: Tally) -> str:
        """The table, notes and all."""
        rows = sorted(tally.rules.items(), key=lambda row: (-row[1], -row[0][0], row[0][1]))
        wide = len(f"{rows[0][1]:,}") if rows else 0
        lines = [f"{number:>{wide},}  {grave.label:7}  {rule}" for (grave, rule), number in rows]
        return "\n".join([*lines, *([] if self.quiet else [totals(tally)])] or [""]) + (
            "\n" if lines or not self.quiet else ""
        )
