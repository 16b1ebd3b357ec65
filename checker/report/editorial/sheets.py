"""The findings and every ledger as sheets: one workbook, or a folder of CSV or Parquet files for data teams.

pandas holds the rows, openpyxl writes the workbook, pyarrow Parquet; all are imported here only when they are needed.
No cell is a formula: in a workbook all text is stored as text, in CSV what a spreadsheet would calculate begins with an
apostrophe.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from checker.report.editorial.packages import timeless
from checker.report.editorial.parts import Editorial, legible
from checker.report.frames import COLUMNS, COUNT, FLAG, RECORD, SPAN, SPANS, TEXT, TEXTS

if TYPE_CHECKING:
    import pandas as pd

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_LONGEST = 32_000  # characters; a cell of a workbook holds 32,767
_BROADEST = 60  # characters that a column is opened to


def as_xlsx(editorial: Editorial) -> bytes:
    """A workbook: a sheet of the findings, one of their related places, and one for every ledger.

    ImportError with a sentence if openpyxl is not there.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font
        from openpyxl.utils import get_column_letter
    except ImportError:
        raise ImportError("a workbook needs openpyxl; install copydesk-checker[xlsx], or write .html") from None
    book = Workbook()
    bold, wrapped = Font(bold=True), Alignment(vertical="top", wrap_text=True)
    for index, (name, frame) in enumerate(editorial.report.frames().items()):
        sheet = book.create_sheet(name, index)
        rows = [list(frame.columns), *_rows(frame)]
        widths = [0] * len(frame.columns)
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                plain = _plain(value)
                cell = sheet.cell(at, column)
                if isinstance(plain, str):
                    cell.value = plain[:_LONGEST]
                    cell.data_type = "s"
                    cell.quotePrefix = plain.startswith(_FORMULA)
                else:
                    cell.value = plain
                cell.alignment = wrapped
                if at == 1:
                    cell.font = bold
                widths[column - 1] = max(widths[column - 1], min(_BROADEST, len(str(plain))))
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width + 2
        sheet.freeze_panes = "A2"
    del book["Sheet"]  # the empty one that every workbook is born with
    book.properties.creator, book.properties.title = "Checker", legible(editorial.title)[:255]
    drawn = io.BytesIO()
    book.save(drawn)
    return timeless(drawn.getvalue())


def as_csv(frames: Iterable[tuple[str, Mapping[str, pd.DataFrame]]]) -> dict[str, bytes]:
    """For every ledger the text of a CSV file with the rows of all stories, each with the path of its story in front.

    ``frames`` are pairs of a path and the frames of its report.
    """
    from checker.report.table import row

    written: dict[str, list[str]] = {}
    for path, ledgers in frames:
        for name, frame in ledgers.items():
            lines = written.setdefault(name, [row("path", *frame.columns)])
            lines += [row(legible(path), *map(_plain, values)) for values in _rows(frame)]
    return {name: "".join(lines).encode("utf-8") for name, lines in written.items()}


def as_parquet(frames: Iterable[tuple[str, Mapping[str, pd.DataFrame]]]) -> dict[str, bytes]:
    """For every ledger a Parquet file with the rows of all stories, each with the path of its story in front. Lists
    stay lists, records are JSON.

    ImportError with a sentence if pyarrow is not there.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise ImportError("Parquet needs pyarrow; install copydesk-checker[parquet], or write CSV") from None
    pair = pa.list_(pa.int64())
    types = {
        TEXT: pa.string(), COUNT: pa.int64(), FLAG: pa.bool_(), TEXTS: pa.list_(pa.string()), SPAN: pair,
        SPANS: pa.list_(pair), RECORD: pa.string(),
    }  # fmt: skip
    gathered: dict[str, list[tuple[Any, ...]]] = {name: [] for name in COLUMNS}
    for path, ledgers in frames:
        for name, frame in ledgers.items():
            kinds = COLUMNS[name].values()
            gathered[name] += [
                (legible(path), *(_stored(value, kind) for value, kind in zip(values, kinds, strict=True)))
                for values in _rows(frame)
            ]
    written = {}
    for name, rows in gathered.items():
        schema = pa.schema([("path", pa.string()), *((column, types[kind]) for column, kind in COLUMNS[name].items())])
        columns = [[row[at] for row in rows] for at in range(len(schema))]
        packed = io.BytesIO()
        parquet.write_table(pa.table(columns, schema=schema), packed)
        written[name] = packed.getvalue()
    return written


def _rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows of a frame, with None where it holds nothing."""
    bare = frame.astype(object)
    return bare.where(bare.notna(), None).itertuples(index=False, name=None)


def _stored(value: Any, kind: str) -> Any:
    if kind == RECORD:
        return None if value is None else legible(json.dumps(value, ensure_ascii=False))
    if isinstance(value, str):
        return legible(value)
    return [legible(text) for text in value] if kind == TEXTS else value


def _plain(value: Any) -> Any:
    """A value that a cell can hold: numbers and truths as they are, lists of texts joined, other things as JSON."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return legible("; ".join(value))
    if isinstance(value, (list, dict)):
        return legible(json.dumps(value, ensure_ascii=False))
    return legible(value) if isinstance(value, str) else value
