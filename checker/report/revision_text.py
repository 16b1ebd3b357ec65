"""A revision as text for people: facts first, then stale copies, sources, findings, and the edits word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.finding import Severity
from checker.report.columns import printable, wrapped
from checker.report.summary import counted
from checker.revision.comparison import QUOTE
from checker.revision.redline import CUT, PUT_IN, written

if TYPE_CHECKING:
    from checker.document import Document
    from checker.finding import Span
    from checker.report.formats import Layout
    from checker.revision.alignment import Record
    from checker.revision.difference import RevisionDiff
    from checker.revision.states import StatedFinding

_WIDEST = 110
_RESET, _BOLD, _DIM = "\033[0m", "\033[1m", "\033[2m"
_RED, _GREEN, _YELLOW = "\033[31m", "\033[32m", "\033[33m"
_KIND = 13  # columns for the kind of fact or the state of a finding
_PLACE = 9


class RevisionText:
    """Writes for a terminal, or for a file when the layout is without colour: cut words then stand in [-…-], new ones
    in {+…+}."""

    def __init__(self, layout: Layout) -> None:
        self.color = layout.color
        self.columns = max(60, min(layout.width, _WIDEST))

    def revision(self, revision: RevisionDiff, *, notes: bool) -> str:
        """One pair of versions."""
        lines = [self._ink(_BOLD, printable(f"{revision.old.path} → {revision.new.path}")), ""]
        if not revision.checked:
            lines += ["  the copy is not English; only its sentences were compared", ""]
        lines += self._notice(revision)
        lines += self._facts(revision)
        lines += self._sources(revision)
        lines += self._findings(revision, notes)
        lines += self._edits(revision, notes)
        lines += self._compared(revision)
        return "\n".join(lines)

    def together(self, pieces: Sequence[str], failed: Sequence[tuple[str, str]]) -> str:
        """All pairs, one under the other; what failed is told of elsewhere, on standard error."""
        return "\n".join(pieces)

    def _section(self, title: str, lines: list[str]) -> list[str]:
        return [f"  {self._ink(_BOLD, title)}", *lines, ""] if lines else []

    def _entry(self, label: str, place: str, text: str, ink: str = "") -> list[str]:
        head = f"    {self._ink(ink, label.ljust(_KIND))}{self._ink(_DIM, place.ljust(_PLACE))}"
        margin = " " * (4 + _KIND + _PLACE)
        lines = wrapped(printable(text), self.columns - len(margin)) or [""]
        return [(head if n == 0 else margin) + line for n, line in enumerate(lines)]

    def _notice(self, revision: RevisionDiff) -> list[str]:
        notice, lines = revision.notice, []
        if notice.silent:
            lines += self._entry("silent", "", "A fact was changed in published copy, and no note tells readers.", _RED)
        if notice.suggested not in ("none", "unknown"):
            lines += self._entry("suggested", "", notice.suggested)
        if notice.note:
            place = _place(revision.new.document, notice.note)
            lines += self._entry("note", place, revision.new.document.text[notice.note.start : notice.note.end])
        if notice.draft and revision.published:
            lines += self._entry("draft", "", notice.draft)
        return self._section("Notice", lines)

    def _facts(self, revision: RevisionDiff) -> list[str]:
        lines: list[str] = []
        for fact in revision.facts:
            place = _place(revision.new.document, fact.new) if fact.new else ""
            lines += self._entry(fact.kind, place, fact.message, _RED if fact.kind == QUOTE else _YELLOW)
        lines = self._section("Facts", lines)
        stale: list[str] = []
        for copy in revision.stale:
            stale += self._entry(copy.fact.kind, _place(revision.new.document, copy.place), copy.message, _RED)
        return lines + self._section("Old forms that are left", stale)

    def _sources(self, revision: RevisionDiff) -> list[str]:
        lines: list[str] = []
        for what, sources in (("gained", revision.sources.gained), ("lost", revision.sources.lost)):
            for source in sources:
                written = f"“{max(source.as_written, key=len, default='')}”, {source.kind}"
                lines += self._entry(what, "", written, _YELLOW if what == "lost" else "")
        for claim in revision.sources.single:
            document = revision.new.document
            told = f"rests on one source now: “{_short(document.text[claim.start : claim.end])}”"
            lines += self._entry("single", _line(document, claim.start), told, _YELLOW)
        return self._section("Sources", lines)

    def _findings(self, revision: RevisionDiff, notes: bool) -> list[str]:
        lines: list[str] = []
        counts: Counter[str] = Counter()
        hidden = 0
        for stated in shown_findings(revision, True):
            if stated.state in ("persisting", "moved"):
                counts[stated.state] += 1
            elif stated.finding.severity is Severity.NOTE and not notes:
                hidden += 1
            else:
                lines += self._stated(stated, revision)
        told = [f"{number} {state}" for state, number in sorted(counts.items())]
        if hidden:
            told.append(f"{counted(hidden, 'note')} not shown (--notes)")
        if told:
            lines.append("    " + self._ink(_DIM, ", ".join(told)))
        return self._section("Findings", lines)

    def _stated(self, stated: StatedFinding, revision: RevisionDiff) -> Iterator[str]:
        finding = stated.finding
        place = f"{finding.line}:{finding.column}"
        ink = _RED if stated.state == "introduced" else _YELLOW if stated.state in ("exposed", "updated") else _GREEN
        yield from self._entry(stated.state, "" if stated.gone else place, finding.message, ink)
        why = f"{finding.severity.label} {finding.rule}. {stated.why}"
        for line in wrapped(printable(why), self.columns - 4 - _KIND - _PLACE):
            yield " " * (4 + _KIND + _PLACE) + self._ink(_DIM, line)

    def _edits(self, revision: RevisionDiff, notes: bool) -> list[str]:
        lines: list[str] = []
        for move in revision.moves:
            old, new = (
                revision.old.document.place(move.old.start).line,
                revision.new.document.place(move.new.start).line,
            )
            way = f"from line {old} to line {new}" if old != new else f"within line {new}"
            told = f"{counted(move.sentences, 'sentence')} {way}: "
            words = _short(revision.new.document.text[move.new.start : move.new.end])
            lines += self._entry("moved", str(new), f"{told}“{words}”", _DIM)
        for records in edited(revision):
            lines += self._edit(records, revision)
        if revision.cosmetic:
            told = f"{counted(len(revision.cosmetic), 'sentence')} in capitals or punctuation only"
            lines += self._entry("cosmetic", "", told if notes else f"{told} (--notes)", _DIM)
            for record in revision.cosmetic if notes else ():
                line = _line(revision.new.document, revision.units[1].spans[record.new[0]].start)
                rows = self._entry("", line, written(revision.lettering(record), self._marked))
                lines += map(self._colored, rows)
        elif not lines and revision.old.document.text != revision.new.document.text:
            lines += self._entry("layout", "", "line breaks and spaces only", _DIM)
        return self._section("Edits", lines)

    def _edit(self, records: Sequence[Record], revision: RevisionDiff) -> list[str]:
        first = records[0]
        if first.new:
            line = _line(revision.new.document, revision.units[1].spans[first.new[0]].start)
        else:
            line = f"old {_line(revision.old.document, revision.units[0].spans[first.old[0]].start)}"
        label = "edited" if first.change == "moved" else first.change
        return [self._colored(row) for row in self._entry(label, line, edit_text(records, revision, self._marked))]

    def _marked(self, kind: str, words: str) -> str:
        if kind == CUT:
            return f"[-{words}-]"
        return f"{{+{words}+}}" if kind == PUT_IN else words

    def _colored(self, line: str) -> str:
        """The marks as colours; what is cut or put in over several lines is coloured on each."""
        if not self.color:
            return line
        marks = (("[-", _RED), ("-]", _RESET), ("{+", _GREEN), ("+}", _RESET))
        for mark, ink in marks:
            line = line.replace(mark, f"{ink}{mark}" if ink != _RESET else f"{mark}{ink}")
        return line

    def _compared(self, revision: RevisionDiff) -> list[str]:
        counts = ", ".join(f"{kind} {old}/{new}" for kind, (old, new) in revision.compared().items() if old or new)
        changes = Counter(record.change for record in revision.sentences)
        told = ", ".join(f"{number} {change}" for change, number in sorted(changes.items()))
        lines = self._entry("sentences", "", told)
        if not revision.facts:
            told = "no change of the kinds checked" if revision.checked else "not compared"
            lines += self._entry("facts", "", told)
        lines += self._entry("read", "", f"old/new: {counts}")
        return self._section("Compared", lines)

    def _ink(self, ink: str, text: str) -> str:
        return f"{ink}{text}{_RESET}" if self.color and ink and text else text


def edited(revision: RevisionDiff) -> list[list[Record]]:
    """The records whose words were edited; sentences that were added or cut one behind the other are one passage."""
    found: list[list[Record]] = []
    before = None
    for record in revision.sentences:
        whole = not (record.old and record.new)
        if whole and before and before.change == record.change:
            found[-1].append(record)
        elif whole or (record.touched and revision.changes(record)):
            found.append([record])
        before = record if whole else None
    return found


def edit_text(records: Sequence[Record], revision: RevisionDiff, marked: Callable[[str, str], str]) -> str:
    """One edited passage with what was cut and put in as ``marked`` (kind, words) has it; "¶" between paragraphs."""
    first = records[0]
    if first.old and first.new:
        return written(revision.redline(first), marked)
    kind, side = (PUT_IN, 1) if first.new else (CUT, 0)
    units, document = revision.units[side], (revision.old, revision.new)[side].document
    indices = [index for record in records for index in (record.old, record.new)[side]]
    words = ""
    for index in indices:
        if words:
            words += " ¶ " if units.block(index) != units.block(index - 1) else " "
        words += " ".join(document.text[slice(*units.spans[index])].split())
    return marked(kind, words)


def shown_findings(revision: RevisionDiff, notes: bool) -> list[StatedFinding]:
    """The findings that people are shown: none that is waived or held, and notes only where they are wanted."""
    return [
        stated
        for stated in revision.findings
        if stated.finding.state == "new" and (notes or stated.finding.severity > Severity.NOTE)
    ]


def _place(document: Document, span: Span) -> str:
    place = document.place(span.start)
    return f"{place.line}:{place.column}"


def _line(document: Document, offset: int) -> str:
    return str(document.place(offset).line)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 80 else words[:79].rstrip() + "…"
