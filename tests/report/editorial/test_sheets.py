"""Tests of the workbook and the CSV files: every ledger is there, and no cell is a formula."""

import csv
import io

import pytest
from openpyxl import load_workbook

from checker.report.editorial.sheets import as_csv, as_xlsx
from checker.report.frames import COLUMNS

from . import stories


@pytest.fixture(scope="module", params=["seed", "hostile"])
def story(request):
    return getattr(stories, request.param)()


def test_every_frame_is_a_sheet_and_no_cell_a_formula(story):
    report, made = story
    book = load_workbook(io.BytesIO(as_xlsx(made)))
    assert book.sheetnames == list(COLUMNS)
    for name, frame in report.frames().items():
        head, *rows = book[name].iter_rows()
        assert [cell.value for cell in head] == list(frame.columns)
        assert len(rows) == len(frame)
        for row in rows:
            assert not [cell for cell in row if cell.data_type == "f"]
            assert all(cell.quotePrefix for cell in row if str(cell.value or "").startswith(("=", "+", "@")))
    messages = [row[list(COLUMNS["findings"]).index("message")].value for row in list(book["findings"].iter_rows())[1:]]
    assert messages == [finding.message for finding in report.findings]


def test_csv_files_hold_the_stories_one_after_the_other(story):
    report, _ = story
    files = as_csv([("=a.txt", report.frames()), ("b.txt", report.frames())])
    assert list(files) == list(COLUMNS)
    for name, content in files.items():
        head, *rows = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
        assert head == ["path", *COLUMNS[name]]
        assert [row[0] for row in rows] == ["'=a.txt"] * (len(rows) // 2) + ["b.txt"] * (len(rows) // 2)
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+"))]


def test_the_workbook_is_the_same_every_time():
    assert as_xlsx(stories.hostile()[1]) == as_xlsx(stories.hostile()[1])
