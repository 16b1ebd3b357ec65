"""``checker sources``: the ledger in every form, and files that cannot be read."""

import csv
import io
import json

import pytest

from checker.language.outlets import outlet_named

COPY = (
    "The port may close, the Washinton Post reported on Monday, citing an official.\n\n"
    "Ama Boateng, the harbour master, said it would not.\n\n"
    "A senior official said the cranes had been sold.\n"
)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(COPY, "utf-8")
    return path


@pytest.fixture
def run(command):
    return lambda *arguments: command("sources", *map(str, arguments))


def test_the_table_has_a_line_for_every_source(run, story):
    lines = run(story).out.splitlines()
    assert "paragraphs" in lines[0]
    assert any("Ama Boateng" in line and "named person" in line for line in lines)
    assert any("senior official" in line and "of 3" in line for line in lines)


def test_csv_has_a_heading_and_as_many_cells_in_every_row(run, story):
    rows = list(csv.reader(io.StringIO(run(story, "--output-format", "csv").out)))
    assert rows[0][:3] == ["path", "id", "as_written"]
    assert len({len(row) for row in rows}) == 1
    assert {row[-1] for row in rows[1:]} == {"F6"}


def test_json_is_one_list_of_documents(run, story):
    documents = json.loads(run(story, story.parent, "--output-format", "json").out)
    assert [document["path"] for document in documents] == [str(story)]
    kinds = {source["kind"] for source in documents[0]["sources"]}
    assert {"named person", "anonymous person"} <= kinds


def test_whose_an_outlet_is_stands_with_its_year_source_and_address(run, story):
    post = outlet_named("The Washington Post")
    told = (post.owner, post.year, post.evidence, post.address)
    assert all(told)
    (document,) = json.loads(run(story, "--output-format", "json").out)
    for source in document["sources"]:
        held = tuple(source[key] for key in ("owner", "owner_year", "owner_evidence", "owner_address"))
        assert held == (told if source["kind"] == "outlet" else ("", None, "", ""))
    rows = list(csv.DictReader(io.StringIO(run(story, "--output-format", "csv").out)))
    assert [row["owner_address"] for row in rows if row["kind"] == "outlet"] == [post.address]
    assert f"{post.owner} ({post.year}: {post.evidence}, {post.address})" in run(story).out


def test_two_outlets_of_one_owner_are_both_told(run, tmp_path):
    path = tmp_path / "two.txt"
    path.write_text("The port may close, CGTN reported.\n\nIt will not, CCTV reported.\n", "utf-8")
    told = [line for line in run(path).out.splitlines() if "China Media Group" in line]
    assert [line.split(":")[0].strip() for line in told] == ["CGTN", "CCTV"]


def test_the_graph_leads_from_the_copy_to_its_sources(run, story):
    graph = run(story, "--output-format", "mermaid").out
    assert graph.startswith("flowchart LR\n")
    assert "copy -->" in graph


def test_a_file_that_cannot_be_read_gives_status_two(run, story):
    result = run(story, story.parent / "none.txt", "--output-format", "json")
    assert result.status == 2


def test_text_that_would_break_the_graph_is_escaped(run, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text('The "<b>Daily"] post said that it was shut. An aide to "Q" <X> said no more.\n', "utf-8")
    assert "<b>" not in run(path, "--output-format", "mermaid").out


@pytest.fixture
def ratings(tmp_path):
    files = {
        "score": "domain,pc1\nwashingtonpost.com,0.5\n",
        "words": "domain,factual\nwashingtonpost.com,high\n",
        "wiki": "|-\n| [[The Washington Post]]\n| {{/Status|gu}}\n| {{/Last|2019}}\n| {{/Uses|washingtonpost.com}}\n",
        "none": "domain,pc1\nelsewhere.example,0.5\n",
    }
    for name, content in files.items():
        (tmp_path / f"{name}.csv").write_text(content)
    return [part for name in files for part in ("--ratings", f"{name}@2023={tmp_path / name}.csv")]


def test_ratings_stand_side_by_side_with_rater_and_date(run, story, ratings):
    (document,) = json.loads(run(story, "--output-format", "json", *ratings).out)
    (post,) = (source for source in document["sources"] if source["kind"] == "outlet")
    assert [tuple(rating.values()) for rating in post["ratings"]] == [
        ("score", "0.5", "2023", "washingtonpost.com"),
        ("words", "high", "2023", "washingtonpost.com"),
        ("wiki", "generally unreliable", "last discussed 2019", "The Washington Post"),
        ("none", "not rated", "", ""),
    ]
    assert post["raters_differ"] is True
    assert all(not source["ratings"] for source in document["sources"] if source is not post)
    assert run(story, "--output-format", "json", *ratings).out == run(story, "--output-format", "json", *ratings).out


def test_the_table_and_the_rows_say_that_raters_differ(run, story, ratings):
    table = run(story, *ratings).out
    assert "raters differ" in table and "not rated" in table
    rows = list(csv.DictReader(io.StringIO(run(story, "--output-format", "csv", *ratings).out)))
    assert {row["raters_differ"] for row in rows} == {"yes", "no"}
    assert "wiki: generally unreliable (The Washington Post, last discussed 2019)" in rows[0]["ratings"]


def test_an_editors_file_sets_grades(run, story, tmp_path):
    grades = tmp_path / "grades.csv"
    grades.write_text("source,grade\nAma Boateng,B2\nThe Washington Post,A1\n")
    (document,) = json.loads(run(story, "--output-format", "json", "--grades", grades).out)
    told = {source["as_written"][0]: source["grade"] for source in document["sources"]}
    assert told["Ama Boateng"] == "B2" and told["Washinton Post"] == "A1" and told["A senior official"] == "F6"


@pytest.mark.parametrize("option", ["--ratings=a=none.csv", "--ratings=none.csv", "--grades=none.csv"])
def test_files_that_cannot_be_used_give_one_line_and_status_two(run, story, option):
    result = run(story, option)
    assert result.status == 2
    assert result.err.startswith("checker: --") and result.err.count("\n") == 1
