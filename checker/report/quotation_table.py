"""The quotations of one document as they were looked up in source texts: a table, rows of CSV, plain values."""

from __future__ import annotations

from collections import Counter

from checker.language.verdicts import ALTERED, NOT_CHECKED, NOT_FOUND, VERIFIED
from checker.report.columns import printable, wrapped
from checker.report.entry import quotation_entry
from checker.report.table import row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.document import Document

COLUMNS = ("path", "line", "column", "verification", "quotation", "source", "passage", "quoted", "changes")
_STATES = (VERIFIED, ALTERED, NOT_FOUND, NOT_CHECKED)
_INDENT = 24  # columns in front of the words
_LONGEST = 300  # code points of a quotation or passage that a table shows


def quotation_entries(document: Document) -> list[dict[str, Any]]:
    """A mapping for every quotation: its place, its words, and what came of looking it up."""
    entries = []
    for quotation, verdict in zip(document.quotations.outer, document.verdicts, strict=True):
        place = document.place(quotation.start)
        entry = quotation_entry(quotation, None, verdict, document)
        del entry["source_id"]
        words = document.text[quotation.start : quotation.end]
        entries.append({**entry, "line": place.line, "column": place.column, "text": words})
    return entries


def quotation_rows(path: str, document: Document) -> str:
    """The quotations as rows of CSV under COLUMNS."""
    rows = []
    for entry, verdict in zip(quotation_entries(document), document.verdicts, strict=True):
        passage = entry["source_text"] or {"name": "", "text": "", "quoted": False}
        changes = "; ".join(change.told for change in verdict.changes)
        spoken = ("yes" if passage["quoted"] else "no") if entry["source_text"] else ""
        rows.append(
            row(
                path,
                entry["line"],
                entry["column"],
                entry["verification"],
                entry["text"],
                passage["name"],
                passage["text"],
                spoken,
                changes,
            )
        )
    return "".join(rows)


def quotation_table(path: str, document: Document, columns: int) -> str:
    """The quotations for a terminal of so many columns: how many are in which state, and each with what became of it;
    of those that are not verified the source's words too."""
    entries = quotation_entries(document)
    counts = Counter(entry["verification"] for entry in entries)
    told = ", ".join(f"{counts[state]} {state}" for state in _STATES if counts[state])
    lines = [f"{printable(path)}: " + (told or "no quotation")]
    for entry, verdict in zip(entries, document.verdicts, strict=True):
        place = f"{entry['line']}:{entry['column']}"
        lines += _hung(f"  {place:<8} {entry['verification']:<12}", _short(entry["text"]), columns)
        below = [change.told for change in verdict.changes]
        if verdict.state != VERIFIED and entry["source_text"]:
            where = verdict.source if verdict.state == ALTERED else f"nearest in {verdict.source}"
            below.append(f"{where}: {_short(entry['source_text']['text'])}")
        for line in below:
            lines += _hung(" " * _INDENT, line, columns)
    return "\n".join(lines) + "\n"


def _hung(first: str, words: str, columns: int) -> list[str]:
    """Words behind what begins their line, broken into lines that are as far from the margin."""
    taken = max(_INDENT, len(first))
    begun, *rest = wrapped(words, max(20, columns - taken)) or [""]
    return [first.ljust(taken) + begun, *(" " * taken + line for line in rest)]


def _short(words: str) -> str:
    words = " ".join(printable(words).split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
