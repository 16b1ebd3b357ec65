"""Files of the agencies that hold several stories: each is checked and reported for itself, where it stands."""

import csv
import io
import json

import pytest

ITEM = "<newsItem><contentSet><inlineData>{}</inlineData></contentSet></newsItem>"
FIRST = "Esmail Kaani spoke on Sunday, 8 April 2025. Kaani left. Qaani’s men stayed."
SECOND = "Dock workers walked out on Monday, 9 April 2025. Qaani was there."


@pytest.fixture
def wire(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "wire.xml"
    file.write_text(
        f"<newsMessage><itemSet>\n{ITEM.format(FIRST)}\n{ITEM.format(SECOND)}\n</itemSet></newsMessage>", "utf-8"
    )
    return file


def checked(command, *options):
    return json.loads(command("check", "wire.xml", "--output-format", "json", *options).out)["documents"]


def test_each_is_checked_for_itself_where_it_stands(command, wire):
    documents = checked(command, "--no-cache")
    assert [document["path"] for document in documents] == ["wire.xml#1", "wire.xml#2"]
    source = wire.read_text("utf-8")
    found = [(f["rule"], f["line"]) for document in documents for f in document["findings"]]
    assert ("names/variant-spelling", 2) in found and ("names/variant-spelling", 3) not in found
    assert ("dates/weekday-mismatch", 2) in found and ("dates/weekday-mismatch", 3) in found
    for finding in (f for document in documents for f in document["findings"]):
        assert source[finding["source_start"] : finding["source_end"]] == finding["text"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_cache_and_worker_processes_keep_them_apart(command, wire, jobs, tmp_path):
    options = ("--cache-dir", str(tmp_path / "kept"), "--jobs", jobs)
    assert checked(command, *options) == checked(command, *options) == checked(command, "--no-cache")


def test_formats_that_mark_files_name_the_file(command, wire):
    for form, told in (("sarif", '"uri": "wire.xml"'), ("github", "file=wire.xml,line=3"), ("concise", "wire.xml:3:")):
        out = command("check", "wire.xml", "--output-format", form).out
        assert told in out and "wire.xml#" not in out.replace("wire.xml#1 ", "")


def test_a_baseline_holds_them_all(command, wire):
    assert command("baseline", "create", "wire.xml").status == 0
    done = command("check", "wire.xml", "--baseline", "checker-baseline.tsv")
    assert done.status == 0 and "found no longer" not in done.out


def test_they_are_compared_with_each_other_too(command, wire):
    told = ("The envoy Esmail Kaani spoke on Monday.", "The envoy Esmail Qaani spoke.", "The envoy Esmail Kaani left.")
    wire.write_text(
        f"<newsMessage>{''.join(f'{chr(10)}{ITEM.format(words)}' for words in told)}</newsMessage>", "utf-8"
    )
    assert not any(document["findings"] for document in checked(command, "--select", "names"))
    documents = checked(command, "--select", "names", "--together")
    ((path, finding),) = [(d["path"], finding) for d in documents for finding in d["findings"]]
    assert (path, finding["line"], finding["text"]) == ("wire.xml#2", 3, "Esmail Qaani")
    assert {(place["path"], place["line"]) for place in finding["elsewhere"]} == {("wire.xml", 2), ("wire.xml", 4)}


def test_each_has_its_report(command, wire, tmp_path):
    done = command("report", "wire.xml", "-o", "out/", "--frames", "ledgers")
    assert done.status == 0
    assert {file.name for file in (tmp_path / "out").iterdir()} == {"index.html", "wire.html", "wire-2.html"}
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert "wire.xml#1" in index and "wire.xml#2" in index
    rows = csv.DictReader(io.StringIO((tmp_path / "ledgers" / "findings.csv").read_text("utf-8-sig")))
    assert {row["path"] for row in rows} == {"wire.xml#1", "wire.xml#2"}


def test_one_report_cannot_hold_them(command, wire, tmp_path):
    done = command("report", "wire.xml", "-o", "wire.html")
    assert done.status == 2 and "holds 2 stories" in done.err and done.err.count("\n") == 1
    assert not (tmp_path / "wire.html").exists()


@pytest.mark.parametrize("which", [("names",), ("sources",), ("quotes", "--source", "wire.xml")])
def test_ledgers_are_drawn_of_each(command, wire, which):
    out = command(which[0], "wire.xml", *which[1:], "--output-format", "json").out
    assert "wire.xml#1" in out and "wire.xml#2" in out


def test_files_are_listed_and_mended_once(command, wire):
    assert command("check", "wire.xml", "--show-files").out == "wire.xml\n"
    before = wire.read_bytes()
    command("check", "wire.xml", "--fix")
    assert wire.read_bytes() == before
