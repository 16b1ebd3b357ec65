"""Files of ratings and of grades → what they say. What is no such file is refused with a sentence."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from checker.language.outlet_names import bare
from checker.ratings.perennial_sources import is_perennial, read_perennial
from checker.ratings.raters import Rater
from checker.ratings.tables import read_table
from checker.reading import UnreadableError
from checker.reading.decoding import decoded
from checker.reading.files import file_bytes

_ASKED = re.compile(r"([^=@]+)(?:@([^=@]+))?=(.+)", re.DOTALL)
_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
_GRADE = re.compile(r"[A-F][1-6]")


def read_raters(asked: Sequence[str]) -> tuple[Rater, ...]:
    """The raters that ``NAME=FILE`` or ``NAME@DATE=FILE`` ask for, in that order. ValueError, with a sentence that
    names the file, for what cannot be used."""
    raters: list[Rater] = []
    for words in asked:
        parts = _ASKED.fullmatch(words)
        if not parts or not parts[1].strip():
            raise ValueError(f"{words!r} does not say whose ratings they are; write NAME=FILE or NAME@2023=FILE")
        name, date, path = parts[1].strip(), parts[2] or "", parts[3]
        if date and not _DATE.fullmatch(date):
            raise ValueError(f"{words!r}: {date!r} is no date; write 2023, 2023-09 or 2023-09-30")
        if name in (rater.name for rater in raters):
            raise ValueError(f"two raters are called {name!r}; give them different names")
        raters.append(_rater(name, path, date))
    return tuple(raters)


def _rater(name: str, path: str, date: str) -> Rater:
    try:
        text = decoded(file_bytes(path))[0]
        rows = read_perennial(name, text, date) if is_perennial(text) else read_table(name, text, date)
        rater = Rater(name, rows)
        if not len(rater):
            raise UnreadableError("rates nothing; it needs at least one row with a site or name and a value")
    except UnreadableError as problem:
        raise ValueError(f"{path}: {problem}") from None
    return rater


def read_grades(path: str) -> dict[str, str]:
    """The editor's Admiralty grades, by the names of sources, folded and without article, from a CSV file with the
    columns ``source`` and ``grade``. ValueError, with a sentence that names the file, for what cannot be used."""
    try:
        text = decoded(file_bytes(path))[0]
        rows = csv.DictReader(io.StringIO(text, newline=""))
        columns = {(name or "").strip().casefold(): name for name in rows.fieldnames or ()}
        if "source" not in columns or "grade" not in columns:
            raise UnreadableError("has no columns called source and grade")
        grades: dict[str, str] = {}
        for cells in rows:
            name, grade = ((cells[columns[column]] or "").strip() for column in ("source", "grade"))
            if not name and not grade:
                continue
            if not name or not _GRADE.fullmatch(grade.upper()):
                raise UnreadableError(f"line {rows.line_num}: write a source and a grade from A1 to F6")
            if grades.setdefault(bare(name), grade.upper()) != grade.upper():
                raise UnreadableError(f"line {rows.line_num}: {name!r} has two grades; keep one")
    except UnreadableError as problem:
        raise ValueError(f"{path}: {problem}") from None
    except csv.Error as problem:
        raise ValueError(f"{path}: is no sound table ({problem}); save it as CSV") from None
    return grades
