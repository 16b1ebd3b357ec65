"""``checker quotes`` and ``--source``: quotations looked up, in every form, and sources that cannot be read."""

import csv
import io
import json
from importlib.resources import files

import jsonschema
import pytest

SCHEMA = json.loads(files("checker.report").joinpath("schema.json").read_text("utf-8"))
STORY = "“We were ready to talk,” the envoy said.\n\nHe said it was “a mistake”. “The cat sat on the wall,” he said.\n"
SOURCE = "“We are ready to talk,” the envoy said. It was a mistake.\n"


@pytest.fixture
def story(tmp_path):
    (tmp_path / "source.txt").write_text(SOURCE, "utf-8")
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    return tmp_path / "story.txt"


@pytest.fixture
def run(command, story, monkeypatch):
    monkeypatch.chdir(story.parent)
    return lambda *arguments: command(*map(str, arguments))


def test_the_table_shows_the_words_that_differ(run):
    result = run("quotes", "story.txt", "--source", "source.txt")
    assert result.status == 1
    assert result.out.startswith("story.txt: 1 verified, 1 altered, 1 not found\n")
    assert "“were” for “are”" in result.out


def test_json_and_csv_hold_the_same(run):
    (document,) = json.loads(run("quotes", "story.txt", "--source", "source.txt", "--output-format", "json").out)
    rows = list(
        csv.DictReader(io.StringIO(run("quotes", "story.txt", "--source=source.txt", "--output-format", "csv").out))
    )
    states = [quotation["verification"] for quotation in document["quotations"]]
    assert states == [row["verification"] for row in rows] == ["altered", "verified", "not found"]
    assert document["quotations"][0]["changes"] == [{"start": 4, "end": 8, "text": "were", "source": "are"}]
    assert [row["quoted"] for row in rows] == ["yes", "no", ""]


def test_a_story_whose_quotations_stand_is_clean(run, story):
    story.write_text("“We are ready to talk,” the envoy said.\n", "utf-8")
    assert run("quotes", "story.txt", "--source", "source.txt").status == 0


@pytest.mark.parametrize(
    "arguments", [("check", "story.txt"), ("quotes", "story.txt"), ("report", "story.txt", "-o", "r.md")]
)
@pytest.mark.parametrize("source", ["none.txt", ".", "empty.txt"])
def test_a_source_that_cannot_be_read_is_one_line_and_status_two(run, story, arguments, source):
    (story.parent / "empty.txt").touch()
    result = run(*arguments, "--source", source)
    assert result.status == 2
    assert result.err.count("\n") == 1
    assert source in result.err
    assert not result.out


def test_quotes_without_a_source_says_what_to_do(run):
    result = run("quotes", "story.txt")
    assert (result.status, result.out) == (2, "")
    assert "--source" in result.err


def test_check_reports_what_is_altered_and_keeps_apart_what_came_of_other_sources(run, story):
    (story.parent / "other.txt").write_text(STORY, "utf-8")
    arguments = ("check", "story.txt", "--select", "quotes/altered", "--output-format", "concise")
    assert run(*arguments).status == 0
    found = run(*arguments, "--source", "source.txt")
    assert found.status == 1
    assert found.out.count("quotes/altered") == 2
    assert run(*arguments, "--source", "source.txt", "--source", "other.txt").status == 0
    assert run(*arguments, "--source", "source.txt").out == found.out


def test_the_json_of_check_holds_the_verdicts(run):
    out = json.loads(run("check", "story.txt", "--source", "source.txt", "--output-format", "json").out)
    jsonschema.validate(out, SCHEMA)
    assert [entry["verification"] for entry in out["documents"][0]["quotations"]] == [
        "altered",
        "verified",
        "not found",
    ]
    bare = json.loads(run("check", "story.txt", "--output-format", "json").out)
    assert {entry["verification"] for entry in bare["documents"][0]["quotations"]} == {"not checked"}


def test_the_editorial_report_tells_the_state_of_every_quotation(run, story):
    run("report", "story.txt", "--source", "source.txt", "-o", "report.md")
    report = (story.parent / "report.md").read_text("utf-8")
    assert "altered from source.txt: “were” for “are”" in report
    assert "verified in source.txt" in report
    assert "not found in any source text" in report
