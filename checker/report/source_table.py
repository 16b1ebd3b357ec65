"""The source ledger of one document: a table, rows for a spreadsheet, plain values, and a graph of who cites whom."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from checker.language.outlets import Outlet, outlet_named
from checker.report.columns import printable, width
from checker.report.table import row

if TYPE_CHECKING:
    from checker.document import Document
    from checker.language.sources import Source

COLUMNS = (
    "path", "id", "as_written", "kind", "named", "on_record", "role", "hand", "via", "specificity", "reason", "link",
    "dated", "mentions", "claims", "paragraphs", "country", "grade",
)  # fmt: skip
UNGRADED = "F6"
"""The Admiralty grade of what nobody has graded: reliability and credibility cannot be judged."""
_HANDS = {1: "first", 2: "second", 3: "third"}
_WIDEST = 34  # columns of the table that a name may take


def outlet_of(source: Source) -> Outlet | None:
    """The listed outlet that a source is, if it is one."""
    if source.kind != "outlet":
        return None
    return next((outlet for name in source.as_written if (outlet := outlet_named(name))), None)


def source_entries(document: Document) -> list[dict[str, Any]]:
    """A mapping with the keys of COLUMNS but path for every source, in order of first mention. Empty for copy that is
    not English."""
    if document.language != "en":
        return []
    ledger, segments = document.ledger, document.segments
    claims = Counter(source for claim in ledger.claims for source in claim.sources)
    entries = []
    for source in ledger.sources:
        outlet = outlet_of(source)
        entries.append(
            {
                "id": source.id,
                "as_written": list(source.as_written),
                "kind": source.kind,
                "named": source.named,
                "on_record": source.on_record,
                "role": source.role,
                "hand": source.hand,
                "via": source.via,
                "specificity": source.specificity,
                "reason": source.reason,
                "link": source.link,
                "dated": source.dated,
                "mentions": len(source.spans),
                "claims": claims[source.id],
                "paragraphs": sorted({segments.block_at(span.start) + 1 for span in source.spans}),
                "country": outlet.country if outlet else "",
                "grade": UNGRADED,
            }
        )
    return entries


def source_rows(path: str, document: Document) -> str:
    """The ledger as rows of CSV under COLUMNS."""
    return "".join(row(path, *(_plain(value) for value in entry.values())) for entry in source_entries(document))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value


def source_table(path: str, document: Document, summary: str) -> str:
    """The ledger for a terminal: the summary statement, and a line a source."""
    entries = source_entries(document)
    lines = [f"{printable(path)}: {printable(summary)}"]
    cells = [("id", "source", "kind", "hand", "via", "precision", "claims", "country")]
    for entry in entries:
        unnamed = not entry["named"]
        cells.append(
            (
                entry["id"],
                _cut(entry["as_written"][0]),
                entry["kind"],
                _HANDS.get(entry["hand"], str(entry["hand"])),
                _cut(entry["via"]),
                f"{entry['specificity']} of 3" if unnamed else "named",
                str(entry["claims"]),
                entry["country"],
            )
        )
    if entries:
        widths = [max(width(line[k]) for line in cells) for k in range(len(cells[0]))]
        for line in cells:
            padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True))
            lines.append("  " + "  ".join(padded).rstrip())
    return "\n".join(lines) + "\n"


def _cut(words: str) -> str:
    words = " ".join(printable(words).split())
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1].rstrip() + "…"


def source_graph(path: str, document: Document) -> str:
    """The chain of sources as a Mermaid flow chart: the copy cites those who speak to it, outlets cite whom they heard.

    Unnamed sources have round corners; what is heard at second hand hangs on its outlet."""
    lines = ["flowchart LR", f'  copy["{_label(path)}"]']
    entries = source_entries(document)
    by_name = {name: entry["id"] for entry in entries for name in entry["as_written"]}
    strangers: dict[str, str] = {}
    for entry in entries:
        opening, closing = ("[", "]") if entry["named"] else ("(", ")")
        lines.append(f'  {entry["id"]}{opening}"{_label(entry["as_written"][0])}"{closing}')
    for entry in entries:
        via = entry["via"]
        teller = by_name.get(via, "")
        if via and not teller and via not in strangers:
            strangers[via] = f"v{len(strangers) + 1}"
            lines.append(f'  {strangers[via]}["{_label(via)}"]')
            lines.append(f"  copy --> {strangers[via]}")
        teller = teller or strangers.get(via, "")
        told = f"|{entry['claims']}|" if entry["claims"] else ""
        lines.append(f"  {teller if teller and teller != entry['id'] else 'copy'} -->{told} {entry['id']}")
    return "\n".join(lines) + "\n"


def _label(words: str) -> str:
    """Text that may stand in quotation marks in Mermaid."""
    return _cut(words).replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
