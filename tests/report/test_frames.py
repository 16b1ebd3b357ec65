"""The frames: their columns and types, documented, and the same in files."""

import io
import re
from pathlib import Path

import pandas as pd
import pytest

import checker
from checker import Config
from checker.report import frames as module
from checker.report.editorial.sheets import as_csv, as_parquet
from checker.report.frames import COLUMNS

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TYPES = {"text": "string", "count": "Int64", "flag": "boolean"}
ODD = "“The \ud800 regime,” \x00 said Esmail Kaani. Qaani’s =1+1 on Monday, 8 April 2025, “left”."


@pytest.fixture(scope="module", params=["seed", "odd", "empty"])
def report(request):
    if request.param == "seed":
        return checker.check_file(SEED, config=Config())
    return checker.check(ODD if request.param == "odd" else "", config=Config())


def test_columns_and_types_are_those_that_are_documented(report):
    manual = Path(module.__file__).with_suffix(".md").read_text("utf-8")
    sections = re.findall(r"^## (\w+): .*?(?=^## |\Z)", manual, re.M | re.S)
    told = {
        section[0]: dict(re.findall(r"^\| (\w+) \| (\w+) \| \S", section[1], re.M)[1:])
        for section in re.findall(r"^## (\w+): (.*?)(?=^## |\Z)", manual, re.M | re.S)
    }
    assert list(told) == sections == list(COLUMNS)
    assert told == COLUMNS
    for name, frame in report.frames().items():
        assert {column: str(kind) for column, kind in frame.dtypes.items()} == {
            column: TYPES.get(kind, "object") for column, kind in COLUMNS[name].items()
        }


def test_what_is_in_the_report_is_in_the_frames(report):
    made, whole = report.frames(), report.to_dict()
    assert made["findings"]["message"].tolist() == [finding["message"] for finding in whole["findings"]]
    assert made["sources"]["on_record"].isna().tolist() == [s["on_record"] is None for s in whole["sources"]]
    assert made["names"]["spans"].tolist() == [s["spans"] for name in whole["names"] for s in name["spellings"]]
    assert made["examined"]["examined"].sum() == sum(whole["examined"].values())


def test_parquet_holds_the_same_with_its_lists(report):
    pytest.importorskip("pyarrow")
    made = report.frames()
    files = as_parquet([("a.txt", made), ("b.txt", made)])
    assert list(files) == list(COLUMNS)
    for name, content in files.items():
        back = pd.read_parquet(io.BytesIO(content))
        assert list(back.columns) == ["path", *COLUMNS[name]]
        assert len(back) == 2 * len(made[name])
        for column, kind in COLUMNS[name].items():
            if kind == "spans":
                spans = [[[*map(int, span)] for span in spans] for spans in back[column]]
                assert spans == made[name][column].tolist() * 2
            if kind == "count":
                assert back[column].isna().tolist() == made[name][column].isna().tolist() * 2
    assert files == as_parquet([("a.txt", made), ("b.txt", made)])
    assert list(as_csv([("a.txt", made)])) == list(files)


def test_the_command_writes_either(tmp_path, command, monkeypatch):
    pytest.importorskip("pyarrow")
    for form in ("csv", "parquet"):
        folder = tmp_path / form
        assert command("report", SEED, "--frames", folder, "--frames-format", form).status == 0
        assert sorted(file.name for file in folder.iterdir()) == sorted(f"{name}.{form}" for name in COLUMNS)
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    ran = command("report", SEED, "--frames", tmp_path / "x", "--frames-format", "parquet")
    assert ran.status == 2 and "copydesk-checker[parquet]" in ran.err and not (tmp_path / "x").exists()
