"""The report as text for people: findings by file, with the words they are about underlined, then what was examined."""

from __future__ import annotations

from collections import Counter

from checker.finding import Finding, Severity
from checker.report import crowding
from checker.report.columns import printable, width, window, wrapped
from checker.report.formats import Layout, Writer
from checker.report.summary import counted
from checker.report.tally import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.document import Document
    from checker.report.report import Report

_WIDEST = 120  # longer lines than that are hard to read
_LONGEST_WORDS = 60  # of another place, whose line is not shown
_INDENT = " " * 4
_LABEL = 10  # columns for "examined" and its like
_RESET = "\033[0m"
_BOLD, _DIM, _ITALIC = "\033[1m", "\033[2m", "\033[3m"
_INK = {Severity.ERROR: "\033[31m", Severity.WARNING: "\033[33m", Severity.NOTE: "\033[36m"}


class TextWriter(Writer):
    """Writes for a terminal, or for a file when the layout is without colour."""

    def __init__(self, layout: Layout) -> None:
        self.color = layout.color
        self.quiet = layout.quiet
        self.columns = max(40, min(layout.width, _WIDEST))

    def document(self, report: Report, *, notes: bool) -> str:
        """One file: its path, its findings, its summary. Files that failed are told of elsewhere, on standard error."""
        if report.failed:
            return ""
        shown, back = crowding.uncrowded(report, report.shown(notes))
        if self.quiet and not shown:
            return ""
        lines = [self._ink(_BOLD, printable(report.path)), ""]
        for finding in shown:
            lines += [*self._finding(finding, report.document), ""]
        if back:
            lines += [*self._row("held back", crowding.told(back)), *([""] if self.quiet else [])]
        if not self.quiet:
            lines += [*self._summary(report, notes), ""]
        return "\n".join(lines) + "\n"

    def closing(self, tally: Tally) -> str:
        """The whole run, if it was of more than one file."""
        files = tally.documents + len(tally.failed)
        if self.quiet or files < 2 or not tally.documents:
            return ""
        failed = f"; {len(tally.failed)} could not be read" if tally.failed else ""
        head = f"{counted(files, 'file')}, {counted(tally.words, 'word')}{failed}"
        return "\n".join([self._ink(_BOLD, head), *self._counts(tally)]) + "\n"

    # One finding

    def _finding(self, finding: Finding, document: Document) -> list[str]:
        place = f"{finding.line}:{finding.column}"
        severity = self._ink(_INK[finding.severity], finding.severity.label)
        lines = [f"  {self._ink(_BOLD, place)}  {severity}  {self._ink(_DIM, finding.rule)}"]
        lines += self._block(finding.message)
        lines += self._copy(finding, document)
        for also in self._elsewhere(finding, document):
            lines += self._block(also, ink=_DIM)
        if finding.suggestions:
            lines += self._block("Write: " + " or ".join(f"“{words}”" for words in finding.suggestions))
        if finding.query:
            lines += self._block(finding.query, ink=_ITALIC)
        return lines

    def _copy(self, finding: Finding, document: Document) -> list[str]:
        """The line of copy around the words, and the mark beneath them."""
        seen = window(document.text, finding.start, finding.end, self.columns - len(_INDENT) - 2)
        words = self._ink(_INK[finding.severity], seen.words)
        bar = self._ink(_DIM, "|")
        mark = " " * width(seen.before) + self._ink(_INK[finding.severity], "^" * max(1, width(seen.words)))
        return [f"{_INDENT}{bar} {seen.before}{words}{seen.after}".rstrip(), f"{_INDENT}{bar} {mark}"]

    def _elsewhere(self, finding: Finding, document: Document) -> list[str]:
        """The other places, those that say the same of the same words together: "also 5:12, 7:3: “Qaani”, note"."""
        together: dict[tuple[str, str], list[str]] = {}
        for related in finding.related:
            words = printable(document.text[related.start : min(related.end, related.start + _LONGEST_WORDS + 1)])
            if len(words) > _LONGEST_WORDS:
                words = words[: _LONGEST_WORDS - 1].rstrip() + "…"
            here = document.place(related.start)
            together.setdefault((words, related.note), []).append(f"{here.line}:{here.column}")
        for other in finding.elsewhere:
            place = f"{printable(other.path)}:{other.line}:{other.column}"
            together.setdefault((printable(other.text), other.note), []).append(place)
        return [
            f"also {', '.join(places)}: " + (note if words in note else f"“{words}”" + (f", {note}" if note else ""))
            for (words, note), places in together.items()
        ]

    def _block(self, text: str, ink: str = "") -> list[str]:
        lines = wrapped(printable(text), self.columns - len(_INDENT), "  ")
        return [_INDENT + self._ink(ink, line) for line in lines]

    # Summaries

    def _summary(self, report: Report, notes: bool) -> list[str]:
        if not report.checked:
            language = report.language
            known = f" (it seems to be {language!r})" if language != "und" else ""
            return self._row("language", f"the copy is not English{known}; it was not checked")
        lines = self._row("notice", report.document.notice) if report.document.notice else []
        return [*lines, *self._counts(Tally.of(report), notes), *self._row("sources", report.summary)]

    def _counts(self, tally: Tally, notes: bool = True) -> list[str]:
        lines = []
        for severity in sorted(tally.severities, reverse=True):
            total = tally.severities[severity]
            if severity is Severity.NOTE and not notes:
                told = f"{total} not shown (--notes)"
            else:
                rules = sorted((-n, rule) for (grave, rule), n in tally.rules.items() if grave is severity)
                told = f"{total}: " + ", ".join(f"{rule} {-n}" if -n != total else rule for n, rule in rules)
            lines += self._row(f"{severity.label}s", told)
        lines = lines or self._row("found", "nothing")
        if tally.held or tally.gone:
            gone = f"; {tally.gone} more found no longer (checker baseline prune)" if tally.gone else ""
            lines += self._row("held", f"{tally.held} in the baseline{gone}")
        if tally.waived:
            lines += self._row("waived", str(tally.waived))
        lines += self._row("examined", _examined(tally))
        if tally.foreign:
            lines += self._row("language", f"{counted(tally.foreign, 'file')} not in English, not checked")
        return lines

    def _row(self, label: str, text: str) -> list[str]:
        lines = wrapped(printable(text), self.columns - 2 - _LABEL)
        margins = [self._ink(_DIM, label.ljust(_LABEL)), *[" " * _LABEL] * len(lines)]
        return [f"  {margin}{line}" for margin, line in zip(margins, lines, strict=False)]

    def _ink(self, ink: str, text: str) -> str:
        return f"{ink}{text}{_RESET}" if self.color and ink and text else text


def _examined(tally: Tally) -> str:
    """How much every family of rules looked at, and how many rules had nothing to look at."""
    families: Counter[str] = Counter()
    for rule, number in tally.examined.items():
        families[rule.partition("/")[0]] += number
    looked = ", ".join(f"{family} {number:,}" for family, number in families.items() if number)
    idle = sum(number == 0 for number in tally.examined.values())
    nothing = f"{counted(idle, 'rule')} had nothing to look at" if idle else ""
    return "; ".join(part for part in (counted(tally.words, "word"), looked, nothing) if part)
