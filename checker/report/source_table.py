"""The source ledger of one document: a table, rows for a spreadsheet, plain values, and a graph of who cites whom;
with what raters say of its outlets, each in the rater's own words, and the editor's grades."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.language.outlets import listed
from checker.language.sources import NOBODY, OUTLET
from checker.ratings.raters import NO_ASSESSMENTS, Assessments, differ
from checker.report.columns import printable, width
from checker.report.table import row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.document import Document

COLUMNS = (
    "path", "id", "as_written", "kind", "named", "on_record", "role", "hand", "via", "specificity", "reason", "link",
    "dated", "mentions", "claims", "paragraphs", "country", "owner", "owner_year", "owner_evidence", "owner_address",
    "ratings", "raters_differ", "grade",
)  # fmt: skip
_HANDS = {0: "", 1: "first", 2: "second", 3: "third"}
_WIDEST = 34  # columns of the table that a name may take


def source_entries(document: Document, assessments: Assessments = NO_ASSESSMENTS) -> list[dict[str, Any]]:
    """A mapping with the keys of COLUMNS but path for every source, in order of first mention. Empty for copy that is
    not English."""
    if document.language != "en":
        return []
    ledger, segments = document.ledger, document.segments
    claims = Counter(source for claim in ledger.claims for source in claim.sources)
    entries = []
    for source in ledger.sources:
        outlet = listed(source.as_written) if source.kind == OUTLET else None
        ratings = assessments.ratings(source)
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
                "owner": outlet.owner if outlet else "",
                "owner_year": outlet.year or None if outlet else None,
                "owner_evidence": outlet.evidence if outlet else "",
                "owner_address": outlet.address if outlet else "",
                "ratings": [{"rater": r.rater, "value": r.value, "date": r.date, "of": r.of} for r in ratings],
                "raters_differ": differ(ratings),
                "grade": assessments.grade(source),
            }
        )
    return entries


def source_rows(path: str, document: Document, assessments: Assessments = NO_ASSESSMENTS) -> str:
    """The ledger as rows of CSV under COLUMNS."""
    entries = source_entries(document, assessments)
    return "".join(row(path, *(_plain(value) for value in entry.values())) for entry in entries)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(map(_plain, value))
    if isinstance(value, dict):
        return f"{value['rater']}: {rating_in_words(value['value'], value['of'], value['date'])}"
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value


def rating_in_words(value: str, of: str, date: str) -> str:
    """A rating with what it is of and its date: "generally reliable (Reuters, last discussed 2021)"."""
    about = ", ".join(filter(None, (of, date)))
    return f"{value} ({about})" if about else value


def source_table(path: str, document: Document, summary: str, assessments: Assessments = NO_ASSESSMENTS) -> str:
    """The ledger for a terminal: the summary statement, a line a source, and the raters' values side by side."""
    entries = source_entries(document, assessments)
    lines = [f"{printable(path)}: {printable(summary)}"]
    cells = [("id", "source", "kind", "hand", "via", "precision", "claims", "country", "grade")]
    for entry in entries:
        unnamed = not entry["named"]
        cells.append(
            (
                entry["id"],
                _cut(entry["as_written"][0]),
                entry["kind"],
                _HANDS.get(entry["hand"], str(entry["hand"])),
                _cut(entry["via"]),
                "" if entry["kind"] == NOBODY else f"{entry['specificity']} of 3" if unnamed else "named",
                str(entry["claims"]),
                entry["country"],
                entry["grade"],
            )
        )
    if entries:
        lines += _columns(cells)
    for entry in filter(lambda entry: entry["owner"], entries):
        evidence = f"{entry['owner_year']}: {entry['owner_evidence']}, {entry['owner_address']}"
        lines.append(f"  {_cut(entry['as_written'][0])}: {printable(entry['owner'])} ({printable(evidence)})")
    rated = [entry for entry in entries if entry["ratings"]]
    if rated:
        lines += ["", *_columns(_side_by_side(rated))]
    return "\n".join(lines) + "\n"


def _columns(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lines of a table whose columns are as wide as they need to be."""
    widths = [max(width(line[k]) for line in cells) for k in range(len(cells[0]))]
    for line in cells:
        padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True))
        yield "  " + "  ".join(padded).rstrip()


def _side_by_side(entries: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    """A line for every rating; the raters of an outlet who differ by their own scales are said to."""
    cells: list[tuple[str, ...]] = [("outlet", "rater", "says", "of", "date", "")]
    for entry in entries:
        for first, rating in enumerate(entry["ratings"]):
            told = tuple(printable(rating[key]) for key in ("rater", "value", "of", "date"))
            outlet = "" if first else _cut(entry["as_written"][0])
            cells.append((outlet, *told, "raters differ" if entry["raters_differ"] and not first else ""))
    return cells


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
