"""The findings and every ledger as sheets: one workbook, or a folder of CSV files for programs and data teams.

pandas holds the rows, openpyxl writes the workbook; both are imported here only when they are needed. No cell is a
formula: in a workbook all text is stored as text, in CSV what a spreadsheet would calculate begins with an apostrophe.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from checker.report.editorial.packages import timeless
from checker.report.editorial.parts import Editorial, legible

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
        rows = [list(frame.columns), *frame.itertuples(index=False, name=None)]
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
            lines += [row(legible(path), *map(_plain, values)) for values in frame.itertuples(index=False, name=None)]
    return {name: "".join(lines).encode("utf-8") for name, lines in written.items()}


def _plain(value: Any) -> Any:
    """A value that a cell can hold: numbers and truths as they are, lists of texts joined, other things as JSON."""
    if isinstance(value, float) and value.is_integer():
        return int(value)  # pandas makes floats of numbers that are missing elsewhere in their column
    if value is None or value != value:  # noqa: PLR0124 (not a number)
        return ""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return legible("; ".join(value))
    if isinstance(value, (list, dict)):
        return legible(json.dumps(value, ensure_ascii=False))
    return legible(value) if isinstance(value, str) else value
