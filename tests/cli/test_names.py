"""``checker names``: the table, JSON, CSV, and the explanation of two names."""

import csv
import json

import pytest


@pytest.fixture
def stories(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("Ada Okwara met the envoys in Kampala.\n\nOkwara left at noon.\n", "utf-8")
    (tmp_path / "two.txt").write_text("The envoys met Ada Okwarra in Kampala.\n", "utf-8")
    return tmp_path


def test_table(command, stories):
    result = command("names", "one.txt", "two.txt")
    assert result.status == 0
    lines = result.out.splitlines()
    assert lines[0].startswith("! Ada Okwara ") and "person" in lines[0]
    assert "      Ada Okwarra: two.txt:1" in lines
    assert lines[-1] == "2 names, 1 spelled in more than one way (!)"
    assert "Kampala" not in command("names", "one.txt", "two.txt", "--differing").out


def test_json_and_csv(command, stories):
    entries = json.loads(command("names", ".", "--output-format", "json").out)
    assert [(entry["name"], entry["differs_between_files"]) for entry in entries] == [
        ("Ada Okwara", True), ("Kampala", False),
    ]  # fmt: skip
    rows = list(csv.DictReader(command("names", ".", "--output-format", "csv").out.splitlines()))
    assert {(row["spelling"], row["path"].rsplit("/", 1)[-1]) for row in rows if row["kind"] == "person"} == {
        ("Ada Okwara", "one.txt"), ("Okwara", "one.txt"), ("Ada Okwarra", "two.txt"),
    }  # fmt: skip


def test_why(command):
    result = command("names", "--why", "Esmail Kaani", "Esmail Qaani")
    assert result.status == 0
    assert "likely one name" in result.out and "q for k (start)" in result.out
    assert command("names", "--why", "Iran", "Iraq").status == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "missing argument 'PATH...'"),
        (["one.txt", "--why", "A", "B"], "--why takes two names and no PATH"),
        (["nowhere.txt"], "nowhere.txt"),
    ],
)
def test_slips(command, stories, arguments, complaint):
    result = command("names", *arguments)
    assert result.status == 2
    assert complaint in result.err
