"""One line for every finding, as editors and compilers write them: path:line:column: severity rule message."""

from __future__ import annotations

from checker.report.formats import Layout, Writer
from checker.report.places import one_line
from checker.report.summary import counted
from checker.report.tally import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.finding import Finding
    from checker.report.report import Report


def concise_line(path: str, finding: Finding) -> str:
    """ "story.txt:3:14: warning names/variant-spelling “Qaani” is … [0123456789abcdef]", with the fingerprint last."""
    place = f"{one_line(path)}:{finding.line}:{finding.column}"
    return f"{place}: {finding.severity.label} {finding.rule} {one_line(finding.message)} [{finding.fingerprint}]"


class ConciseWriter(Writer):
    """A line for every finding, and at the end one of counts."""

    def __init__(self, layout: Layout) -> None:
        self.quiet = layout.quiet

    def document(self, report: Report, *, notes: bool) -> str:
        """The lines of one document."""
        return "".join(concise_line(report.file, finding) + "\n" for finding in report.shown(notes))

    def closing(self, tally: Tally) -> str:
        """The counts, unless it is to be quiet."""
        return "" if self.quiet else totals(tally) + "\n"


def totals(tally: Tally) -> str:
    """ "2 files: 1 error, 3 warnings, no note; 4 held, 1 waived; 1 could not be read"."""
    graves = ", ".join(
        counted(tally.severities[grave], grave.label) for grave in sorted(tally.severities, reverse=True)
    )
    parts = [f"{counted(tally.documents, 'file')}: {graves or 'nothing found'}"]
    set_aside = ", ".join(
        f"{number} {what}" for number, what in ((tally.held, "held"), (tally.waived, "waived")) if number
    )
    parts += [set_aside] if set_aside else []
    parts += [f"{len(tally.failed)} could not be read"] if tally.failed else []
    return "; ".join(parts)
