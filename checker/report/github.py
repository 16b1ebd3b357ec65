"""GitHub's workflow commands: one annotation for every issue, the worst first, and a summary of the rest."""

from __future__ import annotations

from checker.finding import Severity
from checker.report.concise import concise_line, totals
from checker.report.formats import Writer
from checker.report.places import bounds, one_line, relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.report.report import Report
    from checker.report.tally import Tally

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_SHOWN = {"error": 10, "warning": 10, "notice": 9}  # of each kind GitHub shows ten a step; the summary is a notice too
_MOST_LINES = 1000  # of those that have no annotation; the job summary and the other formats have all


class GithubWriter(Writer):
    """Annotations are chosen when all are known: GitHub drops what is above its limits, whatever that is."""

    def document(self, report: Report, *, notes: bool) -> str:
        """Two lines for every finding: its annotation, and how it reads without one."""
        if report.failed:
            text = f"{_value(relative(report.path))}::{_text(report.path + ': ' + report.error)}\n"
            return f"::error title=checker,file={text}{one_line(f'{report.path}: {report.error}')}\n"
        lines = []
        for finding in report.shown(notes):
            place = bounds(report.document, finding.start, finding.end)
            columns = f",col={place.column}"
            if place.line == place.end_line:
                columns += f",endColumn={place.end_column}"
            where = f"file={_value(relative(report.file))},line={place.line},endLine={place.end_line}{columns}"
            message = _text(" ".join(filter(None, (finding.message, finding.query))))
            lines.append(f"::{_KINDS[finding.severity]} title={_value(finding.rule)},{where}::{message}\n")
            lines.append(concise_line(report.file, finding) + "\n")
        return "".join(lines)

    def arranged(self, pieces: list[str], tally: Tally) -> str:
        """The annotations that GitHub will show, worst first, then the other findings as plain lines, then a notice."""
        lines = [line for piece in pieces for line in piece[:-1].split("\n")]
        found = list(zip(lines[::2], lines[1::2], strict=True))
        chosen, rest = [], []
        for kind, most in _SHOWN.items():
            of_kind = [pair for pair in found if pair[0].startswith(f"::{kind} ")]
            chosen += [annotation for annotation, _ in of_kind[:most]]
            rest += [plain for _, plain in of_kind[most:]]
        if rest:
            listed = rest[:_MOST_LINES]
            more = f" and {len(rest) - len(listed)} in the job summary" if len(listed) < len(rest) else ""
            told = f"{totals(tally)}. {len(rest)} have no annotation: they are listed in the log of this step{more}."
            chosen += [f"::notice title=checker::{_text(told)}", *listed]
        return "".join(line + "\n" for line in chosen)


def _text(text: str) -> str:
    """A message, escaped as the command parser wants it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").translate(_BREAKS)


def _value(text: str) -> str:
    """The value of a property, where colons and commas mean something too."""
    return _text(text).replace(":", "%3A").replace(",", "%2C")


_BREAKS = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\0"), " ")  # other ends of lines, here or there
