"""A report as pandas frames: the findings, the places that take part in them, and every ledger. frames.md beside this
tells what every column holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.report.entry import LEDGERS, entry

if TYPE_CHECKING:
    import pandas as pd

    from checker.report.report import Report

TEXT, COUNT, FLAG, TEXTS, SPAN, SPANS, RECORD = "text", "count", "flag", "texts", "span", "spans", "record"
"""What a column holds: pandas' nullable string, Int64 and boolean; else objects: lists of str, [start, end], lists of
such pairs, and plain values as JSON has them."""

COLUMNS: dict[str, dict[str, str]] = {
    "findings": {
        "rule": TEXT, "severity": TEXT, "start": COUNT, "end": COUNT, "line": COUNT, "column": COUNT,
        "source_start": COUNT, "source_end": COUNT, "text": TEXT, "message": TEXT, "query": TEXT, "subject": TEXT,
        "fingerprint": TEXT, "state": TEXT, "waiver": RECORD, "suggestions": TEXTS,
    },
    "related": {
        "finding": COUNT, "start": COUNT, "end": COUNT, "line": COUNT, "column": COUNT, "text": TEXT, "note": TEXT,
    },
    "names": {
        "name": TEXT, "kind": TEXT, "titles": TEXTS, "roles": TEXTS, "first": SPAN, "majority": TEXT, "listed": FLAG,
        "spelling": TEXT, "spans": SPANS,
    },
    "attributions": {"source": SPANS, "cue": SPANS, "content": SPANS, "speech": TEXT, "source_id": TEXT},
    "sources": {
        "id": TEXT, "as_written": TEXTS, "kind": TEXT, "named": FLAG, "role": TEXT, "on_record": FLAG, "hand": COUNT,
        "via": TEXT, "reason": TEXT, "specificity": COUNT, "link": TEXT, "dated": FLAG, "spans": SPANS, "claims": COUNT,
    },
    "claims": {"start": COUNT, "end": COUNT, "sources": TEXTS, "origins": COUNT},
    "sentences": {"start": COUNT, "end": COUNT, "attributed": FLAG},
    "quotations": {
        "start": COUNT, "end": COUNT, "source_id": TEXT, "verification": TEXT, "source_text": RECORD, "changes": RECORD,
    },
    "acronyms": {"short": TEXT, "expansions": TEXTS, "spans": SPANS},
    "figures": {
        "start": COUNT, "end": COUNT, "value": TEXT, "high": TEXT, "unit": TEXT, "noun": TEXT, "approximate": FLAG,
        "kind": TEXT, "direction": TEXT,
    },
    "dates": {
        "start": COUNT, "end": COUNT, "precision": TEXT, "first": TEXT, "last": TEXT, "weekday": COUNT, "valid": FLAG,
        "unresolved": TEXT,
    },
    "labels": {
        "start": COUNT, "end": COUNT, "term": TEXT, "category": TEXT, "weight": COUNT, "instead": TEXT, "guides": TEXT,
        "voice": TEXT,
    },
    "actors": {"name": TEXT, "sort": TEXT, "labels": RECORD, "spans": SPANS},
    "examined": {"rule": TEXT, "examined": COUNT},
}  # fmt: skip


def frames(report: Report) -> dict[str, pd.DataFrame]:
    """Frames by name, each with its columns and their types even where it has no row. A name has a row for every
    spelling; a row of ``related`` names the row of ``findings`` that it belongs to. ValueError if the file could not be
    read."""
    import pandas as pd

    # kept as Python's own text, where pyarrow is installed too: that knows no lone surrogates
    types: dict[str, Any] = {TEXT: pd.StringDtype("python"), COUNT: "Int64", FLAG: "boolean"}
    rows = _rows(report)
    return {
        name: pd.DataFrame(
            {
                column: pd.Series([row[column] for row in rows[name]], dtype=types.get(kind, object))
                for column, kind in columns.items()
            }
        )
        for name, columns in COLUMNS.items()
    }


def _rows(report: Report) -> dict[str, list[dict[str, Any]]]:
    whole = entry(report)
    return {
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
