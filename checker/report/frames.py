"""A report as pandas frames: the findings, the places that take part in them, and every ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.report.entry import LEDGERS, entry

if TYPE_CHECKING:
    import pandas as pd

    from checker.report.report import Report

FINDING = (
    "rule", "severity", "start", "end", "line", "column", "source_start", "source_end", "text", "message", "query",
    "subject", "fingerprint", "state", "waiver", "suggestions",
)  # fmt: skip
COLUMNS: dict[str, tuple[str, ...]] = {
    "findings": FINDING,
    "related": ("finding", "start", "end", "line", "column", "text", "note"),
    "names": ("name", "kind", "titles", "roles", "first", "majority", "listed", "spelling", "spans"),
    "attributions": ("source", "cue", "content", "speech", "source_id"),
    "sources": (
        "id", "as_written", "kind", "named", "role", "on_record", "hand", "via", "reason", "specificity", "link",
        "dated", "spans", "claims",
    ),
    "claims": ("start", "end", "sources", "origins"),
    "sentences": ("start", "end", "attributed"),
    "quotations": ("start", "end", "source_id", "verification", "source_text", "changes"),
    "acronyms": ("short", "expansions", "spans"),
    "figures": ("start", "end", "value", "high", "unit", "noun", "approximate"),
    "dates": ("start", "end", "precision", "first", "last", "weekday", "valid"),
    "labels": ("start", "end", "term", "category", "weight", "instead", "guides", "voice"),
    "actors": ("name", "sort", "labels", "spans"),
    "examined": ("rule", "examined"),
}  # fmt: skip


def frames(report: Report) -> dict[str, pd.DataFrame]:
    """Frames by name, each with its columns even where it has no row. A name has a row for every spelling; a row of
    ``related`` names the row of ``findings`` that it belongs to. ValueError if the file could not be read."""
    import pandas as pd

    whole = entry(report)
    rows: dict[str, list[dict[str, Any]]] = {
        "findings": whole["findings"],
        "related": [
            {"finding": index, **place}
            for index, finding in enumerate(whole["findings"])
            for place in finding["related"]
        ],
        **{name: whole[name] for name in LEDGERS},
        "names": [
            {**name, "spelling": spelling["text"], "spans": spelling["spans"]}
            for name in whole["names"]
            for spelling in name["spellings"]
        ],
        "examined": [{"rule": rule, "examined": number} for rule, number in whole["examined"].items()],
    }
    try:
        return {name: pd.DataFrame(rows[name], columns=list(columns)) for name, columns in COLUMNS.items()}
    except UnicodeEncodeError:  # where pyarrow is installed, pandas keeps text as UTF-8, which has no lone surrogates
        return {
            name: pd.DataFrame(list(map(_sound, rows[name])), columns=list(columns))
            for name, columns in COLUMNS.items()
        }


def _sound(row: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
        for key, value in row.items()
    }
